package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Learning rates beside those of PyTorch 2.13's schedulers.
class ScheduleTest {
  private static void check(Schedule schedule, double... rates) {
    for (int step = 0; step < rates.length; step++) {
      assertEquals(rates[step], schedule.at(step), 1e-15, "step " + step);
    }
  }

  @Test
  void steps_are_those_of_steplr() {
    check(Schedule.steps(0.1, 3, 0.5), 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025, 0.025);
  }

  @Test
  void the_cosine_is_that_of_cosineannealinglr() {
    check(
        Schedule.cosine(0.1, 0.01, 7),
        0.1,
        0.09554359905560886,
        0.08305704108364301,
        0.06501344202803415,
        0.04498655797196586,
        0.026942958916356993,
        0.014456400944391143,
        0.01);
  }

  @Test
  void one_cycle_is_that_of_onecyclelr() {
    check(
        Schedule.oneCycle(0.2, 10),
        0.008000000000000007,
        0.10400000000000001,
        0.2,
        0.19009692640269477,
        0.1623491307899526,
        0.12225240438725786,
        0.07774839561274215,
        0.0376516692100474,
        0.009903873597305258,
        8e-07);
    check(
        Schedule.oneCycle(0.2, 9, 0.45, 10, 50),
        0.01999999999999999,
        0.06366864786411522,
        0.1522979068724588,
        0.19988066808963476,
        0.1824029228266973,
        0.1328413827390787,
        0.07056734654223816,
        0.01983402829840035,
        0.0004);
  }

  @Test
  void a_warm_up_is_linearlr_before_another() {
    check(
        Schedule.cosine(0.2, 0, 5).warmedUp(4, 0.1),
        0.020000000000000004,
        0.06500000000000002,
        0.11000000000000003,
        0.15500000000000005,
        0.2,
        0.18090169943749476,
        0.13090169943749475,
        0.06909830056250527,
        0.019098300562505267,
        0.0);
    check(Schedule.constant(0.5).warmedUp(2, 0), 0, 0.25, 0.5, 0.5);
  }

  @Test
  void a_schedule_that_is_over_keeps_its_last_rate() {
    check(Schedule.cosine(1, 0.25, 2), 1, 0.625, 0.25, 0.25, 0.25);
    Schedule cycle = Schedule.oneCycle(0.2, 10);
    assertEquals(cycle.at(9), cycle.at(1000));
    assertEquals(3, Schedule.constant(3).at(Long.MAX_VALUE));
    // The shortest: one step, of the last rate, after none upwards.
    check(Schedule.oneCycle(1, 2, 0.5, 4, 5), 1, 0.05, 0.05);
    check(Schedule.oneCycle(1, 2, 0, 4, 5), 0.525, 0.05);
  }

  @Test
  void numbers_that_do_not_fit_are_named() {
    assertMessage(
        "Schedule.constant: the rate must be at least 0 and finite, got -1.0",
        () -> Schedule.constant(-1));
    assertMessage(
        "Schedule.steps: the number of steps at one rate must be positive, got 0",
        () -> Schedule.steps(1, 0, 0.5));
    assertMessage(
        "Schedule.cosine: the number of steps must be positive, got 0",
        () -> Schedule.cosine(1, 0, 0));
    assertMessage(
        "Schedule.oneCycle: there must be at least 2 steps, got 1", () -> Schedule.oneCycle(1, 1));
    assertMessage(
        "Schedule.oneCycle: the divisors must be above 0, got 0.0 and 1.0",
        () -> Schedule.oneCycle(1, 5, 0.3, 0, 1));
    assertMessage(
        "Schedule.warmedUp: the share at first must be from 0 to 1, got 2.0",
        () -> Schedule.constant(1).warmedUp(3, 2));
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
