@NullMarked
package palabre.bodies.web;

import org.jspecify.annotations.NullMarked;
