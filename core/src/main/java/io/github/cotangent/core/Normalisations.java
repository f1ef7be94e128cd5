package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import io.github.cotangent.core.loops.ReductionLoops;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Moments and normalisation of groups (`docs/numerics.md`, 2.3): two passes in double, from
/// residuals against the group's first term.
final class Normalisations extends GroupedWork {
  // Arrays of a workspace: for each column, then for each group.
  private static final int PIVOTS = OWN;
  private static final int MEANS = OWN + 1;
  private static final int SCALES = OWN + 2;
  private static final int GROUP_PIVOTS = OWN + 3;
  private static final int GROUP_MEANS = OWN + 4;
  private static final int VARIANCES = OWN + 5;

  // Beyond these, squares of doubles may have overflowed or lost bits to underflow.
  private static final double SMALLEST_SAFE = 0x1p-900;
  private static final double LARGEST_SAFE = 0x1p1000;

  Normalisations(Engine engine) {
    super(engine);
  }

  // ---- statistics -----------------------------------------------------------------------------

  Moments moments(Tensor x, boolean keep, int[] axes) {
    Shape shape = checked("moments", x, keep, axes);
    Tensor mean = engine.kernels().result(x.type(), shape);
    Tensor variance = engine.kernels().result(x.type(), shape);
    if (x.size() > 0) {
      Grouped grouped = group(x, x.shape().axes(axes));
      Groups groups = grouped.groups();
      forUnits(
          groups,
          (workspace, from, to, share) -> {
            Pass pass = new Pass(grouped, workspace, 0, share);
            for (int unit = from; unit < to; unit++) {
              pass.moments(unit);
              pass.finish(unit, groups.size);
              write(groups, unit, pass.groupMeans, mean);
              write(groups, unit, pass.variances, variance);
            }
          });
    }
    return new Moments(mean, variance);
  }

  Tensor variance(Tensor x, boolean keep, boolean unbiased, int[] axes) {
    Shape shape = checkedForVariance(x, keep, unbiased, axes);
    Tensor variance = engine.kernels().result(x.type(), shape);
    if (x.size() > 0) {
      Grouped grouped = group(x, x.shape().axes(axes));
      Groups groups = grouped.groups();
      int divisor = unbiased ? groups.size - 1 : groups.size;
      forUnits(
          groups,
          (workspace, from, to, share) -> {
            Pass pass = new Pass(grouped, workspace, 0, share);
            for (int unit = from; unit < to; unit++) {
              pass.moments(unit);
              pass.finish(unit, divisor);
              write(groups, unit, pass.variances, variance);
            }
          });
    }
    return variance;
  }

  Tensor variance(Tensor x, Tensor squares, boolean keep, boolean unbiased, int[] axes) {
    Shape shape = checkedForVariance(x, keep, unbiased, axes);
    KeptSquares kept = KeptSquares.in(squares, "variance", x, axes);
    Tensor variance = engine.kernels().result(x.type(), shape);
    boolean single = x.type() == ElementType.FLOAT32;
    int size = shape.size() == 0 ? 0 : x.size() / shape.size();
    int divisor = unbiased ? size - 1 : size;
    for (int r = 0; r < shape.size(); r++) {
      double q = kept.get(r);
      if (single) {
        variance.storage().floats()[r] = (float) (q / divisor);
      } else if (isUnsafe(q / size)) {
        return variance(x, keep, unbiased, axes);
      } else {
        variance.storage().doubles()[r] = q / divisor;
      }
    }
    return variance;
  }

  private Shape checkedForVariance(Tensor x, boolean keep, boolean unbiased, int[] axes) {
    Shape shape = checked("variance", x, keep, axes);
    if (unbiased && shape.size() > 0 && x.size() == shape.size()) {
      throw new IllegalArgumentException(
          "variance: groups of 1 element have no unbiased variance\n  operand "
              + x.describe()
              + "\n  help: use at least 2 elements, or the biased variance");
    }
    return shape;
  }

