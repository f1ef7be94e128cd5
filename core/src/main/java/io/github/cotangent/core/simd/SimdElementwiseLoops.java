package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ElementwiseLoops;

/// The elementwise loops on vectors, once the compiler has made them fast.
public final class SimdElementwiseLoops implements ElementwiseLoops {
  private final LoopWarmUp floats;
  private final LoopWarmUp doubles;

  private SimdElementwiseLoops(LoopWarmUp floats, LoopWarmUp doubles) {
    this.floats = floats;
    this.doubles = doubles;
  }

  /// Loops that begin plain and go over to vectors function by function.
  public SimdElementwiseLoops() {
    this(new LoopWarmUp(), new LoopWarmUp());
  }

  /// Loops that are on vectors from the first call on.
  public static SimdElementwiseLoops atOnce() {
    return new SimdElementwiseLoops(LoopWarmUp.done(), LoopWarmUp.done());
  }

  @Override
  public void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    SimdFloatLoops.apply(floats, f, a, aOffset, aStride, y, yOffset, n);
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
    SimdFloatLoops.apply(floats, f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
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
    SimdFloatLoops.apply(
        floats, f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
  }

  @Override
  public void apply(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    SimdDoubleLoops.apply(doubles, f, a, aOffset, aStride, y, yOffset, n);
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
    SimdDoubleLoops.apply(doubles, f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
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
    SimdDoubleLoops.apply(
        doubles, f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
  }
}
