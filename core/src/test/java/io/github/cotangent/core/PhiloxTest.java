package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/// The known answers are those of Random123's `kat_vectors` for `philox4x32 10`.
class PhiloxTest {

  @Test
  void the_zero_counter_gives_the_published_block() {
    check(
        new int[] {0, 0, 0, 0},
        new int[] {0, 0},
        new int[] {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
  }

  @Test
  void the_counter_of_all_ones_gives_the_published_block() {
    check(
        new int[] {-1, -1, -1, -1},
        new int[] {-1, -1},
        new int[] {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
  }

  @Test
  void the_digits_of_pi_give_the_published_block() {
    check(
        new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
        new int[] {0xa4093822, 0x299f31d0},
        new int[] {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
  }

  private static void check(int[] counter, int[] key, int[] expected) {
    int[] out = new int[4];
    Philox.block(counter[0], counter[1], counter[2], counter[3], key[0], key[1], out);
    assertArrayEquals(expected, out);
  }
}
