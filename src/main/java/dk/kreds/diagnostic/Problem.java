package dk.kreds.diagnostic;

import java.util.List;
import java.util.Map;

/// Everything that can be wrong with a definition. The id is stable: it is shown to people,
/// explained by `kreds explain` and names the sentences in the language bundles, so it is never
/// used again for something else.
///
/// K001 to K029 are the file and its YAML, K030 to K059 the definition, from K060 the schedule,
/// from K100 talks between two, from K120 many groups together and what they share.
public enum Problem {
  /// Nothing in the file, or nothing but comments.
  EMPTY("K001"),
  /// More bytes than a definition may have. Facts: `limit` in KiB.
  TOO_LARGE("K002"),
  /// A document or a picture instead of a text file.
  NOT_TEXT("K003"),
  /// Latin-1, UTF-16 and other encodings.
  NOT_UTF8("K004"),
  /// Control, bidi and zero-width characters. Facts: `code`, as U+200B.
  INVISIBLE_CHARACTER("K005"),
  /// The replacement character, that an earlier program left where a letter was.
  LOST_CHARACTER("K006"),
  /// Facts: `limit`.
  TOO_DEEP("K007"),
  /// Facts: `limit`, `length`.
  TOO_LONG("K008"),
  /// Facts: `limit`.
  TOO_MANY("K009"),
  /// A tab where only spaces may stand.
  TAB("K010"),
  /// A non-breaking or other unusual space where only an ordinary one may stand.
  HARD_SPACE("K011"),
  /// Facts: `sign`.
  UNCLOSED_QUOTE("K012"),
  /// More text after a closing quote or bracket. Facts: `sign`.
  TEXT_AFTER_END("K013"),
  /// An escape that double quotes do not know. Facts: `sign`.
  BAD_ESCAPE("K014"),
  /// A bracket without its partner. Facts: `sign`, `partner`.
  UNMATCHED_BRACKET("K015"),
  /// A comma too few or too many between brackets.
  COMMA("K016"),
  /// `name:Value`. Facts: `key`.
  MISSING_SPACE("K017"),
  /// A colon and a space within a value without quotes.
  COLON_IN_VALUE("K018"),
  /// A value without quotes that begins with a sign. Facts: `sign`.
  SIGN_FIRST("K019"),
  /// A line that fits none of the lines above. Facts: `spaces`, how many would fit.
  WRONG_INDENTATION("K020"),
  /// A line that has neither a colon nor a dash.
  MISSING_COLON("K021"),
  /// `-item`, or a long dash in place of a hyphen. Facts: `sign`.
  DASH_AS_TEXT("K022"),
  /// A list on the line of its key, beneath a value, or with other lines in it.
  LIST_MIXED("K023"),
  /// ` #1`, which cuts a value short. Facts: `sign`, the word that would be lost.
  HASH_IN_VALUE("K024"),
  /// Facts: `key`, `line` of the first.
  DUPLICATE_KEY("K025"),
  /// Anchors, aliases, merge keys, tags and directives. Facts: `sign`.
  YAML_FEATURE("K026"),
  SECOND_DOCUMENT("K027"),
  /// A key that is empty or is not a word.
  BAD_KEY("K028"),
  /// Any other mistake in the YAML.
  UNREADABLE("K029"),

