package anteroom.workshop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OnnxInitializersTest {
    private final byte[] model = Onnx.model(Onnx.bytes("weights", 1, -2, 3), Onnx.floats("scales", 0.5f, 0.25f));

    @Test
    void findsNumbersByTheirNames() throws IOException {
        OnnxInitializers numbers = new OnnxInitializers(model);

        assertEquals(ByteBuffer.wrap(new byte[] {1, -2, 3}), numbers.of("weights"));
        assertEquals(0.25f, numbers.of("scales").getFloat(Float.BYTES));
    }

    @Test
    void changesThemWhereTheyStand() throws IOException {
        new OnnxInitializers(model).of("weights").put(1, (byte) 7);

        assertEquals(7, new OnnxInitializers(model).of("weights").get(1));
    }

    @Test
    void saysThatANameIsUnknown() throws IOException {
        OnnxInitializers numbers = new OnnxInitializers(model);
        assertThrows(IOException.class, () -> numbers.of("others"));
    }

    @Test
    void refusesAFileThatWasCutShort() {
        byte[] cut = Arrays.copyOf(model, model.length - 3);
        assertThrows(IOException.class, () -> new OnnxInitializers(cut));
    }
}
