package io.github.cotangent.core.loops;

/// Max pooling in plain Java.
///
/// Which of several pixels is the largest cannot be foreseen, so nothing here branches on it: what
/// is chosen is a place.
public final class ScalarPoolingLoops implements PoolingLoops {
  // ---- float ----------------------------------------------------------------------------------

  @Override
  public void atLargest(
      float[] t,
      int tAt,
      float[] x,
      int xAt,
      int step,
      float[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns; i++) {
        int largest = largest(x, xAt + 2 * (row * step + i), step);
        y[yAt + row * pooledStep + i] = t[tAt + largest - xAt];
      }
    }
  }

  @Override
  public void toLargest(
      float[] u,
      int uAt,
      int pooledStep,
      float[] x,
      int xAt,
      float[] z,
      int zAt,
      int step,
      int rows,
      int columns) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns; i++) {
        int above = 2 * (row * step + i);
        int largest = largest(x, xAt + above, step);
        z[zAt + above] = 0;
        z[zAt + above + 1] = 0;
        z[zAt + above + step] = 0;
        z[zAt + above + step + 1] = 0;
        z[zAt + largest - xAt] += u[uAt + row * pooledStep + i];
      }
    }
  }

  /// Where the largest pixel stands of the window whose first one is at `above`.
  private static int largest(float[] x, int above, int step) {
    int below = above + step;
    int upper = above + (isLarger(x[above + 1], x[above]) ? 1 : 0);
    int lower = below + (isLarger(x[below + 1], x[below]) ? 1 : 0);
    return isLarger(x[lower], x[upper]) ? lower : upper;
  }

  private static boolean isLarger(float pixel, float chosen) {
    return !(pixel <= chosen) & !Float.isNaN(chosen);
  }

  // ---- double, the same -----------------------------------------------------------------------

  @Override
  public void atLargest(
      double[] t,
      int tAt,
      double[] x,
      int xAt,
      int step,
      double[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns; i++) {
        int largest = largest(x, xAt + 2 * (row * step + i), step);
        y[yAt + row * pooledStep + i] = t[tAt + largest - xAt];
      }
    }
  }

  @Override
  public void toLargest(
      double[] u,
      int uAt,
      int pooledStep,
      double[] x,
      int xAt,
      double[] z,
      int zAt,
      int step,
      int rows,
      int columns) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns; i++) {
        int above = 2 * (row * step + i);
        int largest = largest(x, xAt + above, step);
        z[zAt + above] = 0;
        z[zAt + above + 1] = 0;
        z[zAt + above + step] = 0;
        z[zAt + above + step + 1] = 0;
        z[zAt + largest - xAt] += u[uAt + row * pooledStep + i];
      }
    }
  }

  private static int largest(double[] x, int above, int step) {
    int below = above + step;
    int upper = above + (isLarger(x[above + 1], x[above]) ? 1 : 0);
    int lower = below + (isLarger(x[below + 1], x[below]) ? 1 : 0);
    return isLarger(x[lower], x[upper]) ? lower : upper;
  }

  private static boolean isLarger(double pixel, double chosen) {
    return !(pixel <= chosen) & !Double.isNaN(chosen);
  }
}
