/// Running text as plain text and as Markdown.
@NullMarked
package dk.kreds.render.prose;

import org.jspecify.annotations.NullMarked;
