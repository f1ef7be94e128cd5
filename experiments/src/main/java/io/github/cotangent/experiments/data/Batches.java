package io.github.cotangent.experiments.data;

import io.github.cotangent.core.RandomKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The batches of one epoch: lists of the numbers of images, in the order of training.
///
/// Every image occurs exactly once. As in the authors' code, a set of `n` is split into
/// `⌊n / size⌋` parts (at least one) of nearly equal size, the longer ones first, so that no short
/// batch is left over and nothing is dropped.
public final class Batches {

  private Batches() {}

  /// All images shuffled, then split.
  ///
  /// @param count how many images there are
  /// @param size of a batch, at least; all but a few batches have this size
  /// @param key of this epoch
  public static List<int[]> random(int count, int size, RandomKey key) {
    requireSize(size);
    return split(key.permutation(count), size);
  }

  /// Batches of a single class: each class is shuffled and split by itself; then part 0 of class 0,
  /// part 0 of class 1 ..., part 1 of class 0 ... A class with fewer parts than others is left out
  /// of the last rounds: where classes are of unequal size, an epoch ends with the larger ones.
  ///
  /// @param labels the class of each image
  /// @param classes how many classes there are; one without images has no batches
  /// @param size of a batch, at least, as for [#random]
  /// @param key of this epoch; class `c` is shuffled by `key.derive(c)`
  public static List<int[]> label(int[] labels, int classes, int size, RandomKey key) {
    requireSize(size);
    List<List<int[]>> parts = new ArrayList<>();
    int longest = 0;
    for (int c = 0; c < classes; c++) {
      int[] members = membersOf(c, labels);
      int[] order = key.derive(c).permutation(members.length);
      for (int i = 0; i < order.length; i++) {
        order[i] = members[order[i]];
      }
      parts.add(split(order, size));
      longest = Math.max(longest, parts.getLast().size());
    }
    List<int[]> batches = new ArrayList<>();
    for (int round = 0; round < longest; round++) {
      for (List<int[]> ofClass : parts) {
        if (round < ofClass.size()) {
          batches.add(ofClass.get(round));
        }
      }
    }
    return batches;
  }

  private static int[] membersOf(int wanted, int[] labels) {
    int count = 0;
    for (int label : labels) {
      count += label == wanted ? 1 : 0;
    }
    int[] members = new int[count];
    int at = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == wanted) {
        members[at++] = i;
      }
    }
    return members;
  }

  private static List<int[]> split(int[] order, int size) {
    List<int[]> parts = new ArrayList<>();
    if (order.length == 0) {
      return parts;
    }
    int count = Math.max(1, order.length / size);
    int from = 0;
    for (int part = 0; part < count; part++) {
      int length = order.length / count + (part < order.length % count ? 1 : 0);
      parts.add(Arrays.copyOfRange(order, from, from + length));
      from += length;
    }
    return parts;
  }

  private static void requireSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "Batches: a batch must have at least 1 image, got " + size);
    }
  }
}
