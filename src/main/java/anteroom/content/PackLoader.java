package anteroom.content;

import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import anteroom.content.language.LanguageRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads and validates a pack. All mistakes are reported at once. The wording is checked by {@code rules.Gate}, which takes
 * longer than a start may.
 */
public final class PackLoader {
    private PackLoader() {}

    /** @throws InvalidContentException with all mistakes of the pack */
    public static Pack load(PackSource source) throws InvalidContentException {
        return open(source).pack();
    }

    /** As {@link #load}, with the location of each part. */
    public static LoadedPack open(PackSource source) throws InvalidContentException {
        var problems = new Problems();
        try {
            var reader = new PackReader(source, problems);
            var pack = reader.pack();
            refuseIfAny(problems);

            // references can be checked only where every file was read
            var loaded = new LoadedPack(pack.orElseThrow(), reader.locations(), reader.ownRules(pack.orElseThrow()));
            new PackValidator(loaded, source, problems).check();
            refuseIfAny(problems);
            return loaded;
        } catch (RuntimeException | Error e) {
            throw new InvalidContentException(List.of(Problem.ofFile(PackReader.MANIFEST, UntrustedFile.reason(e))));
        }
    }

    /** Files that are ignored. */
    public static List<Problem> warnings(PackSource source, Pack pack) {
        var warnings = new ArrayList<Problem>();
        try {
            // its author may believe that such a file is shown
            var expected = Set.copyOf(files(pack));
            source.files().orElse(Set.of()).stream()
                    .filter(file -> file.endsWith(".json") && !file.startsWith("seeds/") && !expected.contains(file))
                    .map(file -> Problem.ofFile(file, "is named nowhere in pack.json, so it is passed over"))
                    .forEach(warnings::add);
        } catch (IOException e) {
            warnings.add(Problem.ofFile(PackReader.MANIFEST, UntrustedFile.reason(e)));
        }
        pack.editions().stream()
                .map(Edition::language)
                .filter(language -> LanguageRules.builtInFor(language).isEmpty())
                .map(language -> Problem.ofFile(
                        language + "/" + PackReader.RULES,
                        "these rules come with the pack; have them reviewed as the words are"))
                .forEach(warnings::add);
        PackFolder.passedOver(source.strays()).ifPresent(told -> warnings.add(Problem.ofFile("", told)));
        return warnings;
    }

    /** Every JSON file that a pack is read from. */
    public static List<String> files(Pack pack) {
        var files = new ArrayList<String>();
        files.add(PackReader.MANIFEST);
        for (var edition : pack.editions()) {
            var folder = edition.language() + "/";
            edition.topics().forEach(topic -> files.add(folder + "topics/" + topic.id() + ".json"));
            edition.categories().forEach(category -> files.add(folder + "faq/" + category.id() + ".json"));
            files.addAll(List.of(
                    folder + "glossary.json", folder + "visit.json", folder + "calm.json", folder + "take-home.json"));
            if (LanguageRules.builtInFor(edition.language()).isEmpty()) {
                files.add(folder + PackReader.RULES);
            }
        }
        PackReader.SHEETS.forEach(sheet -> files.add("seeds/" + sheet + ".json"));
        return files;
    }

    private static void refuseIfAny(Problems problems) throws InvalidContentException {
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems.list());
        }
    }
}
