package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Draw;
import io.github.cotangent.autodiff.op.PiecewiseConstant;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.RandomKey;

/// Drops elements at random in training: Srivastava and others, *Dropout: A Simple Way to Prevent
/// Neural Networks from Overfitting*, JMLR 15, 2014.
///
///     y = x m / (1 − p)    m = 1 where u ≥ p, else 0, with u uniform in [0, 1) from the key
///
/// **Differs from the paper:** what is kept is scaled up in training, so that [Mode#EVALUATE]
/// changes nothing.
///
/// @param rate the probability p of dropping an element, from 0 to 1
public record Dropout(double rate) implements Layer {
  /// A layer that drops at the given rate.
  ///
  /// @throws IllegalArgumentException if the rate is not between 0 and 1
  public Dropout {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException("Dropout: the rate must be from 0 to 1, got " + rate);
    }
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    if (mode == Mode.EVALUATE || rate == 0) {
      return Output.of(x);
    }
    Variable u = Draw.uniform(key, x.type(), x.shape());
    Variable kept =
        Variable.apply(
            new PiecewiseConstant(ElementwiseFunction.GREATER_OR_EQUAL), u, u.constantLike(rate));
    // At rate 1 all is dropped, and the scale would be infinite.
    return Output.of(x.times(kept.times(rate == 1 ? 0 : 1 / (1 - rate))));
  }

  @Override
  public String toString() {
    return "Dropout(" + rate + ")";
  }
}
