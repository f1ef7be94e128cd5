package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;

/// In what precision a case is computed: what becomes of its arrays before it is.
@FunctionalInterface
interface Rounding {
  /// FLOAT64 throughout.
  Rounding DOUBLE = (name, array) -> array;

  /// FLOAT32 throughout: the arrays are rounded to it, and so is all that is made of them.
  Rounding SINGLE = (name, array) -> array.to(ElementType.FLOAT32);

  /// A floating array of the case as it is to be used; `name` is unlike any other's.
  Tensor of(String name, Tensor array);
}
