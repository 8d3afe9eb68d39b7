package dk.kreds.group;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// How people join.
///
/// @param needed whether one signs up at all, or just comes
/// @param link a web page to sign up on
/// @param by the last day to sign up
/// @param full whether one can only wait for a place
public record SignUp(boolean needed, Optional<URI> link, Optional<LocalDate> by, boolean full) {}
