package io.github.cotangent.core.loops;

/// Max pooling of windows of 2 by 2 pixels that lie side by side.
///
/// Of a window's pixels in `x` the largest one counts: the first in C order of those that are
/// equal, the first NaN if there is one (`docs/numerics.md`, 3.3). There are `rows` times `columns`
/// windows. Rows of pixels are `step` apart, those of what has one element for each window are
/// `pooledStep` apart; `x` has the same steps as what it is compared for.
public interface PoolingLoops {
  /// y = the pixel of t, in each window, where that of x is the largest.
  void atLargest(
      float[] t,
      int tAt,
      float[] x,
      int xAt,
      int step,
      float[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns);

  /// y = the pixel of t, in each window, where that of x is the largest.
  void atLargest(
      double[] t,
      int tAt,
      double[] x,
      int xAt,
      int step,
      double[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns);

  /// z = 0 + u, in each window, where the pixel of x is the largest, +0 at the other three.
  void toLargest(
      float[] u,
      int uAt,
      int pooledStep,
      float[] x,
      int xAt,
      float[] z,
      int zAt,
      int step,
      int rows,
      int columns);

  /// z = 0 + u, in each window, where the pixel of x is the largest, +0 at the other three.
  void toLargest(
      double[] u,
      int uAt,
      int pooledStep,
      double[] x,
      int xAt,
      double[] z,
      int zAt,
      int step,
      int rows,
      int columns);
}
