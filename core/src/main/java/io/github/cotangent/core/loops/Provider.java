package io.github.cotangent.core.loops;

/// The loops of all kernels on raw arrays, one family each.
///
/// There are two providers, `scalar` in plain Java and `simd` on the Vector API. For the same
/// operands they return the same bits (`docs/numerics.md`).
public interface Provider {
  /// `scalar` or `simd`.
  String name();

  /// Functions of corresponding elements.
  ElementwiseLoops elementwise();

  /// Products of matrices of [io.github.cotangent.core.ElementType#FLOAT32].
  ProductLoops<float[]> floatProducts();

  /// Products of matrices of [io.github.cotangent.core.ElementType#FLOAT64].
  ProductLoops<double[]> doubleProducts();

  /// Sums, and what is computed from the sums of groups of elements.
  ReductionLoops reductions();

  /// Sums and maps of groups that are normalised.
  NormalisationLoops normalisations();

  /// Max pooling.
  PoolingLoops pooling();
}
