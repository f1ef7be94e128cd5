package io.github.cotangent.core;

import java.util.Arrays;

/// The choice of the largest pixel in each window.
final class Pooling {
  // About what one core pools while a second one is being woken.
  private static final int BLOCK = 1 << 14;

  // Arrays of a workspace.
  private static final int PIXELS = 0;
  private static final int LARGEST = 1;

  private final Engine engine;

  Pooling(Engine engine) {
    this.engine = engine;
  }

  Tensor argMax(Tensor x, PoolingWindow window) {
    engine.kernels().requireFloating("maxPool2d", x);
    if (x.rank() != 4) {
      throw new ShapeMismatchException(
          "maxPool2d: the operand must have 4 axes but is "
              + x.describe()
              + "\n  help: x.reshape(1, channels, height, width) is a batch of one image");
    }
    HeightWidth windows = window.windows(new HeightWidth(x.extent(2), x.extent(3)), "maxPool2d");
    Slide down = window.geometry().down(x.extent(2), window.size().height());
    Slide across = window.geometry().across(x.extent(3), window.size().width());
    int height = windows.height();
    int width = windows.width();
    Shape shape = Shape.of(x.extent(0), x.extent(1), height, width);
    Tensor result = engine.kernels().result(ElementType.INT64, shape);
    long[] places = result.storage().longs();
    int planes = x.extent(0) * x.extent(1);
    int atOnce = Math.max(1, BLOCK / (x.extent(2) * x.extent(3)));
    engine.parallel(
        MatrixProduct.blocks(planes, atOnce),
        block -> {
          try (Workspace workspace = engine.workspace()) {
            double[] pixels = workspace.doubles(PIXELS, x.extent(2) * x.extent(3));
            double[] largest = workspace.doubles(LARGEST, width);
            int end = Math.min(planes, (block + 1) * atOnce);
            for (int plane = block * atOnce; plane < end; plane++) {
              read(x.select(0, plane / x.extent(1)).select(0, plane % x.extent(1)), pixels);
              for (int j = 0; j < height; j++) {
                choose(down, j, across, pixels, largest, places, (plane * height + j) * width);
              }
            }
          }
        });
    return result;
  }

  /// Widens the pixels of an image to doubles in C order.
  private static void read(Tensor image, double[] pixels) {
    int width = image.extent(1);
    int step = image.strides()[1];
    for (int row = 0; row < image.extent(0); row++) {
      int at = image.offset() + row * image.strides()[0];
      if (image.type() == ElementType.FLOAT32) {
        float[] from = image.storage().floats();
        for (int i = 0; i < width; i++) {
          pixels[row * width + i] = from[at + i * step];
        }
      } else {
        double[] from = image.storage().doubles();
        for (int i = 0; i < width; i++) {
          pixels[row * width + i] = from[at + i * step];
        }
      }
    }
  }

  /// Writes the places of the largest pixels of a row of windows. Taps are tried in C order and
  /// replaced only by a larger pixel or the first NaN.
  private static void choose(
      Slide down, int j, Slide across, double[] pixels, double[] largest, long[] places, int at) {
    Arrays.fill(places, at, at + across.windows(), Slide.NONE);
    for (int ky = 0; ky < down.kernel(); ky++) {
      int row = down.pixel(j, ky);
      for (int kx = 0; row != Slide.NONE && kx < across.kernel(); kx++) {
        int end = across.endWindow(kx);
        for (int i = across.firstWindow(kx); i < end; i++) {
          int place = row * across.image() + across.pixel(i, kx);
          double pixel = pixels[place];
          boolean larger = !(pixel <= largest[i]) && !Double.isNaN(largest[i]);
          if (larger || places[at + i] == Slide.NONE) {
            largest[i] = pixel;
            places[at + i] = place;
          }
        }
      }
    }
  }
}
