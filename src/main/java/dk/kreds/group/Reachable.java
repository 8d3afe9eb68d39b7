package dk.kreds.group;

import java.util.Optional;

/// Somebody of the group, as far as they have agreed that the others may reach them.
public record Reachable(String name, Optional<String> phone, Optional<String> email) {}
