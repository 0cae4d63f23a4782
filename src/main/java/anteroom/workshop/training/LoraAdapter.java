package anteroom.workshop.training;

import anteroom.content.Sha256;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A low-rank adaptation of the encoder's weights (Hu and others, 2021, arXiv:2106.09685): for each matrix a sum of
 * products of a column and a row, to be added to it. {@code src/tuning/tune.py} finds it; the build adds it, once.
 */
final class LoraAdapter {
    private final byte[] content;

    LoraAdapter(byte[] content) {
        this.content = content;
    }

    String hash() {
        return Sha256.hex(content);
    }

    /** @throws IOException if this was not found for that model */
    void addTo(byte[] model) throws IOException {
        OnnxInitializers numbers = new OnnxInitializers(model);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            int matrices = in.readInt();
            for (int m = 0; m < matrices; m++) {
                String name = in.readUTF();
                float[][] sum = sum(in.readInt(), in.readInt(), in.readInt(), in);
                add(sum, numbers.of(name + "_quantized"), numbers.of(name + "_scale"));
            }
        }
    }

    /** The products for one matrix, added up; of each a factor is stored, then a column and a row, a byte a number. */
    private static float[][] sum(int rows, int columns, int products, DataInputStream in) throws IOException {
        float[][] sum = new float[rows][columns];
        for (int p = 0; p < products; p++) {
            float factor = in.readFloat();
            byte[] column = in.readNBytes(rows);
            byte[] row = in.readNBytes(columns);
            for (int r = 0; r < rows; r++) {
                float share = factor * column[r];
                for (int c = 0; c < columns; c++) {
                    sum[r][c] += share * row[c];
                }
            }
        }
        return sum;
    }

    /**
     * Adds to weights each of which is stored as a byte, to be multiplied by the scale of its column. The bytes keep to
     * the range that they had, since some processors add two products in 16 bits.
     */
    private static void add(float[][] sum, ByteBuffer weights, ByteBuffer scales) {
        int columns = sum[0].length;
        int range = 0;
        float[] largest = new float[columns];
        for (int r = 0; r < sum.length; r++) {
            for (int c = 0; c < columns; c++) {
                byte weight = weights.get(r * columns + c);
                sum[r][c] += weight * scales.getFloat(c * Float.BYTES);
                range = Math.max(range, Math.abs(weight));
                largest[c] = Math.max(largest[c], Math.abs(sum[r][c]));
            }
        }
        for (int c = 0; c < columns; c++) {
            float scale = largest[c] / range;
            scales.putFloat(c * Float.BYTES, scale);
            for (int r = 0; r < sum.length; r++) {
                weights.put(r * columns + c, (byte) Math.round(sum[r][c] / scale));
            }
        }
    }
}
