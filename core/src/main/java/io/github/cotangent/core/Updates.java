package io.github.cotangent.core;

import io.github.cotangent.core.loops.OptimiserLoops;
import io.github.cotangent.core.storage.Storage;
import org.jspecify.annotations.Nullable;

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

  void descend(
      Tensor parameter,
      Tensor gradient,
      @Nullable Tensor velocity,
      double rate,
      double momentum,
      double decay,
      boolean nesterov) {
    Kernels kernels = engine.kernels();
    kernels.requireFloating("descend", parameter);
    requireOwn(parameter);
    kernels.requireSameType("descend", parameter, gradient);
    kernels.requireSameShape("descend", parameter, gradient);
    if (velocity != null) {
      requireOwn(velocity);
      kernels.requireSameType("descend", parameter, velocity);
      kernels.requireSameShape("descend", parameter, velocity);
    }
    if (parameter.size() > 0) {
      Tensor g = gradient;
      Strided walk = Strided.of(parameter, g);
      if (walk.extents.length > 2) {
        g = kernels.copy(gradient);
        walk = Strided.of(parameter, g);
      }
      Rule rule =
          new Rule(
              parameter.storage(),
              velocity == null ? null : velocity.storage(),
              g.storage(),
              rate,
              momentum,
              decay,
              nesterov);
      if (walk.extents.length < 2) {
        line(rule, walk);
      } else {
        tiles(rule, walk);
      }
    }
    parameter.storage().changed();
    if (velocity != null) {
      velocity.storage().changed();
    }
  }

  /// A gradient whose elements are evenly spaced.
  private void line(Rule rule, Strided walk) {
    int n = walk.inner;
    int start = walk.offsets[1];
    int stride = walk.innerStride(1);
    int block = stride == 1 ? BLOCK : COLUMNS;
    engine.parallel(
        (n + block - 1) / block,
        b -> {
          int from = b * block;
          tile(rule, from, 0, start + from * stride, 0, stride, 1, Math.min(block, n - from));
        });
  }

  /// A gradient whose rows and columns are evenly spaced.
  private void tiles(Rule rule, Strided walk) {
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
                rule,
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
      Rule rule, int at, int step, int gAt, int rowStride, int stride, int rows, int columns) {
    if (stride == 1) {
      Object from = rule.g.type() == ElementType.FLOAT32 ? rule.g.floats() : rule.g.doubles();
      for (int r = 0; r < rows; r++) {
        rule.run(from, gAt + r * rowStride, at + r * step, columns);
      }
      return;
    }
    try (Workspace workspace = engine.workspace()) {
      if (rule.g.type() == ElementType.FLOAT32) {
        float[] from = rule.g.floats();
        float[] gathered = workspace.floats(0, ROWS * COLUMNS);
        for (int c = 0; c < columns; c++) {
          for (int r = 0; r < rows; r++) {
            gathered[r * COLUMNS + c] = from[gAt + r * rowStride + c * stride];
          }
        }
        for (int r = 0; r < rows; r++) {
          rule.run(gathered, r * COLUMNS, at + r * step, columns);
        }
      } else {
        double[] from = rule.g.doubles();
        double[] gathered = workspace.doubles(0, ROWS * COLUMNS);
        for (int c = 0; c < columns; c++) {
          for (int r = 0; r < rows; r++) {
            gathered[r * COLUMNS + c] = from[gAt + r * rowStride + c * stride];
          }
        }
        for (int r = 0; r < rows; r++) {
          rule.run(gathered, r * COLUMNS, at + r * step, columns);
        }
      }
    }
  }

  private record Rule(
      Storage p,
      @Nullable Storage v,
      Storage g,
      double rate,
      double momentum,
      double decay,
      boolean nesterov) {
    /// Moves `n` elements from `at` by the gradients in `from`, a `float[]` or `double[]`.
    void run(Object from, int gAt, int at, int n) {
      if (from instanceof float[] gradient) {
        float eta = (float) rate;
        float lambda = (float) decay;
        if (v == null) {
          OptimiserLoops.descend(p.floats(), at, gradient, gAt, eta, lambda, n);
        } else {
          OptimiserLoops.descend(
              p.floats(),
              v.floats(),
              at,
              gradient,
              gAt,
              eta,
              (float) momentum,
              lambda,
              nesterov,
              n);
        }
      } else if (v == null) {
        OptimiserLoops.descend(p.doubles(), at, (double[]) from, gAt, rate, decay, n);
      } else {
        OptimiserLoops.descend(
            p.doubles(), v.doubles(), at, (double[]) from, gAt, rate, momentum, decay, nesterov, n);
      }
    }
  }

  private static void requireOwn(Tensor target) {
    if (!target.isContiguous() || target.offset() != 0) {
      throw new IllegalArgumentException(
          "descend: what changes in place must be contiguous from the start of its storage, got "
              + target.describe());
    }
  }
}
