package io.github.cotangent.core;

import io.github.cotangent.core.loops.DoubleOptimiserLoops;
import io.github.cotangent.core.loops.FloatOptimiserLoops;
import io.github.cotangent.core.storage.Storage;

/// Kernels that change parameters in place.
final class Updates {
  // A gradient is often a transposed view. A tile of it is gathered first: 16 rows use all of each
  // cache line that is read, and a tile of floats fills half of a first cache of 32 KB.
  private static final int ROWS = 16;
  private static final int COLUMNS = 256;
  // Large enough to pay for waking a worker.
  private static final int BLOCK = 1 << 14;

  // Arrays of a workspace: the gradient, the parameter and at most two that are remembered.
  private static final int GATHERED = 0;

  private final Engine engine;

  Updates(Engine engine) {
    this.engine = engine;
  }

  void update(
      UpdateRule rule, double scale, Tensor parameter, Tensor gradient, Tensor... remembered) {
    String who = "update";
    Kernels kernels = engine.kernels();
    kernels.requireFloating(who, parameter);
    requireOwn(parameter);
    kernels.requireSameType(who, parameter, gradient);
    kernels.requireSameShape(who, parameter, gradient);
    if (remembered.length != rule.remembered()) {
      throw new IllegalArgumentException(
          "update: the rule remembers "
              + rule.remembered()
              + " tensors, got "
              + remembered.length
              + "\n  rule "
              + rule);
    }
    for (Tensor state : remembered) {
      requireOwn(state);
      kernels.requireSameType(who, parameter, state);
      kernels.requireSameShape(who, parameter, state);
    }
    if (parameter.size() > 0) {
      Tensor g = gradient;
      Strided walk = Strided.of(parameter, g);
      if (walk.extents.length > 2) {
        g = kernels.copy(gradient);
        walk = Strided.of(parameter, g);
      }
      Step step = new Step(rule, scale, parameter, g, remembered);
      if (walk.extents.length < 2) {
        line(step, walk);
      } else {
        tiles(step, walk);
      }
    }
    parameter.storage().changed();
    for (Tensor state : remembered) {
      state.storage().changed();
    }
  }

  /// A gradient whose elements are evenly spaced.
  private void line(Step step, Strided walk) {
    int n = walk.inner;
    int start = walk.offsets[1];
    int stride = walk.innerStride(1);
    int block = stride == 1 && start == 0 ? BLOCK : COLUMNS;
    engine.parallel(
        (n + block - 1) / block,
        b -> {
          int from = b * block;
          tile(step, from, 0, start + from * stride, 0, stride, 1, Math.min(block, n - from));
        });
  }

  /// A gradient whose rows and columns are evenly spaced.
  private void tiles(Step step, Strided walk) {
    int rows = walk.extents[0];
    int columns = walk.inner;
    int start = walk.offsets[1];
    int rowStride = walk.strides[1][0];
    int stride = walk.innerStride(1);
    engine.parallel(
        (rows + ROWS - 1) / ROWS,
        b -> {
          int row = b * ROWS;
          int count = Math.min(ROWS, rows - row);
          for (int column = 0; column < columns; column += COLUMNS) {
            tile(
                step,
                row * columns + column,
                columns,
                start + row * rowStride + column * stride,
                rowStride,
                stride,
                count,
                Math.min(COLUMNS, columns - column));
          }
        });
  }

  private void tile(
      Step step, int at, int rowLength, int gAt, int rowStride, int stride, int rows, int columns) {
    if (stride == 1 && rowStride == rowLength && gAt == at) {
      for (int r = 0; r < rows; r++) {
        step.run(at + r * rowLength, columns);
      }
      return;
    }
    try (Workspace workspace = engine.workspace()) {
      FloatingArrays<?> arrays = FloatingArrays.of(engine, step.g.type());
      Object gathered = gather(arrays, workspace, step.g, gAt, rowStride, stride, rows, columns);
      for (int r = 0; r < rows; r++) {
        step.runAside(workspace, gathered, r * COLUMNS, at + r * rowLength, columns);
      }
    }
  }

  /// Rows and columns of a gradient, in an array of the workspace.
  private static <A> A gather(
      FloatingArrays<A> arrays,
      Workspace workspace,
      Storage g,
      int gAt,
      int rowStride,
      int stride,
      int rows,
      int columns) {
    A to = arrays.scratch().of(workspace, GATHERED, ROWS * COLUMNS);
    A from = arrays.elements().apply(g);
    arrays.loops().copy(from, gAt, rowStride, stride, rows, columns, to, 0, COLUMNS);
    return to;
  }

  /// A rule with the arrays of one parameter.
  private static final class Step {
    final boolean single;
    final Storage g;

    private final UpdateRule rule;
    private final double scale;
    // The parameter's array and those of what is remembered.
    private final Object[] moved;

    Step(UpdateRule rule, double scale, Tensor parameter, Tensor gradient, Tensor... remembered) {
      this.rule = rule;
      this.scale = scale;
      this.g = gradient.storage();
      this.single = g.type() == ElementType.FLOAT32;
      this.moved = new Object[1 + remembered.length];
      moved[0] = array(parameter.storage());
      for (int i = 0; i < remembered.length; i++) {
        moved[1 + i] = array(remembered[i].storage());
      }
    }

    private Object array(Storage storage) {
      return single ? storage.floats() : storage.doubles();
    }

    Object array(Workspace workspace, int number) {
      return single
          ? workspace.floats(number, ROWS * COLUMNS)
          : workspace.doubles(number, ROWS * COLUMNS);
    }

    /// Moves `n` elements from `at` by the gradients at the same places.
    void run(int at, int n) {
      run(moved, array(g), at, n);
    }

    /// Moves `n` elements from `at` by those of `gradient` from `place` on: at one place in arrays
    /// of the workspace, since the loops know only one.
    void runAside(Workspace workspace, Object gradient, int place, int at, int n) {
      Object[] aside = new Object[moved.length];
      for (int i = 0; i < moved.length; i++) {
        aside[i] = array(workspace, GATHERED + 1 + i);
        System.arraycopy(moved[i], at, aside[i], place, n);
      }
      run(aside, gradient, place, n);
      for (int i = 0; i < moved.length; i++) {
        System.arraycopy(aside[i], place, moved[i], at, n);
      }
    }

    private void run(Object[] arrays, Object gradient, int at, int n) {
      if (single) {
        float[][] remembered = new float[arrays.length - 1][];
        for (int i = 0; i < remembered.length; i++) {
          remembered[i] = (float[]) arrays[1 + i];
        }
        FloatOptimiserLoops.update(
            rule, (float[]) arrays[0], remembered, at, (float[]) gradient, (float) scale, n);
      } else {
        double[][] remembered = new double[arrays.length - 1][];
        for (int i = 0; i < remembered.length; i++) {
          remembered[i] = (double[]) arrays[1 + i];
        }
        DoubleOptimiserLoops.update(
            rule, (double[]) arrays[0], remembered, at, (double[]) gradient, scale, n);
      }
    }
  }

  private static void requireOwn(Tensor target) {
    if (!target.isContiguous() || target.offset() != 0) {
      throw new IllegalArgumentException(
          "update: what changes in place must be contiguous from the start of its storage, got "
              + target.describe());
    }
  }
}
