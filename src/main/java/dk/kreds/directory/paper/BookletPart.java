package dk.kreds.directory.paper;

import dk.kreds.directory.Listing;
import java.util.List;
import java.util.Optional;

/// What the booklet's template may see: a part of the booklet, which is laid out by itself.
///
/// @param small whether on A5 pages
/// @param columns in how many it is set
/// @param kind which part it is, as the template calls it
record BookletPart(boolean small, int columns, String kind, Part part) {

  static BookletPart of(boolean small, int columns, Part part) {
    String kind =
        switch (part) {
          case Cover _ -> "cover";
          case Contents _ -> "contents";
          case Places _ -> "places";
          case Audiences _ -> "audiences";
          case Calendar _ -> "months";
          case Index _ -> "index";
          case Notes _ -> "notes";
        };
    return new BookletPart(small, columns, kind, part);
  }

  sealed interface Part {}

  /// @param count how many groups there are
  record Cover(String count, List<Content> contents) implements Part {}

  /// Where each place begins.
  record Contents(List<Content> places) implements Part {}

  /// @param begins whether it is the first of its kind
  record Places(boolean begins, List<Section> sections) implements Part {}

  record Audiences(boolean begins, List<Listed> lists) implements Part {}

  record Calendar(boolean begins, List<String> weekdays, List<MonthSheet> months) implements Part {}

  record Index(boolean begins, List<Reference> groups) implements Part {}

  /// @param pages as many as there are to be
  record Notes(List<Integer> pages) implements Part {}

  /// @param id of the heading that it leads to
  /// @param page 0 while that is not known
  record Content(String id, String name, int page) {}

  /// @param id nothing where what is above goes on
  record Section(Optional<String> id, String name, List<Entry> entries) {}

  /// @param eyebrow what kind of group, and whose
  /// @param talks where and how one talks with somebody
  /// @param contact whom to ask for
  /// @param reach the number, or what else leads to them
  record Entry(
      int number,
      String name,
      String language,
      String eyebrow,
      String who,
      String when,
      String then,
      String where,
      String price,
      String talks,
      Optional<String> contact,
      Optional<String> reach,
      List<Listing.District> districts,
      String notes) {}

  /// The groups that have something in common, by their numbers.
  record Listed(String name, List<Reference> groups) {}

  /// @param place nothing where the name says it
  record Reference(int number, String name, String place) {}
}
