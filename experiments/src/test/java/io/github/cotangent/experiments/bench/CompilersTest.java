package io.github.cotangent.experiments.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CompilersTest {
  private double sum;

  @Test
  void a_loop_that_gets_hot_costs_the_compilers_time() {
    double before = Compilers.nanos();
    double after = before;
    long start = System.nanoTime();
    while (after <= before && System.nanoTime() - start < Duration.ofSeconds(60).toNanos()) {
      before = Math.min(before, after); // a compiler's thread that has ended takes its time along
      for (int i = 0; i < 1_000_000; i++) {
        sum += i % 7;
      }
      after = Compilers.nanos();
    }
    assertTrue(after > before && before >= 0, before + " and then " + after + ", sum " + sum);
  }
}
