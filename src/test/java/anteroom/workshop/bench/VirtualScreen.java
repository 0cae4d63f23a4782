package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * An X server without a screen, whose picture is looked at where the server itself keeps it: in a file in memory. Looking
 * costs next to nothing, and does not ask whoever draws.
 */
final class VirtualScreen implements AutoCloseable {
    /** Of so many pixels one is looked at; a prime, so that no column is left out. */
    private static final int STEP = 31;

    private static final int HEADER_SIZE = 0;
    private static final int COLOURS = 19 * 4;
    private static final int BYTES_A_COLOUR = 12;

    private final Process server;
    private final Path folder;
    private final String display;
    private final int width;
    private final IntBuffer pixels;

    private VirtualScreen(Process server, Path folder, String display, int width, IntBuffer pixels) {
        this.server = server;
        this.folder = folder;
        this.display = display;
        this.width = width;
        this.pixels = pixels;
    }

    static VirtualScreen start(int width, int height) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("/dev/shm"), "screen");
        Process server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        width + "x" + height + "x24",
                        "-fbdir",
                        folder.toString(),
                        "-nolisten",
                        "tcp",
                        "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String display = ":" + server.inputReader().readLine();
        Path file = folder.resolve("Xvfb_screen0");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer picture = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int first = picture.getInt(HEADER_SIZE) + picture.getInt(COLOURS) * BYTES_A_COLOUR;
            IntBuffer pixels = picture.position(first)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer();
            return new VirtualScreen(server, folder, display, width, pixels.slice(0, width * height));
        }
    }

    /** What a program must find in {@code DISPLAY}. */
    String display() {
        return display;
    }

    /** A number that is another one as soon as the picture is another one. */
    long look() {
        return look(0, pixels.limit() / width);
    }

    /** The same, for the rows from one to before the other. */
    long look(int from, int to) {
        long sum = 0;
        for (int i = from * width; i < to * width; i += STEP) {
            sum = sum * 31 + pixels.get(i);
        }
        return sum;
    }

    /** Whether it shows one colour and nothing else, as a window does before its picture is drawn. */
    boolean plain() {
        for (int i = STEP; i < pixels.limit(); i += STEP) {
            if (pixels.get(i) != pixels.get(0)) {
                return false;
            }
        }
        return true;
    }

    /** Waits until the picture has been the same for a while. */
    void rest() throws InterruptedException {
        long before = look();
        do {
            before = look();
            pause(300);
        } while (look() != before);
    }

    /** Lets time pass, during which whoever draws may do so. */
    void pause(long millis) throws InterruptedException {
        server.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        server.onExit().join();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
