package io.github.cotangent.experiments.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkloadsTest {
  /// One of each kind and setting, but small.
  static Stream<Workload> small() {
    Perceptron network = new Perceptron(List.of(5, 4, 4, 3), true, 6);
    return Stream.of(
        new MatrixProduct(ElementType.FLOAT32, 3, 4, 5),
        new MatrixProduct(ElementType.FLOAT64, 4, 4, 4),
        new Elementwise(Elementwise.Function.ADD, 7),
        new Elementwise(Elementwise.Function.RELU, 7),
        new Elementwise(Elementwise.Function.EXP, 7),
        new Elementwise(Elementwise.Function.TANH, 7),
        new Elementwise(Elementwise.Function.SUM, 7),
        new Elementwise(Elementwise.Function.SUM, 7, ElementType.FLOAT64),
        new CrossEntropy(4, 3),
        new BatchNormalisation(2, 3, 4, 4),
        new LayerNormalisation(3, 5),
        new MaxPooling(2, 3, 4, 6),
        new Convolution(2, 4, 6, 5, 3, 1, 1, false),
        new Convolution(2, 4, 6, 8, 3, 2, 2, true),
        new Convolution(2, 4, 6, 5, 1, 1, 1, true),
        new Convolution(2, 4, 6, 5, 1, 1, 1, true, ElementType.FLOAT64),
        new Training(network),
        new NetworkDerivative(NetworkDerivative.Order.GRADIENT, network),
        new NetworkDerivative(NetworkDerivative.Order.HESSIAN_VECTOR_PRODUCT, network),
        new FirstGradient());
  }

  @ParameterizedTest
  @MethodSource("small")
  void gives_finite_results_again_and_again(Workload workload) {
    List<Tensor> inputs = workload.inputs();
    try (Call call = workload.prepare(inputs)) {
      call.run();
      call.run();
      List<double[]> results = call.results();
      assertTrue(!results.isEmpty());
      for (double[] result : results) {
        assertTrue(result.length > 0);
        assertTrue(Arrays.stream(result).allMatch(Double::isFinite));
      }
      assertTrue(results.stream().anyMatch(result -> Arrays.stream(result).anyMatch(x -> x != 0)));
    }
  }

  @Test
  void what_an_elementwise_call_gives_is_what_its_name_says() {
    Workload add = new Elementwise(Elementwise.Function.ADD, 3);
    List<Tensor> inputs =
        List.of(Tensor.of(new float[] {1, 2, 3}, 3), Tensor.of(new float[] {10, 20, 30}, 3));
    assertArrayEquals(new double[] {11, 22, 33}, add.prepare(inputs).results().get(0));
    Workload sum = new Elementwise(Elementwise.Function.SUM, 3);
    assertArrayEquals(new double[] {6}, sum.prepare(inputs.subList(0, 1)).results().get(0));
  }

  @Test
  void a_workload_in_double_precision_is_told_in_times_of_its_like_in_single() {
    for (String name :
        List.of("dgemm_512", "tanh_100000_float64", "conv1x1_fwdbwd_128x256_64@16_float64")) {
      Workload workload = Workloads.named(name);
      Workload.Baseline single = workload.baseline().orElseThrow();
      assertEquals("of float32", single.name());
      assertEquals(
          name.replace("dgemm", "sgemm").replace("_float64", ""), single.workload().name());
      assertEquals(Optional.empty(), single.workload().baseline());
      Row row = new Row(workload, new Measurement(8, 8, 8, 1), Double.NaN, 2);
      assertTrue(row.line().endsWith(" 2.00 of float32"), row::line);
      assertEquals(2, row.toJson().number("of_float32"));
    }
  }

  @Test
  void a_step_of_training_changes_the_parameters() {
    Training training = new Training(new Perceptron(List.of(5, 3), false, 4));
    List<Tensor> inputs = training.inputs();
    Call call = training.prepare(inputs);
    call.run();
    double[] once = call.results().get(1);
    call.run();
    assertTrue(!Arrays.equals(once, call.results().get(1)));
  }

  @Test
  void names_have_no_twins() {
    List<String> names = Workloads.all().stream().map(Workload::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size());
    assertTrue(
        names.containsAll(
            List.of(
                "sgemm_64",
                "sgemm_128x784x256",
                "dgemm_1024",
                "add_1000",
                "sum_10000000",
                "sum_10000000_float64",
                "softmax_xent_128x10",
                "bn_fwdbwd_128x64x32x32",
                "ln_fwdbwd_4096x1024",
                "maxpool2_fwdbwd_128x64x32x32",
                "conv3x3_fwd_128x3_64@32",
                "conv3x3_fwdbwd_128x64_128@16",
                "conv1x1_fwdbwd_128x256_64@16",
                "conv3x3s2_fwdbwd_128x64_128@32",
                "conv3x3g128_fwdbwd_128x128_128@16",
                "step_mlp_64_32_32_10_b1",
                "step_mlp_784_256_256_10_bn_b128",
                "step_vgg11_b128",
                "step_resnet18_b32",
                "gradient_784_256_10_bn_b128",
                "hvp_784_256_10_bn_b128",
                "optimizer_adam_28M",
                "first_gradient")));
  }

  @Test
  void the_page_on_performance_has_each_of_them_in_order() throws IOException {
    Path page = SharedFolder.repository().resolve("docs/performance.md");
    List<String> lines = Files.readAllLines(page);
    List<String> documented =
        lines.subList(lines.indexOf(PairTable.start(1)), lines.size()).stream()
            .takeWhile(line -> !line.equals("<!-- end bench -->"))
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertEquals(Workloads.all().stream().map(Workload::name).toList(), documented);
  }

  @Test
  void work_is_counted_by_hand() {
    assertEquals(2.0 * 128 * 784 * 256, work("sgemm_128x784x256"));
    assertEquals(12_000, work("add_1000"));
    assertEquals(4_000, work("sum_1000"));
    assertEquals(800_000, work("sum_100000_float64"));
    // 128 images of 16 by 16 pixels, 9 taps of 64 channels for each of 128 channels, 3 products
    assertEquals(3 * 2.0 * 128 * 16 * 16 * 9 * 64 * 128, work("conv3x3_fwdbwd_128x64_128@16"));
    // stride 2 leaves 16 by 16 windows of 32 by 32 pixels
    assertEquals(3 * 2.0 * 128 * 16 * 16 * 9 * 64 * 128, work("conv3x3s2_fwdbwd_128x64_128@32"));
    assertEquals(3 * 2.0 * 128 * 16 * 16 * 9 * 128, work("conv3x3g128_fwdbwd_128x128_128@16"));
    assertEquals(2.0 * 128 * (2 * 784 * 256 + 3 * 2560), work("gradient_784_256_10_bn_b128"));
    assertEquals(28e6 * 4 * 5, work("optimizer_sgd_28M"));
    // 172 M multiply-adds for an image and each product, of which the first layer, 27 taps of 64
    // channels at 32 by 32 places, has two and the others three
    double first = 27.0 * 64 * 32 * 32;
    double others =
        9.0 * 256 * (64 * 128 + 0.25 * (128 * 256 + 256 * 256))
            + 9.0 * 16 * (256 * 512 + 512 * 512)
            + 9.0 * 4 * 2 * 512 * 512
            + 512 * 4096
            + 4096 * 4096
            + 40960;
    assertEquals(2 * 128 * (2 * first + 3 * others), work("step_vgg11_b128"));
  }

  private static double work(String name) {
    return Workloads.named(name).work().amount();
  }
}
