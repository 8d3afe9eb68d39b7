/// What the directory leaves for programs and for its own next run, as JSON.
@NullMarked
package dk.kreds.directory.json;

import org.jspecify.annotations.NullMarked;
