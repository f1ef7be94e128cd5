package io.github.cotangent.core;

import java.util.ArrayList;
import java.util.List;

/// Convolution, or its transpose in the image, as products of weights and gathered columns.
///
/// A tap in the padding is no part of a sum, so the positions of the result are cut in regions that
/// have the same taps: the inside, each kind of edge, and in the transpose each remainder by the
/// stride. The positions of a region, in all images, are the columns of a matrix product. A block
/// of columns gathers what lies below its taps, piece after piece of the inner axis (ky, kx,
/// channel), which ascends, so that nothing about the cutting changes a bit (Chellapilla, Puri and
/// Simard, *High Performance Convolutional Neural Networks for Document Processing*, 2006, without
/// their matrix of all columns).
final class ConvolutionProduct<A> {
  // A piece of a panel stays in the first cache, with the rows that a tile reads.
  private static final int PIECE = 256;
  // Pieces of so many rows, and so many columns, stay in the second cache.
  private static final int ROWS = 128;
  private static final int COLUMNS = 256;
  // So do so many sums.
  private static final int SUMS_AT_ONCE = 1 << 16;

  // Arrays of a workspace.
  private static final int GATHERED = 0;
  private static final int SUMS = 1;

  private final Engine engine;
  private final FloatingArrays<A> arrays;
  private final int panel;
  private final A weights;
  private final int groups;
  private final int rows;
  private final int taps;
  private final int kernelWidth;
  private final int channels;
  private final A from;
  private final Tensor source;
  private final A to;
  private final Tensor result;

  /// A product whose result is written to the storage of `result`, which is contiguous.
  ///
  /// @param weights contiguous, `[groups, channels of the result, kernel height, kernel width,
  ///     channels of the source]`, channels being those of a group
  ConvolutionProduct(
      Engine engine, FloatingArrays<A> arrays, Tensor weights, Tensor source, Tensor result) {
    this.engine = engine;
    this.arrays = arrays;
    this.panel = arrays.loops().panel();
    this.weights = arrays.elements().apply(weights.storage());
    this.groups = weights.extent(0);
    this.rows = weights.extent(1);
    this.taps = weights.extent(2) * weights.extent(3);
    this.kernelWidth = weights.extent(3);
    this.channels = weights.extent(4);
    this.from = arrays.elements().apply(source.storage());
    this.source = source;
    this.to = arrays.elements().apply(result.storage());
    this.result = result;
  }

  /// Writes the positions of the result, which are cut in these runs along height and width.
  void run(List<Slide.Run> down, List<Slide.Run> across) {
    int most = Math.clamp(MatrixProduct.upTo(SUMS_AT_ONCE / rows, panel), panel, COLUMNS);
    List<Block> blocks = new ArrayList<>();
    for (Slide.Run y : down) {
      for (Slide.Run x : across) {
        Region region = new Region(y, x);
        for (int group = 0; group < groups; group++) {
          for (int at = 0; at < region.columns; at += most) {
            blocks.add(new Block(region, group, at, Math.min(most, region.columns - at)));
          }
        }
      }
    }
    long work = (long) result.size() * taps * channels;
    engine.share(
        blocks.size(), work >= MatrixProduct.WORTHWHILE, block -> blocks.get(block).compute());
  }

  /// Positions with the same taps.
  private final class Region {
    private final Slide.Run down;
    private final Slide.Run across;
    private final Strided walk;
    private final int columns;

    Region(Slide.Run down, Slide.Run across) {
      this.down = down;
      this.across = across;
      Tensor to = across.of(down.of(result.select(1, 0), 1), 2);
      boolean hasTaps = nextTap(0) < taps;
      Tensor from =
          hasTaps ? across.spacedAsSources(down.spacedAsSources(source.select(1, 0), 1), 2) : to;
      this.walk = Strided.of(from, to);
      this.columns = to.size();
    }

    /// The first tap from `tap` on that these positions have.
    int nextTap(int tap) {
      int next = tap;
      while (next < taps && !hasTap(next)) {
        next++;
      }
      return next;
    }

    /// The first tap from `tap` on that these positions do not have.
    int endOfTaps(int tap) {
      int next = tap;
      while (next < taps && hasTap(next)) {
        next++;
      }
      return next;
    }

    private boolean hasTap(int tap) {
      return down.source(tap / kernelWidth) != Slide.NONE
          && across.source(tap % kernelWidth) != Slide.NONE;
    }

