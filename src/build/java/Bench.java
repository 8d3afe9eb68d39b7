import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/// How fast Kreds is: how long it takes to start, against a Java hello-world with an AOT cache of
/// its own on the same runtime; what a batch, a directory and a key in its search take; and each
/// step inside. `Bench TARGET RUNS` says what it is at and ends with one table, which the README
/// shows. Nothing is asserted; the machine may be busy.
static final int WARM_UP = 3;

static final String HELLO = "hello-world in Java, with a cache of its own";

static final String TUNED = "the same with the options that Kreds gives Java";

static final BenchTable TABLE = new BenchTable();

/// @param allowed how many times as long as hello-world, 0 for no limit
/// @param megabytes how much memory at the most, 0 for no limit
record Candidate(List<String> command, double allowed, int megabytes) {}

/// What the runs of one candidate took.
static final class Measured {
  final List<Long> nanos = new ArrayList<>();
  long kilobytes;

  /// Follows the peak that Linux gives of a process until it ends; elsewhere it stays unknown.
  void watch(Process process) throws IOException, InterruptedException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    int looks = 0;
    while (process.isAlive() && Files.exists(status)) {
      for (String line : read(status)) {
        if (line.startsWith("VmHWM:")) {
          kilobytes = Math.max(kilobytes, Long.parseLong(line.replaceAll("\\D", "")));
        }
      }
      // a batch has time, and needs the core
      Thread.sleep(Math.min(50, 1 + looks++ / 100));
    }
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      // it ended between two looks
      return List.of();
    }
  }

  double seconds() {
    return nanos.getFirst() / 1e9;
  }

  long megabytes() {
    return kilobytes / 1024;
  }

  double milliseconds() {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
  }
}

void main(String[] args) throws IOException, InterruptedException {
  Path home = Path.of(args[0], "kreds").toAbsolutePath();
  int runs = Integer.parseInt(args[1]);
  Path folder = Files.createDirectories(Path.of(args[0], "bench")).toAbsolutePath();
  String kreds = home.resolve("bin/kreds").toString();
  String example = example();
  Map<String, Candidate> candidates = new LinkedHashMap<>();
  Path options = home.resolve("lib/java.options");
  candidates.put(HELLO, new Candidate(hello(home, folder, "plain", List.of()), 1, 0));
  candidates.put(TUNED, new Candidate(hello(home, folder, "tuned", List.of("@" + options)), 0, 0));
  candidates.put(
      "`kreds --version`, against hello-world", new Candidate(List.of(kreds, "--version"), 2.5, 0));
  candidates.put("`kreds check`", new Candidate(List.of(kreds, "check", "--quiet", example), 5, 0));
  String flyer = folder.resolve("flyer.pdf").toString();
  candidates.put(
      "a flyer, from nothing",
      new Candidate(List.of(kreds, "flyer", "--quiet", example, "-o", flyer), 9, 100));

  IO.println("starts ...");
  Map<String, Measured> measured = new LinkedHashMap<>();
  candidates.keySet().forEach(name -> measured.put(name, new Measured()));
  for (int run = -WARM_UP; run < runs; run++) {
    for (Map.Entry<String, Candidate> candidate : candidates.entrySet()) {
      long start = System.nanoTime();
      Process process = start(candidate.getValue().command());
      if (run < 0) {
        measured.get(candidate.getKey()).watch(process);
      }
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(candidate.getKey() + " ended with " + exit);
      }
      if (run >= 0) {
        measured.get(candidate.getKey()).nanos.add(System.nanoTime() - start);
      }
    }
  }
  double hello = starts(candidates, measured);
  batch(kreds, Path.of(args[0]), folder);
  directory(kreds, Path.of(args[0]), folder);
  inside(Path.of(args[0]), folder, hello);
  IO.println();
  IO.println(TABLE);
}

/// Each step by itself, without the time that it takes to start.
void inside(Path target, Path folder, double hello) throws IOException, InterruptedException {
  IO.println("each step inside ...");
  Path results = folder.resolve("inside.csv");
  test(target, "org.openjdk.jmh.Main", "-v", "SILENT", "-rf", "csv", "-rff", results.toString());
  for (String line : Files.readAllLines(results).stream().skip(1).toList()) {
    String[] cells = line.replace("\"", "").split(",", -1);
    String name = cells[0].substring(cells[0].lastIndexOf('.') + 1);
    double milliseconds = Double.parseDouble(cells[4]);
    TABLE.row(
        "inside: " + name.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT),
        "",
        "%.2f ms, %.3f × hello-world".formatted(milliseconds, milliseconds / hello));
  }
}

