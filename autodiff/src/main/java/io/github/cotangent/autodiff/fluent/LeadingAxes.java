package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Shape;
import java.util.Arrays;

/// Batches of matrices that meet: all axes before the last two are expanded to one another.
final class LeadingAxes {
  private LeadingAxes() {}

  /// Both operands, of at least two axes, with the same leading axes.
  static Variable[] met(String who, Variable a, Variable b) {
    Shape leading = of(a.shape()).broadcast(of(b.shape()), who);
    return new Variable[] {expanded(a, leading), expanded(b, leading)};
  }

  private static Shape of(Shape matrices) {
    return matrices.reduced(false, -2, -1);
  }

  private static Variable expanded(Variable matrices, Shape leading) {
    Shape shape = matrices.shape();
    return matrices.expand(with(leading, shape.extent(-2), shape.extent(-1)));
  }

  /// `leading` with further extents behind.
  static Shape with(Shape leading, int... extents) {
    int rank = leading.rank();
    int[] all = Arrays.copyOf(leading.toArray(), rank + extents.length);
    System.arraycopy(extents, 0, all, rank, extents.length);
    return Shape.of(all);
  }
}
