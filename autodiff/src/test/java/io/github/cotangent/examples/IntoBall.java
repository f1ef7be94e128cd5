package io.github.cotangent.examples;

import io.github.cotangent.autodiff.SelfAdjoint;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

// snippet: into-ball
/// Maps vectors along the last axis into the unit ball, `y = r x` with `r = (1 + ‖x‖²)^(−1/2)`.
///
/// It is the gradient of `(1 + ‖x‖²)^(1/2)`, so its Jacobian is symmetric:
/// `J t = r (t − y ⟨y, t⟩)`.
record IntoBall() implements SelfAdjoint {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Tensor squares = kernels.sum(kernels.apply(ElementwiseFunction.SQUARE, x[0]), true, -1);
    Tensor one = Tensor.ones(squares.type(), squares.shape());
    Tensor r =
        kernels.apply(
            ElementwiseFunction.RECIPROCAL_SQUARE_ROOT,
            kernels.apply(ElementwiseFunction.ADD, squares, one));
    return kernels.apply(ElementwiseFunction.MULTIPLY, x[0], r.expand(x[0].shape()));
  }

  @Override
  public Variable jacobianTimes(Variable t, Variable x, Variable y) {
    Variable r = x.square().sumKeeping(-1).plus(1).reciprocalSquareRoot();
    return r.times(t.minus(y.times(y.times(t).sumKeeping(-1))));
  }
}
// end snippet
