/// Languages: words, dates, numbers and money as each language writes them.
@NullMarked
package dk.kreds.text;

import org.jspecify.annotations.NullMarked;
