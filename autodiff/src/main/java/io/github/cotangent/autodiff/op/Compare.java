package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a comparison holds, as [io.github.cotangent.core.ElementType#BOOL], through which no
/// derivative passes.
public record Compare(ElementwiseFunction comparison) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.compare(comparison, x[0], x[1]);
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    throw new IllegalStateException(name() + ": true and false have no tangent");
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return null;
  }

  @Override
  public String name() {
    return comparison.name();
  }

  @Override
  public String formula() {
    return "none: true and false have no derivative";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor a = Tensor.of(new double[] {1.5, -0.5, 0.25});
    Tensor b = Tensor.of(new double[] {0.5, 1, 0.25});
    return List.of(
        Example.of(new Compare(ElementwiseFunction.GREATER)).with(a).with(b),
        Example.of(new Compare(ElementwiseFunction.EQUAL)).with(b).with(a));
  }
}
