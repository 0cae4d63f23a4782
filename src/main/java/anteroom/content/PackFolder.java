package anteroom.content;

import anteroom.content.json.Limits;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A listing of a pack's folder. Files that no pack can contain, such as those of file managers, are listed as strays.
 *
 * @param files what can be part of a pack, each with its size and time
 * @param strays files and folders that are ignored, sorted; ignored folders are not searched
 * @param link a link in it, if there is one
 */
public record PackFolder(SortedMap<String, String> files, List<String> strays, Optional<String> link) {
    private static final Pattern PART = Pattern.compile(
            "pack\\.json|seal\\.txt|art/.*\\.(svg|png)|seeds/.*\\.json"
                    + "|speech/.*(\\.wav|/clips\\.txt)|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/(.*\\.json|strings\\.properties|search\\.model)");
    private static final Pattern FOLDER_OF_PARTS =
            Pattern.compile("(art|seeds|speech|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)(/.*)?");

    /**
     * Lists a folder, within {@link Limits}.
     *
     * @throws IOException whose message says why it cannot be a pack
     */
    public static PackFolder look(Path folder) throws IOException {
        var real = folder.toRealPath();
        var walk = new Walk(real);
        if (Files.isSymbolicLink(folder)) {
            walk.link = folder.getFileName().toString();
        }
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), Limits.FOLDERS_DEEP, walk);
        walk.strays.sort(null);
        return new PackFolder(walk.files, List.copyOf(walk.strays), Optional.ofNullable(walk.link));
    }

    /** A message about the ignored files; empty when there are none. */
    static Optional<String> passedOver(List<String> strays) {
        if (strays.isEmpty()) {
            return Optional.empty();
        }
        var named = String.join(", ", strays.subList(0, Math.min(strays.size(), Limits.NOTICES)));
        var more = strays.size() - Limits.NOTICES;
        return Optional.of(
                "passed over, as no part of the pack: " + named + (more > 0 ? " and " + more + " more" : ""));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final SortedMap<String, String> files = new TreeMap<>();
        private final List<String> strays = new ArrayList<>();
        private @Nullable String link;
        private int count;

        private Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
            if (path.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            countOne();
            var name = name(path);
            if (PackPath.isPlain(name) && FOLDER_OF_PARTS.matcher(name).matches()) {
                return FileVisitResult.CONTINUE;
            }
            strays.add(name + "/");
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            countOne();
            var name = name(path);
            if (attributes.isSymbolicLink()) {
                link = name;
            }
            if (PackPath.isPlain(name) && PART.matcher(name).matches() && Files.isRegularFile(path)) {
                files.put(name, attributes.size() + " " + attributes.lastModifiedTime());
            } else {
                strays.add(name);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            var name = name(path);
            boolean part = PART.matcher(name).matches()
                    || FOLDER_OF_PARTS.matcher(name).matches();
            if (path.equals(folder) || part && e instanceof AccessDeniedException) {
                throw e;
            }
            countOne();
            strays.add(name);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private void countOne() throws IOException {
            if (++count > Limits.PACK_FILES) {
                throw new IOException("holds more than " + Limits.PACK_FILES + " files and folders");
            }
        }

        private String name(Path path) {
            return folder.relativize(path).toString().replace('\\', '/');
        }
    }
}