/// What a coordinator of 10,000 groups waits for, and what somebody does who looks for one among
/// them: each key, in a real browser.
void directory(String kreds, Path target, Path folder) throws IOException, InterruptedException {
  Path groups = groups(target, folder, 10_000);
  Path out = folder.resolve("directory");
  delete(out);
  IO.println("a directory of 10,000 groups ...");
  Measured whole =
      measured(List.of(kreds, "directory", groups.toString(), "-o", out.toString(), "-q"));
  TABLE.row(
      "a directory of 10,000 groups",
      "",
      "%.0f s, %d MB".formatted(whole.seconds(), whole.megabytes()));
  IO.println("its search ...");
  Path times = folder.resolve("search.txt");
  test(target, "dk.kreds.testing.SearchSpeed", out.resolve("public").toString(), times.toString());
  TABLE.row(
      "a key in the search over 10,000 groups, in Chromium",
      "50 ms",
      String.join("; ", Files.readAllLines(times)));
}

/// What a coordinator waits for: everything for 145 groups, the same again, and whether ten times
/// as many groups take ten times as long, with calendars alone, since 10,000 of everything are a
/// matter of many minutes.
void batch(String kreds, Path target, Path folder) throws IOException, InterruptedException {
  for (String old : List.of("out-145", "out-1000", "out-10000")) {
    delete(folder.resolve(old));
  }
  IO.println("everything for 145 groups ...");
  Measured first = make(kreds, groups(target, folder, 145), folder.resolve("out-145"));
  Measured again = make(kreds, groups(target, folder, 145), folder.resolve("out-145"));
  long pages = pages(folder.resolve("out-145"));
  TABLE.row(
      "everything for 145 groups",
      "300 pages a second at least, 512 MB",
      "%.0f pages, %d MB".formatted(pages / first.seconds(), first.megabytes()));
  TABLE.row(
      "the same again, with nothing changed",
      "0.5 s, 5 % of the first",
      "%.2f s, %.1f %%".formatted(again.seconds(), 100 * again.seconds() / first.seconds()));
  IO.println("calendars of 1,000 and of 10,000 groups ...");
  String[] only = {"--only", "calendar.ics"};
  Measured some = make(kreds, groups(target, folder, 1_000), folder.resolve("out-1000"), only);
  Measured many = make(kreds, groups(target, folder, 10_000), folder.resolve("out-10000"), only);
  TABLE.row(
      "10,000 calendars, against 1,000",
      "10.5 × the time, memory flat",
      "%.1f ×, %d MB against %d"
          .formatted(many.seconds() / some.seconds(), many.megabytes(), some.megabytes()));
}

Measured make(String kreds, Path groups, Path out, String... more)
    throws IOException, InterruptedException {
  List<String> command = List.of(kreds, "make", groups.toString(), "-o", out.toString(), "-q");
  return measured(join(command, List.of(more)));
}

Measured measured(List<String> command) throws IOException, InterruptedException {
  Measured measured = new Measured();
  long start = System.nanoTime();
  Process process = start(command);
  measured.watch(process);
  if (process.waitFor() != 0) {
    throw new IllegalStateException(command.get(1) + " ended with " + process.exitValue());
  }
  measured.nanos.add(System.nanoTime() - start);
  return measured;
}

/// Groups made of the examples by the tests' own `Generated`.
Path groups(Path target, Path folder, int number) throws IOException, InterruptedException {
  Path groups = folder.resolve("groups-" + number);
  if (!Files.exists(groups)) {
    test(target, "dk.kreds.testing.Generated", groups.toString(), Integer.toString(number));
  }
  return groups;
}

/// Runs a program of the tests.
void test(Path target, String program, String... arguments)
    throws IOException, InterruptedException {
  String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  String classes =
      String.join(
          File.pathSeparator,
          target.resolve("test-classes").toString(),
          target.resolve("classes").toString(),
          System.getProperty("java.class.path"));
  List<String> command =
      join(
          // JMH would be told off for what it reads of memory
          List.of(java, "--sun-misc-unsafe-memory-access=allow", "-cp", classes, program),
          List.of(arguments));
  if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
    throw new IllegalStateException(program + " failed");
  }
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

