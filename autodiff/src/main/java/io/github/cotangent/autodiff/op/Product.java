package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The product along `axis`, which stays with extent 1; `∂y/∂xᵢ` is the product of the others.
///
/// It is that of those before times that of those behind, two cumulative products, and never a
/// quotient: derivatives of every order are right also where elements are 0.
public record Product(int axis) implements Reduction {
  @Override
  public Axes axes() {
    return Axes.of(axis);
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.product(x[0], true, axis);
  }

  @Override
  public Variable gradient(Variable x, Variable y) {
    return before(x).times(before(x.flip(axis)).flip(axis));
  }

  /// The products of the elements before each.
  private Variable before(Variable x) {
    Variable none = x.slice(axis, 0, 1).constantLike(1);
    return Variable.concatenate(axis, none, x.slice(axis, 0, -1).cumulativeProduct(axis));
  }

  @Override
  public String formula() {
    return "x̄ᵢ = ȳ ∏ xⱼ, j ≠ i";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor oneZero = Tensor.of(new double[] {2, 0, -1.5, 0.5});
    Tensor twoZeros = Tensor.of(new double[] {0, 1.5, 0, -0.5, 2, 0}, 2, 3);
    return List.of(
        Example.of(new Product(1)).with(2, 3),
        Example.of(new Product(0)).with(oneZero),
        Example.of(new Product(1)).with(twoZeros));
  }
}
