package dk.kreds.group;

import java.util.Optional;

/// Where people can turn between meetings: a helpline, a chat, a doctor on call.
///
/// @param contact how to reach it and when, as it is to be printed
public record Help(String name, Optional<String> contact) {}
