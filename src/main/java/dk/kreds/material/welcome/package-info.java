/// What those get who are about to join (field guide § 3).
@NullMarked
package dk.kreds.material.welcome;

import org.jspecify.annotations.NullMarked;
