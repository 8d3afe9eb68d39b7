package dk.kreds.material.report;

/// A number that stands large, and what it counts.
record Figure(String label, String number) {}
