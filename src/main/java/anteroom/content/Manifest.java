package anteroom.content;

import java.util.List;

/** The content of pack.json: languages and files, in reading order. */
record Manifest(
        String id,
        String version,
        List<Language> languages,
        List<String> topics,
        List<String> categories,
        List<String> help) {

    record Language(String tag, String name) {}
}
