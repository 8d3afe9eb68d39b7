package dk.kreds.group;

import java.util.Optional;

/// Whom to ring. The name is printed on public papers: it is given for that.
///
/// @param phone as it is to be printed
public record Contact(String name, Optional<String> phone, Optional<String> email) {}
