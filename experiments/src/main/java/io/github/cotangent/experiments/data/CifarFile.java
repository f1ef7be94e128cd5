package io.github.cotangent.experiments.data;

import io.github.cotangent.core.io.MalformedFileException;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the binary files in which CIFAR-10 and CIFAR-100 are published: records of one length, to
/// the end of the file.
///
///     CIFAR-10    1 byte           class, 0 to 9
///     CIFAR-100   1 byte, 1 byte   superclass, 0 to 19, and class, 0 to 99
///     both        3 × 1024 bytes   red, green and blue plane of 32x32 pixels, row by row
///
/// There is no header, so the number of images is that of the records: the length of a file must be
/// a multiple of theirs. Names of classes stand in a text file beside, one a line.
///
/// Krizhevsky, *Learning Multiple Layers of Features from Tiny Images*, 2009.
final class CifarFile {
  private static final int CHANNELS = 3;
  private static final int SIDE = 32;
  private static final int PIXELS = CHANNELS * SIDE * SIDE;

  /// Many times the published files, which have a kilobyte at most.
  private static final int MOST_NAMES = 100_000;

  /// What the two sets differ in.
  ///
  /// @param labels how many values each of a record's label bytes has; the last byte is the class
  record Format(String name, List<Integer> labels) {
    static final Format CIFAR_10 = new Format("cifar-10", List.of(10));
    static final Format CIFAR_100 = new Format("cifar-100", List.of(20, 100));

    int classes() {
      return labels.getLast();
    }

    int record() {
      return labels.size() + PIXELS;
    }
  }

  private CifarFile() {}

  /// Reads the images of all `files`, one file after another.
  ///
  /// @param name what the images are, for reports
  /// @throws MalformedFileException where a file is not as stated above
  static LabelledImages read(Format format, String name, List<Path> files, List<String> classes)
      throws IOException {
    List<Long> counts = new ArrayList<>();
    long total = 0;
    for (Path file : files) {
      long count = count(format, file);
      total += count;
      counts.add(count);
      if (total > (Integer.MAX_VALUE - 16) / PIXELS) {
        throw new MalformedFileException(
            file, 0, total + " images of " + PIXELS + " bytes, more than an array holds");
      }
    }
    byte[] pixels = new byte[(int) total * PIXELS];
    byte[] labels = new byte[(int) total];
    int at = 0;
    for (int i = 0; i < files.size(); i++) {
      int count = counts.get(i).intValue();
      read(format, files.get(i), pixels, labels, at, count);
      at += count;
    }
    return new LabelledImages(name, CHANNELS, SIDE, SIDE, 255, pixels, labels, classes);
  }

  private static long count(Format format, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileNotFoundException(file + ": this is a folder, not a file");
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new MalformedFileException(file, 0, "no images: the file is empty");
    }
    long count = size / format.record();
    if (size % format.record() != 0) {
      refuseOther(file);
      throw new MalformedFileException(
          file,
          count * format.record(),
          "image "
              + count
              + " has "
              + size % format.record()
              + " bytes; every record of "
              + format.name()
              + " has "
              + format.record());
    }
    return count;
  }

  /// Names what is often found in place of the files; asked only of a file that is none of them,
  /// since a good one may begin as these do.
  private static void refuseOther(Path file) throws IOException {
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(15);
    }
    String text = new String(first, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u001f\u008b")) {
      throw new MalformedFileException(
          file, 0, "a file compressed by gzip; wanted are the files in the archive");
    }
    text = text.strip();
    if (text.startsWith("<!") || text.startsWith("<html") || text.startsWith("<HTML")) {
      throw new MalformedFileException(
          file, 0, "an HTML page in place of the data; the download has failed");
    }
  }

  private static void read(
      Format format, Path file, byte[] pixels, byte[] labels, int first, int count)
      throws IOException {
    int labelBytes = format.labels().size();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int i = 0; i < count; i++) {
        long record = (long) i * format.record();
        for (int k = 0; k < labelBytes; k++) {
          int label = in.read();
          if (label >= format.labels().get(k)) {
            refuseOther(file);
            throw new MalformedFileException(
                file,
                record + k,
                "label "
                    + label
                    + " of image "
                    + i
                    + ", but there are only "
                    + format.labels().get(k)
                    + (k + 1 < labelBytes ? " superclasses" : " classes"));
          }
          labels[first + i] = (byte) label;
        }
        int read = in.readNBytes(pixels, (first + i) * PIXELS, PIXELS);
        if (read < PIXELS) {
          throw new MalformedFileException(
              file, record + labelBytes + read, "the file became shorter while it was read");
        }
      }
    }
  }

  /// Reads the names of the classes, one a line; empty lines count for nothing.
  ///
  /// @throws MalformedFileException where there are not as many names as classes
  static List<String> names(Path file, int classes) throws IOException {
    long size = Files.size(file);
    if (size > MOST_NAMES) {
      throw new MalformedFileException(
          file, 0, "a file of " + size + " bytes, more than the limit of " + MOST_NAMES);
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r') {
        throw new MalformedFileException(
            file, i, "a byte of value " + (bytes[i] & 0xff) + " in a name of a class");
      }
    }
    List<String> names =
        new String(bytes, StandardCharsets.US_ASCII)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (names.size() != classes) {
      throw new MalformedFileException(
          file, bytes.length, names.size() + " names, but there are " + classes + " classes");
    }
    return names;
  }
}
