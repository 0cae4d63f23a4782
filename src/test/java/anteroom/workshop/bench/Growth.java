package anteroom.workshop.bench;

import anteroom.content.CompiledPack;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How start and memory grow with the number of cards and questions. */
final class Growth {
    private Growth() {}

    static void main(Installed installed, int rounds, Table table) throws IOException, InterruptedException {
        Map<Integer, Installed> packs = new LinkedHashMap<>();
        for (int size : new int[] {79, 100, 1000, 10_000}) {
            packs.put(size, with(installed.at("of-" + size), size == 79 ? 0 : size));
        }
        Map<Integer, Series> times = new LinkedHashMap<>();
        Map<Integer, Series> touches = new LinkedHashMap<>();
        Map<Integer, Series> memory = new LinkedHashMap<>();
        try (VirtualScreen screen = VirtualScreen.start(1280, 800)) {
            List<String> command = installed.kiosk(installed.with(installed.kioskArchive()));
            for (Installed pack : packs.values()) {
                Starts.keepPicture(pack, command, screen);
            }
            for (int round = 0; round < rounds; round++) {
                for (var pack : packs.entrySet()) {
                    Starts.Start start = Starts.measure(pack.getValue(), command, screen);
                    touches.computeIfAbsent(pack.getKey(), k -> new Series())
                            .add(Starts.touchActs(pack.getValue(), command, screen));
                    times.computeIfAbsent(pack.getKey(), k -> new Series()).add(start.millis());
                    memory.computeIfAbsent(pack.getKey(), k -> new Series()).add(start.pss());
                }
            }
        }
        for (int size : packs.keySet()) {
            String what = "a clinic's pack of " + (size == 79 ? "39 cards and 79" : size + " cards and " + size)
                    + " questions";
            table.add(
                    what + ", first full picture",
                    times.get(size).summary("ms"),
                    Table.ratio(times.get(size).median() / times.get(79).median()));
            table.add(
                    what + ", until a touch acts",
                    touches.get(size).summary("ms"),
                    Table.ratio(touches.get(size).median() / touches.get(79).median()));
            table.add(
                    what + ", memory (PSS)",
                    memory.get(size).summary("MB"),
                    Table.ratio(memory.get(size).median() / memory.get(79).median()));
        }
    }

    /** The pack lies in the clinic's folder, and is what this kiosk has checked and kept before. */
    private static Installed with(Installed installed, int entries) throws IOException {
        Starts.setPin(installed.state());
        MadeUpPack pack = MadeUpPack.of(entries, entries);
        pack.writeTo(installed.clinic().resolve("pack"));
        byte[] zip = pack.zip();
        Path kept = installed.state().resolve("pack.last-good.zip");
        Files.write(kept, zip);
        // made-up words pass no gate; the kiosk is to take them for a pack that has
        try {
            Files.write(
                    kept.resolveSibling(kept.getFileName() + ".compiled"),
                    CompiledPack.of(
                            PackLoader.load(PackSource.folder(installed.clinic().resolve("pack"))),
                            Sha256.hex(zip) + " " + installed.version()));
        } catch (InvalidContentException e) {
            throw new IOException(e);
        }
        return installed;
    }
}
