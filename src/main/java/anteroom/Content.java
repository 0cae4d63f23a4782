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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that is read before the first picture: the pack, its pictures' files, and the clinic's own values.
 *
 * @param own the clinic's folder, with the pictures in {@code art/} that it shows instead of the pack's
 */
public record Content(Pack pack, PackSource files, PackSource own, Clinic clinic, Sources sources, SignOffs signOffs) {
    private static final List<String> ENDINGS = List.of(".svg", ".png");

    /**
     * The pack that ships with the program, for a clinic.
     *
     * @param clinicFolder where the clinic's own files are, its sign-offs among them
     * @throws IllegalStateException if the built-in pack cannot be read: the program itself is broken
     */
    public static Content builtIn(Clinic clinic, Path clinicFolder) {
        try {
            return of(PackSource.builtIn(), clinic, clinicFolder);
        } catch (PackRefused e) {
            throw new IllegalStateException("the built-in pack is broken: " + e.getMessage(), e);
        }
    }

    /** A pack, for a clinic. */
    public static Content of(PackSource files, Clinic clinic, Path clinicFolder) throws PackRefused {
        Pack pack = PackLoader.load(files);
        return new Content(
                pack,
                files,
                PackSource.folder(clinicFolder),
                clinic,
                new Sources(pack.sheets()),
                SignOffs.in(clinicFolder));
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

    /** The pictures: the clinic's own, else the pack's; of each the SVG, else the PNG of the same name. */
    public Pictures.Files art() {
        return art -> {
            for (PackSource source : List.of(own, files)) {
                for (String ending : ENDINGS) {
                    if (source.has("art/" + art + ending)) {
                        return source.read("art/" + art + ending);
                    }
                }
            }
            throw new NoSuchFileException("art/" + art + ".svg");
        };
    }
}
