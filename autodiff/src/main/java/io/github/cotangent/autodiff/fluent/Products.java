package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.MatMul;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import java.util.ArrayList;
import java.util.List;

/// Products of matrices and vectors.
public sealed interface Products permits Variable {
  /// The matrix product over the last two axes, `[…, m, k] · […, k, n]`; leading axes are expanded
  /// to one another.
  ///
  /// By NumPy's rules a left operand of one axis is a row and a right one a column, and that axis
  /// is not in the result: two vectors give their scalar product. An inner axis of extent 0 gives
  /// zeros.
  ///
  /// @throws ShapeMismatchException if an operand is a scalar, the inner extents differ, or leading
  ///     axes cannot be expanded to one another
  default Variable matmul(Variable right) {
    Shape a = self().shape();
    Shape b = right.shape();
    if (a.rank() == 0 || b.rank() == 0) {
      throw new ShapeMismatchException(
          "matmul: a scalar is no matrix, the shapes are "
              + a
              + " and "
              + b
              + "\n  help: x.times(...) multiplies by a scalar");
    }
    if (a.rank() == 1) {
      Variable product = self().reshape(1, a.extent(0)).matmul(right);
      return product.reshape(product.shape().reduced(false, b.rank() == 1 ? -1 : -2));
    }
    if (b.rank() == 1) {
      Variable product = matmul(right.reshape(b.extent(0), 1));
      return product.reshape(product.shape().reduced(false, -1));
    }
    if (a.rank() > 2 && b.rank() == 2) {
      // Many matrices times one are one matrix times it, and so is the gradient by that one.
      int k = a.extent(-1);
      int rows = a.reduced(false, -1).size();
      Variable product = self().reshape(rows, k).matmul(right);
      return product.reshape(a.with(-1, b.extent(-1)));
    }
    return Variable.apply(new MatMul(), LeadingAxes.met("matmul", self(), right));
  }

  /// The affine map of the last axis, `x weightᵀ + bias`.
  ///
  /// @param weight `[out, in]`, for `x` of shape `[…, in]`
  /// @param bias `[out]`
  /// @throws ShapeMismatchException if the shapes do not fit
  default Variable linear(Variable weight, Variable bias) {
    if (bias.shape().rank() != 1 || bias.shape().extent(0) != weight.shape().extent(0)) {
      throw new ShapeMismatchException(
          "linear: the bias must have an element for each of the weight's rows\n  weight "
              + weight.shape()
              + "\n  bias   "
              + bias.shape());
    }
    return linear(weight).plus(bias);
  }

  /// As [#linear(Variable, Variable)], without a bias.
  default Variable linear(Variable weight) {
    Shape x = self().shape();
    Shape w = weight.shape();
    if (x.rank() == 0 || w.rank() != 2 || x.extent(-1) != w.extent(1)) {
      throw new ShapeMismatchException(
          "linear: the weight must be [out, in] and the input [..., in]\n  input  "
              + x
              + "\n  weight "
              + w
              + (x.rank() > 0 && w.rank() == 2 && x.extent(-1) == w.extent(0)
                  ? "\n  help: did you mean weight.transpose()?"
                  : ""));
    }
    return matmul(weight.transpose());
  }

  /// The outer product over the last axis, `[…, m]` and `[…, n]` give `[…, m, n]`; leading axes are
  /// expanded to one another.
  default Variable outer(Variable other) {
    Shape a = self().shape();
    Shape b = other.shape();
    if (a.rank() == 0 || b.rank() == 0) {
      throw new ShapeMismatchException(
          "outer: a scalar has no axis, the shapes are "
              + a
              + " and "
              + b
              + "\n  help: x.times(...) multiplies by a scalar");
    }
    Variable column = self().reshape(LeadingAxes.with(a, 1));
    return column.times(other.reshape(LeadingAxes.with(b.reduced(false, -1), 1, b.extent(-1))));
  }

  /// A sum of products in Einstein's notation, such as `a.einsum("bij,bjk->bik", b)`; this is the
  /// first operand.
  ///
  /// Each letter names an axis; axes of one letter have one extent and run together, over a
  /// diagonal where an operand repeats it, and what the result does not name is summed. `...`
  /// stands for the other axes, which are expanded to one another. Without an arrow the result has
  /// these axes and then, in the order of the alphabet (capitals first), the letters that occur
  /// once.
  ///
  /// It is carried out by diagonals, sums and products of two operands at a time, of those first
  /// that take the fewest steps, each as a matrix product where there is something to sum.
  ///
  /// @throws IllegalArgumentException if the equation is malformed
  /// @throws ShapeMismatchException if an operand does not fit it
  default Variable einsum(String equation, Variable... others) {
    List<Variable> operands = new ArrayList<>(List.of(others));
    operands.add(0, self());
    List<Shape> shapes = operands.stream().map(Variable::shape).toList();
    return Einsum.of(EinsumEquation.of(equation, shapes), operands);
  }

  private Variable self() {
    return (Variable) this;
  }
}
