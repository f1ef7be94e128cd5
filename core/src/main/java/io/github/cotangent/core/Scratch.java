package io.github.cotangent.core;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Arrays that kernels borrow while they run, kept for the next one that needs them.
///
/// What is borrowed holds old data and is at least as long as was asked for. What is not given
/// back, because a kernel failed, is left to the garbage collector; so is what lies idle when
/// memory runs short.
final class Scratch<A> {
  private static final int SMALLEST = 1 << 10;
  private static final int MOST_IDLE = 32;

  private final IntFunction<A> allocate;
  private final ToIntFunction<A> length;
  private final ArrayDeque<SoftReference<A>> idle = new ArrayDeque<>();

  Scratch(IntFunction<A> allocate, ToIntFunction<A> length) {
    this.allocate = allocate;
    this.length = length;
  }

  /// An array of `size` elements or more.
  A borrow(int size) {
    A array = take(size);
    return array == null ? allocate.apply(rounded(size)) : array;
  }

  /// Takes back what was borrowed.
  void giveBack(A array) {
    SoftReference<A> reference = new SoftReference<>(array);
    synchronized (idle) {
      if (idle.size() == MOST_IDLE) {
        idle.removeFirst();
      }
      idle.addLast(reference);
    }
  }

  /// Removes and returns the shortest idle array that is long enough.
  private @Nullable A take(int size) {
    synchronized (idle) {
      SoftReference<A> best = null;
      A bestArray = null;
      int bestLength = Integer.MAX_VALUE;
      for (Iterator<SoftReference<A>> it = idle.iterator(); it.hasNext(); ) {
        SoftReference<A> reference = it.next();
        A array = reference.get();
        if (array == null) {
          it.remove();
          continue;
        }
        int found = length.applyAsInt(array);
        if (found >= size && found < bestLength) {
          best = reference;
          bestArray = array;
          bestLength = found;
        }
      }
      if (best != null) {
        idle.remove(best);
      }
      return bestArray;
    }
  }

  /// One of a few sizes, so that what was given back fits the next who asks.
  private static int rounded(int size) {
    int highest = Integer.highestOneBit(Math.max(SMALLEST, size));
    int step = highest / 4;
    long rounded = size <= highest ? highest : ((long) size + step - 1) / step * step;
    return rounded > Integer.MAX_VALUE - 8 ? size : (int) rounded;
  }
}
