package dk.kreds.document;

/// What a material makes, before it is a file. What kind it is decides which formats it can be
/// rendered to.
public sealed interface Document permits Page, Prose, Events, Table {}
