package io.github.cotangent.autodiff;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/// The gradient of the sum of squares of one op's value, with its forward pass: on the smallest
/// matrices, where the walks cost more than the kernels, and on larger ones.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class GradientBenchmark {
  /// The op.
  @Param({"tanh", "softmax", "normalise", "matmul"})
  public String op;

  /// The extent of both axes.
  @Param({"4", "256"})
  public int extent;

  private Tensor x;
  private Plan plan;

  /// A random matrix and the plan.
  @Setup
  public void prepare() {
    x = RandomKey.of(1).normal(ElementType.FLOAT32, Shape.of(extent, extent));
    Variable read = Variable.of(x);
    plan = Plan.record(List.of(), none -> Gradients.recordedGradient(loss(read), List.of(read)));
  }

  private Variable loss(Variable x) {
    Variable y =
        switch (op) {
          case "tanh" -> x.tanh();
          case "softmax" -> x.softmax(1);
          case "normalise" -> x.normalise(1e-5, 0);
          case "matmul" -> x.matmul(x);
          default -> throw new IllegalArgumentException(op);
        };
    return y.square().sum();
  }

  /// With a graph built anew.
  @Benchmark
  public List<Tensor> eager() {
    Variable at = Variable.of(x);
    return Gradients.gradient(loss(at), List.of(at));
  }

  /// Replayed.
  @Benchmark
  public int planned() {
    return plan.run(List.of(), List::size);
  }
}
