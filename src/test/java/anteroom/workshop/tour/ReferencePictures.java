package anteroom.workshop.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** The pictures that were accepted, half the size of the screen, and where those that differ from them are laid out. */
final class ReferencePictures {
    private final Path accepted;
    private final Path differences;

    ReferencePictures(Path accepted, Path differences) {
        this.accepted = accepted;
        this.differences = differences;
    }

    /** What is wrong with a picture of the screen, in words for whoever must judge it; empty if nothing is. */
    Optional<String> complaint(String name, BufferedImage screen) throws IOException {
        BufferedImage now = half(screen);
        Path file = accepted.resolve(name + ".png");
        if (!Files.exists(file)) {
            write(now, differences.resolve(name + "-new.png"));
            return Optional.of(name + " has no reference picture yet; see " + differences);
        }
        BufferedImage before = ImageIO.read(file.toFile());
        Likeness likeness = Likeness.of(before, now);
        if (!likeness.differs()) {
            return Optional.empty();
        }
        write(now, differences.resolve(name + "-new.png"));
        write(before, differences.resolve(name + "-old.png"));
        write(marked(now, likeness), differences.resolve(name + "-difference.png"));
        return Optional.of("%s is not as it was (%s); see %s".formatted(name, likeness, differences));
    }

    void accept(String name, BufferedImage screen) throws IOException {
        write(FewColours.of(half(screen)), accepted.resolve(name + ".png"));
    }

    Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(accepted, "*.png")) {
            files.forEach(file -> names.add(file.getFileName().toString().replace(".png", "")));
        }
        return names;
    }

    void forget(String name) throws IOException {
        Files.delete(accepted.resolve(name + ".png"));
    }

    private static BufferedImage half(BufferedImage screen) {
        return Downscaler.toWidth(screen, screen.getWidth() / 2);
    }

    /** The picture paled, with what differs in full red. */
    private static BufferedImage marked(BufferedImage picture, Likeness likeness) {
        BufferedImage marked = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pale = picture.getRGB(x, y) >> 2 & 0x3F3F3F | 0xC0C0C0;
                marked.setRGB(x, y, likeness.differsAt(x, y) ? pale & 0xFF3F3F : pale);
            }
        }
        return marked;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
