/// What is needed when a meeting is moved, called off or held elsewhere: a notice for the door, a
/// list of whom to ring, a text to send.
@NullMarked
package dk.kreds.material.change;

import org.jspecify.annotations.NullMarked;
