package dk.kreds.cli;

import dk.kreds.output.CannotWrite;

/// What can be wrong with a command line (U…), with files and drives (F…), with what is asked of a
/// group that is right in itself (G…), or how a run ended before it was done (X…). The ids are for
/// good: `kreds explain` tells about each, and whoever asks for help can name one.
enum Fault {
  UNKNOWN_COMMAND("U001"),
  NOT_UNDERSTOOD("U002"),
  MISSING("U003"),
  BAD_VALUE("U004"),
  NOT_TOGETHER("U005"),
  NOBODY_TO_ASK("U006"),
  NO_FILE("F001"),
  NOT_A_FILE("F002"),
  MAY_NOT_READ("F003"),
  UNREADABLE("F004"),
  NO_KEY("F005"),
  FILE_OR_FOLDER("F006"),
  ELSEWHERE("F007"),
  MAY_NOT_WRITE("F008"),
  FULL("F009"),
  NAME_TOO_LONG("F010"),
  BUSY("F011"),
  NOT_ALL_ARRIVED("F012"),
  DISK("F013"),
  IN_THE_WAY("F014"),
  CANNOT_EDIT("F015"),
  NOT_HERE("F016"),
  TOO_LARGE("F017"),
  NOTHING_OF_IT("G001"),
  NO_SUCH_MEETING("G002"),
  WHICH_RUN("G003"),
  NOT_TO_BE_CHANGED("G004"),
  TOO_MANY_FOR_THE_EVENING("G005"),
  TIMER_ELSEWHERE("G006"),
  SCRIPT("G007"),
  NO_LIST("G008"),
  NOT_IN_THE_LIST("G009"),
  PAPER_NOT_MADE("G010"),
  NO_GROUP("G011"),
  ROW_NOT_READ("G012"),
  NOT_KEPT("G013"),
  LETTERS_GUESSED("G014"),
  NAMED_TWICE("G015"),
  LEFT_LYING("G016"),
  CHANGED_BY_HAND("G017"),
  NAMED_ELSEWHERE("G018"),
  NO_THEME("G019"),
  BROKEN("X001"),
  STOPPED("X002");

  private final String id;

  Fault(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /// One of [Exit].
  int exit() {
    return switch (id.charAt(0)) {
      case 'U' -> Exit.USAGE;
      case 'F' -> Exit.CANNOT;
      case 'X' -> this == STOPPED ? Exit.STOPPED : Exit.BROKEN;
      default -> Exit.WRONG;
    };
  }

  static Fault of(CannotWrite problem) {
    return switch (problem.reason()) {
      case FOLDER_IS_A_FILE, FILE_IS_A_FOLDER -> FILE_OR_FOLDER;
      case LINK, OUTSIDE -> ELSEWHERE;
      case FORBIDDEN, READ_ONLY -> MAY_NOT_WRITE;
      case UNREADABLE -> UNREADABLE;
      case FULL -> FULL;
      case NAME_TOO_LONG -> NAME_TOO_LONG;
      case BUSY -> BUSY;
      case STREAM, INTERRUPTED -> NOT_ALL_ARRIVED;
      case DISK -> DISK;
    };
  }

  /// @param why as the words under `commands.read` are called
  static Fault ofReading(String why) {
    return switch (why) {
      case "folder", "special" -> NOT_A_FILE;
      case "denied" -> MAY_NOT_READ;
      case "broken" -> UNREADABLE;
      case "large" -> TOO_LARGE;
      case "no-key", "no-passphrase" -> NO_KEY;
      default -> NO_FILE;
    };
  }

  /// A sentence with the id before it, as errors in definitions have theirs.
  String told(String sentence, Talk talk) {
    return told("report.error", sentence, talk);
  }

  /// Of what stops nothing.
  String noted(String sentence, Talk talk) {
    return told("report.note", sentence, talk);
  }

  private String told(String severity, String sentence, Talk talk) {
    return talk.say(severity) + "[" + id + "]: " + sentence;
  }
}
