@NullMarked
package palabre.demo.web;

import org.jspecify.annotations.NullMarked;
