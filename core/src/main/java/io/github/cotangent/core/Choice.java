package io.github.cotangent.core;

/// Which element of each group along an axis an index names.
final class Choice {
  private final long[] indices;
  private final int offset;

  private Choice(Tensor index) {
    this.indices = index.storage().longs();
    this.offset = index.offset();
  }

  /// @param axis of `x`, along which `index` has extent 1
  /// @throws IndexOutOfBoundsException if an index is not within the axis
  static Choice of(Engine engine, String who, Tensor x, int axis, Tensor index) {
    Indexing.check(who, x, axis, index);
    Shape wanted = x.shape().with(axis, 1);
    if (!index.shape().equals(wanted)) {
      throw new ShapeMismatchException(
          who
              + ": the index must name one element of each group along axis "
              + axis
              + "\n  operand "
              + x.describe()
              + "\n  index   "
              + index.describe()
              + "\n  wanted  "
              + wanted);
    }
    Choice choice = new Choice(index.isContiguous() ? index : engine.kernels().copy(index));
    int extent = x.extent(axis);
    for (int group = 0; group < index.size(); group++) {
      long chosen = choice.indices[choice.offset + group];
      if (chosen < 0 || chosen >= extent) {
        throw Indexing.outOfRange(who, index, group, axis, x.shape());
      }
    }
    return choice;
  }

  /// The position along the axis in group number `group`, in the C order of groups.
  int of(int group) {
    return (int) indices[offset + group];
  }
}
