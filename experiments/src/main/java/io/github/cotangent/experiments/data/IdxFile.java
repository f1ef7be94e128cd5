package io.github.cotangent.experiments.data;

import io.github.cotangent.core.io.MalformedFileException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads the files in which MNIST is published: bytes in one or three dimensions.
///
///     4 bytes            magic number: 2049 for labels, 2051 for images
///     4 bytes            number of items
///     4 bytes, 4 bytes   rows and columns (images only)
///     the rest           one unsigned byte for each label or pixel
///
/// Numbers are big-endian. A file may be compressed by gzip, which is told by its content, not its
/// name; offsets in errors are then those of the decompressed content. The length must be what the
/// header announces, to the byte. A compressed file is not expanded beyond that, and an
/// announcement that such a file can hardly hold is refused before anything is allocated.
///
/// LeCun, Cortes and Burges, *The MNIST Database of Handwritten Digits*.
final class IdxFile {

  /// Grey images of one size.
  ///
  /// @param pixels row by row, one image after another, as unsigned bytes
  @SuppressWarnings("ArrayRecordComponent") // images are never compared
  record Images(int count, int height, int width, byte[] pixels) {}

  private static final int LABELS = 2049;
  private static final int IMAGES = 2051;
  private static final int GZIP = 0x1f8b;

  /// MNIST is compressed to a fifth. Deflate can reach 1,032, of nothing but zeros.
  private static final long HIGHEST_RATIO = 100;

  /// A small file may have any ratio: no harm can come of it.
  private static final long ALWAYS_ALLOWED = 1 << 20;

  private static final int LARGEST_SIDE = 65_535;

  private final Path file;
  private final InputStream in;
  private final boolean compressed;
  private final long fileSize;
  private long at;

  private IdxFile(Path file, InputStream in, boolean compressed, long fileSize) {
    this.file = file;
    this.in = in;
    this.compressed = compressed;
    this.fileSize = fileSize;
  }

  /// Reads a file of images.
  ///
  /// @throws MalformedFileException where it is not as stated above
  static Images images(Path file) throws IOException {
    return read(
        file,
        idx -> {
          idx.magic(IMAGES);
          int count = idx.extent("images", 0, Integer.MAX_VALUE);
          int height = idx.extent("rows", 1, LARGEST_SIDE);
          int width = idx.extent("columns", 1, LARGEST_SIDE);
          // Below 2^31 * 2^16 * 2^16: no overflow.
          byte[] pixels =
              idx.rest((long) count * height * width, count + " images of " + height + "x" + width);
          return new Images(count, height, width, pixels);
        });
  }

  /// Reads a file of labels, each below `classes`.
  ///
  /// @throws MalformedFileException where it is not as stated above
  static byte[] labels(Path file, int classes) throws IOException {
    return read(
        file,
        idx -> {
          idx.magic(LABELS);
          int count = idx.extent("labels", 0, Integer.MAX_VALUE);
          byte[] labels = idx.rest(count, count + " labels");
          for (int i = 0; i < count; i++) {
            if ((labels[i] & 0xff) >= classes) {
              throw new MalformedFileException(
                  file,
                  8L + i,
                  "label " + (labels[i] & 0xff) + ", but there are only " + classes + " classes");
            }
          }
          return labels;
        });
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(IdxFile idx) throws IOException;
  }

