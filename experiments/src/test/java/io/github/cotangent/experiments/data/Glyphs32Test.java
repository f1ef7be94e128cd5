package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Glyphs32Test {

  private static String digest(LabelledImages images) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < images.count(); i++) {
        sha.update((byte) images.label(i));
        for (int p = 0; p < 3072; p++) {
          sha.update((byte) images.pixel(i, p / 1024, p % 1024 / 32, p % 32));
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /// A change of this is a change of every result on glyphs32.
  @Test
  void the_pixels_are_the_frozen_ones_whatever_the_threads() {
    for (int threads : new int[] {1, 2, 3}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        assertEquals(
            "7c2a01e7e7d547492afcd72ff4780ff4853ab57a9c2c7a1c325aef211f0c01e7",
            engine.call(() -> digest(Glyphs32.images("glyphs32", RandomKey.of(1), 150))));
      }
    }
  }

  @Test
  void a_longer_set_begins_with_the_shorter_one() {
    RandomKey key = RandomKey.of(5);
    assertEquals(
        digest(Glyphs32.images("short", key, 50)),
        digest(Glyphs32.images("long", key, 120).first(50)));
  }

  @Test
  void training_and_test_images_differ() {
    TrainingData data = Glyphs32.data(RandomKey.of(5), 60, 60);
    assertNotEquals(digest(data.train()), digest(data.test()));
    assertEquals("glyphs32, training: 60 images of 3x32x32", data.train().toString());
  }

  @Test
  void every_digit_and_every_colour_occurs() {
    LabelledImages images = Glyphs32.images("glyphs32", RandomKey.of(6), 1_000);
    for (int count : images.classCounts()) {
      assertEquals(100, count, 50);
    }
    for (int channel = 0; channel < 3; channel++) {
      assertEquals(.355, images.scaling().mean(channel), .03);
      assertEquals(.235, images.scaling().deviation(channel), .03);
    }
    // No grey sets in disguise: the planes of an image are far from alike.
    int apart = 0;
    for (int i = 0; i < images.count(); i++) {
      double difference = 0;
      for (int p = 0; p < 1024; p++) {
        int row = p / 32;
        int column = p % 32;
        difference +=
            Math.abs(images.pixel(i, 0, row, column) - images.pixel(i, 2, row, column)) / 1024.0;
      }
      apart += difference > 25 ? 1 : 0;
    }
    assertTrue(apart > 600, apart + " of 1,000 in colours");
  }

  /// The digit stands out: inside the frame where it is, the light differs more than the waves and
  /// the grain do.
  @Test
  void no_digit_is_lost_in_its_background() {
    LabelledImages images = Glyphs32.images("glyphs32", RandomKey.of(8), 500);
    for (int i = 0; i < images.count(); i++) {
      int[] light = new int[20 * 20];
      for (int p = 0; p < light.length; p++) {
        for (int channel = 0; channel < 3; channel++) {
          light[p] += images.pixel(i, channel, 6 + p / 20, 6 + p % 20);
        }
      }
      int[] sorted = IntStream.of(light).sorted().toArray();
      // in a thousandth of full light; the background is the middle
      int middle = sorted[sorted.length / 2];
      int brightest = sorted[sorted.length - 10] - middle;
      int darkest = middle - sorted[9];
      int contrast = Math.max(brightest, darkest);
      assertTrue(contrast > 100, "image " + i + ": a contrast of " + contrast + " of 765");
    }
  }

  /// Harder than glyphs, where this gives .84; chance is .1.
  @Test
  void comparing_pixels_tells_some_digits_apart_and_mistakes_most() {
    LabelledImages images = Glyphs32.images("glyphs32", RandomKey.of(7), 2_300);
    Tensor features = images.features(images.scaling(), ElementType.FLOAT32);
    double accuracy = NearestNeighbours.accuracy(features, images.labels(), 2_000, 1);
    assertTrue(accuracy > .22 && accuracy < .5, "accuracy " + accuracy);
  }
}
