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
  void choose(float[] pixels, int at, long[] places, int to) {
    boolean pairs =
        down.kernel() == 2
            && across.kernel() == 2
            && down.dilation() == 1
            && across.dilation() == 1
            && down.padding() == 0
            && across.padding() == 0;
    for (int j = 0; j < down.windows(); j++) {
      int toAt = to + j * windows;
      if (!pairs || !chooseOfFour(pixels, at, j * down.stride(), places, toAt)) {
        chooseOfMany(pixels, at, j, places, toAt);
      }
    }
  }

  /// Chooses among 2 by 2 pixels; false, with nothing of use written, if one may be NaN.
  private boolean chooseOfFour(float[] pixels, int at, int row, long[] places, int to) {
    int width = across.image();
    int stride = across.stride();
    int first = row * width;
    boolean numbers = true;
    for (int i = 0; i < windows; i++) {
      int a = at + first + i * stride;
      int b = a + width;
      int upper = a + (pixels[a + 1] > pixels[a] ? 1 : 0);
      int lower = b + (pixels[b + 1] > pixels[b] ? 1 : 0);
      int largest = (pixels[lower] > pixels[upper] ? lower : upper) - at;
      places[to + i] = largest;
      float x = pixels[a] + pixels[a + 1];
      float y = pixels[b] + pixels[b + 1];
      numbers &= !Float.isNaN(x + y);
    }
    return numbers;
  }

  private void chooseOfMany(float[] pixels, int at, int j, long[] places, int to) {
    int width = across.image();
    int first = down.pixel(j, firstTap(down, j)) * width;
    for (int i = 0; i < windows; i++) {
      int place = first + firstColumns[i];
      places[to + i] = place;
    }
    for (int ky = 0; ky < down.kernel(); ky++) {
      int row = down.pixel(j, ky);
      for (int kx = 0; row != Slide.NONE && kx < across.kernel(); kx++) {
        int start = across.firstWindow(kx);
        int end = across.endWindow(kx);
        int below = start < end ? row * width + across.pixel(start, kx) : 0;
        chooseOrKeep(pixels, at, below, end - start, places, to + start);
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

  // ---- double, the same -----------------------------------------------------------------------

  void choose(double[] pixels, int at, long[] places, int to) {
    boolean pairs =
        down.kernel() == 2
            && across.kernel() == 2
            && down.dilation() == 1
            && across.dilation() == 1
            && down.padding() == 0
            && across.padding() == 0;
    for (int j = 0; j < down.windows(); j++) {
      int toAt = to + j * windows;
      if (!pairs || !chooseOfFour(pixels, at, j * down.stride(), places, toAt)) {
        chooseOfMany(pixels, at, j, places, toAt);
      }
    }
  }

  /// Chooses among 2 by 2 pixels; false, with nothing of use written, if one may be NaN.
  private boolean chooseOfFour(double[] pixels, int at, int row, long[] places, int to) {
    int width = across.image();
    int stride = across.stride();
    int first = row * width;
    boolean numbers = true;
    for (int i = 0; i < windows; i++) {
      int a = at + first + i * stride;
      int b = a + width;
      int upper = a + (pixels[a + 1] > pixels[a] ? 1 : 0);
      int lower = b + (pixels[b + 1] > pixels[b] ? 1 : 0);
      int largest = (pixels[lower] > pixels[upper] ? lower : upper) - at;
      places[to + i] = largest;
      double x = pixels[a] + pixels[a + 1];
      double y = pixels[b] + pixels[b + 1];
      numbers &= !Double.isNaN(x + y);
    }
    return numbers;
  }

  private void chooseOfMany(double[] pixels, int at, int j, long[] places, int to) {
    int width = across.image();
    int first = down.pixel(j, firstTap(down, j)) * width;
    for (int i = 0; i < windows; i++) {
      int place = first + firstColumns[i];
      places[to + i] = place;
    }
    for (int ky = 0; ky < down.kernel(); ky++) {
      int row = down.pixel(j, ky);
      for (int kx = 0; row != Slide.NONE && kx < across.kernel(); kx++) {
        int start = across.firstWindow(kx);
        int end = across.endWindow(kx);
        int below = start < end ? row * width + across.pixel(start, kx) : 0;
        chooseOrKeep(pixels, at, below, end - start, places, to + start);
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
