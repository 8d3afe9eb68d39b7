package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `style.font:`: a TrueType file beside the definition, or one for text and one for what is bold.
final class FontShape {
  private FontShape() {}

  static Shape<Style.Font> shape(Setting setting) {
    Shape<Path> file =
        new Further<>(
            Words.line(), (name, findings) -> FontFile.look(name, setting.neighbours(), findings));
    Key<Path> regular = Key.needed("regular", file);
    Key<Path> bold = Key.optional("bold", file);
    return new Either<>(
        new Further<>(file, (font, _) -> Optional.of(new Style.Font(font.value(), font.value()))),
        new Fields<>(
            "font",
            List.of(regular, bold),
            (it, findings) ->
                Optional.of(
                    new Style.Font(it.need(regular), it.get(bold).orElse(it.need(regular))))));
  }
}
