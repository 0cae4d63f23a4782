package anteroom.voice;

import anteroom.content.PackSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Recordings, a WAV file for each text; they are heard before any program is asked. A text without a recording of its own
 * is put together from those of its parts. What cannot be put together is said by the next voice; where there is none,
 * the parts that have been recorded are better than silence.
 */
public final class Clips implements Engine {
    private final List<PackSource> places;
    private final Player player;
    private final Executor background;
    private final Engine rest;
    private final AtomicLong turns = new AtomicLong();

    /**
     * @param places where recordings may be, the clinic's own first
     * @param background where files are read
     * @param rest says what has not been recorded
     */
    public Clips(List<PackSource> places, Player player, Executor background, Engine rest) {
        this.places = List.copyOf(places);
        this.player = player;
        this.background = background;
        this.rest = rest;
    }

    /** The file in which a text is recorded, by its language and the hash of its words. */
    public static String path(String language, String text) {
        return folder(language) + hash(text.replaceFirst("[.:,;\\s]+$", "")) + ".wav";
    }

    /** The list of what has been recorded in a language: its presence says that there are recordings at all. */
    public static String list(String language) {
        return folder(language) + "clips.txt";
    }

    private static String folder(String language) {
        return "speech/" + language + "/";
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean speaks(String language) {
        return has(list(language)) || rest.speaks(language);
    }

    @Override
    public void speak(String text, Manner manner, Consumer<Boolean> ended) {
        stop();
        long turn = turns.get();
        Optional<List<String>> whole = whole(manner.language(), text);
        if (rest.speaks(manner.language())) {
            // A recording has one pace only; who asks for another hears the program.
            if (manner.pace() != Manner.USUAL || whole.isEmpty()) {
                rest.speak(text, manner, ended);
            } else {
                play(whole.get(), manner, turn, played -> {
                    if (played) {
                        ended.accept(true);
                    } else {
                        rest.speak(text, manner, ended);
                    }
                });
            }
        } else if (has(list(manner.language()))) {
            // A line without a recording must not end the reading of those that have one.
            List<String> some =
                    whole.orElseGet(() -> parts(manner.language(), text).toList());
            play(some, manner, turn, ended);
        } else {
            ended.accept(false);
        }
    }

    /** The recordings that make up all of a text; empty if some of it has none. */
    private Optional<List<String>> whole(String language, String text) {
        String path = path(language, text);
        if (has(path)) {
            return Optional.of(List.of(path));
        }
        return Cut.all(text).stream()
                .flatMap(cut -> whole(language, cut).stream())
                .findFirst();
    }

    private Optional<List<String>> whole(String language, Cut cut) {
        return whole(language, cut.tail())
                .flatMap(tail -> whole(language, cut.head())
                        .map(head -> Stream.concat(head.stream(), tail.stream()).toList()));
    }

    /** The recordings of what there is of a text. */
    private Stream<String> parts(String language, String text) {
        String path = path(language, text);
        if (has(path)) {
            return Stream.of(path);
        }
        return Cut.last(text).stream()
                .flatMap(cut -> Stream.concat(parts(language, cut.head()), parts(language, cut.tail())));
    }

    /** Plays one after the other; told is whether all of them could be played. */
    private void play(List<String> paths, Manner manner, long turn, Consumer<Boolean> ended) {
        if (paths.isEmpty()) {
            ended.accept(true);
            return;
        }
        background.execute(() -> {
            try {
                byte[] wav = read(paths.get(0));
                if (turn == turns.get()) {
                    player.play(wav, manner.volume(), played -> {
                        if (turn != turns.get()) {
                            return;
                        }
                        if (played) {
                            play(paths.subList(1, paths.size()), manner, turn, ended);
                        } else {
                            ended.accept(false);
                        }
                    });
                }
            } catch (IOException e) {
                ended.accept(false);
            }
        });
    }

    private boolean has(String path) {
        return places.stream().anyMatch(place -> place.has(path));
    }

    private byte[] read(String path) throws IOException {
        for (PackSource place : places) {
            if (place.has(path)) {
                return place.read(path);
            }
        }
        throw new NoSuchFileException(path);
    }

    @Override
    public void stop() {
        turns.incrementAndGet();
        player.stop();
        rest.stop();
    }

    @Override
    public void close() {
        stop();
        rest.close();
    }
}
