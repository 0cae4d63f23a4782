package anteroom.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Size, time and readability of a file: a cheap check for changes. */
public final class FileStamp {
    public static final String ABSENT = "absent";

    private FileStamp() {}

    public static String of(Path file) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return ABSENT;
        }
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file) + " " + Files.isReadable(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
