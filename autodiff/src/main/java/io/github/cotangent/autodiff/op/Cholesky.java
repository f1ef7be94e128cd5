package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.Triangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lower triangular L with `L Lᵀ = S`, where S is the symmetric matrix whose lower triangle is
/// that of the operand. The upper triangle is neither read nor given a derivative.
///
/// With Φ, which takes the lower triangle and halves its diagonal, `S = Φ(A) + Φ(A)ᵀ` and
/// `L̇ = L Φ(L⁻¹ Ṡ L⁻ᵀ)`; Murray, *Differentiation of the Cholesky decomposition*, 2016,
/// arXiv:1602.07527.
public record Cholesky() implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.cholesky(x[0]);
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    if (dot == null) {
      return null;
    }
    Variable half = lowerWithHalfDiagonal(dot);
    Variable symmetric = half.plus(half.transpose());
    return y.matmul(lowerWithHalfDiagonal(conjugated(y, Triangle.LOWER, symmetric)));
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    Variable inner = lowerWithHalfDiagonal(y.transpose().matmul(yBar));
    Variable outer = conjugated(y.transpose(), Triangle.UPPER, inner);
    return lowerWithHalfDiagonal(outer.plus(outer.transpose()));
  }

  /// `T⁻¹ Mᵀ T⁻ᵀ`.
  private static Variable conjugated(Variable t, Triangle triangle, Variable m) {
    Variable once = t.solveTriangular(triangle, m);
    return t.solveTriangular(triangle, once.transpose());
  }

  /// Φ.
  private static Variable lowerWithHalfDiagonal(Variable x) {
    return x.tril(0).plus(x.tril(-1)).times(0.5);
  }

  @Override
  public String formula() {
    return "Ā = Φ(G + Gᵀ), G = L⁻ᵀ Φ(Lᵀ L̄) L⁻¹, Φ: lower triangle, half its diagonal";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor one = Tensor.of(new double[] {4, 9, 9, 1, 3, 9, -0.5, 0.75, 5}, 1, 3, 3);
    Tensor two = Tensor.of(new double[] {3, 0, 0.5, 2, 2, 0, -1, 4}, 2, 2, 2);
    return List.of(Example.of(new Cholesky()).with(one), Example.of(new Cholesky()).with(two));
  }
}
