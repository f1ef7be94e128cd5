package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.MalformedFileException;
import io.github.cotangent.testing.SharedFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingDataTest {

  @TempDir Path folder;

  /// Counts, mean and deviation are those stated beside the files, from another program.
  @Test
  void the_official_mnist_files_are_read() throws IOException {
    TrainingData mnist = TrainingData.mnist(SharedFolder.require("data/mnist"));
    assertArrayEquals(
        new int[] {5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949},
        mnist.train().classCounts());
    assertArrayEquals(
        new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009},
        mnist.test().classCounts());
    assertScaling(.130660, .308108, mnist.train());
    assertScaling(.132515, .310480, mnist.test());
    assertArrayEquals(new int[] {5, 0, 4, 1, 9}, Arrays.copyOf(mnist.train().labels(), 5));
    assertArrayEquals(new int[] {7, 2, 1, 0, 4}, Arrays.copyOf(mnist.test().labels(), 5));
  }

  @Test
  void the_fashion_mnist_files_are_read() throws IOException {
    TrainingData fashion = TrainingData.fashionMnist(SharedFolder.require("data/fashion-mnist"));
    assertEquals(30_000, fashion.train().count());
    assertScaling(.286116, .353136, fashion.train());
    assertScaling(.286849, .352444, fashion.test());
    assertEquals("Ankle boot", fashion.train().classes().get(fashion.train().label(0)));
  }

  @Test
  void the_digits_files_are_read() throws IOException {
    TrainingData digits = TrainingData.digits(SharedFolder.require("data/digits"));
    assertArrayEquals(
        new int[] {376, 389, 380, 389, 387, 376, 377, 387, 380, 382}, digits.train().classCounts());
    assertArrayEquals(
        new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, digits.test().classCounts());
    assertScaling(4.923972 / 16, 6.036486 / 16, digits.train());
    assertScaling(4.884165 / 16, 6.016788 / 16, digits.test());
  }

  private static void assertScaling(double mean, double deviation, LabelledImages images) {
    assertEquals(mean, images.scaling().mean(0), 1e-6);
    assertEquals(deviation, images.scaling().deviation(0), 1e-6);
  }

  private static LabelledImages four() {
    byte[] pixels = {0, (byte) 255, 51, 102, 0, 0, (byte) 255, (byte) 255};
    return new LabelledImages(
        "four", 1, 1, 2, 255, pixels, new byte[] {1, 0, 2, 1}, List.of("a", "b", "c"));
  }

  @Test
  void features_are_scaled_pixels_and_targets_their_classes() {
    LabelledImages images = four();
    // 0 1 .2 .4 0 0 1 1: mean .45, mean of squares .4
    LabelledImages.Scaling scaling = images.scaling();
    assertEquals(.45, scaling.mean(0), 1e-15);
    assertEquals(Math.sqrt(.4 - .45 * .45), scaling.deviation(0), 1e-15);
    Tensor all = images.features(scaling, ElementType.FLOAT64);
    assertArrayEquals(new int[] {4, 2}, all.shape().toArray());
    assertEquals((.2 - .45) / scaling.deviation(0), all.get(1, 0), 1e-15);
    Tensor some = images.features(new int[] {3, 1}, scaling, ElementType.FLOAT32);
    assertArrayEquals(new int[] {2, 2}, some.shape().toArray());
    assertEquals((float) all.get(3, 1), (float) some.get(0, 1));
    assertEquals((float) all.get(1, 1), (float) some.get(1, 1));
    assertArrayEquals(new long[] {1, 0, 2, 1}, images.targets().toLongArray());
    assertArrayEquals(new long[] {2, 0}, images.targets(new int[] {2, 1}).toLongArray());
    assertArrayEquals(new int[] {1, 2, 1}, images.classCounts());
  }

  /// Two images of 3x1x2: the reds 0 255 51 102, the greens 51 51 51 255, the blues 0 0 255 255.
  private static LabelledImages coloured() {
    int[] pixels = {0, 255, 51, 51, 0, 0, 51, 102, 51, 255, 255, 255};
    byte[] bytes = new byte[pixels.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) pixels[i];
    }
    return new LabelledImages(
        "coloured", 3, 1, 2, 255, bytes, new byte[] {1, 0}, List.of("a", "b"));
  }

  @Test
  void each_channel_has_a_scaling_of_its_own() {
    LabelledImages images = coloured();
    LabelledImages.Scaling scaling = images.scaling();
    assertEquals(3, scaling.channels());
    // reds 0 1 .2 .4, greens .2 .2 .2 1, blues 0 0 1 1
    assertArrayEquals(
        new double[] {.4, .4, .5}, scaling.means().stream().mapToDouble(x -> x).toArray(), 1e-15);
    assertArrayEquals(
        new double[] {Math.sqrt(.14), Math.sqrt(.12), .5},
        scaling.deviations().stream().mapToDouble(x -> x).toArray(),
        1e-15);
    Tensor planes = images.images(scaling, ElementType.FLOAT64);
    assertArrayEquals(new int[] {2, 3, 1, 2}, planes.shape().toArray());
    assertEquals((1 - .4) / Math.sqrt(.14), planes.get(0, 0, 0, 1), 1e-14);
    assertEquals((1 - .4) / Math.sqrt(.12), planes.get(1, 1, 0, 1), 1e-14);
    assertEquals(-1, planes.get(0, 2, 0, 0), 1e-14);
    assertEquals(102, images.pixel(1, 0, 0, 1));
    assertEquals(255, images.pixel(1, 2, 0, 0));
  }

  @Test
  void images_are_features_in_another_shape() {
    LabelledImages images = coloured();
    int[] chosen = {1, 0, 1};
    Tensor rows = images.features(chosen, LabelledImages.Scaling.CIFAR, ElementType.FLOAT32);
    Tensor planes = images.images(chosen, LabelledImages.Scaling.CIFAR, ElementType.FLOAT32);
    assertArrayEquals(new int[] {3, 6}, rows.shape().toArray());
    assertArrayEquals(new int[] {3, 3, 1, 2}, planes.shape().toArray());
    assertArrayEquals(rows.toFloatArray(), planes.toFloatArray());
    assertEquals((float) ((51 / 255.0 - .4822) / .1994), (float) rows.get(1, 2));
    assertEquals("coloured: 2 images of 3x1x2", images.toString());
    assertEquals("coloured: 1 images of 3x1x2", images.range(1, 2).toString());
    assertEquals(102, images.range(1, 2).pixel(0, 0, 0, 1));
  }

  @Test
  void a_scaling_for_other_channels_is_refused() {
    assertEquals(
        "four: images of 1 channel, but a scaling of 3",
        assertThrows(
                IllegalArgumentException.class,
                () -> four().features(LabelledImages.Scaling.CIFAR, ElementType.FLOAT32))
            .getMessage());
    assertEquals(
        "Scaling: 1 means and 2 deviations",
        assertThrows(
                IllegalArgumentException.class,
                () -> new LabelledImages.Scaling(List.of(0.0), List.of(1.0, 1.0)))
            .getMessage());
    assertEquals(
        "Scaling: a deviation of -1.0",
        assertThrows(IllegalArgumentException.class, () -> LabelledImages.Scaling.of(0, -1))
            .getMessage());
  }

  @Test
  void a_range_is_those_images_and_no_more_than_there_are() {
    LabelledImages range = four().range(1, 3);
    assertEquals(2, range.count());
    assertEquals(51, range.pixel(0, 0, 0));
    assertArrayEquals(new int[] {0, 2}, range.labels());
    assertEquals(
        "four has 4 images; those from 0 to 5 were asked for",
        assertThrows(IllegalArgumentException.class, () -> four().first(5)).getMessage());
  }

  // ---- what is missing or damaged ----

  private void writeMnist() throws IOException {
    Files.write(
        folder.resolve("train-images-idx3-ubyte"), IdxFileTest.idx(2051, new int[] {3, 2, 2}, 12));
    Files.write(
        folder.resolve("train-labels-idx1-ubyte.gz"),
        IdxFileTest.gzip(IdxFileTest.idx(2049, new int[] {3}, 3)));
    Files.write(
        folder.resolve("t10k-images.idx3-ubyte"), IdxFileTest.idx(2051, new int[] {1, 2, 2}, 4));
    Files.write(folder.resolve("t10k-labels-idx1-ubyte"), IdxFileTest.idx(2049, new int[] {1}, 1));
  }

  @Test
  void files_are_found_under_their_usual_names() throws IOException {
    writeMnist();
    TrainingData data = TrainingData.mnist(folder);
    assertEquals(3, data.train().count());
    assertEquals(1, data.test().count());
    assertEquals(2, data.first(2, 5).train().count());
    assertEquals(1, data.first(2, 5).test().count());
    assertEquals("mnist, training: 3 images of 2x2", data.train().toString());
  }

  @Test
  void a_missing_folder_or_file_is_said_in_one_line() throws IOException {
    Path absent = folder.resolve("absent");
    assertEquals(
        absent + ": there is no such folder",
        assertThrows(FileNotFoundException.class, () -> TrainingData.mnist(absent)).getMessage());
    assertEquals(
        folder
            + "/train-images-idx3-ubyte: there is no such file, nor train-images-idx3-ubyte.gz or"
            + " train-images.idx3-ubyte or train-images.idx3-ubyte.gz",
        assertThrows(FileNotFoundException.class, () -> TrainingData.mnist(folder)).getMessage());
    assertEquals(
        folder + "/optdigits.tra: there is no such file",
        assertThrows(FileNotFoundException.class, () -> TrainingData.digits(folder)).getMessage());
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(
        file + ": this is not a folder",
        assertThrows(FileNotFoundException.class, () -> TrainingData.digits(file)).getMessage());
  }

  @Test
  void parts_that_do_not_fit_one_another_are_refused() throws IOException {
    writeMnist();
    Path labels = folder.resolve("train-labels-idx1-ubyte");
    Files.write(labels, IdxFileTest.idx(2049, new int[] {2}, 2));
    assertEquals(
        labels + ", byte 4: 2 labels, but train-images-idx3-ubyte has 3 images",
        assertThrows(MalformedFileException.class, () -> TrainingData.mnist(folder)).getMessage());
    Files.delete(labels);
    Path test = folder.resolve("t10k-images.idx3-ubyte");
    Files.write(test, IdxFileTest.idx(2051, new int[] {1, 2, 3}, 6));
    assertEquals(
        test + ", byte 8: images of 2x3, but those to learn from are of 2x2",
        assertThrows(MalformedFileException.class, () -> TrainingData.mnist(folder)).getMessage());
  }

  private static final String LINE = "0,".repeat(63) + "16,7";

  @Test
  void lines_of_digits_are_read_with_either_line_end() throws IOException {
    for (String text : new String[] {LINE + "\n" + LINE + "\n", LINE + "\r\n" + LINE}) {
      LabelledImages images = DigitsFile.read(Files.writeString(folder.resolve("d"), text), "d");
      assertEquals(2, images.count());
      assertEquals(16, images.pixel(1, 7, 7));
      assertEquals(7, images.label(1));
    }
  }

  @Test
  void damaged_lines_of_digits_are_refused_with_their_place() throws IOException {
    refused("", 0, "no images: the file is empty");
    refused("<!DOCTYPE html>", 0, "an HTML page in place of the data; the download has failed");
    refused("a,b\n", 0, "line 1: field 1 is no integer");
    refused(
        LINE + "\n17" + LINE.substring(1), 131, "line 2: field 1, a pixel, is 17, more than 16");
    refused(LINE.replace("16,7", "16,10"), 129, "line 1: field 65, the class, is 10, more than 9");
    refused(LINE + ",1\n", 130, "line 1: expected the end of the line after 65 fields");
    refused(LINE + "\n\n", 131, "line 2: field 1 is no integer");
    refused(LINE + "\n0,", 133, "line 2: field 2 is no integer: the file ends");
    refused(LINE + "\n0", 132, "line 2: expected a comma after field 1 of 65");
    refused("0.5," + LINE, 1, "line 1: expected a comma after field 1 of 65");
    refused("-1," + LINE, 0, "line 1: field 1 is no integer");
    refused("9999999999," + LINE, 0, "line 1: field 1, a pixel, is 999, more than 16");
  }

  private void refused(String text, long offset, String reason) throws IOException {
    Path file = Files.write(folder.resolve("bad.csv"), text.getBytes(StandardCharsets.UTF_8));
    MalformedFileException e =
        assertThrows(MalformedFileException.class, () -> DigitsFile.read(file, "bad"));
    assertEquals(file + ", byte " + offset + ": " + reason, e.getMessage());
  }
}
