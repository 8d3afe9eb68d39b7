/// YAML text in, a [dk.kreds.group.Group] and the position of everything in it out.
@NullMarked
package dk.kreds.definition;

import org.jspecify.annotations.NullMarked;
