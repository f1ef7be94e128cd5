package io.github.cotangent.autodiff.plan;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Lets blocks of parallel work do something one after the other, in their order.
///
/// That ends because a block is begun only after all before it.
final class Turns {
  private static final int NOBODY = Integer.MAX_VALUE;

  // Long enough for somebody else's turn; a thread that waits longer than that waits for one that
  // has lost its core.
  private static final int SPINS = 10_000;
  private static final long NAP_NANOS = 50_000;

  private final AtomicInteger next = new AtomicInteger();

  /// Waits until all before `block` have had their turns, does `action`, and ends the turn; does
  /// nothing if one of them failed.
  void take(int block, Runnable action) {
    for (int spins = 0; next.get() < block; spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(this, NAP_NANOS);
      }
    }
    if (next.get() == block) {
      action.run();
      // Unless somebody failed meanwhile.
      next.compareAndSet(block, block + 1);
    }
  }

  /// Ends all turns, as that of one block will not come.
  void fail() {
    next.set(NOBODY);
  }
}
