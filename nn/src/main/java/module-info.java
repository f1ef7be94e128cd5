/// Layers, losses, optimisers and training steps.
module io.github.cotangent.nn {
  requires transitive io.github.cotangent.autodiff;
  requires transitive io.github.cotangent.core;
  requires static transitive org.jspecify;

  exports io.github.cotangent.nn;
  exports io.github.cotangent.nn.network;
}
