package io.github.cotangent.core;

import java.util.Arrays;

/// The places of the largest pixels of windows over one plane. Of equal pixels the first in C order
/// is the largest, and the first NaN is larger than all numbers.
///
/// Which of several pixels is the largest cannot be foreseen, so nothing here branches on it: what
/// is chosen is a place, and the pixel is read there again.
final class LargestPixels {
  private final Slide down;
  private final Slide across;
  private final int windows;
  // Where the first tap on the image is, for each window of a row.
  private final int[] firstColumns;

  LargestPixels(Slide down, Slide across) {
    this.down = down;
    this.across = across;
    this.windows = across.windows();
    this.firstColumns = new int[windows];
    Arrays.setAll(firstColumns, i -> across.pixel(i, firstTap(across, i)));
  }

  /// The first tap of a window that is not in the padding.
  private static int firstTap(Slide slide, int window) {
    int tap = 0;
    while (slide.pixel(window, tap) == Slide.NONE) {
      tap++;
    }
    return tap;
  }

  // ---- float ----------------------------------------------------------------------------------

  /// Writes the places of the largest pixels of the windows of a plane, which lies in C order.
  void choose(float[] pixels, int at, long[] places) {
    for (int j = 0; j < down.windows(); j++) {
      int to = j * windows;
      begin(j, places, to);
      for (int ky = 0; ky < down.kernel(); ky++) {
        int row = down.pixel(j, ky);
        for (int kx = 0; row != Slide.NONE && kx < across.kernel(); kx++) {
          int start = across.firstWindow(kx);
          int end = across.endWindow(kx);
          int below = start < end ? row * across.image() + across.pixel(start, kx) : 0;
          chooseOrKeep(pixels, at, below, end - start, places, to + start);
        }
      }
    }
  }

  /// Replaces places by those of pixels that are larger, or the first NaN.
  private void chooseOrKeep(float[] pixels, int at, int below, int count, long[] places, int to) {
    int stride = across.stride();
    for (int i = 0; i < count; i++) {
      int place = below + i * stride;
      long kept = places[to + i];
      float largest = pixels[at + (int) kept];
      boolean larger = !(pixels[at + place] <= largest) & !Float.isNaN(largest);
      places[to + i] = larger ? place : kept;
    }
  }

  /// The places of the first taps on the image.
  private void begin(int j, long[] places, int to) {
    int first = down.pixel(j, firstTap(down, j)) * across.image();
    for (int i = 0; i < windows; i++) {
      places[to + i] = first + firstColumns[i];
    }
  }

  // ---- double, the same -----------------------------------------------------------------------

  void choose(double[] pixels, int at, long[] places) {
    for (int j = 0; j < down.windows(); j++) {
      int to = j * windows;
      begin(j, places, to);
      for (int ky = 0; ky < down.kernel(); ky++) {
        int row = down.pixel(j, ky);
        for (int kx = 0; row != Slide.NONE && kx < across.kernel(); kx++) {
          int start = across.firstWindow(kx);
          int end = across.endWindow(kx);
          int below = start < end ? row * across.image() + across.pixel(start, kx) : 0;
          chooseOrKeep(pixels, at, below, end - start, places, to + start);
        }
      }
    }
  }

  /// Replaces places by those of pixels that are larger, or the first NaN.
  private void chooseOrKeep(double[] pixels, int at, int below, int count, long[] places, int to) {
    int stride = across.stride();
    for (int i = 0; i < count; i++) {
      int place = below + i * stride;
      long kept = places[to + i];
      double largest = pixels[at + (int) kept];
      boolean larger = !(pixels[at + place] <= largest) & !Double.isNaN(largest);
      places[to + i] = larger ? place : kept;
    }
  }
}
