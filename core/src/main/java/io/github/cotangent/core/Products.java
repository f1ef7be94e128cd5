package io.github.cotangent.core;

import java.util.OptionalInt;

/// Products of matrices and of batches of them: what is checked, and which matrices are multiplied.
final class Products {
  private final Engine engine;

  Products(Engine engine) {
    this.engine = engine;
  }

  Tensor matmul(Tensor left, Tensor right) {
    check(left, right);
    int[] extents = left.shape().toArray();
    extents[extents.length - 1] = right.extent(-1);
    Tensor result = engine.kernels().result(left.type(), Shape.of(extents));
    if (left.extent(-1) == 0) {
      Movement.fill(result.storage(), result.size(), 0);
    } else if (result.size() > 0) {
      // A row times what is stored transposed is, seen transposed, a product that needs no packing.
      boolean exchange =
          left.extent(-2) == 1 && isTransposed(right)
              || right.extent(-1) == 1 && isTransposed(left);
      if (exchange) {
        multiply(right.transpose(), left.transpose(), result);
      } else {
        multiply(left, right, result);
      }
    }
    return result;
  }

  private static boolean isTransposed(Tensor x) {
    return x.strides()[x.rank() - 2] == 1 && x.strides()[x.rank() - 1] != 1;
  }

  /// Writes the products of matrices that are not empty to the storage of `result`.
  private void multiply(Tensor left, Tensor right, Tensor result) {
    int rank = left.rank();
    int batches = 1;
    for (int axis = 0; axis < rank - 2; axis++) {
      batches *= left.extent(axis);
    }
    int row = left.strides()[rank - 2];
    int rows = left.extent(-2);
    OptionalInt common = batches == 1 ? OptionalInt.empty() : commonRow(left, right);
    if (common.isPresent()) {
      row = common.getAsInt();
      rows *= batches;
      batches = 1;
    }
    Matrix a = new Matrix(rows, left.extent(-1), row, left.strides()[rank - 1]);
    Matrix b =
        new Matrix(
            right.extent(-2),
            right.extent(-1),
            right.strides()[rank - 2],
            right.strides()[rank - 1]);
    MatrixProduct<?> product =
        new MatrixProduct<>(
            engine,
            FloatingArrays.of(engine, left.type()),
            left.storage(),
            a,
            right.storage(),
            b,
            result.storage());
    if (batches == 1) {
      product.run(left.offset(), right.offset(), 0);
    } else {
      batches(left, right, batches, product);
    }
  }

  /// Small products are shared out, large ones share out their own work.
  private void batches(Tensor left, Tensor right, int batches, MatrixProduct<?> product) {
    int size = left.extent(-2) * right.extent(-1);
    long work = (long) size * left.extent(-1);
    int perBlock =
        work > MatrixProduct.WORTHWHILE * 16
            ? batches
            : (int) Math.min(batches, Math.max(1, MatrixProduct.WORTHWHILE / work));
    engine.parallel(
        (batches + perBlock - 1) / perBlock,
        block -> {
          int end = Math.min(batches, (block + 1) * perBlock);
          for (int batch = block * perBlock; batch < end; batch++) {
            product.run(position(left, batch), position(right, batch), batch * size);
          }
        });
  }

  /// The distance between rows of the left factors where they are the rows of one matrix: all right
  /// factors are the same, and the rows of all left factors are evenly spaced.
  private static OptionalInt commonRow(Tensor left, Tensor right) {
    int rows = left.rank() - 2;
    int row = left.strides()[rows];
    boolean found = false;
    int next = 0;
    for (int axis = rows; axis >= 0; axis--) {
      int extent = left.extent(axis);
      if (extent == 1) {
        continue;
      }
      int stride = left.strides()[axis];
      boolean sameRight = axis == rows || right.strides()[axis] == 0;
      if (!sameRight || found && stride != next) {
        return OptionalInt.empty();
      }
      row = found ? row : stride;
      found = true;
      next = stride * extent;
    }
    return OptionalInt.of(row);
  }

  /// Where the matrix number `batch` begins in the storage of `x`.
  static int position(Tensor x, int batch) {
    int at = x.offset();
    int rest = batch;
    for (int axis = x.rank() - 3; axis >= 0; axis--) {
      int extent = x.extent(axis);
      at += rest % extent * x.strides()[axis];
      rest /= extent;
    }
    return at;
  }

  private static void check(Tensor left, Tensor right) {
    if (left.type() != right.type()) {
      throw new IllegalArgumentException(
          "matmul: element types differ, "
              + left.type()
              + " and "
              + right.type()
              + operands(left, right)
              + "\n  help: x.to("
              + (left.type().isFloating() ? left : right).type().name()
              + ")");
    }
    if (!left.type().isFloating()) {
      throw new IllegalArgumentException(
          "matmul: the operands must be float32 or float64 but are "
              + left.type()
              + operands(left, right)
              + "\n  help: x.to(FLOAT32)");
    }
    int rank = left.rank();
    if (rank < 2 || right.rank() < 2) {
      throw new ShapeMismatchException(
          "matmul: the operands must have at least 2 axes but have "
              + rank
              + " and "
              + right.rank()
              + operands(left, right)
              + "\n  help: x.reshape(1, n) is a row, x.reshape(n, 1) a column");
    }
    if (rank != right.rank()) {
      throw new ShapeMismatchException(
          "matmul: numbers of axes differ, "
              + rank
              + " and "
              + right.rank()
              + operands(left, right)
              + "\n  help: x.expand(...) repeats along further axes");
    }
    for (int axis = 0; axis < rank - 2; axis++) {
      if (left.extent(axis) != right.extent(axis)) {
        throw new ShapeMismatchException(
            "matmul: extents of axis "
                + axis
                + " differ, "
                + left.extent(axis)
                + " and "
                + right.extent(axis)
                + operands(left, right)
                + "\n  help: x.expand(...) repeats along an axis");
      }
    }
    int inner = left.extent(-1);
    if (inner != right.extent(-2)) {
      String help = "";
      if (inner == right.extent(-1)) {
        help = "\n  help: did you mean right.transpose()?";
      } else if (left.extent(-2) == right.extent(-2)) {
        help = "\n  help: did you mean left.transpose()?";
      }
      throw new ShapeMismatchException(
          "matmul: inner extents differ, "
              + inner
              + " and "
              + right.extent(-2)
              + operands(left, right)
              + help);
    }
  }

  private static String operands(Tensor left, Tensor right) {
    return "\n  left  " + left.describe() + "\n  right " + right.describe();
  }
}
