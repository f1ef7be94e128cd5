package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.Triangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `X = T⁻¹ B`, where T is a triangle of the first operand, with ones on its diagonal if
/// `unitDiagonal`; what else the operand holds is neither read nor given a derivative.
///
/// `Ẋ = T⁻¹ (Ḃ − Ṫ X)`.
public record SolveTriangular(Triangle triangle, boolean unitDiagonal) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.solveTriangular(x[0], x[1], triangle, unitDiagonal);
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable aDot = xDot[0];
    Variable right = Solve.moved(aDot == null ? null : part(aDot), xDot[1], y);
    return Variable.apply(this, x[0], right);
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return pullback(new boolean[] {i == 0, i == 1}, x, y, yBar)[i];
  }

  @Override
  public @Nullable Variable[] pullback(boolean[] wanted, Variable[] x, Variable y, Variable yBar) {
    SolveTriangular transposed = new SolveTriangular(triangle.transposed(), unitDiagonal);
    Variable bBar = Variable.apply(transposed, x[0].transpose(), yBar);
    return new Variable[] {
      wanted[0] ? part(bBar.matmul(y.transpose())).negate() : null, wanted[1] ? bBar : null
    };
  }

  /// The elements that are read.
  private Variable part(Variable a) {
    int offset = unitDiagonal ? 1 : 0;
    return triangle == Triangle.LOWER ? a.tril(-offset) : a.triu(offset);
  }

  @Override
  public String formula() {
    return "B̄ = T⁻ᵀ X̄, T̄ = −B̄ Xᵀ in the triangle";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor one = Tensor.of(new double[] {2, 0.5, 9, -1, 3, 1, 0.75, -0.5, 1.5}, 1, 3, 3);
    Tensor two = Tensor.of(new double[] {2, 0.5, -1, 1.5, -2, 1, 0.5, 3}, 2, 2, 2);
    return List.of(
        Example.of(new SolveTriangular(Triangle.LOWER, false)).with(one).with(1, 3, 2),
        Example.of(new SolveTriangular(Triangle.UPPER, false)).with(two).with(2, 2, 1),
        Example.of(new SolveTriangular(Triangle.LOWER, true)).with(two).with(2, 2, 2),
        Example.of(new SolveTriangular(Triangle.UPPER, true)).with(one).with(1, 3, 1));
  }
}
