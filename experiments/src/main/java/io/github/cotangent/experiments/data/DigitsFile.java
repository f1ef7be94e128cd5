package io.github.cotangent.experiments.data;

import io.github.cotangent.core.io.MalformedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the text files of the 8x8 digits: a line for each image, 64 integers from 0 to 16 row by
/// row and then the class from 0 to 9, separated by commas; no header, no spaces.
final class DigitsFile {

  private static final int SIZE = 8;
  private static final int FIELDS = SIZE * SIZE + 1;
  private static final int WHITE = 16;
  private static final int CLASSES = 10;

  /// Many times the published files, which have half a megabyte at most.
  private static final int MAXIMUM_SIZE = 100_000_000;

  private final Path file;
  private final byte[] text;
  private int at;
  private int line = 1;

  private DigitsFile(Path file, byte[] text) {
    this.file = file;
    this.text = text;
  }

  static LabelledImages read(Path file, String name) throws IOException {
    long size = Files.size(file);
    if (size > MAXIMUM_SIZE) {
      throw new MalformedFileException(
          file, 0, "a file of " + size + " bytes, more than the limit of " + MAXIMUM_SIZE);
    }
    return new DigitsFile(file, Files.readAllBytes(file)).read(name);
  }

  private LabelledImages read(String name) throws MalformedFileException {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    while (at < text.length) {
      for (int field = 1; field < FIELDS; field++) {
        pixels.write(number(WHITE, "a pixel", field));
        separator(field);
      }
      labels.write(number(CLASSES - 1, "the class", FIELDS));
      endOfLine();
    }
    if (labels.size() == 0) {
      throw new MalformedFileException(file, 0, "no images: the file is empty");
    }
    List<String> classes = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    return new LabelledImages(
        name, 1, SIZE, SIZE, WHITE, pixels.toByteArray(), labels.toByteArray(), classes);
  }

  private int number(int maximum, String what, int field) throws MalformedFileException {
    int start = at;
    int value = 0;
    // Two digits are enough for every legal value.
    while (at < text.length && at - start < 3 && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + (text[at++] - '0');
    }
    if (at == start) {
      throw error(
          start,
          "field " + field + " is no integer" + (start == text.length ? ": the file ends" : ""));
    }
    if (value > maximum) {
      throw error(
          start, "field " + field + ", " + what + ", is " + value + ", more than " + maximum);
    }
    return value;
  }

  private void separator(int field) throws MalformedFileException {
    if (at == text.length || text[at] != ',') {
      throw error(at, "expected a comma after field " + field + " of " + FIELDS);
    }
    at++;
  }

  private void endOfLine() throws MalformedFileException {
    if (at < text.length && text[at] == '\r') {
      at++;
    }
    if (at < text.length && text[at] != '\n') {
      throw error(at, "expected the end of the line after " + FIELDS + " fields");
    }
    at++;
    line++;
  }

  private MalformedFileException error(int offset, String reason) {
    boolean page = text.length > 0 && text[0] == '<';
    return new MalformedFileException(
        file,
        offset,
        page
            ? "an HTML page in place of the data; the download has failed"
            : "line " + line + ": " + reason);
  }
}
