package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The value of the first input with the derivatives of the second, which has the same shape and
/// type.
///
/// Not the derivative of what is computed, on purpose: a control, such as batch normalisation whose
/// statistics count as constants, keeps the bits of what it is a control for.
record Surrogate() implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    if (!x[0].shape().equals(x[1].shape()) || x[0].type() != x[1].type()) {
      throw new ShapeMismatchException(
          "Surrogate: value and surrogate differ\n  value     "
              + x[0].describe()
              + "\n  surrogate "
              + x[1].describe());
    }
    return x[0];
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[1];
    return dot == null ? y.zeros() : dot;
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return i == 1 ? yBar : null;
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Surrogate()).with(2, 3).with(2, 3));
  }
}
