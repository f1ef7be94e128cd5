package io.github.cotangent.core;

/// Convolution and its transposes as literally as docs/numerics.md, section 3.1, states them.
final class ConvolutionOracle {
  private final boolean single;
  private final ConvolutionGeometry g;

  ConvolutionOracle(ElementType type, ConvolutionGeometry geometry) {
    this.single = type == ElementType.FLOAT32;
    this.g = geometry;
  }

  private double fma(double a, double b, double sum) {
    return single ? Math.fma((float) a, (float) b, (float) sum) : Math.fma(a, b, sum);
  }

  private double add(double a, double b) {
    return single ? (float) a + (float) b : a + b;
  }

  private int row(int window, int tap) {
    return window * g.stride().height() + tap * g.dilation().height() - g.padding().height();
  }

  private int column(int window, int tap) {
    return window * g.stride().width() + tap * g.dilation().width() - g.padding().width();
  }

  Grid conv2d(Grid x, Grid weight) {
    int[] in = x.extents();
    int[] k = weight.extents();
    int[] extents = {
      in[0],
      k[0],
      (in[2] + 2 * g.padding().height() - g.dilation().height() * (k[2] - 1) - 1)
              / g.stride().height()
          + 1,
      (in[3] + 2 * g.padding().width() - g.dilation().width() * (k[3] - 1) - 1) / g.stride().width()
          + 1
    };
    return Grid.of(
        extents,
        at -> {
          int group = at[1] / (k[0] / g.groups());
          double sum = 0;
          for (int ky = 0; ky < k[2]; ky++) {
            for (int kx = 0; kx < k[3]; kx++) {
              for (int c = 0; c < k[1]; c++) {
                int row = row(at[2], ky);
                int column = column(at[3], kx);
                if (row >= 0 && row < in[2] && column >= 0 && column < in[3]) {
                  double pixel = x.at(at[0], group * k[1] + c, row, column);
                  sum = fma(pixel, weight.at(at[1], c, ky, kx), sum);
                }
              }
            }
          }
          return sum;
        });
  }

  Grid convTranspose2d(Grid y, Grid weight, HeightWidth image) {
    int[] out = y.extents();
    int[] k = weight.extents();
    int perGroup = k[0] / g.groups();
    return Grid.of(
        new int[] {out[0], k[1] * g.groups(), image.height(), image.width()},
        at -> {
          int group = at[1] / k[1];
          double sum = 0;
          for (int ky = 0; ky < k[2]; ky++) {
            for (int kx = 0; kx < k[3]; kx++) {
              for (int o = group * perGroup; o < (group + 1) * perGroup; o++) {
                int j = window(at[2] - row(0, ky), g.stride().height(), out[2]);
                int i = window(at[3] - column(0, kx), g.stride().width(), out[3]);
                if (j >= 0 && i >= 0) {
                  double window = y.at(at[0], o, j, i);
                  sum = fma(window, weight.at(o, at[1] % k[1], ky, kx), sum);
                }
              }
            }
          }
          return sum;
        });
  }

  /// The window that is `distance` from the first one; negative if there is none.
  private static int window(int distance, int stride, int windows) {
    boolean exists = distance >= 0 && distance % stride == 0 && distance / stride < windows;
    return exists ? distance / stride : -1;
  }

  Grid conv2dWeight(Grid x, Grid y, HeightWidth kernel) {
    int[] in = x.extents();
    int[] out = y.extents();
    int inputs = in[1] / g.groups();
    int rows = Math.max(1, 4096 / out[3]);
    return Grid.of(
        new int[] {out[1], inputs, kernel.height(), kernel.width()},
        at -> {
          int group = at[0] / (out[1] / g.groups());
          double total = 0;
          double part = 0;
          for (int n = 0; n < out[0]; n++) {
            for (int j = 0; j < out[2]; j++) {
              for (int i = 0; i < out[3]; i++) {
                int row = row(j, at[2]);
                int column = column(i, at[3]);
                if (row >= 0 && row < in[2] && column >= 0 && column < in[3]) {
                  double pixel = x.at(n, group * inputs + at[1], row, column);
                  part = fma(pixel, y.at(n, at[0], j, i), part);
                }
              }
              int done = n * out[2] + j + 1;
              if (done % rows == 0 || done == out[0] * out[2]) {
                total = add(total, part);
                part = 0;
              }
            }
          }
          return total;
        });
  }
}
