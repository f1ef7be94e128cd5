package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import io.github.cotangent.core.loops.ReductionLoops;
import java.util.Arrays;
import java.util.Objects;

/// What the kernels over groups have in common: operands in a layout that can be walked, units or
/// blocks shared among the workers, and sums in the order of `docs/numerics.md`, 2.1.
class GroupedWork {
  /// Columns of a unit, about, if nothing else is asked for: accumulators stay in the first cache.
  static final int TILE = 512;

  /// Elements of a piece of work: far more than waking a worker costs.
  static final int SHARE = 1 << 16;

  /// Pieces of work, at most about: enough for many threads, and each takes some memory.
  private static final int MOST_TASKS = 32;

  /// No lanes.
  private static final double[][] NONE = {};

  /// So many units are shared whole; of fewer, the blocks are shared.
  private static final int MANY_UNITS = 8;

  /// Sums that are made at once, at most.
  private static final int SUMS = 4;

  // Arrays of a workspace, one for each sum. Kernels have those from OWN on for themselves.
  static final int LANES = 0;
  private static final int PARTS = SUMS;
  static final int TOTALS = 2 * SUMS;
  static final int OWN = 3 * SUMS;

  final Engine engine;

  GroupedWork(Engine engine) {
    this.engine = engine;
  }

  ReductionLoops loops() {
    return engine.loops().reductions();
  }

  /// An operand with its groups.
  record Grouped(Tensor x, Groups groups) {}

  /// `x`, or a contiguous copy of it if its memory cannot be walked in groups over `axes`.
  Grouped group(Tensor x, int[] axes) {
    return group(x, axes, TILE);
  }

  Grouped group(Tensor x, int[] axes, int tileColumns) {
    Groups groups = Groups.of(x, axes, tileColumns);
    if (groups != null) {
      return new Grouped(x, groups);
    }
    Tensor copy = engine.kernels().copy(x);
    return new Grouped(copy, Objects.requireNonNull(Groups.of(copy, axes, tileColumns)));
  }

  /// As [#group], and the memory is without gaps and repeats, so that a result can lie like it.
  Grouped groupDense(Tensor x, int[] axes, int tileColumns) {
    return group(isDense(x) ? x : engine.kernels().copy(x), axes, tileColumns);
  }

  /// `x`, or a copy of it in C order.
  Tensor contiguous(Tensor x) {
    return x.isContiguous() ? x : engine.kernels().copy(x);
  }

  static boolean isDense(Tensor x) {
    int expected = 1;
    for (int done = 0; done < x.rank(); done++) {
      int found = -1;
      for (int axis = 0; axis < x.rank() && found < 0; axis++) {
        if (x.strides()[axis] == expected && x.shape().extents()[axis] > 1) {
          found = axis;
        }
      }
      if (found < 0) {
        return expected == x.size();
      }
      expected *= x.shape().extents()[found];
    }
    return expected == x.size();
  }

  /// A result of the shape and with the strides of `x`, which is dense.
  Tensor resultLike(Tensor x) {
    if (x.isContiguous()) {
      return engine.kernels().result(x.type(), x.shape());
    }
    int rank = x.rank();
    Integer[] order = new Integer[rank];
    Arrays.setAll(order, axis -> axis);
    // Outermost in memory first; axes of extent 1 anywhere.
    Arrays.sort(order, (a, b) -> Integer.compare(reach(x, b), reach(x, a)));
    int[] extents = new int[rank];
    int[] back = new int[rank];
    for (int k = 0; k < rank; k++) {
      extents[k] = x.shape().extents()[order[k]];
      back[order[k]] = k;
    }
    return engine.kernels().result(x.type(), Shape.of(extents)).permute(back);
  }

  private static int reach(Tensor x, int axis) {
    return x.shape().extents()[axis] == 1 ? 0 : x.strides()[axis];
  }

  /// `other` if it lies as `x` does, else a copy that does.
  Tensor alike(Tensor other, Tensor x) {
    for (int axis = 0; axis < x.rank(); axis++) {
      if (x.shape().extents()[axis] != 1 && x.strides()[axis] != other.strides()[axis]) {
        Tensor copy = resultLike(x);
        new Movement(engine).copyInto(other, copy);
        return copy;
      }
    }
    return other;
  }

  // ---- sharing --------------------------------------------------------------------------------

  /// Work on some units. If `share`, nobody else works meanwhile and its parts may be shared.
  @FunctionalInterface
  interface UnitsTask {
    void run(Workspace workspace, int from, int to, boolean share);
  }

