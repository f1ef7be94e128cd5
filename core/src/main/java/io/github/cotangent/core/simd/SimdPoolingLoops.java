package io.github.cotangent.core.simd;

import io.github.cotangent.core.loops.PoolingLoops;
import io.github.cotangent.core.loops.ScalarPoolingLoops;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// Max pooling on vectors, once the compiler has made them fast.
///
/// Two neighbouring vectors of pixels become one of the left pixels of the windows and one of the
/// right ones: the windows of the first vector in even lanes, those of the second in odd lanes. To
/// exchange pixels so is its own inverse, and it needs no permutation of whole vectors; only what
/// has one element for each window is permuted, to and from this order.
public final class SimdPoolingLoops implements PoolingLoops {
  private static final int AT = 0;
  private static final int TO = 1;
  // Of the pixels themselves.
  private static final int LARGEST = 2;

  private final PoolingLoops plain = new ScalarPoolingLoops();
  private final LoopWarmUp floats;
  private final LoopWarmUp doubles;

  private SimdPoolingLoops(LoopWarmUp floats, LoopWarmUp doubles) {
    this.floats = floats;
    this.doubles = doubles;
  }

  /// Loops that begin plain and go over to vectors when these are fast.
  public SimdPoolingLoops() {
    this(new LoopWarmUp(), new LoopWarmUp());
  }

  /// Loops that are on vectors from the first call on.
  public static SimdPoolingLoops atOnce() {
    return new SimdPoolingLoops(LoopWarmUp.done(), LoopWarmUp.done());
  }

  /// How many of `rows` rows of `columns` windows to try on vectors, which are not fast yet.
  private static int trial(LoopWarmUp warmUp, int rows, int columns, int length) {
    return columns == 0
        ? 0
        : Math.min(rows, (warmUp.trial(Integer.MAX_VALUE, length) + columns - 1) / columns);
  }

  private static int loop(Object t, int tAt, Object x, int xAt) {
    return t == x && tAt == xAt ? LARGEST : AT;
  }

  private static <E> VectorMask<E> oddLanes(VectorSpecies<E> species) {
    boolean[] odd = new boolean[species.length()];
    for (int lane = 1; lane < odd.length; lane += 2) {
      odd[lane] = true;
    }
    return species.loadMask(odd, 0);
  }

  /// From the windows of two vectors in even and odd lanes to their order in memory.
  private static <E> VectorShuffle<E> inOrder(VectorSpecies<E> species) {
    int half = species.length() / 2;
    return species.shuffleFromOp(lane -> lane < half ? 2 * lane : 2 * (lane - half) + 1);
  }

  /// From their order in memory to even and odd lanes.
  private static <E> VectorShuffle<E> inLanes(VectorSpecies<E> species) {
    int half = species.length() / 2;
    return species.shuffleFromOp(lane -> lane / 2 + lane % 2 * half);
  }

  // ---- float ----------------------------------------------------------------------------------

  private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  private static final int FLOAT_LENGTH = FLOATS.length();
  private static final VectorMask<Float> ODD_FLOATS = oddLanes(FLOATS);
  private static final VectorShuffle<Float> FLOATS_IN_ORDER = inOrder(FLOATS);
  private static final VectorShuffle<Float> FLOATS_IN_LANES = inLanes(FLOATS);

