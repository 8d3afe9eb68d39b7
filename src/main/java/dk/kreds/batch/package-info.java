/// Many groups at once: which files are about groups, whose turn each is, and who does the work.
@NullMarked
package dk.kreds.batch;

import org.jspecify.annotations.NullMarked;
