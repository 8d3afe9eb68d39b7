/// Events into iCalendar (RFC 5545): one meeting one VEVENT, merged with what was published before.
@NullMarked
package dk.kreds.render.events;

import org.jspecify.annotations.NullMarked;
