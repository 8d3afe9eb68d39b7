/// The round timer's rules: a pure state machine over (state, event, instant). It has no clock, no
/// screen and no file, and knows nobody's name.
@NullMarked
package dk.kreds.timer;

import org.jspecify.annotations.NullMarked;
