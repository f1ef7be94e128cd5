package io.github.cotangent.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Convolution, or its transpose in the image, of few channels, with neighbouring pixels in a
/// vector.
///
/// Planes are copied with zeros around them, and a sum reads what lies below its taps where it is.
/// A tap in the padding is no part of a sum, but where the weight is finite its product is a zero,
/// and a zero that is added changes nothing but the sign of a sum that is zero. So sums with taps
/// in the padding are computed anew, without them, where they are zero, or a weight is not finite.
final class DirectConvolution<A> {
  // So many elements of planes stay in the second cache.
  private static final int PLANES = 1 << 16;
  private static final int BLOCK = 1 << 15;

  // Arrays of a workspace.
  private static final int WEIGHTS = 0;
  private static final int PIXELS = 0;
  private static final int SUMS = 1;

  private final Engine engine;
  private final FloatingArrays<A> arrays;
  private final Tensor weights;
  private final int groups;
  private final int outputs;
  private final int channels;
  private final A from;
  private final Tensor source;
  private final List<Slide.Phase> down;
  private final List<Slide.Phase> across;
  private final A to;
  private final Tensor result;

  /// A product whose result is written to the storage of `result`, which is contiguous.
  ///
  /// @param weights contiguous, `[groups, channels of the result, kernel height, kernel width,
  ///     channels of the source]`, channels being those of a group
  DirectConvolution(
      Engine engine,
      FloatingArrays<A> arrays,
      Tensor weights,
      Tensor source,
      List<Slide.Phase> down,
      List<Slide.Phase> across,
      Tensor result) {
    this.engine = engine;
    this.arrays = arrays;
    this.weights = weights;
    this.groups = weights.extent(0);
    this.outputs = weights.extent(1);
    this.channels = weights.extent(4);
    this.from = arrays.elements().apply(source.storage());
    this.source = source;
    this.down = down;
    this.across = across;
    this.to = arrays.elements().apply(result.storage());
    this.result = result;
  }

  /// Writes the result.
  void run() {
    Lines columns = new Lines(across, 0, result.extent(3), source.extent(3));
    Lines most = new Lines(down, 0, 1, source.extent(2));
    int room = PLANES / Math.max(1, channels * columns.length() * columns.sourceStep);
    int below = most.length() * most.sourceStep;
    int rows = (room - below) * down.getFirst().step() / most.sourceStep;
    int height = MatrixProduct.evenly(result.extent(2), Math.max(1, rows));
    int strips = MatrixProduct.blocks(result.extent(2), height);
    int planes = result.extent(0) * groups;
    int atOnce = Math.max(1, BLOCK / Math.max(1, height * result.extent(3) * outputs));
    int blocks = MatrixProduct.blocks(planes, atOnce);
    long work = result.size() * (long) weights.extent(2) * weights.extent(3) * channels;
    try (Workspace workspace = engine.workspace()) {
      A packed = arrays.scratch().of(workspace, WEIGHTS, weights.size());
      List<Part> parts = parts(packed);
      boolean finite = arrays.loops().isFinite(packed, 0, weights.size());
      List<Strip> all = new ArrayList<>();
      for (int row = 0; row < result.extent(2); row += height) {
        int end = Math.min(result.extent(2), row + height);
        Lines lines = new Lines(down, row, end, source.extent(2));
        all.add(new Strip(lines, columns, parts, packed, finite));
      }
      engine.share(
          strips * blocks,
          work >= MatrixProduct.WORTHWHILE,
          task -> {
            int first = task / strips * atOnce;
            all.get(task % strips).compute(first, Math.min(planes, first + atOnce));
          });
    }
  }

  /// The kinds of positions, with their weights behind one another in `packed`.
  private List<Part> parts(A packed) {
    List<Part> parts = new ArrayList<>();
    A elements = arrays.elements().apply(weights.storage());
    int depth = weights.extent(2) * weights.extent(3) * channels;
    int at = 0;
    for (int y = 0; y < down.size(); y++) {
      for (int x = 0; x < across.size(); x++) {
        Slide.Phase phaseDown = down.get(y);
        Slide.Phase phaseAcross = across.get(x);
        int wide = phaseAcross.taps();
        int[] index = new int[phaseDown.taps() * wide * channels];
        for (int k = 0; k < index.length; k++) {
          int tap = k / channels;
          int row = phaseDown.tap(tap / wide);
          int column = phaseAcross.tap(tap % wide);
          index[k] = (row * weights.extent(3) + column) * channels + k % channels;
        }
        arrays
            .loops()
            .take(
                elements,
                weights.offset(),
                depth,
                index,
                groups * outputs,
                index.length,
                packed,
                at,
                index.length);
        parts.add(new Part(y, x, index.length, at));
        at += groups * outputs * index.length;
      }
    }
    return parts;
  }

  /// Positions whose taps lie alike: a phase down, one across, and how many weights they have.
  private record Part(int down, int across, int depth, int weightsAt) {}

