package io.github.cotangent.experiments.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What time is read from.
public enum Clock {
  /// What a user waits.
  WALL,
  /// What the calling thread computes: the better measure on a machine that others use as well, for
  /// calls that compute on no other thread.
  CPU;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// Nanoseconds since some time.
  long nanos() {
    return this == WALL ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
  }
}
