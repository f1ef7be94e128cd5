package io.github.cotangent.core;

import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.storage.Storage;

/// The product of two matrices that are not empty, in arrays `A` at given positions.
///
/// What would have to be read with a stride is packed first: the right factor to panels, a left
/// factor that is transposed to rows. Then blocks of the result are computed, going over the inner
/// axis in pieces that stay in the caches. An element is one accumulator, which waits in the result
/// between two pieces, so that no way to cut changes a bit (Goto and van de Geijn, *Anatomy of
/// High-Performance Matrix Multiplication*, ACM Transactions on Mathematical Software 34(3), 2008).
final class MatrixProduct<A> {
  /// So many multiplications are worth the waking of a second core.
  static final long WORTHWHILE = 1 << 20;

  // So is packing so many elements.
  private static final int MOVES = 1 << 15;
  // A piece of a panel stays in the first cache, with the rows that a tile reads.
  private static final int PIECE = 320;
  // Pieces of so many rows, and so many columns, stay in the second cache.
  private static final int ROWS = 96;
  private static final int COLUMNS = 128;
  // So many elements stay in the last cache.
  private static final int PACKED = 1 << 20;
  // Up to so many rows, packing the right factor costs more than it brings.
  private static final int FEW_ROWS = 64;
  // So that rows that are read side by side do not compete for one place in the first cache.
  private static final int PADDING = 16;
  private static final int BLOCKS = 16;

