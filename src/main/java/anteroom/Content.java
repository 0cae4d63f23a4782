package anteroom;

import anteroom.content.Clinic;
import anteroom.content.ClinicLoader;
import anteroom.content.ClinicRefused;
import anteroom.content.Edition;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.content.Sources;
import anteroom.ui.Pictures;
import java.nio.file.Path;

/** Everything that is read before the first picture: the pack, its pictures' files, and the clinic's own values. */
public record Content(Pack pack, PackSource files, Clinic clinic, Sources sources) {

    /**
     * The pack that ships with the program, and this clinic's file if there is one.
     *
     * @throws ClinicRefused if the clinic's file has mistakes
     * @throws IllegalStateException if the built-in pack cannot be read: the program itself is broken
     */
    public static Content load(Path clinicFile) throws ClinicRefused {
        return of(ClinicLoader.loadIfAny(clinicFile));
    }

    /** The built-in pack for a clinic. */
    public static Content of(Clinic clinic) {
        PackSource builtIn = PackSource.builtIn();
        try {
            Pack pack = PackLoader.load(builtIn);
            return new Content(pack, builtIn, clinic, new Sources(pack.sheets()));
        } catch (PackRefused e) {
            throw new IllegalStateException("the built-in pack is broken: " + e.getMessage(), e);
        }
    }

    /**
     * The edition in a language.
     *
     * @throws IllegalArgumentException if the pack has none, naming those that it has
     */
    public Edition edition(String language) {
        return pack.editions().stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language \"" + language + "\"; there is "
                        + String.join(
                                ", ",
                                pack.editions().stream().map(Edition::language).toList())));
    }

    /** The pictures of the pack: the SVG, or a PNG of the same name. */
    public Pictures.Files art() {
        return art -> {
            String svg = "art/" + art + ".svg";
            return files.read(files.has(svg) ? svg : "art/" + art + ".png");
        };
    }
}
