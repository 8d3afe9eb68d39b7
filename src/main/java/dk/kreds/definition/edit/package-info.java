/// Changes a definition's text in place: everything that is not meant stays as it was, byte for
/// byte.
@NullMarked
package dk.kreds.definition.edit;

import org.jspecify.annotations.NullMarked;
