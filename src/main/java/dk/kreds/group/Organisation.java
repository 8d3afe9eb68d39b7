package dk.kreds.group;

import java.util.Optional;

/// The association behind a group.
///
/// @param registration the association's number with the authorities (CVR, organisasjonsnummer)
/// @param account the bank account that a grant is to be paid to; for leaders only
public record Organisation(
    String name,
    Optional<Picture> logo,
    Optional<String> website,
    Optional<String> registration,
    Optional<String> account) {}
