package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// Elements that an index names along one axis: gathering them, and adding to them.
final class Indexing {
  // About what one core moves while a second one is being woken.
  private static final int BLOCK = 1 << 14;

  private final Engine engine;

  Indexing(Engine engine) {
    this.engine = engine;
  }

  Tensor gather(Tensor x, int axis, Tensor index) {
    int at = check("gather", x, axis, index);
    Tensor result = engine.kernels().result(x.type(), index.shape());
    if (index.size() > 0) {
      Walk walk = new Walk("gather", x, at, index, result);
      Storage from = x.storage();
      Storage to = result.storage();
      Row row =
          switch (x.type()) {
            case FLOAT32 -> (a, b, i) -> walk.gather(from.floats(), a, to.floats(), b, i);
            case FLOAT64 -> (a, b, i) -> walk.gather(from.doubles(), a, to.doubles(), b, i);
            case INT64 -> (a, b, i) -> walk.gather(from.longs(), a, to.longs(), b, i);
            case BOOL -> (a, b, i) -> walk.gather(from.bytes(), a, to.bytes(), b, i);
          };
      walk.run(1, row);
    }
    return result;
  }

  Tensor scatterAdd(Tensor y, int axis, Tensor index, Shape shape) {
    Tensor result = engine.kernels().result(y.type(), shape);
    int at = check("scatterAdd", result, axis, index);
    if (!y.shape().equals(index.shape())) {
      throw new ShapeMismatchException(
          "scatterAdd: operand and index differ in shape\n  operand "
              + y.describe()
              + "\n  index   "
              + index.describe());
    }
    // Where each row of the index has a row of the result to itself, that is cleared just before.
    boolean byRow =
        at == shape.rank() - 1
            && shape.with(at, 1).equals(index.shape().with(at, 1))
            && index.size() > 0;
    if (!byRow) {
      Movement.fill(result.storage(), shape.size(), 0);
    }
    if (index.size() > 0) {
      Walk walk = new Walk("scatterAdd", result, at, index, y);
      Storage to = result.storage();
      Storage from = y.storage();
      int length = byRow ? shape.extent(at) : 0;
      Row row =
          switch (y.type()) {
            case FLOAT32 ->
                (a, b, i) -> {
                  Arrays.fill(to.floats(), a, a + length, 0);
                  return walk.scatter(from.floats(), b, to.floats(), a, i);
                };
            case FLOAT64 ->
                (a, b, i) -> {
                  Arrays.fill(to.doubles(), a, a + length, 0);
                  return walk.scatter(from.doubles(), b, to.doubles(), a, i);
                };
            case INT64 ->
                (a, b, i) -> {
                  Arrays.fill(to.longs(), a, a + length, 0);
                  return walk.scatter(from.longs(), b, to.longs(), a, i);
                };
            case BOOL -> throw new IllegalArgumentException("scatterAdd: bool has no sum");
          };
      // A sum has the order of the index along the axis: what may meet stays in one block.
      walk.run(walk.rowsFrom(at), row);
    }
    return result;
  }

  static int check(String who, Tensor x, int axis, Tensor index) {
    if (index.type() != ElementType.INT64) {
      throw new IllegalArgumentException(
          who
              + ": the index must be int64 but is "
              + index.describe()
              + "\n  help: index.to(INT64)");
    }
    int at = x.shape().axis(axis);
    boolean fits = index.rank() == x.rank();
    for (int a = 0; fits && a < x.rank(); a++) {
      fits = a == at || index.extent(a) <= x.extent(a);
    }
    if (!fits) {
      throw new ShapeMismatchException(
          who
              + ": the index must have the operand's rank and, but for axis "
              + at
              + ", at most its extents\n  operand "
              + x.describe()
              + "\n  index   "
              + index.describe());
    }
    return at;
  }

  /// That the element of `index` at `position`, in C order, is not within `axis` of `shape`.
  static IndexOutOfBoundsException outOfRange(
      String who, Tensor index, int position, int axis, Shape shape) {
    int[] at = new int[index.rank()];
    int indexAt = index.offset();
    int rest = position;
    for (int a = index.rank() - 1; a >= 0; a--) {
      at[a] = rest % index.extent(a);
      rest /= index.extent(a);
      indexAt += at[a] * index.strides()[a];
    }
    return new IndexOutOfBoundsException(
        who
            + ": index "
            + index.storage().longs()[indexAt]
            + " at "
            + Arrays.toString(at)
            + " is not within axis "
            + axis
            + " of shape "
            + shape);
  }

