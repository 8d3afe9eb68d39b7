/// Files that only the holder of a key or a passphrase can read, in the format of age
/// (age-encryption.org/v1), so that the program `age` can read and write them, too.
@NullMarked
package dk.kreds.seal;

import org.jspecify.annotations.NullMarked;
