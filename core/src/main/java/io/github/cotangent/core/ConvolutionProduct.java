package io.github.cotangent.core;

import java.util.ArrayList;
import java.util.List;

/// Convolution, or its transpose in the image, as products of pixels and weights.
///
/// Pixels are the rows of a matrix whose inner axis is (ky, kx, channel), weights the columns. What
/// lies below a window is not gathered: a block copies the rows of the images that it needs with
/// channels innermost, and the taps of a row of the kernel lie behind one another there
/// (Georganas and others, *Anatomy of High-Performance Deep Learning Convolutions on SIMD
/// Architectures*, SC 2018). A tap in the padding is no part of a sum, so the positions of the
/// result are cut in regions that have the same taps: the inside, each kind of edge, and in the
/// transpose each remainder by the stride. The rows of a tile run along the images of a block or
/// along an axis of a region. The inner axis ascends in pieces, so that nothing about the cutting
/// changes a bit.
final class ConvolutionProduct<A> {
  // A piece of a panel stays in the first cache, with the rows that a tile reads.
  private static final int PIECE = 256;
  // The channels, up to a piece, of so many positions stay in the second cache.
  private static final int PIXELS_AT_ONCE = 3 << 15;
  private static final int POSITIONS = 1024;
  // Tiles have 6 or 8 rows; so many images are whole tiles at positions that stand alone.
  private static final int TILE = 6;
  private static final int MOST_IMAGES = 48;
  // So many weights stay in the last cache.
  private static final int PACKED = 1 << 20;
  // So that images that are read side by side do not compete for one place in the first cache.
  private static final int PADDING = 16;

  // Arrays of a workspace.
  private static final int PIXELS = 0;
  private static final int SUMS = 1;
  private static final int WEIGHTS = 0;

  private final Engine engine;
  private final FloatingArrays<A> arrays;
  private final Planes<A> planes;
  private final int panel;
  private final ConvolutionWeights<A> weights;
  private final int channels;
  private final A from;
  private final Tensor source;
  private final boolean mirrored;
  private final A to;
  private final Tensor result;
  private final List<Slide.Run> down;
  private final List<Slide.Run> across;

  /// A product whose result is written to the storage of `result`, which is contiguous.
  ///
  /// @param down how the positions of the result are cut along the height
  /// @param across how they are cut along the width
  /// @param mirrored whether the sources of a position's taps descend
  ConvolutionProduct(
      Engine engine,
      FloatingArrays<A> arrays,
      ConvolutionWeights<A> weights,
      Tensor source,
      List<Slide.Run> down,
      List<Slide.Run> across,
      boolean mirrored,
      Tensor result) {
    this.engine = engine;
    this.arrays = arrays;
    this.planes = new Planes<>(engine, arrays);
    this.panel = arrays.loops().panel();
    this.weights = weights;
    this.channels = weights.channels();
    this.from = arrays.elements().apply(source.storage());
    this.source = source;
    this.down = down;
    this.across = across;
    this.mirrored = mirrored;
    this.to = arrays.elements().apply(result.storage());
    this.result = result;
  }

  /// Writes the result.
  void run() {
    int height = result.extent(2);
    int width = result.extent(3);
    int positions = Math.min(POSITIONS, PIXELS_AT_ONCE / Math.min(channels, PIECE));
    int images = images(positions, height, width);
    int rows = MatrixProduct.evenly(height, Math.max(1, positions / (images * width)));
    int all = weights.groups() * weights.panels();
    int packed = MatrixProduct.evenly(all, Math.max(1, PACKED / weights.panelLength()));
    Cutting cutting = new Cutting(images, rows);
    long work = (long) result.size() * weights.depth();
    boolean worthwhile = work >= MatrixProduct.WORTHWHILE;
    try (Workspace workspace = engine.workspace()) {
      A panels = arrays.scratch().of(workspace, WEIGHTS, packed * weights.panelLength());
      for (int first = 0; first < all; first += packed) {
        int start = first;
        int end = Math.min(all, first + packed);
        engine.share(
            end - start,
            worthwhile && (long) (end - start) * weights.panelLength() > 1 << 15,
            number -> {
              int at = number * weights.panelLength();
              int group = (start + number) / weights.panels();
              weights.pack(group, (start + number) % weights.panels(), panels, at);
            });
        List<Block> blocks = cutting.blocks(panels, start, end);
        engine.share(blocks.size(), worthwhile, block -> blocks.get(block).compute());
      }
    }
  }

