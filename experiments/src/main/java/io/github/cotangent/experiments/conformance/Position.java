package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.Shape;
import java.util.Arrays;

/// Where an element stands.
final class Position {
  private Position() {}

  /// The index of element number `flat` in C order, such as `[2, 0]`.
  static String of(int flat, Shape shape) {
    int[] index = new int[shape.rank()];
    int rest = flat;
    for (int axis = index.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape.extent(axis);
      rest /= shape.extent(axis);
    }
    return Arrays.toString(index);
  }
}
