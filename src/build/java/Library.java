import java.io.ByteArrayOutputStream;
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
import java.util.Collections;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Copies a library's jar so that it starts fast.
///
/// Class files older than Java 6 stay outside every AOT cache and are verified the slow way at each
/// start: picocli's cost 50 ms. They are given stack maps and Java 8's version. Manifests are read
/// anew at each start: 10 ms for what tools have written into them. Only what Java itself needs is
/// kept. Nothing else changes.
final class Library {
  private static final int MAJOR_VERSION_AT = 6;

  private Library() {}

  static void copy(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {from.toUri().toURL()});
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      ClassFile format =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(loader)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        String name = entry.getName();
        ZipEntry copy = new ZipEntry(name);
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        if (name.equals(JarFile.MANIFEST_NAME)) {
          out.write(shortened(jar.getManifest()));
        } else {
          out.write(isOld(name, bytes) ? renewed(format, bytes) : bytes);
        }
      }
    }
  }

  private static byte[] shortened(Manifest manifest) throws IOException {
    Manifest result = new Manifest();
    result.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    String versions = manifest.getMainAttributes().getValue(Name.MULTI_RELEASE);
    if (versions != null) {
      result.getMainAttributes().put(Name.MULTI_RELEASE, versions);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    result.write(bytes);
    return bytes.toByteArray();
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
