package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.ArgExtremum;
import io.github.cotangent.autodiff.op.ArgSort;
import io.github.cotangent.autodiff.op.CumulativeSum;
import io.github.cotangent.autodiff.op.LinearRecurrence;
import io.github.cotangent.core.ElementType;

/// What depends on the order of elements along an axis, or finds it.
///
/// NaN are above all numbers, zeros of both signs are equal, and equal elements keep their order.
/// Places have no derivatives; values that are moved have those of their move.
public sealed interface Orderings permits Variable {
  /// Some elements along an axis and their places there.
  ///
  /// @param values the elements
  /// @param indices their places, [ElementType#INT64]
  record TopK(Variable values, Variable indices) {}

  /// The sums of the elements up to each along `axis`, itself among them.
  default Variable cumulativeSum(int axis) {
    return Variable.apply(new CumulativeSum(self().shape().axis(axis)), self());
  }

  /// The products of the elements up to each along `axis`, itself among them. Derivatives of every
  /// order are right also where elements are 0.
  default Variable cumulativeProduct(int axis) {
    Variable first = self().slice(axis, 0, 1);
    // Beginning with the first, and then −0, which added to anything leaves it as it is.
    Variable rest = self().slice(axis, 1, Integer.MAX_VALUE).constantLike(-0.0);
    return linearRecurrence(axis, Variable.concatenate(axis, first, rest));
  }

  /// `s₀ = b₀`, `sₖ = xₖ sₖ₋₁ + bₖ` along `axis`, x being this; `x₀` is not used. A moving average
  /// has constant x, a linear recurrent network x and b that depend on its input.
  ///
  /// @throws io.github.cotangent.core.ShapeMismatchException if the shapes differ
  default Variable linearRecurrence(int axis, Variable b) {
    return Variable.apply(new LinearRecurrence(self().shape().axis(axis)), self(), b);
  }

  /// Where along `axis` the largest element stands first, as [ElementType#INT64]; that axis is not
  /// in the result.
  default Variable argMax(int axis) {
    return Variable.apply(new ArgExtremum(true, self().shape().axis(axis)), self());
  }

  /// Where along `axis` the smallest element stands first, as [#argMax]; the first NaN wins here as
  /// well.
  default Variable argMin(int axis) {
    return Variable.apply(new ArgExtremum(false, self().shape().axis(axis)), self());
  }

  /// The places along `axis` of the elements in ascending or `descending` order, as
  /// [ElementType#INT64].
  default Variable argSort(int axis, boolean descending) {
    return Variable.apply(new ArgSort(self().shape().axis(axis), descending), self());
  }

  /// The elements along `axis` in ascending or `descending` order.
  default Variable sort(int axis, boolean descending) {
    return self().gather(axis, argSort(axis, descending));
  }

  /// The `k` largest elements along `axis`, the largest first; of equal ones those that stand
  /// first.
  ///
  /// @throws IndexOutOfBoundsException if there are fewer than `k`, or `k` is negative
  default TopK topK(int k, int axis) {
    int extent = self().shape().extent(axis);
    if (k < 0 || k > extent) {
      throw new IndexOutOfBoundsException(
          "topK: " + k + " elements of axis " + axis + " of shape " + self().shape());
    }
    Variable indices = argSort(axis, true).slice(axis, 0, k);
    return new TopK(self().gather(axis, indices), indices);
  }

  private Variable self() {
    return (Variable) this;
  }
}