/// As the PDFs themselves say: each page has a dictionary of its own, in a stream of objects.
long pages(Path folder) throws IOException {
  try (Stream<Path> files = Files.walk(folder)) {
    long pages = 0;
    for (Path file : files.filter(it -> it.toString().endsWith(".pdf")).toList()) {
      byte[] pdf = Files.readAllBytes(file);
      String text = new String(pdf, StandardCharsets.ISO_8859_1);
      for (MatchResult objects : OBJECTS.matcher(text).results().toList()) {
        pages += PAGE.matcher(inflated(pdf, objects.end())).results().count();
      }
    }
    return pages;
  }
}

static final Pattern OBJECTS = Pattern.compile("/Type */ObjStm[^>]*>>\\s*stream\\r?\\n");
static final Pattern PAGE = Pattern.compile("/Type */Page\\b(?!s)");

static String inflated(byte[] pdf, int from) throws IOException {
  InputStream rest = new ByteArrayInputStream(pdf, from, pdf.length - from);
  return new String(new InflaterInputStream(rest).readAllBytes(), StandardCharsets.ISO_8859_1);
}

/// @return what hello-world takes, in milliseconds
double starts(Map<String, Candidate> candidates, Map<String, Measured> measured) {
  double hello = measured.get(HELLO).milliseconds();
  candidates.forEach((name, candidate) -> {
    Measured seen = measured.get(name);
    String memory = seen.megabytes() == 0 ? "" : ", " + seen.megabytes() + " MB";
    if (name.equals(HELLO)) {
      TABLE.row(name, "", "%.0f ms%s".formatted(hello, memory));
    } else {
      String limit = candidate.megabytes() == 0 ? "" : ", " + candidate.megabytes() + " MB";
      TABLE.row(
          name,
          candidate.allowed() == 0 ? "" : BenchTable.number(candidate.allowed()) + " ×" + limit,
          "%.2f ×%s".formatted(seen.milliseconds() / hello, memory));
    }
  });
  return hello;
}

Process start(List<String> command) throws IOException {
  return new ProcessBuilder(command)
      .redirectOutput(ProcessBuilder.Redirect.DISCARD)
      .redirectError(ProcessBuilder.Redirect.INHERIT)
      .start();
}

/// The command that runs hello-world, compiled, packed and trained in this folder.
///
/// @param name of its cache
List<String> hello(Path home, Path folder, String name, List<String> options)
    throws IOException, InterruptedException {
  Path source = folder.resolve("Hello.java");
  Path jar = folder.resolve("hello.jar");
  Path cache = folder.resolve(name + ".aot");
  Files.writeString(
      source,
      "class Hello { public static void main(String[] a) { System.out.println(\"hello, world\"); }"
          + " }");
  run("javac", "-d", folder.toString(), source.toString());
  run("jar", "--create", "--file", jar.toString(), "-C", folder.toString(), "Hello.class");
  Files.deleteIfExists(cache);
  List<String> java = join(List.of(home.resolve("runtime/bin/java").toString()), options);
  List<String> rest = List.of("-classpath", jar.toString(), "Hello");
  new ProcessBuilder(join(java, List.of("-XX:AOTCacheOutput=" + cache), rest))
      .redirectOutput(ProcessBuilder.Redirect.DISCARD)
      .redirectError(ProcessBuilder.Redirect.DISCARD)
      .start()
      .waitFor();
  return join(java, List.of("-XX:AOTCache=" + cache), rest);
}

@SafeVarargs
static List<String> join(List<String>... parts) {
  return Stream.of(parts).flatMap(List::stream).toList();
}

void run(String tool, String... arguments) {
  int status = ToolProvider.findFirst(tool).orElseThrow().run(System.err, System.err, arguments);
  if (status != 0) {
    throw new IllegalStateException(tool + " ended with " + status);
  }
}

String example() throws IOException {
  try (Stream<Path> files = Files.list(Path.of("examples"))) {
    return files
        .map(Path::toString)
        .filter(file -> file.endsWith(".yaml"))
        .sorted()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("examples/ has no definition"));
  }
}
