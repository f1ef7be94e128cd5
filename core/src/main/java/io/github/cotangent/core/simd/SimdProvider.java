package io.github.cotangent.core.simd;

import io.github.cotangent.core.loops.ElementwiseLoops;
import io.github.cotangent.core.loops.Provider;
import java.util.Objects;
import jdk.incubator.vector.VectorShape;

/// All loops on the Vector API.
public final class SimdProvider implements Provider {
  private final ElementwiseLoops elementwise = new SimdElementwiseLoops();

  /// Fails with a `LinkageError` where `jdk.incubator.vector` is not resolved.
  public SimdProvider() {
    Objects.requireNonNull(VectorShape.preferredShape());
  }

  @Override
  public String name() {
    return "simd";
  }

  @Override
  public ElementwiseLoops elementwise() {
    return elementwise;
  }
}
