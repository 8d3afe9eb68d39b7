/// What a material makes, before it is a file: a page, events or a table.
@NullMarked
package dk.kreds.document;

import org.jspecify.annotations.NullMarked;
