package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Max pooling and its transpose against literal loops, on all engines and layouts.
class PoolingTest {
  private static final long SEED = 20260103;
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final List<Engine> ENGINES = Layouts.engines();

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Kernels kernels = Engine.current().kernels();

  @AfterAll
  static void close() {
    ENGINES.forEach(Engine::close);
  }

  /// Where the largest pixel of each window stands in its plane.
  private static Grid places(Tensor x, PoolingWindow window, HeightWidth windows) {
    Grid grid = Grid.of(x);
    return Grid.of(
        new int[] {x.extent(0), x.extent(1), windows.height(), windows.width()},
        at -> {
          int place = -1;
          double largest = 0;
          for (int ky = 0; ky < window.size().height(); ky++) {
            for (int kx = 0; kx < window.size().width(); kx++) {
              int row =
                  at[2] * window.stride().height()
                      + ky * window.dilation().height()
                      - window.padding().height();
              int column =
                  at[3] * window.stride().width()
                      + kx * window.dilation().width()
                      - window.padding().width();
              if (row < 0 || row >= x.extent(2) || column < 0 || column >= x.extent(3)) {
                continue;
              }
              double pixel = grid.at(at[0], at[1], row, column);
              boolean larger = pixel > largest || Double.isNaN(pixel) && !Double.isNaN(largest);
              if (place < 0 || larger) {
                place = row * x.extent(3) + column;
                largest = pixel;
              }
            }
          }
          return place;
        });
  }

  /// Zeros of the shape of `x` to which the elements of `u` are added at their places.
  private static Tensor scattered(Grid u, Grid places, Tensor x) {
    double[] z = new double[x.size()];
    int windows = u.extents()[2] * u.extents()[3];
    int pixels = x.extent(2) * x.extent(3);
    for (int i = 0; i < u.values().length; i++) {
      int at = i / windows * pixels + (int) places.values()[i];
      z[at] =
          x.type() == ElementType.FLOAT32 ? (float) (z[at] + u.values()[i]) : z[at] + u.values()[i];
    }
    return Tensor.of(z, x.shape().toArray()).to(x.type());
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void every_small_window_chooses_as_literal_loops_do(ElementType type) {
    int tried = 0;
    for (int height = 1; height <= 7; height++) {
      for (int width = 1; width <= 7; width++) {
        for (int size = 1; size <= 3; size++) {
          for (int stride = 1; stride <= 3; stride++) {
            for (int padding = 0; padding <= size / 2; padding++) {
              for (int dilation = 1; dilation <= 2; dilation++) {
                PoolingWindow window =
                    PoolingWindow.of(size, Math.max(1, size - 1))
                        .stride(stride)
                        .padding(padding, 0)
                        .dilation(dilation);
                tried += height != width && check(type, 2, height, width, window) ? 1 : 0;
              }
            }
          }
        }
      }
    }
    assertEquals(963, tried);
  }

  private boolean check(ElementType type, int images, int height, int width, PoolingWindow window) {
    if (!window.geometry().down(height, window.size().height()).hasPixels()
        || !window.geometry().across(width, window.size().width()).hasPixels()) {
      return false;
    }
    Tensor x = values(type, images, 3, height, width);
    Tensor t = values(type, images, 3, height, width);
    Grid places = places(x, window, window.windows(new HeightWidth(height, width), "test"));
    Tensor u = values(type, places.extents());
    Grid ofT = Grid.of(t);
    Tensor pooled =
        Tensor.of(
                Grid.of(
                        places.extents(),
                        at -> {
                          int place = (int) places.at(at);
                          return ofT.at(at[0], at[1], place / width, place % width);
                        })
                    .values(),
                places.extents())
            .to(type);
    Tensor scattered = scattered(Grid.of(u), places, x);
    List<Tensor> ts = Layouts.of(t, random);
    List<Tensor> us = Layouts.of(u, random);
    List<Tensor> xs = Layouts.of(x, random);
    for (int i = 0; i < xs.size(); i++) {
      for (Engine engine : ENGINES) {
        require(engine.kernels().maxPool2d(ts.get(i), xs.get(i), window), pooled, window, x);
        require(engine.kernels().maxUnpool2d(us.get(i), xs.get(i), window), scattered, window, x);
      }
    }
    return true;
  }

  /// Few different values, so that there are ties, and some that are not finite.
  private Tensor values(ElementType type, int... extents) {
    double[] choice = {0, -0.0, 1, 1, -1, -2, 3, NAN, INFINITY, -INFINITY, -INFINITY};
    double[] values = new double[Shape.of(extents).size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = choice[random.nextInt(choice.length)];
    }
    return Tensor.of(values, extents).to(type);
  }

  private static void require(Tensor y, Tensor expected, PoolingWindow window, Tensor x) {
    assertTrue(
        y.hasSameBits(expected),
        () -> "seed " + SEED + ": " + window + " of\n" + x + "\n" + y + "\nnot " + expected);
  }

  @Test
  void many_planes_are_shared_out() {
    assertTrue(check(ElementType.FLOAT32, 40, 31, 30, PoolingWindow.of(3).stride(2).padding(1)));
    assertTrue(check(ElementType.FLOAT32, 40, 31, 30, PoolingWindow.of(2)));
  }

  @Test
  void the_first_of_equal_pixels_is_chosen_and_the_first_nan_before_all() {
    Tensor x = Tensor.of(new double[] {-0.0, 0, 5, 5, NAN, INFINITY, 7, NAN, NAN}, 1, 1, 1, 9);
    Tensor places = Tensor.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, 1, 1, 1, 9);
    assertArrayEquals(
        new double[] {0, 2, 2, 4, 4, 5, 7, 7},
        kernels.maxPool2d(places, x, PoolingWindow.of(1, 2).stride(1)).toDoubleArray());
    Tensor square = x.slice(3, 0, 8).reshape(1, 1, 2, 4);
    assertArrayEquals(
        new double[] {4, 7},
        kernels
            .maxPool2d(places.slice(3, 0, 8).reshape(1, 1, 2, 4), square, PoolingWindow.of(2))
            .toDoubleArray());
  }

