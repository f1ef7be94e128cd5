package io.github.cotangent.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A key to random numbers: an immutable value from which numbers are computed, not drawn.
///
/// ```java
/// RandomKey key = RandomKey.of(seed);
/// Tensor weights = key.derive("weights").normal(FLOAT32, Shape.of(784, 128));
/// int[] order = key.derive("shuffle").derive(epoch).permutation(60_000);
/// ```
///
/// Element `i` depends on the key and `i` only: not on how many numbers are asked for, in which
/// order or on how many threads. The same key gives the same numbers each time it is asked, so
/// **every use has a key of its own**, made by [#derive(String)] or [#derive(long)].
///
/// **State.** Two 64-bit words, and where they came from: a root, held as a tensor, and a path of
/// derivations. A recorded computation can therefore take the root as an input and keep the path.
///
/// **Method.** Philox 4×32-10 (Salmon and others, SC 2011) in counter mode. The first word of the
/// key is Philox's key; the counter is (block, purpose, second word), the purpose keeping uniform,
/// normal and bounded numbers of one key apart. Numbers are made by exactly specified arithmetic
/// and, for normals, by `StrictMath`: the same bits on every machine. Not for cryptography.
public final class RandomKey {

  /// What a block is used for. The tags stand in the upper byte of the second counter word, so
  /// block numbers have 48 bits and the attempts of a rejection method 8.
  private static final int UNIFORM_24 = 1 << 24;

  private static final int UNIFORM_53 = 2 << 24;
  private static final int NORMAL = 3 << 24;
  private static final int BOUNDED = 4 << 24;

  /// Separates derivation from use: a derivation needs the whole counter for its 64 bits.
  private static final int DERIVATION = 0x5851F42D;

  /// Elements for one worker at a time; no number depends on it.
  private static final int BLOCK = 1 << 14;

  private static final double TWO_PI = 6.283185307179586;
  private static final double UNIT_53 = 0x1.0p-53;
  private static final float UNIT_24 = 0x1.0p-24f;

  private final Tensor root;
  private final long[] path;
  private final long word0;
  private final long word1;

  private RandomKey(Tensor root, long[] path, long word0, long word1) {
    this.root = root;
    this.path = path;
    this.word0 = word0;
    this.word1 = word1;
  }

  /// The root key of a seed: its words are `seed` and 0.
  public static RandomKey of(long seed) {
    return of(Tensor.of(new long[] {seed, 0}));
  }

  /// The root key with the given words.
  ///
  /// @param words [ElementType#INT64] of shape `[2]`
  /// @throws IllegalArgumentException if they are not
  public static RandomKey of(Tensor words) {
    if (words.type() != ElementType.INT64 || !words.shape().equals(Shape.of(2))) {
      throw new IllegalArgumentException(
          "RandomKey.of: a key has 2 words, [2] int64, got " + words.describe());
    }
    long[] values = words.toLongArray();
    return new RandomKey(words, new long[0], values[0], values[1]);
  }

  /// The key with the root words `root`, derived along `path` in order:
  /// `fold(key.root(), key.path())` equals `key`.
  public static RandomKey fold(Tensor root, List<Long> path) {
    RandomKey key = of(root);
    for (long step : path) {
      key = key.derive(step);
    }
    return key;
  }

  /// The words that the root key was made of, `[2]`.
  public Tensor root() {
    return root;
  }

  /// The words of this key, `[2]`: a root key made of them is the same key, without its path.
  public Tensor words() {
    return Tensor.of(new long[] {word0, word1});
  }

  /// The derivations that lead from the root to this key, in order; a name stands as its hash.
  public List<Long> path() {
    return Arrays.stream(path).boxed().toList();
  }

