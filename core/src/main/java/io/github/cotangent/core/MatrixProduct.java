package io.github.cotangent.core;

import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.storage.Storage;

/// The product of two matrices that are not empty, in arrays `A` at given positions.
///
/// The inner axis is cut into pieces. For each, the right factor is packed to panels, a few columns
/// wide and contiguous, unless there are too few rows to pay for that; then each block of rows of
/// the left factor, which stays in the second cache, meets all panels: a few rows, which stay in
/// the first cache, go past them before the next do. An element is one accumulator, which waits in
/// the result between two pieces, so that no way to cut changes a bit (after Goto and van de Geijn,
/// *Anatomy of High-Performance Matrix Multiplication*, ACM Transactions on Mathematical Software
/// 34(3), 2008, where a panel stays and rows go past it).
final class MatrixProduct<A> {
  /// So many multiplications are worth the waking of a second core.
  static final long WORTHWHILE = 1 << 20;

  // So is packing so many elements.
  private static final int MOVES = 1 << 15;
  // So many steps of the rows of a tile leave room in the first cache for what goes past them.
  private static final int PIECE = 512;
  // A block of the left factor has so many elements, which stay in the second cache, in a multiple
  // of so many rows, whole tiles of any height.
  private static final int BLOCK = 48 * PIECE;
  private static final int ROWS = 24;
  // So many elements of panels stay in the last cache.
  private static final int PACKED = 1024 * PIECE;
  // Columns that are packed in one go; rows of up to so many are read as they lie.
  private static final int STRIP = 128;
  private static final int SHORT_ROW = 256;
  // Up to so many rows, packing the right factor costs more than it brings.
  private static final int FEW_ROWS = 16;
  // From so many columns on, packing the left factor costs next to nothing, and rows that are a
  // power of two apart do not compete for one place in the caches.
  private static final int MANY_COLUMNS = 512;
  // For packed rows and panels not to compete either.
  private static final int PADDING = 16;
  // Enough blocks to be shared evenly.
  private static final int BLOCKS = 16;

  // Arrays of the workspaces of a piece, and of a block.
  private static final int RIGHT = 0;
  private static final int EDGE = 0;
  private static final int LEFT = 1;

  private final Engine engine;
  private final ProductLoops<A> loops;
  private final Workspace.Arrays<A> arrays;
  private final A a;
  private final Matrix left;
  private final A b;
  private final Matrix right;
  private final A c;
  private final int m;
  private final int n;
  private final int k;
  private final boolean packsLeft;
  private final boolean packsRight;

  MatrixProduct(
      Engine engine,
      FloatingArrays<A> arrays,
      Storage a,
      Matrix left,
      Storage b,
      Matrix right,
      Storage c) {
    this.engine = engine;
    this.loops = arrays.loops();
    this.arrays = arrays.scratch();
    this.a = arrays.elements().apply(a);
    this.left = left;
    this.b = arrays.elements().apply(b);
    this.right = right;
    this.c = arrays.elements().apply(c);
    this.m = left.rows();
    this.n = right.columns();
    this.k = left.columns();
    this.packsRight = right.columnStride() != 1 && n > 1 || m > FEW_ROWS;
    this.packsLeft = left.columnStride() != 1 && k > 1 || packsRight && n >= MANY_COLUMNS;
  }

  /// Writes the product of the matrices that begin at these positions, in C order.
  void run(int aOffset, int bOffset, int cOffset) {
    int panel = loops.panel();
    int depth = evenly(k, PIECE);
    int columns = packsRight ? Math.min(n, PACKED / depth / panel * panel) : n;
    boolean packsTail = !packsRight && n % loops.lanes() != 0;
    int packed = packsRight ? upTo(columns, panel) : packsTail ? panel : 0;
    try (Workspace workspace = engine.workspace()) {
      int most = packed / panel * (depth * panel + PADDING);
      A panels = packed > 0 ? arrays.of(workspace, RIGHT, most) : b;
      for (int j = 0; j < n; j += columns) {
        for (int p = 0; p < k; p += depth) {
          Piece piece =
              new Piece(
                  p == 0,
                  Math.min(columns, n - j),
                  Math.min(depth, k - p),
                  aOffset + p * left.columnStride(),
                  bOffset + p * right.rowStride() + j * right.columnStride(),
                  panels,
                  cOffset + j);
          if (packed > 0) {
            piece.packRight();
          }
          piece.multiply();
        }
      }
    }
  }

  /// The length of pieces of `extent`, all but the last the same, of at most `most`.
  static int evenly(int extent, int most) {
    return blocks(extent, blocks(extent, most));
  }

  /// The number of pieces of `length` that `extent` is cut into, the last perhaps shorter.
  static int blocks(int extent, int length) {
    return (extent + length - 1) / length;
  }

  /// The next multiple from `x` on.
  static int upTo(int x, int multiple) {
    return blocks(x, multiple) * multiple;
  }

  /// Some columns of the result, and what a piece of the inner axis contributes to them.
  private final class Piece {
    private final boolean first;
    private final int width;
    private final int depth;
    private final int aAt;
    private final int bAt;
    private final A panels;
    private final int cAt;
    private final int panelStep;

