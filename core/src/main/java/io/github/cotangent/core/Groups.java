package io.github.cotangent.core;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How the elements of a tensor fall into the groups of a reduction, and the patches of memory in
/// which they are visited.
///
/// `docs/numerics.md`, 2.1, fixes the lane and the block of every term. This finds a way through
/// memory that keeps to it with long vectors: some groups side by side, a *unit*, whose lanes stand
/// next to one another in one array of accumulators, one for each column of the patches:
///
/// - rows: groups whose innermost elements are neighbours; the lanes of one group after the other
///   are the columns, and each group's rows are runs of their own. Several operands of one shape
///   may lie differently, as long as their innermost elements are neighbours as well.
/// - columns: neighbours belong to different groups, or to groups of so few inner elements that
///   each has a lane of its own; the columns are those elements.
/// - interleaved: the innermost elements stand apart by the neighbours of other groups, as the
///   pixels of an image whose channels are innermost; the columns are lane by lane the groups.
final class Groups {
  /// Lanes of a sum.
  static final int LANES = 16;

  /// Terms of a block.
  static final int BLOCK = 4096;

  /// Elements of a patch, about: its memory stays in the first cache while columns go down it.
  private static final int PATCH = 4096;

  private static final int ROWS = 0;
  private static final int COLUMNS = 1;
  private static final int INTERLEAVED = 2;

  /// Elements of a unit of rows, at most about: each pass but the first finds them in a cache.
  private static final int HELD = 1 << 19;

  /// Columns of a unit of rows of several operands, at most: more make longer ways through memory
  /// without a jump, until accumulators leave the first cache.
  private static final int ROW_COLUMNS = 1024;

  /// Elements of a patch of a group among others, at least, if it has so many.
  private static final int RUN = 256;

  /// Computes on a patch: `outers` times `rows` rows of `width` columns, the first element at `at`
  /// from the tensor's first. Its columns are those of the unit from `column` on.
  @FunctionalInterface
  interface Patch {
    void at(
        int at,
        int outers,
        int outerStep,
        int rows,
        int rowStep,
        int width,
        int column,
        double[][] lanes);

    /// The same for runs of neighbours of one group, whose lanes begin at `column`: operand k has
    /// `outers` runs of `length` elements, the first at `at[k]` from its first element, `step[k]`
    /// apart.
    default void run(int[] at, int[] step, int outers, int length, int column, double[][] lanes) {
      int whole = length / LANES;
      int rest = length % LANES;
      if (rest == 0) {
        at(at[0], outers, step[0], whole, LANES, LANES, column, lanes);
        return;
      }
      for (int o = 0; o < outers; o++) {
        int from = at[0] + o * step[0];
        if (whole > 0) {
          at(from, 1, 0, whole, LANES, LANES, column, lanes);
        }
        at(from + whole * LANES, 1, 0, 1, 0, rest, column, lanes);
      }
    }

    /// The same for some groups, of which each begins `groupStep[k]` behind the one before and has
    /// its lanes behind those of that. What is in `at` is lost.
    default void runs(
        int[] at,
        int[] step,
        int[] groupStep,
        int groups,
        int outers,
        int length,
        double[][] lanes) {
      for (int g = 0; g < groups; g++) {
        run(at, step, outers, length, g * LANES, lanes);
        for (int k = 0; k < groupStep.length; k++) {
          at[k] += groupStep[k];
        }
      }
    }
  }

  /// A group of a unit and one of its columns.
  @FunctionalInterface
  interface GroupColumn {
    void at(int group, int column);
  }

  /// The number of groups, which is that of results.
  final int count;

  /// The number of terms of a group.
  final int size;

  /// The number of neighbouring terms that are cut in lanes.
  final int inner;

  /// The number of blocks of a group.
  final int blocks;

  /// The number of units, and the columns and groups that one has at most.
  final int units;

  final int width;
  final int tile;

  private final int outers;
  private final int innerStep;
  private final int mode;
  private final int lanes;
  private final int piecesPerOuter;
  private final int outersPerBlock;

  // The first so many of these arrays.
  private final int outerAxes;
  private final int keptAxes;
  private final int[] outerExtents;
  private final int[] keptExtents;

  // Of each operand.
  private final int[][] outerSteps;
  private final int[][] keptSteps;
  private final int[] runSteps;
  private final int[] innerSteps;

  // The kept axis along which the groups of a unit lie, -1 if a unit is one group.
  private final int along;
  private final int alongExtent;
  private final int tilesAlong;
  // Between neighbouring groups of a unit: among results, and in memory.
  private final int resultStep;
  private final int[] groupSteps;

