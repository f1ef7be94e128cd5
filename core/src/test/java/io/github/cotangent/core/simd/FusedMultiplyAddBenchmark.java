package io.github.cotangent.core.simd;

import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The peak of one core: fused multiply-adds of whole vectors with nothing else to do. One is two
/// operations on each lane, so for `float` and 512 bits the peak is 32 operations times the rate.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FusedMultiplyAddBenchmark {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int STEPS = 10_000;

  private final float[] sums = new float[SPECIES.length()];

  /// Ten independent accumulators hide the latency.
  @Benchmark
  @OperationsPerInvocation(10 * STEPS)
  public float[] fusedMultiplyAdds() {
    FloatVector x = FloatVector.broadcast(SPECIES, 0.5f);
    FloatVector y = FloatVector.broadcast(SPECIES, 0.25f);
    FloatVector a = x;
    FloatVector b = y;
    FloatVector c = x.neg();
    FloatVector d = y.neg();
    FloatVector e = x.add(y);
    FloatVector f = x.sub(y);
    FloatVector g = y.sub(x);
    FloatVector h = e.neg();
    FloatVector i = f.mul(y);
    FloatVector j = e.mul(y);
    for (int step = 0; step < STEPS; step++) {
      a = a.fma(x, y);
      b = b.fma(x, y);
      c = c.fma(x, y);
      d = d.fma(x, y);
      e = e.fma(x, y);
      f = f.fma(x, y);
      g = g.fma(x, y);
      h = h.fma(x, y);
      i = i.fma(x, y);
      j = j.fma(x, y);
    }
    a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).intoArray(sums, 0);
    return sums;
  }
}
