package dk.kreds;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.kreds.cli.Main;
import dk.kreds.material.Material;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.Plan;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The house, as its code has to be: which room opens into which, who may use what, and what nobody
/// does. The tables are exact: what is allowed and not used is taken out, so that they stay true.
class ArchitectureTest {
  private static final String ROOT = "dk.kreds.";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  /// A package and those that it imports. Data goes one way: definition → group → plan → material →
  /// document → file.
  private static final String ROOMS =
      """
      advice             → diagnostic group plan schedule text
      batch              →
      change             → definition.edit group plan
      cli                → advice batch change definition definition.edit definition.shape diagnostic directory directory.json directory.paper document group input material material.change output pack plan render render.page render.pdf schedule seal spreadsheet starter text timer timer.journal timer.screen timer.terminal
      colour             →
      definition         → colour definition.shape definition.yaml diagnostic group input schedule seal text
      definition.edit    → definition.yaml
      definition.shape   → definition.yaml diagnostic group schedule
      definition.yaml    → diagnostic
      diagnostic         →
      directory          → diagnostic document group material material.find plan schedule text
      directory.json     →
      directory.paper    → diagnostic directory directory.json document group text
      document           → text
      group              → colour schedule text
      input              →
      material           → colour document group plan schedule text
      material.change    → document group material plan text
      material.end       → document group material plan text
      material.find      → document group material plan schedule text
      material.report    → document group material plan text
      material.run       → document group material plan schedule text
      material.start     → document group material plan schedule text
      material.welcome   → document group material plan schedule text
      output             → document input
      pack               → document group material plan text
      plan               → group schedule
      render             → document input render.events render.page render.pdf render.prose render.table
      render.events      → document render.plain text
      render.page        → document input text
      render.pdf         → colour
      render.plain       →
      render.prose       → document render.plain
      render.table       → document render.plain
      schedule           →
      seal               →
      spreadsheet        → definition diagnostic starter text
      starter            → definition definition.edit diagnostic group material plan schedule text
      text               →
      timer              →
      timer.journal      → output timer
      timer.screen       → text timer
      timer.terminal     → output timer timer.journal timer.screen
      """;

  /// A library and the packages that know it.
  private static final String LIBRARIES =
      """
      com.exceptionfactory.jagged     → seal
      com.github.mangstadt.vinnie     → render.events
      com.google.auto.service         → material
      com.google.zxing                → render.page
      com.password4j                  → seal
      de.siegmar.fastcsv              → spreadsheet
      freemarker                      → render.page
      org.dmfs                        → schedule
      org.jline                       → timer.terminal
      org.openpdf                     → render.pdf
      org.snakeyaml.engine            → definition.yaml
      picocli                         → cli
      tools.jackson.core              → cli definition.yaml directory.json
      tools.jackson.databind          → directory.json
      tools.jackson.dataformat.yaml   → definition.yaml
      """;

  @Test
  void aPackageImportsOnlyThoseFurtherAlongItsDatasWay() {
    SortedMap<String, SortedSet<String>> rooms = table(ROOMS);
    SortedMap<String, SortedSet<String>> imports = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (JavaClass one : CODE) {
      SortedSet<String> here = imports.computeIfAbsent(room(one), _ -> new TreeSet<>());
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT) && !room(target).equals(room(one))) {
          here.add(room(target));
          if (!rooms.getOrDefault(room(one), new TreeSet<>()).contains(room(target))) {
            wrong.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(imports).isEqualTo(rooms);
  }

  @Test
  void aLibraryIsKnownInOnePlace() {
    SortedMap<String, SortedSet<String>> allowed = table(LIBRARIES);
    SortedMap<String, SortedSet<String>> used = new TreeMap<>();
    for (JavaClass one : CODE) {
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (isLibrary(target)) {
          String library =
              allowed.keySet().stream()
                  .filter(name -> (target + ".").startsWith(name + "."))
                  .max(Comparator.comparingInt(String::length))
                  .orElse(target);
          used.computeIfAbsent(library, _ -> new TreeSet<>()).add(room(one));
        }
      }
    }
    // seen by the compiler alone
    used.put("com.google.auto.service", new TreeSet<>(Set.of("material")));
    assertThat(used).isEqualTo(allowed);
  }

