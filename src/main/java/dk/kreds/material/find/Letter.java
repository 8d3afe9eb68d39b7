package dk.kreds.material.find;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Prose;
import dk.kreds.group.Profile;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Logo;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;

/// A letter: on paper with a head, in a mail without.
///
/// @param greeting for whom, with a line to write the name on
/// @param signed who writes
record Letter(String title, String greeting, List<Part> parts, List<String> signed) {

  /// @param heading may be empty
  record Part(String heading, List<String> paragraphs, List<String> items) {

    static Part text(String heading, String... paragraphs) {
      return new Part(heading, List.of(paragraphs), List.of());
    }

    static Part list(String heading, List<String> items) {
      return new Part(heading, List.of(), items);
    }
  }

  /// What the template may see.
  record Model(Letterhead from, Letter letter) {}

  Document as(Format format, String material, Language language, Profile profile) {
    return format == Format.PDF || format == Format.HTML
        ? new Page(
            material,
            language,
            title + " · " + profile.name(),
            new Model(Letterhead.of(profile), this),
            Logo.pictures(profile))
        : new Prose(language, title, blocks());
  }

  private List<Prose.Block> blocks() {
    List<Prose.Block> blocks = new ArrayList<>();
    blocks.add(Prose.Paragraph.of(greeting));
    for (Part part : parts) {
      if (!part.heading().isEmpty()) {
        blocks.add(new Prose.Heading(part.heading()));
      }
      part.paragraphs().forEach(text -> blocks.add(Prose.Paragraph.of(text)));
      if (!part.items().isEmpty()) {
        blocks.add(new Prose.Items(part.items()));
      }
    }
    blocks.add(new Prose.Paragraph(signed));
    return blocks;
  }
}
