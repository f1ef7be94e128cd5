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
///   are the columns, and each group's rows are patches of their own.
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

  /// Elements of a patch of a group among others, at least, if it has so many.
  private static final int RUN = 1024;

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
        double[] lanes,
        double[] more);
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
  private final int[] outerSteps;
  private final int[] keptExtents;
  private final int[] keptSteps;

  // The kept axis along which the groups of a unit lie, -1 if a unit is one group.
  private final int along;
  private final int alongExtent;
  private final int tilesAlong;
  // Between neighbouring groups of a unit: among results, and in memory.
  private final int resultStep;
  private final int groupStep;

  private Groups(Axes axes, int mode, int along, int tileColumns) {
    this.inner = axes.inner;
    this.innerStep = axes.innerStep;
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
          // A group that is one piece of memory is best done with before the next.
          case ROWS ->
              outers == 1
                  ? 1
                  : Math.clamp(
                      Math.min(tileColumns / lanes, HELD / Math.max(1, size)),
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
    this.groupStep = along < 0 ? 0 : keptSteps[along];
  }

  /// The groups of `x` over `axes`, ascending, or null if its memory allows no way that keeps to
  /// the order with neighbours together; a contiguous copy always does.
  ///
  /// @param tileColumns columns of a unit, about, where groups are neighbours
  static @Nullable Groups of(Tensor x, int[] axes, int tileColumns) {
    Axes found = Axes.of(x, axes);
    if (found == null) {
      return null;
    }
    int neighbours = found.inner > 1 && found.innerStep != 1 ? 1 : found.inner;
    int along = -1;
    for (int k = 0; k < found.kept.count; k++) {
      if (found.kept.steps[k] == neighbours) {
        along = k;
      }
    }
    if (found.inner > 1 && found.innerStep != 1) {
      return along >= 0 && found.kept.extents[along] == found.innerStep
          ? new Groups(found, INTERLEAVED, along, tileColumns)
          : null;
    }
    if (along >= 0 && found.inner <= LANES) {
      return new Groups(found, COLUMNS, along, tileColumns);
    }
    return found.inner > 1 || found.kept.count == 0
        ? new Groups(found, ROWS, along, tileColumns)
        : null;
  }

  // ---- units ----------------------------------------------------------------------------------

  /// The number of groups in `unit`.
  int groups(int unit) {
    // Divisions cost as much as some rows of a short group.
    if (tilesAlong == 1 || tile == 1) {
      return Math.min(tile, alongExtent);
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
    if (keptAxes == 1) {
      return keptSteps[0] * (unit * tile + group);
    }
    int at = 0;
    int rest = unit / tilesAlong;
    for (int axis = keptAxes - 1; axis >= 0; axis--) {
      if (axis == along) {
        at += keptSteps[axis] * (unit % tilesAlong * tile + group);
      } else {
        at += keptSteps[axis] * (rest % keptExtents[axis]);
        rest /= keptExtents[axis];
      }
    }
    return at;
  }

  /// The distance between the first terms of neighbouring groups of a unit.
  int groupStep() {
    return groupStep;
  }

  /// Whether each row is of one group, whose neighbouring terms are neighbours in memory.
  boolean isRows() {
    return mode == ROWS;
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
    return outerAt(outer) + i * innerStep;
  }

  /// The number of outer positions: a group has that times [#inner] terms.
  int outers() {
    return outers;
  }

  private int outerAt(int outer) {
    int at = 0;
    int rest = outer;
    for (int axis = outerAxes - 1; axis >= 0; axis--) {
      at += rest % outerExtents[axis] * outerSteps[axis];
      rest /= outerExtents[axis];
    }
    return at;
  }

  // ---- visiting -------------------------------------------------------------------------------

  /// Visits the terms that `block` has of the groups of `unit`, each column in order.
  void visit(int unit, int block, Patch patch, double[] sums, double[] more) {
    int start = first(unit, 0);
    int groups = groups(unit);
    if (inner >= BLOCK) {
      int outer = block / piecesPerOuter;
      int from = block % piecesPerOuter * BLOCK;
      int length = Math.min(BLOCK, inner - from);
      runs(start + outerAt(outer) + from * innerStep, length, groups, patch, sums, more);
      return;
    }
    if (mode == ROWS && outers == 1) {
      runs(start, inner, groups, patch, sums, more);
      return;
    }
    int outer = block * outersPerBlock;
    int end = Math.min(outers, outer + outersPerBlock);
    int last = outerAxes - 1;
    int extent = last < 0 ? 1 : outerExtents[last];
    int step = last < 0 ? 0 : outerSteps[last];
    while (outer < end) {
      int together = Math.min(end - outer, extent - outer % extent);
      int at = start + outerAt(outer);
      if (mode == COLUMNS) {
        down(at, together, step, groups * lanes, patch, sums, more);
      } else if (mode == ROWS && inner % lanes == 0) {
        int most = groups == 1 ? together : Math.max(1, RUN / inner);
        for (int o = 0; o < together; o += most) {
          int some = Math.min(most, together - o);
          for (int g = 0; g < groups; g++) {
            int from = at + o * step + g * groupStep;
            patch.at(from, some, step, inner / lanes, lanes, lanes, g * lanes, sums, more);
          }
        }
      } else {
        for (int o = 0; o < together; o++) {
          runs(at + o * step, inner, groups, patch, sums, more);
        }
      }
      outer += together;
    }
  }

  /// `length` neighbouring terms of each of `groups` groups.
  private void runs(int at, int length, int groups, Patch patch, double[] sums, double[] more) {
    int whole = length / lanes;
    int rest = length % lanes;
    if (mode == ROWS) {
      for (int g = 0; g < groups; g++) {
        int from = at + g * groupStep;
        int column = g * lanes;
        if (whole > 0) {
          patch.at(from, 1, 0, whole, lanes, lanes, column, sums, more);
        }
        if (rest > 0) {
          patch.at(from + whole * lanes, 1, 0, 1, 0, rest, column, sums, more);
        }
      }
      return;
    }
    int step = lanes * innerStep;
    down(at, whole, step, groups * lanes, patch, sums, more);
    if (rest > 0) {
      patch.at(at + whole * step, 1, 0, 1, 0, groups * rest, 0, sums, more);
    }
  }

  private static void down(
      int at, int rows, int step, int columns, Patch patch, double[] sums, double[] more) {
    int most = columns <= 2 * LANES ? rows : Math.max(8, PATCH / columns);
    for (int row = 0; row < rows; row += most) {
      int some = Math.min(most, rows - row);
      patch.at(at + row * step, 1, 0, some, step, columns, 0, sums, more);
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
  private static double fold(double[] lane, int at) {
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

  /// Axes of one kind from the outermost on, those merged that lie evenly behind one another.
  private static final class Kind {
    private final int[] extents;
    private final int[] steps;
    private int count;

    Kind(int rank) {
      extents = new int[rank];
      steps = new int[rank];
    }

    /// Adds the next axis outwards.
    void add(int extent, int step, boolean behindLast) {
      if (behindLast && step == steps[count - 1] * extents[count - 1]) {
        extents[count - 1] *= extent;
        return;
      }
      extents[count] = extent;
      steps[count++] = step;
    }

    void reverse() {
      for (int i = 0, j = count - 1; i < j; i++, j--) {
        int extent = extents[i];
        extents[i] = extents[j];
        extents[j] = extent;
        int step = steps[i];
        steps[i] = steps[j];
        steps[j] = step;
      }
    }
  }

  private static final class Axes {
    final Kind outer;
    final Kind kept;
    int inner = 1;
    int innerStep = 1;

    private Axes(int rank) {
      outer = new Kind(rank);
      kept = new Kind(rank);
    }

    static @Nullable Axes of(Tensor x, int[] reduced) {
      int[] extents = x.shape().extents();
      int[] strides = x.strides();
      Axes axes = new Axes(extents.length);
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
          if (axes.inner == 1) {
            axes.innerStep = strides[axis];
          } else if (strides[axis] != axes.innerStep * axes.inner) {
            return null;
          }
          axes.inner *= extents[axis];
          continue;
        }
        suffix = false;
        Kind kind = isReduced ? axes.outer : axes.kept;
        kind.add(extents[axis], strides[axis], kind == last);
        last = kind;
      }
      axes.outer.reverse();
      axes.kept.reverse();
      return axes;
    }
  }
}
