/// Derivatives of any order, in both modes.
module io.github.cotangent.autodiff {
  requires transitive io.github.cotangent.core;
  requires static org.jspecify;
}
