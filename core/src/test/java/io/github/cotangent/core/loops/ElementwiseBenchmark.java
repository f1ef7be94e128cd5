package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
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

/// Elementwise loops on arrays that lie in a cache, by function, provider and type.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ElementwiseBenchmark {
  /// Elements of an array.
  @Param({"1000", "100000"})
  public int n;

  /// The function.
  @Param({"ADD", "RELU", "EXP", "LOG", "SIN", "TANH", "SIGMOID", "ERF", "GELU", "POWER"})
  public ElementwiseFunction function;

  /// Who provides the loops.
  @Param({"SIMD", "SCALAR"})
  public Engine.Choice provider;

  private ElementwiseLoops loops;
  private float[] a;
  private float[] b;
  private float[] y;
  private double[] wideA;
  private double[] wideB;
  private double[] wideY;

  /// Arguments between −5 and 5 in no order.
  @Setup
  public void prepare() {
    loops = Providers.choose(provider).elementwise();
    a = new float[n];
    b = new float[n];
    y = new float[n];
    wideA = new double[n];
    wideB = new double[n];
    wideY = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = (float) (i * 7919L % n) / n * 10 - 5;
      b[i] = (float) (i * 31L % n) / n * 10 - 5;
      wideA[i] = a[i];
      wideB[i] = b[i];
    }
  }

  /// FLOAT32.
  @Benchmark
  public float[] float32() {
    if (function.arity() == 1) {
      loops.apply(function, a, 0, 1, y, 0, n);
    } else {
      loops.apply(function, a, 0, 1, b, 0, 1, y, 0, n);
    }
    return y;
  }

  /// FLOAT64.
  @Benchmark
  public double[] float64() {
    if (function.arity() == 1) {
      loops.apply(function, wideA, 0, 1, wideY, 0, n);
    } else {
      loops.apply(function, wideA, 0, 1, wideB, 0, 1, wideY, 0, n);
    }
    return wideY;
  }
}
