package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A browser in kiosk mode that shows a page like the waiting picture, and nothing that moves; where there is one. */
final class Chromium {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path PICTURE = Path.of("resources", "anteroom", "pack", "art", "attract-people.svg");

    private Chromium() {}

    static Optional<List<String>> command(Path folder) throws IOException {
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.empty();
        }
        Path page = folder.resolve("waiting.html");
        Files.writeString(
                page,
                "<!doctype html><title>Waiting</title><style>body{margin:0;display:flex;align-items:center}"
                        + "svg{width:56vw}h1{font:600 48px sans-serif}</style>"
                        + Files.readString(PICTURE)
                        + "<h1>What to expect from your ketamine infusion<p>Touch to begin</h1>");
        return Optional.of(List.of(
                PROGRAM.toString(),
                "--kiosk",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--window-position=0,0",
                "--window-size=1280,800",
                page.toUri().toString()));
    }
}
