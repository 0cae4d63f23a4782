package anteroom.content;

import java.util.List;

/** What pack.json says: the languages, and which files there are, in reading order. */
record Manifest(
        String id,
        String version,
        List<Language> languages,
        List<String> topics,
        List<String> categories,
        List<String> help) {

    record Language(String tag, String name) {}
}
