package io.github.cotangent.core;

/// The counter-based generator Philox 4×32 with 10 rounds: a bijection of 128-bit counters, one for
/// each 64-bit key, whose outputs pass the known batteries of tests of randomness.
///
/// Salmon, Moraes, Dror and Shaw, *Parallel Random Numbers: As Easy as 1, 2, 3*, SC 2011, §4.3;
/// doi:10.1145/2063384.2063405. Constants and test vectors are those of the authors' Random123.
/// Integer arithmetic only, so the bits are the same everywhere.
final class Philox {

  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final int ROUNDS = 10;
  private static final long LOW = 0xFFFF_FFFFL;

  private Philox() {}

  /// Writes the four words of one block to `out`.
  ///
  /// @param c0 to `c3`: the counter, least significant word first
  /// @param k0 and `k1`: the key
  static void block(int c0, int c1, int c2, int c3, int k0, int k1, int[] out) {
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = MULTIPLIER_0 * (c0 & LOW);
      long product1 = MULTIPLIER_1 * (c2 & LOW);
      c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
      c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
      c1 = (int) product1;
      c3 = (int) product0;
      k0 += WEYL_0;
      k1 += WEYL_1;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
  }
}
