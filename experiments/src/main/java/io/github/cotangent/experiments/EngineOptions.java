package io.github.cotangent.experiments;

import io.github.cotangent.core.Engine;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how to compute. They change the speed and never a bit of a result.
public final class EngineOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      order = 23,
      converter = AtLeastOne.class,
      description = "Threads to compute with; the results do not depend on it. Default: all cores.")
  private @Nullable Integer threads;

  @Option(
      names = "--kernels",
      paramLabel = "KIND",
      order = 24,
      defaultValue = "auto",
      description =
          "Kernels to compute with: simd, scalar or auto; the results do not depend on it."
              + " Default: ${DEFAULT-VALUE}.")
  private Engine.Choice kernels = Engine.Choice.AUTO;

  /// The number of threads that was asked for, or of the processors that this machine offers.
  public int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /// The number of threads, where one was asked for.
  public OptionalInt requestedThreads() {
    return threads == null ? OptionalInt.empty() : OptionalInt.of(threads);
  }

  /// The kernels that were asked for.
  public Engine.Choice kernels() {
    return kernels;
  }

  /// The engine that these options describe; to be closed.
  ///
  /// @throws UnusableOption where SIMD kernels were asked for and cannot be had
  public Engine engine() {
    try {
      return Engine.builder().kernels(kernels).threads(threads()).build();
    } catch (IllegalStateException e) {
      throw new UnusableOption("--kernels simd: " + Failure.oneLine(e.getMessage()));
    }
  }
}
