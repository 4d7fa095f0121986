@NullMarked
package palabre.search.web;

import org.jspecify.annotations.NullMarked;
