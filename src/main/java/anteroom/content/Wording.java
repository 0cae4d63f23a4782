package anteroom.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Every word of an edition that a patient reads or hears, in order and with the place where it stands. What is
 * searched and never shown is no part of it, nor are the clinic's own values, which are the clinic's to change.
 */
public final class Wording {
    private final List<String> words = new ArrayList<>();

    private Wording(Edition edition) {
        for (var topic : edition.topics()) {
            add("topic", topic.id(), topic.title(), topic.summary(), topic.alt());
            for (var card : topic.cards()) {
                add("card", card.id(), card.title(), card.alt());
                card.lines().forEach(this::add);
            }
        }
        for (var category : edition.categories()) {
            add("category", category.id(), category.title());
            for (var question : category.questions()) {
                add("question", question.id(), question.question());
                question.answer().forEach(this::add);
            }
        }
        edition.glossary().forEach(term -> add("term", term.word(), term.meaning()));
        add("visit", edition.visit().title());
        for (var stage : edition.visit().stages()) {
            add("stage", stage.id(), stage.title(), stage.alt());
            add(stage.when());
            stage.lines().forEach(this::add);
        }
        add("calm", edition.calm().title(), edition.calm().alt());
        edition.calm().lines().forEach(this::add);
    }

    /** What stands for the wording as long as no word of it changes. */
    public static String hash(Edition edition) {
        // no text of a pack holds a line break or a tab, so the parts cannot run into one another
        var all = String.join("\n", new Wording(edition).words);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private void add(Line line) {
        add(line.item() ? "item" : "line", line.text(), line.otherwise() == null ? "" : line.otherwise());
    }

    private void add(String... parts) {
        words.add(String.join("\t", parts));
    }
}
