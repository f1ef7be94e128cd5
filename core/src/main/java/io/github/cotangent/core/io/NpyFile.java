package io.github.cotangent.core.io;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// One tensor in a file of NumPy's format `.npy`, version 1.0.
///
/// **Reads** exactly this: the magic bytes `\x93NUMPY`, version 1.0, a header that is a Python
/// literal `{'descr': …, 'fortran_order': False, 'shape': (…)}` with these three keys, each once
/// and in any order, of type `<f4`, `<f8`, `<i8` or `|b1`, filled up with spaces and ended by a
/// line feed, and then the elements in C order up to the end of the file. Everything else is
/// refused: other versions and types, big-endian data, Fortran order, missing and surplus bytes.
/// The declared size is compared with the length of the file before anything is allocated.
///
/// **Writes** the bytes that `numpy.save` writes, and replaces the file whole ([AtomicFile]).
///
/// NumPy, *A simple file format for NumPy arrays*, NEP 1, and `numpy.lib.format`.
public final class NpyFile {

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int PREFIX = 10;

  /// NumPy's own limit for headers of files that are not trusted.
  private static final int MAXIMUM_HEADER = 10_000;

  /// As many axes as NumPy allows.
  private static final int MAXIMUM_RANK = 64;

  private NpyFile() {}

  /// Reads the tensor of a file.
  ///
  /// @throws MalformedFileException where the file is not as stated above
  /// @throws IOException where it cannot be read
  public static Tensor read(Path file) throws IOException {
    try (FileBytes bytes = FileBytes.open(file)) {
      if (bytes.size() < PREFIX) {
        throw bytes.malformed(
            bytes.size(),
            "the file ends within the first "
                + PREFIX
                + " bytes, which every .npy file has; it has "
                + bytes.size());
      }
      byte[] prefix = bytes.read(0, PREFIX);
      int wrong = Arrays.mismatch(Arrays.copyOf(prefix, MAGIC.length), MAGIC);
      if (wrong >= 0) {
        throw bytes.malformed(wrong, "not an .npy file: it does not begin with \\x93NUMPY");
      }
      if (prefix[6] != 1 || prefix[7] != 0) {
        throw bytes.malformed(
            6,
            "version "
                + (prefix[6] & 0xff)
                + "."
                + (prefix[7] & 0xff)
                + " of the format; only 1.0 is read");
      }
      int length = (prefix[8] & 0xff) | (prefix[9] & 0xff) << 8;
      if (length > MAXIMUM_HEADER) {
        throw bytes.malformed(
            8, "a header of " + length + " bytes, more than the limit of " + MAXIMUM_HEADER);
      }
      if (length > bytes.size() - PREFIX) {
        throw bytes.malformed(
            8,
            "a header of "
                + length
                + " bytes is announced but only "
                + (bytes.size() - PREFIX)
                + " follow");
      }
      Header header = new Header(bytes, bytes.read(PREFIX, length));
      header.parse();
      long start = PREFIX + (long) length;
      long declared = header.checkedBytes();
      long present = bytes.size() - start;
      if (declared != present) {
        throw bytes.malformed(
            Math.min(bytes.size(), start + declared),
            "shape "
                + Arrays.toString(header.extents)
                + " of "
                + header.type
                + " takes "
                + declared
                + " bytes of data but the file has "
                + present);
      }
      return bytes.tensor(start, header.type, Shape.of(header.extents), new CRC32C());
    }
  }

  /// Replaces `file` with the elements of `tensor`, or creates it.
  ///
  /// @throws IOException where it cannot be written; the file is then as it was
  public static void write(Path file, Tensor tensor) throws IOException {
    StringBuilder shape = new StringBuilder();
    for (int extent : tensor.shape().toArray()) {
      shape.append(shape.isEmpty() ? "" : ", ").append(extent);
    }
    String text =
        "{'descr': '"
            + descriptor(tensor.type())
            + "', 'fortran_order': False, 'shape': ("
            + shape
            + (tensor.rank() == 1 ? ",), }" : "), }");
    // Spaces and the line feed fill the header up to a multiple of 64 bytes.
    int length = ceiling64(PREFIX + text.length() + 1) - PREFIX;
    byte[] header = new byte[PREFIX + length];
    Arrays.fill(header, (byte) ' ');
    System.arraycopy(MAGIC, 0, header, 0, MAGIC.length);
    header[6] = 1;
    header[7] = 0;
    header[8] = (byte) length;
    header[9] = (byte) (length >>> 8);
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(ascii, 0, header, PREFIX, ascii.length);
    header[header.length - 1] = '\n';
    AtomicFile.write(
        file,
        out -> {
          out.write(header);
          FileBytes.write(tensor, out);
        });
  }

  private static int ceiling64(int length) {
    return (length + 63) / 64 * 64;
  }

  private static String descriptor(ElementType type) {
    return switch (type) {
      case FLOAT32 -> "<f4";
      case FLOAT64 -> "<f8";
      case INT64 -> "<i8";
      case BOOL -> "|b1";
    };
  }

  /// Reads the literal of the header, character by character; there is nothing to nest.
  private static final class Header {
    private final FileBytes bytes;
    private final byte[] text;
    private int at;
    private ElementType type = ElementType.FLOAT32;
    private int[] extents = {};

    Header(FileBytes bytes, byte[] text) {
      this.bytes = bytes;
      this.text = text;
    }

