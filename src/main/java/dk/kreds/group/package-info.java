/// What a definition says about a group: records, no input or output, no clock.
@NullMarked
package dk.kreds.group;

import org.jspecify.annotations.NullMarked;
