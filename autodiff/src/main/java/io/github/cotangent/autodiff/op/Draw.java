package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Uniform random numbers in [0, 1) from a key, whose root words are the input and whose path is
/// fixed.
///
/// The root is an input so that a recorded plan draws anew in each run. Nothing is differentiable.
public record Draw(ElementType type, Shape shape, List<Long> path) implements Linear {
  /// Keeps a copy of `path`.
  public Draw {
    path = List.copyOf(path);
  }

  /// A draw from `key`.
  public static Variable uniform(RandomKey key, ElementType type, Shape shape) {
    return Variable.apply(new Draw(type, shape, key.path()), Variable.constant(key.root()));
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return RandomKey.fold(x[0], path).uniform(type, shape);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    throw new IllegalStateException("Draw: a random key has no derivative");
  }

  @Override
  public String formula() {
    return "none: a random key has no derivative";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Draw(ElementType.FLOAT64, Shape.of(2, 3), List.of(5L)))
            .with(Tensor.of(new long[] {7, 0})));
  }
}
