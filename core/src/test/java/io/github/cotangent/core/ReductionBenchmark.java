package io.github.cotangent.core;

import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

/// The time of sums, normalisation forward and backward, and softmax forward and backward, with
/// results in memory that was used before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReductionBenchmark {
  /// The kernel, the shape and the axes.
  @Param({
    "sum 1000 over 0",
    "sum 100000 over 0",
    "sum 10000000 over 0",
    "normalise 128x64x32x32 over 0,2,3",
    "normalise 128x32x32x64 over 0,1,2",
    "normalise 128x256x8x8 over 0,2,3",
    "normalise 4096x1024 over 1",
    "normalise 128x256 over 1",
    "normalise 128x256 over 0",
    "softmax 128x10 over 1",
    "softmax 4096x1000 over 1"
  })
  public String workload = "";

  @Param({"FLOAT32", "FLOAT64"})
  public ElementType type = ElementType.FLOAT32;

  @Param({"1", "2"})
  public int threads;

  @Param({"AUTO", "SCALAR"})
  public Engine.Choice loops = Engine.Choice.AUTO;

  private Engine engine = Engine.current();
  private Kernels kernels = engine.kernels();
  private Tensor x = Tensor.scalar(ElementType.FLOAT32, 0);
  private Tensor t = x;
  private String kernel = "";
  private int[] axes = {};

  /// Makes the operands.
  @Setup
  public void setUp() {
    engine = Engine.builder().kernels(loops).threads(threads).build();
    kernels = engine.with(new Reused()).kernels();
    String[] words = workload.split(" ");
    kernel = words[0];
    Shape shape = Shape.of(numbers(words[1], "x"));
    axes = numbers(words[3], ",");
    x = RandomKey.of(1).normal(type, shape);
    t = RandomKey.of(2).normal(type, shape);
  }

  private static int[] numbers(String text, String separator) {
    return Arrays.stream(text.split(separator)).mapToInt(Integer::parseInt).toArray();
  }

  @TearDown
  public void close() {
    engine.close();
  }

  /// The value and, but for sums, the product with the Jacobian.
  @Benchmark
  public Tensor forwardAndBackward() {
    return switch (kernel) {
      case "sum" -> kernels.sum(x, false, axes);
      case "normalise" -> {
        Tensor y = kernels.normalise(x, 1e-5, axes);
        yield kernels.normaliseJacobian(t, x, y, 1e-5, axes);
      }
      default -> {
        Tensor y = kernels.softmax(x, axes[0]);
        yield kernels.softmaxJacobian(t, y, axes[0]);
      }
    };
  }

  /// Hands out three storages of each size in turn.
  private static final class Reused implements Memory {
    private final Map<Integer, ArrayDeque<Storage>> storages = new HashMap<>();

    @Override
    public Storage allocate(ElementType type, int size) {
      ArrayDeque<Storage> own = storages.computeIfAbsent(size, ignored -> new ArrayDeque<>());
      Storage next = own.size() < 3 ? Storage.allocate(type, size) : own.removeFirst();
      own.addLast(next);
      return next;
    }
  }
}
