/// A leaf: colours, and whether one can be read on another.
@NullMarked
package dk.kreds.colour;

import org.jspecify.annotations.NullMarked;
