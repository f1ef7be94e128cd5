package io.github.cotangent.core;

import io.github.cotangent.core.loops.PoolingLoops;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Max pooling, and its transpose. Which pixel of a window is the largest is found anew by both:
/// that costs less than places that are written and read.
final class Pooling {
  // About what one core pools while a second one is being woken.
  private static final int BLOCK = 1 << 14;

  // An array of a workspace.
  private static final int PLACES = 0;

  private final Engine engine;

  Pooling(Engine engine) {
    this.engine = engine;
  }

  Tensor pool(Tensor t, Tensor x, PoolingWindow window) {
    Windows windows = windows("maxPool2d", x, window);
    engine.kernels().requireSameType("maxPool2d", x, t);
    engine.kernels().requireSameShape("maxPool2d", x, t);
    Tensor of = inPlanes(x);
    Tensor from = t == x ? of : inPlanes(t);
    Tensor result = engine.kernels().resultAnywhere(x.type(), windows.pooled(x));
    if (x.type() == ElementType.FLOAT32) {
      float[] pixels = of.storage().floats();
      float[] source = from.storage().floats();
      float[] y = result.storage().floats();
      forPlanes(
          x,
          (workspace, n, c) ->
              windows.pool(
                  workspace, source, at(from, n, c), pixels, at(of, n, c), y, at(result, n, c)));
    } else {
      double[] pixels = of.storage().doubles();
      double[] source = from.storage().doubles();
      double[] y = result.storage().doubles();
      forPlanes(
          x,
          (workspace, n, c) ->
              windows.pool(
                  workspace, source, at(from, n, c), pixels, at(of, n, c), y, at(result, n, c)));
    }
    return result;
  }

  Tensor unpool(Tensor u, Tensor x, PoolingWindow window) {
    Windows windows = windows("maxUnpool2d", x, window);
    engine.kernels().requireSameType("maxUnpool2d", x, u);
    if (!u.shape().equals(windows.pooled(x))) {
      throw new ShapeMismatchException(
          "maxUnpool2d: there must be an element for each window\n  windows "
              + windows.pooled(x)
              + "\n  operand "
              + u.describe());
    }
    Tensor of = inPlanes(x);
    Tensor from = inPlanes(u);
    Tensor result = engine.kernels().resultAnywhere(x.type(), x.shape());
    if (x.type() == ElementType.FLOAT32) {
      float[] pixels = of.storage().floats();
      float[] source = from.storage().floats();
      float[] z = result.storage().floats();
      forPlanes(
          x,
          (workspace, n, c) ->
              windows.unpool(
                  workspace, source, at(from, n, c), pixels, at(of, n, c), z, at(result, n, c)));
    } else {
      double[] pixels = of.storage().doubles();
      double[] source = from.storage().doubles();
      double[] z = result.storage().doubles();
      forPlanes(
          x,
          (workspace, n, c) ->
              windows.unpool(
                  workspace, source, at(from, n, c), pixels, at(of, n, c), z, at(result, n, c)));
    }
    return result;
  }

  private Windows windows(String who, Tensor x, PoolingWindow window) {
    engine.kernels().requireFloating(who, x);
    if (x.rank() != 4) {
      throw new ShapeMismatchException(
          who
              + ": the operand must have 4 axes but is "
              + x.describe()
              + "\n  help: x.reshape(1, channels, height, width) is a batch of one image");
    }
    window.windows(new HeightWidth(x.extent(2), x.extent(3)), who);
    return new Windows(
        window.geometry().down(x.extent(2), window.size().height()),
        window.geometry().across(x.extent(3), window.size().width()),
        engine.loops().pooling());
  }

  // ---- planes ---------------------------------------------------------------------------------

  /// `x`, or a copy of it in which each plane lies in C order.
  private Tensor inPlanes(Tensor x) {
    return x.strides()[3] == 1 && x.strides()[2] == x.extent(3) ? x : engine.kernels().copy(x);
  }

  private static int at(Tensor x, int n, int c) {
    return x.offset() + n * x.strides()[0] + c * x.strides()[1];
  }

  /// Work on a channel of an image.
  @FunctionalInterface
  private interface PlaneTask {
    void run(Workspace workspace, int n, int c);
  }

