package anteroom.kiosk.faults;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.KioskSettings;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.operate.live.ClinicFile;
import anteroom.operate.live.PackStore;
import anteroom.testkit.Background;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;

/** A process that writes the kiosk's files without end, each time something else, until it is killed. */
final class Writer {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 14, 0);

    private Writer() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        OutputStream tell = System.out;
        SmallPack pack = SmallPack.sound();
        ClinicFile clinicFile = new ClinicFile(clinicFile(folder), lastGoodClinic(folder));
        Background background = new Background();
        Counts counts = Counts.in(folder.resolve("counts"), () -> NOW, background);
        PackStore store = new PackStore(folder.resolve("pack"), folder, lastGoodPack(folder));
        for (int i = 1; ; i++) {
            clinicFile.change(clinic(i));
            counts.add(CountKind.CARD, "no-driving");
            counts.add(CountKind.ANSWER, "driving-after");
            counts.save();
            background.await();
            pack(pack, i).writeTo(folder.resolve("pack"));
            store.look();
            store.look();
            // One byte a round tells the killer that the writing has begun.
            tell.write('.');
            tell.flush();
        }
    }

    static Path clinicFile(Path folder) {
        return folder.resolve("clinic.json");
    }

    static Path lastGoodClinic(Path folder) {
        return folder.resolve("state").resolve("clinic.json");
    }

    static Path lastGoodPack(Path folder) {
        return folder.resolve("state").resolve("pack.zip");
    }

    /** Both numbers belong together. */
    static Clinic clinic(int number) {
        return new Clinic(
                Map.of(ClinicValue.PHONE, "555-" + number, ClinicValue.AFTER_HOURS, "555-" + number),
                KioskSettings.usual());
    }

    /** The version and a card's title belong together. */
    private static SmallPack pack(SmallPack pack, int number) {
        return pack.replacing("pack.json", "1.0.0", number + ".0.0")
                .replacing(SmallPack.AFTERCARE, "No driving", "No driving " + number);
    }
}
