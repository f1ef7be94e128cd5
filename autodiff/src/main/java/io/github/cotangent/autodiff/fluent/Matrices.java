package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Cholesky;
import io.github.cotangent.autodiff.op.Determinant;
import io.github.cotangent.autodiff.op.DeterminantSign;
import io.github.cotangent.autodiff.op.Diagonal;
import io.github.cotangent.autodiff.op.EmbedDiagonal;
import io.github.cotangent.autodiff.op.LogAbsoluteDeterminant;
import io.github.cotangent.autodiff.op.Solve;
import io.github.cotangent.autodiff.op.SolveTriangular;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.NotPositiveDefiniteException;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.SingularMatrixException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.Triangle;

/// Linear algebra of matrices, which are the last two axes; leading axes are a batch of them.
public sealed interface Matrices permits Variable {

  // ---- parts ----------------------------------------------------------------------------------

  /// The elements on and below diagonal number `k` (0 is the main one, 1 the one above it), zeros
  /// elsewhere.
  default Variable tril(int k) {
    return where(ElementwiseFunction.LESS_OR_EQUAL, k);
  }

  /// The elements on and above diagonal number `k`, zeros elsewhere.
  default Variable triu(int k) {
    return where(ElementwiseFunction.GREATER_OR_EQUAL, k);
  }

  /// This where the column's number compares so with the row's number plus `k`, zeros elsewhere.
  private Variable where(ElementwiseFunction comparison, int k) {
    int rows = self().shape().extent(-2);
    int columns = self().shape().extent(-1);
    Shape shape = Shape.of(rows, columns);
    Kernels kernels = Engine.current().kernels();
    Tensor diagonal = Tensor.full(ElementType.INT64, k, Shape.of(rows));
    Tensor row = kernels.apply(ElementwiseFunction.ADD, Tensor.range(rows), diagonal);
    Tensor column = Tensor.range(columns).expand(shape);
    Tensor kept = kernels.compare(comparison, column, row.reshape(rows, 1).expand(shape));
    Variable condition = Variable.constant(kept.expand(self().shape()));
    return self().where(condition, self().zeros());
  }

  /// The main diagonal, as the last axis.
  default Variable diagonal() {
    return diagonal(0, -2, -1);
  }

  /// The elements whose index along `axis1` is `offset` more than along `axis0`. These axes are not
  /// in the result; the diagonal is its last axis, empty where the offset is past the edge.
  default Variable diagonal(int offset, int axis0, int axis1) {
    Shape shape = self().shape();
    return Variable.apply(new Diagonal(offset, shape.axis(axis0), shape.axis(axis1)), self());
  }

  /// Square matrices with the last axis on their main diagonal and zeros elsewhere.
  default Variable diagonalMatrix() {
    return diagonalMatrix(0);
  }

  /// Square matrices with the last axis on diagonal number `offset`, of as many rows as that takes.
  default Variable diagonalMatrix(int offset) {
    int n = Math.addExact(self().shape().extent(-1), Math.abs(offset));
    Shape to = LeadingAxes.with(self().shape().reduced(false, -1), n, n);
    return Variable.apply(new EmbedDiagonal(to, offset, to.rank() - 2, to.rank() - 1), self());
  }

  /// The sum of the main diagonal.
  default Variable trace() {
    return diagonal().sum(-1);
  }

  // ---- linear systems -------------------------------------------------------------------------

  /// The lower triangular L with `L Lᵀ = A`, for a symmetric positive definite A.
  ///
  /// Of any other A the symmetric part `(A + Aᵀ) / 2` is factored, so that the gradient of a
  /// function of L is a symmetric matrix, the one whose product with every symmetric change of A is
  /// the change of the function. The upper triangle of L is zeros.
  ///
  /// @throws NotPositiveDefiniteException if a pivot is not positive
  default Variable cholesky() {
    requireSquare("cholesky");
    return Variable.apply(new Cholesky(), self().plus(self().transpose()).times(0.5));
  }

  /// The solution X of `T X = b`, where T is `triangle` of this; what else this holds is not read.
  /// `b` and leading axes are as in [#solve].
  ///
  /// The other triangle of Tᵀ is solved by `t.transpose().solveTriangular(other, b)`.
  ///
  /// @throws SingularMatrixException if an element of the diagonal is exactly 0
  default Variable solveTriangular(Triangle triangle, Variable b) {
    return solution("solveTriangular", new SolveTriangular(triangle, false), b);
  }

  /// As [#solveTriangular], the diagonal being ones whatever this holds there.
  default Variable solveUnitTriangular(Triangle triangle, Variable b) {
    return solution("solveUnitTriangular", new SolveTriangular(triangle, true), b);
  }

  /// The solution X of `A X = b`. A `b` of one axis is a vector, and so is then the solution;
  /// otherwise it is `[…, n, k]`. Leading axes are expanded to one another.
  ///
  /// @throws SingularMatrixException if a matrix is exactly singular
  /// @throws ShapeMismatchException if this is not square, or the extents do not fit
  default Variable solve(Variable b) {
    return solution("solve", new Solve(), b);
  }

  private Variable solution(String who, Op op, Variable b) {
    requireSquare(who);
    if (b.shape().rank() == 0) {
      throw new ShapeMismatchException(
          who + ": the right-hand side is a scalar, the matrix " + self().shape());
    }
    if (b.shape().rank() == 1) {
      Variable x = solution(who, op, b.reshape(LeadingAxes.with(b.shape(), 1)));
      return x.reshape(x.shape().reduced(false, -1));
    }
    return Variable.apply(op, LeadingAxes.met(who, self(), b));
  }

  /// A⁻¹.
  ///
  /// `a.solve(b)` is faster than `a.inverse().matmul(b)`, and more accurate.
  ///
  /// @throws SingularMatrixException if a matrix is exactly singular
  default Variable inverse() {
    requireSquare("inverse");
    Shape rows = Shape.of(self().shape().extent(-1));
    return solve(Variable.constant(Tensor.ones(self().type(), rows)).diagonalMatrix());
  }

  // ---- determinants ---------------------------------------------------------------------------

  /// The determinant; 1 of a matrix without rows.
  ///
  /// Up to 4 rows its derivatives of all orders are right at singular matrices too. With more rows
  /// a derivative there is a [SingularMatrixException].
  default Variable determinant() {
    return Variable.apply(new Determinant(), self());
  }

  /// `log det A`: −∞ where the determinant is 0, NaN where it is negative. Neither overflows nor
  /// vanishes where the determinant does.
  ///
  /// The gradient is `A⁻ᵀ`, also where the value is NaN; at a singular matrix it is a
  /// [SingularMatrixException].
  default Variable logDeterminant() {
    SignAndLogDeterminant both = signAndLogDeterminant();
    return both.logDeterminant().plus(both.sign().log());
  }

  /// The sign of the determinant, with derivative 0, and the logarithm of its absolute value, with
  /// gradient `A⁻ᵀ`; 0 and −∞ of a singular matrix, whose gradient is a [SingularMatrixException].
  default SignAndLogDeterminant signAndLogDeterminant() {
    return new SignAndLogDeterminant(
        Variable.apply(new DeterminantSign(), self()),
        Variable.apply(new LogAbsoluteDeterminant(), self()));
  }

  private void requireSquare(String who) {
    Shape shape = self().shape();
    if (shape.rank() < 2 || shape.extent(-2) != shape.extent(-1)) {
      throw new ShapeMismatchException(
          who + ": the matrix must be square but the shape is " + shape);
    }
  }

  private Variable self() {
    return (Variable) this;
  }
}
