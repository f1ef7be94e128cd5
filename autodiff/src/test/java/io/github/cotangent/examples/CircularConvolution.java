package io.github.cotangent.examples;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;

// snippet: circular-convolution
/// `yₖ = Σᵢ aᵢ bₖ₋ᵢ` for vectors of n elements, indices modulo n.
///
/// Each transpose is a convolution with the other factor reversed, `b₋ⱼ` in the place of `bⱼ`.
record CircularConvolution() implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    if (x[0].rank() != 1 || !x[0].shape().equals(x[1].shape())) {
      throw new ShapeMismatchException(
          "CircularConvolution: the operands must be vectors of one length\n  a "
              + x[0].describe()
              + "\n  b "
              + x[1].describe());
    }
    double[] a = x[0].toDoubleArray();
    double[] b = x[1].toDoubleArray();
    double[] y = new double[a.length];
    for (int k = 0; k < y.length; k++) {
      for (int i = 0; i < a.length; i++) {
        y[k] = Math.fma(a[i], b[Math.floorMod(k - i, b.length)], y[k]);
      }
    }
    // Hands the array over: what an op returns stands in memory of the engine.
    return kernels.copy(Tensor.of(y, y.length).to(x[0].type()));
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    return Variable.apply(this, yBar, reversed(b));
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return Variable.apply(this, yBar, reversed(a));
  }

  private static Variable reversed(Variable x) {
    return Variable.concatenate(0, x.slice(0, 0, 1), x.slice(0, 1, x.shape().size()).flip(0));
  }
}
// end snippet
