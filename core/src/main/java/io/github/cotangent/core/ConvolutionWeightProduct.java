package io.github.cotangent.core;

/// The transpose of a convolution in its weight, as products of windows and of what lies below each
/// tap.
///
/// For each tap, a matrix of the windows' channels by their positions is multiplied with one of the
/// positions by the image's channels. Positions whose tap is in the padding are left out. They are
/// summed in parts of whole rows of windows, for accuracy (`docs/numerics.md`, section 3.1), which
/// are shared out and added in ascending order. A part is computed in strips, whose images are
/// copied to panels once for all taps.
final class ConvolutionWeightProduct<A> {
  /// A part has as many rows as hold this number of positions, at least one.
  private static final int PART = 4096;

  // A piece of a panel stays in the first cache, with the rows that a tile reads.
  private static final int PIECE = 256;
  // So many columns are a strip at most.
  private static final int COLUMNS = 1024;
  // Channels of windows and of images in a block.
  private static final int OUTPUTS = 128;
  private static final int LEAST_OUTPUTS = 32;
  private static final int INPUTS = 512;
  // Fewer channels of images than this are columns together with the taps.
  private static final int FEW_INPUTS = 8;
  // So many sums are computed at a time.
  private static final int SUMS_AT_ONCE = 1 << 21;
  private static final int BLOCKS = 8;
  // So that rows that are read side by side do not compete for one place in the first cache.
  private static final int PADDING = 16;

  // Arrays of a workspace.
  private static final int SUMS = 0;
  private static final int LEFT = 0;
  private static final int RIGHT = 1;
  private static final int PIXELS = 2;
  private static final int EXACT = 1;

  private final Engine engine;
  private final FloatingArrays<A> arrays;
  private final int panel;
  private final Slide down;
  private final Slide across;
  private final int groups;
  private final A image;
  private final Tensor x;
  private final A windows;
  private final Tensor y;
  private final A to;
  private final Tensor result;
  private final int taps;
  private final int outputs;
  private final int inputs;
  private final int rows;
  private final int rowsOfPart;
  private final int parts;
  private final boolean few;

