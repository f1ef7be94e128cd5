package io.github.cotangent.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// A window of `kernel` taps that slides along one axis of an image of `image` pixels.
///
/// Tap k of window j lies on pixel `j stride + k dilation − padding`, or in the padding where there
/// is no such pixel.
record Slide(int image, int kernel, int stride, int padding, int dilation) {
  /// Neither a pixel nor a window.
  static final int NONE = -1;

  /// The number of windows; 0 if not even one fits into the padded image.
  ///
  /// @throws ShapeMismatchException if no axis could have so many
  int windows() {
    long room = padded() - reach();
    if (room / stride >= Integer.MAX_VALUE) {
      throw new ShapeMismatchException(
          "an axis of " + (room / stride + 1) + " windows is longer than " + Integer.MAX_VALUE);
    }
    return room < 0 ? 0 : (int) (room / stride) + 1;
  }

  /// The pixels at the far end of the padded image that no window reaches.
  int unreached() {
    return (int) ((padded() - reach()) % stride);
  }

  /// The extent of an image that has `windows` windows and, at its far end, `unreached` pixels
  /// more; negative if padding takes away more than there is.
  long imageOf(int windows, int unreached) {
    return (windows - 1L) * stride + reach() + unreached - 2L * padding;
  }

  /// The extent of the image with its padding.
  long padded() {
    return image + 2L * padding;
  }

  /// Whether windows are the pixels, one by one.
  boolean isPointwise() {
    return kernel == 1 && stride == 1 && padding == 0;
  }

  /// Whether a padded image is not much larger than one without.
  boolean isTight() {
    return padded() + reach() <= 2L * image + 64;
  }

  /// The distance from the first pixel of a window to behind its last.
  long reach() {
    return dilation * (kernel - 1L) + 1;
  }

  /// The least padding with which a window fits.
  long leastPadding() {
    return Math.max(padding, (reach() - image + 1) / 2);
  }

  /// The pixel below a tap of a window, or [#NONE] in the padding.
  int pixel(int window, int tap) {
    long pixel = (long) window * stride + (long) tap * dilation - padding;
    return pixel < 0 || pixel >= image ? NONE : (int) pixel;
  }

  /// The window whose tap lies on a pixel, or [#NONE].
  int window(int pixel, int tap) {
    long distance = (long) pixel + padding - (long) tap * dilation;
    return distance < 0 || distance % stride != 0 || distance / stride >= windows()
        ? NONE
        : (int) (distance / stride);
  }

  /// The first window whose tap is not in the padding on the near side.
  int firstWindow(int tap) {
    long distance = padding - (long) tap * dilation;
    return distance <= 0 ? 0 : (int) Math.min(windows(), (distance + stride - 1) / stride);
  }

  /// The first window from [#firstWindow] on whose tap is in the padding on the far side.
  int endWindow(int tap) {
    long distance = image + padding - (long) tap * dilation;
    return distance <= 0
        ? firstWindow(tap)
        : Math.clamp((distance + stride - 1) / stride, firstWindow(tap), windows());
  }

  /// Whether there are windows and each of them has a tap on the image.
  boolean hasPixels() {
    return windows() > 0 && (padding == 0 || windowRuns().stream().allMatch(Run::hasTaps));
  }

  /// The windows, in runs with the same taps on the image.
  List<Run> windowRuns() {
    return runs(windows(), 1, stride, this::pixel);
  }

  /// The pixels, in runs that lie below the same taps.
  List<Run> pixelRuns() {
    return runs(image, stride, 1, this::window);
  }

  private List<Run> runs(int positions, int step, int sourceStep, IntBinaryOperator source) {
    List<Run> runs = new ArrayList<>();
    for (int phase = 0; phase < Math.min(step, positions); phase++) {
      Run run = null;
      for (long at = phase; at < positions; at += step) {
        int position = (int) at;
        int[] sources = new int[kernel];
        Arrays.setAll(sources, tap -> source.applyAsInt(position, tap));
        if (run == null || !run.hasTapsOf(sources)) {
          run = new Run(position, step, sources, sourceStep);
          runs.add(run);
        }
        run.count++;
      }
    }
    return runs;
  }

  /// The windows, whose taps move by the stride.
  List<Phase> windowPhases() {
    int[] taps = new int[kernel];
    int[] sources = new int[kernel];
    for (int tap = 0; tap < kernel; tap++) {
      taps[tap] = tap;
      sources[tap] = tap * dilation - padding;
    }
    return List.of(new Phase(0, 1, windows(), taps, sources, stride));
  }

  /// The pixels by their remainder by the stride: each kind has taps of its own.
  List<Phase> pixelPhases() {
    List<Phase> phases = new ArrayList<>();
    for (int first = 0; first < Math.min(stride, image); first++) {
      int[] taps = new int[kernel];
      int[] sources = new int[kernel];
      int count = 0;
      for (int tap = 0; tap < kernel; tap++) {
        int distance = first + padding - tap * dilation;
        if (distance % stride == 0) {
          taps[count] = tap;
          sources[count++] = distance / stride;
        }
      }
      phases.add(
          new Phase(
              first,
              stride,
              (image - first + stride - 1) / stride,
              Arrays.copyOf(taps, count),
              Arrays.copyOf(sources, count),
              1));
    }
    return phases;
  }

  /// Positions of a result, evenly spaced, whose taps lie alike, be it in the padding.
  static final class Phase {
    private final int first;
    private final int step;
    private final int count;
    private final int[] taps;
    private final int[] sources;
    private final int sourceStep;

    private Phase(int first, int step, int count, int[] taps, int[] sources, int sourceStep) {
      this.first = first;
      this.step = step;
      this.count = count;
      this.taps = taps;
      this.sources = sources;
      this.sourceStep = sourceStep;
    }

    /// The first position.
    int first() {
      return first;
    }

    /// How far neighbouring positions are apart.
    int step() {
      return step;
    }

    /// How many positions there are.
    int count() {
      return count;
    }

    /// The number of taps that they have.
    int taps() {
      return taps.length;
    }

    /// Which tap of the kernel one of theirs is.
    int tap(int number) {
      return taps[number];
    }

    /// Where that tap of the first position lies.
    int source(int number) {
      return sources[number];
    }

    /// How far those of neighbouring positions are apart.
    int sourceStep() {
      return sourceStep;
    }
  }

  /// Positions of a result, evenly spaced, that have the same taps; their sources move evenly.
  static final class Run {
    private final int first;
    private final int step;
    private final int[] sources;
    private final int sourceStep;
    private int count;

    private Run(int first, int step, int[] sources, int sourceStep) {
      this.first = first;
      this.step = step;
      this.sources = sources;
      this.sourceStep = sourceStep;
    }

    private boolean hasTapsOf(int[] others) {
      for (int tap = 0; tap < sources.length; tap++) {
        if ((sources[tap] == NONE) != (others[tap] == NONE)) {
          return false;
        }
      }
      return true;
    }

    private boolean hasTaps() {
      return Arrays.stream(sources).anyMatch(source -> source != NONE);
    }

    /// Where the tap of the first position lies, or [#NONE] if these positions do not have it.
    int source(int tap) {
      return sources[tap];
    }

    /// How far the sources of neighbouring positions are apart.
    int sourceStep() {
      return sourceStep;
    }

    /// The first position.
    int first() {
      return first;
    }

    /// How far neighbouring positions are apart.
    int step() {
      return step;
    }

    /// How many positions there are before `position`.
    int before(int position) {
      return Math.clamp(((long) position - first + step - 1) / step, 0, count);
    }
  }
}