    void parse() throws MalformedFileException {
      expect('{');
      boolean descr = false;
      boolean order = false;
      boolean shape = false;
      while (peek() != '}') {
        int start = at;
        String key = string();
        expect(':');
        skipSpaces();
        switch (key) {
          case "descr" -> {
            refuseSecond(descr, start, key);
            descr = true;
            type();
          }
          case "fortran_order" -> {
            refuseSecond(order, start, key);
            order = true;
            order();
          }
          case "shape" -> {
            refuseSecond(shape, start, key);
            shape = true;
            shape();
          }
          default ->
              throw error(
                  start, "the header must have the keys descr, fortran_order and shape only");
        }
        if (peek() != '}') {
          expect(',');
        }
      }
      at++;
      if (!(descr && order && shape)) {
        throw error(
            at - 1,
            "the header lacks the key " + (!descr ? "descr" : !order ? "fortran_order" : "shape"));
      }
      while (at < text.length && text[at] == ' ') {
        at++;
      }
      if (at != text.length - 1 || text[at] != '\n') {
        throw error(at, "the header must end with spaces and one line feed");
      }
    }

    private void refuseSecond(boolean seen, int start, String key) throws MalformedFileException {
      if (seen) {
        throw error(start, "the key " + key + " occurs twice in the header");
      }
    }

    private void type() throws MalformedFileException {
      int start = at;
      if (peek() != '\'' && peek() != '"') {
        throw error(start, "descr must be one of '<f4', '<f8', '<i8', '|b1'");
      }
      switch (string()) {
        case "<f4" -> type = ElementType.FLOAT32;
        case "<f8" -> type = ElementType.FLOAT64;
        case "<i8" -> type = ElementType.INT64;
        case "|b1" -> type = ElementType.BOOL;
        default -> {
          String found = new String(text, start, at - start, StandardCharsets.ISO_8859_1);
          throw error(
              start,
              "descr must be one of '<f4', '<f8', '<i8', '|b1' but is "
                  + (found.length() > 20 ? found.substring(0, 20) + "..." : found));
        }
      }
    }

    private void order() throws MalformedFileException {
      int start = at;
      if (matches("False")) {
        return;
      }
      if (matches("True")) {
        throw error(start, "the elements are in Fortran order; only C order is read");
      }
      throw error(start, "fortran_order must be True or False");
    }

    private boolean matches(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (at + i >= text.length || text[at + i] != word.charAt(i)) {
          return false;
        }
      }
      at += word.length();
      return true;
    }

    private void shape() throws MalformedFileException {
      expect('(');
      int[] found = new int[MAXIMUM_RANK];
      int rank = 0;
      boolean comma = true;
      int start = at;
      while (peek() != ')') {
        if (!comma) {
          throw error(at, "expected ',' or ')' in the shape, found " + found());
        }
        if (rank == MAXIMUM_RANK) {
          throw error(at, "the shape has more than " + MAXIMUM_RANK + " axes");
        }
        found[rank++] = extent();
        comma = peek() == ',';
        if (comma) {
          at++;
        }
      }
      if (rank == 1 && !comma) {
        throw error(start, "the shape is a number in brackets, not a tuple");
      }
      at++;
      extents = Arrays.copyOf(found, rank);
    }

    private int extent() throws MalformedFileException {
      skipSpaces();
      int start = at;
      long value = 0;
      while (at < text.length && text[at] >= '0' && text[at] <= '9') {
        value = value * 10 + (text[at++] - '0');
        if (value > Integer.MAX_VALUE) {
          throw error(start, "an extent is beyond " + Integer.MAX_VALUE + ", the most of a tensor");
        }
      }
      if (at == start) {
        throw error(at, "expected a non-negative integer in the shape, found " + found());
      }
      if (text[start] == '0' && at - start > 1) {
        throw error(start, "an extent must not begin with a superfluous 0");
      }
      return (int) value;
    }

    /// The number of bytes that shape and type take.
    long checkedBytes() throws MalformedFileException {
      try {
        return (long) Shape.of(extents).size() * type.bytes();
      } catch (ShapeMismatchException e) {
        throw bytes.malformed(
            PREFIX,
            "shape "
                + Arrays.toString(extents)
                + " has more than "
                + Integer.MAX_VALUE
                + " elements, the most that a tensor holds");
      }
    }

    private String string() throws MalformedFileException {
      int quote = peek();
      if (quote != '\'' && quote != '"') {
        throw error(at, "expected a string in quotation marks, found " + found());
      }
      int start = ++at;
      while (at < text.length && text[at] != quote) {
        if (text[at] == '\\' || text[at] < 0x20) {
          throw error(at, "a string in the header has " + found());
        }
        at++;
      }
      if (at == text.length) {
        throw error(start - 1, "the string that begins here does not end");
      }
      return new String(text, start, at++ - start, StandardCharsets.US_ASCII);
    }

    private void expect(char c) throws MalformedFileException {
      if (peek() != c) {
        throw error(at, "expected '" + c + "' in the header, found " + found());
      }
      at++;
    }

    /// The next byte that is no space, or -1 at the end.
    private int peek() {
      skipSpaces();
      return at < text.length ? text[at] : -1;
    }

    private void skipSpaces() {
      while (at < text.length && text[at] == ' ') {
        at++;
      }
    }

    private String found() {
      if (at >= text.length) {
        return "the end of the header";
      }
      int b = text[at] & 0xff;
      return b > 0x20 && b < 0x7f ? "'" + (char) b + "'" : "the byte " + b;
    }

    private MalformedFileException error(int position, String reason) {
      return bytes.malformed(PREFIX + (long) position, reason);
    }
  }
}
