/// Text as every reader of plain text can show it.
@NullMarked
package dk.kreds.render.plain;

import org.jspecify.annotations.NullMarked;
