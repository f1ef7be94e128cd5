package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.CountNonZero;
import io.github.cotangent.autodiff.op.Extremum;
import io.github.cotangent.autodiff.op.LogSumExp;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Norm;
import io.github.cotangent.autodiff.op.PiecewiseConstant;
import io.github.cotangent.autodiff.op.Product;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.Variance;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Shape;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Reductions over axes: all axes, if none are given. These are not in the result; where a method's
/// name ends in `Keeping` they stay with extent 1.
public sealed interface Reductions permits Variable {
  /// The sum; 0 of no elements.
  default Variable sum(int... axes) {
    return squeezed(sumKeeping(axes), axes);
  }

  /// As [#sum], the axes staying with extent 1.
  default Variable sumKeeping(int... axes) {
    return Variable.apply(new Sum(self().shape(), over(axes)), self());
  }

  /// The mean.
  ///
  /// @throws IllegalArgumentException if there are no elements to take a mean of
  default Variable mean(int... axes) {
    return squeezed(meanKeeping(axes), axes);
  }

  /// As [#mean], the axes staying with extent 1.
  default Variable meanKeeping(int... axes) {
    return Variable.apply(new Mean(self().shape(), over(axes)), self());
  }

  /// The product; 1 of no elements. Derivatives of every order are right also where elements are 0.
  default Variable product(int... axes) {
    return squeezed(productKeeping(axes), axes);
  }

  /// As [#product], the axes staying with extent 1.
  default Variable productKeeping(int... axes) {
    return asOneAxis(Product::new, axes);
  }

  /// The largest element, NaN if any is; elements that are equal to it share the derivative evenly.
  ///
  /// @throws IllegalArgumentException if there are no elements to take a maximum of
  default Variable maximum(int... axes) {
    return squeezed(maximumKeeping(axes), axes);
  }

  /// As [#maximum(int...)], the axes staying with extent 1.
  default Variable maximumKeeping(int... axes) {
    return Variable.apply(new Extremum(true, over(axes)), self());
  }

  /// The smallest element, as [#maximum(int...)].
  default Variable minimum(int... axes) {
    return squeezed(minimumKeeping(axes), axes);
  }

  /// As [#minimum(int...)], the axes staying with extent 1.
  default Variable minimumKeeping(int... axes) {
    return Variable.apply(new Extremum(false, over(axes)), self());
  }

  /// The sum of squared distances from the mean, divided by the number n of elements, or by n − 1
  /// if `unbiased`.
  ///
  /// @throws IllegalArgumentException if there are no elements, or only one and `unbiased`
  default Variable variance(boolean unbiased, int... axes) {
    return squeezed(varianceKeeping(unbiased, axes), axes);
  }

  /// As [#variance], the axes staying with extent 1.
  default Variable varianceKeeping(boolean unbiased, int... axes) {
    return Variable.apply(new Variance(over(axes), unbiased), self());
  }

  /// The root of the [#variance]. Of equal elements it is 0, and so are its derivatives of all
  /// orders.
  default Variable standardDeviation(boolean unbiased, int... axes) {
    return squeezed(standardDeviationKeeping(unbiased, axes), axes);
  }

  /// As [#standardDeviation], the axes staying with extent 1.
  default Variable standardDeviationKeeping(boolean unbiased, int... axes) {
    Variable variance = varianceKeeping(unbiased, axes);
    Variable varies = Variable.apply(new PiecewiseConstant(ElementwiseFunction.STEP), variance);
    return variance.plus(varies.negate().plus(1)).squareRoot().times(varies);
  }

  /// `log Σ exp(x)`, without overflow; −∞ of no elements. Of −∞ alone it is −∞ with gradient 0.
  default Variable logSumExp(int... axes) {
    return squeezed(logSumExpKeeping(axes), axes);
  }

  /// As [#logSumExp], the axes staying with extent 1.
  default Variable logSumExpKeeping(int... axes) {
    return asOneAxis(LogSumExp::new, axes);
  }

  /// The norm `(Σ |x|ᵖ)^(1/p)`, the largest `|x|` for infinite `p`; 0 of no elements for finite
  /// `p`. At the zero vector the derivatives of all orders are 0.
  ///
  /// @param p at least 1
  /// @throws IllegalArgumentException if `p` is less than 1 or NaN
  default Variable norm(double p, int... axes) {
    return squeezed(normKeeping(p, axes), axes);
  }

  /// As [#norm], the axes staying with extent 1.
  default Variable normKeeping(double p, int... axes) {
    if (p == 1) {
      return self().absolute().sumKeeping(axes);
    }
    return p == Double.POSITIVE_INFINITY
        ? self().absolute().maximumKeeping(axes)
        : Variable.apply(new Norm(p, over(axes)), self());
  }

  /// How many elements are not 0, or are true, as [ElementType#INT64].
  default Variable countNonZero(int... axes) {
    return squeezed(Variable.apply(new CountNonZero(over(axes)), self()), axes);
  }

  /// Whether any element is not 0, or is true, as [ElementType#BOOL]; false of no elements.
  default Variable any(int... axes) {
    return countNonZero(axes).greater(0);
  }

  /// Whether all elements are not 0, or are true, as [ElementType#BOOL]; true of no elements.
  default Variable all(int... axes) {
    Variable count = countNonZero(axes);
    int group = self().shape().size() / Math.max(1, count.shape().size());
    return count.equalTo(group);
  }

  private Axes over(int... axes) {
    return Axes.of(self().shape().axes(axes));
  }

  private Variable squeezed(Variable kept, int... axes) {
    return kept.reshape(self().shape().reduced(false, axes));
  }

  /// A reduction along one axis of all `axes` together, moved behind the others.
  private Variable asOneAxis(IntFunction<Op> reduction, int... axes) {
    Shape shape = self().shape();
    int[] over = shape.axes(axes);
    if (over.length == 1) {
      return Variable.apply(reduction.apply(over[0]), self());
    }
    int[] kept = IntStream.range(0, shape.rank()).filter(axis -> !contains(over, axis)).toArray();
    int[] order = IntStream.concat(Arrays.stream(kept), Arrays.stream(over)).toArray();
    int[] extents = Arrays.copyOf(shape.reduced(false, axes).toArray(), kept.length + 1);
    extents[kept.length] = Arrays.stream(over).map(shape::extent).reduce(1, Math::multiplyExact);
    return Variable.apply(
            reduction.apply(kept.length), self().permute(order).reshape(Shape.of(extents)))
        .reshape(shape.reduced(true, axes));
  }

  private static boolean contains(int[] sorted, int axis) {
    return Arrays.binarySearch(sorted, axis) >= 0;
  }

  private Variable self() {
    return (Variable) this;
  }
}
