/// The terminal: draws screens, reads keys, and leaves everything as it found it, however it ends.
@NullMarked
package dk.kreds.timer.terminal;

import org.jspecify.annotations.NullMarked;