  private static <T> T read(Path file, Reading<T> reading) throws IOException {
    long size = Files.size(file);
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      raw.mark(2);
      boolean compressed = (raw.read() << 8 | raw.read()) == GZIP;
      raw.reset();
      IdxFile idx;
      try {
        idx =
            new IdxFile(
                file, compressed ? new GZIPInputStream(raw, 1 << 16) : raw, compressed, size);
      } catch (EOFException | ZipException e) {
        throw new MalformedFileException(file, 0, "the header of gzip is damaged");
      }
      return reading.from(idx);
    }
  }

  private void magic(int expected) throws IOException {
    byte[] first = bytes(4, "a magic number");
    int magic = integer(first);
    if (magic == expected) {
      return;
    }
    String wanted =
        expected == IMAGES ? "images (magic number 2051)" : "labels (magic number 2049)";
    String found;
    String start = new String(first, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (magic == LABELS) {
      found = "a file of labels (magic number 2049)";
    } else if (magic == IMAGES) {
      found = "a file of images (magic number 2051)";
    } else if (start.strip().startsWith("<")) {
      found = "an HTML page; the download has failed";
      throw new MalformedFileException(file, 0, "expected " + wanted + " but found " + found);
    } else if (start.startsWith("pk")) {
      found = "a zip archive";
    } else if (magic >>> 16 == GZIP) {
      found = "a file compressed twice";
    } else {
      found = "the magic number " + Integer.toUnsignedString(magic);
    }
    throw new MalformedFileException(file, 0, "expected " + wanted + " but found " + found);
  }

  private int extent(String what, int least, int most) throws IOException {
    long start = at;
    long value = integer(bytes(4, "the number of " + what)) & 0xFFFF_FFFFL;
    if (value < least || value > most) {
      throw new MalformedFileException(
          file, start, value + " " + what + "; from " + least + " to " + most + " can be read");
    }
    return (int) value;
  }

  private static int integer(byte[] bytes) {
    return (bytes[0] & 0xff) << 24
        | (bytes[1] & 0xff) << 16
        | (bytes[2] & 0xff) << 8
        | (bytes[3] & 0xff);
  }

  /// The `announced` bytes that follow, and nothing behind them.
  private byte[] rest(long announced, String what) throws IOException {
    long total = at + announced;
    if (!compressed && total != fileSize) {
      throw new MalformedFileException(
          file,
          Math.min(total, fileSize),
          what + " take " + total + " bytes with their header but the file has " + fileSize);
    }
    // Arrays are a little shorter than the largest integer.
    if (announced > Integer.MAX_VALUE - 16) {
      throw new MalformedFileException(
          file, 4, what + " take " + announced + " bytes, more than an array holds");
    }
    if (compressed && announced > Math.max(ALWAYS_ALLOWED, HIGHEST_RATIO * fileSize)) {
      throw new MalformedFileException(
          file,
          4,
          what
              + " take "
              + announced
              + " bytes, more than "
              + HIGHEST_RATIO
              + " times the "
              + fileSize
              + " bytes of the compressed file");
    }
    byte[] result = bytes((int) announced, what);
    int behind = next(new byte[1], 0, 1, what, total);
    if (behind > 0) {
      throw new MalformedFileException(
          file, total, "more bytes follow after " + what + ", which end here");
    }
    return result;
  }

  private byte[] bytes(int count, String what) throws IOException {
    // Grows as the bytes come: what is announced may not be there.
    byte[] result = new byte[Math.min(count, 1 << 20)];
    int done = 0;
    while (done < count) {
      if (done == result.length) {
        result = Arrays.copyOf(result, (int) Math.min(count, 2L * result.length));
      }
      int read = next(result, done, result.length - done, what, at + count);
      if (read < 0) {
        throw new MalformedFileException(
            file,
            at + done,
            "the file ends within "
                + what
                + (count > 4 ? ", which need " + (at + count) + " bytes" : ""));
      }
      done += read;
    }
    at += count;
    return result;
  }

  /// Reads on, and turns what gzip finds wrong into an error of this file.
  private int next(byte[] out, int from, int length, String what, long end) throws IOException {
    try {
      return in.read(out, from, length);
    } catch (EOFException e) {
      throw new MalformedFileException(
          file, at + from, "the compressed data end within " + what + " or before their checksum");
    } catch (ZipException e) {
      throw new MalformedFileException(
          file,
          Math.min(at + from, end),
          "the compressed data are damaged (" + e.getMessage() + ")");
    }
  }
}
