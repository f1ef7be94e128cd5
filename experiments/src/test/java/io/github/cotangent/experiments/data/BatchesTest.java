package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void random_batches_hold_every_image_once_in_nearly_equal_parts() {
    // The numbers of the authors' code: 50,000 images in 390 batches, the first 80 of 129.
    List<int[]> batches = Batches.random(50_000, 128, RandomKey.of(1));
    assertEquals(390, batches.size());
    for (int i = 0; i < batches.size(); i++) {
      assertEquals(i < 80 ? 129 : 128, batches.get(i).length);
    }
    assertEachOnce(batches, 50_000);
    assertFalse(Arrays.equals(batches.get(0), Batches.random(50_000, 128, RandomKey.of(2)).get(0)));
    assertArrayEquals(batches.get(7), Batches.random(50_000, 128, RandomKey.of(1)).get(7));
  }

  @Test
  void label_batches_have_one_class_each_in_cyclic_order() {
    int[] labels = new int[50_000];
    Arrays.setAll(labels, i -> i % 10);
    List<int[]> batches = Batches.label(labels, 10, 128, RandomKey.of(1));
    assertEquals(390, batches.size());
    for (int i = 0; i < batches.size(); i++) {
      int[] batch = batches.get(i);
      assertEquals(i / 10 < 8 ? 129 : 128, batch.length);
      for (int index : batch) {
        assertEquals(i % 10, labels[index]);
      }
    }
    assertEachOnce(batches, 50_000);
  }

  @Test
  void classes_of_unequal_size_lose_nothing() {
    int[] labels = new int[200];
    // 100 of class 0, 60 of class 1, none of class 2, 40 of class 3
    Arrays.setAll(labels, i -> i < 100 ? 0 : i < 160 ? 1 : 3);
    List<int[]> batches = Batches.label(labels, 4, 30, RandomKey.of(3));
    int[] classes = batches.stream().mapToInt(batch -> labels[batch[0]]).toArray();
    assertArrayEquals(new int[] {0, 1, 3, 0, 1, 0}, classes);
    assertArrayEquals(
        new int[] {34, 30, 40, 33, 30, 33}, batches.stream().mapToInt(b -> b.length).toArray());
    assertEachOnce(batches, 200);
  }

  @Test
  void fewer_images_than_a_batch_make_one_batch() {
    assertEquals(1, Batches.random(5, 64, RandomKey.of(1)).size());
    assertTrue(Batches.random(0, 64, RandomKey.of(1)).isEmpty());
    assertEquals(
        "Batches: a batch must have at least 1 image, got 0",
        assertThrows(IllegalArgumentException.class, () -> Batches.random(5, 0, RandomKey.of(1)))
            .getMessage());
  }

  private static void assertEachOnce(List<int[]> batches, int count) {
    int[] seen = new int[count];
    batches.forEach(batch -> Arrays.stream(batch).forEach(i -> seen[i]++));
    int[] once = new int[count];
    Arrays.fill(once, 1);
    assertArrayEquals(once, seen);
  }
}
