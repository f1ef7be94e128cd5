package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.io.MalformedFileException;
import io.github.cotangent.testing.Damage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFileTest {

  @TempDir Path folder;

  static byte[] idx(int magic, int[] extents, int data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    putInt(out, magic);
    for (int extent : extents) {
      putInt(out, extent);
    }
    for (int i = 0; i < data; i++) {
      out.write(i % 10);
    }
    return out.toByteArray();
  }

  private static void putInt(ByteArrayOutputStream out, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] images() {
    return idx(2051, new int[] {3, 2, 4}, 24);
  }

  private static byte[] labels() {
    return idx(2049, new int[] {13}, 13);
  }

  @Test
  void images_and_labels_are_read_compressed_or_not_whatever_the_name() throws IOException {
    byte[] pixels = Arrays.copyOfRange(images(), 16, 40);
    for (byte[] bytes : new byte[][] {images(), gzip(images())}) {
      for (String name : new String[] {"a-idx3-ubyte", "a-idx3-ubyte.gz"}) {
        Path file = Files.write(folder.resolve(name), bytes);
        IdxFile.Images read = IdxFile.images(file);
        assertEquals(3, read.count());
        assertEquals(2, read.height());
        assertEquals(4, read.width());
        assertArrayEquals(pixels, read.pixels());
      }
    }
    for (byte[] bytes : new byte[][] {labels(), gzip(labels())}) {
      Path file = Files.write(folder.resolve("labels"), bytes);
      assertArrayEquals(Arrays.copyOfRange(labels(), 8, 21), IdxFile.labels(file, 10));
    }
    byte[] bytes = idx(2051, new int[] {30, 250, 200}, 1_500_000);
    long[] random = new long[1_500_000];
    RandomKey.of(1).fillIntegers(random, 0, random.length, 0, 256);
    for (int i = 0; i < random.length; i++) {
      bytes[16 + i] = (byte) random[i];
    }
    Path large = Files.write(folder.resolve("large"), gzip(bytes));
    assertArrayEquals(Arrays.copyOfRange(bytes, 16, bytes.length), IdxFile.images(large).pixels());
  }

  private void refusedImages(byte[] bytes, long offset, String reason) throws IOException {
    Damage.assertRefused(
        folder.resolve("refused"), bytes, f -> IdxFile.images(f).count() < 0, offset, reason);
  }

  private void refusedLabels(byte[] bytes, long offset, String reason) throws IOException {
    Damage.assertRefused(
        folder.resolve("refused"), bytes, f -> IdxFile.labels(f, 10).length < 0, offset, reason);
  }

  @Test
  void other_files_are_named_for_what_they_are() throws IOException {
    refusedImages(
        labels(),
        0,
        "expected images (magic number 2051) but found a file of labels (magic number 2049)");
    refusedImages(
        gzip(labels()),
        0,
        "expected images (magic number 2051) but found a file of labels (magic number 2049)");
    refusedLabels(
        images(),
        0,
        "expected labels (magic number 2049) but found a file of images (magic number 2051)");
    for (String page : new String[] {"<!DOCTYPE html><html>", "<html>", "\n<HTML>"}) {
      refusedImages(
          page.getBytes(StandardCharsets.US_ASCII),
          0,
          "expected images (magic number 2051) but found an HTML page; the download has failed");
    }
    refusedImages(
        new byte[] {'P', 'K', 3, 4, 0},
        0,
        "expected images (magic number 2051) but found a zip archive");
    refusedImages(
        gzip(gzip(images())),
        0,
        "expected images (magic number 2051) but found a file compressed twice");
    refusedImages(
        idx(0x03080000, new int[] {1, 1, 1}, 1),
        0,
        "expected images (magic number 2051) but found the magic number 50855936");
    refusedImages(new byte[0], 0, "the file ends within a magic number");
    refusedImages(new byte[] {0x1f, (byte) 0x8b, 8, 0}, 0, "the header of gzip is damaged");
    refusedImages(
        new byte[] {0x1f, (byte) 0x8b, 9, 0, 0, 0, 0, 0, 0, 0}, 0, "the header of gzip is damaged");
  }

  @Test
  void a_length_other_than_the_announced_is_refused() throws IOException {
    refusedImages(
        Arrays.copyOf(images(), 39),
        39,
        "3 images of 2x4 take 40 bytes with their header but the file has 39");
    refusedImages(
        Arrays.copyOf(images(), 41),
        40,
        "3 images of 2x4 take 40 bytes with their header but the file has 41");
    refusedImages(Arrays.copyOf(images(), 9), 9, "the file ends within the number of rows");
    refusedImages(
        gzip(Arrays.copyOf(images(), 39)),
        39,
        "the file ends within 3 images of 2x4, which need 40 bytes");
    refusedImages(
        gzip(Arrays.copyOf(images(), 41)),
        40,
        "more bytes follow after 3 images of 2x4, which end here");
    byte[] cut = gzip(images());
    refusedImages(
        Arrays.copyOf(cut, cut.length - 1),
        40,
        "the compressed data end within 3 images of 2x4 or before their checksum");
    refusedLabels(
        Arrays.copyOf(labels(), 20),
        20,
        "13 labels take 21 bytes with their header but the file has 20");
    byte[] wrong = labels();
    wrong[11] = 10;
    refusedLabels(wrong, 11, "label 10, but there are only 10 classes");
    wrong[11] = (byte) 255;
    refusedLabels(wrong, 11, "label 255, but there are only 10 classes");
  }

  @Test
  void huge_announcements_are_refused_before_anything_is_allocated() throws IOException {
    int[] fields = {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1};
    int refused = 0;
    Path file = folder.resolve("huge");
    for (int count : fields) {
      for (int rows : fields) {
        for (int columns : fields) {
          byte[] bytes = idx(2051, new int[] {count, rows, columns}, 1);
          for (byte[] stored : new byte[][] {bytes, gzip(bytes)}) {
            Files.write(file, stored);
            try {
              IdxFile.images(file);
            } catch (MalformedFileException e) {
              refused++;
            }
          }
        }
      }
    }
    // One of the 125 is what it says.
    assertEquals(248, refused);
    refusedImages(
        idx(2051, new int[] {1, -1, 1}, 1), 8, "4294967295 rows; from 1 to 65535 can be read");
    refusedImages(idx(2051, new int[] {0, 0, 1}, 1), 8, "0 rows; from 1 to 65535 can be read");
    refusedImages(
        gzip(idx(2051, new int[] {Integer.MAX_VALUE, 65_535, 65_535}, 1)),
        4,
        "2147483647 images of 65535x65535 take 9223090559730712575 bytes, more than an array"
            + " holds");
    byte[] small = gzip(idx(2051, new int[] {2_000_000, 28, 28}, 1));
    refusedImages(
        small,
        4,
        "2000000 images of 28x28 take 1568000000 bytes, more than 100 times the "
            + small.length
            + " bytes of the compressed file");
  }

  @Test
  void a_decompression_bomb_is_not_expanded_beyond_what_it_announces() throws IOException {
    byte[] header = idx(2051, new int[] {2, 2, 2}, 8);
    byte[] bomb = gzip(Arrays.copyOf(header, 50_000_000));
    assertTrue(bomb.length < 100_000);
    refusedImages(bomb, 24, "more bytes follow after 2 images of 2x2, which end here");
  }

  @Test
  void damage_is_refused_or_harmless() throws IOException {
    Path file = Files.write(folder.resolve("damaged"), images());
    byte[] good = Arrays.copyOfRange(images(), 16, 40);
    Damage.Reading reading =
        f -> {
          IdxFile.Images read = IdxFile.images(f);
          return read.height() == 2 && read.width() == 4 && Arrays.equals(good, read.pixels());
        };
    new Damage(file, reading).prefixes().bitFlips(0, 7);

    // Under gzip the body has a checksum; what is left are fields that nobody reads.
    byte[] compressed = gzip(images());
    Files.write(file, compressed);
    Damage damage = new Damage(file, reading);
    damage
        .offsetsUpTo(100_000)
        .prefixes()
        .bitFlips(0, compressed.length)
        .randomBytes(10, compressed.length, 1_500, 31);
    assertTrue(damage.refused() > 1_400, damage.refused() + " refused, " + damage.same() + " same");
  }
}
