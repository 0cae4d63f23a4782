package anteroom.workshop.training;

import java.util.stream.IntStream;

/**
 * Solves systems of linear equations whose matrix is symmetric and positive definite. Loops are laid out so that the
 * virtual machine works on several numbers at once; eight thousand equations take half a minute on two cores.
 */
final class Cholesky {
    private static final int BLOCK = 64;
    private static final int TILE = 1024;

    /** Row by row, only up to the diagonal. */
    private final float[][] lower;

    /** @param matrix row by row, only up to the diagonal; it is overwritten */
    Cholesky(float[][] matrix) {
        lower = matrix;
        for (int from = 0; from < lower.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, lower.length);
            factorDiagonal(from, to);
            int start = from;
            IntStream.range(to, lower.length).parallel().forEach(row -> divideRow(row, start, to));
            float[][] columns = columns(from, to);
            IntStream.range(to, lower.length).parallel().forEach(row -> subtract(row, start, to, columns));
        }
    }

    private void factorDiagonal(int from, int to) {
        for (int row = from; row < to; row++) {
            divideRow(row, from, row);
            double rest = lower[row][row];
            for (int k = from; k < row; k++) {
                rest -= (double) lower[row][k] * lower[row][k];
            }
            if (rest <= 0) {
                throw new ArithmeticException("the matrix is not positive definite");
            }
            lower[row][row] = (float) Math.sqrt(rest);
        }
    }

    private void divideRow(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            float rest = lower[row][column];
            for (int k = from; k < column; k++) {
                rest -= lower[row][k] * lower[column][k];
            }
            lower[row][column] = rest / lower[column][column];
        }
    }

    /** The block's columns as rows, below the block, so that they are read in the order in which they are stored. */
    private float[][] columns(int from, int to) {
        float[][] columns = new float[to - from][lower.length];
        IntStream.range(to, lower.length).forEach(row -> {
            for (int k = from; k < to; k++) {
                columns[k - from][row] = lower[row][k];
            }
        });
        return columns;
    }

    private void subtract(int row, int from, int to, float[][] columns) {
        float[] target = lower[row];
        for (int tile = to; tile <= row; tile += TILE) {
            int end = Math.min(tile + TILE, row + 1);
            int k = 0;
            for (; k + 4 <= to - from; k += 4) {
                subtractFour(target, tile, end, from + k, columns, k);
            }
            for (; k < to - from; k++) {
                float factor = target[from + k];
                float[] column = columns[k];
                for (int j = tile; j < end; j++) {
                    target[j] -= factor * column[j];
                }
            }
        }
    }

    private static void subtractFour(float[] target, int start, int end, int factor, float[][] columns, int k) {
        float f0 = target[factor];
        float f1 = target[factor + 1];
        float f2 = target[factor + 2];
        float f3 = target[factor + 3];
        float[] c0 = columns[k];
        float[] c1 = columns[k + 1];
        float[] c2 = columns[k + 2];
        float[] c3 = columns[k + 3];
        for (int j = start; j < end; j++) {
            target[j] -= f0 * c0[j] + f1 * c1[j] + f2 * c2[j] + f3 * c3[j];
        }
    }

    /** Turns the right-hand sides, one row for each equation, into the solutions. */
    void solve(float[][] sides) {
        for (int row = 0; row < lower.length; row++) {
            for (int k = 0; k < row; k++) {
                add(sides[row], -lower[row][k], sides[k]);
            }
            scale(sides[row], 1 / lower[row][row]);
        }
        for (int row = lower.length - 1; row >= 0; row--) {
            scale(sides[row], 1 / lower[row][row]);
            for (int k = 0; k < row; k++) {
                add(sides[k], -lower[row][k], sides[row]);
            }
        }
    }

    private static void add(float[] target, float factor, float[] other) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * other[i];
        }
    }

    private static void scale(float[] target, float factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] *= factor;
        }
    }
}
