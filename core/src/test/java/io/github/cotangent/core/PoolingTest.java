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

/// The choice of the largest pixels against literal loops, on all engines and layouts.
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

  private static Tensor oracle(Tensor x, PoolingWindow window, HeightWidth windows) {
    Grid grid = Grid.of(x);
    Grid places =
        Grid.of(
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
    return Tensor.of(places.values(), places.extents()).to(ElementType.INT64);
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

  /// Few different values, so that there are ties, and some that are not finite.
  private boolean check(ElementType type, int images, int height, int width, PoolingWindow window) {
    if (!window.geometry().down(height, window.size().height()).hasPixels()
        || !window.geometry().across(width, window.size().width()).hasPixels()) {
      return false;
    }
    double[] choice = {0, -0.0, 1, 1, -1, -2, 3, NAN, INFINITY, -INFINITY, -INFINITY};
    double[] values = new double[images * 3 * height * width];
    for (int i = 0; i < values.length; i++) {
      values[i] = choice[random.nextInt(choice.length)];
    }
    Tensor x = Tensor.of(values, images, 3, height, width).to(type);
    Tensor expected = oracle(x, window, window.windows(new HeightWidth(height, width), "test"));
    for (Tensor view : Layouts.of(x, random)) {
      for (Engine engine : ENGINES) {
        Tensor places = engine.kernels().argMaxPool2d(view, window);
        assertTrue(
            places.hasSameBits(expected),
            () ->
                "seed " + SEED + ": " + window + " of\n" + x + "\n" + places + "\nnot " + expected);
      }
    }
    return true;
  }

  @Test
  void many_planes_are_shared_out() {
    assertTrue(check(ElementType.FLOAT32, 40, 31, 30, PoolingWindow.of(3).stride(2).padding(1)));
  }

  @Test
  void the_first_of_equal_pixels_is_chosen_and_the_first_nan_before_all() {
    Tensor x = Tensor.of(new double[] {-0.0, 0, 5, 5, NAN, INFINITY, 7, NAN, NAN}, 1, 1, 1, 9);
    PoolingWindow window = PoolingWindow.of(1, 2).stride(1);
    assertArrayEquals(
        new long[] {0, 2, 2, 4, 4, 5, 7, 7}, kernels.argMaxPool2d(x, window).toLongArray());
  }

  @Test
  void padding_is_below_every_pixel() {
    Tensor x = Tensor.full(ElementType.FLOAT32, -INFINITY, Shape.of(1, 1, 2, 2));
    PoolingWindow window = PoolingWindow.of(3).stride(1).padding(1);
    assertArrayEquals(new long[] {0, 0, 0, 0}, kernels.argMaxPool2d(x, window).toLongArray());
  }

  @Test
  void empty_batches_stay_empty() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(0, 3, 4, 4));
    assertEquals(Shape.of(0, 3, 2, 2), kernels.argMaxPool2d(x, PoolingWindow.of(2)).shape());
    Tensor none = Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 0, 4, 4));
    assertEquals(Shape.of(2, 0, 2, 2), kernels.argMaxPool2d(none, PoolingWindow.of(2)).shape());
  }

  @Test
  void windows_that_find_nothing_are_refused() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(1, 1, 1, 3));
    assertEquals(
        "maxPool2d: a window of [2, 2] with padding [1, 1] and dilation [2, 2] misses an image of"
            + " [1, 3]",
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.argMaxPool2d(x, PoolingWindow.of(2).padding(1).dilation(2)))
            .getMessage());
    assertEquals(
        "maxPool2d: a window of [2, 2] with padding [0, 0] and dilation [1, 1] does not fit into an"
            + " image of [1, 3]",
        assertThrows(
                ShapeMismatchException.class, () -> kernels.argMaxPool2d(x, PoolingWindow.of(2)))
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
                () -> kernels.argMaxPool2d(x.select(0, 0), PoolingWindow.of(1)))
            .getMessage());
  }
}
