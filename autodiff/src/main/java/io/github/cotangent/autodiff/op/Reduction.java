package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import org.jspecify.annotations.Nullable;

/// An op that makes one number of each group of elements along some axes, which stay with extent 1.
///
/// Stated is the gradient `∇y` of each group's number, which gives both modes: the pushforward is
/// `⟨∇y, ẋ⟩`, the pullback `∇y ȳ`. Where a tangent or cotangent is exactly 0 the product is 0 even
/// if the gradient is not finite, as for elementwise ops.
public interface Reduction extends General {
  /// The axes along which the elements of a group lie.
  Axes axes();

  /// The gradients of all groups, in the shape of `x`.
  Variable gradient(Variable x, Variable y);

  @Override
  default @Nullable Op forSlices(int axis, int extent) {
    return SlicedSums.allow(axes(), axis, extent) ? this : null;
  }

  @Override
  default Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null
        ? y.zeros()
        : Variable.apply(new Chain(), gradient(x[0], y), dot).sumKeeping(axes().toArray());
  }

  @Override
  default Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return Variable.apply(new Chain(), gradient(x[0], y), yBar.expand(x[0].shape()));
  }
}
