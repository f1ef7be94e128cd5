package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Convolution and its two transposes against literal loops, bit for bit, on all engines and
/// layouts.
class ConvolutionTest {
  private static final long SEED = 20260102;
  private static final List<Engine> ENGINES = Layouts.engines();

  private final SplittableRandom random = new SplittableRandom(SEED);

  @AfterAll
  static void close() {
    ENGINES.forEach(Engine::close);
  }

  /// A convolution to be tried.
  private record Problem(
      ElementType type,
      int images,
      int channels,
      int height,
      int width,
      int outputs,
      HeightWidth kernel,
      ConvolutionGeometry geometry) {
    boolean exists() {
      return windows().height() > 0 && windows().width() > 0;
    }

    HeightWidth windows() {
      return new HeightWidth(
          geometry.down(height, kernel.height()).windows(),
          geometry.across(width, kernel.width()).windows());
    }

    Shape image() {
      return Shape.of(images, channels, height, width);
    }

    Shape weight() {
      return Shape.of(outputs, channels / geometry.groups(), kernel.height(), kernel.width());
    }

    Shape result() {
      return Shape.of(images, outputs, windows().height(), windows().width());
    }
  }

  // ---- against the oracle ---------------------------------------------------------------------

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void every_small_geometry_has_the_bits_of_literal_loops(ElementType type) {
    int tried = 0;
    for (int height = 1; height <= 7; height++) {
      for (int width = 1; width <= 7; width++) {
        for (int kernel = 1; kernel <= 3; kernel++) {
          for (int stride = 1; stride <= 3; stride++) {
            for (int padding = 0; padding <= 2; padding++) {
              for (int dilation = 1; dilation <= 2; dilation++) {
                for (int groups = 1; groups <= 2; groups++) {
                  ConvolutionGeometry geometry =
                      ConvolutionGeometry.DEFAULT
                          .stride(stride)
                          .padding(padding)
                          .dilation(dilation)
                          .groups(groups);
                  Problem problem =
                      new Problem(type, 2, 2, height, width, 2, HeightWidth.of(kernel), geometry);
                  if (height != width && problem.exists()) {
                    tried++;
                    // All in one type, a sample in the other.
                    if (type == ElementType.FLOAT32 || random.nextInt(8) == 0) {
                      check(problem, random.nextInt(16) == 0);
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    assertEquals(3852, tried);
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void both_axes_have_geometries_of_their_own(ElementType type) {
    int tried = 0;
    while (tried < 300) {
      int groups = 1 + random.nextInt(3);
      Problem problem =
          new Problem(
              type,
              1 + random.nextInt(2),
              groups * (1 + random.nextInt(3)),
              1 + random.nextInt(12),
              1 + random.nextInt(12),
              groups * (1 + random.nextInt(3)),
              pair(1, 4),
              new ConvolutionGeometry(pair(1, 4), pair(0, 4), pair(1, 3), groups));
      if (problem.exists()) {
        check(problem, true);
        tried++;
      }
    }
  }

  private HeightWidth pair(int from, int to) {
    return new HeightWidth(random.nextInt(from, to + 1), random.nextInt(from, to + 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void what_is_cut_in_pieces_and_shared_out_has_the_bits_of_literal_loops(ElementType type) {
    ConvolutionGeometry same = ConvolutionGeometry.DEFAULT.padding(1);
    HeightWidth three = HeightWidth.of(3);
    // The inner axis in pieces; more rows than are multiplied at once; many columns.
    check(new Problem(type, 2, 40, 5, 6, 9, three, same), false);
    check(new Problem(type, 1, 9, 4, 5, 270, three, same), false);
    check(new Problem(type, 3, 5, 19, 23, 6, three, same.stride(2, 1)), false);
    // The weight: positions in pieces and parts, more channels than are multiplied at once.
    check(new Problem(type, 2, 3, 60, 70, 2, three, same), false);
    check(new Problem(type, 2, 270, 3, 4, 2, new HeightWidth(1, 2), same), false);
    check(new Problem(type, 1, 1, 1, 5000, 2, new HeightWidth(1, 3), same), false);
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void many_channels_have_the_bits_of_literal_loops(ElementType type) {
    ConvolutionGeometry same = ConvolutionGeometry.DEFAULT.padding(1);
    HeightWidth three = HeightWidth.of(3);
    // Tiles along images, along rows and along columns; two groups of panels; uneven rests.
    check(new Problem(type, 13, 17, 4, 3, 19, three, same), true);
    check(new Problem(type, 2, 20, 5, 17, 33, three, same), true);
    check(new Problem(type, 1, 18, 17, 2, 17, three, same), false);
    check(new Problem(type, 2, 34, 5, 6, 36, new HeightWidth(3, 2), same.groups(2)), true);
    check(new Problem(type, 3, 17, 9, 11, 18, three, same.stride(2)), true);
    check(new Problem(type, 2, 19, 8, 10, 17, three, same.stride(2, 1).dilation(1, 2)), true);
    check(new Problem(type, 2, 17, 6, 7, 18, HeightWidth.of(1), same.padding(0)), true);
    // Blocks of some whole images, of rows of one, and of rows of several.
    check(new Problem(type, 3, 17, 20, 20, 18, three, same), true);
    check(new Problem(type, 2, 17, 40, 38, 18, three, same), false);
    check(new Problem(type, 7, 17, 16, 16, 18, three, same), false);
    // Strips of one image and of several, parts that end within an image, columns in pieces.
    check(new Problem(type, 2, 9, 70, 33, 3, three, same), false);
    check(new Problem(type, 9, 9, 8, 8, 5, three, same), false);
    check(new Problem(type, 1, 9, 2, 1100, 2, new HeightWidth(1, 3), same.padding(0, 1)), false);
    check(new Problem(type, 1, 2, 2, 600, 2, new HeightWidth(2, 3), same.stride(1, 2)), false);
    // More weights than are packed, and more blocks than are summed, at a time.
    check(new Problem(type, 1, 512, 1, 2, 256, three, same), false);
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void channels_that_are_groups_have_the_bits_of_literal_loops(ElementType type) {
    ConvolutionGeometry same = ConvolutionGeometry.DEFAULT.padding(1);
    HeightWidth three = HeightWidth.of(3);
    // Less than a panel of channels, and more; parts that end within an image.
    check(new Problem(type, 3, 19, 7, 9, 19, three, same.groups(19)), true);
    check(new Problem(type, 2, 35, 17, 18, 35, three, same.groups(35)), false);
    check(new Problem(type, 3, 3, 40, 60, 3, three, same.groups(3)), false);
    check(new Problem(type, 2, 18, 9, 10, 18, three, same.groups(18).stride(2)), true);
    check(new Problem(type, 2, 5, 9, 20, 5, three, same.padding(2, 4).dilation(2).groups(5)), true);
    check(new Problem(type, 2, 4, 5, 6, 4, new HeightWidth(5, 2), same.groups(4)), true);
    check(new Problem(type, 1, 2, 3, 4, 2, three, same.padding(70).groups(2)), false);
    // Few channels in a group, and several of the result for each.
    check(new Problem(type, 2, 12, 16, 17, 12, three, same.groups(3)), true);
    check(new Problem(type, 2, 4, 9, 8, 12, three, same.groups(4)), true);
    check(new Problem(type, 2, 3, 33, 34, 40, three, same), false);
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void windows_of_one_pixel_have_the_bits_of_literal_loops(ElementType type) {
    ConvolutionGeometry one = ConvolutionGeometry.DEFAULT;
    check(new Problem(type, 3, 17, 9, 8, 21, HeightWidth.of(1), one), true);
    check(new Problem(type, 2, 70, 16, 16, 18, HeightWidth.of(1), one), false);
    check(new Problem(type, 3, 21, 9, 8, 17, HeightWidth.of(1), one), true);
    check(new Problem(type, 2, 12, 11, 10, 8, HeightWidth.of(1), one.groups(4)), true);
    check(new Problem(type, 2, 18, 11, 10, 8, HeightWidth.of(1), one.stride(2)), true);
    check(new Problem(type, 2, 18, 11, 10, 8, HeightWidth.of(1), one.padding(1)), true);
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void what_is_not_finite_spreads_to_the_sums_that_it_is_part_of_and_no_further(ElementType type) {
    double[] special = {
      Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0, 1e-30, -1e-30, 1
    };
    for (int repeat = 0; repeat < 40; repeat++) {
      ConvolutionGeometry geometry =
          ConvolutionGeometry.DEFAULT.padding(1 + repeat % 2).stride(1 + repeat % 3);
      // Few channels with pixels in vectors, many with channels there.
      int channels = repeat % 4 == 0 ? 17 : 2;
      int outputs = repeat % 4 == 0 ? 18 : repeat % 4 == 1 ? 2 : 3;
      if (repeat % 4 == 1) {
        geometry = geometry.groups(2);
      }
      HeightWidth kernel = HeightWidth.of(2 + repeat % 2);
      Problem problem = new Problem(type, 1, channels, 4, 6, outputs, kernel, geometry);
      Tensor x = special(problem.image(), special, type);
      Tensor weight = special(problem.weight(), special, type);
      Tensor y = special(problem.result(), special, type);
      check(problem, x, weight, y, false);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void padding_does_not_touch_the_sign_of_a_zero(ElementType type) {
    // Their products are less than half the least number above zero, and round to zeros of both
    // signs.
    double tiny = type == ElementType.FLOAT32 ? 1e-30 : 1e-200;
    double[] values = {tiny, -tiny, 0, -0.0};
    for (int repeat = 0; repeat < 20; repeat++) {
      int channels = repeat % 2 == 0 ? 1 : 17;
      int groups = repeat % 4 == 1 ? channels : 1;
      ConvolutionGeometry geometry =
          ConvolutionGeometry.DEFAULT.padding(1 + repeat % 3).groups(groups);
      Problem problem =
          new Problem(type, 2, channels, 3, 18, channels, HeightWidth.of(3), geometry);
      check(
          problem,
          chosen(problem.image(), values, type),
          chosen(problem.weight(), values, type),
          chosen(problem.result(), values, type),
          repeat < 4);
    }
  }

  private Tensor chosen(Shape shape, double[] values, ElementType type) {
    double[] chosen = new double[shape.size()];
    Arrays.setAll(chosen, i -> values[random.nextInt(values.length)]);
    return Tensor.of(chosen, shape.toArray()).to(type);
  }

  private Tensor special(Shape shape, double[] values, ElementType type) {
    double[] chosen = new double[shape.size()];
    Arrays.setAll(
        chosen,
        i -> random.nextInt(6) == 0 ? values[random.nextInt(values.length)] : random.nextInt(5));
    return Tensor.of(chosen, shape.toArray()).to(type);
  }

  private void check(Problem problem, boolean layouts) {
    RandomKey key = RandomKey.of(random.nextLong());
    check(
        problem,
        key.derive("x").normal(problem.type(), problem.image()),
        key.derive("weight").normal(problem.type(), problem.weight()),
        key.derive("y").normal(problem.type(), problem.result()),
        layouts);
  }

  private void check(Problem problem, Tensor x, Tensor weight, Tensor y, boolean layouts) {
    ConvolutionGeometry geometry = problem.geometry();
    HeightWidth image = new HeightWidth(problem.height(), problem.width());
    HeightWidth kernel = problem.kernel();
    ConvolutionOracle oracle = new ConvolutionOracle(problem.type(), geometry);
    Tensor forward = tensor(problem, oracle.conv2d(Grid.of(x), Grid.of(weight)));
    Tensor back = tensor(problem, oracle.convTranspose2d(Grid.of(y), Grid.of(weight), image));
    Tensor slope = tensor(problem, oracle.conv2dWeight(Grid.of(x), Grid.of(y), kernel));
    for (Engine engine : ENGINES) {
      Kernels kernels = engine.kernels();
      for (int i = 0; i < (layouts ? 5 : 1); i++) {
        Tensor a = Layouts.of(x, random).get(i);
        Tensor w = Layouts.of(weight, random).get((i + 1) % 5);
        Tensor b = Layouts.of(y, random).get((i + 2) % 5);
        require(problem, engine, "conv2d", forward, kernels.conv2d(a, w, geometry));
        require(
            problem,
            engine,
            "convTranspose2d",
            back,
            kernels.convTranspose2d(b, w, geometry, geometry.outputPadding(image, kernel)));
        require(
            problem, engine, "conv2dWeight", slope, kernels.conv2dWeight(a, b, geometry, kernel));
      }
    }
  }

  private static Tensor tensor(Problem problem, Grid grid) {
    return Tensor.of(grid.values(), grid.extents()).to(problem.type());
  }

  private static void require(
      Problem problem, Engine engine, String who, Tensor expected, Tensor actual) {
    assertTrue(
        actual.hasSameBits(expected),
        () ->
            who
                + " on "
                + engine.provider()
                + " with "
                + engine.threads()
                + " threads, seed "
                + SEED
                + ": "
                + problem
                + "\n"
                + actual
                + "\nexpected\n"
                + expected);
  }

  // ---- expanded operands, nothing, the edge of what exists -----------------------------------

  @Test
  void an_operand_that_is_expanded_has_the_bits_of_its_copy() {
    Kernels kernels = Engine.current().kernels();
    ConvolutionGeometry geometry = ConvolutionGeometry.DEFAULT.padding(1);
    Tensor x = RandomKey.of(1).normal(ElementType.FLOAT32, Shape.of(1, 1, 5, 1));
    Tensor wide = x.expand(Shape.of(2, 3, 5, 4));
    Tensor ones = Tensor.ones(ElementType.FLOAT32, Shape.of(2, 3, 3, 2));
    assertTrue(
        kernels
            .conv2d(wide, ones, geometry)
            .hasSameBits(kernels.conv2d(kernels.copy(wide), kernels.copy(ones), geometry)));
    Tensor y = Tensor.ones(ElementType.FLOAT32, Shape.of(2, 2, 5, 5));
    assertTrue(
        kernels
            .conv2dWeight(wide, y, geometry, new HeightWidth(3, 2))
            .hasSameBits(
                kernels.conv2dWeight(
                    kernels.copy(wide), kernels.copy(y), geometry, new HeightWidth(3, 2))));
  }

  @Test
  void sums_of_no_channels_are_zeros_and_empty_batches_stay_empty() {
    Kernels kernels = Engine.current().kernels();
    ElementType type = ElementType.FLOAT64;
    ConvolutionGeometry one = ConvolutionGeometry.DEFAULT;
    Tensor none = Tensor.zeros(type, Shape.of(2, 0, 4, 5));
    Tensor y = Tensor.ones(type, Shape.of(2, 3, 3, 4));
    assertTrue(
        kernels
            .conv2d(none, Tensor.zeros(type, Shape.of(3, 0, 2, 2)), one)
            .hasSameBits(Tensor.zeros(type, Shape.of(2, 3, 3, 4))));
    assertEquals(
        Shape.of(2, 0, 4, 5),
        kernels
            .convTranspose2d(y, Tensor.zeros(type, Shape.of(3, 0, 2, 2)), one, HeightWidth.of(0))
            .shape());
    assertEquals(
        Shape.of(3, 0, 2, 2), kernels.conv2dWeight(none, y, one, HeightWidth.of(2)).shape());
    Tensor batch = Tensor.zeros(type, Shape.of(0, 2, 4, 5));
    Tensor weight = Tensor.ones(type, Shape.of(3, 2, 2, 2));
    assertEquals(Shape.of(0, 3, 3, 4), kernels.conv2d(batch, weight, one).shape());
    Tensor windows = Tensor.zeros(type, Shape.of(0, 3, 3, 4));
    assertEquals(
        Shape.of(0, 2, 4, 5),
        kernels.convTranspose2d(windows, weight, one, HeightWidth.of(0)).shape());
    assertTrue(
        kernels
            .conv2dWeight(batch, windows, one, HeightWidth.of(2))
            .hasSameBits(Tensor.zeros(type, Shape.of(3, 2, 2, 2))));
  }

  @Test
  void an_image_without_pixels_is_padding_alone() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(1, 2, 0, 3));
    Tensor weight = Tensor.ones(ElementType.FLOAT32, Shape.of(1, 2, 2, 2));
    Tensor y = Engine.current().kernels().conv2d(x, weight, ConvolutionGeometry.DEFAULT.padding(1));
    assertTrue(y.hasSameBits(Tensor.zeros(ElementType.FLOAT32, Shape.of(1, 1, 1, 4))));
  }

  // ---- errors ---------------------------------------------------------------------------------

  @Test
  void what_does_not_fit_is_refused_with_both_facts() {
    Kernels kernels = Engine.current().kernels();
    ConvolutionGeometry geometry = ConvolutionGeometry.DEFAULT;
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 6, 4, 5));
    Tensor weight = Tensor.zeros(ElementType.FLOAT32, Shape.of(4, 3, 2, 2));
    refused(
        """
        conv2d: the weight's channels differ, 3 where the image has 6
          image  [2, 6, 4, 5] float32
          weight [4, 3, 2, 2] float32
          help: the weight is [out, in / groups, height, width]\
        """,
        () -> kernels.conv2d(x, weight, geometry));
    refused(
        """
        conv2d: 6 channels cannot be divided into 4 groups
          image  [2, 6, 4, 5] float32
          weight [4, 3, 2, 2] float32\
        """,
        () -> kernels.conv2d(x, weight, geometry.groups(4)));
    refused(
        """
        conv2d: 4 channels cannot be divided into 3 groups
          image  [2, 6, 4, 5] float32
          weight [4, 3, 2, 2] float32\
        """,
        () -> kernels.conv2d(x, weight, geometry.groups(3)));
    refused(
        """
        conv2d: a kernel that reaches over [5, 2] does not fit into a padded image of [4, 5]
          image  [2, 6, 4, 5] float32
          weight [4, 3, 2, 2] float32
          help: padding(1, 0) makes room for it\
        """,
        () -> kernels.conv2d(x, weight, geometry.groups(2).dilation(4, 1)));
    refused(
        """
        conv2d: the operands must have 4 axes but have 3 and 4
          image  [6, 4, 5] float32
          weight [4, 3, 2, 2] float32
          help: x.reshape(1, channels, height, width) is a batch of one image\
        """,
        () -> kernels.conv2d(x.select(0, 0), weight, geometry));
    refused(
        """
        conv2dWeight: an image of [4, 5] has windows [3, 4], not [2, 4]
          image   [2, 6, 4, 5] float32
          operand [2, 4, 2, 4] float32\
        """,
        () ->
            kernels.conv2dWeight(
                x, x.slice(1, 0, 4).slice(2, 0, 2).slice(3, 0, 4), geometry, HeightWidth.of(2)));
    Tensor y = Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 4, 3, 4));
    refused(
        """
        convTranspose2d: the output padding must be less than the stride, [0, 1] and [1, 1]
          operand [2, 4, 3, 4] float32
          weight  [4, 3, 2, 2] float32
          help: the stride is how many sizes of an image have windows of one size\
        """,
        () -> kernels.convTranspose2d(y, weight, geometry, new HeightWidth(0, 1)));
    refused(
        """
        convTranspose2d: an operand of [3, 4] with padding [3, 3] makes an image of [-2, -1]
          operand [2, 4, 3, 4] float32
          weight  [4, 3, 2, 2] float32
          help: less padding takes less away\
        """,
        () -> kernels.convTranspose2d(y, weight, geometry.padding(3), HeightWidth.of(0)));
    refused(
        """
        convTranspose2d: the weight's channels differ, 4 where the operand has 6
          operand [2, 6, 4, 5] float32
          weight  [4, 3, 2, 2] float32
          help: the weight is [in, out / groups, height, width]\
        """,
        () -> kernels.convTranspose2d(x, weight, geometry, HeightWidth.of(0)));
    refused(
        """
        conv2dWeight: the numbers of images differ, 2 and 1
          image   [2, 6, 4, 5] float32
          operand [1, 4, 3, 4] float32\
        """,
        () -> kernels.conv2dWeight(x, y.slice(0, 0, 1), geometry, HeightWidth.of(2)));
  }

  @Test
  void a_geometry_that_does_not_exist_cannot_be_made() {
    ConvolutionGeometry geometry = ConvolutionGeometry.DEFAULT;
    assertEquals(
        "ConvolutionGeometry: the stride must be at least 1 but is [2, 0]",
        assertThrows(IllegalArgumentException.class, () -> geometry.stride(2, 0)).getMessage());
    assertEquals(
        "ConvolutionGeometry: the padding must be at least 0 but is [-1, -1]",
        assertThrows(IllegalArgumentException.class, () -> geometry.padding(-1)).getMessage());
    assertEquals(
        "ConvolutionGeometry: the dilation must be at least 1 but is [0, 0]",
        assertThrows(IllegalArgumentException.class, () -> geometry.dilation(0)).getMessage());
    assertEquals(
        "ConvolutionGeometry: groups must be at least 1 but are 0",
        assertThrows(IllegalArgumentException.class, () -> geometry.groups(0)).getMessage());
  }

  @Test
  void a_result_that_no_array_holds_is_refused_before_any_work() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(1, 1, 1, 1));
    Tensor weight = Tensor.zeros(ElementType.FLOAT32, Shape.of(1, 1, 1, 1));
    ConvolutionGeometry wide = ConvolutionGeometry.DEFAULT.padding(1 << 20);
    String message =
        assertThrows(
                ShapeMismatchException.class,
                () -> Engine.current().kernels().conv2d(x, weight, wide))
            .getMessage();
    assertTrue(message.contains("has more than 2147483647 elements"), message);
  }

  private static void refused(String message, Runnable call) {
    assertEquals(message, assertThrows(ShapeMismatchException.class, call::run).getMessage());
  }
}
