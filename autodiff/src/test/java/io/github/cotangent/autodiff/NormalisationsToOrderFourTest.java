package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Normalisations, softmax and their kin against compositions of sums, products, exponentials,
/// logarithms and reciprocal roots: values and derivatives of orders 1 to 4, in all successions of
/// both modes.
///
/// Affine parameters are random, neither 1 nor 0, and differentiated by as well: with a factor of 1
/// a missing factor is not seen.
class NormalisationsToOrderFourTest {
  private static final int ORDER = 4;
  private static final double TOLERANCE = 1e-10;
  private static final List<Double> EPSILONS = List.of(1e-5, 0.25, 0.0);

  private static Tensor normal(String name, int... extents) {
    return RandomKey.of(5).derive(name).normal(ElementType.FLOAT64, Shape.of(extents));
  }

  /// The input, factor and summand.
  private static List<Tensor> arguments(int[] input, int... affine) {
    return List.of(normal("x", input), normal("factor", affine), normal("summand", affine));
  }

  private static void verify(
      String what,
      List<Tensor> at,
      Function<List<Variable>, Variable> expected,
      Function<List<Variable>, Variable> actual) {
    SameDerivatives.verify(what, ORDER, TOLERANCE, at, expected, actual);
    // What a training step computes are the bits of what is differentiated further.
    List<Variable> x = at.stream().map(Variable::of).toList();
    Variable y = actual.apply(x);
    Variable loss = y.times(Variable.constant(normal("weights", y.shape().toArray()))).sum();
    List<Tensor> plain = Gradients.gradient(loss, x);
    List<Variable> recorded = Gradients.recordedGradient(loss, x);
    for (int i = 0; i < plain.size(); i++) {
      assertTrue(plain.get(i).hasSameBits(recorded.get(i).value()), what + ", argument " + i);
    }
  }

  /// `(x − μ) / √(σ² + ε)` of elementwise ops and sums.
  private static Variable normalised(Variable x, double epsilon, int... axes) {
    double n = 1;
    for (int axis : axes) {
      n *= x.shape().extent(axis);
    }
    Variable centred = x.minus(x.sumKeeping(axes).times(1 / n));
    Variable variance = centred.square().sumKeeping(axes).times(1 / n);
    return centred.times(variance.plus(epsilon).reciprocalSquareRoot());
  }

  /// `[c]` as `[c, 1, …]` for an input of `rank` axes.
  private static Variable column(Variable perChannel, int rank) {
    int[] extents = new int[rank - 1];
    Arrays.fill(extents, 1);
    extents[0] = perChannel.shape().size();
    return perChannel.reshape(extents);
  }

  private static Variable affine(Variable y, List<Variable> x) {
    int rank = y.shape().rank();
    return y.times(column(x.get(1), rank)).plus(column(x.get(2), rank));
  }

  @Test
  void normalise_over_1_to_3_axes_of_inputs_of_rank_2_to_5() {
    int[][][] cases = {
      {{3, 2}, {0}},
      {{2, 3}, {1}},
      {{2, 2, 3}, {0, 2}},
      {{2, 3, 2, 2}, {0, 2, 3}},
      {{2, 1, 2, 1, 2}, {1, 2, 4}},
      {{2, 3, 1, 2, 1}, {1}},
      {{4}, {0}},
    };
    for (int[][] shapeAndAxes : cases) {
      int[] axes = shapeAndAxes[1];
      verify(
          "normalise " + Arrays.deepToString(shapeAndAxes),
          List.of(normal("x", shapeAndAxes[0])),
          x -> normalised(x.get(0), 0.1, axes),
          x -> x.get(0).normalise(0.1, axes));
    }
  }

  @Test
  void batch_norm() {
    for (double epsilon : EPSILONS) {
      for (int[] shape : new int[][] {{4, 3}, {3, 2, 2}, {2, 2, 1, 2}, {2, 2, 1, 2, 1}}) {
        int[] axes = shape.length == 2 ? new int[] {0} : withoutChannels(shape.length);
        verify(
            "batch norm of rank " + shape.length + ", epsilon " + epsilon,
            arguments(shape, shape[1]),
            x -> affine(normalised(x.get(0), epsilon, axes), x),
            x -> x.get(0).batchNorm(epsilon).scaleAndShift(x.get(1), x.get(2)));
      }
    }
  }

  private static int[] withoutChannels(int rank) {
    int[] axes = new int[rank - 1];
    Arrays.setAll(axes, k -> k == 0 ? 0 : k + 1);
    return axes;
  }

  @Test
  void batch_norm_by_given_statistics() {
    List<Tensor> at = new ArrayList<>(arguments(new int[] {3, 2, 2}, 2));
    at.add(normal("mean", 2));
    at.add(Tensor.of(new double[] {0.5, 2}));
    for (double epsilon : EPSILONS) {
      verify(
          "batch norm by given statistics, epsilon " + epsilon,
          at,
          x ->
              affine(
                  x.get(0)
                      .minus(column(x.get(3), 3))
                      .dividedBy(column(x.get(4).plus(epsilon).squareRoot(), 3)),
                  x),
          x -> x.get(0).batchNorm(x.get(3), x.get(4), epsilon).scaleAndShift(x.get(1), x.get(2)));
    }
  }

