package io.github.cotangent.core.loops;

import io.github.cotangent.core.Engine;

/// Chooses a provider of loops.
public final class Providers {
  private static final String SIMD = "io.github.cotangent.core.simd.SimdProvider";

  private Providers() {}

  /// The provider for `choice`.
  ///
  /// @throws IllegalStateException if `simd` was asked for and cannot be had
  public static Provider choose(Engine.Choice choice) {
    if (choice == Engine.Choice.SCALAR) {
      return new ScalarProvider();
    }
    try {
      // By name: nothing outside the simd package may mention a vector type.
      return Class.forName(SIMD).asSubclass(Provider.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      String help = "run java with --add-modules jdk.incubator.vector";
      if (choice == Engine.Choice.SIMD) {
        throw new IllegalStateException(
            "kernels: \"simd\" was requested but the module jdk.incubator.vector is not resolved\n"
                + "  help: "
                + help,
            e);
      }
      System.getLogger("io.github.cotangent.core")
          .log(System.Logger.Level.INFO, "Kernels run on plain loops; for the fast ones " + help);
      return new ScalarProvider();
    }
  }
}
