package io.github.cotangent.core;

/// The transpose of a depthwise convolution in its weight: each group is one channel of the images
/// and one of the windows.
///
/// Channels are the lanes of vectors. A block of them is copied with channels innermost, pixels
/// with zeros around them, so that each tap is read where it lies. A product with such a zero
/// changes nothing but the sign of a zero, which the total does not keep, unless the window is not
/// finite; then it is NaN, so is the sum, and the part is computed again tap by tap. Parts are
/// those of [ConvolutionWeightProduct].
final class DepthwiseWeightProduct<A> {
  // Arrays of a workspace.
  private static final int SUMS = 0;
  private static final int PIXELS = 1;
  private static final int WINDOWS = 2;

  private final Engine engine;
  private final FloatingArrays<A> arrays;
  private final Planes<A> planes;
  private final int panel;
  private final Slide down;
  private final Slide across;
  private final A image;
  private final Tensor x;
  private final A windows;
  private final Tensor y;
  private final A to;
  private final int channels;
  private final int taps;
  private final int pixelColumns;
  // Where the taps of a window lie among the pixels.
  private final int[] places;

  /// A product whose result is written to the storage of `result`, which is contiguous, `[channels,
  /// 1, kernel height, kernel width]`.
  DepthwiseWeightProduct(
      Engine engine,
      FloatingArrays<A> arrays,
      Slide down,
      Slide across,
      Tensor x,
      Tensor y,
      Tensor result) {
    this.engine = engine;
    this.arrays = arrays;
    this.planes = new Planes<>(engine, arrays);
    this.panel = arrays.loops().panel();
    this.down = down;
    this.across = across;
    this.image = arrays.elements().apply(x.storage());
    this.x = x;
    this.windows = arrays.elements().apply(y.storage());
    this.y = y;
    this.to = arrays.elements().apply(result.storage());
    this.channels = result.extent(0);
    this.taps = down.kernel() * across.kernel();
    this.pixelColumns = (int) ((y.extent(3) - 1L) * across.stride() + across.reach());
    this.places = new int[taps];
    for (int tap = 0; tap < taps; tap++) {
      int row = tap / across.kernel() * down.dilation();
      int column = tap % across.kernel() * across.dilation();
      places[tap] = (row * pixelColumns + column) * panel;
    }
  }

  /// Writes the result.
  void run() {
    int rows = y.extent(0) * y.extent(2);
    int rowsOfPart = ConvolutionWeightProduct.rowsOfPart(y.extent(3));
    int parts = MatrixProduct.blocks(rows, rowsOfPart);
    int blocks = MatrixProduct.blocks(channels, panel);
    int length = taps * panel;
    boolean worthwhile = (long) y.size() * taps >= MatrixProduct.WORTHWHILE;
    try (Workspace workspace = engine.workspace()) {
      A sums = arrays.scratch().of(workspace, SUMS, blocks * (parts + 1) * length);
      engine.share(
          blocks * parts,
          worthwhile,
          task -> {
            int first = task % parts * rowsOfPart;
            int end = Math.min(rows, first + rowsOfPart);
            new Part(task / parts * panel, first, end).compute(sums, task * length);
          });
      int total = blocks * parts * length;
      for (int block = 0; block < blocks; block++) {
        arrays.loops().clear(sums, total, 0, 1, length);
        for (int part = 0; part < parts; part++) {
          arrays
              .loops()
              .add(sums, (block * parts + part) * length, 0, 1, length, sums, total, 0, 1);
        }
        int first = block * panel;
        int count = Math.min(panel, channels - first);
        arrays.loops().copy(sums, total, 1, panel, count, taps, to, first * taps, taps);
      }
    }
  }

  /// Some rows of windows, counted through all images, in a panel of channels.
  private final class Part {
    private final int channel;
    private final int count;
    private final int firstRow;
    private final int endRow;

    Part(int channel, int firstRow, int endRow) {
      this.channel = channel;
      this.count = Math.min(panel, channels - channel);
      this.firstRow = firstRow;
      this.endRow = endRow;
    }

    /// Writes the sums of all taps.
    void compute(A sums, int sumsAt) {
      multiply(false, sums, sumsAt);
      if (!arrays.loops().isFinite(sums, sumsAt, taps * panel)) {
        multiply(true, sums, sumsAt);
      }
    }

    private void multiply(boolean exact, A sums, int sumsAt) {
      arrays.loops().clear(sums, sumsAt, 0, 1, taps * panel);
      int height = y.extent(2);
      int most = Math.min(height, endRow - firstRow);
      int pixelRows = (int) ((most - 1L) * down.stride() + down.reach());
      try (Workspace workspace = engine.workspace()) {
        A pixels = arrays.scratch().of(workspace, PIXELS, pixelRows * pixelColumns * panel);
        A window = arrays.scratch().of(workspace, WINDOWS, most * y.extent(3) * panel);
        arrays.loops().clear(window, 0, 0, 1, most * y.extent(3) * panel);
        int cleared = Slide.NONE;
        for (int row = firstRow; row < endRow; ) {
          int number = row / height;
          int first = row % height;
          int rows = Math.min(height - first, endRow - row);
          // Whole images are copied to the same places; around them it stays zero.
          if (rows < height || cleared != rows) {
            arrays.loops().clear(pixels, 0, 0, 1, pixelRows * pixelColumns * panel);
            cleared = rows;
          }
          copyPixels(number, first, rows, pixels);
          copyWindows(number, first, rows, window);
          for (int i = 0; i < rows; i++) {
            multiplyRow(exact, first + i, i, pixels, window, sums, sumsAt);
          }
          row += rows;
        }
      }
    }

    private void copyPixels(int number, int first, int rows, A pixels) {
      int top = first * down.stride() - down.padding();
      int from = Math.max(0, top);
      int below = top + (int) ((rows - 1L) * down.stride() + down.reach());
      int end = Math.min(x.extent(2), below);
      int length = Math.min(x.extent(3), pixelColumns - across.padding());
      if (from >= end || length <= 0) {
        return;
      }
      planes.copyInnermost(
          image,
          x,
          new Planes.Cut(number, channel, count, from, end, 0, length),
          pixels,
          ((from - top) * pixelColumns + across.padding()) * panel,
          panel,
          pixelColumns * panel);
    }

    private void copyWindows(int number, int first, int rows, A window) {
      int width = y.extent(3);
      Planes.Cut cut = new Planes.Cut(number, channel, count, first, first + rows, 0, width);
      planes.copyInnermost(windows, y, cut, window, 0, panel, width * panel);
    }

    /// Adds what the windows of a row contribute: of all taps, or exactly of those on the image.
    private void multiplyRow(
        boolean exact, int row, int line, A pixels, A window, A sums, int sumsAt) {
      int at = line * down.stride() * pixelColumns * panel;
      int windowAt = line * y.extent(3) * panel;
      int step = across.stride() * panel;
      if (!exact) {
        arrays
            .loops()
            .multiplyLanes(
                taps, y.extent(3), pixels, at, places, step, window, windowAt, sums, sumsAt);
        return;
      }
      for (int tap = 0; tap < taps; tap++) {
        int begin = across.firstWindow(tap % across.kernel());
        int end = across.endWindow(tap % across.kernel());
        if (down.pixel(row, tap / across.kernel()) != Slide.NONE) {
          arrays
              .loops()
              .multiplyLanes(
                  1,
                  end - begin,
                  pixels,
                  at + begin * step,
                  new int[] {places[tap]},
                  step,
                  window,
                  windowAt + begin * panel,
                  sums,
                  sumsAt + tap * panel);
        }
      }
    }
  }
}