  // Arrays of a workspace. Edges are in others than the packed matrices.
  private static final int LEFT = 0;
  private static final int RIGHT = 1;
  private static final int EDGE = 0;

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
    this.packsLeft = left.columnStride() != 1 && k > 1;
    this.packsRight = right.columnStride() != 1 && n > 1 || m > FEW_ROWS;
  }

  /// Writes the product of the matrices that begin at these positions, in C order.
  void run(int aOffset, int bOffset, int cOffset) {
    // How much of each axis is packed at a time.
    int inner = evenly(k, PACKED / COLUMNS);
    int rows = packsLeft ? atOnce(m, inner, ROWS) : m;
    int columns = packsRight ? atOnce(n, inner, COLUMNS) : n;
    boolean packsTail = !packsRight && n % loops.lanes() != 0;
    int panels = packsRight ? upTo(columns, loops.panel()) : packsTail ? loops.panel() : 0;
    int padded = inner + blocks(inner, PIECE) * PADDING;
    try (Workspace workspace = engine.workspace()) {
      A packedA = packsLeft ? arrays.of(workspace, LEFT, rows * padded) : a;
      A packedB = panels > 0 ? arrays.of(workspace, RIGHT, inner * panels) : b;
      for (int j = 0; j < n; j += columns) {
        for (int p = 0; p < k; p += inner) {
          for (int i = 0; i < m; i += rows) {
            Part part =
                new Part(
                    p == 0,
                    Math.min(rows, m - i),
                    Math.min(columns, n - j),
                    Math.min(inner, k - p),
                    aOffset + i * left.rowStride() + p * left.columnStride(),
                    packedA,
                    bOffset + p * right.rowStride() + j * right.columnStride(),
                    packedB,
                    cOffset + i * n + j);
            if (i == 0 && panels > 0) {
              part.packRight();
            }
            if (packsLeft) {
              part.packLeft();
            }
            part.multiply();
          }
        }
      }
    }
  }

  private static int atOnce(int extent, int inner, int least) {
    return Math.min(extent, Math.max(least, PACKED / inner / least * least));
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

  /// Some rows and columns of the result, and what a part of the inner axis contributes to them.
  private final class Part {
    private final boolean first;
    private final int height;
    private final int width;
    private final int depth;
    private final int piece;
    private final int aAt;
    private final A packedA;
    private final int bAt;
    private final A packedB;
    private final int cAt;

    Part(
        boolean first,
        int height,
        int width,
        int depth,
        int aAt,
        A packedA,
        int bAt,
        A packedB,
        int cAt) {
      this.first = first;
      this.height = height;
      this.width = width;
      this.depth = depth;
      this.piece = evenly(depth, PIECE);
      this.aAt = aAt;
      this.packedA = packedA;
      this.bAt = bAt;
      this.packedB = packedB;
      this.cAt = cAt;
    }

    /// Copies the left factor to rows, piece after piece.
    void packLeft() {
      int groups = blocks(height, ROWS);
      engine.share(
          groups * blocks(depth, piece),
          (long) height * depth > MOVES,
          block -> {
            int p = block / groups * piece;
            int i = block % groups * ROWS;
            int length = Math.min(piece, depth - p);
            loops.copy(
                a,
                aAt + i * left.rowStride() + p * left.columnStride(),
                left.rowStride(),
                left.columnStride(),
                Math.min(ROWS, height - i),
                length,
                packedA,
                leftPiece(p) + i * (length + PADDING),
                length + PADDING);
          });
    }

    private int leftPiece(int p) {
      return (p + p / piece * PADDING) * height;
    }

    /// Copies the right factor to panels, piece after piece; where it is read as it lies, only the
    /// last columns, that do not fill vectors.
    void packRight() {
      int start = packsRight ? 0 : tail();
      int groups = blocks(width - start, COLUMNS);
      engine.share(
          groups * blocks(depth, piece),
          (long) (width - start) * depth > MOVES,
          block -> {
            int p = block / groups * piece;
            int j = start + block % groups * COLUMNS;
            int length = Math.min(piece, depth - p);
            loops.pack(
                b,
                bAt + p * right.rowStride() + j * right.columnStride(),
                right.rowStride(),
                right.columnStride(),
                length,
                Math.min(COLUMNS, width - j),
                packedB,
                rightPiece(p) + (j - start) * length);
          });
    }

    private int rightPiece(int p) {
      return p * upTo(packsRight ? width : width - tail(), loops.panel());
    }

    /// Where the last panel begins.
    private int tail() {
      return (width - 1) / loops.panel() * loops.panel();
    }

    /// Adds the contribution to the result.
    void multiply() {
      int rows = Math.min(height, ROWS);
      int columns = Math.min(upTo(width, loops.panel()), COLUMNS);
      // Few enough to be worth it, enough to be shared evenly: a function of the extents alone.
      while ((long) rows * columns * depth >= 2 * WORTHWHILE
          && blocks(height, rows) * blocks(width, columns) < BLOCKS) {
        if (columns > loops.panel() && columns >= rows) {
          columns = upTo(columns / 2, loops.panel());
        } else if (rows > 16) {
          rows = upTo(rows / 2, 8);
        } else {
          break;
        }
      }
      int blockRows = rows;
      int blockColumns = columns;
      int across = blocks(width, columns);
      engine.share(
          across * blocks(height, rows),
          true,
          block -> {
            int i = block / across * blockRows;
            int j = block % across * blockColumns;
            int blockHeight = Math.min(blockRows, height - i);
            int blockWidth = Math.min(blockColumns, width - j);
            try (Workspace workspace = engine.workspace()) {
              multiply(workspace, i, blockHeight, j, blockWidth);
            }
          });
    }

    private void multiply(Workspace workspace, int i, int rows, int j, int columns) {
      int at = cAt + i * n + j;
      int panel = loops.panel();
      // Columns that do not fill vectors are summed beside the result, where there is room for
      // them.
      int rest = columns % panel % loops.lanes() == 0 ? 0 : columns % panel;
      int whole = columns - rest;
      A edge = rest == 0 ? c : arrays.of(workspace, EDGE, rows * panel);
      if (first) {
        loops.clear(c, at, n, rows, whole);
      }
      if (rest > 0 && first) {
        loops.clear(edge, 0, panel, 1, rows * panel);
      } else if (rest > 0) {
        loops.copy(c, at + whole, n, 1, rows, rest, edge, 0, panel);
      }
      for (int p = 0; p < depth; p += piece) {
        int length = Math.min(piece, depth - p);
        int row = packsLeft ? length + PADDING : left.rowStride();
        int from = packsLeft ? leftPiece(p) + i * row : aAt + i * row + p;
        for (int q = 0; q < whole; q += panel) {
          int vectors = Math.min(panel, whole - q);
          if (packsRight) {
            int panelAt = rightPiece(p) + (j + q) * length;
            loops.multiply(
                rows, vectors, length, packedA, from, row, packedB, panelAt, panel, c, at + q, n);
          } else {
            int panelAt = bAt + p * right.rowStride() + j + q;
            loops.multiply(
                rows,
                vectors,
                length,
                packedA,
                from,
                row,
                b,
                panelAt,
                right.rowStride(),
                c,
                at + q,
                n);
          }
        }
        if (rest > 0) {
          int panelAt = rightPiece(p) + (packsRight ? (j + whole) * length : 0);
          int vectors = upTo(rest, loops.lanes());
          loops.multiply(
              rows, vectors, length, packedA, from, row, packedB, panelAt, panel, edge, 0, panel);
        }
      }
      if (rest > 0) {
        loops.copy(edge, 0, panel, 1, rows, rest, c, at + whole, n);
      }
    }
  }
}
