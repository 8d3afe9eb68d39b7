/// What is told of a group when it is over: money, figures, words (field guide § 3).
@NullMarked
package dk.kreds.material.report;

import org.jspecify.annotations.NullMarked;
