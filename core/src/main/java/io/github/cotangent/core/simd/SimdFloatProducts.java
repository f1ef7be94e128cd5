package io.github.cotangent.core.simd;

import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.loops.ScalarFloatProducts;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
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

  // So few rows leave accumulators unused, so lines are rows of their tiles, unless these read more
  // than the first cache holds.
  private static final int FEW = 3;
  private static final int SHALLOW = 64;
  // Rows of up to so many elements are copied on vectors.
  private static final int SHORT = 4 * PANEL;

  private static final boolean SQUARES =
      SPECIES.vectorBitSize() >= 128 && SPECIES.vectorBitSize() <= 512;

  // What sums begin as.
  private static final float[] ZEROS = new float[PANEL];

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

  @Override
  public void multiplyPanels(
      int m,
      int lines,
      int k,
      float[] a,
      int aOffset,
      int aRow,
      int aLine,
      float[] b,
      int bOffset,
      int bLine,
      float[] c,
      int cOffset,
      int cRow,
      int cLine,
      boolean adds) {
    int i = 0;
    while (i < m) {
      int rows = rows(m - i);
      for (int line = 0; line < lines; line++) {
        int a0 = aOffset + i * aRow + line * aLine;
        int b0 = bOffset + line * bLine;
        int c0 = cOffset + i * cRow + line * cLine;
        if (!warmUp.isWarm(WarmUp.PANELS * rows)) {
          coldPanel(rows, k, a, a0, aRow, b, b0, c, c0, cRow, adds);
        } else if (adds) {
          panelTile(rows, k, a, a0, aRow, b, b0, c, c0, cRow, c, c0, cRow);
        } else {
          panelTile(rows, k, a, a0, aRow, b, b0, ZEROS, 0, 0, c, c0, cRow);
        }
      }
      i += rows;
    }
  }

  /// The tile of some rows and a panel.
  private static void panelTile(
      int rows,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      float[] from,
      int from0,
      int fromRow,
      float[] c,
      int c0,
      int cRow) {
    switch (rows) {
      case 8 -> SimdFloatTiles.panel8(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      case 6 -> SimdFloatTiles.panel6(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      case 5 -> SimdFloatTiles.panel5(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      case 4 -> SimdFloatTiles.panel4(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      case 3 -> SimdFloatTiles.panel3(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      case 2 -> SimdFloatTiles.panel2(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      case 1 -> SimdFloatTiles.panel1(k, a, a0, aRow, b, b0, from, from0, fromRow, c, c0, cRow);
      default -> throw new AssertionError(rows);
    }
  }

  /// Runs the first steps of a tile on vectors and the others on plain loops: the same bits.
  private void coldPanel(
      int rows,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      float[] c,
      int c0,
      int cRow,
      boolean adds) {
    if (!adds) {
      clear(c, c0, cRow, rows, PANEL);
    }
    int steps = warmUp.mayTry() ? Math.min(k, WarmUp.STEPS) : 0;
    if (steps > 0) {
      long start = System.nanoTime();
      panelTile(rows, steps, a, a0, aRow, b, b0, c, c0, cRow, c, c0, cRow);
      warmUp.tried(WarmUp.PANELS * rows, steps, System.nanoTime() - start);
    }
    int rest = b0 + steps * PANEL;
    long start = System.nanoTime();
    scalar.multiply(rows, PANEL, k - steps, a, a0 + steps, aRow, b, rest, PANEL, c, c0, cRow);
    warmUp.spent(System.nanoTime() - start);
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
    int steps = warmUp.mayTry() ? Math.min(k, WarmUp.STEPS) : 0;
    if (steps > 0) {
      long start = System.nanoTime();
      tile(kind, steps, a, a0, aRow, b, b0, bRow, c, c0, cRow);
      warmUp.tried(kind, steps, System.nanoTime() - start);
    }
    int rows = Math.abs(kind);
    int n = kind > 0 ? PANEL : LANES;
    int rest = b0 + steps * bRow;
    long start = System.nanoTime();
    scalar.multiply(rows, n, k - steps, a, a0 + steps, aRow, b, rest, bRow, c, c0, cRow);
    warmUp.spent(System.nanoTime() - start);
  }

  @Override
  public void multiplyRows(
      int m,
      int lines,
      int n,
      int k,
      float[] a,
      int aOffset,
      int aRow,
      float[] b,
      int bOffset,
      int bLine,
      int[] bRows,
      float[] c,
      int cOffset,
      int cRow,
      int cLine) {
    if (n < LANES) {
      scalar.multiplyRows(
          m, lines, n, k, a, aOffset, aRow, b, bOffset, bLine, bRows, c, cOffset, cRow, cLine);
    } else if (m > FEW || k > SHALLOW) {
      for (int i = 0; i < m; ) {
        int rows = rows(m - i);
        int a0 = aOffset + i * aRow;
        int c0 = cOffset + i * cRow;
        multiplyTable(rows, lines, n, k, a, a0, aRow, b, bOffset, bLine, bRows, c, c0, cRow, cLine);
        i += rows;
      }
    } else if (lines > 1) {
      for (int i = 0; i < m; i++) {
        int c0 = cOffset + i * cRow;
        multiplyLines(lines, n, k, a, aOffset + i * aRow, b, bOffset, bLine, bRows, c, c0, cLine);
      }
    } else {
      // A long line is several, and what is left reaches back.
      int pieces = n / PANEL;
      int rest = n - pieces * PANEL;
      int last = n - Math.max(rest, LANES);
      for (int i = 0; i < m; i++) {
        int a0 = aOffset + i * aRow;
        int c0 = cOffset + i * cRow;
        multiplyLines(pieces, PANEL, k, a, a0, b, bOffset, PANEL, bRows, c, c0, PANEL);
        if (rest > 0) {
          multiplyLines(1, n - last, k, a, a0, b, bOffset + last, 0, bRows, c, c0 + last, 0);
        }
      }
    }
  }

  /// One tile of rows and as many as there are of columns.
  private void multiplyTable(
      int rows,
      int lines,
      int n,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      int bLine,
      int[] bRows,
      float[] c,
      int c0,
      int cRow,
      int cLine) {
    for (int j = 0; j < n; ) {
      // The last vectors may reach back over columns that have been computed.
      int vectors = n - j > LANES && n >= PANEL ? 2 : 1;
      int at = Math.min(j, n - vectors * LANES);
      int kind = vectors == 2 ? rows : -rows;
      if (!warmUp.isWarm(WarmUp.ROWS * kind)) {
        tryTable(kind, k, a, a0, aRow, b, b0 + at, bLine, bRows, c, c0 + at, cRow, cLine);
        long start = System.nanoTime();
        scalar.multiplyRows(
            rows,
            lines,
            vectors * LANES,
            k,
            a,
            a0,
            aRow,
            b,
            b0 + at,
            bLine,
            bRows,
            c,
            c0 + at,
            cRow,
            cLine);
        warmUp.spent(System.nanoTime() - start);
      } else {
        tableTile(kind, lines, k, a, a0, aRow, b, b0 + at, bLine, bRows, c, c0 + at, cRow, cLine);
      }
      j = at + vectors * LANES;
    }
  }

  /// One row of `a`.
  private void multiplyLines(
      int lines,
      int n,
      int k,
      float[] a,
      int a0,
      float[] b,
      int bOffset,
      int bLine,
      int[] bRows,
      float[] c,
      int cOffset,
      int cLine) {
    for (int line = 0; line < lines; ) {
      int rows = rows(lines - line);
      int b0 = bOffset + line * bLine;
      int c0 = cOffset + line * cLine;
      for (int j = 0; j < n; ) {
        int vectors = n - j > LANES && n >= PANEL ? 2 : 1;
        int at = Math.min(j, n - vectors * LANES);
        int kind = vectors == 2 ? rows : -rows;
        if (warmUp.isWarm(WarmUp.LINES * kind)) {
          linesTile(kind, k, a, a0, b, b0 + at, bLine, bRows, c, c0 + at, cLine);
        } else {
          coldLines(kind, k, a, a0, b, b0 + at, bLine, bRows, c, c0 + at, cLine);
        }
        j = at + vectors * LANES;
      }
      line += rows;
    }
  }

  /// The tile of one row of `a` and `kind` lines of two vectors or, if `kind` is negative, of one.
  private static void linesTile(
      int kind,
      int k,
      float[] a,
      int a0,
      float[] b,
      int b0,
      int bLine,
      int[] bRows,
      float[] c,
      int c0,
      int cLine) {
    switch (kind) {
      case 8 -> SimdFloatTiles.lines8x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case 6 -> SimdFloatTiles.lines6x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case 5 -> SimdFloatTiles.lines5x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case 4 -> SimdFloatTiles.lines4x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case 3 -> SimdFloatTiles.lines3x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case 2 -> SimdFloatTiles.lines2x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case 1 -> SimdFloatTiles.lines1x2(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -1 -> SimdFloatTiles.lines1x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -2 -> SimdFloatTiles.lines2x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -3 -> SimdFloatTiles.lines3x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -4 -> SimdFloatTiles.lines4x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -5 -> SimdFloatTiles.lines5x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -6 -> SimdFloatTiles.lines6x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      case -8 -> SimdFloatTiles.lines8x1(k, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      default -> throw new AssertionError(kind);
    }
  }

  /// Tries the first steps of a tile on vectors; its result comes from plain loops.
  private void coldLines(
      int kind,
      int k,
      float[] a,
      int a0,
      float[] b,
      int b0,
      int bLine,
      int[] bRows,
      float[] c,
      int c0,
      int cLine) {
    int steps = warmUp.mayTry() ? Math.min(k, WarmUp.STEPS) : 0;
    if (steps > 0) {
      long start = System.nanoTime();
      linesTile(kind, steps, a, a0, b, b0, bLine, bRows, c, c0, cLine);
      warmUp.tried(WarmUp.LINES * kind, steps, System.nanoTime() - start);
    }
    long start = System.nanoTime();
    int n = kind > 0 ? PANEL : LANES;
    scalar.multiplyRows(1, Math.abs(kind), n, k, a, a0, 0, b, b0, bLine, bRows, c, c0, 0, cLine);
    warmUp.spent(System.nanoTime() - start);
  }

  /// The tile with a table of `kind` rows and two vectors or, if `kind` is negative, of one, of
  /// some lines.
  private static void tableTile(
      int kind,
      int lines,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      int bLine,
      int[] bRows,
      float[] c,
      int c0,
      int cRow,
      int cLine) {
    switch (kind) {
      case 8 ->
          SimdFloatTiles.rows8x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case 6 ->
          SimdFloatTiles.rows6x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case 5 ->
          SimdFloatTiles.rows5x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case 4 ->
          SimdFloatTiles.rows4x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case 3 ->
          SimdFloatTiles.rows3x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case 2 ->
          SimdFloatTiles.rows2x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case 1 ->
          SimdFloatTiles.rows1x2(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -1 ->
          SimdFloatTiles.rows1x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -2 ->
          SimdFloatTiles.rows2x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -3 ->
          SimdFloatTiles.rows3x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -4 ->
          SimdFloatTiles.rows4x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -5 ->
          SimdFloatTiles.rows5x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -6 ->
          SimdFloatTiles.rows6x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      case -8 ->
          SimdFloatTiles.rows8x1(lines, k, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      default -> throw new AssertionError(kind);
    }
  }

  /// Tries the first steps of a tile on vectors; its result comes from plain loops.
  private void tryTable(
      int kind,
      int k,
      float[] a,
      int a0,
      int aRow,
      float[] b,
      int b0,
      int bLine,
      int[] bRows,
      float[] c,
      int c0,
      int cRow,
      int cLine) {
    int steps = warmUp.mayTry() ? Math.min(k, WarmUp.STEPS) : 0;
    if (steps > 0) {
      long start = System.nanoTime();
      tableTile(kind, 1, steps, a, a0, aRow, b, b0, bLine, bRows, c, c0, cRow, cLine);
      warmUp.tried(WarmUp.ROWS * kind, steps, System.nanoTime() - start);
    }
  }

  @Override
  public void multiplyLanes(
      int m,
      int k,
      float[] a,
      int aOffset,
      int[] aRows,
      int aStep,
      float[] b,
      int bOffset,
      float[] c,
      int cOffset) {
    for (int i = 0; i < m; ) {
      int rows = rows(m - i);
      int c0 = cOffset + i * PANEL;
      if (warmUp.isWarm(WarmUp.EACH_LANE * rows)) {
        lanesTile(rows, k, a, aOffset, aRows, i, aStep, b, bOffset, c, c0);
      } else {
        coldLanes(rows, k, a, aOffset, aRows, i, aStep, b, bOffset, c, cOffset);
      }
      i += rows;
    }
  }

  /// The tile that multiplies lane by lane, of some rows.
  private static void lanesTile(
      int rows,
      int k,
      float[] a,
      int a0,
      int[] aRows,
      int first,
      int aStep,
      float[] b,
      int b0,
      float[] c,
      int c0) {
    switch (rows) {
      case 8 -> SimdFloatTiles.lanes8x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      case 6 -> SimdFloatTiles.lanes6x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      case 5 -> SimdFloatTiles.lanes5x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      case 4 -> SimdFloatTiles.lanes4x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      case 3 -> SimdFloatTiles.lanes3x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      case 2 -> SimdFloatTiles.lanes2x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      case 1 -> SimdFloatTiles.lanes1x2(k, a, a0, aRows, first, aStep, b, b0, c, c0);
      default -> throw new AssertionError(rows);
    }
  }

  /// Runs the first steps of a tile on vectors and the others on plain loops: the same bits.
  private void coldLanes(
      int rows,
      int k,
      float[] a,
      int a0,
      int[] aRows,
      int first,
      int aStep,
      float[] b,
      int b0,
      float[] c,
      int cOffset) {
    int steps = warmUp.mayTry() ? Math.min(k, WarmUp.STEPS) : 0;
    if (steps > 0) {
      long start = System.nanoTime();
      lanesTile(rows, steps, a, a0, aRows, first, aStep, b, b0, c, cOffset + first * PANEL);
      warmUp.tried(WarmUp.EACH_LANE * rows, steps, System.nanoTime() - start);
    }
    long start = System.nanoTime();
    int rest = a0 + steps * aStep;
    int bRest = b0 + steps * PANEL;
    int end = first + rows;
    scalar.multiplyLanes(PANEL, first, end, k - steps, a, rest, aRows, aStep, b, bRest, c, cOffset);
    warmUp.spent(System.nanoTime() - start);
  }

  @Override
  public void multiplySteps(
      int m,
      float[] a,
      int aOffset,
      int aRow,
      float[] b,
      int bOffset,
      int[] bRows,
      int[][] steps,
      int[] bIndex,
      float[] c,
      int cOffset,
      int cRow,
      int[] cIndex,
      boolean all) {
    // Sums are rarely zero: of a row without any, nothing is to be done.
    int first = cIndex.length == 0 ? 0 : cIndex[0];
    int count = cIndex.length == 0 ? 0 : cIndex[cIndex.length - 1] + 1 - first;
    for (int i = 0; i < m; i++) {
      int a0 = aOffset + i * aRow;
      int c0 = cOffset + i * cRow;
      if (all || mayHaveZero(c, c0 + first, count)) {
        scalar.multiplySteps(
            1, a, a0, aRow, b, bOffset, bRows, steps, bIndex, c, c0, cRow, cIndex, all);
      }
    }
  }

  /// Whether one of `count` elements may be zero: true while vectors are not fast.
  private boolean mayHaveZero(float[] values, int offset, int count) {
    if (count < LANES) {
      return count > 0;
    }
    if (warmUp.isWarm(WarmUp.SEARCH)) {
      return hasZero(values, offset, count);
    }
    if (warmUp.mayTry()) {
      int tried = Math.min(count, WarmUp.STEPS * LANES);
      long start = System.nanoTime();
      hasZero(values, offset, tried);
      warmUp.tried(WarmUp.SEARCH, tried / LANES, System.nanoTime() - start);
    }
    return true;
  }

  private static boolean hasZero(float[] values, int offset, int count) {
    FloatVector zero = FloatVector.zero(SPECIES);
    // A lane becomes zero where there is one. The last vector reaches back.
    FloatVector lanes = FloatVector.fromArray(SPECIES, values, offset + count - LANES);
    for (int i = 0; i < count - LANES; i += LANES) {
      FloatVector next = FloatVector.fromArray(SPECIES, values, offset + i);
      lanes = lanes.blend(zero, next.compare(VectorOperators.EQ, zero));
    }
    return lanes.compare(VectorOperators.EQ, zero).anyTrue();
  }

  @Override
  public boolean isFinite(float[] values, int offset, int count) {
    return scalar.isFinite(values, offset, count);
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
    if (fromColumn == 1 && columns >= LANES && columns <= SHORT) {
      copyRows(from, fromOffset, fromRow, rows, columns, to, toOffset, toRow);
      return;
    }
    if (fromRow != 1 || rows < LANES || columns < LANES || !SQUARES) {
      scalar.copy(from, fromOffset, fromRow, fromColumn, rows, columns, to, toOffset, toRow);
      return;
    }
    boolean warm = warmUp.isWarm(WarmUp.TRANSPOSE);
    // A try is a few squares, however many there are.
    int most = warm ? rows : warmUp.mayTry() ? Math.min(rows, WarmUp.STEPS) : 0;
    int height = most - most % LANES;
    int width = warm ? columns - columns % LANES : height > 0 ? LANES : 0;
    long start = warm ? 0 : System.nanoTime();
    squares(from, fromOffset, fromColumn, height, width, to, toOffset, toRow);
    if (!warm && width > 0) {
      warmUp.tried(WarmUp.TRANSPOSE, height, System.nanoTime() - start);
    }
    long rest = warm ? 0 : System.nanoTime();
    if (width > 0) {
      int at = fromOffset + height;
      int toAt = toOffset + height * toRow;
      scalar.copy(from, at, 1, fromColumn, rows - height, width, to, toAt, toRow);
    }
    int at = fromOffset + width * fromColumn;
    scalar.copy(from, at, 1, fromColumn, rows, columns - width, to, toOffset + width, toRow);
    if (!warm) {
      warmUp.spent(System.nanoTime() - rest);
    }
  }

  /// Copies short rows on vectors: each is too short for a call.
  private void copyRows(
      float[] from,
      int fromOffset,
      int fromRow,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow) {
    boolean warm = warmUp.isWarm(WarmUp.COPY);
    int onVectors = warm ? rows : warmUp.mayTry() ? Math.min(rows, WarmUp.STEPS) : 0;
    long start = warm ? 0 : System.nanoTime();
    for (int i = 0; i < onVectors; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * toRow;
      for (int j = 0; j < columns - LANES; j += LANES) {
        FloatVector.fromArray(SPECIES, from, at + j).intoArray(to, toAt + j);
      }
      int last = columns - LANES;
      FloatVector.fromArray(SPECIES, from, at + last).intoArray(to, toAt + last);
    }
    if (warm) {
      return;
    }
    long end = System.nanoTime();
    if (onVectors > 0) {
      warmUp.tried(WarmUp.COPY, onVectors, end - start);
    }
    int at = fromOffset + onVectors * fromRow;
    int toAt = toOffset + onVectors * toRow;
    scalar.copy(from, at, fromRow, 1, rows - onVectors, columns, to, toAt, toRow);
    warmUp.spent(System.nanoTime() - end);
  }

  /// Copies squares of whole vectors of what lies column by column.
  private static void squares(
      float[] from,
      int fromOffset,
      int fromColumn,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow) {
    for (int j = 0; j < columns; j += LANES) {
      for (int i = 0; i <= rows - LANES; i += LANES) {
        int at = fromOffset + j * fromColumn + i;
        int toAt = toOffset + i * toRow + j;
        switch (SPECIES.vectorBitSize()) {
          case 512 -> SimdFloatTiles.transpose512(from, at, fromColumn, to, toAt, toRow);
          case 256 -> SimdFloatTiles.transpose256(from, at, fromColumn, to, toAt, toRow);
          default -> SimdFloatTiles.transpose128(from, at, fromColumn, to, toAt, toRow);
        }
      }
    }
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
      int toOffset,
      int toPanel) {
    boolean whole = fromColumn == 1 && columns >= PANEL;
    boolean warm = !whole || warmUp.isWarm(WarmUp.PACK);
    int onVectors = 0;
    if (whole && warm) {
      onVectors = rows;
      packRows(rows, from, fromOffset, fromRow, columns, to, toOffset, toPanel);
    } else if (whole && rows >= WarmUp.STEPS && warmUp.mayTry()) {
      onVectors = WarmUp.STEPS;
      long start = System.nanoTime();
      packRows(onVectors, from, fromOffset, fromRow, columns, to, toOffset, toPanel);
      warmUp.tried(WarmUp.PACK, onVectors, System.nanoTime() - start);
    }
    long start = warm ? 0 : System.nanoTime();
    for (int j = 0; j < columns; j += PANEL) {
      int width = Math.min(PANEL, columns - j);
      int panel = toOffset + j / PANEL * toPanel;
      int first = width == PANEL ? onVectors : 0;
      if (width < PANEL) {
        clear(to, panel, PANEL, rows, PANEL);
      }
      int at = fromOffset + first * fromRow + j * fromColumn;
      int toAt = panel + first * PANEL;
      copy(from, at, fromRow, fromColumn, rows - first, width, to, toAt, PANEL);
    }
    if (!warm) {
      warmUp.spent(System.nanoTime() - start);
    }
  }

  /// Packs the first rows of what fills panels, along rows as they lie in memory.
  private static void packRows(
      int count,
      float[] from,
      int fromOffset,
      int fromRow,
      int columns,
      float[] to,
      int toOffset,
      int toPanel) {
    for (int i = 0; i < count; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * PANEL;
      for (int j = 0; j <= columns - PANEL; j += PANEL, toAt += toPanel) {
        FloatVector first = FloatVector.fromArray(SPECIES, from, at + j);
        FloatVector second = FloatVector.fromArray(SPECIES, from, at + j + LANES);
        first.intoArray(to, toAt);
        second.intoArray(to, toAt + LANES);
      }
    }
  }

  @Override
  public void take(
      float[] from,
      int fromOffset,
      int fromRow,
      int[] index,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow) {
    scalar.take(from, fromOffset, fromRow, index, rows, columns, to, toOffset, toRow);
  }

  @Override
  public void takeRuns(
      float[] from,
      int fromOffset,
      int fromRow,
      int[] runAt,
      int runs,
      int length,
      int rows,
      float[] to,
      int toOffset,
      int toRow) {
    boolean warm = warmUp.isWarm(WarmUp.RUNS);
    int most = warm ? rows : warmUp.mayTry() ? Math.max(1, WarmUp.STEPS / Math.max(1, runs)) : 0;
    int onVectors = rowsWithRoom(from, fromOffset, fromRow, runAt, runs, length, rows);
    onVectors = Math.min(onVectors, most);
    long start = warm ? 0 : System.nanoTime();
    vectorRuns(from, fromOffset, fromRow, runAt, runs, length, onVectors, to, toOffset, toRow);
    long rest = warm ? 0 : System.nanoTime();
    if (!warm && onVectors > 0) {
      warmUp.tried(WarmUp.RUNS, onVectors * runs, rest - start);
    }
    int at = fromOffset + onVectors * fromRow;
    int toAt = toOffset + onVectors * toRow;
    scalar.takeRuns(from, at, fromRow, runAt, runs, length, rows - onVectors, to, toAt, toRow);
    if (!warm) {
      warmUp.spent(System.nanoTime() - rest);
    }
  }

  /// Of so many rows, whole vectors may be read where runs end.
  private static int rowsWithRoom(
      float[] from, int fromOffset, int fromRow, int[] runAt, int runs, int length, int rows) {
    int end = 0;
    for (int r = 0; r < runs; r++) {
      end = Math.max(end, runAt[r] + length);
    }
    long most = from.length - (long) LANES - fromOffset - end;
    if (fromRow < 0) {
      return most < 0 ? 0 : rows;
    }
    int safe = rows;
    while (safe > 0 && (safe - 1L) * fromRow > most) {
      safe--;
    }
    return safe;
  }

  /// Copies whole vectors; runs overwrite what those before them wrote too much.
  private static void vectorRuns(
      float[] from,
      int fromOffset,
      int fromRow,
      int[] runAt,
      int runs,
      int length,
      int rows,
      float[] to,
      int toOffset,
      int toRow) {
    for (int i = 0; i < rows; i++) {
      int at = fromOffset + i * fromRow;
      // Vector by vector of all runs, as these are many and short, and the last vectors first.
      for (int j = (length - 1) / LANES * LANES; j >= 0; j -= LANES) {
        int toAt = toOffset + i * toRow + j;
        for (int r = 0; r < runs; r++) {
          FloatVector.fromArray(SPECIES, from, at + runAt[r] + j).intoArray(to, toAt + r * length);
        }
      }
    }
  }

  @Override
  public void takeRows(
      float[] from, int fromOffset, int[] index, int rows, float[] to, int toOffset) {
    if (warmUp.isWarm(WarmUp.TAKE)) {
      vectorRows(from, fromOffset, index, rows, to, toOffset);
      return;
    }
    int tried = warmUp.mayTry() ? Math.min(rows, WarmUp.STEPS) : 0;
    long start = System.nanoTime();
    vectorRows(from, fromOffset, index, tried, to, toOffset);
    long end = System.nanoTime();
    for (int i = tried; i < rows; i++) {
      System.arraycopy(from, fromOffset + index[i] * PANEL, to, toOffset + i * PANEL, PANEL);
    }
    if (tried > 0) {
      warmUp.tried(WarmUp.TAKE, tried, end - start);
    }
    warmUp.spent(System.nanoTime() - end);
  }

  private static void vectorRows(
      float[] from, int fromOffset, int[] index, int rows, float[] to, int toOffset) {
    for (int i = 0; i < rows; i++) {
      int at = fromOffset + index[i] * PANEL;
      int toAt = toOffset + i * PANEL;
      FloatVector.fromArray(SPECIES, from, at).intoArray(to, toAt);
      FloatVector.fromArray(SPECIES, from, at + LANES).intoArray(to, toAt + LANES);
    }
  }

  @Override
  public void spread(
      float[] from,
      int fromOffset,
      int fromRow,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow,
      int toColumn) {
    scalar.spread(from, fromOffset, fromRow, rows, columns, to, toOffset, toRow, toColumn);
  }

  @Override
  public void add(
      float[] from,
      int fromOffset,
      int fromRow,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow,
      int toColumn) {
    scalar.add(from, fromOffset, fromRow, rows, columns, to, toOffset, toRow, toColumn);
  }

  @Override
  public void clear(float[] to, int toOffset, int toRow, int rows, int columns) {
    scalar.clear(to, toOffset, toRow, rows, columns);
  }
}
