package anteroom.voice;

import anteroom.content.PackSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Recordings that a pack brings, a WAV file for each text; they are heard before any program is asked. What has no
 * recording is said by the next voice.
 */
public final class Clips implements Engine {
    private final PackSource files;
    private final Player player;
    private final Executor background;
    private final Engine rest;
    private final AtomicLong turns = new AtomicLong();

    /**
     * @param background where files are read
     * @param rest says what has not been recorded
     */
    public Clips(PackSource files, Player player, Executor background, Engine rest) {
        this.files = files;
        this.player = player;
        this.background = background;
        this.rest = rest;
    }

    /** The file in which a text is recorded, by its language and the hash of its words. */
    public static String path(String language, String text) {
        return folder(language) + hash(text) + ".wav";
    }

    /** The list of what a pack has recorded in a language: its presence says that there are recordings at all. */
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
        return files.has(list(language)) || rest.speaks(language);
    }

    @Override
    public void speak(String text, Manner manner, Consumer<Boolean> ended) {
        stop();
        long turn = turns.get();
        String path = path(manner.language(), text);
        // A recording has one pace only; who asks for another hears the program, if there is one.
        boolean otherPace = manner.pace() != Manner.USUAL && rest.speaks(manner.language());
        if (otherPace || !files.has(path)) {
            boolean onlyRecordings = !rest.speaks(manner.language());
            // A line without a recording must not end the reading of those that have one.
            rest.speak(text, manner, said -> ended.accept(said || onlyRecordings));
            return;
        }
        background.execute(() -> {
            try {
                byte[] wav = files.read(path);
                if (turn == turns.get()) {
                    player.play(wav, manner.volume(), played -> {
                        if (turn == turns.get()) {
                            endOr(played, text, manner, ended);
                        }
                    });
                }
            } catch (IOException e) {
                endOr(false, text, manner, ended);
            }
        });
    }

    private void endOr(boolean played, String text, Manner manner, Consumer<Boolean> ended) {
        if (played) {
            ended.accept(true);
        } else {
            rest.speak(text, manner, ended);
        }
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
