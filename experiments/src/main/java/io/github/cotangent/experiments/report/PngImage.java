package io.github.cotangent.experiments.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A small image as a PNG file: 8 bits a channel, grey or RGB, without filters.
///
/// W3C, Portable Network Graphics (PNG) Specification, second edition, 2003.
public final class PngImage {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int GREY = 0;
  private static final int RGB = 2;

  private final int width;
  private final int height;
  private final byte[] file;

  private PngImage(int width, int height, byte[] file) {
    this.width = width;
    this.height = height;
    this.file = file;
  }

  /// An image of `width` times `height` pixels.
  ///
  /// @param samples the pixels row by row as unsigned bytes: one each, 0 black and 255 white, or
  ///     three, red, green and blue
  /// @throws IllegalArgumentException if the number of samples is neither that of a grey nor that
  ///     of an RGB image, or a side is 0
  public static PngImage of(int width, int height, byte[] samples) {
    long pixels = (long) width * height;
    boolean grey = samples.length == pixels;
    if (width < 1 || height < 1 || !grey && samples.length != 3 * pixels) {
      throw new IllegalArgumentException(
          "PngImage: an image of "
              + width
              + "x"
              + height
              + " pixels has "
              + pixels
              + " samples (grey) or "
              + 3 * pixels
              + " (RGB), not "
              + samples.length);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(file);
      out.write(SIGNATURE);
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream fields = new DataOutputStream(header);
      fields.writeInt(width);
      fields.writeInt(height);
      fields.write(new byte[] {8, (byte) (grey ? GREY : RGB), 0, 0, 0});
      chunk(out, "IHDR", header.toByteArray());
      chunk(out, "IDAT", deflated(width * (grey ? 1 : 3), height, samples));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("a ByteArrayOutputStream throws none", e);
    }
    return new PngImage(width, height, file.toByteArray());
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }

  private static byte[] deflated(int row, int rows, byte[] samples) {
    byte[] filtered = new byte[rows * (row + 1)];
    for (int i = 0; i < rows; i++) {
      // the first byte of a row says how it is filtered: 0, not at all
      System.arraycopy(samples, i * row, filtered, i * (row + 1) + 1, row);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(filtered);
      deflater.finish();
      byte[] part = new byte[4096];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
    }
    return out.toByteArray();
  }

  /// An image from a file that this class made.
  ///
  /// @throws IllegalArgumentException if it is another
  public static PngImage of(byte[] file) {
    if (file.length < 24 || Arrays.mismatch(file, SIGNATURE) < SIGNATURE.length) {
      throw new IllegalArgumentException("PngImage: " + file.length + " bytes that are no PNG");
    }
    // the header is the first chunk: its length and name, then width and height
    ByteBuffer header = ByteBuffer.wrap(file);
    return new PngImage(header.getInt(16), header.getInt(20), file.clone());
  }

  /// Columns of pixels.
  public int width() {
    return width;
  }

  /// Rows of pixels.
  public int height() {
    return height;
  }

  /// The file, as a copy.
  public byte[] toBytes() {
    return file.clone();
  }

  /// The file as an address that contains it, for pages that ask for nothing outside themselves.
  public String toDataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
  }
}
