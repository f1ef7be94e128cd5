package io.github.cotangent.nn;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A step of training a network with two hidden layers: forward, loss, backward, SGD with momentum.
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {
  private static final RandomKey KEY = RandomKey.of(1);

  /// What the network is, and the size of a batch.
  @Param({
    "mlp_64_32_32_10_b1",
    "mlp_64_32_32_10_b32",
    "mlp_64_32_32_10_bn_b32",
    "mlp_784_256_256_10_bn_b128"
  })
  public String step;

  private TrainingStep training;
  private Tensor images;
  private Tensor labels;
  private long number;

  /// The network at its first values and one random batch.
  @Setup
  public void prepare() {
    String[] parts = step.split("_");
    int in = Integer.parseInt(parts[1]);
    int width = Integer.parseInt(parts[2]);
    int batch = Integer.parseInt(parts[parts.length - 1].substring(1));
    boolean normalised = step.contains("_bn_");
    Layer network =
        Sequential.of(
            Dense.of(in, width),
            normalised ? BatchNorm.of(width) : Sequential.of(),
            new Relu(),
            Dense.of(width, width),
            normalised ? BatchNorm.of(width) : Sequential.of(),
            new Relu(),
            Dense.of(width, 10));
    training =
        TrainingStep.of(
            Model.of(network, KEY), Sgd.of(0.01).withMomentum(0.9), Losses::crossEntropy);
    images = KEY.derive("images").normal(ElementType.FLOAT32, Shape.of(batch, in));
    labels = KEY.derive("labels").integers(10, Shape.of(batch));
  }

  /// One step; with `-prof gc`, also what it allocates.
  @Benchmark
  public double step() {
    return training.run(images, labels, KEY.derive(number++)).loss();
  }
}