  void forUnits(Groups groups, UnitsTask task) {
    long elements = (long) groups.count * groups.size;
    if (groups.units == 0) {
      return;
    }
    if (elements <= SHARE || groups.units < MANY_UNITS && groups.blocks > 1) {
      run(task, 0, groups.units, elements > SHARE);
      return;
    }
    long piece = Math.max(SHARE, elements / MOST_TASKS);
    int each = (int) Math.max(1, piece / (elements / groups.units));
    int tasks = (groups.units + each - 1) / each;
    engine.parallel(tasks, t -> run(task, t * each, Math.min(groups.units, (t + 1) * each), false));
  }

  private void run(UnitsTask task, int from, int to, boolean share) {
    try (Workspace workspace = engine.workspace()) {
      task.run(workspace, from, to, share);
    }
  }

  private static int blocksAtOnce(Groups groups, int unit) {
    long each = Math.max(1, (long) groups.size * groups.groups(unit) / groups.blocks);
    return (int) Math.max(1, SHARE / each);
  }

  /// Visits all terms of `unit`.
  void each(Groups groups, int unit, boolean share, Workspace workspace, Patch patch) {
    if (!share) {
      eachOf(groups, unit, 0, groups.blocks, workspace, patch);
      return;
    }
    int each = blocksAtOnce(groups, unit);
    engine.parallel(
        (groups.blocks + each - 1) / each,
        t ->
            run(
                (own, from, to, ignored) -> eachOf(groups, unit, from, to, own, patch),
                t * each,
                Math.min(groups.blocks, (t + 1) * each),
                false));
  }

  private static void eachOf(
      Groups groups, int unit, int from, int to, Workspace workspace, Patch patch) {
    int[] at = workspace.places(groups.operands());
    for (int block = from; block < to; block++) {
      groups.visit(unit, block, patch, at, NONE);
    }
  }

  /// Sums over the groups of `unit`: `patch` adds to as many arrays of lanes as there are `totals`.
  void sums(
      Groups groups,
      int unit,
      boolean share,
      Workspace workspace,
      Patch patch,
      double[]... totals) {
    if (!share) {
      blockSums(groups, unit, 0, groups.blocks, workspace, patch, totals, false);
      return;
    }
    int count = groups.groups(unit);
    int each = blocksAtOnce(groups, unit);
    double[][] parts = arrays(workspace, PARTS, totals.length, groups.blocks * count);
    engine.parallel(
        (groups.blocks + each - 1) / each,
        t ->
            run(
                (own, from, to, ignored) ->
                    blockSums(groups, unit, from, to, own, patch, parts, true),
                t * each,
                Math.min(groups.blocks, (t + 1) * each),
                false));
    for (int k = 0; k < totals.length; k++) {
      addParts(groups.blocks, count, parts[k], totals[k]);
    }
  }

  private static void blockSums(
      Groups groups,
      int unit,
      int from,
      int to,
      Workspace workspace,
      Patch patch,
      double[][] totals,
      boolean apart) {
    int columns = groups.columns(unit);
    int count = groups.groups(unit);
    double[][] lanes = arrays(workspace, LANES, totals.length, columns);
    int[] places = workspace.places(groups.operands());
    for (double[] own : lanes) {
      Arrays.fill(own, 0, columns, 0);
    }
    for (int block = from; block < to; block++) {
      groups.visit(unit, block, patch, places, lanes);
      for (int k = 0; k < lanes.length; k++) {
        groups.fold(unit, lanes[k], totals[k], apart ? block * count : 0, apart || block == 0);
      }
    }
  }

  /// Arrays of a workspace from `first` on.
  private static double[][] arrays(Workspace workspace, int first, int count, int size) {
    double[][] arrays = new double[count][];
    for (int k = 0; k < count; k++) {
      arrays[k] = workspace.doubles(first + k, size);
    }
    return arrays;
  }

  private static void addParts(int blocks, int count, double[] parts, double[] totals) {
    System.arraycopy(parts, 0, totals, 0, count);
    for (int block = 1; block < blocks; block++) {
      for (int g = 0; g < count; g++) {
        totals[g] += parts[block * count + g];
      }
    }
  }

  /// Rounds the values of the groups of `unit` to their places in `result`.
  static void write(Groups groups, int unit, double[] values, Tensor result) {
    int count = groups.groups(unit);
    int at = groups.result(unit, 0);
    int step = groups.resultStep();
    if (result.type() == ElementType.FLOAT32) {
      float[] y = result.storage().floats();
      for (int g = 0; g < count; g++) {
        y[at + g * step] = (float) values[g];
      }
    } else {
      double[] y = result.storage().doubles();
      for (int g = 0; g < count; g++) {
        y[at + g * step] = values[g];
      }
    }
  }

  /// Whether a reduction of `x` to shape `result` has groups without terms.
  static boolean hasEmptyGroups(Tensor x, Shape result) {
    return x.size() == 0 && result.size() > 0;
  }
}
