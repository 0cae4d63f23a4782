package anteroom.workshop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class LoraAdapterTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;
    private static final int RANGE = 64;

    private final byte[] model = Onnx.model(
            Onnx.bytes("one_quantized", RANGE, 0, 10, 0, -RANGE, 20), Onnx.floats("one_scale", 0.01f, 0.01f, 0.01f));

    @Test
    void addsTheProductOfAColumnAndARow() throws IOException {
        float[][] before = weights();

        tuning("one").addTo(model);

        float[][] product = {{0.1f, -0.2f, 0.3f}, {0.2f, -0.4f, 0.6f}};
        float[][] after = weights();
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                assertEquals(before[r][c] + product[r][c], after[r][c], 0.009, "half a step of the widest column");
            }
        }
    }

    @Test
    void keepsToTheRangeThatTheModelsBytesHad() throws IOException {
        tuning("one").addTo(model);

        ByteBuffer bytes = new OnnxInitializers(model).of("one_quantized");
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            assertTrue(Math.abs(bytes.get(i)) <= RANGE);
        }
    }

    @Test
    void refusesAModelThatItWasNotFoundFor() {
        assertThrows(IOException.class, () -> tuning("another").addTo(model));
    }

    /** For one matrix one product: of a column, 1 and 2, and a row, 1, -2 and 3, and a tenth. */
    private static LoraAdapter tuning(String matrix) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        out.writeInt(1);
        out.writeUTF(matrix);
        out.writeInt(ROWS);
        out.writeInt(COLUMNS);
        out.writeInt(1);
        out.writeFloat(0.1f);
        out.write(new byte[] {1, 2});
        out.write(new byte[] {1, -2, 3});
        return new LoraAdapter(content.toByteArray());
    }

    private float[][] weights() throws IOException {
        OnnxInitializers numbers = new OnnxInitializers(model);
        float[][] weights = new float[ROWS][COLUMNS];
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                byte weight = numbers.of("one_quantized").get(r * COLUMNS + c);
                weights[r][c] = weight * numbers.of("one_scale").getFloat(c * Float.BYTES);
            }
        }
        return weights;
    }
}
