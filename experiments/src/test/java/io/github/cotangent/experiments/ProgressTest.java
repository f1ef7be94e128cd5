package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter text = new StringWriter();
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may overflow

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(text), terminal, 70, clock::get);
  }

  private void pass(long milliseconds) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  @Test
  void without_a_terminal_a_line_appears_now_and_then() {
    try (Progress.Task task = progress(false).start("train", 100)) {
      for (int i = 0; i < 50; i++) {
        pass(1000);
        task.now("step " + (i + 1));
        task.advance();
      }
    }
    assertEquals(
        """
        train
        train 15 %, 1 min 25 s left: step 15
        train 30 %, 1 min 10 s left: step 30
        train 45 %, 55 s left: step 45
        train: took 50 s
        """,
        text.toString().replace("\r\n", "\n"));
  }

  @Test
  void on_a_terminal_one_line_is_drawn_again_and_again() {
    try (Progress.Task task = progress(true).start("train", 4)) {
      task.now("a long description that will not fit into the line of the terminal");
      pass(2000);
      task.advance();
      task.advance(); // too soon to draw again
      pass(2000);
      task.advance(2);
    }
    String[] drawn = text.toString().strip().split("\r", -1);
    assertEquals("train [>                       ]   0 %", drawn[0]);
    assertEquals("train [======>                 ]  25 %, 6 s left: a long description ", drawn[1]);
    assertEquals(69, drawn[1].length(), "less than the width, or the line would wrap");
    assertTrue(drawn[2].startsWith("train [========================] 100 %, 0 s left: a long"));
    assertEquals("train: took 4 s", drawn[3]);
    String end = "train: took 4 s" + " ".repeat(69 - 15) + System.lineSeparator();
    assertTrue(text.toString().endsWith(end), "the end wipes out what was drawn before");
  }

  @Test
  void the_time_left_is_never_negative_even_if_the_clock_goes_back() {
    try (Progress.Task task = progress(true).start("train", 10)) {
      pass(-5000);
      task.advance(20);
      assertEquals(0, task.remaining(clock.get()));
      task.advance(-3);
      assertEquals(0, task.remaining(clock.get()));
    }
    assertTrue(text.toString().contains("took 0 s"), text::toString);
  }

  @Test
  void nothing_to_do_is_done_at_once() {
    progress(true).start("train", 0).close();
    assertTrue(text.toString().contains("100 %"), text::toString);
    assertThrows(IllegalArgumentException.class, () -> progress(true).start("train", -1));
  }

  @Test
  void durations_are_for_people() {
    assertEquals("0 s", Progress.duration(-1));
    assertEquals("59 s", Progress.duration(TimeUnit.SECONDS.toNanos(59)));
    assertEquals("3 min 07 s", Progress.duration(TimeUnit.SECONDS.toNanos(187)));
    assertEquals("2 h 05 min", Progress.duration(TimeUnit.MINUTES.toNanos(125)));
  }
}