  private Groups(Axes axes, int mode, int along, int tileColumns, int together) {
    this.inner = axes.inner;
    this.innerStep = axes.innerSteps[0];
    this.innerSteps = axes.innerSteps;
    this.outerExtents = axes.outer.extents;
    this.outerSteps = axes.outer.steps;
    this.outerAxes = axes.outer.count;
    this.keptExtents = axes.kept.extents;
    this.keptSteps = axes.kept.steps;
    this.keptAxes = axes.kept.count;
    this.mode = mode;
    this.along = along;
    this.count = product(keptExtents, keptAxes);
    this.outers = product(outerExtents, outerAxes);
    this.size = outers * inner;
    this.piecesPerOuter = inner >= BLOCK ? (inner + BLOCK - 1) / BLOCK : 1;
    this.outersPerBlock = inner >= BLOCK || inner == 0 ? 1 : BLOCK / inner;
    this.blocks =
        inner >= BLOCK ? outers * piecesPerOuter : (outers + outersPerBlock - 1) / outersPerBlock;
    this.alongExtent = along < 0 ? 1 : keptExtents[along];
    this.lanes =
        switch (mode) {
          case ROWS -> LANES;
          case COLUMNS -> inner;
          default -> LANES;
        };
    this.tile =
        switch (mode) {
          // Groups that are one piece of memory are done with, a few at once, before the next.
          case ROWS ->
              Math.clamp(
                  Math.min(
                      tileColumns / lanes, (outers == 1 ? together : HELD) / Math.max(1, size)),
                  1,
                  Math.max(1, alongExtent));
          case COLUMNS -> Math.clamp(tileColumns / lanes, 1, Math.max(1, alongExtent));
          default -> alongExtent;
        };
    this.width = tile * lanes;
    this.tilesAlong = (alongExtent + tile - 1) / tile;
    this.units = alongExtent == 0 ? 0 : count / alongExtent * tilesAlong;
    int step = 1;
    for (int axis = along + 1; along >= 0 && axis < keptAxes; axis++) {
      step *= keptExtents[axis];
    }
    this.resultStep = step;
    this.groupSteps = last(keptSteps, along);
    this.runSteps = last(outerSteps, outerAxes - 1);
  }

  private static int[] last(int[][] steps, int axis) {
    int[] result = new int[steps.length];
    for (int k = 0; k < steps.length; k++) {
      result[k] = axis < 0 ? 0 : steps[k][axis];
    }
    return result;
  }

  /// The groups of `x` over `axes`, ascending, or null if its memory allows no way that keeps to
  /// the order with neighbours together; a contiguous copy always does.
  ///
  /// @param tileColumns columns of a unit, about, where groups are neighbours
  static @Nullable Groups of(Tensor x, int[] axes, int tileColumns) {
    return of(new Tensor[] {x}, axes, tileColumns, 0);
  }

  /// The groups of several operands of one shape, in rows, or null if the innermost elements of
  /// one are not neighbours; an operand may also repeat one element in the place of neighbours.
  /// Groups of one run each are several in a unit, as many as stay in the first cache.
  static @Nullable Groups ofRows(int[] axes, Tensor... operands) {
    Groups groups = of(operands, axes, ROW_COLUMNS, PATCH);
    return groups != null && groups.mode == ROWS ? groups : null;
  }

  /// @param together elements of a unit of groups of one run each, at most about
  private static @Nullable Groups of(Tensor[] operands, int[] axes, int tileColumns, int together) {
    Axes found = Axes.of(operands, axes);
    if (found == null) {
      return null;
    }
    int innerStep = found.innerSteps[0];
    int neighbours = found.inner > 1 && innerStep != 1 ? 1 : found.inner;
    int along = -1;
    for (int k = 0; k < found.kept.count; k++) {
      if (found.kept.steps[0][k] == neighbours) {
        along = k;
      }
    }
    if (found.inner > 1 && innerStep != 1) {
      return along >= 0 && found.kept.extents[along] == innerStep
          ? new Groups(found, INTERLEAVED, along, tileColumns, together)
          : null;
    }
    if (along >= 0 && found.inner <= LANES) {
      return new Groups(found, COLUMNS, along, tileColumns, together);
    }
    return found.inner > 1 || found.kept.count == 0
        ? new Groups(found, ROWS, along, tileColumns, together)
        : null;
  }

  // ---- units ----------------------------------------------------------------------------------

