package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import io.github.cotangent.core.loops.NormalisationLoops;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Moments and normalisation of groups (`docs/numerics.md`, 2.3): two passes in double, from
/// residuals against the group's first term.
final class Normalisations extends GroupedWork {
  // Arrays of a workspace: for each column, then for each group.
  private static final int PIVOTS = OWN;
  private static final int MEANS = OWN + 1;
  private static final int FACTORS = OWN + 2;
  private static final int GROUP_PIVOTS = OWN + 3;
  private static final int GROUP_MEANS = OWN + 4;
  private static final int GROUP_FACTORS = OWN + 5;
  private static final int VARIANCES = OWN + 6;

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
              pass.moments(unit, null);
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
              pass.moments(unit, null);
              pass.finish(unit, divisor);
              write(groups, unit, pass.variances, variance);
            }
          });
    }
    return variance;
  }

  Tensor variance(Tensor x, Tensor squares, boolean keep, boolean unbiased, int[] axes) {
    Shape shape = checkedForVariance(x, keep, unbiased, axes);
    KeptSums kept = KeptSums.in(squares, "variance", "squares", x, axes);
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

  Tensor mean(Tensor x, Tensor sums, boolean keep, int[] axes) {
    Shape shape = checked("mean", x, keep, axes);
    KeptSums kept = KeptSums.in(sums, "mean", "sums", x, axes);
    Tensor mean = engine.kernels().result(x.type(), shape);
    int size = shape.size() == 0 ? 0 : x.size() / shape.size();
    for (int r = 0; r < shape.size(); r++) {
      double own = kept.get(r) / size;
      if (x.type() == ElementType.FLOAT32) {
        mean.storage().floats()[r] = (float) own;
      } else {
        mean.storage().doubles()[r] = own;
      }
    }
    return mean;
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

  /// @param kept where to keep sums, or null
  Tensor normalise(Tensor x, double epsilon, @Nullable GroupSums kept, int[] axes) {
    requireEpsilon("normalise", x, epsilon);
    KeptSums[] places = places("normalise", kept, x, axes);
    if (x.size() == 0) {
      return engine.kernels().result(x.type(), x.shape());
    }
    int[] reduced = x.shape().axes(axes);
    Grouped walked = walked(x, reduced);
    boolean inRows = walked.groups().isRows();
    Tensor y = inRows ? engine.kernels().place(x.type(), x.shape()) : resultLike(walked.x());
    normalise(
        inRows ? new Grouped(walked.x(), inRows(reduced, walked.x(), y)) : walked,
        epsilon,
        places,
        pass -> pass.normalise(y),
        (pass, unit) -> pass.rescueNormalise(unit, y));
    return y;
  }

  /// @param kept where to keep sums, or null
  NormalisedAffine normaliseAffine(
      Tensor x, double epsilon, Tensor scale, Tensor shift, @Nullable GroupSums kept, int[] axes) {
    String who = "normaliseAffine";
    requireEpsilon(who, x, epsilon);
    for (Tensor other : new Tensor[] {scale, shift}) {
      engine.kernels().requireSameType(who, x, other);
      engine.kernels().requireSameShape(who, x, other);
    }
    int[] reduced = x.shape().axes(axes);
    if (x.size() > 0) {
      KeptSums[] places = places(who, kept, x, axes);
      Grouped walked = walked(x, reduced);
      Tensor own = walked.x();
      if (hasColumns(walked, reduced, scale) && hasColumns(walked, reduced, shift)) {
        return affine(walked, epsilon, places, resultLike(own), resultLike(own), scale, shift);
      }
      Groups rows = walked.groups().isRows() ? Groups.ofRows(reduced, own, scale, shift) : null;
      if (rows != null && hasScales(rows, 1) && hasScales(rows, 2)) {
        Tensor y = engine.kernels().place(x.type(), x.shape());
        Tensor z = engine.kernels().place(x.type(), x.shape());
        Grouped grouped = new Grouped(own, inRows(reduced, own, y, z, scale, shift));
        return affine(grouped, epsilon, places, y, z, scale, shift);
      }
    }
    Tensor y = normalise(x, epsilon, kept, axes);
    Tensor scaled = engine.kernels().apply(ElementwiseFunction.MULTIPLY, y, scale);
    return new NormalisedAffine(y, engine.kernels().apply(ElementwiseFunction.ADD, scaled, shift));
  }

  private NormalisedAffine affine(
      Grouped grouped,
      double epsilon,
      KeptSums[] places,
      Tensor y,
      Tensor z,
      Tensor scale,
      Tensor shift) {
    normalise(
        grouped,
        epsilon,
        places,
        pass -> pass.normaliseAffine(y, z, scale, shift),
        (pass, unit) -> pass.rescueAffine(unit, y, z, scale, shift));
    return new NormalisedAffine(y, z);
  }

  private static boolean hasScales(Groups groups, int k) {
    return groups.isConstant(k) || groups.isOneRun(k);
  }

  /// Whether `x` is walked in columns, one for each group, and `other` has one element for each of
  /// them, neighbours in their order.
  private static boolean hasColumns(Grouped x, int[] reduced, Tensor other) {
    if (!x.groups().isColumns()) {
      return false;
    }
    int expected = 1;
    int next = reduced.length - 1;
    for (int axis = other.rank() - 1; axis >= 0; axis--) {
      boolean isReduced = next >= 0 && reduced[next] == axis;
      int extent = other.shape().extents()[axis];
      if (extent != 1 && other.strides()[axis] != (isReduced ? 0 : expected)) {
        return false;
      }
      next -= isReduced ? 1 : 0;
      expected *= isReduced ? 1 : extent;
    }
    return true;
  }

  private static Groups inRows(int[] reduced, Tensor... operands) {
    return Objects.requireNonNull(Groups.ofRows(reduced, operands));
  }

  @FunctionalInterface
  private interface Rescue {
    void of(Pass pass, int unit);
  }

  /// `x` if its memory can be walked in rows, or has no gaps so that a result can lie like it; else
  /// a copy.
  private Grouped walked(Tensor x, int[] reduced) {
    Groups groups = Groups.of(x, reduced, TILE);
    return groups != null && (groups.isRows() || isDense(x))
        ? new Grouped(x, groups)
        : group(engine.kernels().copy(x), reduced);
  }

  private void normalise(
      Grouped grouped,
      double epsilon,
      KeptSums[] places,
      Function<Pass, Patch> map,
      Rescue rescue) {
    Groups groups = grouped.groups();
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace, epsilon, share);
          Patch patch = map.apply(pass);
          double @Nullable [] sums =
              places.length > 1 ? workspace.doubles(TOTALS + 1, groups.tile) : null;
          for (int unit = from; unit < to; unit++) {
            pass.moments(unit, sums);
            if (places.length > 0) {
              places[0].put(groups, unit, pass.totals);
            }
            if (sums != null) {
              places[1].put(groups, unit, sums);
            }
            pass.map(unit, patch);
            rescue.of(pass, unit);
          }
        });
  }

  private static KeptSums[] places(String who, @Nullable GroupSums kept, Tensor x, int[] axes) {
    if (kept == null) {
      return new KeptSums[0];
    }
    KeptSums squares = KeptSums.in(kept.squares(), who, "squares", x, axes);
    Tensor sums = kept.sums();
    return sums == null
        ? new KeptSums[] {squares}
        : new KeptSums[] {squares, KeptSums.in(sums, who, "sums", x, axes)};
  }

  /// @param scale what the tangent is chained with first, or null
  /// @param squares where the sums of squares of `x` were kept, or null
  Tensor normaliseJacobian(
      @Nullable Tensor scale,
      Tensor t,
      Tensor x,
      Tensor y,
      double epsilon,
      @Nullable Tensor squares,
      int[] axes) {
    return jacobian("normaliseJacobian", scale, t, x, y, epsilon, squares, false, axes).z();
  }

  AffineCotangents normaliseAffinePullback(
      Tensor scale, Tensor t, Tensor x, Tensor y, double epsilon, Tensor squares, int[] axes) {
    JacobianAndSums both =
        jacobian("normaliseAffinePullback", scale, t, x, y, epsilon, squares, true, axes);
    SumAndChains sums = both.sums();
    SumAndChains known = sums == null ? sumAndChains(t, y, true, axes) : sums;
    return new AffineCotangents(both.z(), known.chains(), known.sum());
  }

  /// The product with the Jacobian and, if they came on the way, the sums of the tangent and of its
  /// chains with the value.
  private record JacobianAndSums(Tensor z, @Nullable SumAndChains sums) {}

  /// @param wanted whether sums are
  private JacobianAndSums jacobian(
      String who,
      @Nullable Tensor scale,
      Tensor t,
      Tensor x,
      Tensor y,
      double epsilon,
      @Nullable Tensor squares,
      boolean wanted,
      int[] axes) {
    requireEpsilon(who, x, epsilon);
    for (Tensor other : scale == null ? new Tensor[] {t, y} : new Tensor[] {t, y, scale}) {
      engine.kernels().requireSameType(who, x, other);
      engine.kernels().requireSameShape(who, x, other);
    }
    int[] reduced = x.shape().axes(axes);
    KeptSums kept = squares == null ? null : KeptSums.in(squares, who, "squares", x, axes);
    if (x.size() == 0) {
      return new JacobianAndSums(engine.kernels().result(x.type(), x.shape()), null);
    }
    // With its squares at hand, a tensor of floats is not read, so it may lie as it likes.
    boolean unread = kept != null && x.type() == ElementType.FLOAT32;
    Grouped walked = walked(unread ? y : x, reduced);
    Tensor main = walked.x();
    if (walked.groups().isRows()) {
      Tensor tangent = withRuns(t, main, reduced);
      Tensor value = unread ? main : withRuns(y, main, reduced);
      Groups scales = scale == null ? null : Groups.ofRows(reduced, main, scale);
      if (scale != null && (scales == null || !hasScales(scales, 1))) {
        tangent = engine.kernels().apply(ElementwiseFunction.CHAIN, scale, t);
        scale = null;
      }
      Tensor z = engine.kernels().place(x.type(), x.shape());
      Tensor[] operands =
          scale == null
              ? new Tensor[] {main, tangent, value, z}
              : new Tensor[] {main, tangent, value, z, scale};
      Groups groups = inRows(reduced, operands);
      boolean summed = wanted && scale != null && groups.isConstant(4);
      SumAndChains sums = summed ? sumsOf(x, axes) : null;
      jacobian(new Grouped(main, groups), tangent, value, z, scale, epsilon, kept, sums);
      return new JacobianAndSums(z, sums);
    }
    Tensor columns = scale != null && hasColumns(walked, reduced, scale) ? scale : null;
    Tensor chained = t;
    if (scale != null && columns == null) {
      chained = engine.kernels().apply(ElementwiseFunction.CHAIN, scale, t);
    }
    Tensor z = resultLike(main);
    SumAndChains sums = wanted && columns != null ? sumsOf(x, axes) : null;
    jacobian(walked, alike(chained, main), alike(y, main), z, columns, epsilon, kept, sums);
    return new JacobianAndSums(z, sums);
  }

  /// Places for the sums of the groups of `x`.
  private SumAndChains sumsOf(Tensor x, int[] axes) {
    Shape shape = x.shape().reduced(true, axes);
    return new SumAndChains(
        engine.kernels().result(x.type(), shape), engine.kernels().result(x.type(), shape));
  }

  /// `other`, or a copy of it if its innermost elements are not neighbours where those of `x` are.
  private Tensor withRuns(Tensor other, Tensor x, int[] reduced) {
    Groups groups = Groups.ofRows(reduced, x, other);
    return groups != null && groups.hasRuns(1) ? other : engine.kernels().copy(other);
  }

  /// @param sums where those of `t` and of its chains with `y` go if there is a scale, or null
  private void jacobian(
      Grouped grouped,
      Tensor t,
      Tensor y,
      Tensor z,
      @Nullable Tensor scale,
      double epsilon,
      @Nullable KeptSums kept,
      @Nullable SumAndChains sums) {
    Groups groups = grouped.groups();
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          Pass pass = new Pass(grouped, workspace, epsilon, share);
          Patch products =
              sums == null || scale == null
                  ? pass.products(t, y, scale)
                  : pass.affinePullback(t, y, scale);
          Patch map = pass.jacobian(t, y, z, scale);
          double[][] totals = new double[sums == null ? 2 : 4][];
          for (int k = 0; k < totals.length; k++) {
            totals[k] = workspace.doubles(TOTALS + k, groups.tile);
          }
          for (int unit = from; unit < to; unit++) {
            if (kept == null) {
              pass.moments(unit, null);
            } else {
              kept.take(groups, unit, pass.totals);
              pass.takeVariances(unit);
            }
            // The moments of x are done with: their places take those of t.
            pass.means(unit, products, totals);
            if (sums != null) {
              write(groups, unit, totals[2], sums.sum());
              write(groups, unit, totals[3], sums.chains());
            }
            pass.map(unit, map);
            pass.rescueJacobian(unit, t, y, z, scale);
          }
        });
  }

  SumAndChains sumAndChains(Tensor t, Tensor p, boolean keep, int[] axes) {
    String who = "sumAndChains";
    Kernels kernels = engine.kernels();
    kernels.requireFloating(who, t);
    kernels.requireSameType(who, t, p);
    kernels.requireSameShape(who, t, p);
    if (t.size() == 0) {
      return new SumAndChains(kernels.sum(t, keep, axes), kernels.sum(p, keep, axes));
    }
    int[] reduced = t.shape().axes(axes);
    Grouped walked = walked(t, reduced);
    Tensor own = walked.x();
    boolean inRows = walked.groups().isRows();
    Tensor other = inRows ? withRuns(p, own, reduced) : alike(p, own);
    Groups groups = inRows ? inRows(reduced, own, other) : walked.groups();
    Tensor sum = kernels.result(t.type(), t.shape().reduced(keep, axes));
    Tensor chains = kernels.result(t.type(), t.shape().reduced(keep, axes));
    Patch patch = sumsAndChains(own, other);
    forUnits(
        groups,
        (workspace, from, to, share) -> {
          double[] totals = workspace.doubles(TOTALS, groups.tile);
          double[] more = workspace.doubles(TOTALS + 1, groups.tile);
          for (int unit = from; unit < to; unit++) {
            sums(groups, unit, share, workspace, patch, totals, more);
            write(groups, unit, totals, sum);
            write(groups, unit, more, chains);
          }
        });
    return new SumAndChains(sum, chains);
  }

  void add(Tensor t, Tensor p, RunningSums to) {
    String who = "addWithChains";
    engine.kernels().requireFloating(who, t);
    engine.kernels().requireSameType(who, t, p);
    engine.kernels().requireSameShape(who, t, p);
    to.require(who, t, true);
    to.add(t, sumsAndChains(contiguous(t), contiguous(p)));
  }

  private Patch sumsAndChains(Tensor of, Tensor with) {
    NormalisationLoops loops = engine.loops().normalisations();
    Storage t = of.storage();
    Storage p = with.storage();
    int tStart = of.offset();
    int pStart = with.offset();
    return new Loop(
        (at, rows, rowStep, width, column, lanes) ->
            loops.sumAndSumOfChainsOfColumns(
                t, tStart + at, p, pStart + at, rows, rowStep, width, lanes[0], lanes[1], column),
        (at, step, group, groups, outers, length, lanes) ->
            loops.sumAndSumOfChains(
                t,
                tStart + at[0],
                step[0],
                group[0],
                p,
                pStart + at[1],
                step[1],
                group[1],
                0,
                groups,
                outers,
                length,
                lanes[0],
                lanes[1]));
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

  /// What is done with a patch of columns, and with runs.
  private record Loop(Columns columns, Runs runs) implements Patch {
    @FunctionalInterface
    interface Columns {
      void at(int at, int rows, int rowStep, int width, int column, double[][] lanes);
    }

    @FunctionalInterface
    interface Runs {
      void at(
          int[] at, int[] step, int[] group, int groups, int outers, int length, double[][] lanes);
    }

    @Override
    public void at(
        int at,
        int outers,
        int outerStep,
        int rows,
        int rowStep,
        int width,
        int column,
        double[][] lanes) {
      for (int o = 0; o < outers; o++) {
        columns.at(at + o * outerStep, rows, rowStep, width, column, lanes);
      }
    }

    @Override
    public void runs(
        int[] at,
        int[] step,
        int[] groupStep,
        int groups,
        int outers,
        int length,
        double[][] lanes) {
      runs.at(at, step, groupStep, groups, outers, length, lanes);
    }
  }

  /// The sums over some units, with their arrays.
  private final class Pass {
    final double[] pivots;
    final double[] means;
    final double[] factors;
    final double[] groupPivots;
    final double[] groupMeans;
    final double[] groupFactors;
    final double[] variances;
    final double[] totals;

    private final Grouped grouped;
    private final Groups groups;
    private final Workspace workspace;
    private final double epsilon;
    private final boolean share;
    private final boolean single;
    private final Storage x;
    private final int start;

    // The place of the first group of the unit among all, for columns.
    private int firstResult;
    private final NormalisationLoops loops = engine.loops().normalisations();
    private final Patch residuals;
    private final Patch squares;

    Pass(Grouped grouped, Workspace workspace, double epsilon, boolean share) {
      this.grouped = grouped;
      this.groups = grouped.groups();
      this.workspace = workspace;
      this.epsilon = epsilon;
      this.share = share;
      pivots = workspace.doubles(PIVOTS, groups.width);
      means = workspace.doubles(MEANS, groups.width);
      factors = workspace.doubles(FACTORS, groups.width);
      groupPivots = workspace.doubles(GROUP_PIVOTS, groups.tile);
      groupMeans = workspace.doubles(GROUP_MEANS, groups.tile);
      groupFactors = workspace.doubles(GROUP_FACTORS, groups.tile);
      variances = workspace.doubles(VARIANCES, groups.tile);
      totals = workspace.doubles(TOTALS, groups.tile);
      single = grouped.x().type() == ElementType.FLOAT32;
      x = grouped.x().storage();
      start = grouped.x().offset();
      residuals = residuals();
      squares = squares();
    }

    // ---- loops --------------------------------------------------------------------------------

    // Columns are one way through memory for all operands, which stand where the first does, and
    // have parameters each. Runs have places of their own in each, and parameters of their group.

    private Patch residuals() {
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.sumOfResidualsOfColumns(
                  x, start + at, rows, rowStep, width, pivots, lanes[0], column),
          (at, step, group, groups, outers, length, lanes) ->
              loops.sumOfResiduals(
                  x,
                  start + at[0],
                  step[0],
                  group[0],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  lanes[0]));
    }

    private Patch residualsAndValues() {
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.sumOfResidualsAndSumOfColumns(
                  x, start + at, rows, rowStep, width, pivots, lanes[0], lanes[1], column),
          (at, step, group, groups, outers, length, lanes) ->
              loops.sumOfResidualsAndSum(
                  x,
                  start + at[0],
                  step[0],
                  group[0],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  lanes[0],
                  lanes[1]));
    }

    private Patch squares() {
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.sumOfSquaresOfColumns(
                  x, start + at, rows, rowStep, width, pivots, means, lanes[0], column),
          (at, step, group, groups, outers, length, lanes) ->
              loops.sumOfSquares(
                  x,
                  start + at[0],
                  step[0],
                  group[0],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  groupMeans,
                  lanes[0]));
    }

    Patch normalise(Tensor result) {
      Storage y = result.storage();
      int yStart = result.offset();
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.normaliseOfColumns(
                  x,
                  start + at,
                  y,
                  yStart + at,
                  rows,
                  rowStep,
                  width,
                  pivots,
                  means,
                  factors,
                  column),
          (at, step, group, groups, outers, length, lanes) ->
              loops.normalise(
                  x,
                  start + at[0],
                  step[0],
                  group[0],
                  y,
                  yStart + at[1],
                  step[1],
                  group[1],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  groupMeans,
                  groupFactors));
    }

    Patch normaliseAffine(Tensor normalised, Tensor result, Tensor scale, Tensor shift) {
      Storage y = normalised.storage();
      Storage z = result.storage();
      Storage p = scale.storage();
      Storage q = shift.storage();
      int yStart = normalised.offset();
      int zStart = result.offset();
      int pStart = scale.offset();
      int qStart = shift.offset();
      boolean byGroup = groups.operands() > 1 && groups.isConstant(3) && groups.isConstant(4);
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.normaliseAffineOfColumns(
                  x,
                  start + at,
                  y,
                  yStart + at,
                  z,
                  zStart + at,
                  p,
                  pStart + firstResult,
                  q,
                  qStart + firstResult,
                  rows,
                  rowStep,
                  width,
                  pivots,
                  means,
                  factors,
                  column),
          (at, step, group, groups, outers, length, lanes) -> {
            int xAt = start + at[0];
            int yAt = yStart + at[1];
            int zAt = zStart + at[2];
            int pAt = pStart + at[3];
            int qAt = qStart + at[4];
            if (byGroup) {
              loops.normaliseAffineByGroup(
                  x,
                  xAt,
                  step[0],
                  group[0],
                  y,
                  yAt,
                  step[1],
                  group[1],
                  z,
                  zAt,
                  step[2],
                  group[2],
                  p,
                  pAt,
                  group[3],
                  q,
                  qAt,
                  group[4],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  groupMeans,
                  groupFactors);
            } else {
              loops.normaliseAffine(
                  x,
                  xAt,
                  step[0],
                  group[0],
                  y,
                  yAt,
                  step[1],
                  group[1],
                  z,
                  zAt,
                  step[2],
                  group[2],
                  p,
                  pAt,
                  group[3],
                  q,
                  qAt,
                  group[4],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  groupMeans,
                  groupFactors);
            }
          });
    }

    Patch products(Tensor tangent, Tensor value, @Nullable Tensor scale) {
      Storage t = tangent.storage();
      Storage y = value.storage();
      int tStart = tangent.offset();
      int yStart = value.offset();
      if (scale == null) {
        return new Loop(
            (at, rows, rowStep, width, column, lanes) ->
                loops.sumAndSumOfProductsOfColumns(
                    t,
                    tStart + at,
                    y,
                    yStart + at,
                    rows,
                    rowStep,
                    width,
                    lanes[0],
                    lanes[1],
                    column),
            (at, step, group, groups, outers, length, lanes) ->
                loops.sumAndSumOfProducts(
                    t,
                    tStart + at[1],
                    step[1],
                    group[1],
                    y,
                    yStart + at[2],
                    step[2],
                    group[2],
                    0,
                    groups,
                    outers,
                    length,
                    lanes[0],
                    lanes[1]));
      }
      Storage p = scale.storage();
      int pStart = scale.offset();
      boolean byGroup = groups.operands() > 1 && groups.isConstant(4);
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.chainedSumAndSumOfProductsOfColumns(
                  t,
                  tStart + at,
                  y,
                  yStart + at,
                  p,
                  pStart + firstResult,
                  rows,
                  rowStep,
                  width,
                  lanes[0],
                  lanes[1],
                  column),
          (at, step, group, groups, outers, length, lanes) -> {
            int tAt = tStart + at[1];
            int yAt = yStart + at[2];
            int pAt = pStart + at[4];
            if (byGroup) {
              loops.chainedSumAndSumOfProductsByGroup(
                  t, tAt, step[1], group[1], y, yAt, step[2], group[2], p, pAt, group[4], 0, groups,
                  outers, length, lanes[0], lanes[1]);
            } else {
              loops.chainedSumAndSumOfProducts(
                  t, tAt, step[1], group[1], y, yAt, step[2], group[2], p, pAt, group[4], 0, groups,
                  outers, length, lanes[0], lanes[1]);
            }
          });
    }

    /// The sums of [#products], and those of the tangent and of its chains with the value.
    Patch affinePullback(Tensor tangent, Tensor value, Tensor scale) {
      Storage t = tangent.storage();
      Storage y = value.storage();
      Storage p = scale.storage();
      int tStart = tangent.offset();
      int yStart = value.offset();
      int pStart = scale.offset();
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.sumsOfAffinePullbackOfColumns(
                  t,
                  tStart + at,
                  y,
                  yStart + at,
                  p,
                  pStart + firstResult,
                  rows,
                  rowStep,
                  width,
                  lanes[2],
                  lanes[3],
                  lanes[0],
                  lanes[1],
                  column),
          (at, step, group, groups, outers, length, lanes) ->
              loops.sumsOfAffinePullbackByGroup(
                  t,
                  tStart + at[1],
                  step[1],
                  group[1],
                  y,
                  yStart + at[2],
                  step[2],
                  group[2],
                  p,
                  pStart + at[4],
                  group[4],
                  0,
                  groups,
                  outers,
                  length,
                  lanes[2],
                  lanes[3],
                  lanes[0],
                  lanes[1]));
    }

    Patch jacobian(Tensor tangent, Tensor value, Tensor result, @Nullable Tensor scale) {
      Storage t = tangent.storage();
      Storage y = value.storage();
      Storage z = result.storage();
      int tStart = tangent.offset();
      int yStart = value.offset();
      int zStart = result.offset();
      if (scale == null) {
        return new Loop(
            (at, rows, rowStep, width, column, lanes) ->
                loops.normaliseJacobianOfColumns(
                    t,
                    tStart + at,
                    y,
                    yStart + at,
                    z,
                    zStart + at,
                    rows,
                    rowStep,
                    width,
                    pivots,
                    means,
                    factors,
                    column),
            (at, step, group, groups, outers, length, lanes) ->
                loops.normaliseJacobian(
                    t,
                    tStart + at[1],
                    step[1],
                    group[1],
                    y,
                    yStart + at[2],
                    step[2],
                    group[2],
                    z,
                    zStart + at[3],
                    step[3],
                    group[3],
                    0,
                    groups,
                    outers,
                    length,
                    groupPivots,
                    groupMeans,
                    groupFactors));
      }
      Storage p = scale.storage();
      int pStart = scale.offset();
      boolean byGroup = groups.operands() > 1 && groups.isConstant(4);
      return new Loop(
          (at, rows, rowStep, width, column, lanes) ->
              loops.chainedNormaliseJacobianOfColumns(
                  t,
                  tStart + at,
                  y,
                  yStart + at,
                  z,
                  zStart + at,
                  p,
                  pStart + firstResult,
                  rows,
                  rowStep,
                  width,
                  pivots,
                  means,
                  factors,
                  column),
          (at, step, group, groups, outers, length, lanes) -> {
            int tAt = tStart + at[1];
            int yAt = yStart + at[2];
            int zAt = zStart + at[3];
            int pAt = pStart + at[4];
            if (byGroup) {
              loops.chainedNormaliseJacobianByGroup(
                  t,
                  tAt,
                  step[1],
                  group[1],
                  y,
                  yAt,
                  step[2],
                  group[2],
                  z,
                  zAt,
                  step[3],
                  group[3],
                  p,
                  pAt,
                  group[4],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  groupMeans,
                  groupFactors);
            } else {
              loops.chainedNormaliseJacobian(
                  t,
                  tAt,
                  step[1],
                  group[1],
                  y,
                  yAt,
                  step[2],
                  group[2],
                  z,
                  zAt,
                  step[3],
                  group[3],
                  p,
                  pAt,
                  group[4],
                  0,
                  groups,
                  outers,
                  length,
                  groupPivots,
                  groupMeans,
                  groupFactors);
            }
          });
    }

    // ---- statistics ---------------------------------------------------------------------------

    /// Pivots, means of residuals, biased variances, and in [#totals] the sums of squares.
    ///
    /// @param values where the sums of the elements go, or null
    void moments(int unit, double @Nullable [] values) {
      int count = groups.groups(unit);
      int first = start + groups.first(unit, 0);
      for (int g = 0; g < count; g++) {
        groupPivots[g] = element(x, first + g * groups.groupStep());
      }
      spread(unit, groupPivots, pivots);
      if (values == null) {
        sums(groups, unit, share, workspace, residuals, totals);
      } else {
        sums(groups, unit, share, workspace, residualsAndValues(), totals, values);
      }
      for (int g = 0; g < count; g++) {
        groupMeans[g] = totals[g] / groups.size;
      }
      spread(unit, groupMeans, means);
      sums(groups, unit, share, workspace, squares, totals);
      takeVariances(unit);
    }

    private double element(Storage storage, int at) {
      return single ? storage.floats()[at] : storage.doubles()[at];
    }

    /// Biased variances, from the sums of squares in [#totals].
    void takeVariances(int unit) {
      for (int g = 0; g < groups.groups(unit); g++) {
        variances[g] = totals[g] / groups.size;
      }
    }

    /// The roots of the sums of squares, in [#totals].
    void norms(int unit) {
      int count = groups.groups(unit);
      Arrays.fill(groupPivots, 0, count, 0);
      Arrays.fill(groupMeans, 0, count, 0);
      spread(unit, groupPivots, pivots);
      spread(unit, groupMeans, means);
      sums(groups, unit, share, workspace, squares, totals);
      for (int g = 0; g < count; g++) {
        double q = totals[g];
        totals[g] =
            !single && isUnsafe(q)
                ? new ScaledGroup(grouped, unit, g, 0, false).norm()
                : Math.sqrt(q);
      }
    }

    /// The sums of `patch`, and the means of the first two in the places of pivots and means.
    void means(int unit, Patch patch, double[][] totals) {
      firstResult = groups.result(unit, 0);
      sums(groups, unit, share, workspace, patch, totals);
      for (int g = 0; g < groups.groups(unit); g++) {
        groupPivots[g] = totals[0][g] / groups.size;
        groupMeans[g] = totals[1][g] / groups.size;
      }
      spread(unit, groupPivots, pivots);
      spread(unit, groupMeans, means);
    }

    /// Calls `map` with the factors of the groups of `unit`.
    void map(int unit, Patch map) {
      firstResult = groups.result(unit, 0);
      for (int g = 0; g < groups.groups(unit); g++) {
        groupFactors[g] = inverseRoot(variances[g] + epsilon);
      }
      spread(unit, groupFactors, factors);
      each(groups, unit, share, workspace, map);
    }

    private void spread(int unit, double[] values, double[] columns) {
      if (!groups.isRows()) {
        groups.spread(unit, values, columns);
      }
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
      forUnsafe(unit, scaled -> scaled.normalise(result));
    }

    void rescueAffine(int unit, Tensor y, Tensor z, Tensor scale, Tensor shift) {
      forUnsafe(
          unit,
          scaled -> {
            scaled.normalise(y);
            scaled.affine(y, z, scale, shift);
          });
    }

    void rescueJacobian(int unit, Tensor t, Tensor y, Tensor z, @Nullable Tensor scale) {
      double[] a = groupPivots;
      double[] b = groupMeans;
      forUnsafe(unit, scaled -> scaled.jacobian(t, y, z, scale, a[scaled.group], b[scaled.group]));
    }

    private void forUnsafe(int unit, Consumer<ScaledGroup> action) {
      for (int g = 0; g < groups.groups(unit) && !single; g++) {
        if (isUnsafe(variances[g] + epsilon)) {
          action.accept(new ScaledGroup(grouped, unit, g, epsilon, true));
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
    final int group;

    private final Groups groups;
    private final int unit;
    private final double scale;
    private final double[] distances;
    private final double pivot;
    private final double mean;
    private final double squares;
    private final double inverseDeviation;

    /// @param centred whether the squares are those of distances from the mean, not from 0
    ScaledGroup(Grouped grouped, int unit, int group, double epsilon, boolean centred) {
      this.group = group;
      this.unit = unit;
      groups = grouped.groups();
      double[] x = grouped.x().storage().doubles();
      int offset = grouped.x().offset() + groups.first(unit, group);
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

    /// Calls `action` with each of the group's terms, from 0 on, and where it stands.
    private void forTerms(Terms action) {
      for (int o = 0, k = 0; o < groups.outers(); o++) {
        for (int i = 0; i < groups.inner; i++) {
          action.at(k++, o, i);
        }
      }
    }

    @FunctionalInterface
    private interface Terms {
      void at(int k, int outer, int i);
    }

    /// Where a term of operand `k`, or of the only one, stands.
    private int place(Tensor operand, int k, int outer, int i) {
      int own = Math.min(k, groups.operands() - 1);
      return operand.offset() + groups.first(own, unit, group) + groups.term(own, outer, i);
    }

    /// Where what operand `k` has for a term stands: in columns, it has one element for each group.
    private int placeOfScale(Tensor operand, int k, int outer, int i) {
      return groups.isRows()
          ? place(operand, k, outer, i)
          : operand.offset() + groups.result(unit, group);
    }

    void normalise(Tensor y) {
      double[] ys = y.storage().doubles();
      forTerms((k, o, i) -> ys[place(y, 1, o, i)] = distances[k] * inverseDeviation);
    }

    void affine(Tensor y, Tensor z, Tensor factor, Tensor summand) {
      double[] ys = y.storage().doubles();
      double[] zs = z.storage().doubles();
      double[] factors = factor.storage().doubles();
      double[] summands = summand.storage().doubles();
      forTerms(
          (k, o, i) ->
              zs[place(z, 2, o, i)] =
                  ys[place(y, 1, o, i)] * factors[placeOfScale(factor, 3, o, i)]
                      + summands[placeOfScale(summand, 4, o, i)]);
    }

    void jacobian(Tensor t, Tensor y, Tensor z, @Nullable Tensor factor, double a, double b) {
      double[] ts = t.storage().doubles();
      double[] ys = y.storage().doubles();
      double[] zs = z.storage().doubles();
      forTerms(
          (k, o, i) -> {
            double own = ts[place(t, 1, o, i)];
            if (factor != null) {
              own =
                  ScalarDoubleLoops.chain(
                      factor.storage().doubles()[placeOfScale(factor, 4, o, i)], own);
            }
            double inner = (own - a) - ys[place(y, 2, o, i)] * b;
            zs[place(z, 3, o, i)] = inner * inverseDeviation * scale;
          });
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
