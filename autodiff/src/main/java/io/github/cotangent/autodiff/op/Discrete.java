package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;

/// An op whose values are integers or truth values: nothing is differentiated through it.
public interface Discrete extends Linear {
  @Override
  default Variable transpose(int i, Variable yBar, Variable[] x) {
    throw new IllegalStateException(name() + ": integers and truth values have no derivative");
  }

  @Override
  default String formula() {
    return "none: integers and truth values have no derivative";
  }
}
