package io.github.cotangent.experiments.tsne;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.Tensor;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

  /// On a line, 0 and 1 of one class, 4 and 6 of another: the coefficients are (5 − 1)/5, (4 −
  /// 1)/4, (3.5 − 2)/3.5 and (5.5 − 2)/5.5.
  @Test
  void coefficients_are_those_computed_by_hand() {
    Tensor line = Tensor.of(new double[] {0, 4, 1, 6}, 4, 1);
    assertEquals(
        (4 / 5.0 + 3 / 4.0 + 1.5 / 3.5 + 3.5 / 5.5) / 4,
        Silhouette.mean(line, new int[] {0, 1, 0, 1}),
        1e-15);
  }

  /// From a program of its own in NumPy 2.4.
  @Test
  void other_programs_agree_on_classes_of_unequal_size() {
    double[] x = new double[48];
    int[] thirds = new int[12];
    for (int i = 0; i < 12; i++) {
      thirds[i] = i % 3;
      for (int k = 0; k < 4; k++) {
        x[4 * i + k] = (7 * i * i + 3 * i * k + 5 * k) % 23 / 10.0;
      }
    }
    Tensor features = Tensor.of(x, 12, 4);
    assertEquals(-0.03188320169100342, Silhouette.mean(features, thirds), 1e-14);
    // one class has a single sample, and three numbers are no class
    int[] unequal = {0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 5};
    assertEquals(-0.0731951615635512, Silhouette.mean(features, unequal), 1e-14);
  }

  @Test
  void samples_at_one_place_have_none() {
    assertEquals(0, Silhouette.mean(Tensor.of(new double[8], 4, 2), new int[] {0, 0, 1, 1}));
  }

  @Test
  void a_single_class_is_refused() {
    assertEquals(
        "Silhouette: 1 of the classes occurs; wanted at least 2",
        assertThrows(
                IllegalArgumentException.class,
                () -> Silhouette.mean(Tensor.of(new double[8], 4, 2), new int[] {3, 3, 3, 3}))
            .getMessage());
  }
}
