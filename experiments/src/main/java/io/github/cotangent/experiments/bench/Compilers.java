package io.github.cotangent.experiments.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The virtual machine's own compilers: how long they have been at work.
final class Compilers {
  // Linux has a folder for each thread of this process.
  private static final Path THREADS = Path.of("/proc/self/task");
  private static final @Nullable CompilationMXBean TOTAL = ManagementFactory.getCompilationMXBean();

  private Compilers() {}

  /// Nanoseconds that compilers have computed so far, those of what is not finished included where
  /// the system tells them.
  static double nanos() {
    double nanos = Files.isDirectory(THREADS) ? nanosOfThreads() : 0;
    return nanos > 0 || TOTAL == null ? nanos : TOTAL.getTotalCompilationTime() * 1e6;
  }

  private static double nanosOfThreads() {
    double nanos = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
      for (Path thread : threads) {
        nanos += nanos(thread);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nanos;
  }

  /// Those of one thread, 0 of what is no compiler or has ended meanwhile.
  private static double nanos(Path thread) {
    try {
      if (!Files.readString(thread.resolve("comm")).matches("(?s)C[12] Comp.*")) {
        return 0;
      }
      String running = Files.readString(thread.resolve("schedstat"));
      return Double.parseDouble(running.substring(0, running.indexOf(' ')));
    } catch (IOException e) {
      return 0;
    }
  }
}
