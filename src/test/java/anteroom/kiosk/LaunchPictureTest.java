package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LaunchPictureTest {
    private static final String KEY = "0123456789abcdef";
    private static final OpeningHours HOURS =
            new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 30), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

    private final Random random = new Random(21);

    private LaunchPicture picture(int width, int height) {
        byte[] pixels = new byte[4 * width * height];
        random.nextBytes(pixels);
        return new LaunchPicture(KEY, 2, Optional.of(HOURS), width, height, pixels);
    }

    @Test
    void aFileHoldsAllOfThePicture() {
        LaunchPicture picture = picture(40, 25);

        LaunchPicture read = LaunchPicture.read(picture.file(), KEY).orElseThrow();

        assertEquals(KEY, read.key());
        assertEquals(2, read.display());
        assertEquals(Optional.of(HOURS), read.hours());
        assertEquals(40, read.width());
        assertEquals(25, read.height());
        assertArrayEquals(picture.pixels(), read.pixels());
    }

    @Nested
    @DisplayName("a file is ignored")
    class Ignored {
        private final byte[] file = picture(40, 25).file();

        private void ignores(byte[] bytes) {
            assertEquals(Optional.empty(), LaunchPicture.read(bytes, KEY).map(LaunchPicture::key));
        }

        @Test
        void whoseKeyIsAnother() {
            assertEquals(Optional.empty(), LaunchPicture.read(file, "another").map(LaunchPicture::key));
        }

        @Test
        void thatIsCutOffAnywhere() {
            for (int length = 0; length < file.length; length++) {
                ignores(Arrays.copyOf(file, length));
            }
        }

        @Test
        void thatGoesOn() {
            ignores(Arrays.copyOf(file, file.length + 1));
        }

        @Test
        void withAnyByteChanged() {
            for (int i = 0; i < file.length; i++) {
                byte[] spoilt = file.clone();
                spoilt[i] ^= (byte) (1 + random.nextInt(255));
                ignores(spoilt);
            }
        }

        @Test
        void thatIsSomethingElse() {
            for (int i = 0; i < 1000; i++) {
                byte[] foreign = new byte[random.nextInt(200)];
                random.nextBytes(foreign);
                ignores(foreign);
            }
        }

        @Test
        @DisplayName("whose checksum fits what no kiosk has written")
        void thatIsForged() {
            byte[] pixels = new byte[4 * 40 * 25];
            ignores(new LaunchPicture(KEY, 1, Optional.empty(), 40, 26, pixels).file());
            ignores(new LaunchPicture(KEY, 1, Optional.empty(), 0, 25, pixels).file());
            ignores(new LaunchPicture(KEY, 1, Optional.empty(), 65_536, 65_536, pixels).file());
            ignores(new LaunchPicture(KEY, 1, Optional.empty(), Integer.MIN_VALUE, 1, pixels).file());
        }
    }

    @Nested
    @DisplayName("it fits")
    class Fits {
        private static final LocalDateTime OPEN = LocalDateTime.of(2026, 11, 23, 12, 0);

        private boolean fits(int width, int height, LocalDateTime now) {
            return picture(40, 25).fits(new Rectangle2D(1280, 0, width, height), now);
        }

        @Test
        void aDisplayOfItsSizeAndNoOther() {
            assertTrue(fits(40, 25, OPEN));
            assertFalse(fits(25, 40, OPEN));
            assertFalse(fits(40, 26, OPEN));
        }

        @Test
        void onlyWhenTheScreenWillNotBeDark() {
            assertFalse(fits(40, 25, OPEN.withHour(18)));
            assertFalse(fits(40, 25, OPEN.plusDays(2)));
        }
    }
}
