package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.MatMul;
import io.github.cotangent.core.Shape;
import java.util.Arrays;

/// Products of matrices.
public sealed interface Products permits Variable {
  /// The matrix product over the last two axes, `[…, m, k] · […, k, n]`; leading axes are expanded
  /// to one another.
  default Variable matmul(Variable right) {
    if (self().shape().rank() < 2 || right.shape().rank() < 2) {
      return Variable.apply(new MatMul(), self(), right);
    }
    Shape a = self().shape();
    Shape b = right.shape();
    Shape leading = a.reduced(false, -2, -1).broadcast(b.reduced(false, -2, -1), "matmul");
    return Variable.apply(
        new MatMul(), self().expand(batched(leading, a)), right.expand(batched(leading, b)));
  }

  private static Shape batched(Shape leading, Shape matrix) {
    int[] extents = Arrays.copyOf(leading.toArray(), leading.rank() + 2);
    extents[leading.rank()] = matrix.extent(-2);
    extents[leading.rank() + 1] = matrix.extent(-1);
    return Shape.of(extents);
  }

  private Variable self() {
    return (Variable) this;
  }
}
