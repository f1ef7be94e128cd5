package io.github.cotangent.core.simd;

import io.github.cotangent.core.loops.ElementwiseLoops;
import io.github.cotangent.core.loops.NormalisationLoops;
import io.github.cotangent.core.loops.PoolingLoops;
import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.loops.Provider;
import io.github.cotangent.core.loops.ReductionLoops;
import java.util.Objects;
import jdk.incubator.vector.VectorShape;

/// All loops on the Vector API.
public final class SimdProvider implements Provider {
  private final ElementwiseLoops elementwise = new SimdElementwiseLoops();
  private final ProductLoops<float[]> floatProducts = new SimdFloatProducts(new WarmUp());
  private final ProductLoops<double[]> doubleProducts = new SimdDoubleProducts(new WarmUp());
  private final ReductionLoops reductions = new SimdReductionLoops();
  private final NormalisationLoops normalisations = new SimdNormalisationLoops();
  private final PoolingLoops pooling = new SimdPoolingLoops();

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

  @Override
  public ProductLoops<float[]> floatProducts() {
    return floatProducts;
  }

  @Override
  public ProductLoops<double[]> doubleProducts() {
    return doubleProducts;
  }

  @Override
  public ReductionLoops reductions() {
    return reductions;
  }

  @Override
  public NormalisationLoops normalisations() {
    return normalisations;
  }

  @Override
  public PoolingLoops pooling() {
    return pooling;
  }
}
