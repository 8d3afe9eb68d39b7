package dk.kreds.cli;

import dk.kreds.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// How a directory is to be made.
///
/// @param language of the pages about all groups
/// @param title what it is called
/// @param templates a folder of own templates, if one was named
/// @param gap the time that a leader needs from one place to another
/// @param largePrint whether nothing on paper is smaller than 18 points
/// @param booklet whether the number of pages is to be a multiple of four
/// @param halfYear what the figures are for; nothing for everything that is planned
/// @param today what is over is not called off
/// @param diff whether to say what has changed
/// @param whole whether all groups could be read: only then is it known that a group has gone
record DirectoryOrder(
    Language language,
    String title,
    Optional<Path> templates,
    Duration gap,
    boolean largePrint,
    boolean booklet,
    Optional<String> halfYear,
    LocalDate today,
    boolean diff,
    boolean whole) {}
