/// Derivatives of any order, in both modes.
module io.github.cotangent.autodiff {
  requires transitive io.github.cotangent.core;
  requires static transitive org.jspecify;

  exports io.github.cotangent.autodiff;
  exports io.github.cotangent.autodiff.fluent;
  exports io.github.cotangent.autodiff.op;
}
