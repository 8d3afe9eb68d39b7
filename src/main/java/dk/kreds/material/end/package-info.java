/// What one needs when a group ends (field guide § 3).
@NullMarked
package dk.kreds.material.end;

import org.jspecify.annotations.NullMarked;
