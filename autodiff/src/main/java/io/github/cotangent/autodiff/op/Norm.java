package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The p-norm `y = (Σ |xᵢ|ᵖ)^(1/p)` over `axes`, 1 ≤ p < ∞; with `u = x / y` the gradient is
/// `sign(u) |u|ᵖ⁻¹`.
///
/// At the zero vector, where there is no derivative, those of all orders are 0. At a component that
/// is 0 the second derivative is infinite for p < 2; it is given as 0.
public record Norm(double p, Axes axes) implements Reduction {
  /// A norm with a p for which it is one.
  ///
  /// @throws IllegalArgumentException if p is another
  public Norm {
    if (!(p >= 1 && p < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("Norm: p must be at least 1 and finite, got " + p);
    }
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return p == 2 ? kernels.norm(x[0], true, axes.toArray()) : powers(kernels, x[0]);
  }

  /// `m (Σ |xᵢ / m|ᵖ)^(1/p)`, m the largest |xᵢ|, so that no power overflows and not all vanish.
  private Tensor powers(Kernels kernels, Tensor x) {
    int[] over = axes.toArray();
    Tensor magnitude = kernels.apply(ElementwiseFunction.ABSOLUTE, x);
    if (x.size() == 0) {
      return kernels.sum(magnitude, true, over);
    }
    Tensor largest = kernels.maximum(magnitude, true, over);
    ElementType type = x.type();
    boolean single = type == ElementType.FLOAT32;
    Tensor scale =
        kernels.apply(
            ElementwiseFunction.CLAMP,
            largest,
            Tensor.full(type, single ? Float.MIN_NORMAL : Double.MIN_NORMAL, largest.shape()),
            Tensor.full(type, single ? Float.MAX_VALUE : Double.MAX_VALUE, largest.shape()));
    Tensor scaled = kernels.apply(ElementwiseFunction.DIVIDE, magnitude, scale.expand(x.shape()));
    Tensor total = kernels.sum(power(kernels, scaled, p), true, over);
    return kernels.apply(ElementwiseFunction.MULTIPLY, scale, power(kernels, total, 1 / p));
  }

  private static Tensor power(Kernels kernels, Tensor x, double exponent) {
    return kernels.apply(ElementwiseFunction.POWER, x, Tensor.full(x.type(), exponent, x.shape()));
  }

  @Override
  public Variable gradient(Variable x, Variable y) {
    Variable u = x.dividedByOrZero(y);
    if (p == 2) {
      return u;
    }
    Variable sign = Variable.apply(new PiecewiseConstant(ElementwiseFunction.SIGN), u);
    return sign.times(u.absolute().power(p - 1));
  }

  @Override
  public String formula() {
    return p == 2 ? "x̄ = x ȳ / y" : "x̄ = sign(x) |x / y|ᵖ⁻¹ ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor apart = Tensor.of(new double[] {1.5, -0.5, 0.75, 2, -1.25, 0.5}, 2, 3);
    return List.of(
        Example.of(new Norm(2, Axes.of(1))).with(apart),
        Example.of(new Norm(2, Axes.of(0, 1))).with(apart),
        Example.of(new Norm(3, Axes.of(1))).with(apart),
        Example.of(new Norm(1.5, Axes.of(0))).with(apart));
  }
}
