import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Puts the libraries together in one jar that starts fast.
///
/// Each jar that is opened costs a start half a millisecond, and one look for a service that is not
/// there opens them all. Class files older than Java 6 stay outside every AOT cache and are
/// verified the slow way at each start: picocli's cost 50 ms. They are given stack maps and Java
/// 8's version. Of classes for several versions of Java the newest is kept; of services, all that
/// are named. The lambdas of two classes that are asked of every element are made plain: see
/// Lambdas.
final class Libraries {
  private static final int MAJOR_VERSION_AT = 6;
  private static final LocalDateTime SAME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String VERSIONS = "META-INF/versions/";
  private static final String SERVICES = "META-INF/services/";

  /// JLine looks its terminals up by these.
  private static final String PROVIDERS = "META-INF/jline/providers/";

  /// Those that are called for each rule and each element of a page.
  private static final List<String> HOT =
      List.of(
          "org/openpdf/css/extend/lib/DOMTreeResolver.class",
          "org/openpdf/context/StandardAttributeResolver.class");

  private Libraries() {}

  static void gather(List<Path> libraries, Path to) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    for (Path library : libraries) {
      try (JarFile jar =
              new JarFile(library.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
          URLClassLoader loader = new URLClassLoader(new URL[] {library.toUri().toURL()})) {
        gather(jar, format(loader), entries);
      }
    }
    for (String name : HOT) {
      byte[] hot = Objects.requireNonNull(entries.get(name), name);
      entries.putAll(Lambdas.plain(ClassFile.of(), hot));
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry copy = new ZipEntry(entry.getKey());
        copy.setTimeLocal(SAME);
        out.putNextEntry(copy);
        out.write(entry.getValue());
      }
    }
  }

  private static void gather(JarFile jar, ClassFile format, Map<String, byte[]> entries)
      throws IOException {
    for (JarEntry entry : jar.versionedStream().filter(it -> isKept(it.getName())).toList()) {
      byte[] bytes = jar.getInputStream(entry).readAllBytes();
      String name = entry.getName();
      if (name.startsWith(SERVICES)) {
        entries.merge(name, bytes, Libraries::lines);
      } else {
        entries.putIfAbsent(name, isOld(name, bytes) ? renewed(format, bytes) : bytes);
      }
    }
  }

  /// Licences are kept beside the jar; what else tools have written is read by nobody.
  private static boolean isKept(String name) {
    return !name.endsWith("/")
        && !name.endsWith("module-info.class")
        && !name.startsWith(VERSIONS)
        && (!name.startsWith("META-INF/")
            || name.startsWith(SERVICES)
            || name.startsWith(PROVIDERS));
  }

  private static byte[] lines(byte[] one, byte[] other) {
    return (new String(one, UTF_8).strip() + "\n" + new String(other, UTF_8)).getBytes(UTF_8);
  }

  private static ClassFile format(ClassLoader loader) {
    return ClassFile.of(
        StackMapsOption.GENERATE_STACK_MAPS,
        ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(loader)
                .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  private static boolean isOld(String name, byte[] bytes) {
    return name.endsWith(".class")
        && ((bytes[MAJOR_VERSION_AT] & 0xFF) << 8 | bytes[MAJOR_VERSION_AT + 1] & 0xFF)
            < ClassFile.JAVA_6_VERSION;
  }

  private static byte[] renewed(ClassFile format, byte[] bytes) {
    ClassModel old = format.parse(bytes);
    // bodies must be taken apart, or they are copied without stack maps
    ClassTransform bodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    return format.transformClass(old, bodies.andThen(version));
  }
}
