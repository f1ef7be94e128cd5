package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Quotient, `y = a / b`; `∂y/∂a = 1/b`, `∂y/∂b = −y/b`.
public record Divide() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.DIVIDE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return i == 0 ? x[1].reciprocal() : y.dividedBy(x[1]).negate();
  }

  @Override
  public String formula() {
    return "∂y/∂a = 1/b, ∂y/∂b = −y/b";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Divide()).with(2, 3).with(Domain.between(0.5, 2).brokenAt(0), 2, 3),
        Example.of(new Divide()).with(3).with(Domain.between(-2, -0.4).brokenAt(0), 3));
  }
}
