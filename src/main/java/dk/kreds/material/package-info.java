/// What Kreds makes: flyer, calendar, agenda, budget. One class each, view in, document out.
@NullMarked
package dk.kreds.material;

import org.jspecify.annotations.NullMarked;
