package dk.kreds.cli;

/// What does not fit in a template of the house's own.
///
/// @param template its name
/// @param line counted from 1; 0 where no line is to blame
/// @param sentence what is wrong, in the person's language
record TemplateFault(String template, int line, String sentence) {}
