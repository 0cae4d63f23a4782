package anteroom.workshop.words;

import anteroom.content.InvalidContentException;
import anteroom.content.PackSource;
import anteroom.content.Placeholders;
import anteroom.content.json.Problem;
import anteroom.content.rules.QualityGate;
import anteroom.workshop.words.PackText.Change;
import anteroom.workshop.words.PackText.Proposal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came back from those who edit or translate: which texts it changes, why some of it is refused, and the files as they
 * would be.
 *
 * @param changes in the order of the pack
 * @param refused why it is not taken, a line each, by the cell or unit to blame
 * @param open texts of a new translation that nobody has translated yet
 * @param files to be written, by path; empty when nothing has changed
 */
public record TextImport(
        List<Change> changes, List<String> refused, List<String> open, SortedMap<String, String> files) {
    private static final Pattern LANGUAGES = Pattern.compile("(\"languages\"\\s*:\\s*\\[[^]]*})(\\s*])");

    /** Words for an edition of a pack, given out by {@link EditionTexts} of it. */
    static TextImport of(PackSource pack, EditionTexts edition, WordsWorkbook.Reviewed reviewed) {
        var taking = new Taking(edition, edition, Map.of());
        taking.refused.addAll(reviewed.refused());
        taking.read(reviewed.proposals());
        return taking.checked(pack, true);
    }

    /**
     * A translation of an edition.
     *
     * @param translation the edition that there is, or the one that begins with this
     * @param begins whether it does; then what is still missing is told and not refused
     */
    static TextImport ofTranslation(
            PackSource pack,
            EditionTexts original,
            EditionTexts translation,
            boolean begins,
            Collection<Proposal> proposals)
            throws IOException {
        var files = new HashMap<String, String>();
        if (begins) {
            String manifest = new String(pack.read("pack.json"), StandardCharsets.UTF_8);
            files.put("pack.json", LANGUAGES.matcher(manifest).replaceFirst(listed(translation.language())));
            translation.files().forEach(file -> files.put(file.file(), file.with(List.of())));
        }
        var taking = new Taking(original, translation, files);
        taking.read(proposals);
        if (begins) {
            taking.findOpen();
        }
        return taking.checked(pack, !begins);
    }

    /** The language is called as it calls itself. */
    private static String listed(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        String shown = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        return "$1,\n    { \"tag\": \"" + tag + "\", \"name\": \"" + shown + "\" }$2";
    }

    /** What would change, a few lines of text for each. */
    public List<String> diff() {
        return changes.stream()
                .flatMap(change -> Stream.of(
                        change.cell() + "  " + change.text().place(),
                        "  - " + change.text().words(),
                        "  + " + change.words()))
                .toList();
    }

    private static final class Taking {
        private final Map<String, PackText> sources = new HashMap<>();
        private final Map<String, PackText> targets = new HashMap<>();
        private final EditionTexts edition;
        private final Map<String, String> files;
        private final Set<PackText> given = new HashSet<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> open = new ArrayList<>();

        Taking(EditionTexts original, EditionTexts edition, Map<String, String> files) {
            original.texts().forEach(text -> sources.put(text.id(), text));
            edition.texts().forEach(text -> targets.put(text.id(), text));
            this.edition = edition;
            this.files = files;
        }

        void read(Collection<Proposal> proposals) {
            Set<String> seen = new HashSet<>();
            for (var proposal : proposals) {
                String id = EditionTexts.id(proposal.file(), proposal.key());
                PackText source = sources.get(id);
                PackText target = targets.get(id);
                if (source == null || target == null) {
                    refuse(proposal, "is no text of this pack");
                } else if (!seen.add(id)) {
                    refuse(proposal, "stands twice");
                } else if (proposal.source() != null && !alike(proposal.source(), source.words())) {
                    refuse(
                            proposal,
                            "belongs to other words than the pack has now; write the file out anew. The pack has "
                                    + Problem.quote(source.words()));
                } else if (proposal.words() != null) {
                    given.add(target);
                    if (!proposal.words().equals(target.words())) {
                        change(proposal, source, target);
                    }
                }
            }
        }

        private void change(Proposal proposal, PackText source, PackText target) {
            List<String> values = Placeholders.writtenIn(source.words());
            if (!Placeholders.writtenIn(proposal.words()).equals(values)) {
                refuse(
                        proposal,
                        values.isEmpty() ? "must hold nothing in braces" : "must keep " + String.join(" and ", values));
            } else {
                changes.add(new Change(target, proposal.words(), proposal.cell()));
            }
        }

        /** Tools may break lines and blanks in their own way. */
        private static boolean alike(String one, String other) {
            return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
        }

        /** Of a translation that begins, what still stands there in the original's words. */
        void findOpen() {
            edition.texts()
                    .filter(text -> !given.contains(text))
                    .forEach(text -> open.add(text.file() + ": " + text.key() + ": is not translated"));
        }

        private void refuse(Proposal proposal, String why) {
            refused.add(proposal.cell() + ": " + why);
        }

        TextImport checked(PackSource pack, boolean strictly) {
            SortedMap<String, String> written = new TreeMap<>(files);
            for (var file : edition.files()) {
                var own = changes.stream()
                        .filter(change -> change.text().file().equals(file.file()))
                        .toList();
                if (!own.isEmpty()) {
                    written.put(file.file(), file.with(own));
                }
            }
            if (!written.isEmpty()) {
                List<Problem> after = problems(new OverlaySource(pack, written));
                List<Problem> before = strictly && !after.isEmpty() ? problems(pack) : List.of();
                List<String> found = after.stream()
                        .filter(problem -> !before.contains(problem))
                        .map(this::atItsCell)
                        .toList();
                (strictly ? refused : open).addAll(found);
            }
            return new TextImport(List.copyOf(changes), List.copyOf(refused), List.copyOf(open), written);
        }

        private static List<Problem> problems(PackSource pack) {
            try {
                return QualityGate.check(pack).problems();
            } catch (InvalidContentException unreadable) {
                return unreadable.problems();
            }
        }

        /** The problem under the change that made it, as far as that can be told. */
        private String atItsCell(Problem problem) {
            return changes.stream()
                    .filter(change -> change.text().file().equals(problem.file())
                            && change.text().entry().equals(problem.entry())
                            && change.text().field().startsWith(problem.field()))
                    .findFirst()
                    .map(change -> change.cell() + ": " + problem.message())
                    .orElse(problem.toString());
        }
    }
}
