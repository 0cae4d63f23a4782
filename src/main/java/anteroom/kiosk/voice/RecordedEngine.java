package anteroom.kiosk.voice;

import anteroom.content.PackSource;
import anteroom.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recordings, a WAV file for each text; they are heard before any program is asked. A text without a recording of its own
 * is put together from those of its parts. What cannot be put together is said by the next voice; where there is none,
 * the parts that have been recorded are better than silence.
 */
public final class RecordedEngine implements SpeechEngine {
    /** Where one would draw breath. */
    private static final Pattern BREATH = Pattern.compile("(?<=[.?!:,])\\s+");

    /** So many pieces can be one recording, unless all of the text is one: names and questions have few. */
    private static final int MOST_PIECES = 12;

    private final List<PackSource> places;
    private final Player player;
    private final Executor background;
    private final SpeechEngine rest;
    private final AtomicLong turns = new AtomicLong();

    /**
     * @param places where recordings may be, the clinic's own first
     * @param background where recordings are looked for and read
     * @param rest says what has not been recorded
     */
    public RecordedEngine(List<PackSource> places, Player player, Executor background, SpeechEngine rest) {
        this.places = List.copyOf(places);
        this.player = player;
        this.background = background;
        this.rest = rest;
    }

    /** The file in which a text is recorded, by its language and the hash of its words. */
    public static String path(String language, String text) {
        String words = text.replaceFirst("[.:,;\\s]+$", "");
        return folder(language) + Sha256.hex(words.getBytes(StandardCharsets.UTF_8)) + ".wav";
    }

    /** The list of what has been recorded in a language: its presence says that there are recordings at all. */
    public static String list(String language) {
        return folder(language) + "clips.txt";
    }

    /**
     * A text cut where one would draw breath: "Back, button" is "Back," and "button". Names, kinds and counts come together
     * in more ways than can be recorded; cut apart they are few.
     */
    public static List<String> pieces(String text) {
        return List.of(BREATH.split(text.strip()));
    }

    private static String folder(String language) {
        return "speech/" + language + "/";
    }

    @Override
    public boolean speaks(String language) {
        return has(list(language)) || rest.speaks(language);
    }

    @Override
    public void speak(String text, SpeechSettings settings, Consumer<Boolean> ended) {
        stop();
        long turn = turns.get();
        background.execute(() -> {
            if (turn == turns.get()) {
                begin(turn, line(settings.language(), text), text, settings, ended);
            }
        });
    }

    private synchronized void begin(
            long turn, Line line, String text, SpeechSettings settings, Consumer<Boolean> ended) {
        if (turn != turns.get()) {
            return;
        }
        if (rest.speaks(settings.language())) {
            // A recording has one pace only; who asks for another hears the program.
            if (settings.pace() != SpeechSettings.USUAL || line.missing() > 0) {
                rest.speak(text, settings, ended);
            } else {
                play(line.paths(), settings, turn, played -> {
                    if (played) {
                        ended.accept(true);
                    } else {
                        rest.speak(text, settings, ended);
                    }
                });
            }
        } else if (has(list(settings.language()))) {
            // A line without a recording must not end the reading of those that have one.
            play(line.paths(), settings, turn, ended);
        } else {
            ended.accept(false);
        }
    }

    /**
     * What there is of a text.
     *
     * @param missing how many of its parts have no recording
     */
    private record Line(List<String> paths, int missing) {
        private Line withFirst(Optional<String> path) {
            return path.map(first -> new Line(
                            Stream.concat(Stream.of(first), paths.stream()).toList(), missing))
                    .orElseGet(() -> new Line(paths, missing + 1));
        }

        private boolean betterThan(Line other) {
            return missing != other.missing ? missing < other.missing : paths.size() < other.paths.size();
        }
    }

    /** The recordings that make up most of a text, in the fewest parts. */
    private Line line(String language, String text) {
        Optional<String> whole = recorded(language, text);
        if (whole.isPresent()) {
            return new Line(List.of(whole.get()), 0);
        }
        List<String> pieces = pieces(text);
        // What follows each place where it can be cut, from the end on.
        List<Line> rest = new ArrayList<>(List.of(new Line(List.of(), 0)));
        for (int from = pieces.size() - 1; from >= 0; from--) {
            Line best = rest.get(0).withFirst(recorded(language, pieces.get(from)));
            for (int length = 2; length <= Math.min(MOST_PIECES, pieces.size() - from); length++) {
                String longer = String.join(" ", pieces.subList(from, from + length));
                Optional<String> path = recorded(language, longer);
                if (path.isPresent()) {
                    Line other = rest.get(length - 1).withFirst(path);
                    best = other.betterThan(best) ? other : best;
                }
            }
            rest.add(0, best);
        }
        return rest.get(0);
    }

    private Optional<String> recorded(String language, String text) {
        return Optional.of(path(language, text)).filter(this::has);
    }

    /** Plays one after the other; told is whether all of them could be played. */
    private void play(List<String> paths, SpeechSettings settings, long turn, Consumer<Boolean> ended) {
        if (paths.isEmpty()) {
            ended.accept(true);
            return;
        }
        background.execute(() -> {
            try {
                byte[] wav = read(paths.get(0));
                if (turn == turns.get()) {
                    player.play(wav, settings.volume(), played -> {
                        if (turn != turns.get()) {
                            return;
                        }
                        if (played) {
                            play(paths.subList(1, paths.size()), settings, turn, ended);
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
    public synchronized void stop() {
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
