package anteroom.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Programs that do not behave, as scripts of the shell in the place of a voice. */
@DisplayName("a voice")
class ProgramEngineTest {
    private static final String LINE = "Do not drive until 24 hours have passed and you have slept a full night.";
    private static final SpeechSettings USUAL = SpeechSettings.usual("en");

    /** The trial comes first, and ends well. */
    private static final String WELL = "exit 0";

    private final BlockingQueue<String> scripts = new LinkedBlockingQueue<>();
    private final BlockingQueue<ProcessTree> begun = new LinkedBlockingQueue<>();
    private final ProgramEngine voice = new ProgramEngine(SpeechProgram.ESPEAK, (command, mark) -> {
        ProcessTree tree = ProcessTree.start(List.of("sh", "-c", scripts.remove()), mark);
        begun.add(tree);
        return tree;
    });

    @AfterEach
    void close() {
        voice.close();
    }

    @Test
    void ends_with_all_that_it_has_started_when_it_is_stopped() throws Exception {
        endsWithItsChildrenOn(voice::stop);
    }

    @Test
    void ends_with_all_that_it_has_started_when_the_kiosk_ends() throws Exception {
        endsWithItsChildrenOn(voice::close);
    }

    private void endsWithItsChildrenOn(Runnable end) throws Exception {
        scripts.addAll(List.of(WELL, "sleep 4711 & sleep 4712"));
        voice.speak(LINE, USUAL, said -> {});
        begun.take();
        List<ProcessHandle> children = children(begun.take(), 2);

        end.run();

        for (ProcessHandle child : children) {
            child.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void leaves_no_child_behind_that_outlives_its_script() throws Exception {
        scripts.addAll(List.of(WELL, "sleep 4713 & read line; read line; exit 0"));
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        voice.speak(LINE, USUAL, ended::complete);
        begun.take();
        ProcessTree tree = begun.take();
        ended.get(10, TimeUnit.SECONDS);

        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("4713"))
                        .isPresent())
                .toList();
        for (ProcessHandle child : left) {
            child.onExit().get(10, TimeUnit.SECONDS);
        }
        tree.root().onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void that_hangs_is_told_within_five_seconds() throws Exception {
        scripts.add("exec sleep 9999");
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        voice.speak(LINE, USUAL, ended::complete);

        assertFalse(ended.get(4, TimeUnit.SECONDS));
        // A process that has been killed is there for a moment longer.
        begun.take().root().onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void is_given_as_long_as_a_line_can_take_and_no_longer() {
        assertTrue(ProgramEngine.limit("Back, button").compareTo(Duration.ofSeconds(8)) < 0);
        assertTrue(ProgramEngine.limit(LINE).compareTo(Duration.ofSeconds(25)) < 0);
        assertTrue(ProgramEngine.limit("1-800-273-8255").compareTo(Duration.ofSeconds(12)) > 0);
    }

    private static List<ProcessHandle> children(ProcessTree tree, int wanted) {
        List<ProcessHandle> children = List.of();
        long from = System.nanoTime();
        while (children.size() < wanted && System.nanoTime() - from < TimeUnit.SECONDS.toNanos(10)) {
            children = tree.root().descendants().toList();
        }
        assertEquals(wanted, children.size());
        return children;
    }
}
