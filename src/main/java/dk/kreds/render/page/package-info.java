/// Pages into XHTML: FreeMarker, locked down to the records that it is given.
@NullMarked
package dk.kreds.render.page;

import org.jspecify.annotations.NullMarked;
