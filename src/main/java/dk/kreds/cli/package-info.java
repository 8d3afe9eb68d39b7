/// Commands: options in, files and exit code out. No rule of the field lives here.
@NullMarked
package dk.kreds.cli;

import org.jspecify.annotations.NullMarked;
