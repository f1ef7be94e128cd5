package io.github.cotangent.autodiff.op;

import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.function.Supplier;

/// Labels `[n, …]` as an index into values of classes `[n, classes, …]`.
///
/// @param who whose labels they are
/// @param labels INT64
/// @param of the shape of the values
public record Labels(String who, Tensor labels, Shape of) {
  /// The labels as `[n, 1, …]`.
  public Tensor column() {
    return asColumn(labels);
  }

  /// `x` `[n, …]` as `[n, 1, …]`.
  public Tensor asColumn(Tensor x) {
    return x.reshape(of.with(1, 1));
  }

  /// What `use` makes of the labels.
  ///
  /// @throws IndexOutOfBoundsException if one is no class; it names `who`, also when the labels
  ///     come to a plan that was recorded long before
  public <T> T checked(Supplier<T> use) {
    try {
      return use.get();
    } catch (IndexOutOfBoundsException e) {
      throw complaint(e);
    }
  }

  private IndexOutOfBoundsException complaint(IndexOutOfBoundsException cause) {
    int classes = of.extent(1);
    long[] all = labels.toLongArray();
    int at = 0;
    while (at < all.length - 1 && all[at] >= 0 && all[at] < classes) {
      at++;
    }
    IndexOutOfBoundsException complaint =
        new IndexOutOfBoundsException(
            who
                + ": label "
                + all[at]
                + " at "
                + position(at)
                + " is none of the "
                + classes
                + " classes, which count from 0\n  labels "
                + labels.describe());
    complaint.initCause(cause);
    return complaint;
  }

  private String position(int flat) {
    int[] index = new int[labels.rank()];
    int rest = flat;
    for (int axis = index.length - 1; axis >= 0; axis--) {
      index[axis] = rest % labels.extent(axis);
      rest /= labels.extent(axis);
    }
    return Arrays.toString(index);
  }
}