  @Test
  void padding_is_below_every_pixel() {
    Tensor x = Tensor.full(ElementType.FLOAT32, -INFINITY, Shape.of(1, 1, 2, 2));
    Tensor places = Tensor.of(new float[] {0, 1, 2, 3}, 1, 1, 2, 2);
    PoolingWindow window = PoolingWindow.of(3).stride(1).padding(1);
    assertArrayEquals(
        new double[] {0, 0, 0, 0}, kernels.maxPool2d(places, x, window).toDoubleArray());
  }

  @Test
  void empty_batches_stay_empty() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(0, 3, 4, 4));
    assertEquals(Shape.of(0, 3, 2, 2), kernels.maxPool2d(x, x, PoolingWindow.of(2)).shape());
    Tensor none = Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 0, 4, 4));
    assertEquals(Shape.of(2, 0, 2, 2), kernels.maxPool2d(none, none, PoolingWindow.of(2)).shape());
  }

  @Test
  void windows_that_find_nothing_are_refused() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(1, 1, 1, 3));
    assertEquals(
        "maxPool2d: a window of [2, 2] with padding [1, 1] and dilation [2, 2] misses an image of"
            + " [1, 3]",
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.maxPool2d(x, x, PoolingWindow.of(2).padding(1).dilation(2)))
            .getMessage());
    assertEquals(
        "maxPool2d: a window of [2, 2] with padding [0, 0] and dilation [1, 1] does not fit into an"
            + " image of [1, 3]",
        assertThrows(
                ShapeMismatchException.class, () -> kernels.maxPool2d(x, x, PoolingWindow.of(2)))
            .getMessage());
    assertEquals(
        """
        PoolingWindow: the padding must be at most half the size, [2, 0] and [3, 3]
          help: a window wholly in the padding would have nothing to pool\
        """,
        assertThrows(IllegalArgumentException.class, () -> PoolingWindow.of(3).padding(2, 0))
            .getMessage());
    assertEquals(
        "PoolingWindow: the size must be at least 1 but is [0, 0]",
        assertThrows(IllegalArgumentException.class, () -> PoolingWindow.of(0)).getMessage());
    assertEquals(
        """
        maxPool2d: the operand must have 4 axes but is [1, 1, 3] float32
          help: x.reshape(1, channels, height, width) is a batch of one image\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.maxPool2d(x.select(0, 0), x.select(0, 0), PoolingWindow.of(1)))
            .getMessage());
    assertEquals(
        """
        maxUnpool2d: there must be an element for each window
          windows [1, 1, 1, 1]
          operand [1, 1, 1, 3] float32\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.maxUnpool2d(x, x, PoolingWindow.of(1, 2)))
            .getMessage());
  }
}
