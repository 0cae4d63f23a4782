package anteroom.operate.watch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.Breadth;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six kiosks (three without {@code -Pwide}), each a process of its own in which something goes wrong; all at the same time, as most
 * of it is waiting.
 */
@DisplayName("cases 16 and 17: a kiosk that is not well ends with a status that says why")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeProcessFaultsTest {
    private static final int PATIENCE = 90;

    /** These compute for ten seconds, as long as a start may, or are looked at for thirty. */
    private static final Set<FaultyKiosk.Fault> SLOW =
            Set.of(FaultyKiosk.Fault.ENDLESS_TOOLKIT, FaultyKiosk.Fault.ENDLESS_START, FaultyKiosk.Fault.BLANK_PICTURE);

    private final Map<FaultyKiosk.Fault, Process> kiosks = new EnumMap<>(FaultyKiosk.Fault.class);
    private Path folder;

    @BeforeAll
    void startAll(@TempDir Path temporary) throws IOException {
        folder = temporary;
        for (FaultyKiosk.Fault fault : FaultyKiosk.Fault.values()) {
            if (Breadth.WIDE || !SLOW.contains(fault)) {
                kiosks.put(fault, start(fault));
            }
        }
    }

    private Process start(FaultyKiosk.Fault fault) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D")
                        && !argument.startsWith("-Dtestfx")
                        && !argument.startsWith("-Djavafx.animation"))
                .forEach(command::add);
        // as it is packaged
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xmx224m", "-cp", System.getProperty("java.class.path"), FaultyKiosk.class.getName()));
        command.addAll(List.of(fault.name(), folder(fault).toString()));
        Files.createDirectories(folder(fault));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder(fault).resolve("screen.txt").toFile())
                .start();
    }

    private Path folder(FaultyKiosk.Fault fault) {
        return folder.resolve(fault.name());
    }

    private void endsWith(ExitStatus status, FaultyKiosk.Fault fault) throws Exception {
        Process kiosk = kiosks.get(fault);
        boolean ended = kiosk.waitFor(PATIENCE, TimeUnit.SECONDS);
        kiosk.destroyForcibly();
        String log = Files.readString(folder(fault).resolve("state/logs/anteroom.0.log"));
        String said = Files.readString(folder(fault).resolve("screen.txt"));
        assertAll(
                () -> assertTrue(ended, "still runs"),
                () -> assertEquals(status.code(), kiosk.exitValue(), () -> log + said),
                () -> assertFalse(log.contains("words that somebody typed"), log));
    }

    @Test
    void anEndlessLoopOnTheToolkitsThread() throws Exception {
        endsInALoop(FaultyKiosk.Fault.ENDLESS_LOOP);
    }

    @Test
    @Tag("wide")
    void anEndlessLoopInTheToolkitBeforeTheKiosk() throws Exception {
        endsInALoop(FaultyKiosk.Fault.ENDLESS_TOOLKIT);
    }

    private void endsInALoop(FaultyKiosk.Fault fault) throws Exception {
        endsWith(ExitStatus.STUCK, fault);

        String log = Files.readString(folder(fault).resolve("state/logs/anteroom.0.log"));
        assertTrue(log.contains("FaultyKiosk.loop"), "the log says where: " + log);
    }

    @Test
    @Tag("wide")
    void anEndlessLoopBeforeTheFirstPicture() throws Exception {
        endsWith(ExitStatus.STUCK, FaultyKiosk.Fault.ENDLESS_START);

        CrashHistory crashHistory =
                CrashHistory.in(folder(FaultyKiosk.Fault.ENDLESS_START).resolve("state/crashes"));
        assertEquals(CrashHistory.Trust.NOTHING, crashHistory.start(), "nothing has run well yet");
    }

    @Test
    @Tag("wide")
    void aPictureThatIsAllOfOneColour() throws Exception {
        endsWith(ExitStatus.NO_PICTURE, FaultyKiosk.Fault.BLANK_PICTURE);
    }

    @Test
    void aHandlerThatFailsAgainAndAgain() throws Exception {
        endsWith(ExitStatus.BROKEN, FaultyKiosk.Fault.BAD_HANDLER);
    }

    @Test
    void memoryThatHasRunOut() throws Exception {
        endsWith(ExitStatus.OUT_OF_MEMORY, FaultyKiosk.Fault.NO_MEMORY);
    }
}
