package io.github.cotangent.core;

/// The transpose of a convolution in its weight, as products of windows and of what lies below each
/// tap.
///
/// For each tap, a matrix of the windows' channels by their positions is multiplied with one of the
/// positions by the image's channels. Positions whose tap is in the padding are left out. They are
/// summed in parts of whole rows of windows, for accuracy (`docs/numerics.md`, section 3.1), which
/// are shared out and added in ascending order. A part is computed in strips, whose images are
/// copied to panels once for all taps.
///
/// Of few channels, what lies below all taps is one matrix, which is multiplied with the windows.
final class ConvolutionWeightProduct<A> {
  /// A part has as many rows as hold this number of positions, at least one.
  private static final int PART = 4096;

  // A piece of a panel stays in the first cache, with the rows that a tile reads.
  private static final int PIECE = 256;
  // So many columns are a strip at most.
  private static final int COLUMNS = 1024;
  // Channels of windows and of images in a block.
  private static final int OUTPUTS = 256;
  private static final int LEAST_OUTPUTS = 32;
  private static final int INPUTS = 512;
  // So few channels of images are rows together with the taps.
  private static final int FEW_INPUTS = 8;
  // So many sums are computed at a time, and of these so many are added to zeros.
  private static final int SUMS_AT_ONCE = 1 << 22;
  private static final int ZEROS = 1 << 10;
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
    this.y = y.strides()[3] == 1 || y.extent(3) == 1 ? y : engine.kernels().copy(y);
    this.windows = arrays.elements().apply(this.y.storage());
    this.to = arrays.elements().apply(result.storage());
    this.result = result;
    this.taps = down.kernel() * across.kernel();
    this.outputs = result.extent(0) / groups;
    this.inputs = result.extent(1);
    this.rows = y.extent(0) * y.extent(2);
    this.rowsOfPart = rowsOfPart(y.extent(3));
    this.parts = MatrixProduct.blocks(rows, rowsOfPart);
    this.few = inputs <= FEW_INPUTS;
  }

  /// How many rows of `width` windows a part has.
  static int rowsOfPart(int width) {
    return Math.max(1, PART / width);
  }

  /// Writes the result.
  void run() {
    int wide = MatrixProduct.blocks(inputs, INPUTS);
    int width = MatrixProduct.evenly(inputs, INPUTS);
    int height = MatrixProduct.evenly(outputs, OUTPUTS);
    while (height >= 2 * LEAST_OUTPUTS
        && (groups * wide * MatrixProduct.blocks(outputs, height) * parts < engine.fewTasks()
            || (long) taps * height * width > SUMS_AT_ONCE)) {
      height = MatrixProduct.blocks(height, 2);
    }
    int atOnce = height;
    int high = MatrixProduct.blocks(outputs, height);
    int sums =
        taps
            * (few
                ? MatrixProduct.upTo(height, panel) * inputs
                : height * MatrixProduct.upTo(width, panel));
    int blocks = groups * high * wide;
    // A chunk of blocks at a time, and a wave of their parts: for one worker a single one, which
    // stays in a cache, for several as many as there is room for. The first part's sums become the
    // totals, and there is a place for each part of a wave besides.
    int room = engine.threads() == 1 ? 1 : SUMS_AT_ONCE / sums;
    int most = Math.clamp(room / Math.min(parts, 2), 1, blocks);
    int chunk = MatrixProduct.evenly(blocks, most);
    int wave = Math.clamp(room / chunk - 1, 1, parts);
    int places = Math.min(parts, wave + 1);
    boolean worthwhile = (long) y.size() * inputs * taps >= MatrixProduct.WORTHWHILE;
    try (Workspace workspace = engine.workspace()) {
      A all = arrays.scratch().of(workspace, SUMS, places * chunk * sums);
      for (int first = 0; first < blocks; first += chunk) {
        int start = first;
        int count = Math.min(chunk, blocks - first);
        for (int part = 0; part < parts; part += wave) {
          int from = part;
          int taken = part == 0 ? 0 : 1;
          int some = Math.min(wave, parts - part);
          engine.share(
              count * some,
              worthwhile,
              task ->
                  block(start + task % count, high, wide, atOnce, width)
                      .compute(from + task / count, all, (taken * count + task) * sums));
          engine.share(
              count,
              worthwhile && some > 1,
              block -> {
                if (from == 0) {
                  addToZero(all, block * sums, sums);
                }
                for (int place = 1; place < taken + some; place++) {
                  int at = (place * count + block) * sums;
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

  /// Makes the sums of the first part totals, which are +0 where those are −0.
  private void addToZero(A sums, int at, int count) {
    try (Workspace workspace = engine.workspace()) {
      A zeros = arrays.scratch().of(workspace, LEFT, ZEROS);
      arrays.loops().clear(zeros, 0, 0, 1, Math.min(count, ZEROS));
      for (int i = 0; i < count; i += ZEROS) {
        int some = Math.min(ZEROS, count - i);
        arrays.loops().add(zeros, 0, 0, 1, some, sums, at + i, 0, 1);
      }
    }
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
      computeRows(part, sums, sumsAt);
      if (!arrays.loops().isFinite(sums, sumsAt, sumsOfRows())) {
        try (Workspace workspace = engine.workspace()) {
          A exact = arrays.scratch().of(workspace, EXACT, taps * height * padded);
          computeTaps(part, exact, 0);
          for (int i = 0; i < height; i++) {
            for (int row = 0; row < taps * inputs; row++) {
              int from = place(row / inputs, i, row % inputs);
              int to = sumsAt + i / panel * taps * inputs * panel + row * panel + i % panel;
              arrays.loops().copy(exact, from, 1, 1, 1, 1, sums, to, 1);
            }
          }
        }
      }
    }

    private int sumsOfRows() {
      return MatrixProduct.upTo(height, panel) * taps * inputs;
    }

    /// Where the sum of a tap, a channel of the windows and one of the image is, panel by panel.
    private int place(int tap, int i, int c) {
      return (tap * padded + c / panel * panel) * height + i * panel + c % panel;
    }

    /// Writes the sums of a part, for each panel of channels of the windows those of each tap and
    /// channel of the image, with zeros as padding: right if all are finite. A product with such a
    /// zero changes nothing but the sign of a zero, which the total does not keep, unless the
    /// window is not finite; then it is NaN, and so is the sum.
    private void computeRows(int part, A sums, int sumsAt) {
      int end = Math.min(rows, (part + 1) * rowsOfPart);
      arrays.loops().clear(sums, sumsAt, 0, 1, sumsOfRows());
      int columns = Math.min(y.extent(3), PIECE);
      int atOnce = Math.max(1, PIECE / y.extent(3));
      for (int row = part * rowsOfPart; row < end; ) {
        int count = Math.min(Math.min(atOnce, end - row), y.extent(2) - row % y.extent(2));
        for (int column = 0; column < y.extent(3); column += columns) {
          int endColumn = Math.min(y.extent(3), column + columns);
          new FlatStrip(this, row, count, column, endColumn).multiply(sums, sumsAt);
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
      if (few) {
        for (int i = 0; i < height; i++) {
          int from = at + i / panel * taps * inputs * panel + i % panel;
          copy(totals, from, panel, inputs * panel, inputs, resultAt + i * result.strides()[0]);
        }
        return;
      }
      // Panel by panel, as the totals lie.
      for (int c = 0; c < width; c += panel) {
        int count = Math.min(panel, width - c);
        for (int i = 0; i < height; i++) {
          int to = resultAt + i * result.strides()[0] + c * taps;
          copy(totals, at + place(0, i, c), 1, height * padded, count, to);
        }
      }
    }

    private void copy(A totals, int from, int channelStep, int tapStep, int count, int at) {
      arrays.loops().copy(totals, from, channelStep, tapStep, count, taps, to, at, taps);
    }
  }

  /// Windows of neighbouring rows in one image, and for each tap and channel a row of what lies
  /// below it, with zeros where that is padding.
  private final class FlatStrip {
    private final Block block;
    private final int number;
    private final int startRow;
    private final int endRow;
    private final int startColumn;
    private final int endColumn;
    private final int width;
    private final int depth;

    FlatStrip(Block block, int row, int count, int startColumn, int endColumn) {
      this.block = block;
      this.number = row / y.extent(2);
      this.startRow = row % y.extent(2);
      this.endRow = startRow + count;
      this.startColumn = startColumn;
      this.endColumn = endColumn;
      this.width = endColumn - startColumn;
      this.depth = count * width;
    }

    void multiply(A sums, int sumsAt) {
      int leftRow = depth + PADDING;
      int rows = taps * inputs;
      try (Workspace workspace = engine.workspace()) {
        A left = arrays.scratch().of(workspace, LEFT, rows * leftRow);
        for (int tap = 0; tap < taps; tap++) {
          copyPixels(tap, left, tap * inputs * leftRow, leftRow);
        }
        A right = arrays.scratch().of(workspace, RIGHT, depth * panel);
        for (int i = 0; i < block.height; i += panel) {
          int columns = Math.min(panel, block.height - i);
          copyWindows(i, columns, right);
          int at = sumsAt + i * rows;
          arrays.multiplyPanels(
              rows, 1, columns, depth, left, 0, leftRow, 0, right, 0, 0, sums, at, panel, 0, true);
        }
      }
    }

    private void copyPixels(int tap, A left, int leftAt, int leftRow) {
      int ky = tap / across.kernel();
      int kx = tap % across.kernel();
      int row = Math.max(startRow, down.firstWindow(ky));
      int column = Math.max(startColumn, across.firstWindow(kx));
      int high = Math.min(endRow, down.endWindow(ky)) - row;
      int wide = Math.min(endColumn, across.endWindow(kx)) - column;
      if (high * wide < depth || high < 0) {
        arrays.loops().clear(left, leftAt, leftRow, inputs, depth);
      }
      if (high <= 0 || wide <= 0) {
        return;
      }
      int[] strides = x.strides();
      int at =
          x.offset()
              + number * strides[0]
              + block.channel * strides[1]
              + down.pixel(row, ky) * strides[2]
              + across.pixel(column, kx) * strides[3];
      int to = leftAt + (row - startRow) * width + column - startColumn;
      for (int c = 0; c < inputs; c++) {
        arrays
            .loops()
            .copy(
                image,
                at + c * strides[1],
                down.stride() * strides[2],
                across.stride() * strides[3],
                high,
                wide,
                left,
                to + c * leftRow,
                width);
      }
    }

    /// Copies a panel of channels.
    private void copyWindows(int first, int columns, A right) {
      int[] strides = y.strides();
      int at =
          y.offset()
              + number * strides[0]
              + (block.output + first) * strides[1]
              + startRow * strides[2]
              + startColumn * strides[3];
      if (columns < panel) {
        arrays.loops().clear(right, 0, 0, 1, depth * panel);
      }
      // Rows that follow one another evenly are one.
      boolean even = strides[2] == width * strides[3];
      int atOnce = even ? depth : width;
      for (int i = 0; i < depth; i += atOnce) {
        arrays
            .loops()
            .copy(
                windows,
                at + i / width * strides[2],
                strides[3],
                strides[1],
                atOnce,
                columns,
                right,
                i * panel,
                panel);
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
    // What a tap needs: where runs of windows begin, and places in the panels.
    private final int[] runAt;
    private final int[] pixelAt;
    private int runs;
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
      this.runAt = new int[endRow - startRow];
      this.pixelAt = new int[Math.max(endRow - startRow, most) * (endColumn - startColumn)];
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
      int run = end - start;
      runs = 0;
      depth = 0;
      for (int row = startRow; row < endRow; row++) {
        int window = row % y.extent(2);
        if (window < down.firstWindow(ky) || window >= down.endWindow(ky)) {
          continue;
        }
        int number = row / y.extent(2);
        runAt[runs++] = number * y.strides()[0] + window * y.strides()[2] + start;
        int n = number - firstImage;
        int source = down.pixel(window, ky) - firstSource[n];
        int below = place[n] + source * pixelColumns + across.pixel(start, kx) - firstPixel;
        for (int j = 0; j < run; j++) {
          pixelAt[depth++] = below + j * across.stride();
        }
      }
      if (depth == 0) {
        return;
      }
      // What lies as it is wanted is not copied.
      A left = windows;
      int leftAt = y.offset() + block.output * y.strides()[1] + runAt[0];
      int leftRow = y.strides()[1];
      if (!areEven(runAt, runs, run)) {
        left = takeWindows(run);
        leftAt = 0;
        leftRow = depth + PADDING;
      }
      A right = panels;
      int rightAt = pixelAt[0];
      int rightCount = pixels;
      if (!areEven(pixelAt, depth, 1)) {
        right = takePixels(panels, depth);
        rightAt = 0;
        rightCount = depth;
      }
      int tap = ky * across.kernel() + kx;
      multiply(tap, depth, left, leftAt, leftRow, right, rightAt, rightCount, sums, sumsAt);
    }

    private static boolean areEven(int[] places, int count, int step) {
      for (int i = 1; i < count; i++) {
        if (places[i] != places[0] + i * step) {
          return false;
        }
      }
      return true;
    }

    /// Adds what the taps of one column contribute, in one image, whose windows move by one row.
    private void multiplyColumnOfTaps(int kx, int start, int end, A panels, A sums, int sumsAt) {
      int run = end - start;
      int first = startRow % y.extent(2);
      int windowRows = endRow - startRow;
      int[] strides = y.strides();
      int leftAt =
          y.offset()
              + firstImage * strides[0]
              + block.output * strides[1]
              + first * strides[2]
              + start;
      A left = windows;
      int leftRow = strides[1];
      if (strides[2] != run) {
        leftRow = windowRows * run + PADDING;
        left = copyWindows(leftAt, windowRows, run, leftRow);
        leftAt = 0;
      }
      int sourceRows = pixels / pixelColumns;
      int column = across.pixel(start, kx) - firstPixel;
      A right = panels;
      if (run != pixelColumns) {
        for (int i = 0; i < sourceRows; i++) {
          for (int j = 0; j < run; j++) {
            pixelAt[i * run + j] = i * pixelColumns + column + j * across.stride();
          }
        }
        right = takePixels(panels, sourceRows * run);
      }
      for (int ky = 0; ky < down.kernel(); ky++) {
        int from = Math.max(first, down.firstWindow(ky));
        int to = Math.min(first + windowRows, down.endWindow(ky));
        if (from < to) {
          multiply(
              ky * across.kernel() + kx,
              (to - from) * run,
              left,
              leftAt + (from - first) * run,
              leftRow,
              right,
              (down.pixel(from, ky) - firstSource[0]) * run,
              sourceRows * run,
              sums,
              sumsAt);
        }
      }
    }

    /// Copies a run of windows of each row, behind one another.
    private A copyWindows(int at, int windowRows, int run, int leftRow) {
      int[] strides = y.strides();
      A left = arrays.scratch().of(workspace, LEFT, block.height * leftRow);
      for (int i = 0; i < block.height; i++) {
        arrays
            .loops()
            .copy(
                windows,
                at + i * strides[1],
                strides[2],
                strides[3],
                windowRows,
                run,
                left,
                i * leftRow,
                run);
      }
      return left;
    }

    private A takeWindows(int run) {
      int row = depth + PADDING;
      A left = arrays.scratch().of(workspace, LEFT, block.height * row);
      int at = y.offset() + block.output * y.strides()[1];
      arrays
          .loops()
          .takeRuns(windows, at, y.strides()[1], runAt, runs, run, block.height, left, 0, row);
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
        int leftRow,
        A right,
        int rightAt,
        int rightCount,
        A sums,
        int sumsAt) {
      int piece = MatrixProduct.evenly(length, PIECE);
      for (int at = 0; at < length; at += piece) {
        int lines;
        for (int c = 0; c < block.width; c += lines * panel) {
          // All whole panels, then what is left.
          lines = Math.max(1, (block.width - c) / panel);
          arrays.multiplyPanels(
              block.height,
              lines,
              Math.min(panel, block.width - c),
              Math.min(piece, length - at),
              left,
              leftAt + at,
              leftRow,
              0,
              right,
              c * rightCount + (rightAt + at) * panel,
              rightCount * panel,
              sums,
              sumsAt + block.place(tap, 0, c),
              panel,
              block.height * panel,
              true);
        }
      }
    }
  }
}
