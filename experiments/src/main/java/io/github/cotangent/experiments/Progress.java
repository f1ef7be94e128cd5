package io.github.cotangent.experiments;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Shows how far long work has come and how long it will still take: a bar that is redrawn on a
/// terminal, an occasional line elsewhere.
///
/// ```java
/// try (Progress.Task task = progress.start("classify", runs * stepsPerRun)) {
///   task.now("bn, label batches, seed 0");
///   task.advance();
/// }
/// ```
///
/// A task is safe to use from several threads. Progress is for people: nothing else may depend on
/// it.
public final class Progress {
  private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LINE = TimeUnit.SECONDS.toNanos(15);
  private static final int BAR = 24;

  private final PrintWriter out;
  private final boolean terminal;
  private final int width;
  private final LongSupplier nanoTime;

  /// Shows progress on `out`, drawing bars of at most `width` characters where it is a terminal.
  ///
  /// @param nanoTime a clock like [System#nanoTime]
  Progress(PrintWriter out, boolean terminal, int width, LongSupplier nanoTime) {
    this.out = out;
    this.terminal = terminal;
    this.width = width;
    this.nanoTime = nanoTime;
  }

  /// Shows progress on `out`, which leads to the standard error stream.
  public static Progress on(PrintWriter out) {
    return new Progress(out, isTerminal(), columns(), System::nanoTime);
  }

  /// Whether the standard error stream is a terminal that can redraw a line.
  @SuppressWarnings("SystemConsoleNull") // its declared type still says nullable
  private static boolean isTerminal() {
    String kind = System.getenv("TERM");
    if (kind == null || kind.equals("dumb")) {
      return false;
    }
    try {
      // Where there is such a file, it knows of standard error alone; the console asks for the
      // other two streams as well, and someone may well redirect those.
      return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().startsWith("/dev/")
          && !Files.readSymbolicLink(Path.of("/proc/self/fd/2")).endsWith("null");
    } catch (IOException | UnsupportedOperationException e) {
      Console console = System.console();
      return console != null && console.isTerminal();
    }
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? 80 : Math.clamp(Integer.parseInt(columns), 40, 160);
    } catch (NumberFormatException e) {
      return 80;
    }
  }

  /// Begins work of `total` equal pieces.
  public Task start(String name, long total) {
    if (total < 0) {
      throw new IllegalArgumentException("Progress: " + name + " has " + total + " pieces");
    }
    return new Task(name, total);
  }

  /// A duration for people: `47 s`, `3 min 20 s`, `2 h 05 min`.
  static String duration(long nanos) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(Math.max(0, nanos));
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }
    return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
  }

  /// Work under way. To be closed at its end, also where that comes early.
  public final class Task implements AutoCloseable {
    private final String name;
    private final long total;
    private final long begin = nanoTime.getAsLong();
    private String now = "";
    private long done;
    private long shownAt = begin;
    private int drawn;
    private boolean closed;

    private Task(String name, long total) {
      this.name = name;
      this.total = total;
      show(begin);
    }

    /// Says in a few words what is being done now.
    public synchronized void now(String what) {
      now = what;
    }

    /// One piece is done.
    public void advance() {
      advance(1);
    }

    /// `pieces` more are done.
    public synchronized void advance(long pieces) {
      done = Math.min(total, done + Math.max(0, pieces));
      long time = nanoTime.getAsLong();
      if (time - shownAt >= (terminal ? REDRAW : LINE)) {
        show(time);
      }
    }

    /// The time still needed at the average speed so far, in nanoseconds; negative never, and -1 is
    /// no exception: where nothing is done yet, it is unknown and 0.
    synchronized long remaining(long time) {
      if (done == 0) {
        return 0;
      }
      double elapsed = time - begin;
      return (long) Math.max(0, elapsed / done * (total - done));
    }

    private void show(long time) {
      shownAt = time;
      String percent =
          String.format(Locale.ROOT, "%3d %%", total == 0 ? 100 : (int) (100.0 * done / total));
      String left = done == 0 ? "" : ", " + duration(remaining(time)) + " left";
      String what = now.isEmpty() ? "" : ": " + now;
      if (!terminal) {
        out.println(done == 0 ? name + what : name + " " + percent.strip() + left + what);
        out.flush();
        return;
      }
      int full = total == 0 ? BAR : (int) (BAR * done / total);
      String bar = "=".repeat(full) + (full < BAR ? ">" + " ".repeat(BAR - full - 1) : "");
      draw(name + " [" + bar + "] " + percent + left + what);
    }

    /// Draws over the line that was drawn before; never as wide as the terminal, which would wrap.
    private void draw(String line) {
      String shown = line.length() < width ? line : line.substring(0, width - 1);
      out.print("\r" + shown + " ".repeat(Math.max(0, drawn - shown.length())));
      out.flush();
      drawn = shown.length();
    }

    /// Ends the work and says how long it took.
    @Override
    public synchronized void close() {
      if (closed) {
        return;
      }
      closed = true;
      String took = duration(nanoTime.getAsLong() - begin);
      String end = name + ": took " + took;
      if (terminal) {
        draw(end);
        out.println();
      } else {
        out.println(end);
      }
      out.flush();
    }
  }
}