  /// Some positions along an axis, and the places of their taps in lines that are padded with zeros
  /// and hold, one after the other, the places with each remainder by the step of the sources.
  private static final class Lines {
    final List<Slide.Phase> phases;
    // For each phase, its positions within the lines.
    final int[] begin;
    final int[] count;
    final int start;
    final int sourceStep;
    final int extent;
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;

    Lines(List<Slide.Phase> phases, int start, int end, int extent) {
      this.phases = phases;
      this.start = start;
      this.extent = extent;
      this.sourceStep = phases.getFirst().sourceStep();
      this.begin = new int[phases.size()];
      this.count = new int[phases.size()];
      for (int i = 0; i < phases.size(); i++) {
        Slide.Phase phase = phases.get(i);
        begin[i] = before(phase, start);
        count[i] = before(phase, end) - begin[i];
        for (int tap = 0; tap < phase.taps(); tap++) {
          int place = phase.source(tap);
          if (count[i] > 0) {
            low = Math.min(low, place + begin[i] * sourceStep);
            high = Math.max(high, place + (begin[i] + count[i] - 1) * sourceStep + 1);
          }
        }
      }
      if (low > high) {
        low = 0;
        high = 0;
      }
    }

    private static int before(Slide.Phase phase, int position) {
      int before = (position - phase.first() + phase.step() - 1) / phase.step();
      return Math.clamp(before, 0, phase.count());
    }

    /// Places in a line.
    int length() {
      return MatrixProduct.blocks(high - low, sourceStep);
    }

    /// Which line a tap of a phase is on.
    int line(int phase, int tap) {
      return (place(phase, tap) - low) % sourceStep;
    }

    /// Where on its line the tap of the phase's first position here is.
    int at(int phase, int tap) {
      return (place(phase, tap) - low) / sourceStep;
    }

    private int place(int phase, int tap) {
      return phases.get(phase).source(tap) + begin[phase] * sourceStep;
    }

    /// Whether a tap of a position lies on the image.
    boolean hasTap(int phase, int tap, int position) {
      int place = place(phase, tap) + position * sourceStep;
      return place >= 0 && place < extent;
    }

    /// The position in the result of a phase's first one here, counted from the start.
    int first(int phase) {
      return phases.get(phase).first() + begin[phase] * phases.get(phase).step() - start;
    }
  }

  /// Some rows of the result.
  private final class Strip {
    private final Lines rows;
    private final Lines columns;
    private final A packed;
    private final boolean finite;
    private final int planeLength;
    private final List<Table> tables = new ArrayList<>();

    Strip(Lines rows, Lines columns, List<Part> parts, A packed, boolean finite) {
      this.rows = rows;
      this.columns = columns;
      this.packed = packed;
      this.finite = finite;
      this.planeLength = rows.sourceStep * columns.sourceStep * rows.length() * columns.length();
      for (Part part : parts) {
        tables.add(new Table(part));
      }
    }

    /// Computes planes of the result, each of an image and a group, from `first` to `end`.
    void compute(int first, int end) {
      try (Workspace workspace = engine.workspace()) {
        A pixels = arrays.scratch().of(workspace, PIXELS, channels * planeLength);
        // What is copied is the same places for all planes; around them it stays zero.
        arrays.loops().clear(pixels, 0, 0, 1, channels * planeLength);
        for (int plane = first; plane < end; plane++) {
          int image = plane / groups;
          int group = plane % groups;
          copy(image, group, pixels);
          for (Table table : tables) {
            table.multiply(image, group, pixels, workspace);
          }
        }
      }
    }

    private void copy(int image, int group, A pixels) {
      int base = source.offset() + image * source.strides()[0];
      for (int channel = 0; channel < channels; channel++) {
        int at = base + (group * channels + channel) * source.strides()[1];
        int top = Math.max(0, rows.low);
        int left = Math.max(0, columns.low);
        for (int y = top; y < top + rows.sourceStep; y++) {
          for (int x = left; x < left + columns.sourceStep; x++) {
            copy(at, y, x, pixels, channel * planeLength);
          }
        }
      }
    }

    /// Copies every row from `y` and every column from `x` on that are on the same lines.
    private void copy(int from, int y, int x, A pixels, int to) {
      int below = Math.min(rows.high, rows.extent) - y;
      int right = Math.min(columns.high, columns.extent) - x;
      if (below <= 0 || right <= 0) {
        return;
      }
      int down = y - rows.low;
      int across = x - columns.low;
      int line = down % rows.sourceStep * columns.sourceStep + across % columns.sourceStep;
      int row = line * rows.length() + down / rows.sourceStep;
      arrays
          .loops()
          .copy(
              DirectConvolution.this.from,
              from + y * source.strides()[2] + x * source.strides()[3],
              rows.sourceStep * source.strides()[2],
              columns.sourceStep * source.strides()[3],
              MatrixProduct.blocks(below, rows.sourceStep),
              MatrixProduct.blocks(right, columns.sourceStep),
              pixels,
              to + row * columns.length() + across / columns.sourceStep,
              columns.length());
    }

