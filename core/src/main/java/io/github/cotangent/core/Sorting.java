package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;

/// The order of the elements of each line, by merging: equal elements keep theirs.
///
/// Elements are compared by keys, 64-bit integers in the elements' order, so that one sort serves
/// all types and both directions. NaN are equal to one another and above all numbers; zeros of both
/// signs are equal.
final class Sorting {
  // Arrays of a workspace. The sorted run is moved from one pair to the other.
  private static final int KEYS = 0;
  private static final int PLACES = 1;
  private static final int MERGED_KEYS = 2;
  private static final int MERGED_PLACES = 3;

  // Runs of so many elements are sorted by insertion before runs are merged.
  private static final int SHORT = 16;

  private final Engine engine;

  Sorting(Engine engine) {
    this.engine = engine;
  }

  Tensor argSort(Tensor x, int axis, boolean descending) {
    int at = x.shape().axis(axis);
    Tensor result = engine.kernels().result(ElementType.INT64, x.shape());
    if (result.size() == 0) {
      return result;
    }
    int n = x.extent(at);
    int step = x.strides()[at];
    int resultStep = result.strides()[at];
    long[] y = result.storage().longs();
    Lines.forEach(
        engine,
        n,
        (workspace, firsts) -> {
          long[] keys = workspace.longs(KEYS, n);
          for (int k = 0; k < n; k++) {
            long key = key(x.storage(), firsts[0] + k * step);
            keys[k] = descending ? ~key : key;
          }
          long[] places = sorted(workspace, n);
          for (int k = 0; k < n; k++) {
            y[firsts[1] + k * resultStep] = places[k];
          }
        },
        x.select(at, 0),
        result.select(at, 0));
    return result;
  }

  private static long key(Storage x, int at) {
    return switch (x.type()) {
      case FLOAT32 -> key(x.floats()[at]);
      case FLOAT64 -> key(x.doubles()[at]);
      case INT64 -> x.longs()[at];
      case BOOL -> x.bytes()[at];
    };
  }

  /// The bits, those of negative numbers turned around: in the order of the numbers.
  private static long key(double x) {
    long bits = Double.doubleToLongBits(x + 0.0); // -0 becomes +0
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
  }

  /// The places of the `n` keys of the workspace, sorted by key, then by place.
  private static long[] sorted(Workspace workspace, int n) {
    long[] keys = workspace.longs(KEYS, n);
    long[] places = workspace.longs(PLACES, n);
    for (int from = 0; from < n; from += SHORT) {
      insert(keys, places, from, Math.min(n, from + SHORT));
    }
    long[] nextKeys = workspace.longs(MERGED_KEYS, n);
    long[] nextPlaces = workspace.longs(MERGED_PLACES, n);
    for (long run = SHORT; run < n; run *= 2) {
      for (long from = 0; from < n; from += 2 * run) {
        int middle = (int) Math.min(n, from + run);
        int to = (int) Math.min(n, from + 2 * run);
        merge(keys, places, (int) from, middle, to, nextKeys, nextPlaces);
      }
      long[] k = keys;
      keys = nextKeys;
      nextKeys = k;
      long[] p = places;
      places = nextPlaces;
      nextPlaces = p;
    }
    return places;
  }

  private static void insert(long[] keys, long[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      long key = keys[i];
      int j = i;
      for (; j > from && keys[j - 1] > key; j--) {
        keys[j] = keys[j - 1];
        places[j] = places[j - 1];
      }
      keys[j] = key;
      places[j] = i;
    }
  }

  private static void merge(
      long[] keys, long[] places, int from, int middle, int to, long[] toKeys, long[] toPlaces) {
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      int next = right == to || left < middle && keys[left] <= keys[right] ? left++ : right++;
      toKeys[i] = keys[next];
      toPlaces[i] = places[next];
    }
  }
}
