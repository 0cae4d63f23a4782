package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PackSource;
import anteroom.testkit.Bundled;
import anteroom.testkit.ManualExecutor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SearchFactoryTest {
    /** Where a model has its checksum: behind the fingerprint and the length of that. */
    private static final int CHECKSUM = 2 + 64;

    @Test
    void answersByWordsUntilTheMeaningIsLoaded() {
        ManualExecutor background = new ManualExecutor();
        String query = "am I allowed behind the wheel this evening";
        Search growing =
                SearchFactory.growing(Bundled.english(), PackSource.builtIn(), new SharedEncoder(), background);
        assertEquals(Bundled.search().find(query), growing.find(query));

        AtomicInteger told = new AtomicInteger();
        growing.whenBetter(told::incrementAndGet);
        assertEquals(0, told.get());

        background.doAll();

        assertEquals(1, told.get());
        assertEquals(SearchResult.Method.MEANING, growing.find(query).method());
        assertNotEquals(Bundled.search().find(query), growing.find(query));
        assertEquals("driving-after", growing.find(query).hits().get(0).id());
    }

    @Test
    void theModelsAreLoadedOnceForHoweverManySearches() {
        AtomicInteger loads = new AtomicInteger();
        SharedEncoder encoder = new SharedEncoder(() -> {
            loads.incrementAndGet();
            return Encoder.load();
        });
        SearchFactory.growing(Bundled.english(), PackSource.builtIn(), encoder, Runnable::run)
                .find("drive");
        SearchFactory.growing(Bundled.english(), PackSource.builtIn(), encoder, Runnable::run)
                .find("drive");

        assertEquals(1, loads.get());
    }

    @Test
    void aProcessThatEndsWaitsForTheModelsThatItLoads() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        SharedEncoder encoder = new SharedEncoder(() -> {
            begun.countDown();
            await(end);
            throw new IOException("not needed here");
        });
        Thread loading = new Thread(() -> assertThrows(IOException.class, encoder::get));
        Thread closing = new Thread(encoder::close);
        loading.start();
        await(begun);
        closing.start();
        while (closing.getState() == Thread.State.NEW || closing.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        assertEquals(Thread.State.BLOCKED, closing.getState());

        end.countDown();
        loading.join();
        closing.join();

        assertFalse(closing.isAlive());
    }

    @Test
    void aProcessThatEndsLoadsNoModels() {
        AtomicInteger loads = new AtomicInteger();
        SharedEncoder encoder = new SharedEncoder(() -> {
            loads.incrementAndGet();
            return Encoder.load();
        });
        encoder.close();

        SearchFactory.growing(Bundled.english(), PackSource.builtIn(), encoder, Runnable::run)
                .find("drive");

        assertEquals(0, loads.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theBuildHasTrainedThisVeryWording() throws IOException {
        assertTrue(
                TrainedModel.read(PackSource.builtIn().open(TrainedModel.file("en")), Examples.of(Bundled.english()))
                        .isPresent(),
                "the model is of another wording; run mvn process-classes");
    }

    @Test
    void aModelOfAnotherWordingIsNotUsed() throws IOException {
        Examples others =
                new Examples("en", 1, List.of(new Examples.Example(0, List.of("does", "it", "hurt"), "", false)));

        assertTrue(TrainedModel.read(PackSource.builtIn().open(TrainedModel.file("en")), others)
                .isEmpty());
    }

    @Test
    void aDamagedModelIsRefused() throws IOException {
        assertRefused(Arrays.copyOf(builtIn(), 5000));
    }

    /** With most changes it would still answer, and somebody in danger might get no help. */
    @Test
    void aModelInWhichOneBitIsAnotherIsRefused() throws IOException {
        int length = builtIn().length;
        for (int at : new int[] {CHECKSUM, CHECKSUM + Long.BYTES + 20, length / 2, length - 3, length - 1}) {
            byte[] model = builtIn();
            model[at] ^= 1;

            assertRefused(model);
        }
    }

    @Test
    void aModelWithSomethingBehindItIsRefused() throws IOException {
        assertRefused(Arrays.copyOf(builtIn(), builtIn().length + 1));
    }

    @Test
    void aModelWithANumberThatIsNoneIsRefusedWhateverItsChecksum() throws IOException {
        for (float none : List.of(Float.NaN, Float.POSITIVE_INFINITY)) {
            byte[] model = builtIn();
            ByteBuffer.wrap(model).putFloat(model.length - Float.BYTES, none);
            CRC32 checksum = new CRC32();
            checksum.update(model, CHECKSUM + Long.BYTES, model.length - CHECKSUM - Long.BYTES);
            ByteBuffer.wrap(model).putLong(CHECKSUM, checksum.getValue());

            assertRefused(model);
        }
    }

    private static void assertRefused(byte[] model) {
        assertThrows(
                IOException.class,
                () -> TrainedModel.read(new ByteArrayInputStream(model), Examples.of(Bundled.english())));
    }

    private static byte[] builtIn() throws IOException {
        return PackSource.builtIn().read(TrainedModel.file("en"));
    }
}
