/// The catalogue and the figures as documents: web pages, a booklet, tables, calendars, a report.
@NullMarked
package dk.kreds.directory.paper;

import org.jspecify.annotations.NullMarked;
