/// What makes a group known to those who need it (field guide § 3).
@NullMarked
package dk.kreds.material.find;

import org.jspecify.annotations.NullMarked;