  private void forPlanes(Tensor x, PlaneTask task) {
    int channels = x.extent(1);
    int planes = x.extent(0) * channels;
    int atOnce = Math.max(1, BLOCK / (x.extent(2) * x.extent(3)));
    engine.parallel(
        MatrixProduct.blocks(planes, atOnce),
        block -> {
          try (Workspace workspace = engine.workspace()) {
            int end = Math.min(planes, (block + 1) * atOnce);
            for (int plane = block * atOnce; plane < end; plane++) {
              task.run(workspace, plane / channels, plane % channels);
            }
          }
        });
  }

  /// The windows over one plane.
  private static final class Windows {
    private final Slide down;
    private final Slide across;
    private final int windows;
    private final PoolingLoops loops;
    // Null if the windows are 2 by 2 pixels side by side, for which there are loops.
    private final @Nullable LargestPixels largest;

    Windows(Slide down, Slide across, PoolingLoops loops) {
      this.down = down;
      this.across = across;
      this.windows = down.windows() * across.windows();
      this.loops = loops;
      this.largest = isPairs(down) && isPairs(across) ? null : new LargestPixels(down, across);
    }

    Shape pooled(Tensor x) {
      return Shape.of(x.extent(0), x.extent(1), down.windows(), across.windows());
    }

    private static boolean isPairs(Slide slide) {
      return slide.kernel() == 2
          && slide.stride() == 2
          && slide.dilation() == 1
          && slide.padding() == 0;
    }

    /// Whether there are pixels beyond the last squares.
    private boolean leavePixels() {
      return down.image() % 2 + across.image() % 2 > 0;
    }

    // ---- float --------------------------------------------------------------------------------

    void pool(Workspace workspace, float[] t, int tAt, float[] x, int xAt, float[] y, int yAt) {
      if (largest == null) {
        loops.atLargest(
            t,
            tAt,
            x,
            xAt,
            across.image(),
            y,
            yAt,
            across.windows(),
            down.windows(),
            across.windows());
        return;
      }
      long[] places = workspace.longs(PLACES, windows);
      largest.choose(x, xAt, places);
      for (int i = 0; i < windows; i++) {
        y[yAt + i] = t[tAt + (int) places[i]];
      }
    }

    void unpool(Workspace workspace, float[] u, int uAt, float[] x, int xAt, float[] z, int zAt) {
      if (largest != null || leavePixels()) {
        Arrays.fill(z, zAt, zAt + down.image() * across.image(), 0);
      }
      if (largest == null) {
        loops.toLargest(
            u,
            uAt,
            across.windows(),
            x,
            xAt,
            z,
            zAt,
            across.image(),
            down.windows(),
            across.windows());
        return;
      }
      long[] places = workspace.longs(PLACES, windows);
      largest.choose(x, xAt, places);
      for (int i = 0; i < windows; i++) {
        z[zAt + (int) places[i]] += u[uAt + i];
      }
    }

    // ---- double, the same ---------------------------------------------------------------------

    void pool(Workspace workspace, double[] t, int tAt, double[] x, int xAt, double[] y, int yAt) {
      if (largest == null) {
        loops.atLargest(
            t,
            tAt,
            x,
            xAt,
            across.image(),
            y,
            yAt,
            across.windows(),
            down.windows(),
            across.windows());
        return;
      }
      long[] places = workspace.longs(PLACES, windows);
      largest.choose(x, xAt, places);
      for (int i = 0; i < windows; i++) {
        y[yAt + i] = t[tAt + (int) places[i]];
      }
    }

    void unpool(
        Workspace workspace, double[] u, int uAt, double[] x, int xAt, double[] z, int zAt) {
      if (largest != null || leavePixels()) {
        Arrays.fill(z, zAt, zAt + down.image() * across.image(), 0);
      }
      if (largest == null) {
        loops.toLargest(
            u,
            uAt,
            across.windows(),
            x,
            xAt,
            z,
            zAt,
            across.image(),
            down.windows(),
            across.windows());
        return;
      }
      long[] places = workspace.longs(PLACES, windows);
      largest.choose(x, xAt, places);
      for (int i = 0; i < windows; i++) {
        z[zAt + (int) places[i]] += u[uAt + i];
      }
    }
  }
}
