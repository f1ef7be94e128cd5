package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// Factors of square matrices and solutions of linear systems: what is checked, what is copied, and
/// how the matrices of a batch are shared out.
///
/// A matrix is worked on as a whole, in `double`, by one thread: these are kernels for small ones.
final class LinearAlgebra {
  // Arrays of a workspace.
  private static final int MATRIX = 0;
  private static final int RIGHT = 1;
  private static final int SOLUTION = 2;

  private final Engine engine;

  LinearAlgebra(Engine engine) {
    this.engine = engine;
  }

  // ---- the kernels ----------------------------------------------------------------------------

  Tensor cholesky(Tensor a) {
    int n = requireSquare("cholesky", a);
    Tensor result = engine.kernels().result(a.type(), a.shape());
    Failures failures = new Failures();
    share(
        a,
        0,
        (workspace, from, to) -> {
          double[] l = workspace.doubles(MATRIX, n * n);
          for (int batch = from; batch < to; batch++) {
            load(a, batch, l);
            if (choleskyFactor(l, n) >= 0) {
              failures.at(batch);
            }
            store(l, n * n, result.storage(), batch * n * n);
          }
        });
    int failed = failures.first();
    if (failed >= 0) {
      double[] l = new double[n * n];
      load(a, failed, l);
      int pivot = choleskyFactor(l, n);
      throw new NotPositiveDefiniteException(
          "cholesky: "
              + matrix(a, failed)
              + " is not positive definite, pivot "
              + pivot
              + " is "
              + l[pivot * n + pivot]
              + "\n  operand "
              + a.describe()
              + "\n  help: add a small multiple of the identity if it should be");
    }
    return result;
  }