  /// How many images a block of so many positions has: whole ones where rows fill tiles, as part of
  /// a plane takes as long to read as all of it, and otherwise as many as do.
  private int images(int positions, int height, int width) {
    int longest = across.stream().mapToInt(run -> run.before(width)).max().orElse(0);
    int whole = Math.min(positions / Math.max(1, height * width), MOST_IMAGES);
    int images;
    if (whole < TILE && longest * 6 >= MatrixProduct.upTo(longest, TILE) * 5) {
      images = Math.max(1, whole);
    } else {
      images = Math.max(1, whole / TILE) * TILE;
      images = images * width > positions / 2 && whole < TILE ? 1 : images;
    }
    return Math.min(images, result.extent(0));
  }

  /// How many images and rows of the result a block has.
  private final class Cutting {
    private final int images;
    private final int rows;

    Cutting(int images, int rows) {
      this.images = images;
      this.rows = rows;
    }

    /// The blocks of the panels from `start` to `end`, counted through all groups, each of panels
    /// of one group.
    List<Block> blocks(A packed, int start, int end) {
      int apart =
          MatrixProduct.blocks(result.extent(0), images)
              * MatrixProduct.blocks(result.extent(2), rows);
      int parts = MatrixProduct.blocks(engine.fewTasks(), apart);
      List<Block> blocks = new ArrayList<>();
      for (int image = 0; image < result.extent(0); image += images) {
        int imageEnd = Math.min(result.extent(0), image + images);
        for (int row = 0; row < result.extent(2); row += rows) {
          int rowEnd = Math.min(result.extent(2), row + rows);
          for (int next = start; next < end; ) {
            int group = next / weights.panels();
            int groupEnd = Math.min(end, (group + 1) * weights.panels());
            int count = MatrixProduct.evenly(groupEnd - next, 1 + (groupEnd - next - 1) / parts);
            int stop = Math.min(groupEnd, next + count);
            blocks.add(
                new Block(
                    image,
                    imageEnd,
                    row,
                    rowEnd,
                    group,
                    next % weights.panels(),
                    stop - next,
                    packed,
                    (next - start) * weights.panelLength()));
            next = stop;
          }
        }
      }
      return blocks;
    }
  }

  /// Some rows of the result in some images, and some panels of its channels.
  private final class Block {
    private final int firstImage;
    private final int images;
    private final int firstRow;
    private final int endRow;
    private final int group;
    private final int firstPanel;
    private final int panels;
    private final A packed;
    private final int packedAt;
    private final int width;
    private final int positions;
    // The rows of the source that lie below taps.
    private int firstSource = Integer.MAX_VALUE;
    private int endSource = 0;

    Block(
        int firstImage,
        int endImage,
        int firstRow,
        int endRow,
        int group,
        int firstPanel,
        int panels,
        A packed,
        int packedAt) {
      this.firstImage = firstImage;
      this.images = endImage - firstImage;
      this.firstRow = firstRow;
      this.endRow = endRow;
      this.group = group;
      this.firstPanel = firstPanel;
      this.panels = panels;
      this.packed = packed;
      this.packedAt = packedAt;
      this.width = result.extent(3);
      this.positions = (endRow - firstRow) * width;
    }

    void compute() {
      for (Slide.Run run : down) {
        findSources(run);
      }
      try (Workspace workspace = engine.workspace()) {
        A pixels = arrays.scratch().of(workspace, PIXELS, images * imageLength());
        A sums = arrays.scratch().of(workspace, SUMS, images * positions * panel);
        List<Region> regions = new ArrayList<>();
        if (pixelsOfImage() == 0) {
          arrays.loops().clear(sums, 0, 0, 1, images * positions * panel);
        } else {
          for (int image = 0; image < images; image++) {
            copyPixels(image, pixels);
          }
          for (Slide.Run y : down) {
            for (Slide.Run x : across) {
              regions.add(new Region(y, x));
            }
          }
        }
        // One panel after the other, so that sums are still in the caches when they are stored.
        for (int number = 0; number < panels; number++) {
          for (Region region : regions) {
            region.multiply(number, pixels, sums);
          }
          store(number, sums);
        }
      }
    }

    private void findSources(Slide.Run run) {
      int begin = run.before(firstRow);
      int last = run.before(endRow) - 1;
      for (int tap = 0; begin <= last && tap < weights.kernelHeight(); tap++) {
        if (run.source(tap) != Slide.NONE) {
          firstSource = Math.min(firstSource, run.source(tap) + begin * run.sourceStep());
          endSource = Math.max(endSource, run.source(tap) + last * run.sourceStep() + 1);
        }
      }
    }

    private int pixelsOfImage() {
      return Math.max(0, endSource - firstSource) * source.extent(3);
    }

    private int imageLength() {
      return pixelsOfImage() * channels + PADDING;
    }

    /// Where a pixel is among those of its image.
    private int place(int row, int column) {
      int place = (row - firstSource) * source.extent(3) + column;
      return mirrored ? pixelsOfImage() - 1 - place : place;
    }

