package io.github.cotangent.core;

import static io.github.cotangent.core.ElementType.FLOAT32;
import static io.github.cotangent.core.ElementType.FLOAT64;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What is computed at one element of each group has the bits of what is computed at all.
final class SoftmaxAtTest {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double[] HOSTILE = {
    Double.NaN, INF, -INF, -0.0, 0, 1e300, -1e300, -710, -700, 1e-310
  };
  private static final Shape[] SHAPES = {
    Shape.of(6, 1),
    Shape.of(40, 3),
    Shape.of(70, 10),
    Shape.of(5, 16),
    Shape.of(9, 37),
    Shape.of(3, 1000),
    Shape.of(2, 4096),
    Shape.of(2, 5000),
    Shape.of(3, 5, 2),
    Shape.of(2, 40, 3),
    Shape.of(2, 3, 4, 5),
    Shape.of(4),
    Shape.of(0, 3),
    Shape.of(2, 3, 0)
  };

  private final SplittableRandom random = new SplittableRandom(20261127);
  private final RandomKey key = RandomKey.of(20261127);

  @Test
  void a_logarithm_at_an_index_and_the_softmax_have_the_bits_of_whole_ones() {
    for (Engine engine : Layouts.engines()) {
      try (engine) {
        Kernels kernels = engine.kernels();
        forCases(
            (x, axis, index) -> {
              Tensor softmax = kernels.softmax(x, axis);
              Tensor log = kernels.gather(kernels.logSoftmax(x, axis), axis, index);
              for (Tensor own : Layouts.of(x, random)) {
                for (Tensor ownIndex : Layouts.of(index, random)) {
                  SoftmaxAndLog both = kernels.softmaxAndLogAt(own, axis, ownIndex);
                  String what = x.describe() + " along " + axis;
                  assertTrue(softmax.hasSameBits(both.softmax()), what);
                  assertTrue(log.hasSameBits(both.log()), what);
                }
              }
            });
      }
    }
  }

  @Test
  void the_pullback_of_one_element_has_the_bits_of_its_ops() {
    for (Engine engine : Layouts.engines()) {
      try (engine) {
        Kernels kernels = engine.kernels();
        forCases(
            (x, axis, index) -> {
              Tensor p = kernels.softmax(x, axis);
              Tensor element = values(x.type(), index.shape());
              Tensor t = kernels.scatterAdd(element, axis, index, x.shape());
              Tensor sum = kernels.sum(t, true, axis).expand(x.shape());
              Tensor product = kernels.apply(ElementwiseFunction.MULTIPLY, p, sum);
              Tensor expected = kernels.apply(ElementwiseFunction.SUBTRACT, t, product);
              String what = x.describe() + " along " + axis;
              for (Tensor own : Layouts.of(p, random)) {
                for (Tensor ownElement : Layouts.of(element, random)) {
                  Tensor z = kernels.logSoftmaxPullbackAt(ownElement, own, axis, index);
                  assertTrue(expected.hasSameBits(z), what);
                }
              }
              Tensor log = kernels.gather(kernels.logSoftmax(x, axis), axis, index);
              for (Tensor own : Layouts.of(x, random)) {
                for (Tensor ownElement : Layouts.of(element, random)) {
                  LogSoftmaxAt both = kernels.logSoftmaxAt(own, axis, index, ownElement);
                  assertTrue(log.hasSameBits(both.log()), what);
                  assertTrue(expected.hasSameBits(both.pullback()), what);
                }
              }
            });
      }
    }
  }

  @FunctionalInterface
  private interface Case {
    void check(Tensor x, int axis, Tensor index);
  }

  private void forCases(Case check) {
    for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
      for (Shape shape : SHAPES) {
        for (int axis = 0; axis < shape.rank(); axis++) {
          if (shape.extent(axis) > 0) {
            Tensor index =
                key.derive(random.nextLong()).integers(shape.extent(axis), shape.with(axis, 1));
            check.check(values(type, shape), axis, index);
            check.check(key.derive(random.nextLong()).normal(type, shape), axis, index);
          }
        }
      }
    }
  }

  /// Normal values, and some that are not, so few that long rows are spared now and then.
  private Tensor values(ElementType type, Shape shape) {
    double[] x = key.derive(random.nextLong()).normal(FLOAT64, shape).toDoubleArray();
    for (int i = 0; i < x.length; i++) {
      if (random.nextInt(shape.size() > 500 ? 400 : 6) == 0) {
        x[i] = HOSTILE[random.nextInt(HOSTILE.length)];
      }
    }
    return Tensor.of(x, shape.extents()).to(type);
  }

  @Test
  void operands_are_checked() {
    Kernels kernels = Engine.current().kernels();
    Tensor x = Tensor.of(new float[6], 2, 3);
    Tensor index = Tensor.of(new long[] {0, 3}, 2, 1);
    assertEquals(
        "softmaxAndLogAt: index 3 at [1, 0] is not within axis 1 of shape [2, 3]",
        assertThrows(IndexOutOfBoundsException.class, () -> kernels.softmaxAndLogAt(x, 1, index))
            .getMessage());
    assertEquals(
        "logSoftmaxPullbackAt: index 3 at [1, 0] is not within axis 1 of shape [2, 3]",
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> kernels.logSoftmaxPullbackAt(index.to(FLOAT32), x, 1, index))
            .getMessage());
    assertEquals(
        """
        softmaxAndLogAt: the index must name one element of each group along axis 1
          operand [2, 3] float32
          index   [1, 1] int64
          wanted  [2, 1]\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.softmaxAndLogAt(x, 1, Tensor.of(new long[1], 1, 1)))
            .getMessage());
    assertThrows(
        ShapeMismatchException.class,
        () -> kernels.logSoftmaxPullbackAt(x, x, 1, Tensor.of(new long[2], 2, 1)));
    assertThrows(
        ShapeMismatchException.class,
        () -> kernels.logSoftmaxAt(x, 1, Tensor.of(new long[2], 2, 1), x));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            kernels.logSoftmaxAt(
                x, 1, Tensor.of(new long[2], 2, 1), Tensor.of(new double[2], 2, 1)));
    assertThrows(
        IllegalArgumentException.class, () -> kernels.softmaxAndLogAt(x, 1, x.to(FLOAT32)));
  }
}
