/// Changing one meeting in a definition: which is meant, what is written where, and how to show it.
/// Pure: texts in, texts out.
@NullMarked
package dk.kreds.change;

import org.jspecify.annotations.NullMarked;