  /// The number of groups in `unit`.
  int groups(int unit) {
    // Divisions cost as much as some rows of a short group.
    if (tilesAlong == 1 || tile == 1) {
      return Math.min(tile, alongExtent);
    }
    if (keptAxes == 1) {
      return Math.min(tile, alongExtent - unit * tile);
    }
    return Math.min(tile, alongExtent - unit % tilesAlong * tile);
  }

  /// The number of columns of `unit`.
  int columns(int unit) {
    return groups(unit) * lanes;
  }

  /// The index of the result of group `group` of `unit`.
  int result(int unit, int group) {
    if (keptAxes == 1) {
      return unit * tile + group;
    }
    int index = 0;
    int step = 1;
    int rest = unit / tilesAlong;
    for (int axis = keptAxes - 1; axis >= 0; axis--) {
      if (axis == along) {
        index += step * (unit % tilesAlong * tile + group);
      } else {
        index += step * (rest % keptExtents[axis]);
        rest /= keptExtents[axis];
      }
      step *= keptExtents[axis];
    }
    return index;
  }

  /// The distance between the results of neighbouring groups of a unit.
  int resultStep() {
    return resultStep;
  }

  /// Where the first term of group `group` of `unit` stands.
  int first(int unit, int group) {
    return first(0, unit, group);
  }

  /// The same for operand `k`.
  int first(int k, int unit, int group) {
    int[] steps = keptSteps[k];
    if (keptAxes == 1) {
      return steps[0] * (unit * tile + group);
    }
    int at = 0;
    int rest = unit / tilesAlong;
    for (int axis = keptAxes - 1; axis >= 0; axis--) {
      if (axis == along) {
        at += steps[axis] * (unit % tilesAlong * tile + group);
      } else {
        at += steps[axis] * (rest % keptExtents[axis]);
        rest /= keptExtents[axis];
      }
    }
    return at;
  }

  /// The distance between the first terms of neighbouring groups of a unit.
  int groupStep() {
    return groupSteps[0];
  }

  /// Whether each row is of one group, whose neighbouring terms are neighbours in memory.
  boolean isRows() {
    return mode == ROWS;
  }

  /// Whether each column is one group, whose terms stand one below the other, and neighbouring
  /// columns are those of neighbouring results.
  boolean isColumns() {
    return mode == COLUMNS && inner == 1 && resultStep == 1;
  }

  /// Whether each unit is one group, and that one run and one block.
  boolean isRun() {
    return mode == ROWS && outers == 1 && blocks == 1 && tile == 1;
  }

  /// Whether each unit is one group, and that one run of several blocks.
  boolean isLongRun() {
    return mode == ROWS && outers == 1 && blocks > 1;
  }

  /// The number of operands.
  int operands() {
    return keptSteps.length;
  }

  /// Whether the innermost terms of operand `k` are neighbours.
  boolean hasRuns(int k) {
    return inner == 1 || innerSteps[k] == 1;
  }

  /// Whether operand `k` has one element for each group.
  boolean isConstant(int k) {
    return innerSteps[k] == 0 && isTheSameOutside(k);
  }

  /// Whether the runs of a group of operand `k` are all the same memory.
  boolean isOneRun(int k) {
    return hasRuns(k) && isTheSameOutside(k);
  }

  private boolean isTheSameOutside(int k) {
    for (int axis = 0; axis < outerAxes; axis++) {
      if (outerSteps[k][axis] != 0) {
        return false;
      }
    }
    return true;
  }

  /// Calls `action` with each group of `unit` and each of its columns.
  void forColumns(int unit, GroupColumn action) {
    int groups = groups(unit);
    for (int lane = 0; lane < lanes; lane++) {
      for (int g = 0; g < groups; g++) {
        action.at(g, mode == INTERLEAVED ? lane * groups + g : g * lanes + lane);
      }
    }
  }

  /// Where the term at (`outer`, `i`) stands, from the first term of its group.
  int term(int outer, int i) {
    return term(0, outer, i);
  }

  /// The same for operand `k`.
  int term(int k, int outer, int i) {
    return outerAt(k, outer) + i * innerSteps[k];
  }

  /// The number of outer positions: a group has that times [#inner] terms.
  int outers() {
    return outers;
  }

  private int outerAt(int k, int outer) {
    int at = 0;
    int rest = outer;
    for (int axis = outerAxes - 1; axis >= 0; axis--) {
      at += rest % outerExtents[axis] * outerSteps[k][axis];
      rest /= outerExtents[axis];
    }
    return at;
  }

  // ---- visiting -------------------------------------------------------------------------------

