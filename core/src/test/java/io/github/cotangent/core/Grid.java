package io.github.cotangent.core;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// A tensor as plainly as can be, to compare the real one with: all elements in C order, copied by
/// every operation.
@SuppressWarnings("ArrayRecordComponent") // grids are never compared
record Grid(int[] extents, double[] values) {
  /// The grid whose element at each index is `f(index)`.
  static Grid of(int[] extents, ToDoubleFunction<int[]> f) {
    int size = Arrays.stream(extents).reduce(1, (a, b) -> a * b);
    double[] values = new double[size];
    int[] index = new int[extents.length];
    for (int i = 0; i < size; i++) {
      values[i] = f.applyAsDouble(index);
      for (int axis = index.length - 1; axis >= 0 && ++index[axis] == extents[axis]; axis--) {
        index[axis] = 0;
      }
    }
    return new Grid(extents, values);
  }

  static Grid of(Tensor tensor) {
    return of(tensor.shape().toArray(), tensor::get);
  }

  double at(int... index) {
    int flat = 0;
    for (int axis = 0; axis < index.length; axis++) {
      flat = flat * extents[axis] + index[axis];
    }
    return values[flat];
  }

  Grid permute(int... axes) {
    int[] to = Arrays.stream(axes).map(axis -> extents[axis]).toArray();
    return of(
        to,
        index -> {
          int[] from = new int[axes.length];
          for (int k = 0; k < axes.length; k++) {
            from[axes[k]] = index[k];
          }
          return at(from);
        });
  }

  Grid slice(int axis, int start, int stop, int step) {
    int[] to = extents.clone();
    to[axis] = (stop - start + step - 1) / step;
    return of(
        to,
        index -> {
          int[] from = index.clone();
          from[axis] = start + index[axis] * step;
          return at(from);
        });
  }

  Grid diagonal(int offset, int axis0, int axis1) {
    int length = 0;
    for (int i = 0; i < extents[axis0]; i++) {
      length += i + offset >= 0 && i + offset < extents[axis1] ? 1 : 0;
    }
    int first = Math.max(0, -offset);
    int[] others =
        IntStream.range(0, extents.length).filter(axis -> axis != axis0 && axis != axis1).toArray();
    int[] to = new int[extents.length - 1];
    for (int k = 0; k < others.length; k++) {
      to[k] = extents[others[k]];
    }
    to[others.length] = length;
    return of(
        to,
        index -> {
          int[] from = new int[extents.length];
          for (int k = 0; k < others.length; k++) {
            from[others[k]] = index[k];
          }
          from[axis0] = first + index[others.length];
          from[axis1] = from[axis0] + offset;
          return at(from);
        });
  }

  Grid flip(int axis) {
    return of(
        extents,
        index -> {
          int[] from = index.clone();
          from[axis] = extents[axis] - 1 - index[axis];
          return at(from);
        });
  }

  Grid expand(int... to) {
    int shift = to.length - extents.length;
    return of(
        to,
        index -> {
          int[] from = new int[extents.length];
          for (int axis = 0; axis < from.length; axis++) {
            from[axis] = extents[axis] == 1 ? 0 : index[axis + shift];
          }
          return at(from);
        });
  }

  Grid reshape(int... to) {
    return new Grid(to, values);
  }
}
