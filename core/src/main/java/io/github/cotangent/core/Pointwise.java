package io.github.cotangent.core;

import io.github.cotangent.core.loops.Comparison;
import io.github.cotangent.core.loops.ElementwiseLoops;
import io.github.cotangent.core.loops.LongLoops;
import io.github.cotangent.core.loops.MaskLoops;
import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Kernels that act on corresponding elements of operands of one shape.
final class Pointwise {
  // Large enough to pay for waking a worker, small enough to share out well.
  private static final int BLOCK = 1 << 14;

  // So many elements are in no cache; of pieces so long loops read the halves side by side.
  private static final int FAR = 1 << 20;
  private static final int STREAMS = 1 << 16;

  // A run of fewer elements costs about as much as the call for it.
  private static final int SHORT_RUN = 1 << 11;

  // So many elements stay in a near cache.
  private static final int NEAR = 1 << 14;

  private final Engine engine;

  Pointwise(Engine engine) {
    this.engine = engine;
  }

  Tensor apply(ElementwiseFunction function, Tensor... x) {
    if (x.length != function.arity()) {
      throw new IllegalArgumentException(
          function + ": takes " + function.arity() + " operands, got " + x.length);
    }
    Kernels kernels = engine.kernels();
    boolean integers = x[0].type() == ElementType.INT64 && LongLoops.supports(function);
    for (Tensor operand : x) {
      if (!integers) {
        kernels.requireFloating(function.toString(), operand);
      }
      kernels.requireSameType(function.toString(), x[0], operand);
      kernels.requireSameShape(function.toString(), x[0], operand);
    }
    Tensor result = kernels.place(x[0].type(), x[0].shape());
    if (result.size() == 0) {
      return result;
    }
    Tensor[] operands = Arrays.copyOf(x, x.length + 1);
    operands[x.length] = result;
    Strided walk = Strided.of(operands);
    if (walk.inner > 1 && walk.innerStride(x.length) != 1) {
      // Loops write neighbours.
      result = kernels.result(x[0].type(), x[0].shape());
      operands[x.length] = result;
      walk = Strided.of(operands);
    }
    for (int k = 0; k < x.length; k++) {
      int stride = walk.innerStride(k);
      if (stride != 0 && stride != 1) {
        operands[k] = kernels.copy(x[k]);
      } else if (stride == 0 && walk.inner < SHORT_RUN) {
        operands[k] = repeated(x[k]);
      }
    }
    boolean copied = !Arrays.equals(operands, 0, x.length, x, 0, x.length);
    run(function, copied ? Strided.of(operands) : walk, operands);
    return result;
  }

  /// `x` with what is the same along the first axes, such as one factor for each channel of all
  /// images, written out for the others, so that these become one run; `x` itself if there is no
  /// such thing or it is large.
  private Tensor repeated(Tensor x) {
    Tensor once = x;
    for (int axis = 0; axis < x.rank() && (x.strides()[axis] == 0 || x.extent(axis) == 1); axis++) {
      once = x.extent(axis) == 1 ? once : once.slice(axis, 0, 1);
    }
    boolean pays = once.size() > 1 && once.size() <= NEAR && x.size() / once.size() >= 4;
    return pays ? engine.kernels().copy(once).expand(x.shape()) : x;
  }

  private void run(ElementwiseFunction function, Strided walk, Tensor[] operands) {
    share(walk, (at, from, n) -> piece(function, walk, operands, at, from, n));
  }

  /// Computes on the elements `from` to `from + n` of the run that begins at `at`.
  @FunctionalInterface
  private interface Piece {
    void at(int[] at, int from, int n);
  }

  /// Shares all elements among the workers.
  private void share(Strided walk, Piece piece) {
    int runs = walk.runs();
    int inner = walk.inner;
    if (runs == 1) {
      int length = inner < FAR ? BLOCK : STREAMS;
      engine.parallel(
          (inner + length - 1) / length,
          block -> {
            int from = block * length;
            piece.at(walk.offsets, from, Math.min(inner - from, length));
          });
      return;
    }
    int perBlock = Math.max(1, BLOCK / Math.max(1, inner));
    IntConsumer task =
        block ->
            walk.forRuns(
                block * perBlock,
                Math.min(runs, (block + 1) * perBlock),
                at -> piece.at(at, 0, inner));
    engine.parallel((runs + perBlock - 1) / perBlock, task);
  }

