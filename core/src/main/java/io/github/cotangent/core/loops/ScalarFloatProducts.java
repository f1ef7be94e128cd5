package io.github.cotangent.core.loops;

import java.util.Arrays;

/// Matrix products of `float` in plain Java.
// ScalarDoubleProducts is made from this file by GenerateProducts, among the tests.
public final class ScalarFloatProducts implements ProductLoops<float[]> {
  private static final int PANEL = 64;

  @Override
  public int panel() {
    return PANEL;
  }

  @Override
  public int lanes() {
    return 1;
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
    int wholeRows = m - m % 4;
    int wholeColumns = n - n % 4;
    for (int j = 0; j < wholeColumns; j += 4) {
      for (int i = 0; i < wholeRows; i += 4) {
        tile(k, a, aOffset + i * aRow, aRow, b, bOffset + j, bRow, c, cOffset + i * cRow + j, cRow);
      }
    }
    for (int i = 0; i < m; i++) {
      for (int j = i < wholeRows ? wholeColumns : 0; j < n; j++) {
        int at = cOffset + i * cRow + j;
        float sum = c[at];
        for (int p = 0; p < k; p++) {
          sum = Math.fma(a[aOffset + i * aRow + p], b[bOffset + p * bRow + j], sum);
        }
        c[at] = sum;
      }
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
    for (int line = 0; line < lines; line++) {
      int a0 = aOffset + line * aLine;
      int b0 = bOffset + line * bLine;
      int c0 = cOffset + line * cLine;
      if (!adds) {
        clear(c, c0, cRow, m, PANEL);
      }
      multiply(m, PANEL, k, a, a0, aRow, b, b0, PANEL, c, c0, cRow);
    }
  }

  /// 4 × 4 elements: as many accumulators as hide the latency of a fused multiply-add.
  private static void tile(
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
    int a1 = a0 + aRow;
    int a2 = a1 + aRow;
    int a3 = a2 + aRow;
    int c1 = c0 + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    float c00 = c[c0];
    float c01 = c[c0 + 1];
    float c02 = c[c0 + 2];
    float c03 = c[c0 + 3];
    float c10 = c[c1];
    float c11 = c[c1 + 1];
    float c12 = c[c1 + 2];
    float c13 = c[c1 + 3];
    float c20 = c[c2];
    float c21 = c[c2 + 1];
    float c22 = c[c2 + 2];
    float c23 = c[c2 + 3];
    float c30 = c[c3];
    float c31 = c[c3 + 1];
    float c32 = c[c3 + 2];
    float c33 = c[c3 + 3];
    for (int p = 0; p < k; p++) {
      int at = b0 + p * bRow;
      float x0 = b[at];
      float x1 = b[at + 1];
      float x2 = b[at + 2];
      float x3 = b[at + 3];
      float y = a[a0 + p];
      c00 = Math.fma(y, x0, c00);
      c01 = Math.fma(y, x1, c01);
      c02 = Math.fma(y, x2, c02);
      c03 = Math.fma(y, x3, c03);
      y = a[a1 + p];
      c10 = Math.fma(y, x0, c10);
      c11 = Math.fma(y, x1, c11);
      c12 = Math.fma(y, x2, c12);
      c13 = Math.fma(y, x3, c13);
      y = a[a2 + p];
      c20 = Math.fma(y, x0, c20);
      c21 = Math.fma(y, x1, c21);
      c22 = Math.fma(y, x2, c22);
      c23 = Math.fma(y, x3, c23);
      y = a[a3 + p];
      c30 = Math.fma(y, x0, c30);
      c31 = Math.fma(y, x1, c31);
      c32 = Math.fma(y, x2, c32);
      c33 = Math.fma(y, x3, c33);
    }
    c[c0] = c00;
    c[c0 + 1] = c01;
    c[c0 + 2] = c02;
    c[c0 + 3] = c03;
    c[c1] = c10;
    c[c1 + 1] = c11;
    c[c1 + 2] = c12;
    c[c1 + 3] = c13;
    c[c2] = c20;
    c[c2 + 1] = c21;
    c[c2 + 2] = c22;
    c[c2 + 3] = c23;
    c[c3] = c30;
    c[c3 + 1] = c31;
    c[c3 + 2] = c32;
    c[c3 + 3] = c33;
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
    for (int i = 0; i < m; i++) {
      for (int line = 0; line < lines; line++) {
        int b0 = bOffset + line * bLine;
        int c0 = cOffset + i * cRow + line * cLine;
        multiplyLine(n, k, a, aOffset + i * aRow, b, b0, bRows, c, c0);
      }
    }
  }

  private static void multiplyLine(
      int n, int k, float[] a, int a0, float[] b, int b0, int[] bRows, float[] c, int c0) {
    int whole = n - n % 4;
    for (int j = 0; j < whole; j += 4) {
      float s0 = 0;
      float s1 = 0;
      float s2 = 0;
      float s3 = 0;
      for (int p = 0; p < k; p++) {
        int at = b0 + bRows[p] + j;
        float y = a[a0 + p];
        s0 = Math.fma(y, b[at], s0);
        s1 = Math.fma(y, b[at + 1], s1);
        s2 = Math.fma(y, b[at + 2], s2);
        s3 = Math.fma(y, b[at + 3], s3);
      }
      c[c0 + j] = s0;
      c[c0 + j + 1] = s1;
      c[c0 + j + 2] = s2;
      c[c0 + j + 3] = s3;
    }
    for (int j = whole; j < n; j++) {
      float sum = 0;
      for (int p = 0; p < k; p++) {
        sum = Math.fma(a[a0 + p], b[b0 + bRows[p] + j], sum);
      }
      c[c0 + j] = sum;
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
    multiplyLanes(PANEL, 0, m, k, a, aOffset, aRows, aStep, b, bOffset, c, cOffset);
  }

  /// As [ProductLoops#multiplyLanes], of panels of so many columns, some rows.
  public void multiplyLanes(
      int panel,
      int first,
      int end,
      int k,
      float[] a,
      int aOffset,
      int[] aRows,
      int aStep,
      float[] b,
      int bOffset,
      float[] c,
      int cOffset) {
    for (int i = first; i < end; i++) {
      int c0 = cOffset + i * panel;
      for (int p = 0; p < k; p++) {
        int a0 = aOffset + aRows[i] + p * aStep;
        int b0 = bOffset + p * panel;
        for (int lane = 0; lane < panel; lane++) {
          c[c0 + lane] = Math.fma(a[a0 + lane], b[b0 + lane], c[c0 + lane]);
        }
      }
    }
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
    for (int i = 0; i < m; i++) {
      int c0 = cOffset + i * cRow;
      for (int e = 0; e < cIndex.length; e++) {
        if (all || c[c0 + cIndex[e]] == 0) {
          float sum = 0;
          for (int p : steps[e]) {
            sum = Math.fma(a[aOffset + i * aRow + p], b[bOffset + bRows[p] + bIndex[e]], sum);
          }
          c[c0 + cIndex[e]] = sum;
        }
      }
    }
  }

  @Override
  public boolean isFinite(float[] values, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (!Float.isFinite(values[i])) {
        return false;
      }
    }
    return true;
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
    if (fromColumn == 1) {
      for (int i = 0; i < rows; i++) {
        System.arraycopy(from, fromOffset + i * fromRow, to, toOffset + i * toRow, columns);
      }
      return;
    }
    if (fromRow == 1) {
      transpose(from, fromOffset, fromColumn, rows, columns, to, toOffset, toRow);
      return;
    }
    // Along what is closer in memory.
    if (Math.abs(fromColumn) < Math.abs(fromRow)) {
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          to[toOffset + i * toRow + j] = from[fromOffset + i * fromRow + j * fromColumn];
        }
      }
      return;
    }
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
        to[toOffset + i * toRow + j] = from[fromOffset + i * fromRow + j * fromColumn];
      }
    }
  }

  /// Eight columns at a time, so that reads run along what is contiguous and writes fill cache
  /// lines.
  private static void transpose(
      float[] from,
      int fromOffset,
      int fromColumn,
      int rows,
      int columns,
      float[] to,
      int toOffset,
      int toRow) {
    int whole = columns - columns % 8;
    for (int j = 0; j < whole; j += 8) {
      int s0 = fromOffset + j * fromColumn;
      int s1 = s0 + fromColumn;
      int s2 = s1 + fromColumn;
      int s3 = s2 + fromColumn;
      int s4 = s3 + fromColumn;
      int s5 = s4 + fromColumn;
      int s6 = s5 + fromColumn;
      int s7 = s6 + fromColumn;
      for (int i = 0; i < rows; i++) {
        int at = toOffset + i * toRow + j;
        to[at] = from[s0 + i];
        to[at + 1] = from[s1 + i];
        to[at + 2] = from[s2 + i];
        to[at + 3] = from[s3 + i];
        to[at + 4] = from[s4 + i];
        to[at + 5] = from[s5 + i];
        to[at + 6] = from[s6 + i];
        to[at + 7] = from[s7 + i];
      }
    }
    for (int j = whole; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
        to[toOffset + i * toRow + j] = from[fromOffset + j * fromColumn + i];
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
    for (int j = 0; j < columns; j += PANEL) {
      int width = Math.min(PANEL, columns - j);
      int at = toOffset + j / PANEL * toPanel;
      if (width < PANEL) {
        Arrays.fill(to, at, at + rows * PANEL, 0);
      }
      copy(from, fromOffset + j * fromColumn, fromRow, fromColumn, rows, width, to, at, PANEL);
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
    for (int i = 0; i < rows; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * toRow;
      for (int j = 0; j < columns; j++) {
        to[toAt + j] = from[at + index[j]];
      }
    }
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
    for (int i = 0; i < rows; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * toRow;
      for (int r = 0; r < runs; r++) {
        System.arraycopy(from, at + runAt[r], to, toAt + r * length, length);
      }
    }
  }

  @Override
  public void takeRows(
      float[] from, int fromOffset, int[] index, int rows, float[] to, int toOffset) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(from, fromOffset + index[i] * PANEL, to, toOffset + i * PANEL, PANEL);
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
    for (int i = 0; i < rows; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * toRow;
      if (toColumn == 1) {
        System.arraycopy(from, at, to, toAt, columns);
      } else {
        for (int j = 0; j < columns; j++) {
          to[toAt + j * toColumn] = from[at + j];
        }
      }
    }
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
    for (int i = 0; i < rows; i++) {
      int at = fromOffset + i * fromRow;
      int toAt = toOffset + i * toRow;
      if (toColumn == 1) {
        for (int j = 0; j < columns; j++) {
          to[toAt + j] += from[at + j];
        }
      } else {
        for (int j = 0; j < columns; j++) {
          to[toAt + j * toColumn] += from[at + j];
        }
      }
    }
  }

  @Override
  public void clear(float[] to, int toOffset, int toRow, int rows, int columns) {
    for (int i = 0; i < rows; i++) {
      int at = toOffset + i * toRow;
      Arrays.fill(to, at, at + columns, 0);
    }
  }
}
