package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class GlyphsTest {

  private static String digest(LabelledImages images) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < images.count(); i++) {
        sha.update((byte) images.label(i));
        for (int p = 0; p < Glyphs.SIZE * Glyphs.SIZE; p++) {
          sha.update((byte) images.pixel(i, p / Glyphs.SIZE, p % Glyphs.SIZE));
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /// A change of this is a change of every result on glyphs.
  @Test
  void the_pixels_are_the_frozen_ones_whatever_the_threads() {
    for (int threads : new int[] {1, 2, 3}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        assertEquals(
            "6011aa242850c500d4ca4f3b8f67317ad8d898f2d63fbeea0072511e259824ac",
            engine.call(() -> digest(Glyphs.images("glyphs", RandomKey.of(1), 300))));
      }
    }
  }

  @Test
  void a_longer_set_begins_with_the_shorter_one() {
    RandomKey key = RandomKey.of(5);
    assertEquals(
        digest(Glyphs.images("short", key, 70)), digest(Glyphs.images("long", key, 200).first(70)));
  }

  @Test
  void training_and_test_images_differ() {
    TrainingData data = Glyphs.data(RandomKey.of(5), 100, 100);
    assertTrue(!digest(data.train()).equals(digest(data.test())));
    assertEquals("glyphs, training", data.train().name());
  }

  @Test
  void every_digit_occurs_and_no_image_is_empty_or_cut() {
    LabelledImages images = Glyphs.images("glyphs", RandomKey.of(6), 2_000);
    for (int count : images.classCounts()) {
      assertEquals(200, count, 80);
    }
    long border = 0;
    for (int i = 0; i < images.count(); i++) {
      int ink = 0;
      for (int p = 0; p < 784; p++) {
        int row = p / 28;
        int column = p % 28;
        if (images.pixel(i, row, column) > 127) {
          ink++;
          border += row == 0 || row == 27 || column == 0 || column == 27 ? 1 : 0;
        }
      }
      assertTrue(ink > 15 && ink < 350, "image " + i + " has " + ink + " dark pixels");
    }
    assertTrue(border < 500, border + " dark pixels at the border");
    // Like MNIST, whose mean is .13 and deviation .31.
    assertEquals(.13, images.scaling().mean(0), .03);
    assertEquals(.29, images.scaling().deviation(0), .03);
  }

  /// The nearest of 1,500 images decides. Chance is .1; MNIST gives about .87 so.
  @Test
  void digits_can_be_told_apart_but_not_all() {
    TrainingData data = Glyphs.data(RandomKey.of(7), 1_500, 200);
    int right = 0;
    for (int i = 0; i < data.test().count(); i++) {
      long best = Long.MAX_VALUE;
      int label = -1;
      for (int j = 0; j < data.train().count(); j++) {
        long distance = 0;
        for (int p = 0; p < 784 && distance < best; p++) {
          int difference =
              data.test().pixel(i, p / 28, p % 28) - data.train().pixel(j, p / 28, p % 28);
          distance += (long) difference * difference;
        }
        if (distance < best) {
          best = distance;
          label = data.train().label(j);
        }
      }
      right += label == data.test().label(i) ? 1 : 0;
    }
    assertEquals(.84, right / 200.0, .09, right + " of 200");
  }
}