  /// A product whose result is written to the storage of `result`, which is contiguous,
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
    this.groups = groups;
    this.image = arrays.elements().apply(x.storage());
    this.x = x;
    this.windows = arrays.elements().apply(y.storage());
    this.y = y;
    this.to = arrays.elements().apply(result.storage());
    this.result = result;
    this.taps = down.kernel() * across.kernel();
    this.outputs = result.extent(0) / groups;
    this.inputs = result.extent(1);
    this.rows = y.extent(0) * y.extent(2);
    this.rowsOfPart = Math.max(1, PART / y.extent(3));
    this.parts = MatrixProduct.blocks(rows, rowsOfPart);
    this.few = inputs < FEW_INPUTS && isSmall(across) && isSmall(down);
  }

  /// Writes the result.
  void run() {
    int wide = MatrixProduct.blocks(inputs, INPUTS);
    int width = MatrixProduct.evenly(inputs, INPUTS);
    int height = MatrixProduct.evenly(outputs, OUTPUTS);
    while (height >= 2 * LEAST_OUTPUTS
        && groups * wide * MatrixProduct.blocks(outputs, height) * parts < BLOCKS) {
      height = MatrixProduct.blocks(height, 2);
    }
    int atOnce = height;
    int high = MatrixProduct.blocks(outputs, height);
    int sums = height * (few ? paddedColumns() : taps * MatrixProduct.upTo(width, panel));
    int blocks = groups * high * wide;
    // A chunk of blocks has its totals and the sums of as many parts as there is room for.
    int chunk = Math.clamp(SUMS_AT_ONCE / sums / 2, 1, blocks);
    int wave = Math.clamp(SUMS_AT_ONCE / sums / chunk - 1, 1, parts);
    boolean worthwhile = (long) y.size() * inputs * taps >= MatrixProduct.WORTHWHILE;
    try (Workspace workspace = engine.workspace()) {
      A all = arrays.scratch().of(workspace, SUMS, (wave + 1) * chunk * sums);
      for (int first = 0; first < blocks; first += chunk) {
        int start = first;
        int count = Math.min(chunk, blocks - first);
        arrays.loops().clear(all, 0, 0, 1, count * sums);
        for (int part = 0; part < parts; part += wave) {
          int from = part;
          int waves = Math.min(wave, parts - part);
          engine.share(
              count * waves,
              worthwhile,
              task ->
                  block(start + task % count, high, wide, atOnce, width)
                      .compute(from + task / count, all, (count + task) * sums));
          engine.share(
              count,
              worthwhile && waves > 1,
              block -> {
                for (int next = 1; next <= waves; next++) {
                  int at = (next * count + block) * sums;
                  arrays.loops().add(all, at, 0, 1, sums, all, block * sums, 0, 1);
                }
              });
        }
        for (int block = 0; block < count; block++) {
          block(start + block, high, wide, atOnce, width).store(all, block * sums);
        }
      }
    }
  }

  /// Whether a padded image is not much larger than one without.
  private static boolean isSmall(Slide slide) {
    return slide.padded() + slide.reach() <= 2L * slide.image() + 64;
  }

  /// Taps of all channels, in whole panels.
  private int paddedColumns() {
    return MatrixProduct.upTo(taps * inputs, panel);
  }

  private Block block(int number, int high, int wide, int height, int width) {
    int group = number / high / wide;
    int output = number / wide % high * height;
    int input = number % wide * width;
    return new Block(
        group * outputs + output,
        Math.min(height, outputs - output),
        group * inputs + input,
        input,
        Math.min(width, inputs - input));
  }

  /// Some channels of windows by some channels of images, at all taps.
  private final class Block {
    private final int output;
    private final int height;
    private final int channel;
    private final int width;
    private final int padded;
    private final int resultAt;

    Block(int output, int height, int channel, int inGroup, int width) {
      this.output = output;
      this.height = height;
      this.channel = channel;
      this.width = width;
      this.padded = MatrixProduct.upTo(width, panel);
      this.resultAt = output * result.strides()[0] + inGroup * result.strides()[1];
    }

    /// Writes the sums of a part.
    void compute(int part, A sums, int sumsAt) {
      if (!few) {
        computeTaps(part, sums, sumsAt);
        return;
      }
      computeColumns(part, sums, sumsAt);
      if (!arrays.loops().isFinite(sums, sumsAt, height * paddedColumns())) {
        try (Workspace workspace = engine.workspace()) {
          A exact = arrays.scratch().of(workspace, EXACT, taps * height * padded);
          computeTaps(part, exact, 0);
          for (int tap = 0; tap < taps; tap++) {
            int from = tap * height * padded;
            int to = sumsAt + tap * inputs;
            arrays.loops().copy(exact, from, padded, 1, height, width, sums, to, paddedColumns());
          }
        }
      }
    }

    /// Writes the sums of a part, for each channel of the windows those of each tap and channel of
    /// the image, with zeros as padding: right if all are finite. A product with such a zero
    /// changes nothing but the sign of a zero, which the total does not keep, unless the window is
    /// not finite; then it is NaN, and so is the sum.
    private void computeColumns(int part, A sums, int sumsAt) {
      int end = Math.min(rows, (part + 1) * rowsOfPart);
      arrays.loops().clear(sums, sumsAt, 0, 1, height * paddedColumns());
      int columns = Math.min(y.extent(3), PIECE);
      int atOnce = Math.max(1, PIECE / y.extent(3));
      PaddedStrip strip = new PaddedStrip(this, columns, atOnce);
      for (int row = part * rowsOfPart; row < end; ) {
        int count = Math.min(Math.min(atOnce, end - row), y.extent(2) - row % y.extent(2));
        for (int column = 0; column < y.extent(3); column += columns) {
          int width = Math.min(columns, y.extent(3) - column);
          strip.multiply(row, count, column, width, sums, sumsAt);
        }
        row += count;
      }
    }

    /// Writes the sums of a part, for each tap those of each channel of the windows.
    private void computeTaps(int part, A sums, int sumsAt) {
      int end = Math.min(rows, (part + 1) * rowsOfPart);
      arrays.loops().clear(sums, sumsAt, 0, 1, taps * height * padded);
      int columns = Math.min(y.extent(3), COLUMNS);
      int atOnce = Math.max(1, PIECE / y.extent(3));
      // Where images are large, a strip is of one image, and taps of one column share a copy.
      boolean large = down.stride() == 1 && Math.min(atOnce, y.extent(2)) * columns >= PIECE / 2;
      try (Workspace workspace = engine.workspace()) {
        for (int row = part * rowsOfPart; row < end; ) {
          int left = large ? y.extent(2) - row % y.extent(2) : end - row;
          int count = Math.min(MatrixProduct.evenly(left, atOnce), end - row);
          for (int column = 0; column < y.extent(3); column += columns) {
            int endColumn = Math.min(y.extent(3), column + columns);
            new Strip(this, row, row + count, column, endColumn, workspace)
                .multiply(large, sums, sumsAt);
          }
          row += count;
        }
      }
    }

    /// Writes the totals to the result.
    void store(A totals, int at) {
      for (int i = 0; i < height; i++) {
        arrays
            .loops()
            .copy(
                totals,
                at + i * (few ? paddedColumns() : padded),
                1,
                few ? inputs : height * padded,
                width,
                taps,
                to,
                resultAt + i * result.strides()[0],
                taps);
      }
    }
  }

  /// Windows of neighbouring rows in one image, and what lies below them with zeros around it.
  private final class PaddedStrip {
    private final Block block;
    private final int[][] columns;
    private final int pixelColumns;
    private final int pixelRows;

    PaddedStrip(Block block, int mostColumns, int mostRows) {
      this.block = block;
      this.pixelColumns = (int) ((mostColumns - 1L) * across.stride() + across.reach());
      int windowRows = Math.min(mostRows, y.extent(2));
      this.pixelRows = (int) ((windowRows - 1L) * down.stride() + down.reach());
      this.columns = new int[paddedColumns() / panel][];
      for (int i = 0; i < columns.length; i++) {
        int left = Math.min(panel, taps * inputs - i * panel);
        columns[i] = new int[MatrixProduct.upTo(left, arrays.loops().lanes())];
        // The first column fills up the last vector, so that what is not finite there is so here.
        for (int j = 0; j < left; j++) {
          int tap = (i * panel + j) / inputs;
          int row = tap / across.kernel() * down.dilation();
          int column = tap % across.kernel() * across.dilation();
          columns[i][j] = (row * pixelColumns + column) * inputs + (i * panel + j) % inputs;
        }
      }
    }

    void multiply(int row, int count, int column, int width, A sums, int sumsAt) {
      int number = row / y.extent(2);
      int window = row % y.extent(2);
      int depth = count * width;
      int leftRow = depth + PADDING;
      try (Workspace workspace = engine.workspace()) {
        A left = arrays.scratch().of(workspace, LEFT, block.height * leftRow);
        copyWindows(number, window, count, column, width, left, leftRow);
        A pixels = arrays.scratch().of(workspace, PIXELS, pixelRows * pixelColumns * inputs);
        copyPixels(number, window, column, pixels);
        A right = arrays.scratch().of(workspace, RIGHT, paddedColumns() * depth);
        for (int i = 0; i < columns.length; i++) {
          for (int j = 0; j < count; j++) {
            arrays
                .loops()
                .take(
                    pixels,
                    j * down.stride() * pixelColumns * inputs,
                    across.stride() * inputs,
                    columns[i],
                    width,
                    columns[i].length,
                    right,
                    (i * depth + j * width) * panel,
                    panel);
          }
          arrays
              .loops()
              .multiply(
                  block.height,
                  columns[i].length,
                  depth,
                  left,
                  0,
                  leftRow,
                  right,
                  i * depth * panel,
                  panel,
                  sums,
                  sumsAt + i * panel,
                  paddedColumns());
        }
      }
    }

    private void copyWindows(
        int number, int window, int count, int column, int width, A left, int leftRow) {
      int[] strides = y.strides();
      int at =
          y.offset()
              + number * strides[0]
              + block.output * strides[1]
              + window * strides[2]
              + column * strides[3];
      // Rows that follow one another evenly are one.
      boolean even = width == y.extent(3) && strides[2] == width * strides[3];
      int rows = even ? 1 : count;
      int length = even ? count * width : width;
      for (int i = 0; i < rows; i++) {
        arrays
            .loops()
            .copy(
                windows,
                at + i * strides[2],
                strides[1],
                strides[3],
                block.height,
                length,
                left,
                i * width,
                leftRow);
      }
    }

    private void copyPixels(int number, int window, int column, A pixels) {
      int[] strides = x.strides();
      arrays.loops().clear(pixels, 0, 0, 1, pixelRows * pixelColumns * inputs);
      int top = window * down.stride() - down.padding();
      int left = column * across.stride() - across.padding();
      int first = Math.max(0, left);
      int length = Math.min(x.extent(3), left + pixelColumns) - first;
      int base = x.offset() + number * strides[0] + block.channel * strides[1];
      for (int row = Math.max(0, top); row < Math.min(x.extent(2), top + pixelRows); row++) {
        if (length > 0) {
          arrays
              .loops()
              .copy(
                  image,
                  base + row * strides[2] + first * strides[3],
                  strides[3],
                  strides[1],
                  length,
                  inputs,
                  pixels,
                  ((row - top) * pixelColumns + first - left) * inputs,
                  inputs);
        }
      }
    }
  }

  /// Windows of neighbouring rows, counted through all images, and what lies below them, in panels.
  private final class Strip {
    private final Block block;
    private final int startRow;
    private final int endRow;
    private final int startColumn;
    private final int endColumn;
    private final Workspace workspace;
    // The columns of the image, and for each image its rows, that are in the panels.
    private final int firstPixel;
    private final int pixelColumns;
    private final int firstImage;
    private final int[] firstSource;
    private final int[] place;
    private final int pixels;
    private final int[] windowAt;
    private final int[] pixelAt;
    private int depth;

    Strip(
        Block block,
        int startRow,
        int endRow,
        int startColumn,
        int endColumn,
        Workspace workspace) {
      this.block = block;
      this.startRow = startRow;
      this.endRow = endRow;
      this.startColumn = startColumn;
      this.endColumn = endColumn;
      this.workspace = workspace;
      this.firstPixel = firstBelow(across, startColumn);
      this.pixelColumns = endBelow(across, endColumn) - firstPixel;
      int windowRows = y.extent(2);
      this.firstImage = startRow / windowRows;
      int images = (endRow - 1) / windowRows - firstImage + 1;
      this.firstSource = new int[images];
      this.place = new int[images + 1];
      int most = 0;
      for (int n = 0; n < images; n++) {
        int from = Math.max(0, startRow - (firstImage + n) * windowRows);
        int to = Math.min(windowRows, endRow - (firstImage + n) * windowRows);
        firstSource[n] = firstBelow(down, from);
        int below = Math.max(0, endBelow(down, to) - firstSource[n]);
        place[n + 1] = place[n] + below * pixelColumns;
        most = Math.max(most, below);
      }
      this.pixels = place[images];
      int longest = Math.max(endRow - startRow, most) * (endColumn - startColumn);
      this.windowAt = new int[longest];
      this.pixelAt = new int[longest];
    }

    private static int firstBelow(Slide slide, int window) {
      return Math.clamp((long) window * slide.stride() - slide.padding(), 0, slide.image());
    }

    private static int endBelow(Slide slide, int endWindow) {
      long end = (endWindow - 1L) * slide.stride() - slide.padding() + slide.reach();
      return Math.clamp(end, 0, slide.image());
    }

    void multiply(boolean large, A sums, int sumsAt) {
      if (pixels <= 0 || pixelColumns <= 0) {
        return;
      }
      A panels = copyPixels();
      for (int kx = 0; kx < across.kernel(); kx++) {
        int start = Math.max(startColumn, across.firstWindow(kx));
        int end = Math.min(endColumn, across.endWindow(kx));
        if (start >= end) {
          continue;
        }
        if (large) {
          multiplyColumnOfTaps(kx, start, end, panels, sums, sumsAt);
        } else {
          for (int ky = 0; ky < down.kernel(); ky++) {
            multiplyTap(ky, kx, start, end, panels, sums, sumsAt);
          }
        }
      }
    }

    private A copyPixels() {
      int[] strides = x.strides();
      int count = MatrixProduct.blocks(block.width, panel);
      A panels = arrays.scratch().of(workspace, PIXELS, count * pixels * panel);
      boolean even = strides[2] == pixelColumns * strides[3];
      for (int n = 0; n < firstSource.length; n++) {
        int sourceRows = (place[n + 1] - place[n]) / pixelColumns;
        int atOnce = even ? sourceRows : 1;
        for (int c = 0; c < block.width; c += panel) {
          for (int row = 0; row < sourceRows; row += atOnce) {
            arrays
                .loops()
                .copy(
                    image,
                    x.offset()
                        + (firstImage + n) * strides[0]
                        + (block.channel + c) * strides[1]
                        + (firstSource[n] + row) * strides[2]
                        + firstPixel * strides[3],
                    strides[3],
                    strides[1],
                    atOnce * pixelColumns,
                    Math.min(panel, block.width - c),
                    panels,
                    c * pixels + (place[n] + row * pixelColumns) * panel,
                    panel);
          }
        }
      }
      return panels;
    }

    /// Adds what one tap contributes.
    private void multiplyTap(int ky, int kx, int start, int end, A panels, A sums, int sumsAt) {
      depth = 0;
      for (int row = startRow; row < endRow; row++) {
        int window = row % y.extent(2);
        if (window < down.firstWindow(ky) || window >= down.endWindow(ky)) {
          continue;
        }
        int number = row / y.extent(2);
        int at = number * y.strides()[0] + window * y.strides()[2];
        int n = number - firstImage;
        int source = down.pixel(window, ky) - firstSource[n];
        int below = place[n] + source * pixelColumns + across.pixel(start, kx) - firstPixel;
        for (int j = start; j < end; j++) {
          windowAt[depth] = at + j * y.strides()[3];
          pixelAt[depth] = below + (j - start) * across.stride();
          depth++;
        }
      }
      if (depth > 0) {
        A left = takeWindows(depth);
        A right = takePixels(panels, depth);
        multiply(ky * across.kernel() + kx, depth, left, 0, depth, right, 0, depth, sums, sumsAt);
      }
    }

    /// Adds what the taps of one column contribute, in one image, whose windows move by one row.
    private void multiplyColumnOfTaps(int kx, int start, int end, A panels, A sums, int sumsAt) {
      int run = end - start;
      int first = startRow % y.extent(2);
      int windowRows = endRow - startRow;
      for (int i = 0; i < windowRows; i++) {
        int at = firstImage * y.strides()[0] + (first + i) * y.strides()[2];
        for (int j = 0; j < run; j++) {
          windowAt[i * run + j] = at + (start + j) * y.strides()[3];
        }
      }
      int sourceRows = pixels / pixelColumns;
      int column = across.pixel(start, kx) - firstPixel;
      for (int i = 0; i < sourceRows; i++) {
        for (int j = 0; j < run; j++) {
          pixelAt[i * run + j] = i * pixelColumns + column + j * across.stride();
        }
      }
      A left = takeWindows(windowRows * run);
      A right = takePixels(panels, sourceRows * run);
      for (int ky = 0; ky < down.kernel(); ky++) {
        int from = Math.max(first, down.firstWindow(ky));
        int to = Math.min(first + windowRows, down.endWindow(ky));
        if (from < to) {
          multiply(
              ky * across.kernel() + kx,
              (to - from) * run,
              left,
              (from - first) * run,
              windowRows * run,
              right,
              (down.pixel(from, ky) - firstSource[0]) * run,
              sourceRows * run,
              sums,
              sumsAt);
        }
      }
    }

    private A takeWindows(int count) {
      int row = count + PADDING;
      A left = arrays.scratch().of(workspace, LEFT, block.height * row);
      int at = y.offset() + block.output * y.strides()[1];
      arrays.loops().take(windows, at, y.strides()[1], windowAt, block.height, count, left, 0, row);
      return left;
    }

    private A takePixels(A panels, int count) {
      int number = MatrixProduct.blocks(block.width, panel);
      A right = arrays.scratch().of(workspace, RIGHT, number * count * panel);
      for (int i = 0; i < number; i++) {
        arrays
            .loops()
            .takeRows(panels, i * pixels * panel, pixelAt, count, right, i * count * panel);
      }
      return right;
    }

    /// Adds the products of positions from `leftAt` and `rightAt` on to the sums of a tap.
    private void multiply(
        int tap,
        int length,
        A left,
        int leftAt,
        int leftCount,
        A right,
        int rightAt,
        int rightCount,
        A sums,
        int sumsAt) {
      int piece = MatrixProduct.evenly(length, PIECE);
      int lanes = arrays.loops().lanes();
      for (int at = 0; at < length; at += piece) {
        for (int c = 0; c < block.width; c += panel) {
          arrays
              .loops()
              .multiply(
                  block.height,
                  Math.min(panel, MatrixProduct.upTo(block.width - c, lanes)),
                  Math.min(piece, length - at),
                  left,
                  leftAt + at,
                  leftCount + PADDING,
                  right,
                  c * rightCount + (rightAt + at) * panel,
                  panel,
                  sums,
                  sumsAt + tap * block.height * block.padded + c,
                  block.padded);
        }
      }
    }
  }
}
