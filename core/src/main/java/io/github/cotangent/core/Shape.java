package io.github.cotangent.core;

import java.util.Arrays;
import java.util.Objects;

/// The extents of a tensor's axes, outermost first; `[]` is a scalar.
///
/// A shape has at most [Integer#MAX_VALUE] elements, because Java arrays have; a larger one is
/// refused here, before anything is allocated. Axis arguments may be negative and then count from
/// the end.
public final class Shape {
  /// The shape `[]` of a scalar.
  public static final Shape SCALAR = new Shape(new int[0]);

  private final int[] extents;
  private final int size;

  private Shape(int[] extents) {
    this.extents = extents;
    this.size = checkedSize(extents);
  }

  /// The shape with the given extents.
  ///
  /// @throws ShapeMismatchException if an extent is negative or the elements are more than an array
  ///     holds
  public static Shape of(int... extents) {
    return extents.length == 0 ? SCALAR : new Shape(extents.clone());
  }

  private static int checkedSize(int[] extents) {
    long size = 1;
    boolean empty = false;
    for (int extent : extents) {
      if (extent < 0) {
        throw new ShapeMismatchException(
            "Shape: extent " + extent + " is negative in " + Arrays.toString(extents));
      }
      empty |= extent == 0;
    }
    if (empty) {
      return 0;
    }
    for (int extent : extents) {
      size *= extent;
      if (size > Integer.MAX_VALUE) {
        throw new ShapeMismatchException(
            "Shape: "
                + Arrays.toString(extents)
                + " has more than "
                + Integer.MAX_VALUE
                + " elements, the most that one tensor holds");
      }
    }
    return (int) size;
  }

  /// The number of axes.
  public int rank() {
    return extents.length;
  }

  /// The number of elements, 1 for a scalar.
  public int size() {
    return size;
  }

  /// The extent of `axis`, which may be negative.
  ///
  /// @throws IndexOutOfBoundsException if there is no such axis
  public int extent(int axis) {
    return extents[axis(axis)];
  }

  /// A copy of all extents.
  public int[] toArray() {
    return extents.clone();
  }

  /// `axis` counted from the front: −1 becomes `rank − 1`.
  ///
  /// @throws IndexOutOfBoundsException if there is no such axis
  public int axis(int axis) {
    int rank = extents.length;
    if (axis < -rank || axis >= rank) {
      throw new IndexOutOfBoundsException("axis " + axis + " does not exist in shape " + this);
    }
    return axis < 0 ? axis + rank : axis;
  }

  /// `axes` counted from the front, in ascending order; all axes if none are given.
  ///
  /// @throws IndexOutOfBoundsException if an axis does not exist
  /// @throws IllegalArgumentException if one is named twice
  public int[] axes(int... axes) {
    if (axes.length == 0) {
      int[] all = new int[extents.length];
      Arrays.setAll(all, i -> i);
      return all;
    }
    int[] sorted = new int[axes.length];
    for (int i = 0; i < axes.length; i++) {
      sorted[i] = axis(axes[i]);
    }
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        throw new IllegalArgumentException(
            "axes " + Arrays.toString(axes) + " name axis " + sorted[i] + " twice, shape " + this);
      }
    }
    return sorted;
  }

  /// Where the element of number `index` in C order stands along each axis.
  ///
  /// @throws IndexOutOfBoundsException if there is no such element
  public int[] position(int index) {
    Objects.checkIndex(index, size());
    int[] position = new int[extents.length];
    int rest = index;
    for (int axis = extents.length - 1; axis >= 0; axis--) {
      position[axis] = rest % extents[axis];
      rest /= extents[axis];
    }
    return position;
  }

  /// This shape with `axis` of extent `extent`.
  public Shape with(int axis, int extent) {
    int[] changed = extents.clone();
    changed[axis(axis)] = extent;
    return new Shape(changed);
  }

  /// This shape after a reduction over `axes` (as for [#axes]), which stay with extent 1 if `keep`.
  public Shape reduced(boolean keep, int... axes) {
    int[] sorted = axes(axes);
    int[] result = new int[keep ? extents.length : extents.length - sorted.length];
    for (int axis = 0, next = 0, to = 0; axis < extents.length; axis++) {
      boolean reducedAxis = next < sorted.length && sorted[next] == axis;
      if (reducedAxis) {
        next++;
      }
      if (!reducedAxis) {
        result[to++] = extents[axis];
      } else if (keep) {
        result[to++] = 1;
      }
    }
    return of(result);
  }

  /// The shape with the given extents and as many elements as this one; one extent may be −1 and is
  /// then inferred.
  ///
  /// @throws ShapeMismatchException if the number of elements differs
  public Shape reshaped(int... extents) {
    int unknown = -1;
    long known = 1;
    for (int axis = 0; axis < extents.length; axis++) {
      if (extents[axis] == -1 && unknown < 0) {
        unknown = axis;
      } else {
        known *= extents[axis];
      }
    }
    int[] target = extents.clone();
    if (unknown >= 0 && known > 0 && size % known == 0) {
      target[unknown] = (int) (size / known);
    } else if (unknown >= 0) {
      throw new ShapeMismatchException(
          "reshape: the extent -1 in "
              + Arrays.toString(extents)
              + " cannot be inferred from "
              + this);
    }
    Shape result = of(target);
    requireSameSize(result);
    return result;
  }

  void requireSameSize(Shape target) {
    if (target.size != size) {
      throw new ShapeMismatchException(
          "reshape: " + this + " has " + size + " elements and " + target + " has " + target.size);
    }
  }

  /// The shape to which `this` and `other` are both expanded by NumPy's broadcasting rules: shapes
  /// are aligned at the right, and a missing axis or one of extent 1 is repeated.
  ///
  /// @param who the operation, for the message
  /// @throws ShapeMismatchException if two extents differ and neither is 1
  public Shape broadcast(Shape other, String who) {
    if (equals(other)) {
      return this;
    }
    int rank = Math.max(rank(), other.rank());
    int[] result = new int[rank];
    for (int i = 1; i <= rank; i++) {
      int a = i <= rank() ? extents[rank() - i] : 1;
      int b = i <= other.rank() ? other.extents[other.rank() - i] : 1;
      if (a != b && a != 1 && b != 1) {
        throw new ShapeMismatchException(
            who
                + ": shapes "
                + this
                + " and "
                + other
                + " cannot be expanded to one another, axis "
                + (rank - i)
                + ": "
                + a
                + " and "
                + b);
      }
      result[rank - i] = a == 1 ? b : a;
    }
    return of(result);
  }

  /// The strides, in elements, of a contiguous tensor of this shape in C order (last axis fastest).
  int[] contiguousStrides() {
    int[] strides = new int[extents.length];
    int stride = 1;
    for (int axis = extents.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= Math.max(1, extents[axis]);
    }
    return strides;
  }

  /// The extents themselves, not a copy.
  int[] extents() {
    return extents;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && Arrays.equals(extents, shape.extents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(extents);
  }

  /// The extents in brackets: `[32, 784]`.
  @Override
  public String toString() {
    return Arrays.toString(extents);
  }
}
