package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;

/// Elementwise functions over runs of array elements.
///
/// Every operand is an array with the offset of its first element and a stride that is 1, or 0 for
/// one element that is used throughout. Results are written to `n` elements of `y` from `yOffset`
/// on. An operand may be the array `y` itself if the two runs do not overlap, or if they begin at
/// the same offset with stride 1 (in place). All `n` results are written; `n` may be 0.
///
/// A value depends on its operands only, never on its place in the run, and is the same from every
/// implementation.
public interface ElementwiseLoops {
  /// y = f(a).
  void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] y, int yOffset, int n);

  /// y = f(a, b).
  void apply(
      ElementwiseFunction f,
      float[] a,
      int aOffset,
      int aStride,
      float[] b,
      int bOffset,
      int bStride,
      float[] y,
      int yOffset,
      int n);

  /// y = f(a, b, c).
  void apply(
      ElementwiseFunction f,
      float[] a,
      int aOffset,
      int aStride,
      float[] b,
      int bOffset,
      int bStride,
      float[] c,
      int cOffset,
      int cStride,
      float[] y,
      int yOffset,
      int n);

  /// y = f(a).
  void apply(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] y, int yOffset, int n);

  /// y = f(a, b).
  void apply(
      ElementwiseFunction f,
      double[] a,
      int aOffset,
      int aStride,
      double[] b,
      int bOffset,
      int bStride,
      double[] y,
      int yOffset,
      int n);

  /// y = f(a, b, c).
  void apply(
      ElementwiseFunction f,
      double[] a,
      int aOffset,
      int aStride,
      double[] b,
      int bOffset,
      int bStride,
      double[] c,
      int cOffset,
      int cStride,
      double[] y,
      int yOffset,
      int n);
}
