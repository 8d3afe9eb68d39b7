import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// What Kreds asks of Java, as jdeps and a run found: `desktop` though no window is ever opened
/// (fonts, images), `sql` for FreeMarker, `unsupported` for Ctrl-C.
static final List<String> MODULES =
    List.of(
        "java.desktop", "java.logging", "java.sql", "java.xml", "jdk.unsupported", "jdk.xml.dom");

/// Puts together what a user installs: `Distribution TARGET JAR CLASSPATH` makes `TARGET/kreds`.
void main(String[] args) throws IOException, InterruptedException {
  Path target = Path.of(args[0]);
  Path home = target.resolve("kreds");
  // a cache or runtime of yesterday would run yesterday's code, and not say so
  delete(home);
  copyTree(Path.of("src/dist"), home);
  home.resolve("bin/kreds").toFile().setExecutable(true, false);
  copy(Path.of("LICENSE"), home.resolve("LICENSE"));
  copy(target.resolve("sbom.json"), home.resolve("sbom.json"));
  List<Path> libraries =
      Arrays.stream(args[2].split(File.pathSeparator))
          .filter(entry -> entry.endsWith(".jar"))
          .map(Path::of)
          .toList();
  Licences.gather(target.resolve("sbom.xml"), libraries, home.resolve("licenses"));
  Path module = target.resolve("module").resolve(OneModule.NAME + ".jar");
  OneModule.make(Path.of(args[1]), libraries, MODULES, module);
  link(module, home.resolve("runtime"));
  train(target, "kreds");
  train(target, "light");
}

/// With the names of days and months in our languages, which no code asks for.
void link(Path module, Path runtime) {
  int status =
      ToolProvider.findFirst("jlink")
          .orElseThrow()
          .run(
              System.err,
              System.err,
              "--module-path=" + module,
              "--output=" + runtime,
              "--add-modules=" + OneModule.NAME + ",jdk.localedata",
              "--include-locales=da,nb,nn,no,en",
              "--strip-java-debug-attributes",
              "--no-header-files",
              "--no-man-pages");
  if (status != 0) {
    throw new IllegalStateException("jlink ended with " + status);
  }
}

/// Runs the command lines of `src/build/training/NAME.txt` in one Java, which leaves what it has
/// loaded in `lib/NAME.aot`.
void train(Path target, String name) throws IOException, InterruptedException {
  Path home = target.resolve("kreds").toAbsolutePath();
  Path cache = home.resolve("lib").resolve(name + ".aot");
  Path folder = target.resolve("training").resolve(name);
  File log = target.resolve("training").resolve(name + ".log").toFile();
  delete(folder);
  copyTree(Path.of("examples"), folder.resolve("examples"));
  int status =
      new ProcessBuilder(
              home.resolve("runtime/bin/java").toString(),
              "@" + home.resolve("lib/java.options"),
              "-XX:AOTCacheOutput=" + cache,
              "--enable-native-access=" + OneModule.NAME,
              "--module",
              OneModule.NAME + "/dk.kreds.cli.Training",
              Path.of("src/build/training", name + ".txt").toAbsolutePath().toString())
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log)
          .start()
          .waitFor();
  if (status != 0 || !Files.exists(cache)) {
    throw new IllegalStateException("no " + cache.getFileName() + ", see " + log);
  }
}

void copyTree(Path from, Path to) throws IOException {
  try (Stream<Path> files = Files.walk(from)) {
    for (Path file : files.filter(Files::isRegularFile).toList()) {
      copy(file, to.resolve(from.relativize(file).toString()));
    }
  }
}

void copy(Path from, Path to) throws IOException {
  Files.createDirectories(to.getParent());
  Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
}

void delete(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
