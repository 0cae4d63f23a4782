package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.PictureFiles;
import anteroom.content.SignOff;
import anteroom.content.SignOffs;
import anteroom.content.SignedWording;
import anteroom.content.Sources;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is read before the first picture: the pack, its pictures' files, and the clinic's own values.
 *
 * @param own the clinic's folder, with the pictures in {@code art/} that it shows instead of the pack's
 * @param signed the sign-offs that hold for all of this
 */
public record LoadedContent(
        Pack pack, PackSource files, PackSource own, Clinic clinic, Sources sources, List<SignOff> signed) {
    /**
     * The pack that ships with the program, for a clinic.
     *
     * @param clinicFolder where the clinic's own files are, its sign-offs among them
     * @throws IllegalStateException if the built-in pack cannot be read: the program itself is broken
     */
    public static LoadedContent builtIn(Clinic clinic, Path clinicFolder) {
        try {
            return of(PackSource.builtIn(), clinic, clinicFolder);
        } catch (InvalidContentException e) {
            throw new IllegalStateException("the built-in pack is broken: " + e.getMessage(), e);
        }
    }

    /** A pack, for a clinic. */
    public static LoadedContent of(PackSource files, Clinic clinic, Path clinicFolder) throws InvalidContentException {
        return of(
                PackLoader.load(files),
                files,
                PackSource.folder(clinicFolder),
                clinic,
                Optional.of(SignOffs.in(clinicFolder)));
    }

    /** @param signOffs where they are kept; reading those that there are takes as long as reading all pictures */
    static LoadedContent of(Pack pack, PackSource files, PackSource own, Clinic clinic, Optional<SignOffs> signOffs) {
        PictureFiles art = new PictureFiles(own, files);
        List<SignOff> signed = pack.editions().stream()
                .flatMap(edition -> signOffs
                        .filter(kept -> kept.has(edition))
                        .flatMap(kept -> kept.of(pack, new SignedWording(edition, clinic.in(pack, edition), art)))
                        .stream())
                .toList();
        return new LoadedContent(pack, files, own, clinic, new Sources(pack.sheets()), signed);
    }

    /** The editions that a kiosk can show: those of a language in which the interface has words, the clinic's own first. */
    public List<Edition> shown() {
        List<Edition> shown = pack.editions().stream()
                .filter(InterfaceText::exists)
                .sorted(Comparator.comparing(
                        edition -> !edition.language().equals(clinic.lobby().language())))
                .toList();
        return shown.isEmpty() ? List.of(pack.original()) : shown;
    }

    /** Whether no clinician of this clinic has signed the wording as it stands. */
    public boolean draft(Edition edition) {
        return signOff(edition).isEmpty();
    }

    /** Who has. */
    Optional<SignOff> signOff(Edition edition) {
        return signed.stream()
                .filter(signOff -> signOff.language().equals(edition.language()))
                .findFirst();
    }

    /** The clinic, with its values as they are worded in the language of an edition. */
    public Clinic clinicIn(Edition edition) {
        return clinic.in(pack, edition);
    }

    /** The pictures: the clinic's own, else the pack's. */
    public PictureRenderer.Files art() {
        return new PictureFiles(own, files)::read;
    }
}