  /// The key number `data` below this one: independent of this key and of its other derived keys.
  public RandomKey derive(long data) {
    int[] out = new int[4];
    Philox.block(
        (int) data,
        (int) (data >>> 32),
        (int) word1,
        (int) (word1 >>> 32),
        (int) word0 ^ DERIVATION,
        (int) (word0 >>> 32),
        out);
    long[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = data;
    return new RandomKey(root, longer, join(out[0], out[1]), join(out[2], out[3]));
  }

  /// The key called `name` below this one: `derive(hash(name))` with a fixed hash of its UTF-8
  /// bytes.
  public RandomKey derive(String name) {
    return derive(hash(name));
  }

  /// Folds the bytes through Philox, eight at a time, then their number.
  private static long hash(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int[] state = new int[4];
    for (int at = 0; at < bytes.length; at += 8) {
      int low = 0;
      int high = 0;
      for (int i = 0; i < 4; i++) {
        low |= (at + i < bytes.length ? bytes[at + i] & 0xff : 0) << (8 * i);
        high |= (at + 4 + i < bytes.length ? bytes[at + 4 + i] & 0xff : 0) << (8 * i);
      }
      Philox.block(low, high, state[2], state[3], state[0], state[1], state);
    }
    Philox.block(bytes.length, 0, state[2], state[3], state[0], state[1], state);
    return join(state[0], state[1]);
  }

  // ---- one element ----

  /// Element `index` of the uniform FLOAT64 numbers: in [0, 1), a multiple of 2⁻⁵³.
  public double uniformAt(long index) {
    int[] block = new int[4];
    block(UNIFORM_53, index >>> 1, block);
    return uniform53(block, (int) (index & 1));
  }

  /// Element `index` of the normal FLOAT64 numbers, of mean 0 and variance 1.
  public double normalAt(long index) {
    int[] block = new int[4];
    block(NORMAL, index >>> 1, block);
    return normal(block, (index & 1) != 0);
  }

  /// Element `index` of the integers from 0 to `bound` − 1, each exactly as probable as any other.
  ///
  /// Lemire's multiplication with rejection: *Fast Random Integer Generation in an Interval*, ACM
  /// TOMACS 29(1), 2019, Algorithm 5; arXiv:1805.10941. A rejected draw is followed by the next
  /// attempt of the same element.
  public long integerAt(long index, long bound) {
    checkBound(bound);
    return integer(index, bound, new int[4]);
  }

  // ---- tensors ----

  /// Uniform numbers in [0, 1): multiples of 2⁻²⁴ in FLOAT32, of 2⁻⁵³ in FLOAT64.
  ///
  /// @throws IllegalArgumentException if `type` is not a floating one
  public Tensor uniform(ElementType type, Shape shape) {
    Tensor result = floating("uniform", type, shape);
    if (type == ElementType.FLOAT32) {
      float[] out = result.storage().floats();
      inBlocks(shape.size(), (from, to) -> fillUniform(out, from, to, from));
    } else {
      double[] out = result.storage().doubles();
      inBlocks(shape.size(), (from, to) -> fillUniform(out, from, to, from));
    }
    return result;
  }

  /// Normal numbers of mean 0 and variance 1, computed in FLOAT64 and rounded to `type`.
  ///
  /// @throws IllegalArgumentException if `type` is not a floating one
  public Tensor normal(ElementType type, Shape shape) {
    Tensor result = floating("normal", type, shape);
    if (type == ElementType.FLOAT32) {
      float[] out = result.storage().floats();
      inBlocks(shape.size(), (from, to) -> fillNormal(out, from, to, from));
    } else {
      double[] out = result.storage().doubles();
      inBlocks(shape.size(), (from, to) -> fillNormal(out, from, to, from));
    }
    return result;
  }

  /// INT64 numbers from 0 to `bound` − 1, each as probable as any other.
  ///
  /// @throws IllegalArgumentException if `bound` is not positive
  public Tensor integers(long bound, Shape shape) {
    checkBound(bound);
    Tensor result = Engine.current().kernels().result(ElementType.INT64, shape);
    long[] out = result.storage().longs();
    inBlocks(shape.size(), (from, to) -> fillIntegers(out, from, to, from, bound));
    return result;
  }

  private static Tensor floating(String who, ElementType type, Shape shape) {
    if (!type.isFloating()) {
      throw new IllegalArgumentException(
          "RandomKey." + who + ": the type must be float32 or float64, got " + type);
    }
    return Engine.current().kernels().result(type, shape);
  }

  @FunctionalInterface
  private interface Fill {
    void run(int from, int to);
  }

  private static void inBlocks(int size, Fill fill) {
    int blocks = (int) ((size + BLOCK - 1L) / BLOCK);
    Engine.current()
        .parallel(blocks, b -> fill.run(b * BLOCK, (int) Math.min(size, (b + 1L) * BLOCK)));
  }

  // ---- many elements ----

  /// Writes the uniform FLOAT32 elements `first`, `first + 1` ... to `out[from]` up to
  /// `out[to - 1]`: each in [0, 1), a multiple of 2⁻²⁴.
  public void fillUniform(float[] out, int from, int to, long first) {
    Objects.checkFromToIndex(from, to, out.length);
    int[] block = new int[4];
    long loaded = -1;
    for (int i = from; i < to; i++) {
      long index = first + (i - from);
      if (index >>> 2 != loaded) {
        loaded = index >>> 2;
        block(UNIFORM_24, loaded, block);
      }
      out[i] = (block[(int) (index & 3)] >>> 8) * UNIT_24;
    }
  }

  /// Writes the uniform FLOAT64 elements `first`, `first + 1` ... to `out[from]` up to
  /// `out[to - 1]`; see [#uniformAt].
  public void fillUniform(double[] out, int from, int to, long first) {
    Objects.checkFromToIndex(from, to, out.length);
    int[] block = new int[4];
    long loaded = -1;
    for (int i = from; i < to; i++) {
      long index = first + (i - from);
      if (index >>> 1 != loaded) {
        loaded = index >>> 1;
        block(UNIFORM_53, loaded, block);
      }
      out[i] = uniform53(block, (int) (index & 1));
    }
  }

  /// Writes the normal elements `first`, `first + 1` ... to `out[from]` up to `out[to - 1]`: those
  /// of [#normalAt], rounded to FLOAT32.
  public void fillNormal(float[] out, int from, int to, long first) {
    Objects.checkFromToIndex(from, to, out.length);
    int[] block = new int[4];
    for (int i = from; i < to; i++) {
      long index = first + (i - from);
      block(NORMAL, index >>> 1, block);
      out[i] = (float) normal(block, (index & 1) != 0);
    }
  }

  /// Writes the normal elements `first`, `first + 1` ... to `out[from]` up to `out[to - 1]`; see
  /// [#normalAt].
  public void fillNormal(double[] out, int from, int to, long first) {
    Objects.checkFromToIndex(from, to, out.length);
    int[] block = new int[4];
    for (int i = from; i < to; i++) {
      long index = first + (i - from);
      block(NORMAL, index >>> 1, block);
      out[i] = normal(block, (index & 1) != 0);
    }
  }

  /// Writes the bounded elements `first`, `first + 1` ... to `out[from]` up to `out[to - 1]`; see
  /// [#integerAt].
  public void fillIntegers(long[] out, int from, int to, long first, long bound) {
    checkBound(bound);
    Objects.checkFromToIndex(from, to, out.length);
    int[] block = new int[4];
    for (int i = from; i < to; i++) {
      out[i] = integer(first + (i - from), bound, block);
    }
  }

  /// The numbers 0 to `n` − 1 in random order, each order as probable as any other (up to the
  /// number of keys). Fisher and Yates' shuffle as in Knuth, *The Art of Computer Programming* 2,
  /// 3rd ed., §3.4.2, Algorithm P: for j = n − 1 down to 1, the places j and
  /// [#integerAt]`(j, j + 1)` swap.
  public int[] permutation(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("RandomKey.permutation: n must not be negative, got " + n);
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    int[] block = new int[4];
    for (int j = n - 1; j > 0; j--) {
      int other = (int) integer(j, j + 1L, block);
      int kept = order[j];
      order[j] = order[other];
      order[other] = kept;
    }
    return order;
  }

  // ---- how ----

  private void block(int purpose, long number, int[] out) {
    Philox.block(
        (int) number,
        purpose | ((int) (number >>> 32) & 0xffff),
        (int) word1,
        (int) (word1 >>> 32),
        (int) word0,
        (int) (word0 >>> 32),
        out);
  }

  private static double uniform53(int[] block, int half) {
    return (join(block[2 * half], block[2 * half + 1]) >>> 11) * UNIT_53;
  }

  /// Box and Muller, *A Note on the Generation of Random Normal Deviates*, Annals of Mathematical
  /// Statistics 29(2), 1958: a block gives two independent normals. The first uniform is taken in
  /// (0, 1], where the logarithm is finite; the largest normal is therefore 8.57.
  private static double normal(int[] block, boolean second) {
    double u = ((join(block[0], block[1]) >>> 11) + 1) * UNIT_53;
    double v = (join(block[2], block[3]) >>> 11) * UNIT_53;
    double radius = StrictMath.sqrt(-2 * StrictMath.log(u));
    double angle = TWO_PI * v;
    return radius * (second ? StrictMath.sin(angle) : StrictMath.cos(angle));
  }

  private long integer(long index, long bound, int[] block) {
    // Draws below 2⁶⁴ mod bound are the surplus that would favour some results.
    long surplus = 0;
    for (int attempt = 0; ; attempt++) {
      block(BOUNDED | (attempt & 0xff) << 16, index, block);
      // A block is two draws; the second serves when the first is rejected.
      for (int half = 0; half < 4; half += 2) {
        long draw = join(block[half], block[half + 1]);
        long low = draw * bound;
        if (surplus == 0 && Long.compareUnsigned(low, bound) < 0) {
          surplus = Long.remainderUnsigned(-bound, bound);
        }
        if (Long.compareUnsigned(low, surplus) >= 0) {
          return Math.unsignedMultiplyHigh(draw, bound);
        }
      }
    }
  }

  private static void checkBound(long bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("RandomKey: the bound must be positive, got " + bound);
    }
  }

  private static long join(int low, int high) {
    return (low & 0xFFFF_FFFFL) | (long) high << 32;
  }

  /// Whether `other` is a key that gives the same numbers.
  @Override
  public boolean equals(Object other) {
    return other instanceof RandomKey key && word0 == key.word0 && word1 == key.word1;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(word0 ^ Long.rotateLeft(word1, 32));
  }

  /// The root words and the path: `RandomKey(7, 0)/3/-1200`.
  @Override
  public String toString() {
    StringBuilder result = new StringBuilder("RandomKey(");
    result.append(root.select(0, 0).toLongArray()[0]).append(", ");
    result.append(root.select(0, 1).toLongArray()[0]).append(')');
    for (long step : path) {
      result.append('/').append(step);
    }
    return result.toString();
  }
}
