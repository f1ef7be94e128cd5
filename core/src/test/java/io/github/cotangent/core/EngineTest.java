package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class EngineTest {
  @Test
  void the_innermost_engine_around_the_caller_is_the_current_one() {
    Engine byDefault = Engine.current();
    try (Engine outer = Engine.builder().threads(1).build();
        Engine inner = Engine.builder().kernels(Engine.Choice.SCALAR).threads(2).build()) {
      outer.run(
          () -> {
            assertSame(outer, Engine.current());
            assertSame(inner, inner.call(Engine::current));
            assertSame(outer, Engine.current());
          });
      assertEquals("scalar", inner.provider());
      assertEquals(2, inner.threads());
      assertNotSame(outer, Engine.current());
      assertSame(byDefault, Engine.current());
    }
  }

  @Test
  void every_block_is_run_once_whatever_the_threads() {
    for (int threads : new int[] {1, 2, 3, 8}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        for (int round = 0; round < 200; round++) {
          AtomicIntegerArray runs = new AtomicIntegerArray(37);
          engine.parallel(37, runs::incrementAndGet);
          for (int block = 0; block < 37; block++) {
            assertEquals(1, runs.get(block), "block " + block + ", " + threads + " threads");
          }
        }
      }
    }
  }

  @Test
  void a_block_may_wait_for_those_before_it() {
    for (int threads = 1; threads <= 4; threads++) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        AtomicInteger next = new AtomicInteger();
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () ->
                engine.parallel(
                    500,
                    block -> {
                      while (next.get() < block) {
                        Thread.onSpinWait();
                      }
                      next.incrementAndGet();
                    }));
        assertEquals(500, next.get());
      }
    }
  }

  @Test
  void regions_within_regions_and_of_several_callers_finish() throws InterruptedException {
    try (Engine engine = Engine.builder().threads(3).build()) {
      AtomicInteger runs = new AtomicInteger();
      List<Thread> callers = new ArrayList<>();
      for (int caller = 0; caller < 4; caller++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int round = 0; round < 50; round++) {
                    engine.parallel(
                        5, outer -> engine.parallel(5, inner -> runs.incrementAndGet()));
                  }
                });
        callers.add(thread);
        thread.start();
      }
      for (Thread caller : callers) {
        caller.join();
      }
      assertEquals(4 * 50 * 25, runs.get());
    }
  }

  @Test
  void the_caller_sleeps_until_a_slow_worker_is_done() {
    try (Engine engine = Engine.builder().threads(2).build()) {
      Thread caller = Thread.currentThread();
      AtomicInteger done = new AtomicInteger();
      CountDownLatch begun = new CountDownLatch(1);
      Thread watchdog =
          Thread.ofPlatform()
              .daemon()
              .start(
                  () -> {
                    try {
                      Thread.sleep(20_000);
                      caller.interrupt(); // a lost wake-up shows as this, not as a hanging build
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  });
      engine.parallel(
          2,
          block -> {
            try {
              if (Thread.currentThread() == caller) {
                assertTrue(begun.await(10, TimeUnit.SECONDS), "no worker came");
              } else {
                begun.countDown();
                Thread.sleep(200);
              }
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            done.incrementAndGet();
          });
      watchdog.interrupt();
      assertEquals(2, done.get());
      assertFalse(Thread.interrupted(), "the caller was not woken");
    }
  }

  @Test
  void what_a_block_throws_reaches_the_caller_and_the_engine_goes_on() {
    try (Engine engine = Engine.builder().threads(2).build()) {
      for (int round = 0; round < 20; round++) {
        assertEquals(
            "block 7",
            assertThrows(
                    IllegalStateException.class,
                    () ->
                        engine.parallel(
                            16,
                            block -> {
                              if (block == 7) {
                                throw new IllegalStateException("block 7");
                              }
                            }))
                .getMessage());
        AtomicInteger runs = new AtomicInteger();
        engine.parallel(16, block -> runs.incrementAndGet());
        assertEquals(16, runs.get());
      }
    }
  }

  @Test
  void a_closed_engine_computes_on_alone() {
    Engine engine = Engine.builder().threads(2).build();
    engine.close();
    ConcurrentLinkedQueue<Thread> seen = new ConcurrentLinkedQueue<>();
    engine.parallel(10, block -> seen.add(Thread.currentThread()));
    assertEquals(10, seen.size());
    assertTrue(seen.stream().allMatch(thread -> thread == Thread.currentThread()));
  }

  @Test
  void an_applications_executor_runs_the_workers() {
    AtomicInteger asked = new AtomicInteger();
    try (Engine engine =
        Engine.builder()
            .threads(2)
            .executor(
                worker -> {
                  asked.incrementAndGet();
                  Thread.ofPlatform().daemon().start(worker);
                })
            .build()) {
      AtomicInteger runs = new AtomicInteger();
      engine.parallel(100, block -> runs.incrementAndGet());
      assertEquals(100, runs.get());
      assertEquals(1, asked.get());
    }
  }

  @Test
  void an_executor_that_never_runs_anything_stops_nothing() {
    try (Engine engine = Engine.builder().threads(4).executor(worker -> {}).build()) {
      AtomicInteger runs = new AtomicInteger();
      engine.parallel(100, block -> runs.incrementAndGet());
      assertEquals(100, runs.get());
    }
  }

  @Test
  void idle_workers_end_and_come_back() throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    try (Engine engine =
        Engine.builder()
            .threads(2)
            .executor(worker -> workers.add(Thread.ofPlatform().daemon().start(worker)))
            .build()) {
      engine.parallel(100, block -> Thread.onSpinWait());
      assertEquals(1, workers.size());
      workers.getFirst().join(10_000);
      assertTrue(!workers.getFirst().isAlive(), "the worker did not end");
      engine.parallel(100, block -> Thread.onSpinWait());
      assertEquals(2, workers.size());
    }
  }

  @Test
  void wrong_settings_are_refused() {
    assertEquals(
        "Engine: threads must be at least 1, got 0",
        assertThrows(IllegalArgumentException.class, () -> Engine.builder().threads(0))
            .getMessage());
  }
}
