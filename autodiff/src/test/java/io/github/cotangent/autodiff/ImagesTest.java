package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Convolution, pooling and the moves between pixels and channels, with their derivatives.
class ImagesTest {
  private static final long SEED = 20260104;
  private static final double NAN = Double.NaN;

  private final SplittableRandom random = new SplittableRandom(SEED);

  private static Variable normal(String name, int... extents) {
    return Variable.of(
        RandomKey.of(SEED).derive(name).normal(ElementType.FLOAT64, Shape.of(extents)));
  }

  private static double dot(Variable a, Variable b) {
    double[] x = a.value().toDoubleArray();
    double[] y = b.value().toDoubleArray();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  // ---- convolution ----------------------------------------------------------------------------

  @Test
  void pullbacks_of_every_small_geometry_are_adjoint_to_the_convolution() {
    int tried = 0;
    for (int height = 1; height <= 7; height++) {
      for (int width = 1; width <= 7; width++) {
        for (int kernel = 1; kernel <= 3; kernel++) {
          for (int stride = 1; stride <= 3; stride++) {
            for (int padding = 0; padding <= 2; padding++) {
              for (int dilation = 1; dilation <= 2; dilation++) {
                int reach = dilation * (kernel - 1) + 1;
                if (height == width || reach > Math.min(height, width) + 2 * padding) {
                  continue;
                }
                ConvolutionGeometry geometry =
                    ConvolutionGeometry.DEFAULT
                        .stride(stride)
                        .padding(padding)
                        .dilation(dilation)
                        .groups(1 + tried % 2);
                requireAdjoint(geometry, height, width, kernel);
                tried++;
              }
            }
          }
        }
      }
    }
    assertEquals(1926, tried);
  }

  private static void requireAdjoint(
      ConvolutionGeometry geometry, int height, int width, int kernel) {
    Variable x = normal("x", 2, 2, height, width);
    Variable weight = normal("weight", 2, 2 / geometry.groups(), kernel, kernel);
    Variable y = x.conv2d(weight, geometry);
    Variable u = normal("u", y.shape().toArray());
    List<Variable> pulled = Gradients.pullback(y, u, List.of(x, weight));
    double expected = dot(y, u);
    String where = geometry + ", " + kernel + " in " + height + " by " + width;
    double close = 1e-12 * (1 + y.value().size());
    assertEquals(expected, dot(x, pulled.get(0)), close, where);
    assertEquals(expected, dot(weight, pulled.get(1)), close, where);
  }

  @Test
  void derivatives_to_order_3_of_random_geometries_are_those_of_the_value() {
    System.out.println("geometries of seed " + SEED);
    for (int tried = 0; tried < 12; ) {
      int groups = 1 + random.nextInt(2);
      ConvolutionGeometry geometry =
          new ConvolutionGeometry(pair(1, 3), pair(0, 2), pair(1, 2), groups);
      HeightWidth image = pair(1, 5);
      HeightWidth kernel = pair(1, 3);
      if (!fits(
              image.height(),
              kernel.height(),
              geometry.padding().height(),
              geometry.dilation().height())
          || !fits(
              image.width(),
              kernel.width(),
              geometry.padding().width(),
              geometry.dilation().width())) {
        continue;
      }
      tried++;
      GradientCheck.of(
              geometry.toString(),
              in -> in.get(0).conv2d(in.get(1), in.get(2), geometry).tanh().sum())
          .at(
              normal("x", 1, 2, image.height(), image.width()).value(),
              normal("w", 2, 2 / groups, kernel.height(), kernel.width()).value(),
              normal("b", 2).value())
          .seed(SEED + tried)
          .order(3)
          .verify();
    }
  }

  private HeightWidth pair(int from, int to) {
    return new HeightWidth(random.nextInt(from, to + 1), random.nextInt(from, to + 1));
  }

  private static boolean fits(int image, int kernel, int padding, int dilation) {
    return dilation * (kernel - 1) + 1 <= image + 2 * padding;
  }

  @Test
  void the_transposed_convolution_with_a_bias_is_the_pullback_plus_it() {
    ConvolutionGeometry geometry = ConvolutionGeometry.DEFAULT.stride(3, 2).padding(0, 1);
    Variable x = normal("x", 2, 3, 7, 6);
    Variable weight = normal("weight", 4, 3, 2, 3);
    Variable y = x.conv2d(weight, geometry);
    Variable u = normal("u", y.shape().toArray());
    Variable bias = normal("bias", 3);
    Variable pulled = Gradients.pullback(y, u, List.of(x)).get(0);
    Variable transposed = u.convTranspose2d(weight, bias, geometry, new HeightWidth(2, 1));
    assertTrue(
        pulled.plus(bias.reshape(3, 1, 1)).value().hasSameBits(transposed.value()),
        transposed.toString());
  }

  @Test
  void a_bias_of_another_number_of_channels_is_refused() {
    Variable x = normal("x", 1, 2, 3, 3);
    Variable weight = normal("weight", 3, 2, 1, 1);
    assertEquals(
        "conv2d: the bias must be [3], a number for each channel of the result, but is [1]",
        assertThrows(
                ShapeMismatchException.class,
                () -> x.conv2d(weight, normal("bias", 1), ConvolutionGeometry.DEFAULT))
            .getMessage());
  }

  @Test
  void gradients_of_an_empty_batch_are_zeros() {
    Variable x = normal("x", 0, 2, 3, 4);
    Variable weight = normal("weight", 3, 2, 2, 2);
    List<Tensor> gradients =
        Gradients.gradient(
            x.conv2d(weight).maxPool2d(PoolingWindow.of(2)).sum(), List.of(x, weight));
    assertEquals(Shape.of(0, 2, 3, 4), gradients.get(0).shape());
    assertTrue(gradients.get(1).hasSameBits(Tensor.zeros(ElementType.FLOAT64, weight.shape())));
  }

  // ---- pooling --------------------------------------------------------------------------------

  /// The window's pixels of each result, reduced as `reduce` says.
  private static double[] pooled(
      Tensor x, PoolingWindow window, ToDoubleFunction<double[]> reduce) {
    HeightWidth windows = window.windows(new HeightWidth(x.extent(2), x.extent(3)), "test");
    double[] result = new double[x.extent(0) * x.extent(1) * windows.height() * windows.width()];
    int next = 0;
    for (int plane = 0; plane < x.extent(0) * x.extent(1); plane++) {
      for (int j = 0; j < windows.height(); j++) {
        for (int i = 0; i < windows.width(); i++) {
          double[] pixels = new double[window.size().height() * window.size().width()];
          int found = 0;
          for (int ky = 0; ky < window.size().height(); ky++) {
            for (int kx = 0; kx < window.size().width(); kx++) {
              int row = j * window.stride().height() + ky - window.padding().height();
              int column = i * window.stride().width() + kx - window.padding().width();
              if (row >= 0 && row < x.extent(2) && column >= 0 && column < x.extent(3)) {
                pixels[found++] = x.get(plane / x.extent(1), plane % x.extent(1), row, column);
              }
            }
          }
          result[next++] = reduce.applyAsDouble(Arrays.copyOf(pixels, found));
        }
      }
    }
    return result;
  }

  private static final List<PoolingWindow> WINDOWS =
      List.of(
          PoolingWindow.of(2),
          PoolingWindow.of(3, 2).stride(1, 2).padding(1, 0),
          PoolingWindow.of(2, 3).stride(3, 1).padding(1));

  @Test
  void the_largest_pixel_and_the_means_of_windows_are_those_of_their_definitions() {
    Variable x = normal("x", 2, 3, 5, 7);
    for (PoolingWindow window : WINDOWS) {
      assertArrayEquals(
          pooled(x.value(), window, pixels -> Arrays.stream(pixels).max().getAsDouble()),
          x.maxPool2d(window).value().toDoubleArray());
      assertArrayEquals(
          pooled(x.value(), window, pixels -> Arrays.stream(pixels).average().getAsDouble()),
          x.avgPool2d(window, false).value().toDoubleArray(),
          1e-14);
      int size = window.size().height() * window.size().width();
      assertArrayEquals(
          pooled(x.value(), window, pixels -> Arrays.stream(pixels).sum() / size),
          x.avgPool2d(window, true).value().toDoubleArray(),
          1e-14);
    }
  }

  @Test
  void derivatives_of_pooling_to_order_3_are_those_of_the_value() {
    Tensor x = normal("x", 1, 2, 4, 5).value();
    for (PoolingWindow window : WINDOWS) {
      for (UnaryOperator<Variable> pool :
          List.<UnaryOperator<Variable>>of(
              y -> y.maxPool2d(window),
              y -> y.avgPool2d(window, true),
              y -> y.avgPool2d(window, false),
              y -> y.adaptiveAvgPool2d(3, 2))) {
        GradientCheck.of("pooling", in -> pool.apply(in.get(0).square()).tanh().sum())
            .at(x)
            .order(3)
            .verify();
      }
    }
  }

  @Test
  void the_first_of_equal_pixels_gets_the_derivative_and_a_nan_is_above_all() {
    Variable x = Variable.of(Tensor.of(new double[] {2, 2, 1, 2, 3, NAN, NAN, 9}, 1, 1, 2, 4));
    Variable y = x.maxPool2d(PoolingWindow.of(2));
    assertArrayEquals(new double[] {NAN, NAN}, y.value().toDoubleArray());
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 0, 1, 1, 0},
        Gradients.gradient(y.sum(), List.of(x)).get(0).toDoubleArray());
    Variable tied = x.slice(2, 0, 1).maxPool2d(PoolingWindow.of(1, 4));
    assertArrayEquals(
        new double[] {1, 0, 0, 0, 0, 0, 0, 0},
        Gradients.gradient(tied.sum(), List.of(x)).get(0).toDoubleArray());
  }

  @Test
  void what_is_not_finite_stays_within_its_windows() {
    Variable x =
        Variable.of(Tensor.of(new double[] {1, 2, Double.POSITIVE_INFINITY, 4}, 1, 1, 1, 4));
    assertArrayEquals(
        new double[] {1.5, Double.POSITIVE_INFINITY},
        x.avgPool2d(PoolingWindow.of(1, 2), true).value().toDoubleArray());
  }

  @Test
  void bins_are_those_from_the_floor_to_the_ceiling() {
    Variable x =
        Variable.of(Tensor.of(new double[] {1, 2, 3, 4, 5, 10, 20, 30, 40, 50}, 1, 1, 2, 5));
    // [0, 2), [1, 4), [3, 5)
    assertArrayEquals(
        new double[] {1.5, 3, 4.5, 15, 30, 45},
        x.adaptiveAvgPool2d(2, 3).value().toDoubleArray(),
        1e-14);
    // More bins than pixels: [0, 1), [0, 2), [1, 2).
    assertArrayEquals(
        new double[] {3, 16.5, 30}, x.adaptiveAvgPool2d(3, 1).value().toDoubleArray(), 1e-14);
    assertEquals(Shape.of(1, 1, 1, 1), x.globalAvgPool2d().shape());
    assertEquals(16.5, x.adaptiveAvgPool2d(1, 1).value().item(), 1e-14);
    assertEquals(
        "adaptiveAvgPool2d: there must be at least 1 bin along each axis, got [0, 1]",
        assertThrows(IllegalArgumentException.class, () -> x.adaptiveAvgPool2d(0, 1)).getMessage());
  }

  @Test
  void a_plan_of_pooling_chooses_anew_in_each_run() {
    UnaryOperator<Variable> f =
        x -> {
          Variable source = x.asSource();
          Variable y = source.maxPool2d(PoolingWindow.of(2).stride(1)).square().sum();
          return Gradients.pullback(y, y.constantLike(1), List.of(source)).get(0);
        };
    Tensor like = normal("like", 1, 2, 3, 4).value();
    Plan plan = Plan.record(List.of(like), in -> List.of(f.apply(in.get(0))));
    for (String run : List.of("one", "two", "three")) {
      Tensor x = normal(run, 1, 2, 3, 4).value();
      assertTrue(
          plan.run(List.of(x)).get(0).hasSameBits(f.apply(Variable.constant(x)).value()), run);
    }
  }

  // ---- pixels to channels and back ------------------------------------------------------------

  /// What stands where the formula says it does.
  private static void requireFormula(
      Variable x, Variable y, int[] extents, ToDoubleFunction<int[]> expected) {
    assertEquals(Shape.of(extents), y.shape());
    int[] at = new int[4];
    for (at[0] = 0; at[0] < extents[0]; at[0]++) {
      for (at[1] = 0; at[1] < extents[1]; at[1]++) {
        for (at[2] = 0; at[2] < extents[2]; at[2]++) {
          for (at[3] = 0; at[3] < extents[3]; at[3]++) {
            assertEquals(expected.applyAsDouble(at), y.value().get(at), Arrays.toString(at));
          }
        }
      }
    }
    assertEquals(x.value().size(), y.value().size());
  }

  @Test
  void squares_of_pixels_become_channels_and_these_become_squares_again() {
    Variable x = normal("x", 2, 3, 6, 9);
    Tensor v = x.value();
    Variable y = x.pixelUnshuffle(3);
    requireFormula(
        x,
        y,
        new int[] {2, 27, 2, 3},
        at -> v.get(at[0], at[1] / 9, at[2] * 3 + at[1] % 9 / 3, at[3] * 3 + at[1] % 3));
    assertTrue(y.pixelShuffle(3).value().hasSameBits(v));
  }

  @Test
  void both_squeezes_of_real_nvp_have_their_order_and_are_inverted() {
    Variable x = normal("x", 2, 3, 4, 6);
    Tensor v = x.value();
    int[] extents = {2, 12, 2, 3};
    requireFormula(
        x,
        x.realNvpSqueeze(false),
        extents,
        at -> v.get(at[0], at[1] / 4, at[2] * 2 + at[1] % 4 / 2, at[3] * 2 + at[1] % 2));
    int[] row = {0, 1, 0, 1};
    int[] column = {0, 1, 1, 0};
    requireFormula(
        x,
        x.realNvpSqueeze(true),
        extents,
        at -> v.get(at[0], at[1] % 3, at[2] * 2 + row[at[1] / 3], at[3] * 2 + column[at[1] / 3]));
    for (boolean alternate : new boolean[] {false, true}) {
      assertTrue(x.realNvpSqueeze(alternate).realNvpUnsqueeze(alternate).value().hasSameBits(v));
    }
  }

  @Test
  void extents_that_cannot_be_divided_are_refused() {
    Variable x = normal("x", 1, 3, 4, 5);
    refused(
        "pixelUnshuffle: the extent of axis 3 must be a multiple of 2, the operand is [1, 3, 4, 5]",
        () -> x.pixelUnshuffle(2));
    refused(
        "pixelShuffle: the extent of axis 1 must be a multiple of 4, the operand is [1, 3, 4, 5]",
        () -> x.pixelShuffle(2));
    refused(
        "realNvpSqueeze: the extent of axis 3 must be a multiple of 2, the operand is [1, 3, 4, 5]",
        () -> x.realNvpSqueeze(true));
    refused(
        "realNvpUnsqueeze: the extent of axis 1 must be a multiple of 4, the operand is"
            + " [1, 3, 4, 5]",
        () -> x.realNvpUnsqueeze(true));
    refused(
        """
        avgPool2d: the operand must have 4 axes, [n, channels, height, width], but is [60]
          help: x.reshape(1, channels, height, width) is a batch of one image\
        """,
        () -> x.reshape(60).avgPool2d(PoolingWindow.of(2), true));
  }

  private static void refused(String message, Runnable call) {
    assertEquals(message, assertThrows(ShapeMismatchException.class, call::run).getMessage());
  }
}
