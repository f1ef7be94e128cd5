package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Convert;
import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.op.Flip;
import io.github.cotangent.autodiff.op.Gather;
import io.github.cotangent.autodiff.op.Permute;
import io.github.cotangent.autodiff.op.Reshape;
import io.github.cotangent.autodiff.op.Slice;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import java.util.Arrays;

/// The same elements, or some of them, in another shape or order.
public sealed interface Shapes permits Variable {
  /// The same elements in C order with other extents, one of which may be −1 and is then inferred.
  default Variable reshape(int... extents) {
    return self().reshape(self().shape().reshaped(extents));
  }

  /// The same elements in C order in shape `target`, which has as many.
  default Variable reshape(Shape target) {
    return Variable.apply(new Reshape(target), self());
  }

  /// Axis `k` of the result is axis `axes[k]` of this.
  default Variable permute(int... axes) {
    int[] order = new int[axes.length];
    Arrays.setAll(order, k -> self().shape().axis(axes[k]));
    return Variable.apply(new Permute(Axes.of(order)), self());
  }

  /// This with its last two axes exchanged.
  default Variable transpose() {
    int[] axes = self().shape().axes();
    int last = axes.length - 1;
    axes[last] = last - 1;
    axes[last - 1] = last;
    return self().permute(axes);
  }

  /// This repeated to `target` by NumPy's broadcasting rules.
  default Variable expand(Shape target) {
    return self().shape().equals(target) ? self() : Variable.apply(new Expand(target), self());
  }

  /// Every `step`-th element from `start` to before `stop` along `axis`.
  default Variable slice(int axis, int start, int stop, int step) {
    return Variable.apply(new Slice(self().shape().axis(axis), start, stop, step), self());
  }

  /// The elements from `start` to before `stop` along `axis`.
  default Variable slice(int axis, int start, int stop) {
    return slice(axis, start, stop, 1);
  }

  /// This in reverse order along `axes`.
  default Variable flip(int... axes) {
    // Of no axes, all would be taken by a shape.
    int[] over = axes.length == 0 ? axes : self().shape().axes(axes);
    return Variable.apply(new Flip(Axes.of(over)), self());
  }

  /// Along `axis`, the elements that `index` ([ElementType#INT64]) names: for axis 0,
  /// `y[i][j] = x[index[i][j]][j]`.
  default Variable gather(int axis, Variable index) {
    return Variable.apply(new Gather(self().shape().axis(axis)), self(), index);
  }

  /// The values in `type`; differentiable between the floating types.
  default Variable to(ElementType type) {
    return type == self().type() ? self() : Variable.apply(new Convert(type), self());
  }

  private Variable self() {
    return (Variable) this;
  }
}
