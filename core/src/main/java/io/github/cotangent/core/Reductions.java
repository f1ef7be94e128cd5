package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import io.github.cotangent.core.loops.ReductionLoops;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/// Kernels that reduce groups of elements to one each (`docs/numerics.md`, 2).
final class Reductions extends GroupedWork {
  // Order is free where elements are only compared, so more of them at a time.
  private static final int COMPARED_LANES = 64;
  private static final int HALVED = 8;

  // An array of a workspace.
  private static final int BLOCK_SUMS = OWN;

  Reductions(Engine engine) {
    super(engine);
  }

  Tensor sum(Tensor x, boolean keep, int[] axes) {
    return switch (x.type()) {
      case FLOAT32, FLOAT64 -> sum("sum", x, keep, axes, false);
      case INT64 -> reduceLongs(x, keep, axes, 0, Long::sum);
      case BOOL -> throw noNumbers("sum", x, "countNonZero counts what is true");
    };
  }

  Tensor mean(Tensor x, boolean keep, int[] axes) {
    engine.kernels().requireFloating("mean", x);
    return sum("mean", x, keep, axes, true);
  }

  private Tensor sum(String who, Tensor x, boolean keep, int[] axes, boolean mean) {
    boolean empty = hasEmptyGroups(x, x.shape().reduced(keep, axes));
    if (empty && mean) {
      throw empty(who, "mean", x, axes);
    }
    Tensor result = result(x.type(), x, keep, axes);
    if (x.size() == 0) {
      Movement.fill(result.storage(), result.size(), 0);
      return result;
    }
    Grouped grouped = group(x, x.shape().axes(axes));
    Groups groups = grouped.groups();
    Patch patch = sumOf(grouped.x());
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          double[] totals = workspace.doubles(TOTALS, groups.tile);
          for (int unit = from; unit < to; unit++) {
            if (groups.isLongRun()) {
              totals[0] = sumOfRun(grouped.x(), groups, unit, share, workspace, patch);
            } else {
              sums(groups, unit, share, workspace, patch, totals);
            }
            if (mean) {
              for (int g = 0; g < groups.groups(unit); g++) {
                totals[g] /= groups.size;
              }
            }
            write(groups, unit, totals, result);
          }
        });
    return result;
  }

  void add(Tensor x, RunningSums to) {
    engine.kernels().requireFloating("add", x);
    to.require("add", x, false);
    to.add(x, sumOf(contiguous(x)));
  }

  /// The sum of a group that is one run of several blocks.
  private double sumOfRun(
      Tensor x, Groups groups, int unit, boolean share, Workspace workspace, Patch patch) {
    double[] sums = workspace.doubles(BLOCK_SUMS, groups.blocks);
    int first = groups.first(unit, 0);
    int each = share ? SHARE / Groups.BLOCK : groups.blocks;
    engine.parallel(
        (groups.blocks + each - 1) / each,
        t -> {
          try (Workspace own = engine.workspace()) {
            int to = Math.min(groups.blocks, (t + 1) * each);
            sumsOfBlocks(x, first, groups.size, t * each, to, own, patch, sums);
          }
        });
    double total = sums[0];
    for (int block = 1; block < groups.blocks; block++) {
      total += sums[block];
    }
    return total;
  }

  /// The sums of the blocks from `from` to before `to` of a run, several at a time while all are
  /// whole.
  private void sumsOfBlocks(
      Tensor x,
      int first,
      int size,
      int from,
      int to,
      Workspace workspace,
      Patch patch,
      double[] sums) {
    int runs = ReductionLoops.RUNS;
    double[] lanes = workspace.doubles(LANES, runs * Groups.LANES);
    int block = from;
    for (; block + runs <= Math.min(to, size / Groups.BLOCK); block += runs) {
      int at = x.offset() + first + block * Groups.BLOCK;
      if (x.type() == ElementType.FLOAT32) {
        loops().sumOfRuns(x.storage().floats(), at, Groups.BLOCK, Groups.BLOCK, lanes);
      } else {
        loops().sumOfRuns(x.storage().doubles(), at, Groups.BLOCK, Groups.BLOCK, lanes);
      }
      for (int run = 0; run < runs; run++) {
        sums[block + run] = Groups.fold(lanes, run * Groups.LANES);
      }
    }
    int[] places = workspace.places(1);
    double[][] own = {lanes};
    for (; block < to; block++) {
      places[0] = first + block * Groups.BLOCK;
      int length = Math.min(Groups.BLOCK, size - block * Groups.BLOCK);
      Arrays.fill(lanes, 0, Groups.LANES, 0);
      patch.run(places, places, 1, length, 0, own);
      sums[block] = Groups.fold(lanes, 0);
    }
  }

  private Patch sumOf(Tensor x) {
    ReductionLoops loops = loops();
    int start = x.offset();
    if (x.type() == ElementType.FLOAT32) {
      float[] a = x.storage().floats();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes) ->
          loops.sum(a, start + at, outers, outerStep, rows, rowStep, width, column, lanes[0]);
    }
    double[] a = x.storage().doubles();
    return (at, outers, outerStep, rows, rowStep, width, column, lanes) ->
        loops.sum(a, start + at, outers, outerStep, rows, rowStep, width, column, lanes[0]);
  }

  Tensor product(Tensor x, boolean keep, int[] axes) {
    return switch (x.type()) {
      case FLOAT32, FLOAT64 -> reduceDoubles(x, keep, axes, 1, (a, b) -> a * b);
      case INT64 -> reduceLongs(x, keep, axes, 1, (a, b) -> a * b);
      case BOOL -> throw noNumbers("product", x, "all tells whether all are true");
    };
  }

  // ---- comparisons ----------------------------------------------------------------------------

  Tensor extreme(String who, boolean max, Tensor x, boolean keep, int[] axes) {
    if (x.type() == ElementType.BOOL) {
      throw noNumbers(who, x, (max ? "any" : "all") + " takes bool");
    }
    if (hasEmptyGroups(x, x.shape().reduced(keep, axes))) {
      throw empty(who, who, x, axes);
    }
    if (x.type() == ElementType.INT64) {
      return reduceLongs(
          x, keep, axes, max ? Long.MIN_VALUE : Long.MAX_VALUE, max ? Math::max : Math::min);
    }
    Tensor result = result(x.type(), x, keep, axes);
    if (result.size() == 0) {
      return result;
    }
    Grouped grouped = group(x, x.shape().axes(axes));
    Groups groups = grouped.groups();
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Extremes extremes = new Extremes(max, grouped, workspace);
          double[] best = workspace.doubles(TOTALS, groups.tile);
          for (int unit = from; unit < to; unit++) {
            extremes.of(unit, best);
            write(groups, unit, best, result);
          }
        });
    return result;
  }

  /// The search for the largest or smallest terms of some units.
  final class Extremes {
    private final boolean max;
    private final double worst;
    private final Tensor x;
    private final Groups groups;
    private final Workspace workspace;
    private final double[] lanes;
    private final float[] floats;
    private final boolean single;
    private final Patch patch;

    Extremes(boolean max, Grouped grouped, Workspace workspace) {
      this.max = max;
      this.worst = max ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      this.groups = grouped.groups();
      this.workspace = workspace;
      this.x = grouped.x();
      int columns = groups.isRows() ? groups.tile * COMPARED_LANES : groups.width;
      single = x.type() == ElementType.FLOAT32;
      lanes = workspace.doubles(OWN, columns);
      floats = workspace.floats(0, single ? columns : 0);
      Patch plain = single ? floats(x) : doubles(x);
      patch = groups.isRows() ? wider(plain) : plain;
    }

    private Patch floats(Tensor x) {
      ReductionLoops loops = loops();
      int start = x.offset();
      float[] a = x.storage().floats();
      float[] best = floats;
      return max
          ? (at, outers, outerStep, rows, rowStep, width, column, none) ->
              loops.maximum(a, start + at, outers, outerStep, rows, rowStep, width, column, best)
          : (at, outers, outerStep, rows, rowStep, width, column, none) ->
              loops.minimum(a, start + at, outers, outerStep, rows, rowStep, width, column, best);
    }

    private Patch doubles(Tensor x) {
      ReductionLoops loops = loops();
      int start = x.offset();
      double[] a = x.storage().doubles();
      double[] best = lanes;
      return max
          ? (at, outers, outerStep, rows, rowStep, width, column, none) ->
              loops.maximum(a, start + at, outers, outerStep, rows, rowStep, width, column, best)
          : (at, outers, outerStep, rows, rowStep, width, column, none) ->
              loops.minimum(a, start + at, outers, outerStep, rows, rowStep, width, column, best);
    }

    /// Writes that of each group of `unit`.
    void of(int unit, double[] best) {
      if (groups.isRun()) {
        best[0] = ofRun(x.offset() + groups.first(unit, 0));
        return;
      }
      int count = groups.groups(unit);
      int columns = groups.isRows() ? count * COMPARED_LANES : groups.columns(unit);
      if (single) {
        Arrays.fill(floats, 0, columns, (float) worst);
      } else {
        Arrays.fill(lanes, 0, columns, worst);
      }
      each(groups, unit, false, workspace, patch);
      if (groups.isRows()) {
        for (int g = 0; g < count; g++) {
          best[g] = single ? foldFloats(g * COMPARED_LANES) : foldDoubles(g * COMPARED_LANES);
        }
        return;
      }
      for (int w = 0; single && w < columns; w++) {
        lanes[w] = floats[w];
      }
      Arrays.fill(best, 0, count, worst);
      groups.forColumns(
          unit,
          (g, w) -> best[g] = max ? Math.max(best[g], lanes[w]) : Math.min(best[g], lanes[w]));
    }

    private double ofRun(int at) {
      if (single) {
        float[] a = x.storage().floats();
        return max
            ? loops().maximumOfRun(a, at, groups.size, floats)
            : loops().minimumOfRun(a, at, groups.size, floats);
      }
      double[] a = x.storage().doubles();
      return max
          ? loops().maximumOfRun(a, at, groups.size, lanes)
          : loops().minimumOfRun(a, at, groups.size, lanes);
    }

    /// The best of the lanes from `first` on: they are halved by vectors first.
    private double foldFloats(int first) {
      for (int half = COMPARED_LANES / 2; half >= HALVED; half /= 2) {
        if (max) {
          loops().maximum(floats, first + half, 1, 0, 1, 0, half, first, floats);
        } else {
          loops().minimum(floats, first + half, 1, 0, 1, 0, half, first, floats);
        }
      }
      float own = floats[first];
      for (int w = first + 1; w < first + HALVED; w++) {
        own = max ? Math.max(own, floats[w]) : Math.min(own, floats[w]);
      }
      return own;
    }

    private double foldDoubles(int first) {
      for (int half = COMPARED_LANES / 2; half >= HALVED; half /= 2) {
        if (max) {
          loops().maximum(lanes, first + half, 1, 0, 1, 0, half, first, lanes);
        } else {
          loops().minimum(lanes, first + half, 1, 0, 1, 0, half, first, lanes);
        }
      }
      double own = lanes[first];
      for (int w = first + 1; w < first + HALVED; w++) {
        own = max ? Math.max(own, lanes[w]) : Math.min(own, lanes[w]);
      }
      return own;
    }
  }

  /// The same elements in wider rows, where rows follow one another without gaps.
  private static Patch wider(Patch patch) {
    int times = COMPARED_LANES / Groups.LANES;
    return (at, outers, outerStep, rows, rowStep, width, column, lanes) -> {
      int whole = rowStep == width ? rows / times : 0;
      int first = times * column;
      if (whole > 0) {
        patch.at(at, outers, outerStep, whole, times * rowStep, times * width, first, lanes);
      }
      int done = whole * times;
      if (done < rows) {
        int from = at + done * rowStep;
        patch.at(from, outers, outerStep, rows - done, rowStep, width, first, lanes);
      }
    };
  }

  Tensor argExtreme(String who, boolean max, Tensor x, int axis) {
    int at = x.shape().axis(axis);
    if (x.type() == ElementType.BOOL) {
      throw noNumbers(who, x, "x.to(INT64)");
    }
    int n = x.extent(at);
    if (hasEmptyGroups(x, x.shape().reduced(false, at))) {
      throw empty(who, max ? "maximum" : "minimum", x, new int[] {at});
    }
    Tensor result = result(ElementType.INT64, x, false, new int[] {at});
    if (result.size() == 0) {
      return result;
    }
    int step = x.strides()[at];
    long[] y = result.storage().longs();
    Lines.forEach(
        engine,
        n,
        (workspace, firsts) ->
            y[firsts[1]] =
                switch (x.type()) {
                  case FLOAT32 -> argExtreme(max, x.storage().floats(), firsts[0], step, n);
                  case FLOAT64 -> argExtreme(max, x.storage().doubles(), firsts[0], step, n);
                  default -> argExtreme(max, x.storage().longs(), firsts[0], step, n);
                },
        x.select(at, 0),
        result);
    return result;
  }

  private static int argExtreme(boolean max, float[] x, int at, int step, int n) {
    int best = 0;
    float most = x[at];
    for (int i = 1; i < n && !Float.isNaN(most); i++) {
      float own = x[at + i * step];
      if (max ? own > most : own < most) {
        most = own;
        best = i;
      } else if (Float.isNaN(own)) {
        return i;
      }
    }
    return best;
  }

  private static int argExtreme(boolean max, double[] x, int at, int step, int n) {
    int best = 0;
    double most = x[at];
    for (int i = 1; i < n && !Double.isNaN(most); i++) {
      double own = x[at + i * step];
      if (max ? own > most : own < most) {
        most = own;
        best = i;
      } else if (Double.isNaN(own)) {
        return i;
      }
    }
    return best;
  }

  private static int argExtreme(boolean max, long[] x, int at, int step, int n) {
    int best = 0;
    for (int i = 1; i < n; i++) {
      if (max ? x[at + i * step] > x[at + best * step] : x[at + i * step] < x[at + best * step]) {
        best = i;
      }
    }
    return best;
  }

  // ---- masks ----------------------------------------------------------------------------------

  Tensor countNonZero(Tensor x, boolean keep, int[] axes) {
    Tensor mask = x.type() == ElementType.BOOL ? x : engine.kernels().convert(x, ElementType.BOOL);
    return reduceLongs(mask, keep, axes, 0, Long::sum);
  }

  Tensor holds(String who, boolean all, Tensor x, boolean keep, int[] axes) {
    if (x.type() != ElementType.BOOL) {
      throw new IllegalArgumentException(
          who + ": the operand must be bool but is " + x.describe() + "\n  help: x.to(BOOL)");
    }
    Tensor found =
        all
            ? reduceLongs(x, keep, axes, 1, (a, b) -> a & b)
            : reduceLongs(x, keep, axes, 0, (a, b) -> a | b);
    return engine.kernels().convert(found, ElementType.BOOL);
  }

  // ---- in C order, one accumulator ------------------------------------------------------------

  private Tensor reduceDoubles(
      Tensor x, boolean keep, int[] axes, double start, DoubleBinaryOperator step) {
    Tensor result = result(x.type(), x, keep, axes);
    Tensor source = groupsLast(x, axes);
    int n = result.size() == 0 ? 0 : x.size() / result.size();
    boolean single = x.type() == ElementType.FLOAT32;
    for (int r = 0; r < result.size(); r++) {
      double total = start;
      for (int i = r * n; i < (r + 1) * n; i++) {
        total =
            step.applyAsDouble(
                total,
                single
                    ? source.storage().floats()[source.offset() + i]
                    : source.storage().doubles()[source.offset() + i]);
      }
      if (single) {
        result.storage().floats()[r] = (float) total;
      } else {
        result.storage().doubles()[r] = total;
      }
    }
    return result;
  }

  private Tensor reduceLongs(
      Tensor x, boolean keep, int[] axes, long start, LongBinaryOperator step) {
    Tensor result = result(ElementType.INT64, x, keep, axes);
    Tensor source = groupsLast(x, axes);
    int n = result.size() == 0 ? 0 : x.size() / result.size();
    boolean mask = x.type() == ElementType.BOOL;
    for (int r = 0; r < result.size(); r++) {
      long total = start;
      for (int i = r * n; i < (r + 1) * n; i++) {
        total =
            step.applyAsLong(
                total,
                mask
                    ? source.storage().bytes()[source.offset() + i]
                    : source.storage().longs()[source.offset() + i]);
      }
      result.storage().longs()[r] = total;
    }
    return result;
  }

  /// `x` with the reduced axes behind the others, contiguous.
  private Tensor groupsLast(Tensor x, int[] axes) {
    int[] reduced = x.shape().axes(axes);
    int[] order = new int[x.rank()];
    int kept = 0;
    int behind = x.rank() - reduced.length;
    for (int axis = 0; axis < x.rank(); axis++) {
      if (Arrays.binarySearch(reduced, axis) >= 0) {
        order[behind++] = axis;
      } else {
        order[kept++] = axis;
      }
    }
    Tensor permuted = x.permute(order);
    return permuted.isContiguous() ? permuted : engine.kernels().copy(permuted);
  }

  // ---- errors ---------------------------------------------------------------------------------

  private Tensor result(ElementType type, Tensor x, boolean keep, int[] axes) {
    return engine.kernels().result(type, x.shape().reduced(keep, axes));
  }

  static IllegalArgumentException empty(String who, String what, Tensor x, int[] axes) {
    return new IllegalArgumentException(
        who
            + ": no elements to take a "
            + what
            + " of along "
            + (axes.length == 0 ? "all axes" : "axes " + Arrays.toString(x.shape().axes(axes)))
            + "\n  operand "
            + x.describe());
  }

  private static IllegalArgumentException noNumbers(String who, Tensor x, String help) {
    return new IllegalArgumentException(
        who + ": the operand must hold numbers but is " + x.describe() + "\n  help: " + help);
  }
}
