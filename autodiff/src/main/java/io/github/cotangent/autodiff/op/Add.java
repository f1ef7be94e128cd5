package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Sum, `y = a + b`; both partials are 1.
public record Add() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ADD;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return ONE;
  }

  @Override
  public String formula() {
    return "∂y/∂a = 1, ∂y/∂b = 1";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Add()).with(2, 3).with(2, 3), Example.of(new Add()).with().with());
  }
}
