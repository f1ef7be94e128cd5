package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;

/// The elementwise loops in plain Java.
public class ScalarElementwiseLoops implements ElementwiseLoops {
  @Override
  public void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
  }

  @Override
  public void apply(
      ElementwiseFunction f,
      float[] a,
      int aOffset,
      int aStride,
      float[] b,
      int bOffset,
      int bStride,
      float[] y,
      int yOffset,
      int n) {
    ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
  }

  @Override
  public void apply(
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
      int n) {
    ScalarFloatLoops.apply(
        f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
  }

  @Override
  public void apply(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
  }

  @Override
  public void apply(
      ElementwiseFunction f,
      double[] a,
      int aOffset,
      int aStride,
      double[] b,
      int bOffset,
      int bStride,
      double[] y,
      int yOffset,
      int n) {
    ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
  }

  @Override
  public void apply(
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
      int n) {
    ScalarDoubleLoops.apply(
        f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
  }
}
