package io.github.cotangent.core;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Runs the blocks of a kernel on several threads.
///
/// The blocks are cut by the kernel, independently of how many workers there are; workers decide
/// only who computes a block. The caller takes part, so a region finishes even if no worker ever
/// comes. Idle workers wait briefly, sleep, and end; a later region starts them anew.
final class Workers {
  // Long enough to bridge the gap between two kernels of a training step, short enough not to heat
  // a core.
  private static final int SPINS = 2_000;
  private static final long IDLE_NANOS = 500_000_000L;

  private final Executor executor;
  private final Worker[] workers;
  private final ReentrantLock busy = new ReentrantLock();
  private volatile @Nullable Region region;
  private volatile boolean closed;

  Workers(int threads, Executor executor) {
    this.executor = executor;
    this.workers = new Worker[threads - 1];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Worker();
    }
  }

  int threads() {
    return workers.length + 1;
  }

  /// Runs `task` for the blocks 0 … `blocks` − 1, each once, and begun in this order. Regions
  /// within regions, and those of a second thread while one is running, run in their caller alone.
  void run(int blocks, IntConsumer task) {
    if (workers.length == 0
        || blocks <= 1
        || closed
        || busy.isHeldByCurrentThread()
        || !busy.tryLock()) {
      for (int block = 0; block < blocks; block++) {
        task.accept(block);
      }
      return;
    }
    try {
      Region current = new Region(blocks, task, Thread.currentThread());
      region = current;
      for (int i = 0; i < workers.length && i < blocks - 1; i++) {
        workers[i].wake();
      }
      current.work();
      current.await();
    } finally {
      region = null;
      busy.unlock();
    }
  }

  void close() {
    closed = true;
    for (Worker worker : workers) {
      worker.wake();
    }
  }

  private static final class Region {
    private final int blocks;
    private final IntConsumer task;
    private final Thread caller;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Region(int blocks, IntConsumer task, Thread caller) {
      this.blocks = blocks;
      this.task = task;
      this.caller = caller;
    }

    void work() {
      for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
        try {
          task.accept(block);
        } catch (RuntimeException | Error e) {
          failure.compareAndSet(null, e);
        }
        if (done.incrementAndGet() == blocks && Thread.currentThread() != caller) {
          LockSupport.unpark(caller);
        }
      }
    }

    void await() {
      for (int spins = 0; done.get() < blocks; spins++) {
        if (spins < SPINS) {
          Thread.onSpinWait();
        } else {
          LockSupport.park(this);
        }
      }
      switch (failure.get()) {
        case null -> {}
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case Throwable e -> throw new IllegalStateException(e);
      }
    }
  }

  private final class Worker implements Runnable {
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;
    private static final int ASLEEP = 2;

    private final AtomicInteger state = new AtomicInteger(ABSENT);
    private volatile @Nullable Thread thread;

    void wake() {
      if (state.compareAndSet(ABSENT, PRESENT)) {
        if (closed) {
          state.set(ABSENT);
        } else {
          executor.execute(this);
        }
      } else if (state.compareAndSet(ASLEEP, PRESENT)) {
        LockSupport.unpark(thread);
      }
    }

    @Override
    public void run() {
      thread = Thread.currentThread();
      Region last = null;
      int spins = 0;
      while (!closed) {
        Region current = region;
        if (current != null && current != last) {
          current.work();
          last = current;
          spins = 0;
        } else if (spins++ < SPINS) {
          Thread.onSpinWait();
        } else {
          last = null;
          spins = 0;
          state.set(ASLEEP);
          if (region == null) {
            LockSupport.parkNanos(this, IDLE_NANOS);
            // Should a region begin between these two lines, its caller does our part.
            if (state.compareAndSet(ASLEEP, ABSENT)) {
              return;
            }
          } else {
            state.set(PRESENT);
          }
        }
      }
      state.set(ABSENT);
    }
  }
}