  /// Elements `from` to `from + n` of the run that begins at `at`.
  private void piece(
      ElementwiseFunction function, Strided walk, Tensor[] x, int[] at, int from, int n) {
    ElementwiseLoops loops = engine.loops().elementwise();
    int last = x.length - 1;
    Storage y = x[last].storage();
    int yAt = at[last] + from;
    int s0 = walk.innerStride(0);
    int at0 = at[0] + from * s0;
    int s1 = last > 1 ? walk.innerStride(1) : 0;
    int at1 = last > 1 ? at[1] + from * s1 : 0;
    int s2 = last > 2 ? walk.innerStride(2) : 0;
    int at2 = last > 2 ? at[2] + from * s2 : 0;
    if (y.type() == ElementType.INT64) {
      long[] a = x[0].storage().longs();
      if (last == 1) {
        LongLoops.apply(function, a, at0, s0, y.longs(), yAt, n);
      } else {
        LongLoops.apply(function, a, at0, s0, x[1].storage().longs(), at1, s1, y.longs(), yAt, n);
      }
      return;
    }
    if (y.type() == ElementType.FLOAT32) {
      float[] out = y.floats();
      float[] a = x[0].storage().floats();
      switch (last) {
        case 1 -> loops.apply(function, a, at0, s0, out, yAt, n);
        case 2 -> loops.apply(function, a, at0, s0, x[1].storage().floats(), at1, s1, out, yAt, n);
        default ->
            loops.apply(
                function,
                a,
                at0,
                s0,
                x[1].storage().floats(),
                at1,
                s1,
                x[2].storage().floats(),
                at2,
                s2,
                out,
                yAt,
                n);
      }
    } else {
      double[] out = y.doubles();
      double[] a = x[0].storage().doubles();
      switch (last) {
        case 1 -> loops.apply(function, a, at0, s0, out, yAt, n);
        case 2 -> loops.apply(function, a, at0, s0, x[1].storage().doubles(), at1, s1, out, yAt, n);
        default ->
            loops.apply(
                function,
                a,
                at0,
                s0,
                x[1].storage().doubles(),
                at1,
                s1,
                x[2].storage().doubles(),
                at2,
                s2,
                out,
                yAt,
                n);
      }
    }
  }

  Tensor compare(ElementwiseFunction comparison, Tensor a, Tensor b) {
    Kernels kernels = engine.kernels();
    Comparison kind =
        switch (comparison) {
          case GREATER -> Comparison.GREATER;
          case GREATER_OR_EQUAL -> Comparison.GREATER_OR_EQUAL;
          case LESS -> Comparison.LESS;
          case LESS_OR_EQUAL -> Comparison.LESS_OR_EQUAL;
          case EQUAL -> Comparison.EQUAL;
          case NOT_EQUAL -> Comparison.NOT_EQUAL;
          default ->
              throw new IllegalArgumentException("compare: " + comparison + " compares nothing");
        };
    kernels.requireSameType(comparison.toString(), a, b);
    kernels.requireSameShape(comparison.toString(), a, b);
    Tensor left = a.type() == ElementType.BOOL ? kernels.convert(a, ElementType.INT64) : a;
    Tensor right = b.type() == ElementType.BOOL ? kernels.convert(b, ElementType.INT64) : b;
    Tensor result = kernels.result(ElementType.BOOL, a.shape());
    Strided walk = Strided.of(left, right, result);
    Storage x = left.storage();
    Storage y = right.storage();
    byte[] out = result.storage().bytes();
    int sx = walk.innerStride(0);
    int sy = walk.innerStride(1);
    share(
        walk,
        (at, from, n) -> {
          int l = at[0] + from * sx;
          int r = at[1] + from * sy;
          int to = at[2] + from;
          switch (left.type()) {
            case FLOAT32 ->
                MaskLoops.compare(kind, x.floats(), l, sx, y.floats(), r, sy, out, to, n);
            case FLOAT64 ->
                MaskLoops.compare(kind, x.doubles(), l, sx, y.doubles(), r, sy, out, to, n);
            default -> MaskLoops.compare(kind, x.longs(), l, sx, y.longs(), r, sy, out, to, n);
          }
        });
    return result;
  }

  Tensor where(Tensor condition, Tensor a, Tensor b) {
    Kernels kernels = engine.kernels();
    if (condition.type() != ElementType.BOOL) {
      throw new IllegalArgumentException(
          "where: the condition must be bool but is "
              + condition.describe()
              + "\n  help: condition.to(BOOL)");
    }
    kernels.requireSameType("where", a, b);
    kernels.requireSameShape("where", a, b);
    kernels.requireSameShape("where", condition, a);
    Tensor result = kernels.result(a.type(), a.shape());
    if (result.size() == 0) {
      return result;
    }
    Strided walk = Strided.of(condition, a, b, result);
    byte[] chosen = condition.storage().bytes();
    int sc = walk.innerStride(0);
    int sa = walk.innerStride(1);
    int sb = walk.innerStride(2);
    Storage left = a.storage();
    Storage right = b.storage();
    Storage out = result.storage();
    share(
        walk,
        (at, from, n) -> {
          int c = at[0] + from * sc;
          int l = at[1] + from * sa;
          int r = at[2] + from * sb;
          int to = at[3] + from;
          switch (a.type()) {
            case FLOAT32 ->
                MaskLoops.where(
                    chosen,
                    c,
                    sc,
                    left.floats(),
                    l,
                    sa,
                    right.floats(),
                    r,
                    sb,
                    out.floats(),
                    to,
                    n);
            case FLOAT64 ->
                MaskLoops.where(
                    chosen,
                    c,
                    sc,
                    left.doubles(),
                    l,
                    sa,
                    right.doubles(),
                    r,
                    sb,
                    out.doubles(),
                    to,
                    n);
            case INT64 ->
                MaskLoops.where(
                    chosen, c, sc, left.longs(), l, sa, right.longs(), r, sb, out.longs(), to, n);
            case BOOL ->
                MaskLoops.where(
                    chosen, c, sc, left.bytes(), l, sa, right.bytes(), r, sb, out.bytes(), to, n);
          }
        });
    return result;
  }
}