    private void copyPixels(int image, A pixels) {
      int columns = source.extent(3);
      int step = mirrored ? -channels : channels;
      planes.copyInnermost(
          from,
          source,
          new Planes.Cut(
              firstImage + image, group * channels, channels, firstSource, endSource, 0, columns),
          pixels,
          image * imageLength() + place(firstSource, 0) * channels,
          step,
          columns * step);
    }

    /// Writes the sums of a panel to the result.
    private void store(int number, A sums) {
      int plane = result.strides()[1];
      int first = (firstPanel + number) * panel;
      for (int image = 0; image < images; image++) {
        planes.copyToPlanes(
            sums,
            image * positions * panel,
            panel,
            positions,
            Math.min(panel, weights.outputs() - first),
            to,
            (firstImage + image) * result.strides()[0]
                + (group * weights.outputs() + first) * plane
                + firstRow * width,
            plane);
      }
    }

    /// Positions of a block that have the same taps.
    private final class Region {
      private final Slide.Run y;
      private final Slide.Run x;
      // Along images, height and width: how many, and how far apart in pixels and sums.
      private final int[] counts;
      private final int[] pixelSteps;
      private final int[] sumSteps;
      private final int inner;
      private final int sumsAt;

      Region(Slide.Run y, Slide.Run x) {
        this.y = y;
        this.x = x;
        int before = y.before(firstRow);
        int sign = mirrored ? -channels : channels;
        this.counts = new int[] {images, y.before(endRow) - before, x.before(width)};
        this.pixelSteps =
            new int[] {
              imageLength(), sign * y.sourceStep() * source.extent(3), sign * x.sourceStep()
            };
        this.sumSteps = new int[] {positions * panel, y.step() * width * panel, x.step() * panel};
        this.inner = fullest();
        int row = y.first() + before * y.step() - firstRow;
        this.sumsAt = (row * width + x.first()) * panel;
      }

      /// The axis along which tiles are fullest.
      private int fullest() {
        int best = 2;
        for (int axis = 1; axis >= 0; axis--) {
          if ((long) counts[axis] * MatrixProduct.blocks(counts[best], TILE)
              > (long) counts[best] * MatrixProduct.blocks(counts[axis], TILE)) {
            best = axis;
          }
        }
        return best;
      }

      /// Sets the sums of a panel, going from the first to the last step of the inner axis.
      void multiply(int number, A pixels, A sums) {
        if (counts[1] == 0 || counts[2] == 0) {
          return;
        }
        int before = y.before(firstRow);
        int start = 0;
        int pixelsAt = 0;
        int length = 0;
        boolean adds = false;
        for (int tap = 0; tap < weights.kernelHeight() * weights.kernelWidth(); tap++) {
          int row = y.source(tap / weights.kernelWidth());
          int column = x.source(tap % weights.kernelWidth());
          if (row == Slide.NONE || column == Slide.NONE) {
            continue;
          }
          int at = place(row + before * y.sourceStep(), column) * channels;
          if (at == pixelsAt + length && tap * channels == start + length) {
            length += channels;
          } else {
            if (length > 0) {
              multiply(number, start, length, pixels, pixelsAt, sums, adds);
              adds = true;
            }
            start = tap * channels;
            pixelsAt = at;
            length = channels;
          }
        }
        multiply(number, start, length, pixels, pixelsAt, sums, adds);
      }

      /// Sets the sums to some consecutive steps of the inner axis or adds these, in pieces.
      private void multiply(
          int number, int start, int length, A pixels, int pixelsAt, A sums, boolean adds) {
        int piece = MatrixProduct.evenly(Math.max(1, length), PIECE);
        multiplyPiece(number, start, Math.min(piece, length), pixels, pixelsAt, sums, adds);
        for (int at = piece; at < length; at += piece) {
          int depth = Math.min(piece, length - at);
          multiplyPiece(number, start + at, depth, pixels, pixelsAt + at, sums, true);
        }
      }

      private void multiplyPiece(
          int number, int start, int depth, A pixels, int pixelsAt, A sums, boolean adds) {
        int outer = inner == 0 ? 1 : 0;
        int middle = inner == 2 ? 1 : 2;
        int columns = Math.min(panel, weights.outputs() - (firstPanel + number) * panel);
        int panelAt = packedAt + number * weights.panelLength() + start * panel;
        for (int i = 0; i < counts[outer]; i++) {
          arrays.multiplyPanels(
              counts[inner],
              counts[middle],
              columns,
              depth,
              pixels,
              pixelsAt + i * pixelSteps[outer],
              pixelSteps[inner],
              pixelSteps[middle],
              packed,
              panelAt,
              0,
              sums,
              sumsAt + i * sumSteps[outer],
              sumSteps[inner],
              sumSteps[middle],
              adds);
        }
      }
    }
  }
}
