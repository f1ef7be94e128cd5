package io.github.cotangent.core.loops;

/// All loops in plain Java.
final class ScalarProvider implements Provider {
  private final ElementwiseLoops elementwise = new ScalarElementwiseLoops();

  @Override
  public String name() {
    return "scalar";
  }

  @Override
  public ElementwiseLoops elementwise() {
    return elementwise;
  }
}
