package anteroom.content.json;

/**
 * Limits of input files. Each is several times what the bundled pack has. Input beyond a limit is refused, never truncated.
 */
public final class Limits {
    private Limits() {}

    // Bytes

    public static final int KILOBYTE = 1024;
    public static final int MEGABYTE = 1024 * KILOBYTE;

    /** One file of a pack. */
    public static final int FILE = 4 * MEGABYTE;

    /** The trained model of a pack's search. */
    public static final int MODEL = 24 * MEGABYTE;

    /** All files of a pack. */
    public static final int PACK = 48 * MEGABYTE;

    /** The clinic's own file, or a sign-off. */
    public static final int CLINIC_FILE = 256 * KILOBYTE;

    // Folders

    /** Files and folders below the folder of a pack. */
    public static final int PACK_FILES = 5000;

    /** Folders inside one another. */
    public static final int FOLDERS_DEEP = 6;

    // JSON

    /** Objects and lists inside one another; a deeper file must not exhaust the stack. */
    public static final int NESTING = 32;

    /** Values of one file, whatever their kind. */
    public static final int VALUES = 20_000;

    /** Items of one list. */
    public static final int LIST = 500;

    /** Characters of a number as it is written. */
    public static final int NUMBER = 40;

    // Characters

    /** Any text. */
    public static final int TEXT = 1000;

    /** What stands on one or two lines: a title, a name, a question. */
    public static final int TITLE = 160;

    /** What a clinic says of itself. */
    public static final int CLINIC_VALUE = 300;

    // Entries of a pack

    /** In one language. */
    public static final int TOPICS = 100;

    // The following in all languages together; as many as the kiosk was measured with

    public static final int CARDS = 10_000;
    public static final int QUESTIONS = 10_000;

    /** Phrasings of all questions together, which the search is trained on. */
    public static final int WAYS = 40_000;

    // Problems

    /** Reported problems of a file or pack; further ones are counted. */
    public static final int PROBLEMS = 10_000;

    /** Lines of notices shown at once; further ones are counted. */
    public static final int NOTICES = 20;

    /** Characters of one part of a problem. */
    public static final int PROBLEM_PART = 600;
}