  /// Visits the terms that `block` has of the groups of `unit`, each column in order.
  ///
  /// @param at room for a place in each operand
  void visit(int unit, int block, Patch patch, int[] at, double[][] sums) {
    if (mode == ROWS && outers == 1 && blocks == 1) {
      for (int k = 0; k < keptSteps.length; k++) {
        at[k] = first(k, unit, 0);
      }
      patch.runs(at, runSteps, groupSteps, groups(unit), 1, inner, sums);
      return;
    }
    boolean pieces = inner >= BLOCK;
    int outer = pieces ? block / piecesPerOuter : block * outersPerBlock;
    int end = pieces ? outer + 1 : Math.min(outers, outer + outersPerBlock);
    int from = pieces ? block % piecesPerOuter * BLOCK : 0;
    int length = Math.min(BLOCK, inner - from);
    int extent = outerAxes == 0 ? 1 : outerExtents[outerAxes - 1];
    while (outer < end) {
      int together = Math.min(end - outer, extent - outer % extent);
      if (mode == ROWS) {
        rows(unit, outer, together, from, length, patch, at, sums);
      } else {
        int first = first(unit, 0) + outerAt(0, outer) + from * innerStep;
        columns(unit, first, together, length, patch, sums);
      }
      outer += together;
    }
  }

  /// `length` neighbouring terms of each group at each of `together` outer positions. So that
  /// memory is read in its order, few positions are done for all groups before the next.
  private void rows(
      int unit,
      int outer,
      int together,
      int from,
      int length,
      Patch patch,
      int[] at,
      double[][] sums) {
    int groups = groups(unit);
    int most = groups == 1 ? together : Math.max(1, RUN / inner);
    for (int o = 0; o < together; o += most) {
      int some = Math.min(most, together - o);
      for (int k = 0; k < keptSteps.length; k++) {
        at[k] = first(k, unit, 0) + outerAt(k, outer + o) + from * innerSteps[k];
      }
      patch.runs(at, runSteps, groupSteps, groups, some, length, sums);
    }
  }

  private void columns(int unit, int at, int together, int length, Patch patch, double[][] sums) {
    int groups = groups(unit);
    if (mode == COLUMNS) {
      int step = runSteps[0];
      down(at, together, step, groups * lanes, patch, sums);
      return;
    }
    int whole = length / lanes;
    int rest = length % lanes;
    int step = lanes * innerStep;
    for (int o = 0; o < together; o++) {
      int from = at + o * runSteps[0];
      down(from, whole, step, groups * lanes, patch, sums);
      if (rest > 0) {
        patch.at(from + whole * step, 1, 0, 1, 0, groups * rest, 0, sums);
      }
    }
  }

  private static void down(int at, int rows, int step, int columns, Patch patch, double[][] sums) {
    int most = columns <= 2 * LANES ? rows : Math.max(8, PATCH / columns);
    for (int row = 0; row < rows; row += most) {
      int some = Math.min(most, rows - row);
      patch.at(at + row * step, 1, 0, some, step, columns, 0, sums);
    }
  }

  // ---- accumulators ---------------------------------------------------------------------------

  /// Folds the lanes of each group of `unit` and adds them to `totals`, or sets these if `first`.
  /// The lanes are 0 afterwards.
  void fold(int unit, double[] sums, double[] totals, int totalsAt, boolean first) {
    int groups = groups(unit);
    if (mode != INTERLEAVED && lanes == LANES) {
      for (int g = 0; g < groups; g++) {
        double sum = fold(sums, g * LANES);
        totals[totalsAt + g] = first ? sum : totals[totalsAt + g] + sum;
      }
      Arrays.fill(sums, 0, groups * LANES, 0);
      return;
    }
    boolean together = mode == INTERLEAVED;
    int half = 1;
    while (2 * half < lanes) {
      half *= 2;
    }
    for (; half > 0 && lanes > 1; half /= 2) {
      for (int lane = 0; lane < half && lane + half < lanes; lane++) {
        if (together) {
          for (int g = 0; g < groups; g++) {
            sums[lane * groups + g] += sums[(lane + half) * groups + g];
          }
        } else {
          for (int g = 0; g < groups; g++) {
            sums[g * lanes + lane] += sums[g * lanes + lane + half];
          }
        }
      }
    }
    int step = together ? 1 : lanes;
    for (int g = 0; g < groups; g++) {
      double sum = sums[g * step];
      totals[totalsAt + g] = first ? sum : totals[totalsAt + g] + sum;
    }
    Arrays.fill(sums, 0, groups * lanes, 0);
  }

