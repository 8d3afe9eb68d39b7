/// What is needed before a group begins (field guide § 3).
@NullMarked
package dk.kreds.material.start;

import org.jspecify.annotations.NullMarked;
