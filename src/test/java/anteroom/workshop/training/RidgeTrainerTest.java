package anteroom.workshop.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.search.Examples;
import anteroom.search.Examples.Example;
import anteroom.testkit.Bundled;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RidgeTrainerTest {
    /** As {@code bin/anteroom learn} has it; a kiosk only reads what was learned. */
    private static final long MEMORY = 1L << 30;

    @Test
    void learnsWhatAClinicMayWriteInTheMemoryThatItIsGiven() {
        assertTrue(RidgeTrainer.fits(Examples.of(Bundled.english()), MEMORY));
    }

    @Test
    void doesNotTryWhatItCouldNotHold() {
        Examples many = new Examples(
                "en", 10_000, Collections.nCopies(20_000, new Example(0, List.of("does", "it", "hurt"), "", false)));
        assertFalse(RidgeTrainer.fits(many, MEMORY));
    }
}
