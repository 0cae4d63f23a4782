package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.SmallPack;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompiledPackTest {
    private static final String KEY = "of these files";

    @Test
    void holdsEachFieldOfThePack() throws InvalidContentException {
        for (PackSource source : new PackSource[] {SmallPack.sound(), SmallPack.bilingual(), PackSource.builtIn()}) {
            Pack pack = PackLoader.load(source);

            assertEquals(Optional.of(pack), CompiledPack.read(CompiledPack.of(pack, KEY), KEY));
        }
    }

    @Test
    void theBuildHasCompiledTheBuiltInPackAsItIs() throws InvalidContentException {
        assertEquals(Optional.of(PackLoader.load(PackSource.builtIn())), CompiledPack.builtIn());
    }

    @Test
    void thatOfOtherFilesIsIgnored() throws InvalidContentException {
        byte[] file = CompiledPack.of(PackLoader.load(SmallPack.sound()), KEY);

        assertEquals(Optional.empty(), CompiledPack.read(file, "of those files"));
        assertEquals(Optional.empty(), CompiledPack.read(file, ""));
    }

    @Test
    void aTornOneIsIgnored() throws InvalidContentException {
        byte[] file = CompiledPack.of(PackLoader.load(SmallPack.sound()), KEY);

        for (int length = 0; length < file.length; length++) {
            assertEquals(Optional.empty(), CompiledPack.read(Arrays.copyOf(file, length), KEY), "cut to " + length);
        }
    }

    @Test
    void oneWithAWrongByteIsIgnored() throws InvalidContentException {
        byte[] file = CompiledPack.of(PackLoader.load(SmallPack.sound()), KEY);

        for (int at = 0; at < file.length; at++) {
            byte[] spoilt = file.clone();
            spoilt[at] ^= 0x41;
            assertEquals(Optional.empty(), CompiledPack.read(spoilt, KEY), "byte " + at);
        }
    }
}
