@NullMarked
package palabre.files.web;

import org.jspecify.annotations.NullMarked;
