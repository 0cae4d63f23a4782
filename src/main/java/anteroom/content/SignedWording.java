package anteroom.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything of an edition that a patient meets in a clinic: its words in order and with the place where they stand, its
 * pictures, the words that the pack puts on the screens, the clinic's values, and what decides whether somebody in danger is
 * helped. Left out are sources, ways of asking that lead to nothing urgent, and the clinic's own numbers, which the front desk
 * may change.
 */
public record SignedWording(Edition edition, Clinic clinic, PictureFiles art) {
    /** Pictures that the screens show by themselves, as nothing of an edition names them. */
    static final List<String> OUTSIDE = List.of("""
            attract-people attract-window end-of-topic nurse ask-does-it-hurt ask-drive ask-eat ask-how-long
            ask-stay ask-what-it-feels-like help-chest-pain help-frightened help-suicidal-thoughts help-unwell
            my-questions take-paper take-phone take-web
            """.split("\\s+"));

    /** What stands for the wording as long as nothing of it changes. Reads every picture. */
    public String hash() {
        return "sha256:" + Sha256.hex(String.join("\n", new Parts().all).getBytes(StandardCharsets.UTF_8));
    }

    private final class Parts {
        private final List<String> all = new ArrayList<>();

        Parts() {
            add("language", edition.language(), edition.name());
            add("help", edition.help());
            OUTSIDE.forEach(name -> add("picture", name, picture(name)));
            edition.topics().forEach(this::add);
            edition.categories().forEach(this::add);
            for (var term : edition.glossary()) {
                add("term", term.word(), term.meaning());
                add("also", term.also());
            }
            add("visit", edition.visit().title());
            edition.visit().stages().forEach(this::add);
            add(
                    "calm",
                    edition.calm().title(),
                    edition.calm().alt(),
                    picture(edition.calm().art()));
            edition.calm().lines().forEach(this::add);
            add("take home");
            edition.takeHome().rules().forEach(this::add);
            for (var recall : edition.takeHome().recalls()) {
                add("recall", recall.id(), recall.question(), recall.card(), String.valueOf(recall.place()));
                add(recall.answer());
                add(recall.shown());
                recall.others().forEach(other -> {
                    add("other", other.text());
                    add(other.shown());
                });
            }
            if (edition.strings().ofPack()) {
                new TreeMap<>(edition.strings().texts()).forEach((key, words) -> add("string", key, words));
            }
            for (var value : ClinicValue.values()) {
                if (value.isSigned()) {
                    add("value", value.key(), clinic.value(value).orElse(""));
                }
            }
        }

        private void add(Picture shown) {
            add("shown", shown.alt(), picture(shown.art()));
        }

        private void add(Topic topic) {
            add("topic", topic.id(), topic.title(), topic.summary(), topic.alt(), picture(topic.art()));
            for (var card : topic.cards()) {
                add("card", card.id(), card.title(), card.alt(), picture(card.art()), "critical " + card.critical());
                card.lines().forEach(this::add);
                add("questions", card.questions());
            }
        }

        private void add(Category category) {
            add("category", category.id(), category.title());
            for (var question : category.questions()) {
                add(
                        "question",
                        question.id(),
                        question.question(),
                        "urgent " + question.urgent(),
                        "critical " + question.critical());
                question.picture().ifPresent(this::add);
                add(question.brief());
                question.answer().forEach(this::add);
                add("related", question.related());
                add("asked", question.urgent() ? question.alsoAsked() : List.of());
            }
        }

        private void add(VisitStage stage) {
            add("stage", stage.id(), stage.title(), stage.alt(), picture(stage.art()));
            add(stage.when());
            stage.lines().forEach(this::add);
        }

        private void add(CitedLine line) {
            add(line.item() ? "item" : "line", line.text(), line.otherwise() == null ? "" : line.otherwise());
        }

        private void add(String what, List<String> parts) {
            add(Stream.concat(Stream.of(what), parts.stream()).toArray(String[]::new));
        }

        /** Its parts cannot run into one another, whatever a clinic's value holds. */
        private void add(String... parts) {
            all.add(Stream.of(parts)
                    .map(part -> part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"))
                    .collect(Collectors.joining("\t")));
        }

        /** One that cannot be read is met as its alt text. */
        private String picture(String name) {
            try {
                return Sha256.hex(art.read(name));
            } catch (IOException e) {
                return "none";
            }
        }
    }
}
