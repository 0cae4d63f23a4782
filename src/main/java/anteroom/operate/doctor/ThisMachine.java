package anteroom.operate.doctor;

import anteroom.operate.files.AtomicFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** The machine that this program runs on. */
public final class ThisMachine implements Machine {
    private static final int LARGEST_FILE = 256 * 1024;
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final int PATIENCE_SECONDS = 3;

    @Override
    public boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public Optional<String> read(Path file) {
        return AtomicFile.text(file, LARGEST_FILE);
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public boolean mayWrite(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public OptionalLong freeBytes(Path folder) {
        File place = folder.toFile();
        return place.getTotalSpace() > 0 ? OptionalLong.of(place.getUsableSpace()) : OptionalLong.empty();
    }

    @Override
    public boolean has(String program) {
        return Arrays.stream(variable("PATH").orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Override
    public Optional<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            try (var said = process.getInputStream()) {
                // It ends, or it is ended: reading from one that hangs would hang, too.
                process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
                    process.destroyForcibly();
                    return process;
                });
                return Optional.of(new String(said.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8))
                        .filter(text -> !text.isBlank());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean answers(Path socket) {
        return XServer.answers(socket, Duration.ofSeconds(PATIENCE_SECONDS));
    }

    @Override
    public Optional<String> lacking() {
        return NativeCode.lacking(true);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now();
    }
}
