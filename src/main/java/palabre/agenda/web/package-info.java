@NullMarked
package palabre.agenda.web;

import org.jspecify.annotations.NullMarked;
