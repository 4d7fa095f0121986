@NullMarked
package palabre.invitations.web;

import org.jspecify.annotations.NullMarked;
