package io.github.cotangent.experiments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// What to tell a user of an error, in one line, and with which code to exit.
///
/// @param exitCode the code
/// @param line the message
record Failure(int exitCode, String line) {
  /// At least one claim does not hold.
  static final int CLAIM = 1;

  /// The user asked for something that cannot be: wrong options, missing or damaged files.
  static final int USAGE = 2;

  /// An error of the program; the number is that of `EX_SOFTWARE` in BSD's `sysexits.h`.
  static final int SOFTWARE = 70;

  /// Sorts an exception that came out of a command.
  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case IOException e -> new Failure(USAGE, reason(e));
      case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
      case UnusableOption e -> new Failure(USAGE, oneLine(e.getMessage()));
      case OutOfMemoryError e ->
          new Failure(
              SOFTWARE,
              "out of memory with a heap of "
                  + Runtime.getRuntime().maxMemory() / (1 << 20)
                  + " MB; a larger one: JDK_JAVA_OPTIONS=-Xmx4g");
      default ->
          new Failure(
              SOFTWARE,
              "an error of the program, "
                  + thrown.getClass().getSimpleName()
                  + (thrown.getMessage() == null ? "" : ": " + oneLine(thrown.getMessage()))
                  + " (--stacktrace shows where)");
    };
  }

  /// The reason of a failed access in words: some of Java's exceptions name the file alone.
  static String reason(IOException e) {
    String message = oneLine(e.getMessage());
    return switch (e) {
      case NoSuchFileException _ -> message + " does not exist";
      case AccessDeniedException _ -> message + " may not be accessed";
      case NotDirectoryException _ -> message + " is not a folder";
      case FileAlreadyExistsException _ -> message + " is there already";
      case FileSystemException _ -> message;
      default -> message.isEmpty() ? e.getClass().getSimpleName() : message;
    };
  }

  /// A message of several lines as one.
  static String oneLine(@Nullable String message) {
    return message == null ? "" : message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