  @Test
  void onlyTheBeginningOfARunEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dk.kreds.cli.Main")
        .and()
        .doNotHaveFullyQualifiedName("dk.kreds.cli.Training")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CODE);
    assertThat(callers("java.lang.Runtime", "halt")).containsExactly("Main");
    assertThat(callers("java.lang.System", "exit")).containsExactly("Training");
  }

  @Test
  void theClockIsHandedIn() {
    noClasses()
        .should()
        .accessTargetWhere(
            called(
                "java.time..",
                target -> target.getName().equals("now") && !takes(target, Clock.class)))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Date.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Calendar.class)
        .check(CODE);
    assertThat(callers("java.time.Clock", "systemUTC")).containsExactly("Main", "Training");
  }

  @Test
  void nothingIsLeftToChance() {
    Set<String> chances =
        Set.of("Random.<init>", "SecureRandom.<init>", "Math.random", "UUID.randomUUID");
    noClasses()
        .should()
        .accessTargetWhere(
            called(
                "java..",
                target ->
                    target.getRawParameterTypes().isEmpty()
                        && chances.contains(
                            target.getOwner().getSimpleName() + "." + target.getName())))
        .check(CODE);
  }

  @Test
  void theMachinesLanguageIsNeverUsed() {
    // In render.pdf text is only put together for exceptions, which are for a log.
    noClasses()
        .that(resideOutsideOfPackage("dk.kreds.render.pdf.."))
        .should()
        .accessTargetWhere(called("java..", ArchitectureTest::usesDefaultLocale))
        .check(CODE);
  }

  private static boolean usesDefaultLocale(AccessTarget.CodeUnitCallTarget target) {
    String call = target.getOwner().getSimpleName() + "." + target.getName();
    boolean mayTakeOne =
        Set.of(
                "String.format",
                "String.formatted",
                "String.toLowerCase",
                "String.toUpperCase",
                "PrintStream.printf",
                "PrintStream.format",
                "Locale.getDefault",
                "DateTimeFormatter.ofPattern",
                "DateTimeFormatter.ofLocalizedDate",
                "NumberFormat.getInstance",
                "Collator.getInstance",
                "ResourceBundle.getBundle")
            .contains(call);
    return mayTakeOne && !takes(target, Locale.class);
  }

  @Test
  void onlyOutputWritesFiles() {
    Set<String> writing =
        Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory",
            "copy",
            "move",
            "delete",
            "deleteIfExists",
            "setPosixFilePermissions");
    noClasses()
        .that(resideOutsideOfPackage("dk.kreds.output.."))
        .should()
        .accessTargetWhere(
            called(
                "java.nio.file..",
                target ->
                    target.getOwner().getSimpleName().equals("Files")
                        && writing.contains(target.getName())))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileWriter.class, RandomAccessFile.class)
        .check(CODE);
    assertThat(callers("java.nio.file.Files", "move")).isNotEmpty();
  }

  @Test
  void nothingGoesOverTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("java.net.http.."))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(URLConnection.class, Socket.class, InetAddress.class)
        .orShould()
        .callMethod(URL.class, "openStream")
        .check(CODE);
  }

  @Test
  void aNameSaysWhatAClassIsFor() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Misc|Common)")
        .check(CODE);
  }

  @Test
  void everyPackageSaysThatNothingIsNull() {
    Set<String> packages =
        CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).hasSizeGreaterThan(15);
    assertThat(packages)
        .allSatisfy(name -> {
          JavaPackage one = CODE.getPackage(name);
          assertThat(one.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
        });
  }

  @Test
  void aPublicMaterialNeverHoldsMoreThanThePublicMaySee() {
    List<JavaClass> publicMaterials =
        CODE.stream()
            .filter(one -> one.isAssignableTo(Material.ForPublic.class) && !one.isInterface())
            .toList();
    assertThat(publicMaterials).isNotEmpty();
    for (JavaClass material : publicMaterials) {
      Stream<JavaClass> known =
          material.getAllAccessesFromSelf().stream().map(JavaAccess::getTargetOwner);
      assertThat(known.map(JavaClass::getName))
          .as(material.getName())
          .doesNotContain(
              ParticipantsView.class.getName(), LeadersView.class.getName(), Plan.class.getName());
    }
  }

  private static boolean isLibrary(String name) {
    return !name.isEmpty()
        && !name.startsWith("java.")
        && !name.startsWith("javax.")
        && !name.startsWith("org.w3c.dom")
        && !name.startsWith("org.xml.sax")
        && !name.startsWith("org.jspecify")
        && !(name + ".").startsWith(ROOT);
  }

  private static String room(JavaClass one) {
    return one.getPackageName().substring(ROOT.length());
  }

  private static List<String> callers(String owner, String method) {
    return CODE.stream()
        .filter(one ->
            one.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                    call.getTargetOwner().getName().equals(owner) && call.getName().equals(method)))
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }

  private static boolean takes(AccessTarget.CodeUnitCallTarget target, Class<?> type) {
    return target.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(type));
  }

  /// Calls and method references alike.
  private static DescribedPredicate<JavaAccess<?>> called(
      String owners, Predicate<AccessTarget.CodeUnitCallTarget> which) {
    DescribedPredicate<JavaClass> owner = resideInAPackage(owners);
    return DescribedPredicate.describe(
        "a call that is not allowed",
        access ->
            access.getTarget() instanceof AccessTarget.CodeUnitCallTarget target
                && owner.test(target.getOwner())
                && which.test(target));
  }

  private static SortedMap<String, SortedSet<String>> table(String lines) {
    SortedMap<String, SortedSet<String>> table = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split("→", -1))
        .forEach(row ->
            table.put(
                row[0].strip(),
                new TreeSet<>(
                    Optional.of(row[1].strip())
                        .filter(it -> !it.isEmpty())
                        .map(it -> Arrays.asList(it.split(" ")))
                        .orElse(List.of()))));
    return table;
  }
}
