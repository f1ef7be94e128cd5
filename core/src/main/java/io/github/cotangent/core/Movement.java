package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Kernels that move elements and do no arithmetic.
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
