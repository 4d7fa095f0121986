@NullMarked
package palabre.members.web;

import org.jspecify.annotations.NullMarked;
