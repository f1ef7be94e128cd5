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
      step.runAside(workspace, gathered, rows, columns, at, rowLength);
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
    private final Moved moved;

    /// The arrays that change. Those of what is remembered are a `float[][]` or a `double[][]`.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Moved(Object parameter, Object[] remembered) {}

    Step(UpdateRule rule, double scale, Tensor parameter, Tensor gradient, Tensor... remembered) {
      this.rule = rule;
      this.scale = scale;
      this.g = gradient.storage();
      this.single = g.type() == ElementType.FLOAT32;
      Object[] arrays = single ? new float[remembered.length][] : new double[remembered.length][];
      for (int i = 0; i < arrays.length; i++) {
        arrays[i] = array(remembered[i].storage());
      }
      this.moved = new Moved(array(parameter.storage()), arrays);
    }

    private Object array(Storage storage) {
      return single ? storage.floats() : storage.doubles();
    }

    private Object array(Workspace workspace, int number) {
      return single
          ? workspace.floats(number, ROWS * COLUMNS)
          : workspace.doubles(number, ROWS * COLUMNS);
    }

    /// Moves `n` elements from `at` by the gradients at the same places.
    void run(int at, int n) {
      run(moved, array(g), at, n);
    }

    /// Moves rows of `columns` elements, the first at `at`, by those of `gradient`, whose rows are
    /// [#COLUMNS] apart: at one place in arrays of the workspace, since the loops know only one.
    void runAside(
        Workspace workspace, Object gradient, int rows, int columns, int at, int rowLength) {
      Object[] arrays = moved.remembered.clone();
      for (int i = 0; i < arrays.length; i++) {
        arrays[i] = array(workspace, GATHERED + 2 + i);
      }
      Moved aside = new Moved(array(workspace, GATHERED + 1), arrays);
      for (int r = 0; r < rows; r++) {
        int place = r * COLUMNS;
        copy(moved, at + r * rowLength, aside, place, columns);
        run(aside, gradient, place, columns);
        copy(aside, place, moved, at + r * rowLength, columns);
      }
    }

    private static void copy(Moved from, int at, Moved to, int toAt, int n) {
      System.arraycopy(from.parameter, at, to.parameter, toAt, n);
      for (int i = 0; i < from.remembered.length; i++) {
        System.arraycopy(from.remembered[i], at, to.remembered[i], toAt, n);
      }
    }

    private void run(Moved arrays, Object gradient, int at, int n) {
      if (single) {
        FloatOptimiserLoops.update(
            rule,
            (float[]) arrays.parameter,
            (float[][]) arrays.remembered,
            at,
            (float[]) gradient,
            (float) scale,
            n);
      } else {
        DoubleOptimiserLoops.update(
            rule,
            (double[]) arrays.parameter,
            (double[][]) arrays.remembered,
            at,
            (double[]) gradient,
            scale,
            n);
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
