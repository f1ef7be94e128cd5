package io.github.cotangent.core.loops;

/// All loops in plain Java.
final class ScalarProvider implements Provider {
  private final ElementwiseLoops elementwise = new ScalarElementwiseLoops();
  private final ProductLoops<float[]> floatProducts = new ScalarFloatProducts();
  private final ProductLoops<double[]> doubleProducts = new ScalarDoubleProducts();
  private final ReductionLoops reductions = new ScalarReductionLoops();
  private final NormalisationLoops normalisations = new ScalarNormalisationLoops();
  private final PoolingLoops pooling = new ScalarPoolingLoops();

  @Override
  public String name() {
    return "scalar";
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