  /// The sum of 16 lanes from `at` on.
  static double fold(double[] lane, int at) {
    double lane0 = (lane[at] + lane[at + 8]) + (lane[at + 4] + lane[at + 12]);
    double lane1 = (lane[at + 1] + lane[at + 9]) + (lane[at + 5] + lane[at + 13]);
    double lane2 = (lane[at + 2] + lane[at + 10]) + (lane[at + 6] + lane[at + 14]);
    double lane3 = (lane[at + 3] + lane[at + 11]) + (lane[at + 7] + lane[at + 15]);
    return (lane0 + lane2) + (lane1 + lane3);
  }

  /// Gives each column of `unit` its group's value.
  void spread(int unit, double[] values, double[] columns) {
    int groups = groups(unit);
    switch (mode) {
      case ROWS, COLUMNS -> {
        if (lanes == 1) {
          System.arraycopy(values, 0, columns, 0, groups);
        } else {
          for (int g = 0; g < groups; g++) {
            Arrays.fill(columns, g * lanes, (g + 1) * lanes, values[g]);
          }
        }
      }
      default -> {
        for (int lane = 0; lane < lanes; lane++) {
          System.arraycopy(values, 0, columns, lane * groups, groups);
        }
      }
    }
  }

  private static int product(int[] extents, int axes) {
    int product = 1;
    for (int axis = 0; axis < axes; axis++) {
      product *= extents[axis];
    }
    return product;
  }

  // ---- axes -----------------------------------------------------------------------------------

  /// Axes of one kind from the outermost on, those merged that lie evenly behind one another in
  /// all operands.
  private static final class Kind {
    private final int[] extents;
    private final int[][] steps;
    private int count;

    Kind(int operands, int rank) {
      extents = new int[rank];
      steps = new int[operands][rank];
    }

    /// Adds the next axis outwards.
    void add(int extent, Tensor[] operands, int axis, boolean behindLast) {
      if (behindLast && isEven(operands, axis)) {
        extents[count - 1] *= extent;
        return;
      }
      extents[count] = extent;
      for (int k = 0; k < operands.length; k++) {
        steps[k][count] = operands[k].strides()[axis];
      }
      count++;
    }

    private boolean isEven(Tensor[] operands, int axis) {
      for (int k = 0; k < operands.length; k++) {
        if (operands[k].strides()[axis] != steps[k][count - 1] * extents[count - 1]) {
          return false;
        }
      }
      return true;
    }

    void reverse() {
      reverse(extents, count);
      for (int[] own : steps) {
        reverse(own, count);
      }
    }

    private static void reverse(int[] values, int count) {
      for (int i = 0, j = count - 1; i < j; i++, j--) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
      }
    }
  }

  private static final class Axes {
    final Kind outer;
    final Kind kept;
    int inner = 1;

    // Between inner neighbours of each operand.
    final int[] innerSteps;

    private Axes(int operands, int rank) {
      outer = new Kind(operands, rank);
      kept = new Kind(operands, rank);
      innerSteps = new int[operands];
      Arrays.fill(innerSteps, 1);
    }

    static @Nullable Axes of(Tensor[] operands, int[] reduced) {
      int[] extents = operands[0].shape().extents();
      Axes axes = new Axes(operands.length, extents.length);
      boolean suffix = true;
      Kind last = null;
      int next = reduced.length - 1;
      for (int axis = extents.length - 1; axis >= 0; axis--) {
        boolean isReduced = next >= 0 && reduced[next] == axis;
        if (isReduced) {
          next--;
        }
        if (extents[axis] == 1) {
          continue;
        }
        if (isReduced && suffix) {
          if (!axes.addInner(operands, axis)) {
            return null;
          }
          axes.inner *= extents[axis];
          continue;
        }
        suffix = false;
        Kind kind = isReduced ? axes.outer : axes.kept;
        kind.add(extents[axis], operands, axis, kind == last);
        last = kind;
      }
      axes.outer.reverse();
      axes.kept.reverse();
      return axes;
    }

    /// False if the axis does not lie evenly behind the inner ones.
    private boolean addInner(Tensor[] operands, int axis) {
      for (int k = 0; k < operands.length; k++) {
        int step = operands[k].strides()[axis];
        if (inner == 1) {
          innerSteps[k] = step;
        } else if (step != innerSteps[k] * inner) {
          return false;
        }
        // Operands besides the first have their own way in rows only.
        if (k > 0 && innerSteps[k] != 0 && innerSteps[k] != 1) {
          return false;
        }
      }
      return true;
    }
  }
}
