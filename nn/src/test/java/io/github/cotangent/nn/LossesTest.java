package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final double[][] LOGITS = {{1, -2, 0.5}, {0, 0, 0}, {3, 4, -5}, {-1, 2, 2}};
  private static final long[] LABELS = {0, 2, 1, 0};

  private static Variable logits() {
    double[] flat = new double[12];
    for (int i = 0; i < 12; i++) {
      flat[i] = LOGITS[i / 3][i % 3];
    }
    return Variable.of(Tensor.of(flat, 4, 3));
  }

  private static Variable labels(long... labels) {
    return Variable.constant(Tensor.of(labels, labels.length));
  }

  private static Variable doubles(double... values) {
    return Variable.of(Tensor.of(values, values.length));
  }

  /// By the definition, in plain doubles.
  private static double[] byHand(double smoothing) {
    double[] losses = new double[4];
    for (int i = 0; i < 4; i++) {
      double sum = 0;
      for (double z : LOGITS[i]) {
        sum += StrictMath.exp(z);
      }
      for (int c = 0; c < 3; c++) {
        double q = smoothing / 3 + (c == LABELS[i] ? 1 - smoothing : 0);
        losses[i] -= q * (LOGITS[i][c] - StrictMath.log(sum));
      }
    }
    return losses;
  }

  @Test
  void cross_entropy_is_its_definition_with_and_without_label_smoothing() {
    for (double smoothing : new double[] {0, 0.1, 0.5, 1}) {
      double[] expected = byHand(smoothing);
      double sum = expected[0] + expected[1] + expected[2] + expected[3];
      Variable none = Losses.crossEntropy(logits(), labels(LABELS), smoothing, Reduction.NONE);
      assertArrayEquals(expected, none.value().toDoubleArray(), 1e-14);
      assertEquals(
          sum,
          Losses.crossEntropy(logits(), labels(LABELS), smoothing, Reduction.SUM).value().item(),
          1e-14);
      assertEquals(
          sum / 4,
          Losses.crossEntropy(logits(), labels(LABELS), smoothing, Reduction.MEAN).value().item(),
          1e-14);
    }
  }

  @Test
  void cross_entropy_has_the_gradient_softmax_minus_target() {
    double smoothing = 0.2;
    Variable logits = logits();
    Variable loss = Losses.crossEntropy(logits, labels(LABELS), smoothing, Reduction.MEAN);
    Tensor gradient = Gradients.gradient(loss, List.of(logits)).get(0);
    Tensor softmax = logits.softmax(1).value();
    for (int i = 0; i < 4; i++) {
      for (int c = 0; c < 3; c++) {
        double q = smoothing / 3 + (c == LABELS[i] ? 1 - smoothing : 0);
        assertEquals((softmax.get(i, c) - q) / 4, gradient.get(i, c), 1e-15);
      }
    }
  }

  @Test
  void equal_logits_cost_the_logarithm_of_the_number_of_classes() {
    Variable logits = Variable.of(Tensor.full(ElementType.FLOAT64, 7, Shape.of(5, 10)));
    assertEquals(
        StrictMath.log(10),
        Losses.crossEntropy(logits, labels(0, 3, 9, 1, 1)).value().item(),
        1e-14);
  }

  @Test
  void extreme_logits_cost_what_they_should() {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      Variable logits =
          Variable.of(Tensor.of(new double[] {1e4, -1e4, 0, -1e4, 1e4, 0}, 2, 3).to(type));
      Variable losses = Losses.crossEntropy(logits, labels(0, 0), 0, Reduction.NONE);
      assertEquals(0, losses.value().get(0), 0.0);
      assertEquals(2e4, losses.value().get(1), 0.0);
      Tensor gradient = Gradients.gradient(losses.sum(), List.of(logits)).get(0);
      assertArrayEquals(new double[] {0, 0, 0, -1, 1, 0}, gradient.toDoubleArray(), 0.0);
    }
  }

  @Test
  void mean_squared_error_is_its_definition() {
    Variable prediction = doubles(1, 2, 4);
    Variable target = doubles(1, 0, 7);
    assertArrayEquals(
        new double[] {0, 4, 9},
        Losses.meanSquaredError(prediction, target, Reduction.NONE).value().toDoubleArray());
    assertEquals(13.0 / 3, Losses.meanSquaredError(prediction, target).value().item(), 1e-15);
    assertEquals(
        13, Losses.meanSquaredError(prediction, target, Reduction.SUM).value().item(), 0.0);
  }

  @Test
  void binary_cross_entropy_is_its_definition() {
    Variable logits = doubles(0.3, -1.5, 2);
    Variable target = doubles(1, 0.25, 0);
    double[] expected = new double[3];
    for (int i = 0; i < 3; i++) {
      double p = 1 / (1 + StrictMath.exp(-logits.value().get(i)));
      double t = target.value().get(i);
      expected[i] = -t * StrictMath.log(p) - (1 - t) * StrictMath.log(1 - p);
    }
    assertArrayEquals(
        expected,
        Losses.binaryCrossEntropyWithLogits(logits, target, Reduction.NONE).value().toDoubleArray(),
        1e-14);
  }

  @Test
  void binary_cross_entropy_neither_overflows_nor_cancels() {
    Variable logits = doubles(1e4, 1e4, -1e4, 40);
    Variable target = doubles(0, 1, 1, 1);
    Variable losses = Losses.binaryCrossEntropyWithLogits(logits, target, Reduction.NONE);
    double small = StrictMath.exp(-40);
    assertArrayEquals(
        new double[] {1e4, 0, 1e4}, losses.slice(0, 0, 3).value().toDoubleArray(), 0.0);
    assertEquals(small, losses.value().get(3), 1e-14 * small);
    Tensor gradient = Gradients.gradient(losses.sum(), List.of(logits)).get(0);
    assertArrayEquals(new double[] {1, 0, -1}, gradient.slice(0, 0, 3).toDoubleArray(), 0.0);
    assertEquals(-small, gradient.get(3), 1e-14 * small);
  }

  @Test
  void losses_say_what_does_not_fit() {
    assertEquals(
        """
        crossEntropy: wanted logits [n, classes] and labels [n]
          logits [4, 3] float64
          labels [2] int64\
        """,
        assertThrows(
                ShapeMismatchException.class, () -> Losses.crossEntropy(logits(), labels(1, 2)))
            .getMessage());
    assertEquals(
        "crossEntropy: labels must be int64 but are float64\n  help: labels.to(INT64)",
        assertThrows(
                IllegalArgumentException.class,
                () -> Losses.crossEntropy(logits(), doubles(1, 2, 3, 4)))
            .getMessage());
    assertEquals(
        "crossEntropy: label smoothing must be from 0 to 1, got 1.5",
        assertThrows(
                IllegalArgumentException.class,
                () -> Losses.crossEntropy(logits(), labels(LABELS), 1.5, Reduction.MEAN))
            .getMessage());
    assertEquals(
        """
        meanSquaredError: prediction and target differ
          prediction [2] float64
          target     [1] float64\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> Losses.meanSquaredError(doubles(1, 2), doubles(1)))
            .getMessage());
  }

  @Test
  void a_label_that_is_no_class_is_an_error() {
    assertThrows(
        IndexOutOfBoundsException.class, () -> Losses.crossEntropy(logits(), labels(0, 1, 3, 2)));
    assertThrows(
        IndexOutOfBoundsException.class, () -> Losses.crossEntropy(logits(), labels(0, 1, -1, 2)));
  }

  @Test
  void an_error_of_the_labels_also_ends_a_planned_step() {
    TrainingStep step =
        TrainingStep.of(
            Model.of(Dense.of(3, 3), RandomKey.of(1)), Sgd.of(0.1), Losses::crossEntropy);
    Tensor x = Tensor.ones(ElementType.FLOAT32, Shape.of(4, 3));
    step.run(x, Tensor.of(LABELS, 4), RandomKey.of(0));
    Parameters before = step.model().parameters().copy();
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> step.run(x, Tensor.of(new long[] {0, 1, 2, 3}, 4), RandomKey.of(0)));
    assertTrue(step.model().parameters().hasSameBits(before));
  }
}
