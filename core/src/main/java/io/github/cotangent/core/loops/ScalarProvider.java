package io.github.cotangent.core.loops;

/// All loops in plain Java.
final class ScalarProvider implements Provider {
  @Override
  public String name() {
    return "scalar";
  }
}
