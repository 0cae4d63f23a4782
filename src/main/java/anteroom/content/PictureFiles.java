package anteroom.content;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Pictures by their names: the clinic's own, else the pack's; of each the SVG, else the PNG. */
public record PictureFiles(PackSource own, PackSource pack) {
    private static final List<String> ENDINGS = List.of(".svg", ".png");

    /**
     * The file of a picture.
     *
     * @throws NoSuchFileException if neither has it
     */
    public byte[] read(String name) throws IOException {
        for (PackSource source : List.of(own, pack)) {
            for (String ending : ENDINGS) {
                if (source.has("art/" + name + ending)) {
                    return source.read("art/" + name + ending);
                }
            }
        }
        throw new NoSuchFileException("art/" + name + ".svg");
    }
}