  @Override
  public void atLargest(
      float[] t,
      int tAt,
      float[] x,
      int xAt,
      int step,
      float[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns) {
    int across = columns - columns % FLOAT_LENGTH;
    int down = rows;
    int loop = loop(t, tAt, x, xAt);
    if (floats.isWarm(loop)) {
      onVectors(t, tAt, x, xAt, step, y, yAt, pooledStep, rows, across);
    } else {
      down = trial(floats, rows, across, FLOAT_LENGTH);
      if (down > 0) {
        long start = System.nanoTime();
        onVectors(t, tAt, x, xAt, step, y, yAt, pooledStep, down, across);
        floats.tried(loop, down * across / FLOAT_LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      int below = 2 * down * step;
      int yBelow = yAt + down * pooledStep;
      int more = rows - down;
      plain.atLargest(t, tAt + below, x, xAt + below, step, y, yBelow, pooledStep, more, columns);
      floats.spent(System.nanoTime() - start);
    }
    if (across < columns) {
      int right = 2 * across;
      int more = columns - across;
      plain.atLargest(
          t, tAt + right, x, xAt + right, step, y, yAt + across, pooledStep, down, more);
    }
  }

  private static void onVectors(
      float[] t,
      int tAt,
      float[] x,
      int xAt,
      int step,
      float[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns) {
    if (loop(t, tAt, x, xAt) == LARGEST) {
      largest(x, xAt, step, y, yAt, pooledStep, rows, columns);
      return;
    }
    // One loop for all rows, as these may be short.
    int i = 0;
    int x1 = xAt;
    int t1 = tAt;
    int to = yAt;
    for (int n = rows * columns; n > 0; n -= FLOAT_LENGTH) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, x1 + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOATS, x, x1 + 2 * i + FLOAT_LENGTH);
      FloatVector c = FloatVector.fromArray(FLOATS, x, x1 + step + 2 * i);
      FloatVector d = FloatVector.fromArray(FLOATS, x, x1 + step + 2 * i + FLOAT_LENGTH);
      FloatVector a2 = FloatVector.fromArray(FLOATS, t, t1 + 2 * i);
      FloatVector b2 = FloatVector.fromArray(FLOATS, t, t1 + 2 * i + FLOAT_LENGTH);
      FloatVector c2 = FloatVector.fromArray(FLOATS, t, t1 + step + 2 * i);
      FloatVector d2 = FloatVector.fromArray(FLOATS, t, t1 + step + 2 * i + FLOAT_LENGTH);
      FloatVector upperLeft = left(a, b);
      FloatVector upperRight = right(a, b);
      FloatVector lowerLeft = left(c, d);
      FloatVector lowerRight = right(c, d);
      VectorMask<Float> upperStays = stays(upperLeft, upperRight);
      VectorMask<Float> lowerStays = stays(lowerLeft, lowerRight);
      FloatVector upper = upperRight.blend(upperLeft, upperStays);
      FloatVector lower = lowerRight.blend(lowerLeft, lowerStays);
      VectorMask<Float> stays = stays(upper, lower);
      FloatVector upperOfT = right(a2, b2).blend(left(a2, b2), upperStays);
      FloatVector lowerOfT = right(c2, d2).blend(left(c2, d2), lowerStays);
      lowerOfT.blend(upperOfT, stays).rearrange(FLOATS_IN_ORDER).intoArray(y, to + i);
      i += FLOAT_LENGTH;
      if (i == columns) {
        i = 0;
        x1 += 2 * step;
        t1 += 2 * step;
        to += pooledStep;
      }
    }
  }

  private static void largest(
      float[] x, int xAt, int step, float[] y, int yAt, int pooledStep, int rows, int columns) {
    int i = 0;
    int x1 = xAt;
    int to = yAt;
    for (int n = rows * columns; n > 0; n -= FLOAT_LENGTH) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, x1 + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOATS, x, x1 + 2 * i + FLOAT_LENGTH);
      FloatVector c = FloatVector.fromArray(FLOATS, x, x1 + step + 2 * i);
      FloatVector d = FloatVector.fromArray(FLOATS, x, x1 + step + 2 * i + FLOAT_LENGTH);
      FloatVector upper = larger(left(a, b), right(a, b));
      FloatVector lower = larger(left(c, d), right(c, d));
      larger(upper, lower).rearrange(FLOATS_IN_ORDER).intoArray(y, to + i);
      i += FLOAT_LENGTH;
      if (i == columns) {
        i = 0;
        x1 += 2 * step;
        to += pooledStep;
      }
    }
  }