  private Shape checked(String who, Tensor x, boolean keep, int[] axes) {
    engine.kernels().requireFloating(who, x);
    Shape shape = x.shape().reduced(keep, axes);
    if (hasEmptyGroups(x, shape)) {
      throw Reductions.empty(who, "variance", x, axes);
    }
    return shape;
  }

  Tensor norm(Tensor x, boolean keep, int[] axes) {
    engine.kernels().requireFloating("norm", x);
    Tensor norm = engine.kernels().result(x.type(), x.shape().reduced(keep, axes));
    if (x.size() == 0) {
      Movement.fill(norm.storage(), norm.size(), 0);
      return norm;
    }
    Grouped grouped = group(x, x.shape().axes(axes));
    Groups groups = grouped.groups();
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace, 0, share);
          for (int unit = from; unit < to; unit++) {
            pass.norms(unit);
            write(groups, unit, pass.totals, norm);
          }
        });
    return norm;
  }

  // ---- normalisation --------------------------------------------------------------------------

  /// @param squares where to keep the sums of squares, or null
  Tensor normalise(Tensor x, double epsilon, @Nullable Tensor squares, int[] axes) {
    requireEpsilon("normalise", x, epsilon);
    int[] reduced = x.shape().axes(axes);
    KeptSquares kept = squares == null ? null : KeptSquares.in(squares, "normalise", x, axes);
    if (x.size() == 0) {
      return engine.kernels().result(x.type(), x.shape());
    }
    Grouped grouped = groupDense(x, reduced, TILE);
    Groups groups = grouped.groups();
    Tensor result = resultLike(grouped.x());
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace, epsilon, share);
          Patch map = pass.normalise(result);
          for (int unit = from; unit < to; unit++) {
            pass.moments(unit);
            if (kept != null) {
              kept.put(groups, unit, pass.totals);
            }
            pass.spreadScales(unit);
            each(groups, unit, share, workspace, map);
            pass.rescueNormalise(unit, result);
          }
        });
    return result;
  }

  /// @param squares where the sums of squares of `x` were kept, or null
  Tensor normaliseJacobian(
      Tensor t, Tensor x, Tensor y, double epsilon, @Nullable Tensor squares, int[] axes) {
    String who = "normaliseJacobian";
    requireEpsilon(who, x, epsilon);
    engine.kernels().requireSameType(who, x, t);
    engine.kernels().requireSameShape(who, x, t);
    engine.kernels().requireSameType(who, x, y);
    engine.kernels().requireSameShape(who, x, y);
    int[] reduced = x.shape().axes(axes);
    KeptSquares kept = squares == null ? null : KeptSquares.in(squares, who, x, axes);
    if (x.size() == 0) {
      return engine.kernels().result(x.type(), x.shape());
    }
    // With its squares at hand, a tensor of floats is not read, so it may lie as it likes.
    boolean unread = kept != null && x.type() == ElementType.FLOAT32;
    Grouped grouped = groupDense(unread ? y : x, reduced, TILE);
    Groups groups = grouped.groups();
    Tensor tangent = alike(t, grouped.x());
    Tensor value = alike(y, grouped.x());
    Tensor result = resultLike(grouped.x());
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace, epsilon, share);
          Patch products = pass.products(tangent, value);
          Patch map = pass.jacobian(tangent, value, result);
          double[] more = workspace.doubles(MORE_TOTALS, groups.tile);
          for (int unit = from; unit < to; unit++) {
            if (kept == null) {
              pass.moments(unit);
            } else {
              kept.take(groups, unit, pass.totals);
              pass.takeVariances(unit);
            }
            pass.spreadScales(unit);
            // The moments of x are done with: their places take those of t.
            sums(groups, unit, share, workspace, products, pass.totals, more);
            for (int g = 0; g < groups.groups(unit); g++) {
              pass.totals[g] /= groups.size;
              more[g] /= groups.size;
            }
            groups.spread(unit, pass.totals, pass.pivots);
            groups.spread(unit, more, pass.means);
            each(groups, unit, share, workspace, map);
            pass.rescueJacobian(unit, tangent, value, result, pass.totals, more);
          }
        });
    return result;
  }

  private void requireEpsilon(String who, Tensor x, double epsilon) {
    engine.kernels().requireFloating(who, x);
    if (!(epsilon >= 0) || epsilon == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          who
              + ": epsilon must be finite and not negative, got "
              + epsilon
              + "\n  operand "
              + x.describe());
    }
  }

  /// The sums over some units, with their arrays.
  private final class Pass {
    final double[] pivots;
    final double[] means;
    final double[] scales;
    final double[] groupPivots;
    final double[] groupMeans;
    final double[] variances;
    final double[] totals;

    private final Grouped grouped;
    private final Groups groups;
    private final Workspace workspace;
    private final double epsilon;
    private final boolean share;
    private final Patch residuals;
    private final Patch squares;
    private final boolean single;

    Pass(Grouped grouped, Workspace workspace, double epsilon, boolean share) {
      this.grouped = grouped;
      this.groups = grouped.groups();
      this.workspace = workspace;
      this.epsilon = epsilon;
      this.share = share;
      pivots = workspace.doubles(PIVOTS, groups.width);
      means = workspace.doubles(MEANS, groups.width);
      scales = workspace.doubles(SCALES, groups.width);
      groupPivots = workspace.doubles(GROUP_PIVOTS, groups.tile);
      groupMeans = workspace.doubles(GROUP_MEANS, groups.tile);
      variances = workspace.doubles(VARIANCES, groups.tile);
      totals = workspace.doubles(TOTALS, groups.tile);
      Tensor x = grouped.x();
      single = x.type() == ElementType.FLOAT32;
      ReductionLoops loops = loops();
      int start = x.offset();
      double[] p = pivots;
      double[] m = means;
      if (single) {
        float[] a = x.storage().floats();
        residuals =
            (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
                loops.sumOfResiduals(
                    a, start + at, outers, outerStep, rows, rowStep, width, column, p, lanes);
        squares =
            (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
                loops.sumOfSquares(
                    a, start + at, outers, outerStep, rows, rowStep, width, column, p, m, lanes);
      } else {
        double[] a = x.storage().doubles();
        residuals =
            (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
                loops.sumOfResiduals(
                    a, start + at, outers, outerStep, rows, rowStep, width, column, p, lanes);
        squares =
            (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
                loops.sumOfSquares(
                    a, start + at, outers, outerStep, rows, rowStep, width, column, p, m, lanes);
      }
    }

    Patch normalise(Tensor result) {
      ReductionLoops loops = loops();
      int start = grouped.x().offset();
      double[] p = pivots;
      double[] m = means;
      double[] s = scales;
      if (single) {
        float[] a = grouped.x().storage().floats();
        float[] y = result.storage().floats();
        return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
            loops.normalise(
                a, start + at, y, at, outers, outerStep, rows, rowStep, width, column, p, m, s);
      }
      double[] a = grouped.x().storage().doubles();
      double[] y = result.storage().doubles();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
          loops.normalise(
              a, start + at, y, at, outers, outerStep, rows, rowStep, width, column, p, m, s);
    }

    Patch products(Tensor t, Tensor y) {
      ReductionLoops loops = loops();
      int tStart = t.offset();
      int yStart = y.offset();
      if (single) {
        float[] a = t.storage().floats();
        float[] b = y.storage().floats();
        return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
            loops.sumAndSumOfProducts(
                a,
                tStart + at,
                b,
                yStart + at,
                outers,
                outerStep,
                rows,
                rowStep,
                width,
                column,
                lanes,
                more);
      }
      double[] a = t.storage().doubles();
      double[] b = y.storage().doubles();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
          loops.sumAndSumOfProducts(
              a,
              tStart + at,
              b,
              yStart + at,
              outers,
              outerStep,
              rows,
              rowStep,
              width,
              column,
              lanes,
              more);
    }

    Patch jacobian(Tensor t, Tensor y, Tensor result) {
      ReductionLoops loops = loops();
      int tStart = t.offset();
      int yStart = y.offset();
      double[] p = pivots;
      double[] m = means;
      double[] s = scales;
      if (single) {
        float[] a = t.storage().floats();
        float[] b = y.storage().floats();
        float[] z = result.storage().floats();
        return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
            loops.normaliseJacobian(
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
                p,
                m,
                s);
      }
      double[] a = t.storage().doubles();
      double[] b = y.storage().doubles();
      double[] z = result.storage().doubles();
      return (at, outers, outerStep, rows, rowStep, width, column, lanes, more) ->
          loops.normaliseJacobian(
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
              p,
              m,
              s);
    }

    /// Pivots, means of residuals, biased variances, and in [#totals] the sums of squares.
    void moments(int unit) {
      Tensor x = grouped.x();
      int count = groups.groups(unit);
      int first = x.offset() + groups.first(unit, 0);
      for (int g = 0; g < count; g++) {
        int at = first + g * groups.groupStep();
        groupPivots[g] = single ? x.storage().floats()[at] : x.storage().doubles()[at];
      }
      groups.spread(unit, groupPivots, pivots);
      sums(groups, unit, share, workspace, residuals, totals);
      for (int g = 0; g < count; g++) {
        groupMeans[g] = totals[g] / groups.size;
      }
      groups.spread(unit, groupMeans, means);
      sums(groups, unit, share, workspace, squares, totals);
      takeVariances(unit);
    }

    /// Biased variances, from the sums of squares in [#totals].
    void takeVariances(int unit) {
      for (int g = 0; g < groups.groups(unit); g++) {
        variances[g] = totals[g] / groups.size;
      }
    }

    /// The roots of the sums of squares, in [#totals].
    void norms(int unit) {
      int columns = groups.columns(unit);
      Arrays.fill(pivots, 0, columns, 0);
      Arrays.fill(means, 0, columns, 0);
      sums(groups, unit, share, workspace, squares, totals);
      for (int g = 0; g < groups.groups(unit); g++) {
        double q = totals[g];
        totals[g] =
            !single && isUnsafe(q)
                ? new ScaledGroup(grouped, unit, g, 0, false).norm()
                : Math.sqrt(q);
      }
    }

    void spreadScales(int unit) {
      for (int g = 0; g < groups.groups(unit); g++) {
        totals[g] = inverseRoot(variances[g] + epsilon);
      }
      groups.spread(unit, totals, scales);
    }

    // ---- groups whose squares leave the range of double --------------------------------------

    /// Means in [#groupMeans], and variances with `divisor`.
    void finish(int unit, int divisor) {
      for (int g = 0; g < groups.groups(unit); g++) {
        if (!single && isUnsafe(variances[g] + epsilon)) {
          ScaledGroup scaled = new ScaledGroup(grouped, unit, g, 0, true);
          groupMeans[g] = scaled.mean();
          variances[g] = scaled.variance(divisor);
        } else {
          groupMeans[g] += groupPivots[g];
          variances[g] = totals[g] / divisor;
        }
      }
    }

    void rescueNormalise(int unit, Tensor result) {
      for (int g = 0; g < groups.groups(unit); g++) {
        if (!single && isUnsafe(variances[g] + epsilon)) {
          new ScaledGroup(grouped, unit, g, epsilon, true).normalise(result.storage().doubles());
        }
      }
    }

    void rescueJacobian(int unit, Tensor t, Tensor y, Tensor result, double[] a, double[] b) {
      for (int g = 0; g < groups.groups(unit); g++) {
        if (!single && isUnsafe(variances[g] + epsilon)) {
          new ScaledGroup(grouped, unit, g, epsilon, true)
              .jacobian(t, y, result.storage().doubles(), a[g], b[g]);
        }
      }
    }
  }

  private static boolean isUnsafe(double squares) {
    return !(squares >= SMALLEST_SAFE && squares <= LARGEST_SAFE);
  }

  private static double inverseRoot(double v) {
    return v == 0 ? 0 : 1 / Math.sqrt(v);
  }

  /// A group of doubles, multiplied by an exact power of two so that squares stay in range. Rare,
  /// so it is plain and slow.
  private static final class ScaledGroup {
    private final Groups groups;
    private final int start;
    private final double scale;
    private final double[] distances;
    private final double pivot;
    private final double mean;
    private final double squares;
    private final double inverseDeviation;

    /// @param centred whether the squares are those of distances from the mean, not from 0
    ScaledGroup(Grouped grouped, int unit, int group, double epsilon, boolean centred) {
      groups = grouped.groups();
      start = groups.first(unit, group);
      double[] x = grouped.x().storage().doubles();
      int offset = grouped.x().offset() + start;
      distances = new double[groups.size];
      double largest = 0;
      for (int o = 0, k = 0; o < groups.outers(); o++) {
        for (int i = 0; i < groups.inner; i++) {
          double own = x[offset + groups.term(o, i)];
          distances[k++] = own;
          largest = Math.max(largest, Math.abs(own));
        }
      }
      int exponent = Math.getExponent(Math.max(largest, Math.sqrt(epsilon)));
      scale = power(-Math.clamp(exponent, -1022, 1022));
      if (centred && !(largest <= Double.MAX_VALUE)) {
        Arrays.fill(distances, Double.NaN);
      }
      for (int k = 0; k < distances.length; k++) {
        distances[k] *= scale;
      }
      pivot = centred ? distances[0] : 0;
      for (int k = 0; k < distances.length; k++) {
        distances[k] -= pivot;
      }
      mean = centred ? total(distances, false) / groups.size : 0;
      for (int k = 0; k < distances.length; k++) {
        distances[k] -= mean;
      }
      squares = total(distances, true);
      inverseDeviation = inverseRoot(squares / groups.size + epsilon * scale * scale);
    }

    private static double power(int exponent) {
      return Double.longBitsToDouble((exponent + 1023L) << 52);
    }

    double mean() {
      return (pivot + mean) * (1 / scale);
    }

    double variance(int divisor) {
      return squares / divisor * (1 / scale) * (1 / scale);
    }

    double norm() {
      return Math.sqrt(squares) * (1 / scale);
    }

    void normalise(double[] y) {
      for (int o = 0, k = 0; o < groups.outers(); o++) {
        for (int i = 0; i < groups.inner; i++) {
          y[start + groups.term(o, i)] = distances[k++] * inverseDeviation;
        }
      }
    }

    void jacobian(Tensor t, Tensor y, double[] z, double a, double b) {
      double[] ts = t.storage().doubles();
      double[] ys = y.storage().doubles();
      for (int o = 0; o < groups.outers(); o++) {
        for (int i = 0; i < groups.inner; i++) {
          int at = start + groups.term(o, i);
          double inner = (ts[t.offset() + at] - a) - ys[y.offset() + at] * b;
          z[at] = inner * inverseDeviation * scale;
        }
      }
    }

    /// The sum of `terms`, or of their squares, in the order of all sums.
    private double total(double[] terms, boolean squared) {
      double total = 0;
      double[] lanes = new double[Groups.LANES];
      int inner = groups.inner;
      int perBlock = inner >= Groups.BLOCK ? inner : Groups.BLOCK / inner * inner;
      int k = 0;
      while (k < terms.length) {
        // A block is some whole runs, or a piece of one.
        int runsEnd = Math.min(terms.length, (k / perBlock + 1) * perBlock);
        int end = inner >= Groups.BLOCK ? Math.min(runsEnd, pieceEnd(k, inner)) : runsEnd;
        boolean first = k == 0;
        Arrays.fill(lanes, 0);
        for (; k < end; k++) {
          int lane = k % inner % Groups.LANES;
          lanes[lane] =
              squared ? Math.fma(terms[k], terms[k], lanes[lane]) : lanes[lane] + terms[k];
        }
        for (int half = Groups.LANES / 2; half > 0; half /= 2) {
          for (int lane = 0; lane < half; lane++) {
            lanes[lane] += lanes[lane + half];
          }
        }
        total = first ? lanes[0] : total + lanes[0];
      }
      return total;
    }

    private static int pieceEnd(int k, int inner) {
      return k / inner * inner + (k % inner / Groups.BLOCK + 1) * Groups.BLOCK;
    }
  }
}
