package io.github.cotangent.core;

/// A place for a sum of each group of a reduction, kept between a normalisation and what is
/// computed from it later: a `FLOAT64` tensor with one element for each group.
///
/// Sums of squares are kept and not the factor r that follows from them, because the variances
/// follow as well, and because they tell the groups whose squares left the range of `double`.
final class KeptSums {
  private final double[] values;
  private final int offset;
  private final int[] extents;
  private final int[] strides;
  private final boolean contiguous;

  private KeptSums(Tensor place) {
    values = place.storage().doubles();
    offset = place.offset();
    extents = place.shape().extents();
    strides = place.strides();
    contiguous = place.isContiguous();
  }

  /// The place for the groups of `x` over `axes`; the reduced axes may be kept in it or not.
  ///
  /// @throws ShapeMismatchException if it does not have the shape of the reduced operand
  static KeptSums in(Tensor place, String who, String what, Tensor x, int[] axes) {
    if (place.type() != ElementType.FLOAT64) {
      throw new IllegalArgumentException(
          who + ": " + what + " are kept as float64 but the place for them is " + place.describe());
    }
    Shape shape = x.shape().reduced(false, axes);
    if (!place.shape().equals(shape) && !place.shape().equals(x.shape().reduced(true, axes))) {
      throw new ShapeMismatchException(
          who
              + ": the groups are "
              + shape
              + " but the place for their "
              + what
              + " is "
              + place.describe()
              + "\n  operand "
              + x.describe());
    }
    return new KeptSums(place);
  }

  double get(int index) {
    return values[at(index)];
  }

  /// Writes the sums of the groups of `unit`.
  void put(Groups groups, int unit, double[] sums) {
    int first = groups.result(unit, 0);
    for (int g = 0; g < groups.groups(unit); g++) {
      values[at(first + g * groups.resultStep())] = sums[g];
    }
  }

  /// Reads the sums of the groups of `unit`.
  void take(Groups groups, int unit, double[] sums) {
    int first = groups.result(unit, 0);
    for (int g = 0; g < groups.groups(unit); g++) {
      sums[g] = values[at(first + g * groups.resultStep())];
    }
  }

  /// Where the element at `index`, in C order, stands.
  private int at(int index) {
    if (contiguous) {
      return offset + index;
    }
    int at = offset;
    int rest = index;
    for (int axis = extents.length - 1; axis >= 0; axis--) {
      at += rest % extents[axis] * strides[axis];
      rest /= extents[axis];
    }
    return at;
  }
}
