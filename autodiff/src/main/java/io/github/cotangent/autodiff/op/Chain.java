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

/// A factor times a tangent or cotangent, `y = p t`, and 0 where `t` is exactly 0 even if `p` is
/// not finite.
///
/// The walks multiply by partial derivatives with this op. It is bilinear, `ẏ = ṗ t + p ṫ`: what is
/// not finite in `ṗ` must not pass either where `t` is 0, and neither way back, see [ZeroProduct].
public record Chain() implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.apply(ElementwiseFunction.CHAIN, x);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable p, Variable t) {
    return Variable.apply(new ZeroProduct(), yBar, t);
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable p, Variable t) {
    return Variable.apply(new Chain(), p, yBar);
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return this;
  }

  @Override
  public String formula() {
    return "p̄ = ȳ t, t̄ = p ȳ; 0 where a factor is 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Chain()).with(2, 3).with(2, 3), Example.of(new Chain()).with().with());
  }
}
