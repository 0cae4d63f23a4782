package anteroom.operate.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("case 13: a clinic that has set a key is shown nothing but what it sealed")
class SealedPackTest {
    private Path folder;
    private Path lastGood;
    private Path secret;
    private PackStore store;

    /** A clinic with a key, whose kiosk shows version 2.0.0 of its pack. */
    @BeforeEach
    void showASealedPack(@TempDir Path temporary) throws IOException {
        Path kiosk = Files.createDirectories(temporary.resolve("kiosk"));
        folder = kiosk.resolve("pack");
        lastGood = temporary.resolve("state").resolve("pack.last-good.zip");
        secret = temporary.resolve("clinic.key");
        Files.move(PackKeys.make(secret), kiosk.resolve(PackKeys.PUBLIC));
        store = new PackStore(folder, folder.getParent(), lastGood);
        put("2.0.0");
        seal(secret);
        assertTrue(lookTwice());
        assertEquals("2.0.0", shown());
    }

    private void put(String version) {
        SmallPack.sound().replacing("pack.json", "1.0.0", version).writeTo(folder);
    }

    private void seal(Path key) throws IOException {
        PackKeys.seal(folder, key);
    }

    private boolean lookTwice() {
        return store.look() | store.look();
    }

    private String shown() {
        return store.shown().pack().version();
    }

    private void refuses(String why) {
        assertFalse(lookTwice());
        assertEquals("2.0.0", shown(), "the last good one stays");
        assertEquals(List.of(folder + ": " + why), store.problems());
    }

    @Test
    void aNewerOneThatItSealedIsShown() throws IOException {
        put("2.0.1");
        seal(secret);

        assertTrue(lookTwice());
        assertEquals("2.0.1", shown());
        assertEquals(List.of(), store.problems());
    }

    @Test
    void aStartReadsTheSealedFilesAndNotWhatWasCompiledFromThem() throws Exception {
        PackStoreTest.compile(lastGood, "9.9.9");

        store = new PackStore(folder, folder.getParent(), lastGood);

        assertEquals("2.0.0", shown());
    }

    @Test
    void oneWithoutASealIsRefused() throws IOException {
        put("3.0.0");
        Files.delete(folder.resolve(Seal.FILE));

        refuses("is not sealed, and this clinic's packs must be");
    }

    @Test
    void oneThatSomebodyElseSealedIsRefused(@TempDir Path elsewhere) throws IOException {
        Path other = elsewhere.resolve("other.key");
        PackKeys.make(other);
        put("3.0.0");
        seal(other);

        refuses("was not sealed with the clinic's key");
    }

    @Test
    void aSealWhoseListWasChangedIsRefused() throws IOException {
        put("3.0.0");
        seal(secret);
        Path seal = folder.resolve(Seal.FILE);
        Files.writeString(seal, Files.readString(seal).replaceFirst("(?m)^[0-9a-f]", "x"));

        refuses("was not sealed with the clinic's key");
    }

    @Test
    void oneWhoseFileWasSwappedIsRefused() throws IOException {
        put("3.0.0");
        seal(secret);
        Path card = folder.resolve(SmallPack.AFTERCARE);
        Files.writeString(card, Files.readString(card).replace("24 hours", "2 hours"));

        refuses("is not as it was sealed: " + SmallPack.AFTERCARE);
    }

    @Test
    void oneThatMixesTwoVersionsIsRefused() throws IOException {
        Path old = folder.resolve(Seal.FILE);
        Path kept = folder.resolveSibling("kept");
        Files.move(old, kept);
        put("3.0.0");
        seal(secret);
        Files.move(kept, old, StandardCopyOption.REPLACE_EXISTING);

        refuses("is not as it was sealed: pack.json");
    }

    @Test
    void oneWithAFileMoreOrLessIsRefused() throws IOException {
        Path more = Files.writeString(folder.resolve("art/more.svg"), "");
        refuses("has a file that was not sealed: art/more.svg");

        Files.delete(more);
        Files.delete(folder.resolve("art/rest-today.svg"));
        assertFalse(lookTwice());
        assertEquals("2.0.0", shown());
    }

    @Test
    void anOlderOneIsRefusedEvenAfterTheNewerOneWasTakenAway() throws IOException {
        put("1.10.0");
        seal(secret);
        refuses("is version 1.10.0, older than 2.0.0, which was shown before");

        Files.move(folder, folder.resolveSibling("aside"));
        lookTwice();
        Files.move(folder.resolveSibling("aside"), folder);

        assertFalse(lookTwice());
        assertEquals(1, store.problems().size(), "no way back over the built-in pack");
    }

