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
    int block = stride == 1 ? BLOCK : COLUMNS;
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
    if (stride == 1) {
      Object from = step.g.type() == ElementType.FLOAT32 ? step.g.floats() : step.g.doubles();
      for (int r = 0; r < rows; r++) {
        step.run(from, gAt + r * rowStride, at + r * rowLength, columns);
      }
      return;
    }
    try (Workspace workspace = engine.workspace()) {
      if (step.g.type() == ElementType.FLOAT32) {
        float[] from = step.g.floats();
        float[] gathered = workspace.floats(0, ROWS * COLUMNS);
        for (int c = 0; c < columns; c++) {
          for (int r = 0; r < rows; r++) {
            gathered[r * COLUMNS + c] = from[gAt + r * rowStride + c * stride];
          }
        }
        for (int r = 0; r < rows; r++) {
          step.run(gathered, r * COLUMNS, at + r * rowLength, columns);
        }
      } else {
        double[] from = step.g.doubles();
        double[] gathered = workspace.doubles(0, ROWS * COLUMNS);
        for (int c = 0; c < columns; c++) {
          for (int r = 0; r < rows; r++) {
            gathered[r * COLUMNS + c] = from[gAt + r * rowStride + c * stride];
          }
        }
        for (int r = 0; r < rows; r++) {
          step.run(gathered, r * COLUMNS, at + r * rowLength, columns);
        }
      }
    }
  }

  /// A rule with the arrays of one parameter.
  private static final class Step {
    private final UpdateRule rule;
    private final double scale;
    private final Storage p;
    private final Storage g;
    private final float[][] floats;
    private final double[][] doubles;

    Step(UpdateRule rule, double scale, Tensor parameter, Tensor gradient, Tensor... remembered) {
      this.rule = rule;
      this.scale = scale;
      this.p = parameter.storage();
      this.g = gradient.storage();
      boolean single = g.type() == ElementType.FLOAT32;
      this.floats = new float[single ? remembered.length : 0][];
      this.doubles = new double[single ? 0 : remembered.length][];
      for (int i = 0; i < remembered.length; i++) {
        if (single) {
          floats[i] = remembered[i].storage().floats();
        } else {
          doubles[i] = remembered[i].storage().doubles();
        }
      }
    }

    /// Moves `n` elements from `at` by the gradients in `from`, a `float[]` or `double[]`.
    void run(Object from, int gAt, int at, int n) {
      if (from instanceof float[] gradient) {
        FloatOptimiserLoops.update(rule, p.floats(), floats, at, gradient, gAt, (float) scale, n);
      } else {
        DoubleOptimiserLoops.update(rule, p.doubles(), doubles, at, (double[]) from, gAt, scale, n);
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
