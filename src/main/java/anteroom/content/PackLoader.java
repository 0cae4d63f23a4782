package anteroom.content;

import anteroom.json.Problem;
import java.util.ArrayList;
import java.util.List;

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
        List<Problem> problems = new ArrayList<>();
        var reader = new PackReader(source, problems::add);
        var pack = reader.pack();
        refuseIfAny(problems);

        // only what was read without a mistake is worth asking whether it makes sense
        var loaded = new LoadedPack(pack.orElseThrow(), reader.places());
        new PackSense(loaded, source, problems::add).check();
        refuseIfAny(problems);
        return loaded;
    }

    /** Every JSON file that a pack is read from. */
    public static List<String> files(Pack pack) {
        var files = new ArrayList<String>();
        files.add("pack.json");
        for (var edition : pack.editions()) {
            var folder = edition.language() + "/";
            edition.topics().forEach(topic -> files.add(folder + "topics/" + topic.id() + ".json"));
            edition.categories().forEach(category -> files.add(folder + "faq/" + category.id() + ".json"));
            files.addAll(List.of(folder + "glossary.json", folder + "visit.json", folder + "calm.json"));
        }
        PackReader.SHEETS.forEach(sheet -> files.add("seeds/" + sheet + ".json"));
        return files;
    }

    private static void refuseIfAny(List<Problem> problems) throws PackRefused {
        if (!problems.isEmpty()) {
            throw new PackRefused(problems);
        }
    }
}
