package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;

/// Walks over the elements of strided operands of one shape.
///
/// Axes that lie evenly behind one another in every operand are merged first, so that the innermost
/// run is as long as it can be.
final class Strided {
  /// Called for each innermost run with the position of its first element in each operand.
  @FunctionalInterface
  interface Run {
    void at(int[] offsets);
  }

  final int[] extents;
  final int[][] strides;
  final int[] offsets;
  final int inner;

  private Strided(int[] extents, int[][] strides, int[] offsets, int inner) {
    this.extents = extents;
    this.strides = strides;
    this.offsets = offsets;
    this.inner = inner;
  }

  /// The common walk over `operands`, which have one shape.
  static Strided of(Tensor... operands) {
    int rank = operands[0].rank();
    int[] extents = new int[rank];
    int[][] strides = new int[operands.length][rank];
    int axes = 0;
    for (int axis = 0; axis < rank; axis++) {
      int extent = operands[0].shape().extents()[axis];
      if (extent == 1) {
        continue;
      }
      boolean merges = axes > 0;
      for (int k = 0; merges && k < operands.length; k++) {
        merges = strides[k][axes - 1] == operands[k].strides()[axis] * extent;
      }
      if (!merges) {
        axes++;
        extents[axes - 1] = 1;
      }
      extents[axes - 1] *= extent;
      for (int k = 0; k < operands.length; k++) {
        strides[k][axes - 1] = operands[k].strides()[axis];
      }
    }
    int[] offsets = new int[operands.length];
    for (int k = 0; k < operands.length; k++) {
      offsets[k] = operands[k].offset();
    }
    int inner = axes == 0 ? 1 : extents[axes - 1];
    return new Strided(Arrays.copyOf(extents, axes), strides, offsets, inner);
  }

  /// The distance between neighbours of the innermost run in operand `k`.
  int innerStride(int k) {
    return extents.length == 0 ? 1 : strides[k][extents.length - 1];
  }

  /// The number of innermost runs.
  int runs() {
    int runs = 1;
    for (int axis = 0; axis < extents.length - 1; axis++) {
      runs *= extents[axis];
    }
    return extents.length > 0 && inner == 0 ? 0 : runs;
  }

  /// Calls `run` for the runs `from` to `to` in C order; `offsets` is reused between calls.
  void forRuns(int from, int to, Run run) {
    if (from >= to) {
      return;
    }
    int outer = Math.max(0, extents.length - 1);
    int[] index = new int[outer];
    int[] at = offsets.clone();
    for (int axis = outer - 1, rest = from; axis >= 0; axis--) {
      index[axis] = rest % extents[axis];
      rest /= extents[axis];
      for (int k = 0; k < at.length; k++) {
        at[k] += index[axis] * strides[k][axis];
      }
    }
    for (int r = from; ; ) {
      run.at(at);
      if (++r == to) {
        return;
      }
      for (int axis = outer - 1; axis >= 0; axis--) {
        boolean carry = ++index[axis] == extents[axis];
        for (int k = 0; k < at.length; k++) {
          at[k] += carry ? strides[k][axis] * (1 - extents[axis]) : strides[k][axis];
        }
        if (!carry) {
          break;
        }
        index[axis] = 0;
      }
    }
  }

  /// Calls `run` for the elements `from` to `to` in C order, each as a run of its own; `offsets` is
  /// reused between calls.
  void forElements(int from, int to, Run run) {
    int[] at = new int[offsets.length];
    for (int next = from; next < to; ) {
      int first = next % inner;
      int count = Math.min(inner - first, to - next);
      forRuns(
          next / inner,
          next / inner + 1,
          begin -> {
            for (int i = first; i < first + count; i++) {
              for (int k = 0; k < at.length; k++) {
                at[k] = begin[k] + i * innerStride(k);
              }
              run.at(at);
            }
          });
      next += count;
    }
  }

  /// Writes the elements of `from` in C order to the front of `to`, which has the same type.
  static void copy(Tensor from, Storage to) {
    copy(from, Tensor.over(to, from.shape()));
  }

  /// Writes the elements of `from` to `to`, which has the same type and shape.
  static void copy(Tensor from, Tensor to) {
    if (from.size() == 0) {
      return;
    }
    Strided walk = of(from, to);
    walk.copyRuns(from.storage(), to.storage(), 0, walk.runs());
  }

  /// Copies the runs `first` to `last` of operand 0, in `from`, to operand 1, in `to`.
  void copyRuns(Storage from, Storage to, int first, int last) {
    int n = inner;
    int step = innerStride(0);
    int toStep = innerStride(1);
    Run run =
        switch (from.type()) {
          case FLOAT32 -> {
            float[] a = from.floats();
            float[] b = to.floats();
            yield step == 1 && toStep == 1
                ? at -> System.arraycopy(a, at[0], b, at[1], n)
                : at -> {
                  for (int i = 0; i < n; i++) {
                    b[at[1] + i * toStep] = a[at[0] + i * step];
                  }
                };
          }
          case FLOAT64 -> {
            double[] a = from.doubles();
            double[] b = to.doubles();
            yield step == 1 && toStep == 1
                ? at -> System.arraycopy(a, at[0], b, at[1], n)
                : at -> {
                  for (int i = 0; i < n; i++) {
                    b[at[1] + i * toStep] = a[at[0] + i * step];
                  }
                };
          }
          case INT64 -> {
            long[] a = from.longs();
            long[] b = to.longs();
            yield at -> {
              for (int i = 0; i < n; i++) {
                b[at[1] + i * toStep] = a[at[0] + i * step];
              }
            };
          }
          case BOOL -> {
            byte[] a = from.bytes();
            byte[] b = to.bytes();
            yield at -> {
              for (int i = 0; i < n; i++) {
                b[at[1] + i * toStep] = a[at[0] + i * step];
              }
            };
          }
        };
    forRuns(first, last, run);
  }
}
