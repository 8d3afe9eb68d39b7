/// The only writer of files.
@NullMarked
package dk.kreds.output;

import org.jspecify.annotations.NullMarked;
