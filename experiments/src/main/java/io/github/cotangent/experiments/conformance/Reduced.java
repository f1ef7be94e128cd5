package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Shape;
import java.util.Arrays;

/// Reductions by the attributes `axes` and `keepdim`.
final class Reduced {
  /// A reduction that keeps the axes that it is given with extent 1; given none, it is over all.
  @FunctionalInterface
  interface Keeping {
    Variable over(Variable x, int... axes);
  }

  private Reduced() {}

  /// The reduction of the input x of `arguments`.
  static Variable of(Arguments arguments, Keeping reduction) {
    Variable x = arguments.in("x");
    int[] axes = arguments.integersOrNull("axes");
    boolean keep = arguments.flag("keepdim", false);
    if (axes == null) {
      axes = new int[0];
    } else if (axes.length == 0) {
      // Over no axis: over one that is added and taken away again.
      int[] extents = Arrays.copyOf(x.shape().toArray(), x.shape().rank() + 1);
      extents[extents.length - 1] = 1;
      return reduction.over(x.reshape(Shape.of(extents)), extents.length - 1).reshape(x.shape());
    }
    Variable kept = reduction.over(x, axes);
    return keep ? kept : kept.reshape(x.shape().reduced(false, axes));
  }
}
