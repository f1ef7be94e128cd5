package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.GradientCheck;
import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
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
  void logits_may_have_further_axes_and_each_place_is_a_sample() {
    Tensor logits = RandomKey.of(8).normal(ElementType.FLOAT64, Shape.of(2, 3, 4, 5));
    Tensor labels = RandomKey.of(9).integers(3, Shape.of(2, 4, 5));
    Variable rows = Variable.of(logits).permute(0, 2, 3, 1).reshape(40, 3);
    Variable row = Variable.constant(labels.reshape(40));
    for (double smoothing : new double[] {0, 0.3}) {
      Variable losses =
          Losses.crossEntropy(
              Variable.of(logits), Variable.constant(labels), smoothing, Reduction.NONE);
      assertEquals(Shape.of(2, 4, 5), losses.shape());
      assertArrayEquals(
          Losses.crossEntropy(rows, row, smoothing, Reduction.NONE).value().toDoubleArray(),
          losses.value().toDoubleArray(),
          1e-15);
    }
    Variable logProbabilities = Variable.of(logits).logSoftmax(1);
    assertArrayEquals(
        Losses.crossEntropy(rows, row, 0, Reduction.NONE).value().toDoubleArray(),
        Losses.negativeLogLikelihood(logProbabilities, Variable.constant(labels), Reduction.NONE)
            .value()
            .toDoubleArray(),
        1e-15);
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
  void distances_are_their_definitions() {
    Variable x = doubles(1, 2, 4, -1, 0.25);
    Variable t = doubles(1, 0, 7, 1.5, 0);
    double[] d = {0, 2, 3, 2.5, 0.25};
    double[] smooth = new double[5];
    double[] huber = new double[5];
    for (int i = 0; i < 5; i++) {
      smooth[i] = d[i] < 2.25 ? d[i] * d[i] / 4.5 : d[i] - 1.125;
      huber[i] = d[i] < 2.25 ? d[i] * d[i] / 2 : 2.25 * (d[i] - 1.125);
    }
    assertLosses(d, Losses.meanAbsoluteError(x, t, Reduction.NONE));
    assertLosses(d, Losses.smoothL1(x, t, 0, Reduction.NONE));
    assertLosses(smooth, Losses.smoothL1(x, t, 2.25, Reduction.NONE));
    assertLosses(huber, Losses.huber(x, t, 2.25, Reduction.NONE));
    assertEquals(7.75 / 5, Losses.meanAbsoluteError(x, t).value().item(), 1e-15);
  }

  private static void assertLosses(double[] expected, Variable losses) {
    assertArrayEquals(expected, losses.value().toDoubleArray(), 1e-15);
  }

  @Test
  void distances_that_a_square_would_overflow_cost_what_they_should() {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      double far = type == ElementType.FLOAT32 ? 1e30 : 1e300;
      Variable x = Variable.of(Tensor.of(new double[] {far, -far}).to(type));
      Variable zero = x.zeros();
      Variable losses = Losses.huber(x, zero, 2, Reduction.NONE);
      assertArrayEquals(
          new double[] {2 * far, 2 * far}, losses.value().toDoubleArray(), 1e-6 * far);
      assertArrayEquals(
          new double[] {2, -2},
          Gradients.gradient(losses.sum(), List.of(x)).get(0).toDoubleArray(),
          0.0);
    }
  }

  @Test
  void derivatives_at_kinks_are_those_of_the_table() {
    Variable x = doubles(0.5, 0.5, -1.5, 1);
    Variable t = doubles(0.5, -1.5, 0.5, 0.5);
    assertGradient(new double[] {0, 1, -1, 1}, x, Losses.meanAbsoluteError(x, t, Reduction.SUM));
    assertGradient(new double[] {0, 1, -1, 1}, x, Losses.smoothL1(x, t, 0, Reduction.SUM));
    assertGradient(new double[] {0, 1, -1, 0.25}, x, Losses.smoothL1(x, t, 2, Reduction.SUM));
    assertGradient(new double[] {0, 2, -2, 0.5}, x, Losses.huber(x, t, 2, Reduction.SUM));
    Variable first =
        Gradients.recordedGradient(Losses.huber(x, t, 2, Reduction.SUM), List.of(x)).get(0);
    assertGradient(new double[] {1, 0, 0, 1}, x, first.sum());
  }

  private static void assertGradient(double[] expected, Variable x, Variable loss) {
    assertArrayEquals(expected, Gradients.gradient(loss, List.of(x)).get(0).toDoubleArray(), 0.0);
  }

  @Test
  void divergences_are_their_definitions() {
    double[] p = {0.1, 0.6, 0.3, 0.5, 0.5, 0};
    double[] q = {0.3, 0.3, 0.4, 0.2, 0.7, 0.1};
    double[] expected = new double[6];
    double sum = 0;
    for (int i = 0; i < 6; i++) {
      expected[i] = p[i] == 0 ? 0 : p[i] * StrictMath.log(p[i] / q[i]);
      sum += expected[i];
    }
    Variable target = Variable.of(Tensor.of(p, 2, 3));
    Variable logQ = Variable.of(Tensor.of(q, 2, 3)).log();
    assertLosses(expected, Losses.klDivergence(logQ, target, Reduction.NONE));
    assertEquals(sum / 6, Losses.klDivergence(logQ, target, Reduction.MEAN).value().item(), 1e-15);
    Variable loss = Losses.klDivergence(logQ, target, Reduction.BATCH_MEAN);
    assertEquals(sum / 2, loss.value().item(), 1e-15);
    Tensor byLogQ = Gradients.gradient(loss, List.of(logQ)).get(0);
    for (int i = 0; i < 6; i++) {
      assertEquals(-p[i] / 2, byLogQ.get(i / 3, i % 3), 1e-15);
    }
    // No term t log t: −log q alone.
    assertEquals(
        -StrictMath.log(0.1) / 2,
        Gradients.gradient(loss, List.of(target)).get(0).get(1, 2),
        1e-15);
    Variable positive = Variable.of(Tensor.of(p, 2, 3).slice(1, 0, 2));
    Variable rest = logQ.slice(1, 0, 2);
    assertArrayEquals(
        Losses.klDivergence(rest, positive, Reduction.NONE).value().toDoubleArray(),
        Losses.klDivergenceOfLogarithms(rest, positive.log(), Reduction.NONE)
            .value()
            .toDoubleArray(),
        1e-15);
  }

  @Test
  void all_losses_have_the_derivatives_of_their_values_to_order_3() {
    RandomKey key = RandomKey.of(12);
    Tensor x = key.derive("x").normal(ElementType.FLOAT64, Shape.of(2, 3, 2));
    // Probabilities that stay well away from 0, and distances that stay away from kinks.
    Tensor t =
        Tensor.of(new double[] {.2, .9, .4, .7, .3, .5, .8, .6, .35, .45, .55, .65}, 2, 3, 2);
    Tensor labels = key.derive("l").integers(3, Shape.of(2, 2));
    for (Reduction reduction : Reduction.values()) {
      check("crossEntropy", in -> Losses.crossEntropy(in.get(0), in.get(1), 0.2, reduction))
          .at(x, labels)
          .verify();
      check(
              "negativeLogLikelihood",
              in -> Losses.negativeLogLikelihood(in.get(0).sin(), in.get(1), reduction))
          .at(x, labels)
          .verify();
      for (BinaryOperator<Variable> loss :
          List.<BinaryOperator<Variable>>of(
              (a, b) -> Losses.binaryCrossEntropyWithLogits(a, b, reduction),
              (a, b) -> Losses.meanSquaredError(a, b, reduction),
              (a, b) -> Losses.meanAbsoluteError(a.sin(), b, reduction),
              (a, b) -> Losses.smoothL1(a.sin(), b, 0.7, reduction),
              (a, b) -> Losses.huber(a.sin(), b, 0.7, reduction),
              (a, b) -> Losses.klDivergence(a, b, reduction),
              (a, b) -> Losses.klDivergenceOfLogarithms(a, b, reduction))) {
        check("loss", in -> loss.apply(in.get(0), in.get(1))).at(x, t).verify();
      }
    }
  }

  private static GradientCheck check(String name, Function<List<Variable>, Variable> loss) {
    return GradientCheck.of(name, loss).seed(12);
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
        crossEntropy: wanted logits [n, classes, ...] and labels [n, ...]
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
        "smoothL1: beta must be at least 0 and finite, got -1.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> Losses.smoothL1(doubles(1), doubles(1), -1, Reduction.MEAN))
            .getMessage());
    assertEquals(
        "huber: delta must be above 0 and finite, got 0.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> Losses.huber(doubles(1), doubles(1), 0, Reduction.MEAN))
            .getMessage());
    assertEquals(
        "BATCH_MEAN: losses of shape [] have no batch to take a mean over",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Losses.meanSquaredError(
                        doubles(1).reshape(Shape.SCALAR),
                        doubles(1).reshape(Shape.SCALAR),
                        Reduction.BATCH_MEAN))
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
  void a_label_that_is_no_class_is_named_with_loss_position_and_number_of_classes() {
    assertEquals(
        "crossEntropy: label 3 at [2] is none of the 3 classes, which count from 0\n"
            + "  labels [4] int64",
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> Losses.crossEntropy(logits(), labels(0, 1, 3, 2)))
            .getMessage());
    Variable images = logits().reshape(1, 3, 2, 2);
    Variable wrong = Variable.constant(Tensor.of(new long[] {0, 1, 2, -1}, 1, 2, 2));
    assertEquals(
        "negativeLogLikelihood: label -1 at [0, 1, 1] is none of the 3 classes, which count from 0"
            + "\n  labels [1, 2, 2] int64",
        assertThrows(
                IndexOutOfBoundsException.class, () -> Losses.negativeLogLikelihood(images, wrong))
            .getMessage());
  }

  @Test
  void an_error_of_the_labels_also_ends_a_planned_step() {
    TrainingStep step =
        TrainingStep.of(
            Model.of(Dense.of(3, 3), RandomKey.of(1)), Sgd.of(0.1), Losses::crossEntropy);
    Tensor x = Tensor.ones(ElementType.FLOAT32, Shape.of(4, 3));
    step.run(x, Tensor.of(LABELS, 4), RandomKey.of(0));
    Parameters before = step.model().parameters().copy();
    String message =
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> step.run(x, Tensor.of(new long[] {0, 1, 2, 3}, 4), RandomKey.of(0)))
            .getMessage();
    assertTrue(message.startsWith("crossEntropy: label 3 at [3]"), message);
    assertTrue(step.model().parameters().hasSameBits(before));
  }
}
