/// Groups as a spreadsheet has them: a row for each, a column for each thing to know.
@NullMarked
package dk.kreds.spreadsheet;

import org.jspecify.annotations.NullMarked;
