@NullMarked
package palabre.notices.web;

import org.jspecify.annotations.NullMarked;
