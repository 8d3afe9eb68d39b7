package dk.kreds.render.page;

import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Where templates are looked for: in the house's own folders first, file by file, then among those
/// that Kreds brings.
///
/// @param folders the first that has the file wins
/// @param read what was in those files that were read, so that it is known even if they change
public record TemplateFolders(List<Path> folders, Map<Path, String> read)
    implements TemplateLoader {
  private static final long MOST_BYTES = 1 << 20;

  public TemplateFolders {
    folders = List.copyOf(folders);
  }

  /// @param folders the first that has the file wins
  public TemplateFolders(List<Path> folders) {
    this(folders, new ConcurrentHashMap<>());
  }

  /// Where a template was looked for, and what was found there; not those that Kreds brings, which
  /// are as old as Kreds itself.
  List<Input> looked(String name) {
    List<Input> looked = new ArrayList<>();
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      String state = read.getOrDefault(file, Digest.MISSING);
      looked.add(new Input(file, state));
      if (!state.equals(Digest.MISSING)) {
        break;
      }
    }
    return looked;
  }

  /// Whether a template that has been read was the house's own.
  boolean isOwn(String name) {
    return folders.stream().anyMatch(folder -> read.containsKey(folder.resolve(name)));
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    if (name.contains("..")) {
      return null;
    }
    Optional<Source> own =
        folders.stream()
            .filter(folder -> Files.isRegularFile(folder.resolve(name)))
            .findFirst()
            .map(folder -> new Source.Own(folder, folder.resolve(name)));
    return own.isPresent() ? own.get() : brought(name);
  }

  private static @Nullable Source brought(String name) throws IOException {
    try (InputStream stream = TemplateFolders.class.getResourceAsStream("/templates/" + name)) {
      return stream == null ? null : new Source.Brought(name);
    }
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    byte[] bytes =
        switch ((Source) source) {
          case Source.Own(Path folder, Path file) -> own(folder, file);
          case Source.Brought(String name) -> resource(name);
        };
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  private byte[] own(Path folder, Path file) throws IOException {
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new IOException("a link out of the folder of templates");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("too large for a template");
    }
    byte[] bytes = Files.readAllBytes(file);
    read.put(file, Digest.of(bytes));
    return bytes;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = TemplateFolders.class.getResourceAsStream("/templates/" + name)) {
      if (stream == null) {
        throw new IOException("template went away");
      }
      return stream.readAllBytes();
    }
  }

  @Override
  public void closeTemplateSource(Object source) {}

  private sealed interface Source {
    record Own(Path folder, Path file) implements Source {}

    record Brought(String name) implements Source {}
  }
}
