/// Tensors and kernels. The vector module is optional: without it the scalar kernels compute the
/// same bits.
module io.github.cotangent.core {
  requires static jdk.incubator.vector;
  requires static org.jspecify;
}
