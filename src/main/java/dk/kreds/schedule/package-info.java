/// Recurrence, holidays and occurrences, in RFC 5545's words.
@NullMarked
package dk.kreds.schedule;

import org.jspecify.annotations.NullMarked;
