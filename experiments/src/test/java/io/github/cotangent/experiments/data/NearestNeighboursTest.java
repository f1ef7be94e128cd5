package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.Tensor;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {
  // On a line: known at 0, 1, 2, 10, 11, 12; asked for 1.4, 10.6 and 6.
  private static final Tensor LINE =
      Tensor.of(new float[] {0, 1, 2, 10, 11, 12, 1.4f, 10.6f, 6}, 9, 1);

  @Test
  void most_of_the_nearest_decide() {
    int[] labels = {0, 0, 1, 1, 1, 0, 0, 1, 0};
    // 1.4: 1, 2, 0 say 0, 1, 0. 10.6: 11, 10, 12 say 1, 1, 0. 6: 2, 10, 1 say 1, 1, 0, which is
    // wrong.
    assertEquals(2.0 / 3, NearestNeighbours.accuracy(LINE, labels, 6, 3));
  }

  @Test
  void of_equally_near_ones_the_earlier_counts_and_of_equally_many_the_smaller_class() {
    Tensor features = Tensor.of(new float[] {1, -1, 0}, 3, 1);
    assertEquals(1, NearestNeighbours.accuracy(features, new int[] {2, 1, 2}, 2, 1));
    assertEquals(1, NearestNeighbours.accuracy(features, new int[] {2, 1, 1}, 2, 2));
  }

  @Test
  void too_few_known_are_refused() {
    assertEquals(
        "NearestNeighbours: 9 features, 9 labels, 2 known, k = 3; wanted as many labels as features"
            + " and k <= known < features",
        assertThrows(
                IllegalArgumentException.class,
                () -> NearestNeighbours.accuracy(LINE, new int[9], 2, 3))
            .getMessage());
  }
}