  @Test
  void layer_norm() {
    for (double epsilon : EPSILONS) {
      verify(
          "layer norm over one axis, epsilon " + epsilon,
          arguments(new int[] {2, 4}, 4),
          x -> normalised(x.get(0), epsilon, 1).times(x.get(1)).plus(x.get(2)),
          x -> x.get(0).layerNorm(Shape.of(4), epsilon).times(x.get(1)).plus(x.get(2)));
      verify(
          "layer norm over two axes, epsilon " + epsilon,
          arguments(new int[] {2, 2, 3}, 2, 3),
          x -> normalised(x.get(0), epsilon, 1, 2).times(x.get(1)).plus(x.get(2)),
          x -> x.get(0).layerNorm(Shape.of(2, 3), epsilon).times(x.get(1)).plus(x.get(2)));
    }
  }

  @Test
  void group_norm() {
    for (double epsilon : EPSILONS) {
      verify(
          "group norm, epsilon " + epsilon,
          arguments(new int[] {2, 4, 2}, 4),
          x -> {
            Variable grouped = x.get(0).reshape(2, 2, 2, 2);
            return affine(normalised(grouped, epsilon, 2, 3).reshape(2, 4, 2), x);
          },
          x -> x.get(0).groupNorm(2, epsilon).scaleAndShift(x.get(1), x.get(2)));
    }
  }

  @Test
  void instance_norm() {
    for (double epsilon : EPSILONS) {
      verify(
          "instance norm, epsilon " + epsilon,
          arguments(new int[] {2, 2, 2, 2}, 2),
          x -> affine(normalised(x.get(0), epsilon, 2, 3), x),
          x -> x.get(0).instanceNorm(epsilon).scaleAndShift(x.get(1), x.get(2)));
    }
  }

  @Test
  void weight_norm() {
    int[][][] cases = {
      {{3, 4}, {3, 1}, {0}}, {{3, 2}, {1, 2}, {1}}, {{2, 2, 3}, {2, 1, 1}, {0}}, {{3}, {3}, {0}},
    };
    for (int[][] shapes : cases) {
      int axis = shapes[2][0];
      verify(
          "weight norm " + Arrays.deepToString(shapes),
          List.of(normal("v", shapes[0]), normal("g", shapes[1])),
          x -> {
            Variable squares = x.get(0).square();
            for (int k = 0; k < shapes[0].length; k++) {
              squares = k == axis ? squares : squares.sumKeeping(k);
            }
            return x.get(0).times(squares.reciprocalSquareRoot()).times(x.get(1));
          },
          x -> x.get(0).weightNorm(x.get(1), axis));
    }
  }

  @Test
  void softmax_and_its_logarithm() {
    List<Tensor> at = List.of(normal("x", 3, 4));
    for (int axis : new int[] {0, 1}) {
      verify(
          "softmax along " + axis,
          at,
          x -> x.get(0).exp().dividedBy(x.get(0).exp().sumKeeping(axis)),
          x -> x.get(0).softmax(axis));
      verify(
          "log softmax along " + axis,
          at,
          x -> x.get(0).minus(x.get(0).exp().sumKeeping(axis).log()),
          x -> x.get(0).logSoftmax(axis));
    }
  }

  @Test
  void log_sum_exp_over_each_set_of_axes() {
    int[][] sets = {{0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}, {}};
    for (int[] axes : sets) {
      verify(
          "log sum exp over " + Arrays.toString(axes),
          List.of(normal("x", 2, 3, 2)),
          x -> x.get(0).exp().sum(axes).log(),
          x -> x.get(0).logSumExp(axes));
    }
  }

  @Test
  void inputs_that_do_not_fit_are_refused() {
    Variable x = Variable.of(normal("x", 2, 3));
    Variable vector = Variable.of(normal("x", 3));
    assertRefused(
        "batchNorm: the shape must be [samples, channels, …] but is [3]",
        () -> vector.batchNorm(1e-5));
    assertRefused(
        "instanceNorm: the shape must be [samples, channels, extent, …] but is [2, 3]",
        () -> x.instanceNorm(1e-5));
    assertRefused(
        "groupNorm: 3 channels do not make 2 groups of one size, shape [2, 3]",
        () -> x.groupNorm(2, 1e-5));
    assertRefused(
        "layerNorm: the last extents must be [2] but the shape is [2, 3]",
        () -> x.layerNorm(Shape.of(2), 1e-5));
    assertRefused(
        "layerNorm: the last extents must be [] but the shape is [2, 3]",
        () -> x.layerNorm(Shape.SCALAR, 1e-5));
    assertRefused(
        "scaleAndShift: wanted [3], a value for each channel of [2, 3], got [1, 3]",
        () -> x.scaleAndShift(vector, vector.unsqueeze(0)));
  }

  private static void assertRefused(String message, Executable refused) {
    assertEquals(message, assertThrows(ShapeMismatchException.class, refused).getMessage());
  }
}
