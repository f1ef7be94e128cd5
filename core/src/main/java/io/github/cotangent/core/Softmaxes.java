package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import io.github.cotangent.core.loops.ReductionLoops;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Softmax and its kin (`docs/numerics.md`, 2.4): shifted by the maximum, in double.
final class Softmaxes extends GroupedWork {
  // Arrays of a workspace. OWN belongs to the search for the maximum.
  private static final int MAXIMA = OWN + 1;
  private static final int SHIFTS = OWN + 2;
  private static final int FACTORS = OWN + 3;
  private static final int SCRATCH = OWN + 4;
  private static final int LOGS = OWN + 5;
  private static final int STRIPS = OWN + 6;
  private static final int COTANGENTS = OWN + 7;

  /// Runs of which exponentials are worth being computed in stages.
  private static final int LONG_RUN = 64;

  /// Exponentials that are kept between the sum and the result; of more, they are computed twice.
  private static final int KEPT = 1 << 15;

  // Logarithms are taken of whole vectors, whatever their width.
  private static final int WHOLE = 16;

  private final Reductions reductions;

  Softmaxes(Engine engine, Reductions reductions) {
    super(engine);
    this.reductions = reductions;
  }

  Tensor softmax(Tensor x, int axis) {
    int at = checked("softmax", x, axis);
    if (x.size() == 0) {
      return engine.kernels().result(x.type(), x.shape());
    }
    Grouped grouped = groupDense(x, new int[] {at}, tile(x.extent(at)));
    Tensor result = resultLike(grouped.x());
    along(grouped, result, null, null);
    return result;
  }

  Tensor logSoftmax(Tensor x, int axis) {
    int at = checked("logSoftmax", x, axis);
    if (x.size() == 0) {
      return engine.kernels().result(x.type(), x.shape());
    }
    Grouped grouped = groupDense(x, new int[] {at}, tile(x.extent(at)));
    Tensor result = resultLike(grouped.x());
    along(grouped, null, result, null);
    return result;
  }

  SoftmaxAndLog softmaxAndLog(Tensor x, int axis) {
    int at = checked("softmaxAndLog", x, axis);
    if (x.size() == 0) {
      return new SoftmaxAndLog(
          engine.kernels().result(x.type(), x.shape()),
          engine.kernels().result(x.type(), x.shape()));
    }
    Grouped grouped = groupDense(x, new int[] {at}, tile(x.extent(at)));
    SoftmaxAndLog both = new SoftmaxAndLog(resultLike(grouped.x()), resultLike(grouped.x()));
    along(grouped, both.softmax(), both.log(), null);
    return both;
  }

  SoftmaxAndLog softmaxAndLogAt(Tensor x, int axis, Tensor index) {
    String who = "softmaxAndLogAt";
    int at = checked(who, x, axis);
    Choice choice = Choice.of(engine, who, x, at, index);
    if (x.size() == 0) {
      return new SoftmaxAndLog(
          engine.kernels().result(x.type(), x.shape()),
          engine.kernels().result(x.type(), index.shape()));
    }
    Grouped grouped = groupDense(x, new int[] {at}, tile(x.extent(at)));
    SoftmaxAndLog both =
        new SoftmaxAndLog(
            resultLike(grouped.x()), engine.kernels().result(x.type(), index.shape()));
    along(grouped, both.softmax(), null, new Chosen(choice, at, both.log(), null));
    return both;
  }

  LogSoftmaxAt logSoftmaxAt(Tensor x, int axis, Tensor index, Tensor cotangent) {
    String who = "logSoftmaxAt";
    int at = checked(who, x, axis);
    Choice choice = Choice.of(engine, who, x, at, index);
    engine.kernels().requireSameType(who, x, cotangent);
    engine.kernels().requireSameShape(who, index, cotangent);
    Tensor log = engine.kernels().resultAnywhere(x.type(), index.shape());
    if (x.size() == 0) {
      return new LogSoftmaxAt(log, engine.kernels().result(x.type(), x.shape()));
    }
    Tensor own = cotangent.isContiguous() ? cotangent : engine.kernels().copy(cotangent);
    Grouped grouped = groupDense(x, new int[] {at}, tile(x.extent(at)));
    Tensor pullback =
        grouped.x().isContiguous()
            ? engine.kernels().resultAnywhere(x.type(), x.shape())
            : resultLike(grouped.x());
    along(grouped, null, null, new Chosen(choice, at, log, new Pullback(own, pullback)));
    return new LogSoftmaxAt(log, pullback);
  }

