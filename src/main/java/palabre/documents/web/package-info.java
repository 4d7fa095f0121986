@NullMarked
package palabre.documents.web;

import org.jspecify.annotations.NullMarked;