    @Test
    void oneWithALinkIsRefusedWhereverItLeads() throws IOException {
        put("3.0.0");
        seal(secret);
        Path card = folder.resolve("art/rest-today.svg");
        Files.move(card, folder.resolve("art/other.svg"));
        Files.createSymbolicLink(card, Path.of("other.svg"));

        refuses("holds a link: art/rest-today.svg");
    }

    @Test
    void oneWhoseFolderIsALinkIsRefused(@TempDir Path elsewhere) throws IOException {
        put("3.0.0");
        seal(secret);
        Files.move(folder, elsewhere.resolve("share"));
        Files.createSymbolicLink(folder, elsewhere.resolve("share"));

        refuses("holds a link: " + folder.getFileName());
    }

    @Test
    void oneThatALinkLeadsToAmongTheClinicsOwnFilesIsShown() throws IOException {
        Path two = folder.resolveSibling("packs").resolve("2.0.1");
        put("2.0.1");
        seal(secret);
        Files.createDirectories(two.getParent());
        Files.move(folder, two);
        Files.createSymbolicLink(folder, folder.getParent().relativize(two));

        assertTrue(lookTwice());
        assertEquals("2.0.1", shown());
        assertEquals(List.of(), store.problems());
    }

    @Test
    void noPackIsTrustedWhileTheKeyCannotBeRead() throws IOException {
        put("3.0.0");
        seal(secret);
        Files.writeString(folder.resolveSibling(PackKeys.PUBLIC), "no key at all");

        refuses("pack.key: is no key");
    }

    @Test
    void theNextStartShowsWhatWasKeptAndNothingThatTookItsPlace(@TempDir Path elsewhere) throws IOException {
        assertEquals(
                "2.0.0",
                new PackStore(folder, folder.getParent(), lastGood)
                        .shown()
                        .pack()
                        .version());

        Path forged = SmallPack.sound().replacing("pack.json", "1.0.0", "9.0.0").writeTo(elsewhere.resolve("pack"));
        Path kept = elsewhere.resolve("state").resolve("pack.last-good.zip");
        PackStore without = new PackStore(forged, forged.getParent(), kept);
        without.look();
        without.look();
        Files.copy(kept, lastGood, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                PackStore.builtIn().pack().version(),
                new PackStore(folder, folder.getParent(), lastGood)
                        .shown()
                        .pack()
                        .version());
    }

    @Test
    void oneOfTheSameVersionWithOtherWordsIsRefused() throws IOException {
        SmallPack.sound()
                .replacing("pack.json", "1.0.0", "2.0.0")
                .replacing(SmallPack.AFTERCARE, "Rest today", "Drive today")
                .writeTo(folder);
        seal(secret);

        refuses("is version 2.0.0 with other files than the 2.0.0 that was shown before;"
                + " give it a higher version and seal it again");
    }

    @Nested
    class WhateverHappensToWhatIsRemembered {
        private Path remembered;

        @BeforeEach
        void find() {
            remembered = lastGood.resolveSibling("pack.newest-version");
            assertTrue(Files.isRegularFile(remembered));
        }

        /** The kiosk starts anew, and an older pack lies in its folder. */
        private void anOlderOneIsRefusedAfterAStart() throws IOException {
            store = new PackStore(folder, folder.getParent(), lastGood);
            assertEquals("2.0.0", shown(), "what was kept is the clinic's own");
            put("1.10.0");
            seal(secret);
            refuses("is version 1.10.0, older than 2.0.0, which was shown before");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "garbage", "1.0.0", "1.0.0 - AAAA\n", "999999999.0.0"})
        void spoilt(String text) throws IOException {
            Files.writeString(remembered, text);

            anOlderOneIsRefusedAfterAStart();
        }

        @Test
        void deleted() throws IOException {
            Files.delete(remembered);

            anOlderOneIsRefusedAfterAStart();
        }

        @Test
        void aFolder() throws IOException {
            Files.delete(remembered);
            Files.createDirectory(remembered);

            anOlderOneIsRefusedAfterAStart();
        }

        @Test
        void spoiltWithNothingKept() throws IOException {
            Files.writeString(remembered, "garbage");
            Files.delete(lastGood);

            store = new PackStore(folder, folder.getParent(), lastGood);

            assertFalse(lookTwice());
            assertEquals(
                    List.of(folder + ": " + remembered
                            + ": is spoilt, so which pack is the newest is not known; delete it"),
                    store.problems());
        }

