package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.io.MalformedFileException;
import io.github.cotangent.experiments.data.CifarFile.Format;
import io.github.cotangent.testing.Damage;
import io.github.cotangent.testing.SharedFolder;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CifarFileTest {
  private static final List<String> NAMES =
      IntStream.range(0, 100).mapToObj(i -> "name " + i).toList();

  @TempDir Path folder;

  /// Records with these labels, the superclass of CIFAR-100 being a fifth of the class.
  private static byte[] records(Format format, int... labels) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RandomKey key = RandomKey.of(3);
    for (int i = 0; i < labels.length; i++) {
      if (format == Format.CIFAR_100) {
        out.write(labels[i] / 5);
      }
      out.write(labels[i]);
      for (int p = 0; p < 3072; p++) {
        out.write((int) key.integerAt(3072L * i + p, 256));
      }
    }
    return out.toByteArray();
  }

  private static LabelledImages read(Format format, Path file) throws IOException {
    return CifarFile.read(format, "test", List.of(file), NAMES.subList(0, format.classes()));
  }

  private void refused(Format format, byte[] bytes, long offset, String reason) throws IOException {
    Damage.assertRefused(
        folder.resolve("refused.bin"), bytes, f -> read(format, f).count() < 0, offset, reason);
  }

  @Test
  void labels_and_planes_are_read_of_both_sets() throws IOException {
    int[] labels = {9, 0, 4};
    for (Format format : List.of(Format.CIFAR_10, Format.CIFAR_100)) {
      byte[] bytes = records(format, labels);
      LabelledImages images = read(format, Files.write(folder.resolve("a.bin"), bytes));
      assertArrayEquals(labels, images.labels());
      assertEquals("test: 3 images of 3x32x32", images.toString());
      int labelBytes = format == Format.CIFAR_10 ? 1 : 2;
      for (int i = 0; i < 3; i++) {
        for (int p = 0; p < 3072; p++) {
          assertEquals(
              bytes[i * (labelBytes + 3072) + labelBytes + p] & 0xff,
              images.pixel(i, p / 1024, p % 1024 / 32, p % 32));
        }
      }
    }
    byte[] last = records(Format.CIFAR_100, 99);
    assertEquals(99, read(Format.CIFAR_100, Files.write(folder.resolve("b.bin"), last)).label(0));
  }

  @Test
  void a_length_that_is_no_multiple_of_a_record_is_refused() throws IOException {
    byte[] ten = records(Format.CIFAR_10, 1, 2);
    refused(Format.CIFAR_10, new byte[0], 0, "no images: the file is empty");
    refused(
        Format.CIFAR_10,
        Arrays.copyOf(ten, 6145),
        3073,
        "image 1 has 3072 bytes; every record of cifar-10 has 3073");
    refused(
        Format.CIFAR_10,
        Arrays.copyOf(ten, 6147),
        6146,
        "image 2 has 1 bytes; every record of cifar-10 has 3073");
    refused(
        Format.CIFAR_100, ten, 3074, "image 1 has 3072 bytes; every record of cifar-100 has 3074");
    refused(
        Format.CIFAR_10,
        records(Format.CIFAR_100, 7),
        3073,
        "image 1 has 1 bytes; every record of cifar-10 has 3073");
  }

  @Test
  void a_label_of_no_class_is_refused() throws IOException {
    byte[] ten = records(Format.CIFAR_10, 1, 2);
    ten[3073] = 10;
    refused(Format.CIFAR_10, ten, 3073, "label 10 of image 1, but there are only 10 classes");
    ten[3073] = (byte) 255;
    refused(Format.CIFAR_10, ten, 3073, "label 255 of image 1, but there are only 10 classes");
    byte[] hundred = records(Format.CIFAR_100, 1, 2);
    hundred[3074] = 20;
    refused(
        Format.CIFAR_100, hundred, 3074, "label 20 of image 1, but there are only 20 superclasses");
    hundred[3074] = 19;
    hundred[3075] = 100;
    refused(
        Format.CIFAR_100, hundred, 3075, "label 100 of image 1, but there are only 100 classes");
  }

  @Test
  void other_files_are_named_for_what_they_are() throws IOException {
    refused(
        Format.CIFAR_10,
        IdxFileTest.gzip(records(Format.CIFAR_10, 1)),
        0,
        "a file compressed by gzip; wanted are the files in the archive");
    refused(
        Format.CIFAR_10,
        "\n<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII),
        0,
        "an HTML page in place of the data; the download has failed");
    assertEquals(
        folder + ": this is a folder, not a file",
        assertThrows(FileNotFoundException.class, () -> read(Format.CIFAR_10, folder))
            .getMessage());
  }

  /// Superclass 10, class 60 and a pixel of 33 are the characters of a line's end, `<` and `!`.
  @Test
  void a_good_file_that_begins_as_a_page_does_is_read() throws IOException {
    byte[] bytes = records(Format.CIFAR_100, 60);
    bytes[0] = '\n';
    bytes[2] = '!';
    Path file = Files.write(folder.resolve("page.bin"), bytes);
    assertEquals(60, read(Format.CIFAR_100, file).label(0));
  }

  @Test
  void every_cut_is_refused() throws IOException {
    byte[] bytes = records(Format.CIFAR_100, 42);
    Path file = Files.write(folder.resolve("cut.bin"), bytes);
    byte[] good = Arrays.copyOfRange(bytes, 2, bytes.length);
    new Damage(
            file,
            f -> {
              LabelledImages images = read(Format.CIFAR_100, f);
              boolean same = images.count() == 1 && images.label(0) == 42;
              for (int p = 0; same && p < 3072; p++) {
                same = images.pixel(0, p / 1024, p % 1024 / 32, p % 32) == (good[p] & 0xff);
              }
              return same;
            })
        .prefixes();
  }

  // ---- folders ----

  private Path cifar10(String where) throws IOException {
    Path files = Files.createDirectories(folder.resolve(where));
    Files.write(files.resolve("data_batch_1.bin"), records(Format.CIFAR_10, 1, 2));
    Files.write(files.resolve("data_batch_2.bin"), records(Format.CIFAR_10, 3));
    Files.write(files.resolve("test_batch.bin"), records(Format.CIFAR_10, 4));
    return files;
  }

  @Test
  void as_many_batches_are_read_as_there_are_in_the_folder_or_the_archives_own()
      throws IOException {
    Path files = cifar10("cifar-10-batches-bin");
    for (Path from : List.of(files, folder)) {
      TrainingData data = TrainingData.cifar10(from);
      assertArrayEquals(new int[] {1, 2, 3}, data.train().labels());
      assertArrayEquals(new int[] {4}, data.test().labels());
      assertEquals("bird", data.train().classes().get(2));
      assertEquals("cifar-10, training: 3 images of 3x32x32", data.train().toString());
    }
    Files.writeString(files.resolve("batches.meta.txt"), "a\r\nb\nc\nd\ne\nf\ng\nh\ni\nj k\n\n");
    assertEquals(
        List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j k"),
        TrainingData.cifar10(files).test().classes());
  }

  @Test
  void the_hundred_classes_are_read_from_the_folder_or_the_archives_own() throws IOException {
    Path files = Files.createDirectories(folder.resolve("cifar-100-binary"));
    Files.write(files.resolve("train.bin"), records(Format.CIFAR_100, 99, 5));
    Files.write(files.resolve("test.bin"), records(Format.CIFAR_100, 6));
    for (Path from : List.of(files, folder)) {
      TrainingData data = TrainingData.cifar100(from);
      assertArrayEquals(new int[] {99, 5}, data.train().labels());
      assertEquals(100, data.test().classes().size());
      assertEquals("99", data.test().classes().get(99));
    }
    Files.write(files.resolve("fine_label_names.txt"), NAMES);
    assertEquals(NAMES, TrainingData.cifar100(folder).train().classes());
  }

  private void missing(Path file, String what, Path from) {
    assertEquals(
        file + what,
        assertThrows(FileNotFoundException.class, () -> TrainingData.cifar10(from)).getMessage());
  }

  @Test
  void what_is_missing_is_said_in_one_line() throws IOException {
    missing(folder.resolve("x"), ": there is no such folder", folder.resolve("x"));
    missing(folder.resolve("data_batch_1.bin"), ": there is no such file", folder);
    Path files = cifar10("a");
    Files.move(files.resolve("data_batch_2.bin"), files.resolve("data_batch_3.bin"));
    missing(
        files.resolve("data_batch_2.bin"),
        ": there is no such file, but there is data_batch_3.bin",
        files);
    Files.delete(files.resolve("data_batch_3.bin"));
    Files.delete(files.resolve("test_batch.bin"));
    missing(files.resolve("test_batch.bin"), ": there is no such file", files);
    assertEquals(
        folder.resolve("train.bin") + ": there is no such file",
        assertThrows(FileNotFoundException.class, () -> TrainingData.cifar100(folder))
            .getMessage());
  }

  @Test
  void names_that_do_not_fit_the_classes_are_refused() throws IOException {
    Path file = folder.resolve("names");
    Files.writeString(file, "a\nb\n");
    assertNames(file, 4, "2 names, but there are 10 classes");
    Files.writeString(file, "a\n\u0001b\n");
    assertNames(file, 2, "a byte of value 1 in a name of a class");
    Files.write(file, new byte[100_001]);
    assertNames(file, 0, "a file of 100001 bytes, more than the limit of 100000");
  }

  private static void assertNames(Path file, long offset, String reason) {
    assertEquals(
        file + ", byte " + offset + ": " + reason,
        assertThrows(MalformedFileException.class, () -> CifarFile.names(file, 10)).getMessage());
  }

  /// Counts, means and deviations are those stated beside the files, from another program.
  @Test
  void the_cifar_10_files_are_read() throws IOException {
    TrainingData cifar = TrainingData.cifar10(SharedFolder.require("data/cifar-10-batches-bin"));
    assertEquals(10_000, cifar.train().count());
    assertEquals(2_000, cifar.test().count());
    assertScaling(
        new double[] {.49356, .48319, .44705},
        new double[] {.24784, .24477, .26256},
        cifar.train());
    assertScaling(
        new double[] {.49727, .48815, .45493}, new double[] {.24699, .24236, .26216}, cifar.test());
    assertArrayEquals(
        new int[] {6, 9, 9, 4, 1, 1, 2, 7, 8, 3}, Arrays.copyOf(cifar.train().labels(), 10));
    assertArrayEquals(
        new int[] {3, 8, 8, 0, 6, 6, 1, 6, 3, 1}, Arrays.copyOf(cifar.test().labels(), 10));
    int[] thousand = new int[10];
    Arrays.fill(thousand, 1_000);
    assertArrayEquals(thousand, cifar.train().classCounts());
    assertEquals("truck", cifar.train().classes().get(9));
  }

  private static void assertScaling(double[] means, double[] deviations, LabelledImages images) {
    for (int channel = 0; channel < 3; channel++) {
      assertEquals(means[channel], images.scaling().mean(channel), 6e-6);
      assertEquals(deviations[channel], images.scaling().deviation(channel), 6e-6);
    }
  }
}
