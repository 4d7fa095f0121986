@NullMarked
package palabre.charter.web;

import org.jspecify.annotations.NullMarked;