        @Test
        void aNewerOneThatCannotBeRememberedIsRefused() throws IOException {
            Files.delete(remembered);
            Files.createDirectories(remembered.resolve("in-the-way"));
            put("2.0.1");
            seal(secret);

            assertFalse(lookTwice());
            assertEquals("2.0.0", shown());
        }
    }

    @Nested
    class WhateverHappensToTheKey {
        private Path key;

        @BeforeEach
        void find() {
            key = folder.resolveSibling(PackKeys.PUBLIC);
        }

        private void nothingPassesNowOrAfterAStart(String why) throws IOException {
            put("3.0.0");
            Files.delete(folder.resolve(Seal.FILE));
            refuses(why);
            store = new PackStore(folder, folder.getParent(), lastGood);
            refuses(why);
        }

        @Test
        void deleted() throws IOException {
            Files.delete(key);

            nothingPassesNowOrAfterAStart(
                    "pack.key: is missing, and was there before; put back the one that it was, or,"
                            + " to do without it, delete " + lastGood.resolveSibling("pack.newest-version")
                            + " and the pack kept there");
        }

        @Test
        void replaced(@TempDir Path elsewhere) throws IOException {
            Path other = elsewhere.resolve("other.key");
            Files.move(PackKeys.make(other), key, StandardCopyOption.REPLACE_EXISTING);
            put("3.0.0");
            seal(other);

            refuses("pack.key: is another key than before; put back the one that it was, or,"
                    + " to do without it, delete " + lastGood.resolveSibling("pack.newest-version")
                    + " and the pack kept there");
        }

        @Test
        void emptied() throws IOException {
            Files.writeString(key, "");

            nothingPassesNowOrAfterAStart("pack.key: is no key");
        }

        @Test
        void aDanglingLink() throws IOException {
            Files.delete(key);
            Files.createSymbolicLink(key, Path.of("nowhere"));

            nothingPassesNowOrAfterAStart("pack.key is not a file");
        }

        @Test
        void deletedBeforeAnythingWasShown(@TempDir Path fresh) throws IOException {
            folder = fresh.resolve("pack");
            lastGood = fresh.resolve("state").resolve("pack.last-good.zip");
            Path mine = fresh.resolve("mine.key");
            Path open = PackKeys.make(mine);
            store = new PackStore(folder, folder.getParent(), lastGood);
            Files.delete(open);
            put("3.0.0");

            assertFalse(lookTwice());
            assertEquals(1, store.problems().size());
        }

        @Test
        void putBackInOrder() throws IOException {
            Path aside = Files.move(key, key.resolveSibling("aside"));
            put("3.0.0");
            seal(secret);
            assertFalse(lookTwice());

            Files.move(aside, key);

            assertTrue(lookTwice(), "seen without a start");
            assertEquals("3.0.0", shown());
        }

        @Test
        void unreadableIsToldWithWhatToDo() {
            assertEquals(
                    "/etc/anteroom/pack.key: the kiosk may not read it; let it, as root: chmod -R a+rX /etc/anteroom/pack.key",
                    PackStore.why(new AccessDeniedException("/etc/anteroom/pack.key")));
        }
    }

    @Nested
    class PicturesOfItsOwn {
        private Path own;

        @BeforeEach
        void putOne() throws IOException {
            own = Files.createDirectories(folder.resolveSibling("art"));
            Files.writeString(own.resolve("no-driving.svg"), "<svg/>");
        }

        private boolean areShown() {
            return store.own().has("art/no-driving.svg");
        }

        @Test
        void areNotShownUnsealed() {
            lookTwice();

            assertFalse(areShown());
            assertEquals(List.of(own + ": is not sealed, and this clinic's packs must be"), store.problems());
        }

        @Test
        void areShownSealedUntilOneIsSwapped() throws IOException {
            PackKeys.seal(own, secret);
            assertTrue(lookTwice());
            assertTrue(areShown());

            Files.writeString(own.resolve("no-driving.svg"), "<svg xmlns=''/>");
            assertTrue(areShown(), "what was checked is what is shown");
            assertTrue(lookTwice());
            assertFalse(areShown());
            assertEquals(List.of(own + ": is not as it was sealed: no-driving.svg"), store.problems());
        }
    }

    @Test
    void theKiosksHalfAndTheSealAreForEverybodyToRead() throws IOException {
        for (Path file : List.of(folder.resolveSibling(PackKeys.PUBLIC), folder.resolve(Seal.FILE))) {
            assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void theHalfThatSealsIsForItsOwnerOnlyAndIsNeverOverwritten() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        assertThrows(IOException.class, () -> PackKeys.make(secret));
    }
}