    /// Where the taps of a part are in the planes.
    private final class Table {
      private final Part part;
      private final int[] taps;
      private final int height;
      private final int width;
      // The first position in a plane of the result, and the next ones below and to the right.
      private final int first;
      private final int rowStep;
      private final int step;
      // The positions with taps in the padding: where they are in the result and among the pixels,
      // and which weights they have.
      private final int[] edges;
      private final int[] edgePixels;
      private final int[][] edgeSteps;

      Table(Part part) {
        this.part = part;
        this.height = rows.count[part.down()];
        this.width = columns.count[part.across()];
        this.rowStep = down.get(part.down()).step() * result.extent(3);
        this.step = across.get(part.across()).step();
        this.first =
            (rows.start + rows.first(part.down())) * result.extent(3)
                + columns.first(part.across());
        this.taps = new int[part.depth()];
        int wide = across.get(part.across()).taps();
        for (int k = 0; k < taps.length && height > 0 && width > 0; k++) {
          int y = k / channels / wide;
          int x = k / channels % wide;
          int line =
              rows.line(part.down(), y) * columns.sourceStep + columns.line(part.across(), x);
          taps[k] =
              k % channels * planeLength
                  + (line * rows.length() + rows.at(part.down(), y)) * columns.length()
                  + columns.at(part.across(), x);
        }
        int[] kindDown = kinds(rows, part.down(), height);
        int[] kindAcross = kinds(columns, part.across(), width);
        int[][][] known = new int[height][width][];
        int count = 0;
        for (int j = 0; j < height; j++) {
          for (int i = 0; i < width; i++) {
            int y = kindDown[j];
            int x = kindAcross[i];
            if (known[y][x] == null) {
              known[y][x] = steps(y, x, wide);
            }
            count += known[y][x].length < taps.length ? 1 : 0;
          }
        }
        this.edges = new int[count];
        this.edgePixels = new int[count];
        this.edgeSteps = new int[count][];
        int edge = 0;
        for (int j = 0; j < height; j++) {
          for (int i = 0; i < width; i++) {
            int[] steps = known[kindDown[j]][kindAcross[i]];
            if (steps.length < taps.length) {
              edges[edge] = first + j * rowStep + i * step;
              edgePixels[edge] = j * columns.length() + i;
              edgeSteps[edge++] = steps;
            }
          }
        }
      }

      /// For each position along an axis, the first one that has the same taps on the image.
      private static int[] kinds(Lines lines, int phase, int count) {
        int[] kinds = new int[count];
        int kernel = lines.phases.get(phase).taps();
        for (int position = 1; position < count; position++) {
          int kind = position - 1;
          for (int tap = 0; tap < kernel; tap++) {
            boolean same =
                lines.hasTap(phase, tap, position) == lines.hasTap(phase, tap, position - 1);
            kind = same ? kind : position;
          }
          kinds[position] = kind == position ? position : kinds[kind];
        }
        return kinds;
      }

      private int[] steps(int j, int i, int wide) {
        int[] steps = new int[taps.length];
        int count = 0;
        for (int k = 0; k < taps.length; k++) {
          if (rows.hasTap(part.down(), k / channels / wide, j)
              && columns.hasTap(part.across(), k / channels % wide, i)) {
            steps[count++] = k;
          }
        }
        return Arrays.copyOf(steps, count);
      }

      void multiply(int image, int group, A pixels, Workspace workspace) {
        if (height == 0 || width == 0) {
          return;
        }
        int plane = result.strides()[1];
        int at = image * result.strides()[0] + group * outputs * plane;
        int weightsAt = part.weightsAt() + group * outputs * part.depth();
        int length = columns.length();
        if (step == 1 && width >= arrays.loops().panel()) {
          multiply(height, length, width, weightsAt, pixels, to, at + first, plane, rowStep);
        } else {
          // All rows are one, with the places between them.
          int all = (height - 1) * length + width;
          A sums = arrays.scratch().of(workspace, SUMS, outputs * all);
          multiply(1, 0, all, weightsAt, pixels, sums, 0, all, 0);
          for (int o = 0; o < outputs; o++) {
            int toAt = at + o * plane + first;
            arrays.loops().spread(sums, o * all, length, height, width, to, toAt, rowStep, step);
          }
        }
        arrays
            .loops()
            .multiplySteps(
                outputs,
                packed,
                weightsAt,
                part.depth(),
                pixels,
                0,
                taps,
                edgeSteps,
                edgePixels,
                to,
                at,
                plane,
                edges,
                !finite);
      }

      private void multiply(
          int lines,
          int pixelsLine,
          int count,
          int weightsAt,
          A pixels,
          A sums,
          int sumsAt,
          int sumsRow,
          int sumsLine) {
        arrays
            .loops()
            .multiplyRows(
                outputs,
                lines,
                count,
                part.depth(),
                packed,
                weightsAt,
                part.depth(),
                pixels,
                0,
                pixelsLine,
                taps,
                sums,
                sumsAt,
                sumsRow,
                sumsLine);
      }
    }
  }
}
