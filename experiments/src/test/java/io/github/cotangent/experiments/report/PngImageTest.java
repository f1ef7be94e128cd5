package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PngImageTest {
  /// The chunks as `TYPE length`, their sums checked, and the content of those called `wanted`.
  private static byte[] chunk(byte[] file, String wanted, List<String> seen) {
    ByteBuffer in = ByteBuffer.wrap(file);
    assertEquals(0x89504e470d0a1a0aL, in.getLong(), "the signature");
    byte[] found = new byte[0];
    while (in.hasRemaining()) {
      int length = in.getInt();
      byte[] checked = new byte[4 + length];
      in.get(checked);
      CRC32 sum = new CRC32();
      sum.update(checked);
      assertEquals((int) sum.getValue(), in.getInt());
      String type = new String(checked, 0, 4, StandardCharsets.US_ASCII);
      seen.add(type);
      if (type.equals(wanted)) {
        found = java.util.Arrays.copyOfRange(checked, 4, checked.length);
      }
    }
    return found;
  }

  private static byte[] pixels(byte[] file) throws Exception {
    byte[] data = chunk(file, "IDAT", new ArrayList<>());
    return new InflaterInputStream(new ByteArrayInputStream(data)).readAllBytes();
  }

  @Test
  void another_decoder_reads_the_pixels_of_an_rgb_image() throws Exception {
    byte[] samples = {1, 2, 3, (byte) 250, 5, 6, 7, 8, 9, 10, 11, 12};
    byte[] file = PngImage.of(2, 2, samples).toBytes();
    List<String> seen = new ArrayList<>();
    byte[] header = chunk(file, "IHDR", seen);
    assertEquals(List.of("IHDR", "IDAT", "IEND"), seen);
    assertArrayEquals(new byte[] {0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0}, header);
    assertArrayEquals(
        new byte[] {0, 1, 2, 3, (byte) 250, 5, 6, 0, 7, 8, 9, 10, 11, 12}, pixels(file));
  }

  @Test
  void a_grey_image_has_one_sample_a_pixel() throws Exception {
    byte[] samples = new byte[28 * 28];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) (i * 7);
    }
    PngImage image = PngImage.of(28, 28, samples);
    byte[] file = image.toBytes();
    assertEquals(0, chunk(file, "IHDR", new ArrayList<>())[9], "grey");
    byte[] rows = pixels(file);
    assertEquals(28 * 29, rows.length);
    assertEquals(samples[28 * 5 + 3], rows[29 * 5 + 4]);
    String uri = image.toDataUri();
    assertTrue(uri.startsWith("data:image/png;base64,"));
    assertArrayEquals(file, Base64.getDecoder().decode(uri.substring(22)));
  }

  @Test
  void a_wrong_number_of_samples_is_refused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> PngImage.of(2, 3, new byte[7]));
    assertEquals(
        "PngImage: an image of 2x3 pixels has 6 samples (grey) or 18 (RGB), not 7", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> PngImage.of(0, 3, new byte[0]));
  }
}
