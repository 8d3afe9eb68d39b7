package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Organisation;
import dk.kreds.group.Picture;
import java.util.List;
import java.util.Optional;

/// `organisation:`: the association behind the group, by its name or with all that papers need.
final class OrganisationShape {
  private static final Key<String> NAME = Key.needed("name", Words.name());
  private static final Key<String> WEBSITE = Key.optional("website", Words.line());
  private static final Key<String> REGISTRATION = Key.optional("registration", Words.name());
  private static final Key<String> ACCOUNT = Key.optional("account", Words.name());

  private OrganisationShape() {}

  static Shape<Organisation> shape(Setting setting) {
    Key<Picture> logo =
        Key.optional(
            "logo",
            new Further<>(
                Words.line(),
                (name, findings) -> Pictures.look(name, setting.neighbours(), findings)));
    return new Either<>(
        Words.name().as(OrganisationShape::onlyName),
        new Fields<>(
            "organisation",
            List.of(NAME, logo, WEBSITE, REGISTRATION, ACCOUNT),
            (it, findings) ->
                Optional.of(
                    new Organisation(
                        it.need(NAME),
                        it.get(logo),
                        it.get(WEBSITE),
                        it.get(REGISTRATION),
                        it.get(ACCOUNT)))));
  }

  private static Organisation onlyName(String name) {
    return new Organisation(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
