package io.github.cotangent.experiments.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  @Test
  void the_median_and_the_quartiles_are_those_of_the_sorted_readings() {
    assertEquals(new Measurement(3, 2, 4, 5), Measurement.of(new double[] {5, 1, 4, 2, 3}));
    assertEquals(new Measurement(2.5, 1.75, 3.25, 4), Measurement.of(new double[] {4, 3, 2, 1}));
    assertEquals(new Measurement(7, 7, 7, 1), Measurement.of(new double[] {7}));
  }

  private static Measurement ofSleep(Clock clock) {
    return Measurement.of(
        new Call() {
          @Override
          public void run() {
            try {
              Thread.sleep(2);
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public List<double[]> results() {
            return List.of();
          }
        },
        clock,
        0.05);
  }

  @Test
  void a_call_that_sleeps_is_measured_as_long_as_it_sleeps() {
    Measurement time = ofSleep(Clock.WALL);
    assertTrue(time.median() > 1.9e6 && time.median() < 1e8, time::toString);
    assertTrue(time.lower() <= time.median() && time.median() <= time.upper(), time::toString);
    assertTrue(time.count() >= 5, time::toString);
  }

  @Test
  void the_processor_has_no_work_with_a_call_that_sleeps() {
    Measurement time = ofSleep(Clock.CPU);
    assertTrue(time.median() < 1e6, time::toString);
  }

  @Test
  void the_machine_does_more_single_than_double_operations_and_has_no_peak_of_nothing() {
    try (Engine engine = Engine.builder().threads(1).build()) {
      Machine machine = new Machine(engine);
      double single = machine.peak(new Work(Work.Unit.FLOAT_OPERATIONS, 1));
      double twice = machine.peak(new Work(Work.Unit.DOUBLE_OPERATIONS, 1));
      assertTrue(single > 1.2 * twice && twice > 0.1, single + " and " + twice);
      assertTrue(machine.peak(Work.bytes(1_000)) > 0.1);
      assertTrue(Double.isNaN(machine.peak(Work.NONE)));
    }
  }
}
