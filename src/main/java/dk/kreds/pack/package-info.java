/// A folder that is ready to print: which papers, in which order, how often, and the sheet that
/// says so.
@NullMarked
package dk.kreds.pack;

import org.jspecify.annotations.NullMarked;
