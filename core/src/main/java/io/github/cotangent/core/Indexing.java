package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;

/// Kernels that take elements from where an index says, or add them there.
final class Indexing {
  // About what one core moves while a second one is being woken.
  private static final int SHARE = 1 << 14;

  private final Engine engine;

  Indexing(Engine engine) {
    this.engine = engine;
  }

  Tensor gather(Tensor x, int axis, Tensor index) {
    int at = check("gather", x.shape(), x.type(), axis, index);
    Tensor result = engine.kernels().result(x.type(), index.shape());
    if (index.size() == 0) {
      return result;
    }
    Places places = new Places(x, at, index, result);
    int each = Math.max(1, SHARE / places.walk.inner);
    int runs = places.walk.runs();
    engine.parallel(
        (runs + each - 1) / each,
        block ->
            places.forRuns(
                block * each,
                Math.min(runs, (block + 1) * each),
                (from, step, to, toStep, n) ->
                    move(x.storage(), from, step, result.storage(), to, toStep, n)));
    return result;
  }

  Tensor scatterAdd(Tensor y, int axis, Tensor index, Shape shape) {
    if (y.type() == ElementType.BOOL) {
      throw new IllegalArgumentException(
          "scatterAdd: bool has no sum\n  operand " + y.describe() + "\n  help: y.to(INT64)");
    }
    int at = check("scatterAdd", shape, y.type(), axis, index);
    if (!y.shape().equals(index.shape())) {
      throw new ShapeMismatchException(
          "scatterAdd: operand and index differ in shape\n  operand "
              + y.describe()
              + "\n  index   "
              + index.describe());
    }
    Tensor result = engine.kernels().result(y.type(), shape);
    Movement.fill(result.storage(), shape.size(), 0);
    if (index.size() > 0) {
      // Sequential in the C order of the index: sums have one order.
      Places places = new Places(result, at, index, y);
      places.forRuns(
          0,
          places.walk.runs(),
          (to, toStep, from, step, n) ->
              add(y.storage(), from, step, result.storage(), to, toStep, n));
    }
    return result;
  }

  // ---- checks ---------------------------------------------------------------------------------

  private static int check(String who, Shape shape, ElementType type, int axis, Tensor index) {
    if (index.type() != ElementType.INT64) {
      throw new IllegalArgumentException(
          who
              + ": the index must be int64 but is "
              + index.describe()
              + "\n  help: index.to(INT64)");
    }
    int at = shape.axis(axis);
    boolean fits = index.rank() == shape.rank();
    for (int a = 0; fits && a < shape.rank(); a++) {
      fits = a == at || index.extent(a) <= shape.extent(a);
    }
    if (!fits) {
      throw new ShapeMismatchException(
          who
              + ": the index must have the operand's rank and, but for axis "
              + at
              + ", at most its extents\n  operand "
              + shape
              + " "
              + type
              + "\n  index   "
              + index.describe());
    }
    requireWithin(who, shape, at, index);
    return at;
  }

  private static void requireWithin(String who, Shape shape, int axis, Tensor index) {
    if (index.size() == 0) {
      return;
    }
    // What is repeated is looked at once.
    Tensor distinct = index;
    for (int a = 0; a < index.rank(); a++) {
      if (index.strides()[a] == 0) {
        distinct = distinct.slice(a, 0, 1);
      }
    }
    int extent = shape.extent(axis);
    long[] places = index.storage().longs();
    Strided walk = Strided.of(distinct);
    int step = walk.innerStride(0);
    Shape seen = distinct.shape();
    int[] before = {0};
    walk.forRuns(
        0,
        walk.runs(),
        offsets -> {
          for (int i = 0; i < walk.inner; i++) {
            long place = places[offsets[0] + i * step];
            if (place < 0 || place >= extent) {
              throw new IndexOutOfBoundsException(
                  who
                      + ": index "
                      + place
                      + " at "
                      + Arrays.toString(position(seen, before[0] + i))
                      + " is not within axis "
                      + axis
                      + " of shape "
                      + shape);
            }
          }
          before[0] += walk.inner;
        });
  }

  private static int[] position(Shape shape, int flat) {
    int[] position = new int[shape.rank()];
    int rest = flat;
    for (int axis = position.length - 1; axis >= 0; axis--) {
      position[axis] = rest % shape.extent(axis);
      rest /= shape.extent(axis);
    }
    return position;
  }

  // ---- places ---------------------------------------------------------------------------------

  /// `n` elements from `indexed` on in the tensor that is indexed and from `plain` on in the other.
  @FunctionalInterface
  private interface Run {
    void at(int indexed, int indexedStep, int plain, int plainStep, int n);
  }

  /// Where the elements stand that an index names along an axis, with those of a plain tensor of
  /// the index's shape.
  private static final class Places {
    final Strided walk;
    private final long[] places;
    private final int step;

    Places(Tensor indexed, int axis, Tensor index, Tensor plain) {
      Tensor firsts = indexed.slice(axis, 0, 1);
      for (int a = 0; a < index.rank(); a++) {
        firsts = a == axis ? firsts : firsts.slice(a, 0, index.extent(a));
      }
      walk = Strided.of(index, firsts.expand(index.shape()), plain);
      places = index.storage().longs();
      step = indexed.strides()[axis];
    }

    /// Visits the runs in the C order of the index, in one piece where that is constant.
    void forRuns(int from, int to, Run run) {
      int indexStep = walk.innerStride(0);
      int indexedStep = walk.innerStride(1);
      int plainStep = walk.innerStride(2);
      walk.forRuns(
          from,
          to,
          at -> {
            if (indexStep == 0) {
              int first = at[1] + (int) places[at[0]] * step;
              run.at(first, indexedStep, at[2], plainStep, walk.inner);
              return;
            }
            for (int i = 0; i < walk.inner; i++) {
              int own = at[1] + i * indexedStep + (int) places[at[0] + i * indexStep] * step;
              run.at(own, 0, at[2] + i * plainStep, 0, 1);
            }
          });
    }
  }

  private static void move(
      Storage from, int at, int step, Storage to, int toAt, int toStep, int n) {
    switch (from.type()) {
      case FLOAT32 -> {
        float[] a = from.floats();
        float[] b = to.floats();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] = a[at + i * step];
        }
      }
      case FLOAT64 -> {
        double[] a = from.doubles();
        double[] b = to.doubles();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] = a[at + i * step];
        }
      }
      case INT64 -> {
        long[] a = from.longs();
        long[] b = to.longs();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] = a[at + i * step];
        }
      }
      case BOOL -> {
        byte[] a = from.bytes();
        byte[] b = to.bytes();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] = a[at + i * step];
        }
      }
    }
  }

  private static void add(Storage from, int at, int step, Storage to, int toAt, int toStep, int n) {
    switch (from.type()) {
      case FLOAT32 -> {
        float[] a = from.floats();
        float[] b = to.floats();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] += a[at + i * step];
        }
      }
      case FLOAT64 -> {
        double[] a = from.doubles();
        double[] b = to.doubles();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] += a[at + i * step];
        }
      }
      case INT64 -> {
        long[] a = from.longs();
        long[] b = to.longs();
        for (int i = 0; i < n; i++) {
          b[toAt + i * toStep] += a[at + i * step];
        }
      }
      case BOOL -> throw new IllegalStateException("refused before");
    }
  }
}
