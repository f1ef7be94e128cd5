package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The largest or the smallest element over `axes`; the derivative is shared evenly among the
/// elements that are equal to it, and its own derivative is 0. In a group with NaN no element is
/// equal to it, so the derivative there is 0.
public record Extremum(boolean largest, Axes axes) implements Reduction {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    int[] over = axes.toArray();
    return largest ? kernels.maximum(x[0], true, over) : kernels.minimum(x[0], true, over);
  }

  @Override
  public Variable gradient(Variable x, Variable y) {
    Variable tied =
        Variable.apply(new PiecewiseConstant(ElementwiseFunction.EQUAL), x, y.expand(x.shape()));
    return tied.dividedByOrZero(tied.sumKeeping(axes.toArray()));
  }

  @Override
  public String name() {
    return largest ? "Maximum over axes" : "Minimum over axes";
  }

  @Override
  public String formula() {
    return "x̄ᵢ = ȳ / number of ties where xᵢ = y, else 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor apart = Tensor.of(new double[] {-0.5, 1.5, 0.25, 0.75, -1.25, 2}, 2, 3);
    return List.of(
        Example.of(new Extremum(true, Axes.of(1))).with(apart),
        Example.of(new Extremum(false, Axes.of(0, 1))).with(apart),
        Example.of(new Extremum(false, Axes.of(0))).with(apart));
  }
}
