/// Tables into CSV for spreadsheets and scripts, and into aligned plain text.
@NullMarked
package dk.kreds.render.table;

import org.jspecify.annotations.NullMarked;
