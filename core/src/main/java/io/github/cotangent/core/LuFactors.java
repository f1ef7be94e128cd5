package io.github.cotangent.core;

/// `P A = L U` by elimination with partial pivoting: a unit lower and an upper triangle, and an
/// order of rows.
///
/// One object serves one matrix after another.
final class LuFactors {
  private final int n;
  private final double[] lu;
  private final int[] rows;
  private boolean odd;
  private int zeroPivot;

  /// Factors of matrices of `n` rows, kept in `lu`.
  LuFactors(int n, double[] lu) {
    this.n = n;
    this.lu = lu;
    this.rows = new int[n];
  }

  /// Factors the matrix that stands row by row in the array that this was made with, in its place,
  /// as far as there are pivots other than 0.
  void factor() {
    odd = false;
    zeroPivot = -1;
    for (int i = 0; i < n; i++) {
      rows[i] = i;
    }
    for (int k = 0; k < n; k++) {
      exchange(k, pivotRow(k));
      double pivot = lu[k * n + k];
      if (pivot == 0) {
        zeroPivot = k;
        return;
      }
      for (int i = k + 1; i < n; i++) {
        double factor = lu[i * n + k] / pivot;
        lu[i * n + k] = factor;
        Substitution.subtract(factor, lu, k * n, k + 1, n, lu, i * n);
      }
    }
  }

  /// The row, from `k` on, whose element in column `k` is the largest: the first NaN, else the
  /// first of equal ones.
  private int pivotRow(int k) {
    int found = k;
    double largest = Math.abs(lu[k * n + k]);
    for (int i = k + 1; i < n && !Double.isNaN(largest); i++) {
      double size = Math.abs(lu[i * n + k]);
      if (!(size <= largest)) {
        found = i;
        largest = size;
      }
    }
    return found;
  }

  private void exchange(int k, int other) {
    if (other == k) {
      return;
    }
    odd = !odd;
    int row = rows[k];
    rows[k] = rows[other];
    rows[other] = row;
    for (int j = 0; j < n; j++) {
      double element = lu[k * n + j];
      lu[k * n + j] = lu[other * n + j];
      lu[other * n + j] = element;
    }
  }

  /// The position of the pivot that is exactly 0, −1 if there is none.
  int zeroPivot() {
    return zeroPivot;
  }

  /// Writes the solution of `A x = b` to `x`, row by row as `b`, with `columns` right-hand sides.
  void solve(double[] b, double[] x, int columns) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(b, rows[i] * columns, x, i * columns, columns);
    }
    Substitution.solve(Triangle.LOWER, true, lu, n, x, columns);
    Substitution.solve(Triangle.UPPER, false, lu, n, x, columns);
  }

  /// The product of the pivots, with the sign of the order of rows.
  double determinant() {
    if (zeroPivot >= 0) {
      return 0;
    }
    double product = odd ? -1 : 1;
    for (int k = 0; k < n; k++) {
      product *= lu[k * n + k];
    }
    return product;
  }

  /// The sign of the determinant: −1, 0 or 1, or NaN.
  double sign() {
    if (zeroPivot >= 0) {
      return 0;
    }
    double sign = odd ? -1 : 1;
    for (int k = 0; k < n; k++) {
      double pivot = lu[k * n + k];
      sign = Double.isNaN(pivot) ? pivot : pivot < 0 ? -sign : sign;
    }
    return sign;
  }

  /// Writes the sizes of the pivots, 0 for all if one is, to the front of `sizes`.
  void pivotSizes(double[] sizes) {
    for (int k = 0; k < n; k++) {
      sizes[k] = zeroPivot >= 0 ? 0 : Math.abs(lu[k * n + k]);
    }
  }
}
