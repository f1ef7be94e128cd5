package io.github.cotangent.nn;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// How a parameter gets its first value.
///
/// For a weight of shape `[out, in, …]` the fan-in is `in · …` and the fan-out `out · …`, the dots
/// being the product of the further extents (a convolution's kernel).
@FunctionalInterface
public interface Initialiser {
  /// The first value of a parameter; the same for the same key.
  Tensor initial(ElementType type, Shape shape, RandomKey key);

  /// All elements 0.
  static Initialiser zeros() {
    return constant(0);
  }

  /// All elements `value`.
  static Initialiser constant(double value) {
    return (type, shape, key) -> Tensor.full(type, value, shape);
  }

  /// Uniform in [−`bound`, `bound`).
  static Initialiser uniform(double bound) {
    return (type, shape, key) -> {
      Kernels kernels = Engine.current().kernels();
      Tensor unit = key.uniform(type, shape);
      // 2u − 1 is exact; the one rounding is that of the product.
      Tensor doubled = kernels.apply(ElementwiseFunction.ADD, unit, unit);
      Tensor centred =
          kernels.apply(ElementwiseFunction.SUBTRACT, doubled, Tensor.ones(type, shape));
      return kernels.apply(ElementwiseFunction.MULTIPLY, centred, Tensor.full(type, bound, shape));
    };
  }

  /// Normal of mean 0 and the given standard deviation.
  static Initialiser normal(double deviation) {
    return (type, shape, key) ->
        Engine.current()
            .kernels()
            .apply(
                ElementwiseFunction.MULTIPLY,
                key.normal(type, shape),
                Tensor.full(type, deviation, shape));
  }

  /// PyTorch's default for a weight: uniform between ±1/√fan-in. (It is written there as Kaiming's
  /// uniform with slope √5, which is the same.)
  static Initialiser fanInUniform() {
    return (type, shape, key) -> uniform(1 / Math.sqrt(fanIn(shape))).initial(type, shape, key);
  }

  /// Normal of variance 2/fan-in, for layers before a ReLU: He and others, *Delving Deep into
  /// Rectifiers*, ICCV 2015, equation 10; arXiv:1502.01852.
  static Initialiser heNormal() {
    return (type, shape, key) -> normal(Math.sqrt(2.0 / fanIn(shape))).initial(type, shape, key);
  }

  /// Uniform between ±√(6/(fan-in + fan-out)): Glorot and Bengio, *Understanding the Difficulty of
  /// Training Deep Feedforward Neural Networks*, AISTATS 2010, equation 16.
  static Initialiser glorotUniform() {
    return (type, shape, key) ->
        uniform(Math.sqrt(6.0 / ((double) fanIn(shape) + fanOut(shape)))).initial(type, shape, key);
  }

  private static int fanIn(Shape shape) {
    requireWeight(shape);
    return Math.max(1, shape.size() / Math.max(1, shape.extent(0)));
  }

  private static int fanOut(Shape shape) {
    requireWeight(shape);
    return Math.max(1, shape.size() / Math.max(1, shape.extent(1)));
  }

  private static void requireWeight(Shape shape) {
    if (shape.rank() < 2) {
      throw new IllegalArgumentException(
          "Initialiser: a fan-in needs a weight of 2 axes or more, got "
              + shape
              + "\n  help: Initialiser.zeros() or uniform(bound) for a bias");
    }
  }
}
