/// What lies on the table, and in the leaders' bag, from meeting to meeting (field guide § 3).
@NullMarked
package dk.kreds.material.run;

import org.jspecify.annotations.NullMarked;