  /// Replaces the lower triangle of `a` by the factor, the rest by zeros. Returns the position of
  /// the first pivot that is not positive, and leaves it there; −1 if all are.
  private static int choleskyFactor(double[] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double s = a[i * n + j];
        for (int k = 0; k < j; k++) {
          s = Math.fma(-a[i * n + k], a[j * n + k], s);
        }
        if (j < i) {
          a[i * n + j] = s / a[j * n + j];
        } else if (s > 0) {
          a[i * n + i] = Math.sqrt(s);
        } else {
          a[i * n + i] = s;
          return i;
        }
      }
      Arrays.fill(a, i * n + i + 1, (i + 1) * n, 0);
    }
    return -1;
  }

  Tensor solveTriangular(Tensor a, Tensor b, Triangle triangle, boolean unitDiagonal) {
    int n = requireSystem("solveTriangular", a, b);
    int columns = b.extent(-1);
    Tensor result = engine.kernels().result(b.type(), b.shape());
    Failures failures = new Failures();
    share(
        a,
        columns,
        (workspace, from, to) -> {
          double[] t = workspace.doubles(MATRIX, n * n);
          double[] x = workspace.doubles(RIGHT, n * columns);
          for (int batch = from; batch < to; batch++) {
            if (batch == from || !isSameMatrix(a, batch)) {
              load(a, batch, t);
            }
            if (!unitDiagonal && Substitution.zeroOnDiagonal(t, n) >= 0) {
              failures.at(batch);
            }
            load(b, batch, x);
            Substitution.solve(triangle, unitDiagonal, t, n, x, columns);
            store(x, n * columns, result.storage(), batch * n * columns);
          }
        });
    int failed = failures.first();
    if (failed >= 0) {
      double[] t = new double[n * n];
      load(a, failed, t);
      throw singular("solveTriangular", a, failed, Substitution.zeroOnDiagonal(t, n));
    }
    return result;
  }

  Tensor solve(Tensor a, Tensor b) {
    int n = requireSystem("solve", a, b);
    int columns = b.extent(-1);
    Tensor result = engine.kernels().result(b.type(), b.shape());
    Failures failures = new Failures();
    share(
        a,
        columns,
        (workspace, from, to) -> {
          double[] matrix = workspace.doubles(MATRIX, n * n);
          LuFactors factors = new LuFactors(n, matrix);
          double[] right = workspace.doubles(RIGHT, n * columns);
          double[] x = workspace.doubles(SOLUTION, n * columns);
          for (int batch = from; batch < to; batch++) {
            if (batch == from || !isSameMatrix(a, batch)) {
              load(a, batch, matrix);
              factors.factor();
            }
            if (factors.zeroPivot() >= 0) {
              failures.at(batch);
              continue;
            }
            load(b, batch, right);
            factors.solve(right, x, columns);
            store(x, n * columns, result.storage(), batch * n * columns);
          }
        });
    int failed = failures.first();
    if (failed >= 0) {
      double[] matrix = new double[n * n];
      load(a, failed, matrix);
      LuFactors factors = new LuFactors(n, matrix);
      factors.factor();
      throw singular("solve", a, failed, factors.zeroPivot());
    }
    return result;
  }

  Tensor determinant(Tensor a) {
    return ofFactors("determinant", a, (factors, workspace) -> factors.determinant());
  }

  Tensor determinantSign(Tensor a) {
    return ofFactors("determinantSign", a, (factors, workspace) -> factors.sign());
  }

  Tensor logAbsoluteDeterminant(Tensor a) {
    int n = requireSquare("logAbsoluteDeterminant", a);
    return ofFactors(
        "logAbsoluteDeterminant",
        a,
        (factors, workspace) -> {
          double[] logs = workspace.doubles(RIGHT, n);
          factors.pivotSizes(logs);
          engine.loops().elementwise().apply(ElementwiseFunction.LOG, logs, 0, 1, logs, 0, n);
          double sum = 0;
          for (int k = 0; k < n; k++) {
            sum += logs[k];
          }
          return sum;
        });
  }

  /// A number that the factors of a matrix give.
  @FunctionalInterface
  private interface OfFactors {
    double of(LuFactors factors, Workspace workspace);
  }

  private Tensor ofFactors(String who, Tensor a, OfFactors number) {
    int n = requireSquare(who, a);
    Tensor result = engine.kernels().result(a.type(), a.shape().reduced(false, -2, -1));
    share(
        a,
        0,
        (workspace, from, to) -> {
          double[] matrix = workspace.doubles(MATRIX, n * n);
          LuFactors factors = new LuFactors(n, matrix);
          double[] numbers = workspace.doubles(SOLUTION, to - from);
          for (int batch = from; batch < to; batch++) {
            load(a, batch, matrix);
            factors.factor();
            numbers[batch - from] = number.of(factors, workspace);
          }
          store(numbers, to - from, result.storage(), from);
        });
    return result;
  }

  // ---- the matrices of a batch ----------------------------------------------------------------

  /// Work on the matrices `from` to `to` of a batch.
  @FunctionalInterface
  private interface Task {
    void run(Workspace workspace, int from, int to);
  }

  /// Shares the matrices of `a` out in blocks that depend on shapes alone; `columns` is that of the
  /// right-hand sides.
  private void share(Tensor a, int columns, Task task) {
    int batches = a.shape().reduced(false, -2, -1).size();
    long n = a.extent(-1);
    long work = Math.max(1, n * n * (n + columns));
    int each = Math.clamp(MatrixProduct.WORTHWHILE / work, 1, Math.max(1, batches));
    engine.parallel(
        (batches + each - 1) / each,
        block -> {
          try (Workspace workspace = engine.workspace()) {
            task.run(workspace, block * each, Math.min(batches, (block + 1) * each));
          }
        });
  }

  /// The matrices of a batch that cannot be worked on, of which the first is reported.
  private static final class Failures {
    private final AtomicInteger first = new AtomicInteger(Integer.MAX_VALUE);

    void at(int batch) {
      first.accumulateAndGet(batch, Math::min);
    }

    /// The first of them, −1 if there are none.
    int first() {
      return first.get() == Integer.MAX_VALUE ? -1 : first.get();
    }
  }

  /// Whether matrix `batch` is the one before it, as in a matrix that is expanded along the batch.
  private static boolean isSameMatrix(Tensor a, int batch) {
    return Products.position(a, batch) == Products.position(a, batch - 1);
  }

  /// Copies matrix `batch` of `x` row by row to the front of `to`.
  private static void load(Tensor x, int batch, double[] to) {
    int rows = x.extent(-2);
    int columns = x.extent(-1);
    int row = x.strides()[x.rank() - 2];
    int step = x.strides()[x.rank() - 1];
    int at = Products.position(x, batch);
    if (x.type() == ElementType.FLOAT32) {
      float[] from = x.storage().floats();
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          to[i * columns + j] = from[at + i * row + j * step];
        }
      }
    } else {
      double[] from = x.storage().doubles();
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          to[i * columns + j] = from[at + i * row + j * step];
        }
      }
    }
  }

  /// Rounds the `size` elements at the front of `x` to those that begin at `at`.
  private static void store(double[] x, int size, Storage to, int at) {
    if (to.type() == ElementType.FLOAT32) {
      float[] y = to.floats();
      for (int i = 0; i < size; i++) {
        y[at + i] = (float) x[i];
      }
    } else {
      System.arraycopy(x, 0, to.doubles(), at, size);
    }
  }

  // ---- checks and messages --------------------------------------------------------------------

  /// The number of rows of the matrices, which must be square.
  private int requireSquare(String who, Tensor a) {
    engine.kernels().requireFloating(who, a);
    if (a.rank() < 2 || a.extent(-2) != a.extent(-1)) {
      throw new ShapeMismatchException(
          who
              + ": the matrix must be square but "
              + (a.rank() < 2
                  ? "has " + a.rank() + " axes"
                  : "is " + a.extent(-2) + " by " + a.extent(-1))
              + "\n  matrix "
              + a.describe());
    }
    return a.extent(-1);
  }

  private int requireSystem(String who, Tensor a, Tensor b) {
    int n = requireSquare(who, a);
    engine.kernels().requireSameType(who, a, b);
    boolean fits = b.rank() == a.rank() && b.extent(-2) == n;
    for (int axis = 0; fits && axis < a.rank() - 2; axis++) {
      fits = a.extent(axis) == b.extent(axis);
    }
    if (!fits) {
      throw new ShapeMismatchException(
          who
              + ": the right-hand side must have the matrix's leading extents and "
              + n
              + " rows but is "
              + b.shape()
              + "\n  matrix          "
              + a.describe()
              + "\n  right-hand side "
              + b.describe());
    }
    return n;
  }

  private static SingularMatrixException singular(String who, Tensor a, int batch, int pivot) {
    return new SingularMatrixException(
        who
            + ": "
            + matrix(a, batch)
            + " is exactly singular, pivot "
            + pivot
            + " is 0\n  operand "
            + a.describe()
            + "\n  help: its rows depend on one another; add a small multiple of the identity");
  }

  /// Which matrix of the batch it is, in words.
  private static String matrix(Tensor a, int batch) {
    int axes = a.rank() - 2;
    if (axes == 0) {
      return "the matrix";
    }
    int[] index = new int[axes];
    for (int axis = axes - 1, rest = batch; axis >= 0; axis--) {
      index[axis] = rest % a.extent(axis);
      rest /= a.extent(axis);
    }
    return "matrix " + Arrays.toString(index);
  }
}
