package anteroom.workshop.training;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes files of the ONNX format with nothing in them but numbers. */
final class Onnx {
    private Onnx() {}

    static byte[] model(byte[]... initializers) {
        return part(7, together(initializers));
    }

    static byte[] bytes(String name, int... numbers) {
        byte[] raw = new byte[numbers.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) numbers[i];
        }
        return initializer(name, part(9, raw));
    }

    static byte[] floats(String name, float... numbers) {
        ByteBuffer raw = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : numbers) {
            raw.putFloat(number);
        }
        return initializer(name, part(4, raw.array()));
    }

    private static byte[] initializer(String name, byte[] numbers) {
        byte[] dataType = {2 << 3, 3};
        return part(5, together(dataType, part(8, name.getBytes(StandardCharsets.UTF_8)), numbers));
    }

    /** A field that holds bytes, its length in seven bits a byte. */
    private static byte[] part(int field, byte[] content) {
        byte[] head = {(byte) (field << 3 | 2), (byte) (content.length | 0x80), (byte) (content.length >> 7)};
        return together(head, content);
    }

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
