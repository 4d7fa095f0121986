@NullMarked
package palabre.portal.web;

import org.jspecify.annotations.NullMarked;
