package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Kernels that move elements and do no arithmetic, but for the sums of scattering.
final class Movement {
  // About what one core copies while a second one is being woken.
  private static final int BLOCK = 1 << 15;

  private final Engine engine;

  Movement(Engine engine) {
    this.engine = engine;
  }

  Tensor copy(Tensor x) {
    Tensor result = engine.kernels().result(x.type(), x.shape());
    copyInto(x, result);
    return result;
  }

  /// Copies in blocks of runs on the workers.
  void copyInto(Tensor from, Tensor to) {
    if (from.size() == 0) {
      return;
    }
    Strided walk = Strided.of(from, to);
    int runs = walk.runs();
    int perBlock = Math.max(1, BLOCK / Math.max(1, walk.inner));
    int blocks = (runs + perBlock - 1) / perBlock;
    engine.parallel(
        blocks,
        block ->
            walk.copyRuns(
                from.storage(),
                to.storage(),
                block * perBlock,
                Math.min(runs, (block + 1) * perBlock)));
  }

  /// A tensor of `shape` that is 0 but for the view `where`, which is `x`.
  Tensor embed(Tensor x, Shape shape, double background, UnaryOperator<Tensor> where) {
    Tensor result = engine.kernels().result(x.type(), shape);
    fill(result.storage(), shape.size(), background);
    Tensor target = where.apply(result);
    if (!target.shape().equals(x.shape())) {
      throw new ShapeMismatchException(
          "embed: the place has shape " + target.shape() + " but the operand " + x.describe());
    }
    copyInto(x, target);
    return result;
  }

  static void fill(Storage storage, int size, double value) {
    switch (storage.type()) {
      case FLOAT32 -> Arrays.fill(storage.floats(), 0, size, (float) value);
      case FLOAT64 -> Arrays.fill(storage.doubles(), 0, size, value);
      case INT64 -> Arrays.fill(storage.longs(), 0, size, (long) value);
      case BOOL -> Arrays.fill(storage.bytes(), 0, size, (byte) (value != 0 ? 1 : 0));
    }
  }

  Tensor concatenate(int axis, Tensor... parts) {
    if (parts.length == 0) {
      throw new IllegalArgumentException("concatenate: no operands were given");
    }
    int at = parts[0].shape().axis(axis);
    int total = 0;
    for (Tensor part : parts) {
      engine.kernels().requireSameType("concatenate", parts[0], part);
      if (part.rank() != parts[0].rank()
          || !part.shape().with(at, 1).equals(parts[0].shape().with(at, 1))) {
        throw new ShapeMismatchException(
            "concatenate: extents differ on an axis other than "
                + at
                + "\n  first "
                + parts[0].describe()
                + "\n  other "
                + part.describe());
      }
      total = Math.addExact(total, part.extent(at));
    }
    Tensor result = engine.kernels().result(parts[0].type(), parts[0].shape().with(at, total));
    int start = 0;
    for (Tensor part : parts) {
      copyInto(part, result.slice(at, start, start + part.extent(at)));
      start += part.extent(at);
    }
    return result;
  }

  Tensor gather(Tensor x, int axis, Tensor index) {
    int at = checkGather("gather", x, axis, index);
    Tensor result = engine.kernels().result(x.type(), index.shape());
    forIndices(
        "gather",
        x.shape(),
        x,
        at,
        index,
        result,
        (from, to) -> move(x.storage(), from, result.storage(), to));
    return result;
  }

