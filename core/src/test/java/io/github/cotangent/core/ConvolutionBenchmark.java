package io.github.cotangent.core;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The time of a convolution of 128 images and of its two transposes, each of which has 2 × size of
/// the result × channels / groups × taps operations, and of the largest pixels of windows.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConvolutionBenchmark {
  private static final int IMAGES = 128;

  /// Channels, channels of the result, extent, kernel, stride, groups.
  @Param({
    "3 64 32 3 1 1",
    "64 64 32 3 1 1",
    "64 128 16 3 1 1",
    "128 128 16 3 1 1",
    "256 256 8 3 1 1",
    "512 512 4 3 1 1",
    "512 512 2 3 1 1",
    "64 128 32 3 2 1",
    "64 256 16 1 1 1",
    "64 64 32 3 1 64",
    "1 8 28 5 1 1"
  })
  public String extents = "";

  @Param({"FLOAT32", "FLOAT64"})
  public ElementType type = ElementType.FLOAT32;

  @Param({"1", "2"})
  public int threads;

  private Engine engine = Engine.current();
  private ConvolutionGeometry geometry = ConvolutionGeometry.DEFAULT;
  private HeightWidth outputPadding = HeightWidth.of(0);
  private HeightWidth kernel = HeightWidth.of(1);
  private Tensor x = Tensor.scalar(ElementType.FLOAT32, 0);
  private Tensor weight = x;
  private Tensor y = x;

  /// Makes the operands.
  @Setup
  public void setUp() {
    engine = Engine.builder().threads(threads).build();
    int[] of = Arrays.stream(extents.split(" ")).mapToInt(Integer::parseInt).toArray();
    kernel = HeightWidth.of(of[3]);
    geometry = geometry.padding(of[3] / 2).stride(of[4]).groups(of[5]);
    outputPadding = geometry.outputPadding(HeightWidth.of(of[2]), kernel);
    RandomKey key = RandomKey.of(1);
    x = key.derive("x").normal(type, Shape.of(IMAGES, of[0], of[2], of[2]));
    weight = key.derive("weight").normal(type, Shape.of(of[1], of[0] / of[5], of[3], of[3]));
    y = engine.kernels().conv2d(x, weight, geometry);
  }

  @TearDown
  public void close() {
    engine.close();
  }

  /// The convolution.
  @Benchmark
  public Tensor forward() {
    return engine.kernels().conv2d(x, weight, geometry);
  }

  /// Its transpose in the image.
  @Benchmark
  public Tensor transpose() {
    return engine.kernels().convTranspose2d(y, weight, geometry, outputPadding);
  }

  /// Its transpose in the weight.
  @Benchmark
  public Tensor weight() {
    return engine.kernels().conv2dWeight(x, y, geometry, kernel);
  }

  /// The largest of 2 by 2 pixels.
  @Benchmark
  public Tensor largest() {
    return engine.kernels().maxPool2d(x, x, PoolingWindow.of(2));
  }
}
