package anteroom.workshop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 200})
    void findsTheSolutionAgain(int size) {
        Random random = new Random(size);
        float[][] matrix = symmetric(size, random);
        float[] solution = new float[size];
        float[][] sides = new float[size][1];
        for (int i = 0; i < size; i++) {
            solution[i] = random.nextFloat();
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sides[i][0] += (j <= i ? matrix[i][j] : matrix[j][i]) * solution[j];
            }
        }

        new Cholesky(matrix).solve(sides);

        for (int i = 0; i < size; i++) {
            assertEquals(solution[i], sides[i][0], 1e-3f);
        }
    }

    @Test
    void refusesAMatrixThatIsNotPositiveDefinite() {
        assertThrows(ArithmeticException.class, () -> new Cholesky(new float[][] {{1}, {2, 1}}));
    }

    /** Small numbers, and a diagonal large enough. */
    private static float[][] symmetric(int size, Random random) {
        float[][] lower = new float[size][];
        for (int i = 0; i < size; i++) {
            lower[i] = new float[i + 1];
            for (int j = 0; j < i; j++) {
                lower[i][j] = random.nextFloat() - 0.5f;
            }
            lower[i][i] = size;
        }
        return lower;
    }
}
