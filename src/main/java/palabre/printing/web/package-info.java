@NullMarked
package palabre.printing.web;

import org.jspecify.annotations.NullMarked;