    /// Where a channel of what lies below a tap of the first position is in the source.
    int sourceAt(int tap, int channel) {
      return source.offset()
          + channel * source.strides()[1]
          + down.source(tap / kernelWidth) * source.strides()[2]
          + across.source(tap % kernelWidth) * source.strides()[3];
    }
  }

  /// Called for neighbouring columns of a block with the distances in source and result from the
  /// first position of the region.
  @FunctionalInterface
  private interface Segment {
    void at(int column, int length, int sourceAt, int resultAt);
  }

  /// Some columns of a region, in one group of channels.
  private final class Block {
    private final Region region;
    private final int group;
    private final int first;
    private final int columns;
    private final int padded;

    Block(Region region, int group, int first, int columns) {
      this.region = region;
      this.group = group;
      this.first = first;
      this.columns = columns;
      this.padded = MatrixProduct.upTo(columns, panel);
    }

    void compute() {
      try (Workspace workspace = engine.workspace()) {
        A gathered = arrays.scratch().of(workspace, GATHERED, PIECE * padded);
        A sums = arrays.scratch().of(workspace, SUMS, rows * padded);
        arrays.loops().clear(sums, 0, padded, rows, padded);
        int end;
        for (int tap = region.nextTap(0); tap < taps; tap = region.nextTap(end)) {
          end = region.endOfTaps(tap);
          int last = end * channels;
          for (int k = tap * channels; k < last; k += PIECE) {
            int depth = Math.min(PIECE, last - k);
            gather(k, depth, gathered);
            multiply(k, depth, gathered, sums);
          }
        }
        store(sums);
      }
    }

    /// Copies what lies below positions of the inner axis to panels.
    private void gather(int start, int depth, A gathered) {
      int channelStride = source.strides()[1];
      int columnStride = region.walk.innerStride(0);
      int end = start + depth;
      for (int next = start; next < end; ) {
        int k = next;
        int channel = k % channels;
        int count = Math.min(channels - channel, end - k);
        int base = region.sourceAt(k / channels, group * channels + channel);
        forSegments(
            (column, length, sourceAt, resultAt) ->
                arrays
                    .loops()
                    .copy(
                        from,
                        base + sourceAt,
                        channelStride,
                        columnStride,
                        count,
                        length,
                        gathered,
                        (column - column % panel) * depth + (k - start) * panel + column % panel,
                        panel));
        next += count;
      }
    }

    private void multiply(int k, int depth, A gathered, A sums) {
      int row = taps * channels;
      for (int i = 0; i < rows; i += ROWS) {
        int height = Math.min(ROWS, rows - i);
        int weightsAt = (group * rows + i) * row + k;
        for (int j = 0; j < columns; j += panel) {
          int width = Math.min(panel, MatrixProduct.upTo(columns - j, arrays.loops().lanes()));
          arrays
              .loops()
              .multiply(
                  height,
                  width,
                  depth,
                  weights,
                  weightsAt,
                  row,
                  gathered,
                  j * depth,
                  panel,
                  sums,
                  i * padded + j,
                  padded);
        }
      }
    }

    private void store(A sums) {
      int channelStride = result.strides()[1];
      int columnStride = region.walk.innerStride(1);
      int base = region.walk.offsets[1] + group * rows * channelStride;
      forSegments(
          (column, length, sourceAt, resultAt) ->
              arrays
                  .loops()
                  .spread(
                      sums,
                      column,
                      padded,
                      rows,
                      length,
                      to,
                      base + resultAt,
                      channelStride,
                      columnStride));
    }

    /// Visits the columns in pieces that lie evenly in memory and within a panel.
    private void forSegments(Segment segment) {
      Strided walk = region.walk;
      int end = first + columns;
      for (int at = first; at < end; ) {
        int column = at - first;
        int inRun = walk.inner - at % walk.inner;
        int length = Math.min(Math.min(inRun, end - at), panel - column % panel);
        int sourceAt = 0;
        int resultAt = 0;
        int rest = at;
        for (int axis = walk.extents.length - 1; axis >= 0; axis--) {
          int index = rest % walk.extents[axis];
          rest /= walk.extents[axis];
          sourceAt += index * walk.strides[0][axis];
          resultAt += index * walk.strides[1][axis];
        }
        segment.at(column, length, sourceAt, resultAt);
        at += length;
      }
    }
  }
}
