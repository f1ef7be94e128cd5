package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `s₀ = b₀`, `sₖ = aₖ sₖ₋₁ + bₖ` along `axis`; `a₀` is not used.
///
/// Cumulative products and moving averages are of this form, and so are its own derivatives: the
/// tangent is carried on by the same factors, `ṡₖ = aₖ ṡₖ₋₁ + (ȧₖ sₖ₋₁ + ḃₖ)`, and the cotangent
/// comes back by them, `b̄ₖ = s̄ₖ + aₖ₊₁ b̄ₖ₊₁` and `āₖ = b̄ₖ sₖ₋₁`. So derivatives of every order
/// cost a few passes and need no division.
public record LinearRecurrence(int axis) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.linearRecurrence(x[0], x[1], axis);
  }

  @Override
  public Variable pushforward(Variable[] x, Variable s, @Nullable Variable[] xDot) {
    Variable aDot = xDot[0];
    Variable bDot = xDot[1];
    Variable moved = aDot == null ? s.zeros() : aDot.times(before(s));
    return Variable.apply(this, x[0], bDot == null ? moved : moved.plus(bDot));
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable s, Variable sBar) {
    Variable bBar = Variable.apply(this, before(x[0].flip(axis)), sBar.flip(axis)).flip(axis);
    return i == 1 ? bBar : bBar.times(before(s));
  }

  /// What stands before each element, 0 before the first.
  private Variable before(Variable x) {
    return Variable.concatenate(axis, x.slice(axis, 0, 1).zeros(), x.slice(axis, 0, -1));
  }

  @Override
  public String formula() {
    return "b̄ₖ = s̄ₖ + aₖ₊₁ b̄ₖ₊₁, āₖ = b̄ₖ sₖ₋₁";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor zeros = Tensor.of(new double[] {1, 0, -0.5, 0}, 4);
    return List.of(
        Example.of(new LinearRecurrence(0)).with(3).with(3),
        Example.of(new LinearRecurrence(1)).with(2, 3).with(2, 3),
        Example.of(new LinearRecurrence(0)).with(zeros).with(4));
  }
}
