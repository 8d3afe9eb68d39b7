/// What is wrong or could be better, and where: severity, position, message, remedy.
@NullMarked
package dk.kreds.diagnostic;

import org.jspecify.annotations.NullMarked;
