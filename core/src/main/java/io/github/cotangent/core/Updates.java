package io.github.cotangent.core;

import io.github.cotangent.core.loops.OptimiserLoops;
import io.github.cotangent.core.storage.Storage;
import org.jspecify.annotations.Nullable;

/// Kernels that change parameters in place.
final class Updates {
  // A gradient is often a transposed view. Tiles of so many rows and columns keep the cache lines
  // of
  // such a gradient until all their elements are used.
  private static final int ROWS = 16;
  private static final int COLUMNS = 64;
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
      Storage p = parameter.storage();
      Storage v = velocity == null ? null : velocity.storage();
      Strided walk = Strided.of(parameter, gradient);
      if (walk.extents.length > 2) {
        Tensor contiguous = kernels.copy(gradient);
        walk = Strided.of(parameter, contiguous);
        gradient = contiguous;
      }
      Piece piece = new Piece(p, v, gradient.storage(), rate, momentum, decay, nesterov);
      if (walk.extents.length < 2) {
        line(piece, walk);
      } else {
        tiles(piece, walk);
      }
    }
    parameter.storage().changed();
    if (velocity != null) {
      velocity.storage().changed();
    }
  }

  private void line(Piece piece, Strided walk) {
    int n = walk.inner;
    int start = walk.offsets[1];
    int stride = walk.innerStride(1);
    engine.parallel(
        (n + BLOCK - 1) / BLOCK,
        block -> {
          int from = block * BLOCK;
          piece.run(from, start + from * stride, stride, Math.min(BLOCK, n - from));
        });
  }

  private void tiles(Piece piece, Strided walk) {
    int rows = walk.extents[0];
    int columns = walk.inner;
    int start = walk.offsets[1];
    int rowStride = walk.strides[1][0];
    int stride = walk.innerStride(1);
    engine.parallel(
        (rows + ROWS - 1) / ROWS,
        block -> {
          int last = Math.min(rows, (block + 1) * ROWS);
          for (int column = 0; column < columns; column += COLUMNS) {
            int n = Math.min(COLUMNS, columns - column);
            for (int row = block * ROWS; row < last; row++) {
              piece.run(
                  row * columns + column, start + row * rowStride + column * stride, stride, n);
            }
          }
        });
  }

  private record Piece(
      Storage p,
      @Nullable Storage v,
      Storage g,
      double rate,
      double momentum,
      double decay,
      boolean nesterov) {
    void run(int at, int gAt, int gStride, int n) {
      if (p.type() == ElementType.FLOAT32) {
        float eta = (float) rate;
        float rho = (float) momentum;
        float lambda = (float) decay;
        if (v == null) {
          OptimiserLoops.descend(p.floats(), at, g.floats(), gAt, gStride, eta, lambda, n);
        } else {
          OptimiserLoops.descend(
              p.floats(), v.floats(), at, g.floats(), gAt, gStride, eta, rho, lambda, nesterov, n);
        }
      } else if (v == null) {
        OptimiserLoops.descend(p.doubles(), at, g.doubles(), gAt, gStride, rate, decay, n);
      } else {
        OptimiserLoops.descend(
            p.doubles(),
            v.doubles(),
            at,
            g.doubles(),
            gAt,
            gStride,
            rate,
            momentum,
            decay,
            nesterov,
            n);
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
