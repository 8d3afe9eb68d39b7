package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.seal.KeyPair;
import dk.kreds.seal.Sealing;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCommandTest {
  private static final String KEY = "home/.config/kreds/key.txt";
  private static final String DEFINITION =
      group("participants:\r\n  size: 5-10\n  list: 'deltagere.yaml' # deles ikke\n");
  private static final String LIST =
      "# dem der kommer\n- name: Zacharias Kanari\n  phone: 00 00 00 12\n- Ludovika Kanari\n";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds =
        Kreds.in(folder)
            .with("HOME", folder.resolve("home").toString())
            .file("group.yaml", DEFINITION)
            .file("deltagere.yaml", LIST);
  }

  private static String group(String participants) {
    return Groups.small("").replaceFirst("participants:.*\\n", participants);
  }

  private Run done(String... arguments) {
    Run run = kreds.run(arguments);
    assertThat(run.exit()).as(run.toString()).isZero();
    return run;
  }

  private Run refused(int exit, String... arguments) {
    Run run = kreds.run(arguments);
    assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
    assertThat(run.out() + run.err()).doesNotContain("Kanari", "00 00 00 12", "Exception");
    return run;
  }

  private String text(String name) {
    return new String(kreds.read(name), StandardCharsets.UTF_8);
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  @Test
  void sealsWithAKeyThatItMakesAndSaysWhereItLies() throws IOException {
    Run run = done("seal", "group.yaml");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(KEY, "kopi", "deltagere.yaml.age").doesNotContain("SECRET");
    assertThat(kreds.files()).containsExactly("deltagere.yaml.age", "group.yaml", KEY);
    assertThat(text("group.yaml"))
        .isEqualTo(DEFINITION.replace("'deltagere.yaml'", "\"deltagere.yaml.age\""));
    assertThat(text("deltagere.yaml.age")).doesNotContain("Kanari");
    assertThat(permissions("deltagere.yaml.age")).isEqualTo("rw-------");
    assertThat(permissions(KEY)).isEqualTo("rw-------");
    assertThat(permissions("home/.config/kreds")).isEqualTo("rwx------");
    assertThat(done("seal", "group.yaml").err()).contains("allerede forseglet");
  }

  @Test
  void allCommandsReadTheSealedListAsTheClearOne() {
    byte[] shown = done("show", "group.yaml", "--json").bytes();
    byte[] agenda = done("agenda", "group.yaml", "-o", "-").bytes();
    String checked = done("check", "group.yaml").err();
    done("seal", "group.yaml");
    assertThat(done("show", "group.yaml", "--json").bytes()).isEqualTo(shown);
    assertThat(done("agenda", "group.yaml", "-o", "-").bytes()).isEqualTo(agenda);
    assertThat(done("check", "group.yaml").err()).isEqualTo(checked);
    done("make", "group.yaml", "-o", "out");
  }

  @Test
  void withoutTheKeyOnlyWhatIsPublicCanBeMade() {
    byte[] flyer = done("flyer", "group.yaml", "-o", "-").bytes();
    done("seal", "group.yaml");
    kreds = kreds.with("HOME", folder.resolve("nowhere").toString());
    assertThat(done("flyer", "group.yaml", "-o", "-").bytes()).isEqualTo(flyer);
    for (String command : List.of("check", "show", "agenda", "timer", "make")) {
      assertThat(refused(Exit.WRONG, command, "group.yaml").err())
          .contains("K130", "deltagere.yaml.age", "--key");
    }
    done("make", "group.yaml", "-o", "public", "--audience", "public");
    assertThat(kreds.files()).anyMatch(name -> name.endsWith("flyer.pdf"));
    done("check", "group.yaml", "--key", KEY);
    kreds = kreds.with("KREDS_KEY", folder.resolve(KEY).toString());
    done("check", "group.yaml");
  }

  @Test
  void aDirectoryNeedsNoKeyAndSaysWhatItCouldNotCount() {
    kreds.file("other.yaml", Groups.small(""));
    assertThat(done("directory", "group.yaml", "other.yaml", "-o", "all").err())
        .doesNotContain("forseglet");
    done("seal", "group.yaml");
    String counted = text("all/leaders/figures.csv");
    assertThat(counted).contains("I alt;;2;12;10;20;");
    done("directory", "group.yaml", "other.yaml", "-o", "with");
    assertThat(text("with/leaders/figures.csv")).isEqualTo(counted);
    kreds = kreds.with("HOME", folder.resolve("nowhere").toString());
    Run run = done("directory", "group.yaml", "other.yaml", "-o", "without");
    assertThat(run.err())
        .contains("1 deltagerliste er forseglet", "Gruppen er med", "--key")
        .doesNotContain("K130", "Kanari");
    assertThat(text("without/leaders/figures.csv")).contains("I alt;;2;12;8;20;");
    assertThat(text("without/public/groups.js")).isEqualTo(text("all/public/groups.js"));
    kreds.file("deltagere.yaml.age", "age-encryption.org/v1\nbroken");
    assertThat(refused(Exit.WRONG, "directory", "group.yaml", "other.yaml").err())
        .contains("group.yaml:", "deltagere.yaml.age");
  }

  @Test
  void anotherKeyIsToldFromNone() {
    done("seal", "group.yaml");
    kreds.run("key", "-o", "other.txt");
    assertThat(refused(Exit.WRONG, "check", "group.yaml", "--key", "other.txt").err())
        .contains("K131");
    assertThat(refused(Exit.CANNOT, "check", "group.yaml", "--key", "group.yaml").err())
        .contains("AGE-SECRET-KEY-1");
    assertThat(refused(Exit.CANNOT, "check", "group.yaml", "--key", "gone.txt").err())
        .contains("gone.txt");
    assertThat(refused(Exit.CANNOT, "key", "-o", "other.txt").err()).contains("other.txt");
  }

  @Test
  void sealsForOthersToo() {
    KeyPair other = KeyPair.fresh();
    kreds.file("other.txt", other.secret() + "\n");
    done("seal", "group.yaml", "--recipient", other.recipient());
    done("check", "group.yaml", "--key", "other.txt");
    done("check", "group.yaml");
    KeyPair third = KeyPair.fresh();
    kreds.file("third.txt", third.secret() + "\n");
    done("seal", "group.yaml", "--recipient", third.recipient());
    done("check", "group.yaml", "--key", "third.txt");
    refused(Exit.USAGE, "seal", "group.yaml", "--recipient", "age1mistyped");
  }

  @Test
  void sealsWithAPassphraseThatIsAskedForTwice() {
    kreds = kreds.atTerminal().reading("kaffe og kage\nkaffe og te\n");
    assertThat(refused(Exit.USAGE, "seal", "group.yaml", "--passphrase").err())
        .contains("ikke ens");
    assertThat(kreds.files()).containsExactly("deltagere.yaml", "group.yaml");
    kreds = kreds.reading("kaffe og kage\nkaffe og kage\n");
    done("seal", "group.yaml", "--passphrase");
    assertThat(kreds.files()).containsExactly("deltagere.yaml.age", "group.yaml");
    kreds = kreds.reading("te\n");
    assertThat(refused(Exit.WRONG, "check", "group.yaml").err()).contains("K133");
    kreds = kreds.reading("kaffe og kage\n");
    done("check", "group.yaml");
    kreds.file("pass.txt", "kaffe og kage\n");
    done("check", "group.yaml", "--passphrase-file", "pass.txt");
  }

  @Test
  void unsealingPutsEverythingBack() throws IOException {
    done("seal", "group.yaml");
    assertThat(done("unseal", "group.yaml", "-o", "-").out()).isEqualTo(LIST);
    assertThat(kreds.files()).doesNotContain("deltagere.yaml");
    done("unseal", "group.yaml");
    assertThat(text("deltagere.yaml")).isEqualTo(LIST);
    assertThat(permissions("deltagere.yaml")).isEqualTo("rw-------");
    assertThat(text("group.yaml")).isEqualTo(DEFINITION.replace('\'', '"'));
    assertThat(kreds.files()).containsExactly("deltagere.yaml", "group.yaml", KEY);
  }

  @Test
  void changesNothingWhereSomethingIsInTheWay() {
    kreds.file("deltagere.yaml.age", "en anden fil");
    assertThat(refused(Exit.CANNOT, "seal", "group.yaml").err()).contains("deltagere.yaml.age");
    assertThat(text("deltagere.yaml.age")).isEqualTo("en anden fil");
    assertThat(text("group.yaml")).isEqualTo(DEFINITION);
    assertThat(text("deltagere.yaml")).isEqualTo(LIST);
  }

  @Test
  void saysWhatToDoWhereThereIsNoList() {
    kreds.file("group.yaml", group("participants: {people: [Zacharias Kanari]}\n"));
    assertThat(refused(Exit.WRONG, "seal", "group.yaml").err()).contains("list:", "people:");
    kreds.file("group.yaml", Groups.small(""));
    assertThat(refused(Exit.WRONG, "seal", "group.yaml").err()).contains("list:");
  }

  @Test
  void aMistakeInASealedListIsShownWithoutAName() {
    KeyPair key = KeyPair.fresh();
    byte[] bad = "- name: Zacharias Kanari\n  phne: 00 00 00 12\n".getBytes(StandardCharsets.UTF_8);
    kreds.file("key.txt", key.secret());
    kreds.file("bad.yaml.age", Sealing.forKeys(List.of(key.recipient())).orElseThrow().seal(bad));
    kreds.file("group.yaml", DEFINITION.replace("deltagere.yaml", "bad.yaml.age"));
    assertThat(refused(Exit.WRONG, "check", "group.yaml", "--key", "key.txt").err())
        .contains("bad.yaml.age:2:3", "K030");
  }
}
