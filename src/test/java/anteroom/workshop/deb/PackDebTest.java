package anteroom.workshop.deb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PackSource;
import anteroom.testkit.SmallPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDebTest {
    private static final byte[] GROUP = "{}".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private byte[] packaged() throws IOException {
        PackSource pack = PackSource.folder(SmallPack.sound().writeTo(folder));
        return PackDeb.of(pack, "1.2.0", "IT <it@clinic.example>", new TreeMap<>(Map.of("group.json", GROUP)));
    }

    @Test
    void isAnArchiveOfAVersionAControlAndADataArchive() throws IOException {
        SortedMap<String, byte[]> members = members(packaged());

        assertEquals(List.of("control.tar.gz", "data.tar.gz", "debian-binary"), List.copyOf(members.keySet()));
        assertEquals("2.0\n", new String(members.get("debian-binary"), StandardCharsets.US_ASCII));
    }

    @Test
    void bringsThePackAndWhatBelongsBesideItAndSaysSo() throws IOException {
        byte[] deb = packaged();
        SortedMap<String, byte[]> data = files(members(deb).get("data.tar.gz"));
        SortedMap<String, byte[]> control = files(members(deb).get("control.tar.gz"));

        assertArrayEquals(GROUP, data.get("./usr/share/anteroom-pack/group.json"));
        assertArrayEquals(
                PackSource.folder(folder).read("pack.json"), data.get("./usr/share/anteroom-pack/pack/pack.json"));
        String text = new String(control.get("./control"), StandardCharsets.UTF_8);
        assertTrue(text.contains("\nVersion: 1.2.0\n") && !text.contains("@size@"), text);
        assertTrue(text.contains("\nMaintainer: IT <it@clinic.example>\n"), text);
        assertEquals(
                data.keySet().stream().filter(name -> !name.endsWith("/")).count(),
                new String(control.get("./md5sums"), StandardCharsets.UTF_8)
                        .lines()
                        .count());
    }

    @Test
    void hasTheSameBytesTwice() throws IOException {
        assertArrayEquals(packaged(), packaged());
    }

    @Test
    void splitsALongNameAndRefusesOneThatFitsNowhere() throws IOException {
        String name = "a".repeat(90) + "/" + "b".repeat(90);
        byte[] deb = DebFile.of(new TreeMap<>(), new TreeMap<>(Map.of(name, GROUP)));
        assertArrayEquals(GROUP, files(members(deb).get("data.tar.gz")).get("./" + name));

        SortedMap<String, byte[]> tooLong = new TreeMap<>(Map.of("a".repeat(101), GROUP));
        assertThrows(IOException.class, () -> DebFile.of(new TreeMap<>(), tooLong));
    }

    private static SortedMap<String, byte[]> members(byte[] ar) {
        assertEquals("!<arch>\n", text(ar, 0, 8));
        SortedMap<String, byte[]> members = new TreeMap<>();
        for (int at = 8; at < ar.length; ) {
            int size = Integer.parseInt(text(ar, at + 48, 10).strip());
            members.put(text(ar, at, 16).strip(), Arrays.copyOfRange(ar, at + 60, at + 60 + size));
            at += 60 + size + size % 2;
        }
        return members;
    }

    private static SortedMap<String, byte[]> files(byte[] gzip) throws IOException {
        byte[] tar = new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int at = 0; tar[at] != 0; ) {
            String prefix = text(tar, at + 345, 155);
            String name = (prefix.isEmpty() ? "" : prefix + "/") + text(tar, at, 100);
            int size = Integer.parseInt(text(tar, at + 124, 11), 8);
            int sum = 8 * ' ';
            for (int i = at; i < at + 512; i++) {
                sum += i >= at + 148 && i < at + 156 ? 0 : tar[i] & 0xff;
            }
            if (sum != Integer.parseInt(text(tar, at + 148, 6), 8)) {
                wrong.add(name);
            }
            files.put(name, Arrays.copyOfRange(tar, at + 512, at + 512 + size));
            at += 512 + (size + 511) / 512 * 512;
        }
        assertEquals(List.of(), wrong, "checksums");
        return files;
    }

    private static String text(byte[] bytes, int at, int length) {
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }
}
