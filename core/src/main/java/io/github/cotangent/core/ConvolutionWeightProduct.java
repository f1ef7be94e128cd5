package io.github.cotangent.core;

/// The transpose of a convolution in its weight, as products of what lies below each tap.
///
/// For each tap, a matrix of the windows' channels by their positions is multiplied with one of the
/// positions by the image's channels. Positions whose tap is in the padding are left out. They are
/// summed in parts of whole rows of windows, for accuracy (`docs/numerics.md`, section 3.1).
final class ConvolutionWeightProduct<A> {
  /// A part has as many rows as hold this number of positions, at least one.
  private static final int PART = 4096;

  // A piece of a panel stays in the first cache, with the rows that a tile reads.
  private static final int PIECE = 256;
  // Pieces of so many rows, and so many columns, stay in the second cache.
  private static final int ROWS = 128;
  private static final int COLUMNS = 256;
  // So that rows that are read side by side do not compete for one place in the first cache.
  private static final int ROW = PIECE + 16;

  // Arrays of a workspace.
  private static final int LEFT = 0;
  private static final int RIGHT = 1;
  private static final int SUMS = 2;

  private final Engine engine;
  private final FloatingArrays<A> arrays;
  private final int panel;
  private final Slide down;
  private final Slide across;
  private final A image;
  private final Tensor x;
  private final A windows;
  private final Tensor y;
  private final A to;
  private final Tensor result;
  private final int outputs;
  private final int inputs;

  /// A product whose result is added to zeros in the storage of `result`, which is contiguous,
  /// `[channels of the windows, channels of the image in a group, kernel height, kernel width]`.
  ConvolutionWeightProduct(
      Engine engine,
      FloatingArrays<A> arrays,
      Slide down,
      Slide across,
      int groups,
      Tensor x,
      Tensor y,
      Tensor result) {
    this.engine = engine;
    this.arrays = arrays;
    this.panel = arrays.loops().panel();
    this.down = down;
    this.across = across;
    this.image = arrays.elements().apply(x.storage());
    this.x = x;
    this.windows = arrays.elements().apply(y.storage());
    this.y = y;
    this.to = arrays.elements().apply(result.storage());
    this.result = result;
    this.outputs = result.extent(0) / groups;
    this.inputs = result.extent(1);
  }

  void run() {
    int high = MatrixProduct.blocks(outputs, ROWS);
    int wide = MatrixProduct.blocks(inputs, COLUMNS);
    int taps = down.kernel() * across.kernel();
    int groups = result.extent(0) / outputs;
    long work = (long) y.size() * inputs * taps;
    engine.share(
        groups * taps * high * wide,
        work >= MatrixProduct.WORTHWHILE,
        block -> {
          int tap = block % taps;
          int j = block / taps % wide * COLUMNS;
          int i = block / taps / wide % high * ROWS;
          int group = block / taps / wide / high;
          new Block(
                  tap,
                  group * outputs + i,
                  Math.min(ROWS, outputs - i),
                  group * inputs + j,
                  j,
                  Math.min(COLUMNS, inputs - j))
              .compute();
        });
  }

  /// Some channels of windows by some channels of images, at one tap.
  private final class Block {
    private final int tapDown;
    private final int tapAcross;
    private final int output;
    private final int rows;
    private final int channel;
    private final int columns;
    private final int padded;
    private final int resultAt;

    Block(int tap, int output, int rows, int channel, int inGroup, int columns) {
      this.tapDown = tap / across.kernel();
      this.tapAcross = tap % across.kernel();
      this.output = output;
      this.rows = rows;
      this.channel = channel;
      this.columns = columns;
      this.padded = MatrixProduct.upTo(columns, panel);
      this.resultAt = output * result.strides()[0] + inGroup * result.strides()[1] + tap;
    }

    void compute() {
      try (Workspace workspace = engine.workspace()) {
        A left = arrays.scratch().of(workspace, LEFT, rows * ROW);
        A right = arrays.scratch().of(workspace, RIGHT, PIECE * padded);
        A sums = arrays.scratch().of(workspace, SUMS, rows * padded);
        int all = y.extent(0) * y.extent(2);
        int atOnce = Math.max(1, PART / y.extent(3));
        for (int row = 0; row < all; row += Math.min(atOnce, all - row)) {
          arrays.loops().clear(sums, 0, padded, rows, padded);
          addRows(row, row + Math.min(atOnce, all - row), left, right, sums);
          arrays
              .loops()
              .add(
                  sums,
                  0,
                  padded,
                  rows,
                  columns,
                  to,
                  resultAt,
                  result.strides()[0],
                  result.strides()[1]);
        }
      }
    }

    /// Adds to the sums what the rows of windows from `start` to `end`, counted through all images,
    /// contribute.
    private void addRows(int start, int end, A left, A right, A sums) {
      int firstRow = down.firstWindow(tapDown);
      int endRow = down.endWindow(tapDown);
      int firstColumn = across.firstWindow(tapAcross);
      int endColumn = across.endWindow(tapAcross);
      int depth = 0;
      for (int row = start; row < end; row++) {
        int number = row / y.extent(2);
        int window = row % y.extent(2);
        if (window < firstRow || window >= endRow) {
          continue;
        }
        for (int j = firstColumn; j < endColumn; ) {
          int length = Math.min(endColumn - j, PIECE - depth);
          gather(number, window, j, length, depth, left, right);
          depth += length;
          j += length;
          if (depth == PIECE) {
            multiply(depth, left, right, sums);
            depth = 0;
          }
        }
      }
      multiply(depth, left, right, sums);
    }

    /// Copies windows that are neighbours, and the pixels below their tap, to the places from
    /// `depth` on of the inner axis.
    private void gather(int number, int window, int j, int length, int depth, A left, A right) {
      int[] s = y.strides();
      int[] t = x.strides();
      int windowAt = y.offset() + number * s[0] + output * s[1] + window * s[2] + j * s[3];
      arrays.loops().copy(windows, windowAt, s[1], s[3], rows, length, left, depth, ROW);
      int pixelAt =
          x.offset()
              + number * t[0]
              + channel * t[1]
              + down.pixel(window, tapDown) * t[2]
              + across.pixel(j, tapAcross) * t[3];
      for (int c = 0; c < columns; c += panel) {
        arrays
            .loops()
            .copy(
                image,
                pixelAt + c * t[1],
                across.stride() * t[3],
                t[1],
                length,
                Math.min(panel, columns - c),
                right,
                c * PIECE + depth * panel,
                panel);
      }
    }

    private void multiply(int depth, A left, A right, A sums) {
      int lanes = arrays.loops().lanes();
      for (int c = 0; c < columns; c += panel) {
        int width = Math.min(panel, MatrixProduct.upTo(columns - c, lanes));
        arrays
            .loops()
            .multiply(rows, width, depth, left, 0, ROW, right, c * PIECE, panel, sums, c, padded);
      }
    }
  }
}