  Tensor scatterAdd(Tensor y, int axis, Tensor index, Shape shape) {
    Tensor result = engine.kernels().result(y.type(), shape);
    fill(result.storage(), shape.size(), 0);
    int at = checkGather("scatterAdd", result, axis, index);
    if (!y.shape().equals(index.shape())) {
      throw new ShapeMismatchException(
          "scatterAdd: operand and index differ in shape\n  operand "
              + y.describe()
              + "\n  index   "
              + index.describe());
    }
    // Sequential in the C order of the index: sums have one order.
    forIndices(
        "scatterAdd",
        shape,
        result,
        at,
        index,
        y,
        (to, from) -> {
          switch (y.type()) {
            case FLOAT32 -> result.storage().floats()[to] += y.storage().floats()[from];
            case FLOAT64 -> result.storage().doubles()[to] += y.storage().doubles()[from];
            case INT64 -> result.storage().longs()[to] += y.storage().longs()[from];
            case BOOL -> throw new IllegalArgumentException("scatterAdd: bool has no sum");
          }
        });
    return result;
  }

  private int checkGather(String who, Tensor x, int axis, Tensor index) {
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

  @FunctionalInterface
  private interface Pair {
    void at(int indexed, int plain);
  }

  /// Visits, in the C order of `index`, the position in `indexed` that it names and that in
  /// `plain`.
  private static void forIndices(
      String who, Shape shape, Tensor indexed, int axis, Tensor index, Tensor plain, Pair visit) {
    if (index.size() == 0) {
      return;
    }
    int extent = shape.extent(axis);
    int stride = indexed.strides()[axis];
    long[] indices = index.storage().longs();
    int[] others = indexed.strides().clone();
    others[axis] = 0;
    int[] at = new int[index.rank()];
    for (int n = index.size(); n > 0; n--) {
      int indexAt = index.offset();
      int from = indexed.offset();
      int to = plain.offset();
      for (int a = 0; a < at.length; a++) {
        indexAt += at[a] * index.strides()[a];
        from += at[a] * others[a];
        to += at[a] * plain.strides()[a];
      }
      long chosen = indices[indexAt];
      if (chosen < 0 || chosen >= extent) {
        throw new IndexOutOfBoundsException(
            who
                + ": index "
                + chosen
                + " at "
                + Arrays.toString(at)
                + " is not within axis "
                + axis
                + " of shape "
                + shape);
      }
      visit.at(from + (int) chosen * stride, to);
      for (int a = at.length - 1; a >= 0; a--) {
        if (++at[a] < index.extent(a)) {
          break;
        }
        at[a] = 0;
      }
    }
  }

  private static void move(Storage from, int at, Storage to, int toAt) {
    switch (from.type()) {
      case FLOAT32 -> to.floats()[toAt] = from.floats()[at];
      case FLOAT64 -> to.doubles()[toAt] = from.doubles()[at];
      case INT64 -> to.longs()[toAt] = from.longs()[at];
      case BOOL -> to.bytes()[toAt] = from.bytes()[at];
    }
  }

  Tensor convert(Tensor x, ElementType type) {
    Tensor from = x.isContiguous() ? x : copy(x);
    Tensor result = engine.kernels().result(type, x.shape());
    Storage a = from.storage();
    Storage b = result.storage();
    int offset = from.offset();
    for (int i = 0; i < x.size(); i++) {
      int at = offset + i;
      if (x.type() == ElementType.INT64 && type != ElementType.BOOL) {
        long value = a.longs()[at];
        switch (type) {
          case FLOAT32 -> b.floats()[i] = value;
          case FLOAT64 -> b.doubles()[i] = value;
          default -> b.longs()[i] = value;
        }
        continue;
      }
      double value =
          switch (x.type()) {
            case FLOAT32 -> a.floats()[at];
            case FLOAT64 -> a.doubles()[at];
            case INT64 -> a.longs()[at] != 0 ? 1 : 0;
            case BOOL -> a.bytes()[at];
          };
      switch (type) {
        case FLOAT32 -> b.floats()[i] = (float) value;
        case FLOAT64 -> b.doubles()[i] = value;
        case INT64 -> b.longs()[i] = (long) value;
        case BOOL -> b.bytes()[i] = (byte) (value != 0 ? 1 : 0);
      }
    }
    return result;
  }
}
