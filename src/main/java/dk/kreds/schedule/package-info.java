/// When a group meets, in RFC 5545's words: recurrence, exception, occurrence.
///
/// A phrase is read into a recurrence by [dk.kreds.schedule.RecurrencePhrase]; a
/// [dk.kreds.schedule.Schedule] adds start, times, end, exceptions and changes; and
/// [dk.kreds.schedule.Occurrences] gives the meetings, or what does not agree. Nothing here reads a
/// file or a clock, and no sentence is written: what is wrong is told by types.
@NullMarked
package dk.kreds.schedule;

import org.jspecify.annotations.NullMarked;
