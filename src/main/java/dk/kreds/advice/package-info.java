/// Rules of good practice over a plan.
@NullMarked
package dk.kreds.advice;

import org.jspecify.annotations.NullMarked;
