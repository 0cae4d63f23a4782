package anteroom.content;

import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a pack, strictly: a pack with any mistake in it is refused with all of its mistakes. Whether its words
 * are fit for patients is not asked here, as a kiosk has no time for it; that is what the gate is for.
 */
public final class PackLoader {
    private PackLoader() {}

    /** The pack, for showing. */
    public static Pack load(PackSource source) throws PackRefused {
        return open(source).pack();
    }

    /** The pack and where each part of it stands, for checking. */
    public static LoadedPack open(PackSource source) throws PackRefused {
        var problems = new Problems();
        try {
            var reader = new PackReader(source, problems);
            var pack = reader.pack();
            refuseIfAny(problems);

            // only what was read without a mistake is worth asking whether it makes sense
            var loaded = new LoadedPack(pack.orElseThrow(), reader.places());
            new PackValidator(loaded, source, problems).check();
            refuseIfAny(problems);
            return loaded;
        } catch (RuntimeException | Error e) {
            throw new PackRefused(List.of(Problem.ofFile(PackReader.MANIFEST, SmallFile.reason(e))));
        }
    }

    /** What is odd about the files of a pack and no reason to refuse it; said of each once. */
    public static List<Problem> warnings(PackSource source, Pack pack) {
        var warnings = new ArrayList<Problem>();
        try {
            // a file that nothing names may be a card that somebody believes to be on the screen
            var expected = Set.copyOf(files(pack));
            source.files().orElse(Set.of()).stream()
                    .filter(file -> file.endsWith(".json") && !file.startsWith("seeds/") && !expected.contains(file))
                    .map(file -> Problem.ofFile(file, "is named nowhere in pack.json, so it is passed over"))
                    .forEach(warnings::add);
        } catch (IOException e) {
            warnings.add(Problem.ofFile(PackReader.MANIFEST, SmallFile.reason(e)));
        }
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
            files.addAll(List.of(folder + "glossary.json", folder + "visit.json", folder + "calm.json"));
        }
        PackReader.SHEETS.forEach(sheet -> files.add("seeds/" + sheet + ".json"));
        return files;
    }

    private static void refuseIfAny(Problems problems) throws PackRefused {
        if (!problems.isEmpty()) {
            throw new PackRefused(problems.list());
        }
    }
}
