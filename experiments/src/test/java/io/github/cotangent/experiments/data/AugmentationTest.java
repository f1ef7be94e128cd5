package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.LabelledImages.Scaling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AugmentationTest {
  private static final RandomKey EPOCH = RandomKey.of(9).derive("augment").derive(3);

  /// Scaling that changes nothing but pixels of 0 to 255 into 0 to 1, in 3 channels.
  private static final Scaling PLAIN = new Scaling(List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0));

  private static LabelledImages coloured(int count, int height, int width) {
    byte[] pixels = new byte[count * 3 * height * width];
    long[] random = new long[pixels.length];
    RandomKey.of(2).fillIntegers(random, 0, random.length, 0, 255);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (random[i] + 1); // no zeros: those are padding
    }
    return new LabelledImages(
        "coloured", 3, height, width, 255, pixels, new byte[count], List.of("a"));
  }

  private static int[] range(int count) {
    int[] all = new int[count];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /// Image `index` mirrored or not, padded and cut at a row and a column, as the definition says.
  private static double[] cut(LabelledImages set, int index, boolean mirror, int row, int column) {
    int height = set.height();
    int width = set.width();
    int pad = Augmentation.CIFAR.padding();
    int[][][] padded = new int[3][height + 2 * pad][width + 2 * pad];
    double[] result = new double[set.imageSize()];
    int at = 0;
    for (int c = 0; c < 3; c++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          padded[c][y + pad][x + pad] = set.pixel(index, c, y, mirror ? width - 1 - x : x);
        }
      }
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          result[at++] = padded[c][y + row][x + column] / 255.0;
        }
      }
    }
    return result;
  }

  @Test
  void every_image_is_a_cut_of_itself_and_all_cuts_are_about_equally_frequent() {
    int count = 4_000;
    LabelledImages set = coloured(count, 5, 6);
    double[] changed =
        Augmentation.CIFAR
            .images(set, range(count), PLAIN, ElementType.FLOAT64, EPOCH)
            .toDoubleArray();
    int mirrored = 0;
    int[] rows = new int[9];
    int[] columns = new int[9];
    for (int i = 0; i < count; i++) {
      double[] image = Arrays.copyOfRange(changed, i * 90, (i + 1) * 90);
      int found = 0;
      for (int choice = 0; choice < 2 * 81; choice++) {
        boolean mirror = choice >= 81;
        int row = choice % 81 / 9;
        int column = choice % 9;
        if (Arrays.equals(image, cut(set, i, mirror, row, column))) {
          found++;
          mirrored += mirror ? 1 : 0;
          rows[row]++;
          columns[column]++;
        }
      }
      assertEquals(1, found, "image " + i);
    }
    // five standard deviations
    assertEquals(count / 2.0, mirrored, 5 * Math.sqrt(count / 4.0));
    for (int k = 0; k < 9; k++) {
      assertEquals(count / 9.0, rows[k], 5 * Math.sqrt(count * 8 / 81.0), "row " + k);
      assertEquals(count / 9.0, columns[k], 5 * Math.sqrt(count * 8 / 81.0), "column " + k);
    }
  }

  @Test
  void padding_is_black_before_pixels_are_scaled() {
    LabelledImages set = coloured(40, 5, 6);
    Tensor changed =
        Augmentation.CIFAR.images(set, range(40), Scaling.CIFAR, ElementType.FLOAT32, EPOCH);
    Set<Float> smallest = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      for (int y = 0; y < 5; y++) {
        for (int x = 0; x < 6; x++) {
          smallest.add((float) changed.get(i, 1, y, x));
        }
      }
    }
    float black = (float) (-.4822 / .1994);
    assertTrue(smallest.contains(black));
    assertTrue(smallest.stream().allMatch(value -> value >= black));
    assertFalse(smallest.contains(0f));
  }

  @Test
  void an_image_is_changed_alike_in_any_batch_and_on_any_threads() {
    LabelledImages set = coloured(100, 8, 8);
    float[] all =
        Augmentation.CIFAR
            .images(set, range(100), Scaling.CIFAR, ElementType.FLOAT32, EPOCH)
            .toFloatArray();
    int[] some = {77, 3, 99, 3};
    for (int threads : new int[] {1, 2, 3}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        float[] few =
            engine.call(
                () ->
                    Augmentation.CIFAR
                        .images(set, some, Scaling.CIFAR, ElementType.FLOAT32, EPOCH)
                        .toFloatArray());
        for (int i = 0; i < some.length; i++) {
          assertArrayEquals(
              Arrays.copyOfRange(all, some[i] * 192, (some[i] + 1) * 192),
              Arrays.copyOfRange(few, i * 192, (i + 1) * 192));
        }
      }
    }
    float[] nextEpoch =
        Augmentation.CIFAR
            .images(set, range(100), Scaling.CIFAR, ElementType.FLOAT32, EPOCH.derive(1))
            .toFloatArray();
    assertFalse(Arrays.equals(all, nextEpoch));
  }

  /// The choices for the first images under a fixed key: a change of them changes every run.
  @Test
  void the_choices_are_the_frozen_ones() {
    LabelledImages set = coloured(6, 9, 9);
    double[] changed =
        Augmentation.CIFAR.images(set, range(6), PLAIN, ElementType.FLOAT64, EPOCH).toDoubleArray();
    StringBuilder choices = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      double[] image = Arrays.copyOfRange(changed, i * 243, (i + 1) * 243);
      for (int choice = 0; choice < 2 * 81; choice++) {
        boolean mirror = choice >= 81;
        if (Arrays.equals(image, cut(set, i, mirror, choice % 81 / 9, choice % 9))) {
          choices.append(mirror ? " m" : " ").append(choice % 81 / 9).append(choice % 9);
        }
      }
    }
    assertEquals("54 m58 m35 m56 67 m67", choices.toString().strip());
  }

  @Test
  void none_leaves_images_and_shifts_alone_do_not_mirror() {
    LabelledImages set = coloured(50, 5, 6);
    assertArrayEquals(
        set.images(range(50), Scaling.CIFAR, ElementType.FLOAT32).toFloatArray(),
        Augmentation.NONE
            .images(set, range(50), Scaling.CIFAR, ElementType.FLOAT32, EPOCH)
            .toFloatArray());
    double[] mirrored =
        new Augmentation(true, 0)
            .images(set, range(50), PLAIN, ElementType.FLOAT64, EPOCH)
            .toDoubleArray();
    double[] shifted =
        new Augmentation(false, 4)
            .images(set, range(50), PLAIN, ElementType.FLOAT64, EPOCH)
            .toDoubleArray();
    int turned = 0;
    for (int i = 0; i < 50; i++) {
      double[] image = Arrays.copyOfRange(mirrored, i * 90, (i + 1) * 90);
      boolean mirror = Arrays.equals(image, cut(set, i, true, 4, 4));
      assertTrue(mirror || Arrays.equals(image, cut(set, i, false, 4, 4)));
      turned += mirror ? 1 : 0;
      double[] moved = Arrays.copyOfRange(shifted, i * 90, (i + 1) * 90);
      int index = i;
      assertTrue(
          java.util.stream.IntStream.range(0, 81)
              .anyMatch(k -> Arrays.equals(moved, cut(set, index, false, k / 9, k % 9))));
    }
    assertTrue(turned > 10 && turned < 40, turned + " of 50");
  }

  @Test
  void a_padding_below_nothing_is_refused() {
    assertEquals(
        "Augmentation: a padding of -1; wanted from 0 to 1000",
        assertThrows(IllegalArgumentException.class, () -> new Augmentation(true, -1))
            .getMessage());
  }
}
