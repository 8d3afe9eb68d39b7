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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/// Gathers what is in the libraries, so that it starts fast.
///
/// Class files older than Java 6 stay outside every AOT cache and are verified the slow way at each
/// start: picocli's cost 50 ms. They are given stack maps and Java 8's version. Of classes for
/// several versions of Java the newest is kept; of services, all that are named. The lambdas of two
/// classes that are asked of every element are made plain: see Lambdas. What some do before they
/// can be used is shortened: see Initialisers.
final class Libraries {
  private static final int MAJOR_VERSION_AT = 6;
  private static final String VERSIONS = "META-INF/versions/";
  static final String SERVICES = "META-INF/services/";

  /// JLine looks its terminals up by these.
  private static final String PROVIDERS = "META-INF/jline/providers/";

  /// Those that are called for each rule and each element of a page.
  private static final List<String> HOT =
      List.of(
          "org/openpdf/css/extend/lib/DOMTreeResolver.class",
          "org/openpdf/context/StandardAttributeResolver.class");

  /// Those with constants that are decimals, which every parser of Jackson's and every template of
  /// FreeMarker's would wait for.
  private static final List<String> DECIMAL =
      List.of(
          "tools/jackson/core/base/ParserMinimalBase.class",
          "tools/jackson/core/base/ParserBase.class",
          "freemarker/core/BuiltInsForNumbers$roundBI.class",
          "freemarker/template/utility/NumberUtil.class");

  /// Its last constant is how an old version wrote numbers, for which all is read that Java knows
  /// of them in any language.
  private static final String OLD_NUMBERS = "freemarker/core/AbstractJSONLikeFormat.class";

  private Libraries() {}

  /// What is in them, by name.
  static Map<String, byte[]> gather(List<Path> libraries) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    for (Path library : libraries) {
      gather(library, entries);
    }
    Initialisers.withoutDecimals(DECIMAL, entries);
    change("org/openpdf/text/pdf/PdfName.class", Initialisers::withoutTable, entries);
    change("org/openpdf/text/pdf/TrueTypeFont.class", Initialisers::withoutOutlines, entries);
    change("org/openpdf/text/pdf/TrueTypeFontUnicode.class", Initialisers::withoutWayBack, entries);
    entries.putAll(Later.last(Objects.requireNonNull(entries.get(OLD_NUMBERS), OLD_NUMBERS)));
    for (String name : HOT) {
      byte[] hot = Objects.requireNonNull(entries.get(name), name);
      entries.putAll(Lambdas.plain(ClassFile.of(), hot, true));
    }
    return entries;
  }

  /// What is in one jar, by name.
  static Map<String, byte[]> read(Path jar) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    gather(jar, entries);
    return entries;
  }

  private static void gather(Path library, Map<String, byte[]> entries) throws IOException {
    try (JarFile jar = new JarFile(library.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
        URLClassLoader loader = new URLClassLoader(new URL[] {library.toUri().toURL()})) {
      gather(jar, format(loader), entries);
    }
  }

  private static void change(
      String name, UnaryOperator<byte[]> change, Map<String, byte[]> entries) {
    entries.put(name, change.apply(Objects.requireNonNull(entries.get(name), name)));
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

  /// Licences are kept in a folder of their own; what else tools have written is read by nobody.
  static boolean isKept(String name) {
    return !name.endsWith("/")
        && !name.contains("/.")
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
