/// YAML text in, a tree of words with the position of each out; no value is changed on the way.
@NullMarked
package dk.kreds.definition.yaml;

import org.jspecify.annotations.NullMarked;
