package io.github.cotangent.core;

import io.github.cotangent.core.Groups.Patch;
import java.util.Arrays;

/// Sums over the first axes of a tensor whose slices along the first come one after the other:
/// those of [Kernels#sum] of the whole and, if they have chains, of [Kernels#sumAndChains], with
/// the same bits. Of the last axes, which stay, an element stands for one sum each.
///
/// Its order is the one of all sums (`docs/numerics.md`, 2.1), which goes down the columns of a
/// matrix row by row; a block of 4096 rows may begin and end within slices.
///
/// For the project's own modules; one thread at a time may use it.
public final class RunningSums {
  private final int columns;
  // Of the sums and, if there are any, of the chains.
  private final double[][] lanes;
  private final double[][] totals;
  private int rows;

  /// Sums that nothing has been added to.
  ///
  /// @param columns how many
  /// @param chains whether there are as many sums of chains
  public RunningSums(int columns, boolean chains) {
    this.columns = columns;
    lanes = new double[chains ? 2 : 1][columns];
    totals = new double[lanes.length][columns];
  }

  /// Whether sums of a tensor of this shape over these axes, ascending, can be had slice by slice.
  public static boolean allow(Shape shape, int... axes) {
    for (int k = 0; k < axes.length; k++) {
      if (axes[k] != k) {
        return false;
      }
    }
    // Without others after them the first axes are neighbours in memory, which have lanes.
    return axes.length > 0 && shape.reduced(false, axes).size() > 1;
  }

  /// Forgets what was added.
  public void clear() {
    rows = 0;
    for (double[] own : lanes) {
      Arrays.fill(own, 0);
    }
  }

  /// Throws unless slices like this can be added, with chains or without.
  void require(String who, Tensor slice, boolean chains) {
    if (slice.size() % columns != 0 || chains != lanes.length > 1) {
      throw new IllegalArgumentException(
          who
              + ": there are "
              + columns
              + " sums "
              + (lanes.length > 1 ? "with" : "without")
              + " chains\n  operand "
              + slice.describe());
    }
  }

  /// Adds the terms of a slice by `patch`, which takes it as it lies in C order.
  void add(Tensor slice, Patch patch) {
    int count = slice.size() / columns;
    for (int done = 0; done < count; ) {
      int some = Math.min(count - done, Groups.BLOCK - rows % Groups.BLOCK);
      for (int column = 0; column < columns; column += GroupedWork.TILE) {
        int width = Math.min(GroupedWork.TILE, columns - column);
        int at = done * columns + column;
        patch.at(at, 1, 0, some, columns, width, column, lanes);
      }
      done += some;
      rows += some;
      if (rows % Groups.BLOCK == 0) {
        endBlock();
      }
    }
  }

  private void endBlock() {
    boolean first = rows <= Groups.BLOCK;
    for (int k = 0; k < lanes.length; k++) {
      for (int column = 0; column < columns; column++) {
        totals[k][column] = first ? lanes[k][column] : totals[k][column] + lanes[k][column];
        lanes[k][column] = 0;
      }
    }
  }

  /// Writes the sums, each rounded once, when all slices are added.
  ///
  /// @param results where the sums go and, if there are chains, where theirs do: contiguous tensors
  ///     of one element for each sum, of the type of what was added
  public void finish(Tensor... results) {
    if (rows % Groups.BLOCK != 0) {
      endBlock();
    }
    for (int k = 0; k < totals.length; k++) {
      write(totals[k], results[k]);
    }
  }

  private static void write(double[] totals, Tensor result) {
    for (int column = 0; column < totals.length; column++) {
      if (result.type() == ElementType.FLOAT32) {
        result.storage().floats()[result.offset() + column] = (float) totals[column];
      } else {
        result.storage().doubles()[result.offset() + column] = totals[column];
      }
    }
  }
}
