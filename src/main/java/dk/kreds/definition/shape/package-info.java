/// What may stand where in a definition. A shape reads, checks and describes at once, so that the
/// reader, the reference and the checks cannot drift apart.
@NullMarked
package dk.kreds.definition.shape;

import org.jspecify.annotations.NullMarked;
