package io.github.cotangent.experiments.bench.peak;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Fused multiply-adds of `double` vectors in registers, as many as a core can do.
///
/// Twelve independent chains: two units with a latency of four or five cycles need ten.
public final class DoubleMultiplyAdds {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int CHAINS = 12;

  private DoubleMultiplyAdds() {}

  /// The floating-point operations in a number of rounds, two for each multiply-add.
  public static long operations(int rounds) {
    return 2L * CHAINS * SPECIES.length() * rounds;
  }

  /// Does them; the value only makes sure that they are done.
  public static double run(int rounds) {
    DoubleVector a = DoubleVector.broadcast(SPECIES, 0.999f);
    DoubleVector b = DoubleVector.broadcast(SPECIES, 0.001f);
    DoubleVector x0 = DoubleVector.broadcast(SPECIES, 1);
    DoubleVector x1 = DoubleVector.broadcast(SPECIES, 2);
    DoubleVector x2 = DoubleVector.broadcast(SPECIES, 3);
    DoubleVector x3 = DoubleVector.broadcast(SPECIES, 4);
    DoubleVector x4 = DoubleVector.broadcast(SPECIES, 5);
    DoubleVector x5 = DoubleVector.broadcast(SPECIES, 6);
    DoubleVector x6 = DoubleVector.broadcast(SPECIES, 7);
    DoubleVector x7 = DoubleVector.broadcast(SPECIES, 8);
    DoubleVector x8 = DoubleVector.broadcast(SPECIES, 9);
    DoubleVector x9 = DoubleVector.broadcast(SPECIES, 10);
    DoubleVector x10 = DoubleVector.broadcast(SPECIES, 11);
    DoubleVector x11 = DoubleVector.broadcast(SPECIES, 12);
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
    DoubleVector low = x0.add(x1).add(x2).add(x3).add(x4).add(x5);
    return low.add(x6).add(x7).add(x8).add(x9).add(x10).add(x11).lane(0);
  }
}
