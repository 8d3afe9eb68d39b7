package dk.kreds.group;

import java.util.Optional;

/// Somebody who can tell people about the group, or whom the group can send them on to.
public record Partner(String name, Optional<String> contact) {}
