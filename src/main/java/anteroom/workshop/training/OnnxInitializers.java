package anteroom.workshop.training;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The constant numbers in a file of the ONNX format, by name, to be changed where they stand. Such a file is one
 * message of Protocol Buffers (onnx.proto); only so much of it is understood as leads to the numbers.
 */
final class OnnxInitializers {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int FLOATS = 4;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    private final Map<String, ByteBuffer> byName = new HashMap<>();

    /** @throws IOException if these bytes are no model */
    OnnxInitializers(byte[] model) throws IOException {
        try {
            eachPart(ByteBuffer.wrap(model), GRAPH, graph -> eachPart(graph, INITIALIZER, this::add));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException damaged) {
            throw new IOException("the model's file is damaged", damaged);
        }
    }

    /**
     * The numbers of that name, low byte first; what is put there is put into the model.
     *
     * @throws IOException if the model has none of that name
     */
    ByteBuffer of(String name) throws IOException {
        ByteBuffer numbers = byName.get(name);
        if (numbers == null) {
            throw new IOException("the model has no " + name);
        }
        return numbers.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void add(ByteBuffer initializer) {
        String[] name = {""};
        ByteBuffer[] numbers = {ByteBuffer.allocate(0)};
        eachPart(
                initializer,
                NAME,
                text -> name[0] = StandardCharsets.UTF_8.decode(text).toString());
        eachPart(initializer, FLOATS, floats -> numbers[0] = floats);
        eachPart(initializer, RAW, raw -> numbers[0] = raw);
        byName.put(name[0], numbers[0]);
    }

    /** Walks over the fields of a message and takes those of one number, if they hold bytes. */
    private static void eachPart(ByteBuffer message, int field, Consumer<ByteBuffer> taker) {
        ByteBuffer at = message.duplicate();
        while (at.hasRemaining()) {
            long key = varint(at);
            switch ((int) (key & 7)) {
                case VARINT -> varint(at);
                case EIGHT_BYTES -> at.position(at.position() + Long.BYTES);
                case FOUR_BYTES -> at.position(at.position() + Integer.BYTES);
                case LENGTH -> {
                    int length = Math.toIntExact(varint(at));
                    if (key >>> 3 == field) {
                        taker.accept(at.slice(at.position(), length));
                    }
                    at.position(at.position() + length);
                }
                default -> throw new IllegalArgumentException("no such kind of field");
            }
        }
    }

    private static long varint(ByteBuffer at) {
        long value = 0;
        byte next;
        int shift = 0;
        do {
            next = at.get();
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
