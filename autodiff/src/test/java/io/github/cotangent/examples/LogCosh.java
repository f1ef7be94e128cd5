package io.github.cotangent.examples;

import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

// snippet: log-cosh
/// `y = log cosh x = |x| + log(1 + exp(−2|x|)) − log 2`; `dy/dx = tanh x`.
record LogCosh() implements Elementwise {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    ElementType type = x[0].type();
    Shape shape = x[0].shape();
    Tensor size = kernels.apply(ElementwiseFunction.ABSOLUTE, x[0]);
    Tensor twice = kernels.apply(ElementwiseFunction.MULTIPLY, size, Tensor.full(type, -2, shape));
    Tensor tail = kernels.apply(ElementwiseFunction.SOFTPLUS, twice);
    Tensor sum = kernels.apply(ElementwiseFunction.ADD, size, tail);
    return kernels.apply(
        ElementwiseFunction.SUBTRACT, sum, Tensor.full(type, 0.6931471805599453, shape));
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].tanh();
  }
}
// end snippet
