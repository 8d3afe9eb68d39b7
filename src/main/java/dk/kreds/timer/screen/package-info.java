/// What the timer shows and which key does what, without a terminal: an evening, an instant and a
/// size give lines. All words come from the language bundles.
@NullMarked
package dk.kreds.timer.screen;

import org.jspecify.annotations.NullMarked;
