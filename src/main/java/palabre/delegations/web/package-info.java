@NullMarked
package palabre.delegations.web;

import org.jspecify.annotations.NullMarked;
