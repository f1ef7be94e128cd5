package io.github.cotangent.core;

/// Copies pixels of images, whose planes lie channel by channel, so that channels are innermost,
/// and back.
///
/// Both go through scratch that a few channels fit into: memory is read and written in its order,
/// which is several times as fast as in that of a transposition, and planes that are a power of two
/// apart do not compete for one place in the first cache.
record Planes<A>(Engine engine, FloatingArrays<A> arrays) {
  // Channels whose rows are read side by side.
  private static final int CHANNELS = 16;
  private static final int PADDING = 16;

  // The array of a workspace.
  private static final int ROWS = 0;

  /// Some channels of an image, and of these some rows and columns.
  record Cut(
      int image, int channel, int channels, int row, int endRow, int column, int endColumn) {}

  /// Copies pixels of `source`, whose elements are `from`.
  ///
  /// @param step from one pixel to the next, where channels are neighbours
  /// @param line from a row of pixels to the next
  void copyInnermost(A from, Tensor source, Cut cut, A to, int at, int step, int line) {
    int[] strides = source.strides();
    int rows = cut.endRow - cut.row;
    int width = cut.endColumn - cut.column;
    if (rows <= 0 || width <= 0) {
      return;
    }
    // Rows that follow one another evenly are one.
    int read = strides[2] == width * strides[3] ? rows : 1;
    int written = line == width * step ? rows : 1;
    int length = rows * width + PADDING;
    try (Workspace workspace = engine.workspace()) {
      A scratch = arrays.scratch().of(workspace, ROWS, Math.min(CHANNELS, cut.channels) * length);
      for (int c = 0; c < cut.channels; c += CHANNELS) {
        int channels = Math.min(CHANNELS, cut.channels - c);
        int fromAt =
            source.offset()
                + cut.image * strides[0]
                + (cut.channel + c) * strides[1]
                + cut.row * strides[2]
                + cut.column * strides[3];
        for (int row = 0; row < rows; row += read) {
          copy(
              from,
              fromAt + row * strides[2],
              strides[1],
              strides[3],
              channels,
              read * width,
              scratch,
              row * width,
              length);
        }
        for (int row = 0; row < rows; row += written) {
          int toAt = at + c + row * line;
          copy(scratch, row * width, 1, length, written * width, channels, to, toAt, step);
        }
      }
    }
  }

  /// Copies `pixels` of which `channels` are neighbours and the next pixel's are `step` further, to
  /// planes that are `plane` apart.
  void copyToPlanes(A from, int at, int step, int pixels, int channels, A to, int toAt, int plane) {
    int length = pixels + PADDING;
    try (Workspace workspace = engine.workspace()) {
      A scratch = arrays.scratch().of(workspace, ROWS, channels * length);
      copy(from, at, 1, step, channels, pixels, scratch, 0, length);
      copy(scratch, 0, length, 1, channels, pixels, to, toAt, plane);
    }
  }

  private void copy(
      A from, int at, int row, int column, int rows, int columns, A to, int toAt, int toRow) {
    arrays.loops().copy(from, at, row, column, rows, columns, to, toAt, toRow);
  }
}