  /// Facts: `key`, `keys` that are known here.
  KEY_UNKNOWN("K030"),
  /// Facts: `key`.
  KEY_MISSING("K031"),
  /// A key with nothing after it. Facts: `key`.
  VALUE_MISSING("K032"),
  /// A value or a list where keys belong. Facts: `keys`.
  WANTS_KEYS("K033"),
  /// A value or a list where dates or other names with something under each belong. Facts: `type`.
  WANTS_KEYED("K034"),
  /// Keys or a list where one value belongs. Facts: `type`.
  WANTS_VALUE("K035"),
  /// A text of nothing but spaces, or an item of a list with nothing after its dash.
  TEXT_EMPTY("K036"),
  /// Facts: `length`, `longest`.
  TEXT_TOO_LONG("K037"),
  /// Facts: `text`.
  NOT_A_DATE("K038"),
  /// Facts: `text`.
  NOT_TIMES("K039"),
  /// Facts: `text`.
  NOT_A_ZONE("K040"),
  /// Facts: `text`, `least`, `most`.
  NOT_A_NUMBER("K041"),
  /// Facts: `text`.
  NOT_A_RANGE("K042"),
  /// Facts: `text`.
  NOT_YES_OR_NO("K043"),
  /// Facts: `text`, `words`.
  NOT_ONE_OF("K044"),
  /// Facts: `text`.
  NOT_AN_AMOUNT("K045"),
  /// Facts: `text`.
  NOT_A_LINK("K046"),
  NOT_AN_EMAIL("K047"),
  NOT_A_PHONE("K048"),
  /// Facts: `key`, `other`, `line` of the other.
  KEYS_EXCLUDE("K049"),
  /// Facts: `file`.
  FILE_MISSING("K050"),
  /// Facts: `file`.
  FILE_OUTSIDE("K051"),
  /// Facts: `file`.
  FILE_UNREADABLE("K052"),
  /// Facts: `file`.
  NOT_A_PICTURE("K053"),
  /// Facts: `file`.
  PICTURE_TOO_LARGE("K054"),
  WISHED_UNDER_NEEDED("K055"),
  /// Facts: `key`, `than`.
  MORE_THAN("K056"),
  /// Facts: `text`.
  THEME_UNKNOWN("K057"),
  /// Facts: `file`.
  FILE_TOO_LARGE("K058"),
  /// Facts: `month`, `days`, how many it has.
  NO_SUCH_DAY("K059"),

  /// Facts: `text`; the remedies are its readings.
  PHRASE_AMBIGUOUS("K060"),
  /// Facts: `text`.
  PHRASE_UNKNOWN("K061"),
  /// Facts: `text`.
  NOT_AN_EXCEPTION("K062"),
  /// Facts: `starts`, `line` of the rule.
  STARTS_OFF_RULE("K063"),
  /// Facts: `until`, `starts`, `line` of the start.
  ENDS_BEFORE_START("K064"),
  /// Facts: `dates`, `starts`, `line` of the start.
  DATES_BEFORE_START("K065"),
  /// Facts: `first`, `starts`, `line` of the start.
  FIRST_NOT_BEFORE_START("K066"),
  /// Facts: `text`, `fault`.
  RULE_UNREADABLE("K067"),
  /// Facts: `line` of the start.
  NO_MEETINGS("K068"),
  /// Facts: `count` of dates left out, `line` of the rule.
  NOTHING_LEFT("K069"),
  /// Facts: `limit`.
  TOO_MANY_MEETINGS("K070"),
  /// Facts: `meetings`, `found`, `line` of the rule.
  TOO_FEW_DATES("K071"),
  /// Facts: `from`, `to`.
  END_NOT_AFTER_BEGIN("K072"),
  /// Facts: `date`.
  NO_SUCH_MEETING("K073"),
  /// Facts: `date`, `causes`, how many, `line` of the exceptions.
  CHANGE_OF_LEFT_OUT("K074"),
  /// Facts: `date`.
  CANCELLED_AND_MOVED("K075"),
  /// Facts: `date`, `slots` of the two.
  SAME_DAY("K076"),
  /// Facts: `date`, `time`, `zone`.
  MISSING_TIME("K077"),
  /// Facts: `from`, `to`.
  BACKWARD_RANGE("K078"),
  /// Facts: `day`, `line` of the rule.
  UNUSED_WEEKDAY("K079"),
  /// Facts: `text`.
  NOT_MEETINGS("K080"),
  /// Facts: `number`, `count` of the meetings.
  NO_SUCH_NUMBER("K081"),
  /// A theme's or a visitor's date without a meeting. Facts: `date`.
  NOT_A_MEETING("K082"),
  /// Facts: `name`.
  RUN_NAMED_TWICE("K083"),
  /// A time for all of several runs.
  TIME_OF_WHICH_RUN("K084"),
  /// Facts: `starts`, `line` of the exceptions.
  STARTS_LEFT_OUT("K085"),
  /// Facts: `zone`.
  HOLIDAYS_UNKNOWN("K086"),
  /// Facts: `years`, how many there may be.
  DAYS_WITHOUT_END("K087"),
  /// Facts: `date`, `line` of the rule.
  EXTRA_OF_RULE("K088"),

