/// What a result was made of: files, and what was in them.
@NullMarked
package dk.kreds.input;

import org.jspecify.annotations.NullMarked;
