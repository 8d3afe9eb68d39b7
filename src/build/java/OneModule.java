import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleAttribute.ModuleAttributeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.reflect.AccessFlag;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes one module of Kreds and its libraries, which becomes a part of the runtime.
///
/// A jar that is opened is read through entry by entry, and one look for a service that is not
/// there opens them all: a twelfth of a short command. The runtime finds what it holds itself by a
/// table that is mapped, not read.
final class OneModule {
  static final String NAME = "dk.kreds";

  /// What `Version` tells this build from every other by.
  private static final String BUILD = "dk/kreds/cli/build";

  private static final LocalDateTime SAME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private OneModule() {}

  /// @param modules of Java's, that the code asks for
  static void make(Path jar, List<Path> libraries, List<String> modules, Path to)
      throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(Libraries.gather(libraries));
    entries.putAll(Libraries.read(jar));
    Plain.apply(entries, Stream.concat(libraries.stream(), Stream.of(jar)).toList());
    entries.putAll(Ready.gather(jar, libraries));
    entries.put("module-info.class", descriptor(modules, entries));
    // the descriptor names them, and whoever looked for more would read them a second time
    entries.keySet().removeIf(name -> name.startsWith(Libraries.SERVICES));
    entries.put(BUILD, digest(entries).getBytes(UTF_8));
    Files.createDirectories(to.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry copy = new ZipEntry(entry.getKey());
        copy.setTimeLocal(SAME);
        out.putNextEntry(copy);
        out.write(entry.getValue());
      }
    }
  }

  /// Open, as templates and messages are read and records are looked into.
  private static byte[] descriptor(List<String> modules, Map<String, byte[]> entries) {
    return ClassFile.of()
        .buildModule(
            ModuleAttribute.of(
                ModuleDesc.of(NAME),
                module -> {
                  module.moduleFlags(AccessFlag.OPEN);
                  module.requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null);
                  modules.forEach(it -> module.requires(ModuleDesc.of(it), List.of(), null));
                  entries.forEach((name, bytes) -> services(module, name, bytes));
                }));
  }

  private static void services(ModuleAttributeBuilder module, String name, byte[] bytes) {
    if (name.startsWith(Libraries.SERVICES)) {
      ClassDesc service = ClassDesc.of(name.substring(Libraries.SERVICES.length()));
      module.uses(service);
      module.provides(
          service,
          new String(bytes, UTF_8)
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .distinct()
              .map(ClassDesc::of)
              .toArray(ClassDesc[]::new));
    }
  }

  private static String digest(Map<String, byte[]> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.forEach((name, bytes) -> {
        digest.update(name.getBytes(UTF_8));
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