    Piece(boolean first, int width, int depth, int aAt, int bAt, A panels, int cAt) {
      this.first = first;
      this.width = width;
      this.depth = depth;
      this.aAt = aAt;
      this.bAt = bAt;
      this.panels = panels;
      this.cAt = cAt;
      this.panelStep = depth * loops.panel() + PADDING;
    }

    /// Copies the right factor to panels; where it is read as it lies, only the last columns, that
    /// do not fill vectors.
    void packRight() {
      int start = packsRight ? 0 : tail();
      boolean whole = width <= SHORT_ROW;
      int columns = whole ? width : STRIP;
      int rows = whole ? blocks(depth, 2) : depth;
      int across = blocks(width - start, columns);
      engine.share(
          across * blocks(depth, rows),
          (long) (width - start) * depth > MOVES,
          part -> {
            int i = part / across * rows;
            int j = start + part % across * columns;
            loops.pack(
                b,
                bAt + i * right.rowStride() + j * right.columnStride(),
                right.rowStride(),
                right.columnStride(),
                Math.min(rows, depth - i),
                Math.min(columns, width - j),
                panels,
                (j - start) / loops.panel() * panelStep + i * loops.panel(),
                panelStep);
          });
    }

    /// Where the last panel begins.
    private int tail() {
      return (width - 1) / loops.panel() * loops.panel();
    }

    /// Adds the contribution to the result.
    void multiply() {
      int rows = Math.min(m, BLOCK / depth / ROWS * ROWS);
      int columns = width;
      // For several threads, few enough blocks to be worth it, and enough to be shared evenly.
      while (engine.threads() > 1
          && (long) rows * columns * depth >= 2 * WORTHWHILE
          && blocks(m, rows) * blocks(width, columns) < BLOCKS) {
        if (columns > loops.panel() && columns >= rows) {
          columns = upTo(columns / 2, loops.panel());
        } else if (rows > ROWS) {
          rows = upTo(rows / 2, ROWS);
        } else {
          break;
        }
      }
      int blockRows = rows;
      int blockColumns = columns;
      int across = blocks(width, columns);
      engine.share(
          across * blocks(m, rows),
          true,
          block -> {
            int i = block / across * blockRows;
            int j = block % across * blockColumns;
            int height = Math.min(blockRows, m - i);
            try (Workspace workspace = engine.workspace()) {
              multiply(workspace, i, height, j, Math.min(blockColumns, width - j));
            }
          });
    }

    private void multiply(Workspace workspace, int i, int rows, int j, int columns) {
      int at = aAt + i * left.rowStride();
      if (packsLeft) {
        int row = depth + PADDING;
        A packed = arrays.of(workspace, LEFT, rows * row);
        loops.copy(a, at, left.rowStride(), left.columnStride(), rows, depth, packed, 0, row);
        multiply(workspace, packed, 0, row, i, rows, j, columns);
      } else {
        multiply(workspace, a, at, left.rowStride(), i, rows, j, columns);
      }
    }

    /// Adds to some rows and columns of the result what these rows of the left factor contribute.
    private void multiply(
        Workspace workspace, A x, int from, int row, int i, int rows, int j, int columns) {
      int at = cAt + i * n + j;
      int panel = loops.panel();
      // Columns that do not fill vectors are summed beside the result, where there is room for
      // them.
      int rest = columns % panel % loops.lanes() == 0 ? 0 : columns % panel;
      int whole = columns - rest;
      // Products with panels set what others add to.
      int set = packsRight ? whole - whole % panel : 0;
      if (first) {
        loops.clear(c, at + set, n, rows, whole - set);
      }
      if (set > 0) {
        int panelAt = j / panel * panelStep;
        loops.multiplyPanels(
            rows,
            set / panel,
            depth,
            x,
            from,
            row,
            0,
            panels,
            panelAt,
            panelStep,
            c,
            at,
            n,
            panel,
            !first);
      }
      for (int q = set; q < whole; q += panel) {
        int vectors = Math.min(panel, whole - q);
        int panelAt = (j + q) / panel * panelStep;
        if (packsRight) {
          loops.multiply(rows, vectors, depth, x, from, row, panels, panelAt, panel, c, at + q, n);
        } else {
          loops.multiply(
              rows, vectors, depth, x, from, row, b, bAt + j + q, right.rowStride(), c, at + q, n);
        }
      }
      if (rest > 0) {
        A edge = arrays.of(workspace, EDGE, rows * panel);
        if (first) {
          loops.clear(edge, 0, panel, 1, rows * panel);
        } else {
          loops.copy(c, at + whole, n, 1, rows, rest, edge, 0, panel);
        }
        int panelAt = packsRight ? (j + whole) / panel * panelStep : 0;
        int vectors = upTo(rest, loops.lanes());
        loops.multiply(rows, vectors, depth, x, from, row, panels, panelAt, panel, edge, 0, panel);
        loops.copy(edge, 0, panel, 1, rows, rest, c, at + whole, n);
      }
    }
  }
}
