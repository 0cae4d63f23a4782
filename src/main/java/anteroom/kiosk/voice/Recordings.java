package anteroom.kiosk.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * The recordings of texts in a folder, as {@link RecordedEngine} finds them. What is there is not made again, so that a long work
 * that was broken off can be taken up; the list comes last, and without it none of them is used.
 */
public final class Recordings {
    private static final String UNFINISHED = "unfinished.wav";

    private final String language;
    private final Path folder;
    private final Path list;
    private final Map<Path, String> texts = new TreeMap<>();

    /** @param root the clinic's folder, or a pack's */
    public Recordings(Path root, String language, Collection<String> texts) {
        this.language = language;
        this.list = root.resolve(RecordedEngine.list(language));
        this.folder = list.resolveSibling("");
        // Texts that differ in their last full stop alone share a recording.
        texts.forEach(text -> this.texts.putIfAbsent(root.resolve(RecordedEngine.path(language, text)), text));
    }

    /** How many there are when all have been made. */
    public int count() {
        return texts.size();
    }

    /**
     * Makes those that are missing.
     *
     * @param progress told how many have been made so far
     * @return how many were made
     * @throws IOException if one cannot be made; those made before it stay
     */
    public int make(Recorder recorder, IntConsumer progress) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(UNFINISHED);
        Files.deleteIfExists(unfinished);
        int made = 0;
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            if (Files.notExists(text.getKey())) {
                // As loud as a program can: what plays it can only make it softer.
                recorder.record(
                        text.getValue(),
                        new SpeechSettings(language, SpeechSettings.USUAL, SpeechSettings.STEPS),
                        unfinished);
                Files.move(unfinished, text.getKey(), StandardCopyOption.ATOMIC_MOVE);
                progress.accept(++made);
            }
        }
        Files.writeString(
                list,
                texts.entrySet().stream()
                        .map(text -> text.getKey().getFileName() + "\t" + text.getValue() + "\n")
                        .collect(Collectors.joining()));
        return made;
    }

    public List<Path> others() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".wav") && !texts.containsKey(file))
                    .sorted()
                    .toList();
        }
    }

    /** How much room they take, in bytes. */
    public long size() throws IOException {
        long size = 0;
        for (Path file : texts.keySet()) {
            size += Files.size(file);
        }
        return size;
    }
}
