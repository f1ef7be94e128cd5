package io.github.cotangent.experiments.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Java program that is started anew for each call and prints numbers in brackets.
public final class FreshProcess implements Call {
  private final List<String> command = new ArrayList<>();
  private String printed = "";

  /// One on the Java of this process.
  ///
  /// @param options of the virtual machine
  /// @param program the class with the main method
  public FreshProcess(List<String> options, String classPath, String program) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program));
  }

  /// The jar or folder that a class comes from.
  static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " comes from no file", e);
    }
  }

  @Override
  public void run() {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (var out = process.getInputStream()) {
        printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "bench: "
                + String.join(" ", command)
                + "\n  ended with exit code "
                + process.exitValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("bench: cannot start " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("bench: interrupted", e);
    }
  }

  @Override
  public List<double[]> results() {
    String numbers = printed.substring(printed.indexOf('[') + 1, printed.indexOf(']'));
    return List.of(Arrays.stream(numbers.split(",")).mapToDouble(Double::parseDouble).toArray());
  }
}