  @Override
  public void toLargest(
      float[] u,
      int uAt,
      int pooledStep,
      float[] x,
      int xAt,
      float[] z,
      int zAt,
      int step,
      int rows,
      int columns) {
    int across = columns - columns % FLOAT_LENGTH;
    int down = rows;
    if (floats.isWarm(TO)) {
      onVectors(u, uAt, pooledStep, x, xAt, z, zAt, step, rows, across);
    } else {
      down = trial(floats, rows, across, FLOAT_LENGTH);
      if (down > 0) {
        long start = System.nanoTime();
        onVectors(u, uAt, pooledStep, x, xAt, z, zAt, step, down, across);
        floats.tried(TO, down * across / FLOAT_LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      int below = 2 * down * step;
      int uBelow = uAt + down * pooledStep;
      int more = rows - down;
      plain.toLargest(u, uBelow, pooledStep, x, xAt + below, z, zAt + below, step, more, columns);
      floats.spent(System.nanoTime() - start);
    }
    if (across < columns) {
      int right = 2 * across;
      int more = columns - across;
      plain.toLargest(
          u, uAt + across, pooledStep, x, xAt + right, z, zAt + right, step, down, more);
    }
  }

  private static void onVectors(
      float[] u,
      int uAt,
      int pooledStep,
      float[] x,
      int xAt,
      float[] z,
      int zAt,
      int step,
      int rows,
      int columns) {
    FloatVector zero = FloatVector.zero(FLOATS);
    int i = 0;
    int x1 = xAt;
    int z1 = zAt;
    int from = uAt;
    for (int n = rows * columns; n > 0; n -= FLOAT_LENGTH) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, x1 + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOATS, x, x1 + 2 * i + FLOAT_LENGTH);
      FloatVector c = FloatVector.fromArray(FLOATS, x, x1 + step + 2 * i);
      FloatVector d = FloatVector.fromArray(FLOATS, x, x1 + step + 2 * i + FLOAT_LENGTH);
      FloatVector pooled =
          FloatVector.fromArray(FLOATS, u, from + i).rearrange(FLOATS_IN_LANES).add(zero);
      FloatVector upperLeft = left(a, b);
      FloatVector upperRight = right(a, b);
      FloatVector lowerLeft = left(c, d);
      FloatVector lowerRight = right(c, d);
      VectorMask<Float> upperStays = stays(upperLeft, upperRight);
      VectorMask<Float> lowerStays = stays(lowerLeft, lowerRight);
      FloatVector upper = upperRight.blend(upperLeft, upperStays);
      FloatVector lower = lowerRight.blend(lowerLeft, lowerStays);
      VectorMask<Float> stays = stays(upper, lower);
      FloatVector toUpper = zero.blend(pooled, stays);
      FloatVector toLower = pooled.blend(zero, stays);
      FloatVector toUpperLeft = zero.blend(toUpper, upperStays);
      FloatVector toUpperRight = toUpper.blend(zero, upperStays);
      FloatVector toLowerLeft = zero.blend(toLower, lowerStays);
      FloatVector toLowerRight = toLower.blend(zero, lowerStays);
      left(toUpperLeft, toUpperRight).intoArray(z, z1 + 2 * i);
      right(toUpperLeft, toUpperRight).intoArray(z, z1 + 2 * i + FLOAT_LENGTH);
      left(toLowerLeft, toLowerRight).intoArray(z, z1 + step + 2 * i);
      right(toLowerLeft, toLowerRight).intoArray(z, z1 + step + 2 * i + FLOAT_LENGTH);
      i += FLOAT_LENGTH;
      if (i == columns) {
        i = 0;
        x1 += 2 * step;
        z1 += 2 * step;
        from += pooledStep;
      }
    }
  }

  /// Where the earlier pixel stays the largest.
  private static VectorMask<Float> stays(FloatVector earlier, FloatVector later) {
    return later
        .compare(VectorOperators.LE, earlier)
        .or(earlier.compare(VectorOperators.NE, earlier));
  }

  private static FloatVector larger(FloatVector earlier, FloatVector later) {
    return later.blend(earlier, stays(earlier, later));
  }