  /// Moves the elements that a row of the index names, given the positions of its first element in
  /// what is indexed, in what is not, and in the index; returns how many it moved until an index
  /// was out of range.
  @FunctionalInterface
  private interface Row {
    int move(int indexed, int plain, int index);
  }

  /// The rows of an index, which lie along its last axis.
  private final class Walk {
    private final String who;
    private final Shape shape;
    private final int axis;
    private final Tensor indexed;
    private final Tensor index;
    private final Tensor plain;
    private final long[] indices;
    private final int length;
    // The distances between the elements of a row, and along the axis.
    private final int indexedStep;
    private final int plainStep;
    private final int indexStep;
    private final int stride;
    private final int extent;

    Walk(String who, Tensor indexed, int axis, Tensor index, Tensor plain) {
      this.who = who;
      this.shape = indexed.shape();
      this.axis = axis;
      this.indexed = indexed;
      this.index = index;
      this.plain = plain;
      this.indices = index.storage().longs();
      int last = index.rank() - 1;
      this.length = index.extent(last);
      this.indexedStep = axis == last ? 0 : indexed.strides()[last];
      this.plainStep = plain.strides()[last];
      this.indexStep = index.strides()[last];
      this.stride = indexed.strides()[axis];
      this.extent = shape.extent(axis);
    }

    /// The number of rows of the index that have the same place along the axes before `at`.
    int rowsFrom(int at) {
      int rows = 1;
      for (int a = at; a < index.rank() - 1; a++) {
        rows *= index.extent(a);
      }
      return rows;
    }

    /// Moves all rows, `together` neighbouring ones in order.
    void run(int together, Row row) {
      int rows = index.size() / length;
      int atOnce = Math.max(1, BLOCK / length / together) * together;
      AtomicInteger failed = new AtomicInteger(Integer.MAX_VALUE);
      engine.parallel(
          MatrixProduct.blocks(rows, atOnce),
          block -> {
            int end = Math.min(rows, (block + 1) * atOnce);
            for (int r = block * atOnce; r < end; r++) {
              int moved = move(r, row);
              if (moved < length) {
                failed.accumulateAndGet(r * length + moved, Math::min);
                return;
              }
            }
          });
      if (failed.get() < Integer.MAX_VALUE) {
        throw outOfRange(who, index, failed.get(), axis, shape);
      }
    }

    private int move(int number, Row row) {
      int indexedAt = indexed.offset();
      int plainAt = plain.offset();
      int indexAt = index.offset();
      int rest = number;
      for (int a = index.rank() - 2; a >= 0; a--) {
        int i = rest % index.extent(a);
        rest /= index.extent(a);
        indexedAt += a == axis ? 0 : i * indexed.strides()[a];
        plainAt += i * plain.strides()[a];
        indexAt += i * index.strides()[a];
      }
      return row.move(indexedAt, plainAt, indexAt);
    }

    private boolean isWithin(long chosen) {
      return chosen >= 0 && chosen < extent;
    }

    int gather(float[] from, int at, float[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + i * plainStep] = from[at + (int) chosen * stride + i * indexedStep];
      }
      return length;
    }

    int gather(double[] from, int at, double[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + i * plainStep] = from[at + (int) chosen * stride + i * indexedStep];
      }
      return length;
    }

    int gather(long[] from, int at, long[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + i * plainStep] = from[at + (int) chosen * stride + i * indexedStep];
      }
      return length;
    }

    int gather(byte[] from, int at, byte[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + i * plainStep] = from[at + (int) chosen * stride + i * indexedStep];
      }
      return length;
    }

    int scatter(float[] from, int at, float[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + (int) chosen * stride + i * indexedStep] += from[at + i * plainStep];
      }
      return length;
    }

    int scatter(double[] from, int at, double[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + (int) chosen * stride + i * indexedStep] += from[at + i * plainStep];
      }
      return length;
    }

    int scatter(long[] from, int at, long[] to, int toAt, int indexAt) {
      for (int i = 0; i < length; i++) {
        long chosen = indices[indexAt + i * indexStep];
        if (!isWithin(chosen)) {
          return i;
        }
        to[toAt + (int) chosen * stride + i * indexedStep] += from[at + i * plainStep];
      }
      return length;
    }
  }
}
