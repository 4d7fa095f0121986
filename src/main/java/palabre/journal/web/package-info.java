@NullMarked
package palabre.journal.web;

import org.jspecify.annotations.NullMarked;
