import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Class files older than Java 6 stay outside every AOT cache and are verified the slow way at each
/// start: picocli's cost 50 ms. Copying a jar through here gives them stack maps and Java 8's
/// version; nothing else in them changes.
final class ClassFiles {
  private static final int FIRST_CACHED = ClassFile.JAVA_6_VERSION;
  private static final int MAJOR_VERSION_AT = 6;

  private ClassFiles() {}

  static void copy(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {from.toUri().toURL()})) {
      List<JarEntry> entries = Collections.list(jar.entries());
      if (entries.stream().noneMatch(entry -> isOld(entry.getName(), read(jar, entry)))) {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        return;
      }
      ClassFile format =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(loader)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
        for (JarEntry entry : entries) {
          byte[] bytes = read(jar, entry);
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTime(entry.getTime());
          out.putNextEntry(copy);
          out.write(isOld(entry.getName(), bytes) ? renew(format, bytes) : bytes);
        }
      }
    }
    Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
  }

  private static boolean isOld(String name, byte[] bytes) {
    return name.endsWith(".class")
        && ((bytes[MAJOR_VERSION_AT] & 0xFF) << 8 | bytes[MAJOR_VERSION_AT + 1] & 0xFF)
            < FIRST_CACHED;
  }

  private static byte[] renew(ClassFile format, byte[] bytes) {
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

  private static byte[] read(JarFile jar, JarEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
