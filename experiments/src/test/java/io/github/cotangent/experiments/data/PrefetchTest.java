package io.github.cotangent.experiments.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PrefetchTest {

  @Test
  void values_come_in_order_each_made_once_by_one_other_thread() {
    List<Integer> made = new ArrayList<>();
    List<Integer> used = new ArrayList<>();
    AtomicReference<Thread> thread = new AtomicReference<>();
    try (Prefetch<Integer> prefetch =
        Prefetch.of(
            5,
            105,
            number -> {
              made.add(number);
              Thread before = thread.getAndSet(Thread.currentThread());
              assertTrue(before == null || before == Thread.currentThread());
              return number * number;
            })) {
      while (prefetch.hasNext()) {
        used.add(prefetch.next());
      }
      assertThrows(NoSuchElementException.class, prefetch::next);
    }
    assertEquals(IntStream.range(5, 105).boxed().toList(), made);
    assertEquals(IntStream.range(5, 105).map(n -> n * n).boxed().toList(), used);
    assertNotSame(Thread.currentThread(), thread.get());
    assertFalse(thread.get().isAlive());
    assertTrue(thread.get().isDaemon());
  }

  @Test
  void no_more_than_three_are_made_ahead() throws InterruptedException {
    AtomicInteger used = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    CountDownLatch ahead = new CountDownLatch(3);
    try (Prefetch<Integer> prefetch =
        Prefetch.of(
            0,
            50,
            number -> {
              furthest.accumulateAndGet(number - used.get(), Math::max);
              ahead.countDown();
              return number;
            })) {
      ahead.await(); // it does work ahead, without anything being used
      Thread.sleep(50);
      while (prefetch.hasNext()) {
        prefetch.next();
        used.incrementAndGet();
      }
    }
    // one may have been handed over and not be counted yet
    assertTrue(furthest.get() >= 2 && furthest.get() <= 3, furthest + " ahead");
  }

  @Test
  void a_failure_is_thrown_where_its_value_is_asked_for_and_again() {
    RuntimeException failure = new IllegalStateException("file gone");
    AtomicInteger last = new AtomicInteger();
    try (Prefetch<Integer> prefetch =
        Prefetch.of(
            0,
            10,
            number -> {
              last.set(number);
              if (number == 4) {
                throw failure;
              }
              return number;
            })) {
      for (int i = 0; i < 4; i++) {
        assertEquals(i, prefetch.next());
      }
      for (int time = 0; time < 2; time++) {
        assertTrue(prefetch.hasNext());
        assertSame(failure, assertThrows(IllegalStateException.class, prefetch::next));
      }
    }
    assertEquals(4, last.get(), "went on after the failure");
    OutOfMemoryError error = new OutOfMemoryError("planned");
    try (Prefetch<Integer> prefetch =
        Prefetch.of(
            0,
            10,
            _ -> {
              throw error;
            })) {
      assertSame(error, assertThrows(OutOfMemoryError.class, prefetch::next));
    }
  }

  @Test
  void closing_early_ends_the_thread_whatever_it_does() throws InterruptedException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    // waiting for room
    Prefetch<Integer> full =
        Prefetch.of(
            0,
            1_000,
            number -> {
              thread.set(Thread.currentThread());
              return number;
            });
    full.next();
    full.close();
    full.close();
    assertFalse(thread.get().isAlive());
    assertEquals(
        "Prefetch: closed", assertThrows(IllegalStateException.class, full::next).getMessage());
    // at work with no room for what comes, and losing the interruption
    CountDownLatch begun = new CountDownLatch(3);
    Prefetch<Integer> busy =
        Prefetch.of(
            0,
            1_000,
            number -> {
              thread.set(Thread.currentThread());
              begun.countDown();
              try {
                Thread.sleep(number == 2 ? 1_000 : 0);
              } catch (InterruptedException e) {
                // as careless code does
              }
              return number;
            });
    begun.await();
    busy.close();
    assertFalse(thread.get().isAlive());
  }

  @Test
  void an_interrupted_consumer_is_told_and_stays_interrupted() {
    CountDownLatch never = new CountDownLatch(1);
    try (Prefetch<Integer> prefetch =
        Prefetch.of(
            0,
            1,
            number -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return number;
            })) {
      Thread.currentThread().interrupt();
      assertEquals(
          "Prefetch: interrupted while it waits for 0",
          assertThrows(IllegalStateException.class, prefetch::next).getMessage());
      assertTrue(Thread.currentThread().isInterrupted());
    }
    assertTrue(Thread.interrupted());
  }

  @Test
  void values_are_made_with_the_engine_of_the_consumer() {
    try (Engine engine = Engine.builder().threads(1).build()) {
      engine.run(
          () -> {
            Engine here = Engine.current();
            try (Prefetch<Engine> prefetch = Prefetch.of(0, 1, _ -> Engine.current())) {
              assertSame(here, prefetch.next());
            }
          });
    }
  }

  @Test
  void an_empty_range_has_no_values() {
    try (Prefetch<Integer> prefetch = Prefetch.of(3, 3, number -> number)) {
      assertFalse(prefetch.hasNext());
    }
    assertEquals(
        "Prefetch: from 3 to 2",
        assertThrows(IllegalArgumentException.class, () -> Prefetch.of(3, 2, number -> number))
            .getMessage());
  }
}
