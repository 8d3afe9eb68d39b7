/// Documents into bytes: PDF, HTML, iCalendar, CSV, text. Knows no material by name.
@NullMarked
package dk.kreds.render;

import org.jspecify.annotations.NullMarked;
