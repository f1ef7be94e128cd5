package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Derivative of order `order` of the digamma function, `y = ψ⁽ⁿ⁾(x)`; `dy/dx = ψ⁽ⁿ⁺¹⁾(x)`.
public record Polygamma(int order) implements Elementwise {
  private static final int HIGHEST = 10_000;

  /// An order that there is a kernel for.
  ///
  /// @throws IllegalArgumentException if the order is not from 0, for the digamma function itself,
  ///     to 10 000
  public Polygamma {
    if (order < 0 || order > HIGHEST) {
      throw new IllegalArgumentException(
          "Polygamma: the order must be from 0 to " + HIGHEST + ", got " + order);
    }
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Tensor orders = Tensor.full(x[0].type(), order, x[0].shape());
    return kernels.apply(ElementwiseFunction.POLYGAMMA, orders, x[0]);
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return Variable.apply(new Polygamma(order + 1), x[0]);
  }

  @Override
  public String formula() {
    return "dy/dx = ψ⁽ⁿ⁺¹⁾(x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Polygamma(0)).with(Domain.between(0.6, 4).brokenAt(0), 2, 3),
        Example.of(new Polygamma(1)).with(Domain.between(-2.7, -2.3).brokenAt(-3, -2)),
        Example.of(new Polygamma(2)).with(Domain.between(1, 12).brokenAt(0), 3));
  }
}
