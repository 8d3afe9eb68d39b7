/// Many plans seen together: the catalogue that everybody may see, what collides, and the figures.
@NullMarked
package dk.kreds.directory;

import org.jspecify.annotations.NullMarked;
