package io.github.cotangent.experiments.bench.peak;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Fused multiply-adds of `float` vectors in registers, as many as a core can do.
///
/// Twelve independent chains: two units with a latency of four or five cycles need ten.
public final class FloatMultiplyAdds {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int CHAINS = 12;

  private FloatMultiplyAdds() {}

  /// The floating-point operations in a number of rounds, two for each multiply-add.
  public static long operations(int rounds) {
    return 2L * CHAINS * SPECIES.length() * rounds;
  }

  /// Does them; the value only makes sure that they are done.
  public static float run(int rounds) {
    FloatVector a = FloatVector.broadcast(SPECIES, 0.999f);
    FloatVector b = FloatVector.broadcast(SPECIES, 0.001f);
    FloatVector x0 = FloatVector.broadcast(SPECIES, 1);
    FloatVector x1 = FloatVector.broadcast(SPECIES, 2);
    FloatVector x2 = FloatVector.broadcast(SPECIES, 3);
    FloatVector x3 = FloatVector.broadcast(SPECIES, 4);
    FloatVector x4 = FloatVector.broadcast(SPECIES, 5);
    FloatVector x5 = FloatVector.broadcast(SPECIES, 6);
    FloatVector x6 = FloatVector.broadcast(SPECIES, 7);
    FloatVector x7 = FloatVector.broadcast(SPECIES, 8);
    FloatVector x8 = FloatVector.broadcast(SPECIES, 9);
    FloatVector x9 = FloatVector.broadcast(SPECIES, 10);
    FloatVector x10 = FloatVector.broadcast(SPECIES, 11);
    FloatVector x11 = FloatVector.broadcast(SPECIES, 12);
    for (int round = 0; round < rounds; round++) {
      x0 = x0.fma(a, b);
      x1 = x1.fma(a, b);
      x2 = x2.fma(a, b);
      x3 = x3.fma(a, b);
      x4 = x4.fma(a, b);
      x5 = x5.fma(a, b);
      x6 = x6.fma(a, b);
      x7 = x7.fma(a, b);
      x8 = x8.fma(a, b);
      x9 = x9.fma(a, b);
      x10 = x10.fma(a, b);
      x11 = x11.fma(a, b);
    }
    FloatVector low = x0.add(x1).add(x2).add(x3).add(x4).add(x5);
    return low.add(x6).add(x7).add(x8).add(x9).add(x10).add(x11).lane(0);
  }
}
