/// The first file: questions, answers, and the commented definition that they make.
@NullMarked
package dk.kreds.starter;

import org.jspecify.annotations.NullMarked;