  /// Elements along `axis`, one in each group.
  ///
  /// @param logs where their logarithms go
  /// @param pullback of a cotangent of these logarithms, if it is wanted
  private record Chosen(Choice choice, int axis, Tensor logs, @Nullable Pullback pullback) {}

  /// A cotangent of chosen elements, and where what it is pulled back to goes.
  private record Pullback(Tensor cotangent, Tensor result) {}

  private int checked(String who, Tensor x, int axis) {
    engine.kernels().requireFloating(who, x);
    return x.shape().axis(axis);
  }

  /// Some of the results, from one evaluation of the exponentials.
  private void along(
      Grouped grouped,
      @Nullable Tensor softmax,
      @Nullable Tensor logSoftmax,
      @Nullable Chosen chosen) {
    Groups groups = grouped.groups();
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace);
          Pass.PulledBack pulledBack = pass.pulledBack(chosen);
          Patch scaled = softmax == null ? pulledBack : pass.scaled(softmax);
          Patch shifted = logSoftmax == null ? null : pass.shifted(logSoftmax);
          for (int unit = from; unit < to; unit++) {
            boolean keep = scaled != null && groups.size * groups.groups(unit) <= KEPT;
            pass.sums(unit, keep);
            if (shifted != null || chosen != null) {
              pass.takeLogs(unit);
            }
            if (chosen != null) {
              pass.shift(unit, chosen);
            }
            if (shifted != null) {
              groups.spread(unit, pass.logs, pass.factors);
              each(groups, unit, false, workspace, shifted);
            }
            if (scaled != null) {
              pass.takeInverses(unit);
              groups.spread(unit, pass.totals, pass.factors);
              if (pulledBack != null) {
                pulledBack.take(unit);
              }
              pass.scale(unit, scaled, keep);
              if (pulledBack != null) {
                pulledBack.addChosen(unit);
              }
            }
          }
        });
  }

  Tensor logSumExp(Tensor x, boolean keep, int[] axes) {
    engine.kernels().requireFloating("logSumExp", x);
    Shape shape = x.shape().reduced(keep, axes);
    Tensor result = engine.kernels().result(x.type(), shape);
    if (x.size() == 0) {
      Movement.fill(result.storage(), shape.size(), Double.NEGATIVE_INFINITY);
      return result;
    }
    Grouped grouped = group(x, x.shape().axes(axes), tile(x.size() / shape.size()));
    Groups groups = grouped.groups();
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace);
          for (int unit = from; unit < to; unit++) {
            pass.sums(unit, false);
            pass.takeLogs(unit);
            for (int g = 0; g < groups.groups(unit); g++) {
              double m = pass.maxima[g];
              pass.totals[g] = Double.isInfinite(m) ? m : m + pass.logs[g];
            }
            write(groups, unit, pass.totals, result);
          }
        });
    return result;
  }

  /// The columns of a unit of groups of `n` terms, so that its exponentials can be kept.
  private static int tile(int n) {
    return Math.clamp(KEPT / 2 / n, 16, TILE);
  }

  Tensor softmaxJacobian(Tensor t, Tensor y, int axis) {
    String who = "softmaxJacobian";
    engine.kernels().requireFloating(who, y);
    engine.kernels().requireSameType(who, y, t);
    engine.kernels().requireSameShape(who, y, t);
    int at = y.shape().axis(axis);
    if (y.size() == 0) {
      return engine.kernels().result(y.type(), y.shape());
    }
    Grouped grouped = groupDense(y, new int[] {at}, TILE);
    Groups groups = grouped.groups();
    Tensor value = grouped.x();
    Tensor tangent = alike(t, value);
    Tensor result = resultLike(value);
    Patch products = products(value, tangent);
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          double[] totals = workspace.doubles(TOTALS, groups.tile);
          double[] columns = workspace.doubles(FACTORS, groups.width);
          Patch map = jacobian(tangent, value, result, columns);
          for (int unit = from; unit < to; unit++) {
            sums(groups, unit, share, workspace, products, totals);
            groups.spread(unit, totals, columns);
            each(groups, unit, share, workspace, map);
          }
        });
    return result;
  }

  private Patch products(Tensor y, Tensor t) {
    ReductionLoops loops = loops();
    int yStart = y.offset();
    int tStart = t.offset();
    if (y.type() == ElementType.FLOAT32) {
      float[] a = y.storage().floats();
      float[] b = t.storage().floats();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes) ->
          loops.sumOfProducts(
              a,
              yStart + at,
              b,
              tStart + at,
              outers,
              outerStep,
              rows,
              rowStep,
              width,
              column,
              lanes[0]);
    }
    double[] a = y.storage().doubles();
    double[] b = t.storage().doubles();
    return (at, outers, outerStep, rows, rowStep, width, column, lanes) ->
        loops.sumOfProducts(
            a,
            yStart + at,
            b,
            tStart + at,
            outers,
            outerStep,
            rows,
            rowStep,
            width,
            column,
            lanes[0]);
  }

  private Patch jacobian(Tensor t, Tensor y, Tensor result, double[] c) {
    ReductionLoops loops = loops();
    int tStart = t.offset();
    int yStart = y.offset();
    if (y.type() == ElementType.FLOAT32) {
      float[] a = t.storage().floats();
      float[] b = y.storage().floats();
      float[] z = result.storage().floats();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes) ->
          loops.softmaxJacobian(
              a,
              tStart + at,
              b,
              yStart + at,
              z,
              at,
              outers,
              outerStep,
              rows,
              rowStep,
              width,
              column,
              c);
    }
    double[] a = t.storage().doubles();
    double[] b = y.storage().doubles();
    double[] z = result.storage().doubles();
    return (at, outers, outerStep, rows, rowStep, width, column, lanes) ->
        loops.softmaxJacobian(
            a,
            tStart + at,
            b,
            yStart + at,
            z,
            at,
            outers,
            outerStep,
            rows,
            rowStep,
            width,
            column,
            c);
  }

  /// Exponentials of some units, in the order in which patches are visited.
  private final class Pass {
    final double[] totals;
    final double[] maxima;
    final double[] factors;
    final double[] logs;

    private final Grouped grouped;
    private final Groups groups;
    private final Workspace workspace;
    private final double[] shifts;
    private final Reductions.Extremes extremes;
    private final Patch exponentials;
    private final double[][] lanes;
    private double[] scratch;
    private boolean infinite;
    // Where the next patch stands in the scratch array.
    private int at;

    Pass(Grouped grouped, Workspace workspace) {
      this.grouped = grouped;
      this.groups = grouped.groups();
      this.workspace = workspace;
      extremes = reductions.new Extremes(true, grouped, workspace);
      totals = workspace.doubles(TOTALS, groups.tile);
      maxima = workspace.doubles(MAXIMA, groups.tile);
      logs = workspace.doubles(LOGS, groups.tile + WHOLE);
      shifts = workspace.doubles(SHIFTS, groups.width);
      factors = workspace.doubles(FACTORS, groups.width);
      scratch = workspace.doubles(SCRATCH, 0);
      lanes = new double[][] {workspace.doubles(LANES, groups.width)};
      exponentials = new Exponentials();
    }

    /// Exponentials to the scratch array, which are added to the lanes.
    private final class Exponentials implements Patch {
      private final ReductionLoops loops = loops();
      private final Tensor x = grouped.x();

      @Override
      public void at(
          int from,
          int outers,
          int outerStep,
          int rows,
          int rowStep,
          int width,
          int column,
          double[][] lanes) {
        for (int o = 0; o < outers; o++) {
          int first = x.offset() + from + o * outerStep;
          if (infinite) {
            for (int k = 0; k < rows * width; k++) {
              int w = k % width;
              extreme(first + k / width * rowStep + w, k, column + w, lanes[0]);
            }
          } else if (x.type() == ElementType.FLOAT32) {
            float[] a = x.storage().floats();
            loops.exponentials(
                a, first, rowStep, scratch, at, width, rows, width, column, shifts, lanes[0]);
          } else {
            double[] a = x.storage().doubles();
            loops.exponentials(
                a, first, rowStep, scratch, at, width, rows, width, column, shifts, lanes[0]);
          }
          at += rows * width;
        }
      }

      private void extreme(int from, int k, int column, double[] lanes) {
        double e = ScalarDoubleLoops.exp(difference(element(x, from), shifts[column]));
        scratch[at + k] = e;
        lanes[column] += e;
      }

      @Override
      public void run(
          int[] from, int[] step, int outers, int length, int column, double[][] lanes) {
        if (infinite || length < LONG_RUN) {
          Patch.super.run(from, step, outers, length, column, lanes);
          return;
        }
        double[] strips = workspace.doubles(STRIPS, ReductionLoops.STRIPS);
        for (int o = 0; o < outers; o++) {
          int first = x.offset() + from[0] + o * step[0];
          if (x.type() == ElementType.FLOAT32) {
            float[] a = x.storage().floats();
            loops.exponentialsOfRun(
                a, first, length, shifts, scratch, at, lanes[0], column, strips);
          } else {
            double[] a = x.storage().doubles();
            loops.exponentialsOfRun(
                a, first, length, shifts, scratch, at, lanes[0], column, strips);
          }
          at += length;
        }
      }
    }

    /// Maxima and sums of exponentials; if `keep`, these stay in the scratch array.
    void sums(int unit, boolean keep) {
      extremes.of(unit, maxima);
      int count = groups.groups(unit);
      infinite = false;
      for (int g = 0; g < count; g++) {
        infinite |= Double.isInfinite(maxima[g]);
      }
      groups.spread(unit, maxima, shifts);
      int columns = groups.columns(unit);
      Arrays.fill(lanes[0], 0, columns, 0);
      reserve((keep ? groups.size : Math.min(groups.size, Groups.BLOCK)) * count);
      at = 0;
      for (int block = 0; block < groups.blocks; block++) {
        if (!keep) {
          at = 0;
        }
        groups.visit(unit, block, exponentials, workspace.places(1), lanes);
        groups.fold(unit, lanes[0], totals, 0, block == 0);
      }
    }

    private void reserve(int n) {
      scratch = workspace.doubles(SCRATCH, n);
    }

    /// Writes exponentials times the factors, those that were kept if `kept`, else computed again.
    void scale(int unit, Patch scaled, boolean kept) {
      at = 0;
      for (int block = 0; block < groups.blocks; block++) {
        if (!kept) {
          at = 0;
          // The sums are known by now.
          groups.visit(unit, block, exponentials, workspace.places(1), lanes);
          at = 0;
        }
        groups.visit(unit, block, scaled, workspace.places(1), lanes);
      }
    }

    /// The logarithms of the sums, in [#logs]; 0 of 0, which only follows −∞.
    void takeLogs(int unit) {
      int n = groups.groups(unit);
      for (int g = 0; g < n; g++) {
        logs[g] = totals[g] == 0 ? 1 : totals[g];
      }
      if (n == 1) {
        logs[0] = ScalarDoubleLoops.log(logs[0]);
        return;
      }
      int whole = (n + WHOLE - 1) / WHOLE * WHOLE;
      Arrays.fill(logs, n, whole, 1);
      engine.loops().elementwise().apply(ElementwiseFunction.LOG, logs, 0, 1, logs, 0, whole);
    }

    /// The chosen elements as [#shifted] gives them.
    void shift(int unit, Chosen chosen) {
      Tensor x = grouped.x();
      int step = x.strides()[chosen.axis];
      Storage to = chosen.logs.storage();
      for (int g = 0; g < groups.groups(unit); g++) {
        int result = groups.result(unit, g);
        int from = x.offset() + groups.first(unit, g) + chosen.choice.of(result) * step;
        double shifted = difference(element(x, from), maxima[g]) - logs[g];
        if (x.type() == ElementType.FLOAT32) {
          to.floats()[chosen.logs.offset() + result] = (float) shifted;
        } else {
          to.doubles()[chosen.logs.offset() + result] = shifted;
        }
      }
    }

    /// Replaces the sums by their reciprocals, 0 of 0.
    void takeInverses(int unit) {
      for (int g = 0; g < groups.groups(unit); g++) {
        totals[g] = totals[g] == 0 ? 0 : 1 / totals[g];
      }
    }

    /// Exponentials in the scratch array times the factors of their columns.
    Patch scaled(Tensor result) {
      return new Scaled(result);
    }

    private final class Scaled implements Patch {
      private final ReductionLoops loops = loops();
      private final Tensor result;

      Scaled(Tensor result) {
        this.result = result;
      }

      @Override
      public void at(
          int to,
          int outers,
          int outerStep,
          int rows,
          int rowStep,
          int width,
          int column,
          double[][] lanes) {
        for (int o = 0; o < outers; o++) {
          int first = to + o * outerStep;
          if (result.type() == ElementType.FLOAT32) {
            float[] y = result.storage().floats();
            loops.scale(scratch, at, width, y, first, rowStep, rows, width, column, factors);
          } else {
            double[] y = result.storage().doubles();
            loops.scale(scratch, at, width, y, first, rowStep, rows, width, column, factors);
          }
          at += rows * width;
        }
      }

      @Override
      public void run(int[] to, int[] step, int outers, int length, int column, double[][] lanes) {
        for (int o = 0; o < outers; o++) {
          int first = to[0] + o * step[0];
          if (result.type() == ElementType.FLOAT32) {
            scaleRun(scratch, at, factors[column], result.storage().floats(), first, length);
          } else {
            scaleRun(scratch, at, factors[column], result.storage().doubles(), first, length);
          }
          at += length;
        }
      }
    }

    /// The pullback of the cotangent of chosen elements, null if none is wanted.
    @Nullable PulledBack pulledBack(@Nullable Chosen chosen) {
      if (chosen == null) {
        return null;
      }
      Pullback pullback = chosen.pullback;
      return pullback == null ? null : new PulledBack(chosen, pullback);
    }

    /// `t − p Σ t`, each operation rounded, where p is exponentials times the factors of their
    /// columns and t is +0 but for one element of each group, which is the sum. That is added to
    /// `0 − p Σ t`, as no bit depends on the sign of a zero.
    final class PulledBack implements Patch {
      private final Chosen chosen;
      private final Tensor cotangent;
      private final Tensor result;
      private final double[] columns = workspace.doubles(COTANGENTS, groups.width);

      PulledBack(Chosen chosen, Pullback pullback) {
        this.chosen = chosen;
        this.cotangent = pullback.cotangent;
        this.result = pullback.result;
      }

      /// Takes the cotangents of the groups of `unit`.
      void take(int unit) {
        for (int g = 0; g < groups.groups(unit); g++) {
          totals[g] = sum(unit, g);
        }
        groups.spread(unit, totals, columns);
      }

      private double sum(int unit, int group) {
        return element(cotangent, cotangent.offset() + groups.result(unit, group));
      }

      @Override
      public void at(
          int to,
          int outers,
          int outerStep,
          int rows,
          int rowStep,
          int width,
          int column,
          double[][] lanes) {
        for (int row = 0; row < outers * rows; row++) {
          int first = result.offset() + to + row / rows * outerStep + row % rows * rowStep;
          if (result.type() == ElementType.FLOAT32) {
            float[] z = result.storage().floats();
            pullBack(scratch, at, factors, columns, column, z, first, width);
          } else {
            double[] z = result.storage().doubles();
            pullBack(scratch, at, factors, columns, column, z, first, width);
          }
          at += width;
        }
      }

      @Override
      public void run(int[] to, int[] step, int outers, int length, int column, double[][] lanes) {
        for (int o = 0; o < outers; o++) {
          int first = result.offset() + to[0] + o * step[0];
          double factor = factors[column];
          double sum = columns[column];
          if (result.type() == ElementType.FLOAT32) {
            float[] z = result.storage().floats();
            pullBackRun(scratch, at, factor, (float) sum, z, first, length);
          } else {
            pullBackRun(scratch, at, factor, sum, result.storage().doubles(), first, length);
          }
          at += length;
        }
      }

      /// Adds the cotangents where they belong.
      void addChosen(int unit) {
        for (int g = 0; g < groups.groups(unit); g++) {
          int term = chosen.choice.of(groups.result(unit, g)) * result.strides()[chosen.axis];
          int to = result.offset() + groups.first(unit, g) + term;
          if (result.type() == ElementType.FLOAT32) {
            result.storage().floats()[to] += (float) sum(unit, g);
          } else {
            result.storage().doubles()[to] += sum(unit, g);
          }
        }
      }
    }

    /// Differences from the maxima less the logarithms of their columns.
    Patch shifted(Tensor result) {
      ReductionLoops loops = loops();
      Tensor x = grouped.x();
      int start = x.offset();
      if (result.type() == ElementType.FLOAT32) {
        float[] a = x.storage().floats();
        float[] y = result.storage().floats();
        return (from, outers, outerStep, rows, rowStep, width, column, lanes) -> {
          int first = start + from;
          if (!infinite) {
            loops.shift(
                a, first, y, from, outers, outerStep, rows, rowStep, width, column, shifts,
                factors);
            return;
          }
          for (int k = 0; k < outers * rows * width; k++) {
            int place = k / width / rows * outerStep + k / width % rows * rowStep + k % width;
            int own = column + k % width;
            y[from + place] = (float) (difference(a[first + place], shifts[own]) - factors[own]);
          }
        };
      }
      double[] a = x.storage().doubles();
      double[] y = result.storage().doubles();
      return (from, outers, outerStep, rows, rowStep, width, column, lanes) -> {
        int first = start + from;
        if (!infinite) {
          loops.shift(
              a, first, y, from, outers, outerStep, rows, rowStep, width, column, shifts, factors);
          return;
        }
        for (int k = 0; k < outers * rows * width; k++) {
          int place = k / width / rows * outerStep + k / width % rows * rowStep + k % width;
          int own = column + k % width;
          y[from + place] = difference(a[first + place], shifts[own]) - factors[own];
        }
      };
    }
  }

  // The lanes of a run have one factor: as plain loops these are turned to vectors by themselves.

  private static void scaleRun(double[] e, int at, double factor, float[] y, int to, int length) {
    for (int i = 0; i < length; i++) {
      y[to + i] = (float) (e[at + i] * factor);
    }
  }

  private static void scaleRun(double[] e, int at, double factor, double[] y, int to, int length) {
    for (int i = 0; i < length; i++) {
      y[to + i] = e[at + i] * factor;
    }
  }

  private static void pullBackRun(
      double[] e, int at, double factor, float sum, float[] z, int to, int length) {
    for (int i = 0; i < length; i++) {
      z[to + i] = 0f - (float) (e[at + i] * factor) * sum;
    }
  }

  private static void pullBackRun(
      double[] e, int at, double factor, double sum, double[] z, int to, int length) {
    for (int i = 0; i < length; i++) {
      z[to + i] = 0d - e[at + i] * factor * sum;
    }
  }

  private static void pullBack(
      double[] e,
      int at,
      double[] factors,
      double[] sums,
      int column,
      float[] z,
      int to,
      int width) {
    for (int w = 0; w < width; w++) {
      float p = (float) (e[at + w] * factors[column + w]);
      z[to + w] = 0f - p * (float) sums[column + w];
    }
  }

  private static void pullBack(
      double[] e,
      int at,
      double[] factors,
      double[] sums,
      int column,
      double[] z,
      int to,
      int width) {
    for (int w = 0; w < width; w++) {
      z[to + w] = 0d - e[at + w] * factors[column + w] * sums[column + w];
    }
  }

  private static double element(Tensor x, int at) {
    return x.type() == ElementType.FLOAT32 ? x.storage().floats()[at] : x.storage().doubles()[at];
  }

  /// x − m where m may be infinite.
  private static double difference(double x, double m) {
    return m == Double.POSITIVE_INFINITY
        ? x == m ? 0 : Double.NEGATIVE_INFINITY
        : m == Double.NEGATIVE_INFINITY ? m : x - m;
  }
}
