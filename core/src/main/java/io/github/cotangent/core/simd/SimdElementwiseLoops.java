package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ElementwiseLoops;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import io.github.cotangent.core.loops.ScalarFloatLoops;
import java.util.Arrays;

/// The elementwise loops on vectors of the width that the machine prefers.
///
/// What is left after the last whole vector goes through the same vector code, copied to arrays of
/// one vector: masked loads and stores are slow or missing on some machines.
public final class SimdElementwiseLoops implements ElementwiseLoops {
  @Override
  public void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    if (aStride == 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    int length = SimdFloatLoops.LENGTH;
    if (n < length) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
      return;
    }
    int whole = n & -length;
    SimdFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, whole);
    if (whole < n) {
      float[] rest = new float[length];
      float[] aRest = padded(a, aOffset, aStride, whole, n, length);
      SimdFloatLoops.apply(f, aRest, aStride == 0 ? aOffset : 0, aStride, rest, 0, length);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
    }
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
    if (n == 0) {
      return;
    }
    if (aStride == 0 && bStride == 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    int length = SimdFloatLoops.LENGTH;
    if (n < length) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      return;
    }
    int whole = n & -length;
    SimdFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, whole);
    if (whole < n) {
      float[] rest = new float[length];
      float[] aRest = padded(a, aOffset, aStride, whole, n, length);
      float[] bRest = padded(b, bOffset, bStride, whole, n, length);
      SimdFloatLoops.apply(
          f,
          aRest,
          aStride == 0 ? aOffset : 0,
          aStride,
          bRest,
          bStride == 0 ? bOffset : 0,
          bStride,
          rest,
          0,
          length);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
    }
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
    if (n == 0) {
      return;
    }
    if (aStride == 0 && bStride == 0 && cStride == 0) {
      ScalarFloatLoops.apply(
          f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    int length = SimdFloatLoops.LENGTH;
    if (n < length) {
      ScalarFloatLoops.apply(
          f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      return;
    }
    int whole = n & -length;
    SimdFloatLoops.apply(
        f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, whole);
    if (whole < n) {
      float[] rest = new float[length];
      float[] aRest = padded(a, aOffset, aStride, whole, n, length);
      float[] bRest = padded(b, bOffset, bStride, whole, n, length);
      float[] cRest = padded(c, cOffset, cStride, whole, n, length);
      SimdFloatLoops.apply(
          f,
          aRest,
          aStride == 0 ? aOffset : 0,
          aStride,
          bRest,
          bStride == 0 ? bOffset : 0,
          bStride,
          cRest,
          cStride == 0 ? cOffset : 0,
          cStride,
          rest,
          0,
          length);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
    }
  }

  private static float[] padded(float[] a, int offset, int stride, int whole, int n, int length) {
    if (stride == 0) {
      return a;
    }
    float[] padded = new float[length];
    System.arraycopy(a, offset + whole, padded, 0, n - whole);
    return padded;
  }

  @Override
  public void apply(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    if (aStride == 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    int length = SimdDoubleLoops.LENGTH;
    if (n < length) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
      return;
    }
    int whole = n & -length;
    SimdDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, whole);
    if (whole < n) {
      double[] rest = new double[length];
      double[] aRest = padded(a, aOffset, aStride, whole, n, length);
      SimdDoubleLoops.apply(f, aRest, aStride == 0 ? aOffset : 0, aStride, rest, 0, length);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
    }
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
    if (n == 0) {
      return;
    }
    if (aStride == 0 && bStride == 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    int length = SimdDoubleLoops.LENGTH;
    if (n < length) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      return;
    }
    int whole = n & -length;
    SimdDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, whole);
    if (whole < n) {
      double[] rest = new double[length];
      double[] aRest = padded(a, aOffset, aStride, whole, n, length);
      double[] bRest = padded(b, bOffset, bStride, whole, n, length);
      SimdDoubleLoops.apply(
          f,
          aRest,
          aStride == 0 ? aOffset : 0,
          aStride,
          bRest,
          bStride == 0 ? bOffset : 0,
          bStride,
          rest,
          0,
          length);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
    }
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
    if (n == 0) {
      return;
    }
    if (aStride == 0 && bStride == 0 && cStride == 0) {
      ScalarDoubleLoops.apply(
          f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    int length = SimdDoubleLoops.LENGTH;
    if (n < length) {
      ScalarDoubleLoops.apply(
          f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      return;
    }
    int whole = n & -length;
    SimdDoubleLoops.apply(
        f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, whole);
    if (whole < n) {
      double[] rest = new double[length];
      double[] aRest = padded(a, aOffset, aStride, whole, n, length);
      double[] bRest = padded(b, bOffset, bStride, whole, n, length);
      double[] cRest = padded(c, cOffset, cStride, whole, n, length);
      SimdDoubleLoops.apply(
          f,
          aRest,
          aStride == 0 ? aOffset : 0,
          aStride,
          bRest,
          bStride == 0 ? bOffset : 0,
          bStride,
          cRest,
          cStride == 0 ? cOffset : 0,
          cStride,
          rest,
          0,
          length);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
    }
  }

  private static double[] padded(double[] a, int offset, int stride, int whole, int n, int length) {
    if (stride == 0) {
      return a;
    }
    double[] padded = new double[length];
    System.arraycopy(a, offset + whole, padded, 0, n - whole);
    return padded;
  }
}
