package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// An elementwise op whose value is one of core's elementwise functions.
public interface ElementwiseKernel extends Elementwise {
  /// The function, which states the value.
  ElementwiseFunction function();

  @Override
  default Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.apply(function(), x);
  }
}
