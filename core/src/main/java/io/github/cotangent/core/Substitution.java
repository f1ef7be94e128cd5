package io.github.cotangent.core;

/// Solution of triangular systems, one unknown after another; matrices stand row by row in arrays.
final class Substitution {
  private Substitution() {}

  /// Replaces `x`, of `columns` right-hand sides, by the solution of `T x = b`, where T is a
  /// triangle of `a`, with ones on its diagonal if `unitDiagonal`. Nothing else of `a` is read.
  static void solve(
      Triangle triangle, boolean unitDiagonal, double[] a, int n, double[] x, int columns) {
    boolean lower = triangle == Triangle.LOWER;
    for (int step = 0; step < n; step++) {
      int i = lower ? step : n - 1 - step;
      for (int k = lower ? 0 : i + 1; k < (lower ? i : n); k++) {
        subtract(a[i * n + k], x, k * columns, 0, columns, x, i * columns);
      }
      if (!unitDiagonal) {
        double pivot = a[i * n + i];
        for (int j = 0; j < columns; j++) {
          x[i * columns + j] /= pivot;
        }
      }
    }
  }

  /// The first position on the diagonal of `a` that is exactly 0, −1 if there is none.
  static int zeroOnDiagonal(double[] a, int n) {
    for (int i = 0; i < n; i++) {
      if (a[i * n + i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /// Subtracts `factor` times a row from another one, in the columns `start` to `end`.
  static void subtract(
      double factor, double[] x, int row, int start, int end, double[] y, int otherRow) {
    for (int j = start; j < end; j++) {
      y[otherRow + j] = Math.fma(-factor, x[row + j], y[otherRow + j]);
    }
  }
}
