package io.github.cotangent.experiments.data;

import io.github.cotangent.core.Engine;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Makes the next values in the background while the present one is in use: the batches of an
/// epoch, say.
///
/// ```java
/// try (Prefetch<Tensor> batches = Prefetch.of(0, count, number -> read(number))) {
///   while (batches.hasNext()) {
///     train(batches.next());
///   }
/// }
/// ```
///
/// One thread makes the values one after another in order, each once, at most three ahead, with the
/// engine that is current where this is made; so nothing but the time depends on it. What goes
/// wrong with a value is thrown where that value is asked for, after those before it. Closing ends
/// the thread, and waits for that. The thread keeps no virtual machine alive.
///
/// To be used by one thread.
///
/// @param <T> of the values
public final class Prefetch<T> implements Iterator<T>, AutoCloseable {

  /// How many values wait to be used, at most; one more is in the making.
  private static final int WAITING = 2;

  /// A value, or why there is none.
  private record Made<T>(@Nullable T value, @Nullable Throwable failure) {}

  private final BlockingQueue<Made<T>> ready = new ArrayBlockingQueue<>(WAITING);
  private final int to;
  private final Thread thread;
  private int next;
  private volatile boolean closed;
  private @Nullable Throwable failure;

  private Prefetch(int from, int to, IntFunction<T> make) {
    this.next = from;
    this.to = to;
    Engine engine = Engine.current();
    this.thread =
        Thread.ofVirtual().name("prefetch").unstarted(() -> engine.run(() -> make(from, make)));
  }

  /// The values `make` gives for the numbers from `from` to before `to`.
  ///
  /// @param make called by one other thread; it must not need anything of this one
  /// @throws IllegalArgumentException if `from` is beyond `to`
  public static <T> Prefetch<T> of(int from, int to, IntFunction<T> make) {
    if (from > to) {
      throw new IllegalArgumentException("Prefetch: from " + from + " to " + to);
    }
    Prefetch<T> prefetch = new Prefetch<>(from, to, make);
    prefetch.thread.start();
    return prefetch;
  }

  @SuppressWarnings("IllegalCatch") // whatever it is, it is the consumer's
  private void make(int from, IntFunction<T> make) {
    for (int number = from; number < to && !closed; number++) {
      Made<T> made;
      try {
        made = new Made<>(make.apply(number), null);
      } catch (Throwable e) {
        made = new Made<>(null, e);
      }
      try {
        ready.put(made);
      } catch (InterruptedException e) {
        return; // closed
      }
      if (made.failure() != null) {
        return;
      }
    }
  }

  /// Whether there is another value. Where making it failed there is, and [#next] throws.
  @Override
  public boolean hasNext() {
    return next < to;
  }

  /// The next value, which is waited for.
  ///
  /// @throws NoSuchElementException after the last
  /// @throws IllegalStateException if this is closed, or the thread is interrupted while it waits
  /// @throws RuntimeException what `make` threw for this number, here and at all further calls; an
  ///     `Error` likewise
  @Override
  public T next() {
    if (closed) {
      throw new IllegalStateException("Prefetch: closed");
    }
    if (!hasNext()) {
      throw new NoSuchElementException("Prefetch: " + to + " is not to be made");
    }
    if (failure == null) {
      Made<T> made;
      try {
        made = ready.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Prefetch: interrupted while it waits for " + next, e);
      }
      if (made.value() != null) {
        next++;
        return made.value();
      }
      failure = made.failure();
    }
    switch (failure) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null -> throw new IllegalStateException("Prefetch: nothing was made for " + next);
      default -> throw new IllegalStateException(failure); // make declares none
    }
  }

  /// Ends the making; values that wait are dropped. Does nothing where that was done.
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    thread.interrupt();
    boolean ended = false;
    while (!ended) {
      ready.clear(); // it may wait for room, whatever became of the interruption
      try {
        ended = thread.join(Duration.ofMillis(20));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    ready.clear();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