  /// Facts: `date`, `time`; the remedies are times nearby.
  NO_SUCH_TALK("K100"),
  /// Facts: `date`, `time`, `line` of the other.
  TALK_TAKEN("K101"),
  /// Facts: `count`, `most`.
  TOO_MANY_TALKS("K102"),
  /// A name, a phone number or a mail address where nobody is to be known.
  NOT_ANONYMOUS("K103"),
  /// Facts: `text`.
  NOT_A_MOMENT("K104"),
  /// Facts: `text`.
  NOT_A_PERIOD("K105"),

  /// A sealed list of participants, and no key at hand, K130 to K139 being what is sealed. Facts:
  /// `file`.
  SEALED("K130"),
  /// Facts: `file`.
  SEALED_FOR_OTHERS("K131"),
  /// Facts: `file`.
  PASSPHRASE_WANTED("K132"),
  /// Facts: `file`.
  PASSPHRASE_WRONG("K133"),
  /// No sealed file, or damaged on its way. Facts: `file`.
  SEAL_BROKEN("K134"),
  /// Facts: `text`.
  NOT_A_DAY_TO_DELETE("K135"),
  /// A passphrase that takes more memory to try than there is. Facts: `file`.
  SEALED_TOO_HARD("K136"),

  /// A sign that no font has, K110 to K119 being the paper. Facts: `sign`.
  UNPRINTABLE("K110"),
  /// Facts: `text`.
  NOT_A_COLOUR("K111"),
  /// Facts: `text` and its `ground`, both as colours.
  TOO_FAINT("K112"),
  /// Facts: `file`.
  NOT_A_FONT("K113"),
  /// A font that its maker does not let into a PDF. Facts: `file`.
  FONT_FORBIDDEN("K114"),
  /// Facts: `file`, the `signs` that it lacks.
  FONT_LACKS("K115"),
  /// What a stylesheet may not hold. Facts: `text`.
  NOT_A_STYLESHEET("K116"),
  /// Arabic, Hebrew and the like, which the renderer would draw from the left.
  RIGHT_TO_LEFT("K118"),

  /// Two groups whose papers would lie in one folder. Facts: `id`, `other`, the other file.
  ID_TAKEN("K120"),
  /// Facts: `text`, `section`, the `names` in it.
  SHARED_UNKNOWN("K121"),
  /// Facts: `file`.
  INCLUDED_BY_ITSELF("K122"),

  /// Facts: `file`.
  PICTURE_DAMAGED("K123"),
  /// Facts: `file`.
  PICTURE_IN_CMYK("K124"),

  /// A line that a note switches off, with lines under it that are not; K140 to K149 are the file's
  /// layout, too. Facts: `key`.
  PARENT_SWITCHED_OFF("K140"),
  /// A value in quotes as word processors set them, which are letters to a reader of YAML.
  CURLED_QUOTES("K141"),

  /// Advice that is accepted without a reason; K150 to K159 being advice.
  ADVICE_WITHOUT_REASON("K150"),

  /// What no paper says, K160 to K169 being the words of the papers. Facts: `text`, the `words`
  /// that there are.
  TEXT_UNKNOWN("K160"),
  /// What a text wants put in and nobody has.
  GAP_UNKNOWN("K161");

  private final String id;

  Problem(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /// This problem at a place.
  public Diagnostic at(Position position) {
    return at(position, Map.of());
  }

  /// This problem at a place, with what its sentences name and what could be written instead.
  public Diagnostic at(Position position, Map<String, Object> facts, Remedy... remedies) {
    return new Diagnostic(id, Severity.ERROR, position, facts, List.of(remedies));
  }
}
