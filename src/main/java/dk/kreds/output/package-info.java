/// The only writer of files: whole or not at all, and never twice the same.
@NullMarked
package dk.kreds.output;

import org.jspecify.annotations.NullMarked;
