/// Tensors and kernels. The vector module is optional: without it the scalar kernels compute the
/// same bits.
// The modules that the qualified exports name are not there when this one is compiled.
@SuppressWarnings("module")
module io.github.cotangent.core {
  requires static jdk.incubator.vector;
  requires static transitive org.jspecify;

  exports io.github.cotangent.core;
  exports io.github.cotangent.core.io;
  exports io.github.cotangent.core.expression;
  exports io.github.cotangent.core.json to
      io.github.cotangent.autodiff,
      io.github.cotangent.nn,
      io.github.cotangent.experiments;
  exports io.github.cotangent.core.storage to
      io.github.cotangent.autodiff,
      io.github.cotangent.nn,
      io.github.cotangent.experiments;
}
