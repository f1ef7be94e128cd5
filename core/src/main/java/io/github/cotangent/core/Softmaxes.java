package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import io.github.cotangent.core.loops.ReductionLoops;
import java.util.Arrays;

/// Softmax and its kin (`docs/numerics.md`, 2.4): shifted by the maximum, in double.
final class Softmaxes extends GroupedWork {
  // Arrays of a workspace. OWN belongs to the search for the maximum.
  private static final int MAXIMA = OWN + 1;
  private static final int SHIFTS = OWN + 2;
  private static final int FACTORS = OWN + 3;
  private static final int SCRATCH = OWN + 4;
  private static final int LOGS = OWN + 5;

  /// Exponentials that are kept between the sum and the result; of more, they are computed twice.
  private static final int KEPT = 1 << 15;

  // Arrays are handed to elementwise loops in whole vectors, whatever their width.
  private static final int WHOLE = 16;

  private final Reductions reductions;

  Softmaxes(Engine engine, Reductions reductions) {
    super(engine);
    this.reductions = reductions;
  }

  Tensor softmax(Tensor x, int axis) {
    return along("softmax", x, axis, false);
  }

  Tensor logSoftmax(Tensor x, int axis) {
    return along("logSoftmax", x, axis, true);
  }

  private Tensor along(String who, Tensor x, int axis, boolean log) {
    engine.kernels().requireFloating(who, x);
    int at = x.shape().axis(axis);
    if (x.size() == 0) {
      return engine.kernels().result(x.type(), x.shape());
    }
    Grouped grouped = groupDense(x, new int[] {at}, tile(x.extent(at)));
    Groups groups = grouped.groups();
    Tensor result = resultLike(grouped.x());
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace);
          Patch map = log ? pass.shifted(result) : pass.scaled(result);
          for (int unit = from; unit < to; unit++) {
            boolean kept = groups.size * groups.groups(unit) <= KEPT;
            pass.sums(unit, kept && !log);
            for (int g = 0; g < groups.groups(unit); g++) {
              double s = pass.totals[g];
              if (log) {
                pass.logs[g] = s == 0 ? 1 : s;
              } else {
                pass.totals[g] = s == 0 ? 0 : 1 / s;
              }
            }
            if (log) {
              pass.takeLogs(unit);
              groups.spread(unit, pass.logs, pass.factors);
            } else {
              groups.spread(unit, pass.totals, pass.factors);
            }
            pass.map(unit, map, kept && !log, log);
          }
        });
    return result;
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
            int count = groups.groups(unit);
            for (int g = 0; g < count; g++) {
              pass.logs[g] = pass.totals[g] == 0 ? 1 : pass.totals[g];
            }
            pass.takeLogs(unit);
            for (int g = 0; g < count; g++) {
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
      return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
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
              lanes);
    }
    double[] a = y.storage().doubles();
    double[] b = t.storage().doubles();
    return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
        loops.sumOfProducts(
            a, yStart + at, b, tStart + at, outers, outerStep, rows, rowStep, width, column, lanes);
  }

  private Patch jacobian(Tensor t, Tensor y, Tensor result, double[] c) {
    ReductionLoops loops = loops();
    int tStart = t.offset();
    int yStart = y.offset();
    if (y.type() == ElementType.FLOAT32) {
      float[] a = t.storage().floats();
      float[] b = y.storage().floats();
      float[] z = result.storage().floats();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
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
    return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
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

    private final Groups groups;
    private final Workspace workspace;
    private final double[] shifts;
    private final Reductions.Extremes extremes;
    private final Patch subtract;
    private final Patch add;
    private double[] scratch;
    private boolean infinite;
    private int columnsGroups;
    // Where the next patch stands in the scratch array.
    private int at;

    Pass(Grouped grouped, Workspace workspace) {
      this.groups = grouped.groups();
      this.workspace = workspace;
      extremes = reductions.new Extremes(true, grouped, workspace);
      totals = workspace.doubles(TOTALS, groups.tile);
      maxima = workspace.doubles(MAXIMA, groups.tile);
      logs = workspace.doubles(LOGS, groups.tile + WHOLE);
      shifts = workspace.doubles(SHIFTS, groups.width);
      factors = workspace.doubles(FACTORS, groups.width);
      scratch = workspace.doubles(SCRATCH, 0);
      Tensor x = grouped.x();
      ReductionLoops loops = loops();
      int start = x.offset();
      if (x.type() == ElementType.FLOAT32) {
        float[] a = x.storage().floats();
        subtract =
            (from, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
              for (int o = 0; o < outers; o++) {
                int first = start + from + o * outerStep;
                if (infinite) {
                  for (int r = 0; r < rows; r++) {
                    for (int w = 0; w < width; w++) {
                      shifted(at + r * width + w, column + w, a[first + r * rowStep + w]);
                    }
                  }
                } else {
                  loops.subtract(
                      a, first, rowStep, scratch, at, width, rows, width, column, shifts);
                }
                at += rows * width;
              }
            };
      } else {
        double[] a = x.storage().doubles();
        subtract =
            (from, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
              for (int o = 0; o < outers; o++) {
                int first = start + from + o * outerStep;
                if (infinite) {
                  for (int r = 0; r < rows; r++) {
                    for (int w = 0; w < width; w++) {
                      shifted(at + r * width + w, column + w, a[first + r * rowStep + w]);
                    }
                  }
                } else {
                  loops.subtract(
                      a, first, rowStep, scratch, at, width, rows, width, column, shifts);
                }
                at += rows * width;
              }
            };
      }
      add =
          (from, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
            loops.sum(scratch, at, 1, 0, outers * rows, width, width, column, lanes);
            at += outers * rows * width;
          };
    }

    /// x − M where M may be infinite.
    private void shifted(int place, int column, double x) {
      double m = maxima[groups.groupOf(column, columnsGroups)];
      scratch[place] =
          m == Double.POSITIVE_INFINITY
              ? x == m ? 0 : Double.NEGATIVE_INFINITY
              : m == Double.NEGATIVE_INFINITY ? m : x - m;
    }

    /// Maxima and sums of exponentials; if `keep`, these stay in the scratch array.
    void sums(int unit, boolean keep) {
      extremes.of(unit, maxima);
      columnsGroups = groups.groups(unit);
      infinite = false;
      for (int g = 0; g < columnsGroups; g++) {
        infinite |= Double.isInfinite(maxima[g]);
      }
      groups.spread(unit, maxima, shifts);
      double[] lanes = workspace.doubles(LANES, groups.width);
      Arrays.fill(lanes, 0, groups.columns(unit), 0);
      if (keep) {
        int n = groups.size * columnsGroups;
        reserve(n);
        each(groups, unit, false, workspace, subtract);
        exponentials(n);
      }
      at = 0;
      for (int block = 0; block < groups.blocks; block++) {
        if (!keep) {
          exponentials(subtract(unit, block));
          at = 0;
        }
        groups.visit(unit, block, add, lanes, lanes);
        groups.fold(unit, lanes, totals, 0, block == 0);
      }
      at = 0;
    }

    /// Writes the results of `unit`, from exponentials that were kept if `kept`, else computed
    /// again, or from differences if `log`.
    void map(int unit, Patch map, boolean kept, boolean log) {
      for (int block = 0; block < groups.blocks; block++) {
        if (!kept) {
          at = 0;
          int n = subtract(unit, block);
          if (!log) {
            exponentials(n);
          }
          at = 0;
        }
        groups.visit(unit, block, map, factors, factors);
      }
      at = 0;
    }

    /// Writes the differences of a block to the scratch array and returns how many they are.
    private int subtract(int unit, int block) {
      reserve(Math.min(groups.size, Groups.BLOCK) * columnsGroups);
      at = 0;
      groups.visit(unit, block, subtract, factors, factors);
      return at;
    }

    private void reserve(int n) {
      scratch = workspace.doubles(SCRATCH, n + WHOLE);
    }

    private void exponentials(int n) {
      apply(ElementwiseFunction.EXP, scratch, n);
    }

    /// Replaces the sums in [#logs] by their logarithms.
    void takeLogs(int unit) {
      apply(ElementwiseFunction.LOG, logs, groups.groups(unit));
    }

    private void apply(ElementwiseFunction function, double[] values, int n) {
      int whole = (n + WHOLE - 1) / WHOLE * WHOLE;
      Arrays.fill(values, n, whole, 1);
      engine.loops().elementwise().apply(function, values, 0, 1, values, 0, whole);
    }

    /// Exponentials in the scratch array times the factors of their columns.
    Patch scaled(Tensor result) {
      ReductionLoops loops = loops();
      if (result.type() == ElementType.FLOAT32) {
        float[] y = result.storage().floats();
        return (to, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
          for (int o = 0; o < outers; o++) {
            int first = to + o * outerStep;
            loops.scale(scratch, at, width, y, first, rowStep, rows, width, column, factors);
            at += rows * width;
          }
        };
      }
      double[] y = result.storage().doubles();
      return (to, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
        for (int o = 0; o < outers; o++) {
          int first = to + o * outerStep;
          loops.scale(scratch, at, width, y, first, rowStep, rows, width, column, factors);
          at += rows * width;
        }
      };
    }

    /// Differences in the scratch array less the logarithms of their columns.
    Patch shifted(Tensor result) {
      ReductionLoops loops = loops();
      if (result.type() == ElementType.FLOAT32) {
        float[] y = result.storage().floats();
        return (to, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
          for (int o = 0; o < outers; o++) {
            int first = to + o * outerStep;
            loops.shift(scratch, at, width, y, first, rowStep, rows, width, column, factors);
            at += rows * width;
          }
        };
      }
      double[] y = result.storage().doubles();
      return (to, outers, outerStep, rows, rowStep, width, column, lanes, more) -> {
        for (int o = 0; o < outers; o++) {
          int first = to + o * outerStep;
          loops.shift(scratch, at, width, y, first, rowStep, rows, width, column, factors);
          at += rows * width;
        }
      };
    }
  }
}
