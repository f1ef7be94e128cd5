package io.github.cotangent.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.io.MalformedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Damages a good file in every simple way and in many random ones. A reader must refuse it with a
/// [MalformedFileException] that names the file, or give what the good file gives.
public final class Damage {

  /// Reads a file and compares it with the good one.
  @FunctionalInterface
  public interface Reading {
    /// Whether the content of `file` is that of the good file.
    boolean givesTheSame(Path file) throws IOException;
  }

  private final Path file;
  private final byte[] good;
  private final Reading reading;
  private long longest;
  private int refused;
  private int same;

  /// Damage to be done to `file`, which must be good as it is.
  public Damage(Path file, Reading reading) throws IOException {
    this.file = file;
    this.good = Files.readAllBytes(file);
    this.reading = reading;
    this.longest = good.length;
    assertTrue(reading.givesTheSame(file), "the good file is not read");
  }

  /// Says that offsets may go up to `length`, as those in a compressed file's content do.
  public Damage offsetsUpTo(long length) {
    longest = length;
    return this;
  }

  /// How many damaged files were refused.
  public int refused() {
    return refused;
  }

  /// How many damaged files gave the same content.
  public int same() {
    return same;
  }

  /// Every proper prefix is refused.
  public Damage prefixes() throws IOException {
    for (int length = good.length - 1; length >= 0; length--) {
      int before = refused;
      check(Arrays.copyOf(good, length), "the first " + length + " bytes");
      assertEquals(before + 1, refused, "the first " + length + " bytes were accepted");
    }
    return this;
  }

  /// Every single bit of the bytes from `from` to `to` is flipped.
  public Damage bitFlips(int from, int to) throws IOException {
    for (int bit = 8 * from; bit < 8 * to; bit++) {
      byte[] bytes = good.clone();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      check(bytes, "bit " + bit % 8 + " of byte " + bit / 8 + " flipped");
    }
    return this;
  }

  /// Up to 4 random bytes from `from` to `to` are replaced, `trials` times.
  public Damage randomBytes(int from, int to, int trials, long seed) throws IOException {
    RandomKey key = RandomKey.of(seed).derive("damage");
    for (int trial = 0; trial < trials; trial++) {
      byte[] bytes = good.clone();
      RandomKey own = key.derive(trial);
      long count = 1 + own.integerAt(0, 4);
      for (int i = 1; i <= count; i++) {
        int at = from + (int) own.integerAt(2L * i, to - from);
        bytes[at] = (byte) own.integerAt(2L * i + 1, 256);
      }
      check(bytes, "seed " + seed + ", trial " + trial);
    }
    return this;
  }

  private void check(byte[] bytes, String what) throws IOException {
    // In place: some file systems wait for the disk when a file is emptied and written again.
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(bytes.length);
      channel.write(ByteBuffer.wrap(bytes), 0);
    }
    try {
      if (reading.givesTheSame(file)) {
        same++;
      } else {
        fail(what + ": other content was read without an error");
      }
    } catch (MalformedFileException e) {
      refused++;
      assertEquals(file, e.file(), what);
      assertTrue(e.offset() >= 0 && e.offset() <= longest, () -> what + ": " + e.getMessage());
      assertEquals(file + ", byte " + e.offset() + ": " + e.reason(), e.getMessage());
      assertTrue(e.getMessage().indexOf('\n') < 0, what);
    } catch (RuntimeException | Error e) {
      fail(what + ": " + e, e);
    }
  }

  /// Asserts that `bytes` are refused at `offset` for `reason`.
  public static void assertRefused(
      Path file, byte[] bytes, Reading reading, long offset, String reason) throws IOException {
    Files.write(file, bytes);
    MalformedFileException e =
        assertThrows(MalformedFileException.class, () -> reading.givesTheSame(file), reason);
    assertEquals(file + ", byte " + offset + ": " + reason, e.getMessage());
  }
}
