package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Quotient, `y = a / b`, and 0 where b is 0, where the derivatives of all orders are 0 too; else
/// `∂y/∂a = 1/b`, `∂y/∂b = −y/b`.
public record DivideOrZero() implements Elementwise {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Tensor quotient = kernels.apply(ElementwiseFunction.DIVIDE, x);
    Tensor zeros = Tensor.zeros(x[0].type(), x[0].shape());
    return kernels.apply(ElementwiseFunction.SELECT, x[1], quotient, zeros);
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable numerator = i == 0 ? y.constantLike(1) : y.negate();
    return Variable.apply(this, numerator, x[1]);
  }

  @Override
  public String formula() {
    return "∂y/∂a = 1/b, ∂y/∂b = −y/b, 0 where b = 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Domain positive = Domain.between(0.5, 2).brokenAt(0);
    return List.of(
        Example.of(new DivideOrZero()).with(2, 3).with(positive, 2, 3),
        Example.of(new DivideOrZero()).with(4).with(Domain.between(-3, -1).brokenAt(0), 4));
  }
}
