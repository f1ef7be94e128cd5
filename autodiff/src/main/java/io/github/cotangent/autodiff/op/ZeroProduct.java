package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Product, `y = a b`, and 0 where `a` or `b` is exactly 0 even if the other is not finite.
///
/// The derivative of [Chain] by its factor: in a branch that `where` did not take the cotangent is
/// 0, and at higher orders either operand may be it.
public record ZeroProduct() implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Tensor product = kernels.apply(ElementwiseFunction.CHAIN, x);
    Tensor zeros = Tensor.zeros(x[0].type(), x[0].shape());
    return kernels.apply(ElementwiseFunction.SELECT, x[0], product, zeros);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    return Variable.apply(this, yBar, b);
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return Variable.apply(this, a, yBar);
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return this;
  }

  @Override
  public String formula() {
    return "ā = ȳ b, b̄ = a ȳ; 0 where a factor is 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ZeroProduct()).with(2, 3).with(2, 3),
        Example.of(new ZeroProduct()).with().with());
  }
}
