package io.github.cotangent.core;

import java.util.Arrays;
import java.util.SplittableRandom;
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

/// The time of a matrix product, which has 2 × rows × inner extent × columns operations.
///
/// `FusedMultiplyAddBenchmark` measures how many a core can do.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatmulBenchmark {
  /// Rows, inner extent, columns.
  @Param({
    "64x64x64",
    "128x128x128",
    "256x256x256",
    "512x512x512",
    "1024x1024x1024",
    "128x784x256",
    "1024x576x64",
    "128x4096x4096"
  })
  public String extents = "";

  /// Which factors are stored transposed: `nt` is X Wᵀ, `tn` is Xᵀ Y.
  @Param({"nn", "nt", "tn"})
  public String layout = "";

  @Param({"FLOAT32", "FLOAT64"})
  public ElementType type = ElementType.FLOAT32;

  @Param({"1", "2"})
  public int threads;

  @Param({"AUTO", "SCALAR"})
  public Engine.Choice loops = Engine.Choice.AUTO;

  private Engine engine = Engine.current();
  private Tensor left = Tensor.scalar(ElementType.FLOAT32, 0);
  private Tensor right = left;

  /// Makes the factors.
  @Setup
  public void setUp() {
    engine = Engine.builder().kernels(loops).threads(threads).build();
    int[] mkn = Arrays.stream(extents.split("x")).mapToInt(Integer::parseInt).toArray();
    left = factor(mkn[0], mkn[1], layout.charAt(0) == 't');
    right = factor(mkn[1], mkn[2], layout.charAt(1) == 't');
  }

  private Tensor factor(int rows, int columns, boolean transposed) {
    double[] values = new SplittableRandom(1).doubles((long) rows * columns, -1, 1).toArray();
    return transposed
        ? Tensor.of(values, columns, rows).to(type).transpose()
        : Tensor.of(values, rows, columns).to(type);
  }

  @TearDown
  public void close() {
    engine.close();
  }

  /// The product.
  @Benchmark
  public Tensor matmul() {
    return engine.kernels().matmul(left, right);
  }
}
