package anteroom;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.content.SignOffs;
import anteroom.content.Sources;
import anteroom.ui.Pictures;
import java.nio.file.Path;

/** Everything that is read before the first picture: the pack, its pictures' files, and the clinic's own values. */
public record Content(Pack pack, PackSource files, Clinic clinic, Sources sources, SignOffs signOffs) {

    /**
     * The pack that ships with the program, for a clinic.
     *
     * @param clinicFolder where the clinic's own files are, its sign-offs among them
     * @throws IllegalStateException if the built-in pack cannot be read: the program itself is broken
     */
    public static Content builtIn(Clinic clinic, Path clinicFolder) {
        PackSource builtIn = PackSource.builtIn();
        try {
            Pack pack = PackLoader.load(builtIn);
            return new Content(pack, builtIn, clinic, new Sources(pack.sheets()), SignOffs.in(clinicFolder));
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

    /** Whether no clinician of this clinic has signed the wording as it stands. */
    public boolean draft(Edition edition) {
        return signOffs.of(edition).isEmpty();
    }

    /** The pictures of the pack: the SVG, or a PNG of the same name. */
    public Pictures.Files art() {
        return art -> {
            String svg = "art/" + art + ".svg";
            return files.read(files.has(svg) ? svg : "art/" + art + ".png");
        };
    }
}
