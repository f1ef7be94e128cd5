package io.github.cotangent.core;

/// The choice of the largest pixel in each window.
final class Pooling {
  // About what one core pools while a second one is being woken.
  private static final int BLOCK = 1 << 14;

  // An array of a workspace.
  private static final int PIXELS = 0;

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
    int pixels = x.extent(2) * x.extent(3);
    int atOnce = Math.max(1, BLOCK / pixels);
    LargestPixels largest = new LargestPixels(down, across);
    // A plane in C order is read where it lies.
    boolean plain = x.strides()[3] == 1 && x.strides()[2] == x.extent(3);
    engine.parallel(
        MatrixProduct.blocks(planes, atOnce),
        block -> {
          try (Workspace workspace = engine.workspace()) {
            int end = Math.min(planes, (block + 1) * atOnce);
            for (int plane = block * atOnce; plane < end; plane++) {
              Tensor image = x.select(0, plane / x.extent(1)).select(0, plane % x.extent(1));
              int to = plane * height * width;
              if (x.type() == ElementType.FLOAT32) {
                float[] from = plain ? x.storage().floats() : workspace.floats(PIXELS, pixels);
                copy(image, plain, from);
                largest.choose(from, plain ? image.offset() : 0, places, to);
              } else {
                double[] from = plain ? x.storage().doubles() : workspace.doubles(PIXELS, pixels);
                copy(image, plain, from);
                largest.choose(from, plain ? image.offset() : 0, places, to);
              }
            }
          }
        });
    return result;
  }

  private static void copy(Tensor image, boolean plain, float[] to) {
    float[] from = image.storage().floats();
    int[] strides = image.strides();
    int width = image.extent(1);
    for (int row = 0; !plain && row < image.extent(0); row++) {
      int at = image.offset() + row * strides[0];
      for (int i = 0; i < width; i++) {
        to[row * width + i] = from[at + i * strides[1]];
      }
    }
  }

  private static void copy(Tensor image, boolean plain, double[] to) {
    double[] from = image.storage().doubles();
    int[] strides = image.strides();
    int width = image.extent(1);
    for (int row = 0; !plain && row < image.extent(0); row++) {
      int at = image.offset() + row * strides[0];
      for (int i = 0; i < width; i++) {
        to[row * width + i] = from[at + i * strides[1]];
      }
    }
  }
}
