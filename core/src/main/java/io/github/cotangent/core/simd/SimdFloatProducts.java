package io.github.cotangent.core.simd;

import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.loops.ScalarFloatProducts;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Matrix products of `float` on the Vector API: tiles of a few rows and one or two vectors.
// SimdDoubleProducts is made from this file by GenerateProducts, among the tests.
final class SimdFloatProducts implements ProductLoops<float[]> {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int PANEL = 2 * LANES;

  // Measured: with 16 registers (AVX2) a tile of 6 × 2 vectors is the largest that does not spill.
  // With 32
  // (AVX-512) one of 8 × 2 reaches 9/10 of the peak; larger ones gain nothing and compile for
  // longer.
  private static final int ROWS = SPECIES.vectorBitSize() == 512 ? 8 : 6;

  private final ScalarFloatProducts scalar = new ScalarFloatProducts();
  private final WarmUp warmUp;

  SimdFloatProducts(WarmUp warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public int panel() {
    return PANEL;
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public void multiply(
      int m,
      int n,
      int k,
      float[] a,
      int aOffset,
      int aRow,
      float[] b,
      int bOffset,
      int bRow,
      float[] c,
      int cOffset,
      int cRow) {
    int i = 0;
    while (i < m) {
      int rows = rows(m - i);
      int a0 = aOffset + i * aRow;
      int c0 = cOffset + i * cRow;
      int kind = n == PANEL ? rows : -rows;
      if (warmUp.isWarm(kind)) {
        tile(kind, k, a, a0, aRow, b, bOffset, bRow, c, c0, cRow);
      } else {
        coldTile(kind, k, a, a0, aRow, b, bOffset, bRow, c, c0, cRow);
      }
      i += rows;
    }
  }

  /// The tile of `kind` rows and two vectors or, if `kind` is negative, of one vector.
  private static void tile(
      int kind,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      int bRow,
      float[] c,
      int c0,
      int cRow) {
    switch (kind) {
      case 8 -> SimdFloatTiles.tile8x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case 6 -> SimdFloatTiles.tile6x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case 5 -> SimdFloatTiles.tile5x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case 4 -> SimdFloatTiles.tile4x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case 3 -> SimdFloatTiles.tile3x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case 2 -> SimdFloatTiles.tile2x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case 1 -> SimdFloatTiles.tile1x2(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -1 -> SimdFloatTiles.tile1x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -2 -> SimdFloatTiles.tile2x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -3 -> SimdFloatTiles.tile3x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -4 -> SimdFloatTiles.tile4x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -5 -> SimdFloatTiles.tile5x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -6 -> SimdFloatTiles.tile6x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      case -8 -> SimdFloatTiles.tile8x1(k, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      default -> throw new AssertionError(kind);
    }
  }

  /// Runs the first steps of a tile on vectors and the others on plain loops: the same bits.
  private void coldTile(
      int kind,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      int bRow,
      float[] c,
      int c0,
      int cRow) {
    int steps = k >= WarmUp.STEPS && warmUp.mayTry() ? WarmUp.STEPS : 0;
    if (steps > 0) {
      long start = System.nanoTime();
      tile(kind, steps, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      warmUp.tried(kind, System.nanoTime() - start);
    }
    int rows = Math.abs(kind);
    int n = kind > 0 ? PANEL : LANES;
    int rest = b0 + steps * bRow;
    long start = System.nanoTime();
    scalar.multiply(rows, n, k - steps, a, a0 + steps, aRow, b, rest, bRow, c, c0, cRow);
    warmUp.spent(System.nanoTime() - start);
  }

  /// The rows of the next tile where `left` are left: no tile is much smaller than the others.
  private static int rows(int left) {
    if (left >= 2 * ROWS) {
      return ROWS;
    }
    int rows = left > ROWS || left == 7 ? (left + 1) / 2 : left;
    return rows == 7 ? 8 : rows;
  }

  @Override
  public void copy(
      float[] from,
      int fromOffset,
      int fromRow,
      int fromColumn,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow) {
    scalar.copy(from, fromOffset, fromRow, fromColumn, rows, columns, to, toOffset, toRow);
  }

  @Override
  public void pack(
      float[] from,
      int fromOffset,
      int fromRow,
      int fromColumn,
      int rows,
      int columns,
      float[] to,
      int toOffset) {
    int onVectors = fromColumn == 1 ? packRows(from, fromOffset, fromRow, rows, columns, to, toOffset) : 0;
    for (int j = 0; j < columns; j += PANEL) {
      int width = Math.min(PANEL, columns - j);
      int start = toOffset + j * rows;
      int first = width == PANEL ? onVectors : 0;
      if (width < PANEL) {
        clear(to, start, PANEL, rows, PANEL);
      }
      scalar.copy(
          from,
          fromOffset + first * fromRow + j * fromColumn,
          fromRow,
          fromColumn,
          rows - first,
          width,
          to,
          start + first * PANEL,
          PANEL);
    }
  }

  /// Packs what fills panels, along rows as they lie in memory; returns for how many rows it has.
  private int packRows(
      float[] from, int fromOffset, int fromRow, int rows, int columns, float[] to, int toOffset) {
    if (warmUp.isWarm(WarmUp.PACK)) {
      packRows(rows, from, fromOffset, fromRow, rows, columns, to, toOffset);
      return rows;
    }
    if (rows < WarmUp.STEPS || columns < PANEL || !warmUp.mayTry()) {
      return 0;
    }
    long start = System.nanoTime();
    packRows(WarmUp.STEPS, from, fromOffset, fromRow, rows, columns, to, toOffset);
    warmUp.tried(WarmUp.PACK, System.nanoTime() - start);
    return WarmUp.STEPS;
  }

  private static void packRows(
      int count,
      float[] from,
      int fromOffset,
      int fromRow,
      int rows,
      int columns,
      float[] to,
      int toOffset) {
    for (int i = 0; i < count; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * PANEL;
      for (int j = 0; j <= columns - PANEL; j += PANEL) {
        FloatVector first = FloatVector.fromArray(SPECIES, from, at + j);
        FloatVector second = FloatVector.fromArray(SPECIES, from, at + j + LANES);
        first.intoArray(to, toAt + j * rows);
        second.intoArray(to, toAt + j * rows + LANES);
      }
    }
  }

  @Override
  public void clear(float[] to, int toOffset, int toRow, int rows, int columns) {
    scalar.clear(to, toOffset, toRow, rows, columns);
  }
}
