package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The determinants of matrices `[…, n, n]`. The gradient is the matrix C of cofactors.
///
/// Up to 4 rows cofactors are determinants of minors, which makes derivatives of all orders right
/// where the matrix is singular as well. Of more rows there are too many minors; there
/// `C = det A · A⁻ᵀ`, and a derivative at an exactly singular matrix is an error.
public record Determinant() implements General {
  private static final int MINORS = 4;

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.determinant(x[0]);
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? null : cofactors(x[0], y).times(dot).sum(-2, -1);
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return cofactors(x[0], y).times(everywhere(yBar, x[0]));
  }

  /// A number for each matrix of `like`, repeated over the matrix.
  static Variable everywhere(Variable numbers, Variable like) {
    int[] extents = Arrays.copyOf(numbers.shape().toArray(), like.shape().rank());
    Arrays.fill(extents, numbers.shape().rank(), extents.length, 1);
    return numbers.reshape(extents).expand(like.shape());
  }

  private static Variable cofactors(Variable x, Variable determinant) {
    int n = x.shape().extent(-1);
    if (n <= 1) {
      return x.constantLike(1);
    }
    return n <= MINORS
        ? minors(x, n).determinant().times(signs(n, x.type()))
        : everywhere(determinant, x).times(x.inverse().transpose());
  }

  /// The matrices without row i and column j, `[…, i, j, n − 1, n − 1]`.
  private static Variable minors(Variable x, int n) {
    int m = n - 1;
    long[] index = new long[n * n * m * m];
    for (int k = 0; k < index.length; k++) {
      int i = k / (n * m * m);
      int j = k / (m * m) % n;
      int row = k / m % m < i ? k / m % m : k / m % m + 1;
      int column = k % m < j ? k % m : k % m + 1;
      int position = row * n + column;
      index[k] = position;
    }
    int leading = x.shape().rank() - 2;
    int[] extents = Arrays.copyOf(x.shape().toArray(), leading + 4);
    extents[leading + 2] = m;
    extents[leading + 3] = m;
    int[] flat = Arrays.copyOf(extents, leading + 1);
    flat[leading] = n * n;
    Shape chosen = Shape.of(flat).with(leading, index.length);
    Variable which = Variable.constant(Tensor.of(index, index.length).expand(chosen));
    return x.reshape(flat).gather(leading, which).reshape(extents);
  }

  /// `(−1)^(i + j)`.
  private static Variable signs(int n, ElementType type) {
    long[] signs = new long[n * n];
    Arrays.setAll(signs, k -> (k / n + k % n) % 2 == 0 ? 1 : -1);
    return Variable.constant(Tensor.of(signs, n, n).to(type));
  }

  @Override
  public String formula() {
    return "Ā = C ȳ, C the cofactors of A";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor singular = Tensor.of(new double[] {1, 2, -1, 2, 4, -2, 0.5, 1, -0.5}, 1, 3, 3);
    Tensor five =
        Tensor.of(
            new double[] {
              1.5, 0.25, -0.5, 0.25, 0.5, -0.5, 1, 0.25, 0.75, 0.25, 0.25, -0.25, 2, 0.5, -0.75,
              0.5, 0.25, -0.25, 1.25, 0.5, -0.25, 0.75, 0.5, -0.5, 1
            },
            1,
            5,
            5);
    return List.of(
        Example.of(new Determinant()).with(2, 2, 2),
        Example.of(new Determinant()).with(singular),
        Example.of(new Determinant()).with(1, 4, 4),
        Example.of(new Determinant()).with(five));
  }
}
