/// What is kept of an evening while it lasts, so that it can be taken up again: instants, events
/// and numbers. No names and no words.
@NullMarked
package dk.kreds.timer.journal;

import org.jspecify.annotations.NullMarked;