  /// The even lanes of two vectors.
  private static FloatVector left(FloatVector first, FloatVector second) {
    return first.blend(
        second.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 32).reinterpretAsFloats(),
        ODD_FLOATS);
  }

  /// The odd lanes of two vectors.
  private static FloatVector right(FloatVector first, FloatVector second) {
    return first
        .reinterpretAsLongs()
        .lanewise(VectorOperators.LSHR, 32)
        .reinterpretAsFloats()
        .blend(second, ODD_FLOATS);
  }

  // ---- double , the same ----------------------------------------------------------------------

  private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
  private static final int DOUBLE_LENGTH = DOUBLES.length();
  private static final VectorMask<Double> ODD_DOUBLES = oddLanes(DOUBLES);
  private static final VectorShuffle<Double> DOUBLES_IN_ORDER = inOrder(DOUBLES);
  private static final VectorShuffle<Double> DOUBLES_IN_LANES = inLanes(DOUBLES);
  private static final VectorShuffle<Double> SWAPPED = DOUBLES.shuffleFromOp(lane -> lane ^ 1);

  @Override
  public void atLargest(
      double[] t,
      int tAt,
      double[] x,
      int xAt,
      int step,
      double[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns) {
    int across = columns - columns % DOUBLE_LENGTH;
    int down = rows;
    int loop = loop(t, tAt, x, xAt);
    if (doubles.isWarm(loop)) {
      onVectors(t, tAt, x, xAt, step, y, yAt, pooledStep, rows, across);
    } else {
      down = trial(doubles, rows, across, DOUBLE_LENGTH);
      if (down > 0) {
        long start = System.nanoTime();
        onVectors(t, tAt, x, xAt, step, y, yAt, pooledStep, down, across);
        doubles.tried(loop, down * across / DOUBLE_LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      int below = 2 * down * step;
      int yBelow = yAt + down * pooledStep;
      int more = rows - down;
      plain.atLargest(t, tAt + below, x, xAt + below, step, y, yBelow, pooledStep, more, columns);
      doubles.spent(System.nanoTime() - start);
    }
    if (across < columns) {
      int right = 2 * across;
      int more = columns - across;
      plain.atLargest(
          t, tAt + right, x, xAt + right, step, y, yAt + across, pooledStep, down, more);
    }
  }

  private static void onVectors(
      double[] t,
      int tAt,
      double[] x,
      int xAt,
      int step,
      double[] y,
      int yAt,
      int pooledStep,
      int rows,
      int columns) {
    if (loop(t, tAt, x, xAt) == LARGEST) {
      largest(x, xAt, step, y, yAt, pooledStep, rows, columns);
      return;
    }
    // One loop for all rows, as these may be short.
    int i = 0;
    int x1 = xAt;
    int t1 = tAt;
    int to = yAt;
    for (int n = rows * columns; n > 0; n -= DOUBLE_LENGTH) {
      DoubleVector a = DoubleVector.fromArray(DOUBLES, x, x1 + 2 * i);
      DoubleVector b = DoubleVector.fromArray(DOUBLES, x, x1 + 2 * i + DOUBLE_LENGTH);
      DoubleVector c = DoubleVector.fromArray(DOUBLES, x, x1 + step + 2 * i);
      DoubleVector d = DoubleVector.fromArray(DOUBLES, x, x1 + step + 2 * i + DOUBLE_LENGTH);
      DoubleVector a2 = DoubleVector.fromArray(DOUBLES, t, t1 + 2 * i);
      DoubleVector b2 = DoubleVector.fromArray(DOUBLES, t, t1 + 2 * i + DOUBLE_LENGTH);
      DoubleVector c2 = DoubleVector.fromArray(DOUBLES, t, t1 + step + 2 * i);
      DoubleVector d2 = DoubleVector.fromArray(DOUBLES, t, t1 + step + 2 * i + DOUBLE_LENGTH);
      DoubleVector upperLeft = left(a, b);
      DoubleVector upperRight = right(a, b);
      DoubleVector lowerLeft = left(c, d);
      DoubleVector lowerRight = right(c, d);
      VectorMask<Double> upperStays = stays(upperLeft, upperRight);
      VectorMask<Double> lowerStays = stays(lowerLeft, lowerRight);
      DoubleVector upper = upperRight.blend(upperLeft, upperStays);
      DoubleVector lower = lowerRight.blend(lowerLeft, lowerStays);
      VectorMask<Double> stays = stays(upper, lower);
      DoubleVector upperOfT = right(a2, b2).blend(left(a2, b2), upperStays);
      DoubleVector lowerOfT = right(c2, d2).blend(left(c2, d2), lowerStays);
      lowerOfT.blend(upperOfT, stays).rearrange(DOUBLES_IN_ORDER).intoArray(y, to + i);
      i += DOUBLE_LENGTH;
      if (i == columns) {
        i = 0;
        x1 += 2 * step;
        t1 += 2 * step;
        to += pooledStep;
      }
    }
  }

  private static void largest(
      double[] x, int xAt, int step, double[] y, int yAt, int pooledStep, int rows, int columns) {
    int i = 0;
    int x1 = xAt;
    int to = yAt;
    for (int n = rows * columns; n > 0; n -= DOUBLE_LENGTH) {
      DoubleVector a = DoubleVector.fromArray(DOUBLES, x, x1 + 2 * i);
      DoubleVector b = DoubleVector.fromArray(DOUBLES, x, x1 + 2 * i + DOUBLE_LENGTH);
      DoubleVector c = DoubleVector.fromArray(DOUBLES, x, x1 + step + 2 * i);
      DoubleVector d = DoubleVector.fromArray(DOUBLES, x, x1 + step + 2 * i + DOUBLE_LENGTH);
      DoubleVector upper = larger(left(a, b), right(a, b));
      DoubleVector lower = larger(left(c, d), right(c, d));
      larger(upper, lower).rearrange(DOUBLES_IN_ORDER).intoArray(y, to + i);
      i += DOUBLE_LENGTH;
      if (i == columns) {
        i = 0;
        x1 += 2 * step;
        to += pooledStep;
      }
    }
  }

  @Override
  public void toLargest(
      double[] u,
      int uAt,
      int pooledStep,
      double[] x,
      int xAt,
      double[] z,
      int zAt,
      int step,
      int rows,
      int columns) {
    int across = columns - columns % DOUBLE_LENGTH;
    int down = rows;
    if (doubles.isWarm(TO)) {
      onVectors(u, uAt, pooledStep, x, xAt, z, zAt, step, rows, across);
    } else {
      down = trial(doubles, rows, across, DOUBLE_LENGTH);
      if (down > 0) {
        long start = System.nanoTime();
        onVectors(u, uAt, pooledStep, x, xAt, z, zAt, step, down, across);
        doubles.tried(TO, down * across / DOUBLE_LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      int below = 2 * down * step;
      int uBelow = uAt + down * pooledStep;
      int more = rows - down;
      plain.toLargest(u, uBelow, pooledStep, x, xAt + below, z, zAt + below, step, more, columns);
      doubles.spent(System.nanoTime() - start);
    }
    if (across < columns) {
      int right = 2 * across;
      int more = columns - across;
      plain.toLargest(
          u, uAt + across, pooledStep, x, xAt + right, z, zAt + right, step, down, more);
    }
  }

  private static void onVectors(
      double[] u,
      int uAt,
      int pooledStep,
      double[] x,
      int xAt,
      double[] z,
      int zAt,
      int step,
      int rows,
      int columns) {
    DoubleVector zero = DoubleVector.zero(DOUBLES);
    int i = 0;
    int x1 = xAt;
    int z1 = zAt;
    int from = uAt;
    for (int n = rows * columns; n > 0; n -= DOUBLE_LENGTH) {
      DoubleVector a = DoubleVector.fromArray(DOUBLES, x, x1 + 2 * i);
      DoubleVector b = DoubleVector.fromArray(DOUBLES, x, x1 + 2 * i + DOUBLE_LENGTH);
      DoubleVector c = DoubleVector.fromArray(DOUBLES, x, x1 + step + 2 * i);
      DoubleVector d = DoubleVector.fromArray(DOUBLES, x, x1 + step + 2 * i + DOUBLE_LENGTH);
      DoubleVector pooled =
          DoubleVector.fromArray(DOUBLES, u, from + i).rearrange(DOUBLES_IN_LANES).add(zero);
      DoubleVector upperLeft = left(a, b);
      DoubleVector upperRight = right(a, b);
      DoubleVector lowerLeft = left(c, d);
      DoubleVector lowerRight = right(c, d);
      VectorMask<Double> upperStays = stays(upperLeft, upperRight);
      VectorMask<Double> lowerStays = stays(lowerLeft, lowerRight);
      DoubleVector upper = upperRight.blend(upperLeft, upperStays);
      DoubleVector lower = lowerRight.blend(lowerLeft, lowerStays);
      VectorMask<Double> stays = stays(upper, lower);
      DoubleVector toUpper = zero.blend(pooled, stays);
      DoubleVector toLower = pooled.blend(zero, stays);
      DoubleVector toUpperLeft = zero.blend(toUpper, upperStays);
      DoubleVector toUpperRight = toUpper.blend(zero, upperStays);
      DoubleVector toLowerLeft = zero.blend(toLower, lowerStays);
      DoubleVector toLowerRight = toLower.blend(zero, lowerStays);
      left(toUpperLeft, toUpperRight).intoArray(z, z1 + 2 * i);
      right(toUpperLeft, toUpperRight).intoArray(z, z1 + 2 * i + DOUBLE_LENGTH);
      left(toLowerLeft, toLowerRight).intoArray(z, z1 + step + 2 * i);
      right(toLowerLeft, toLowerRight).intoArray(z, z1 + step + 2 * i + DOUBLE_LENGTH);
      i += DOUBLE_LENGTH;
      if (i == columns) {
        i = 0;
        x1 += 2 * step;
        z1 += 2 * step;
        from += pooledStep;
      }
    }
  }

  /// Where the earlier pixel stays the largest.
  private static VectorMask<Double> stays(DoubleVector earlier, DoubleVector later) {
    return later
        .compare(VectorOperators.LE, earlier)
        .or(earlier.compare(VectorOperators.NE, earlier));
  }

  private static DoubleVector larger(DoubleVector earlier, DoubleVector later) {
    return later.blend(earlier, stays(earlier, later));
  }

  /// The even lanes of two vectors.
  private static DoubleVector left(DoubleVector first, DoubleVector second) {
    return first.blend(second.rearrange(SWAPPED), ODD_DOUBLES);
  }

  /// The odd lanes of two vectors.
  private static DoubleVector right(DoubleVector first, DoubleVector second) {
    return first.rearrange(SWAPPED).blend(second, ODD_DOUBLES);
  }
}
