package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The checked door to an [Engine]'s arithmetic: every method checks its operands before any work.
///
/// Operands may be any views. Elementwise operands have one shape: broadcasting is [Tensor#expand], a view
/// that copies nothing. Results are contiguous and new, but for those that say otherwise.
public final class Kernels {
  private final Engine engine;
  private final Movement movement;
  private final Pointwise pointwise;
  private final Products products;

  Kernels(Engine engine) {
    this.engine = engine;
    this.movement = new Movement(engine);
    this.pointwise = new Pointwise(engine);
    this.products = new Products(engine);
  }

  // ---- movement -------------------------------------------------------------------------------

  /// A contiguous copy of `x`.
  public Tensor copy(Tensor x) {
    return movement.copy(x);
  }

  /// The values of `x` in `type`, as [Tensor#to].
  public Tensor convert(Tensor x, ElementType type) {
    return movement.convert(x, type);
  }

  /// The operands joined along `axis`. They have one type and, but for that axis, one shape.
  ///
  /// @throws ShapeMismatchException if another extent differs
  public Tensor concatenate(int axis, Tensor... parts) {
    return movement.concatenate(axis, parts);
  }

  /// A tensor of `shape` filled with `background` in which the view `where` of it holds `x`: the transpose
  /// of taking that view, and, with other backgrounds, padding.
  ///
  /// @throws ShapeMismatchException if the view's shape is not that of `x`
  public Tensor embed(Tensor x, Shape shape, double background, UnaryOperator<Tensor> where) {
    return movement.embed(x, shape, background, where);
  }

  /// Along `axis`, the elements of `x` that `index` names: for axis 0, `y[i][j] = x[index[i][j]][j]`.
  ///
  /// @param index [ElementType#INT64], of the rank of `x` and, but for `axis`, at most its extents
  /// @throws IndexOutOfBoundsException if an index is not within the axis
  public Tensor gather(Tensor x, int axis, Tensor index) {
    return movement.gather(x, axis, index);
  }

  /// The transpose of [#gather]: zeros of `shape` to which the elements of `y` are added where `index` says,
  /// in the C order of the index.
  public Tensor scatterAdd(Tensor y, int axis, Tensor index, Shape shape) {
    return movement.scatterAdd(y, axis, index, shape);
  }

  // ---- elementwise ----------------------------------------------------------------------------

  /// `function` of corresponding elements of operands of one floating type and one shape; `NEGATE`,
  /// `ABSOLUTE`, `SQUARE`, `SIGN`, `ADD`, `SUBTRACT`, `MULTIPLY`, `MAXIMUM` and `MINIMUM` take
  /// [ElementType#INT64] as well.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public Tensor apply(ElementwiseFunction function, Tensor... x) {
    return pointwise.apply(function, x);
  }

  /// Whether the comparison holds, as [ElementType#BOOL]; of floating, integer or boolean operands.
  ///
  /// @param comparison one of `GREATER`, `GREATER_OR_EQUAL`, `LESS`, `LESS_OR_EQUAL`, `EQUAL`, `NOT_EQUAL`
  public Tensor compare(ElementwiseFunction comparison, Tensor a, Tensor b) {
    return pointwise.compare(comparison, a, b);
  }

  /// The elements of `a` where `condition` ([ElementType#BOOL]) is true, of `b` elsewhere.
  public Tensor where(Tensor condition, Tensor a, Tensor b) {
    return pointwise.where(condition, a, b);
  }

  // ---- stand-ins, to be replaced by the family of reductions ---

  public Tensor sum(Tensor x, boolean keep, int... axes) {
    return new Interim(engine).reduce(x, keep, 0, Double::sum, axes);
  }

  public Tensor mean(Tensor x, boolean keep, int... axes) {
    Tensor sum = sum(x.to(ElementType.FLOAT64), keep, axes);
    double n = (double) x.size() / sum.size();
    return copy(
        apply(
                ElementwiseFunction.DIVIDE,
                sum,
                Tensor.full(ElementType.FLOAT64, n, sum.shape()))
            .to(x.type()));
  }

  public Tensor normalise(Tensor x, double epsilon, int... axes) {
    return new Interim(engine).normalise(x, epsilon, axes);
  }

  public Tensor normaliseJacobian(Tensor t, Tensor x, Tensor y, double epsilon, int... axes) {
    return new Interim(engine).normaliseJacobian(t, x, y, epsilon, axes);
  }

  public Tensor softmax(Tensor x, int axis) {
    return new Interim(engine).softmax(x, axis);
  }

  public Tensor softmaxJacobian(Tensor t, Tensor y, int axis) {
    return new Interim(engine).softmaxJacobian(t, y, axis);
  }

  public Tensor logSumExp(Tensor x, boolean keep, int... axes) {
    return new Interim(engine).logSumExp(x, keep, axes);
  }

  // ---- products -------------------------------------------------------------------------------

  /// The matrix product `y[…, i, j] = Σₚ left[…, i, p] right[…, p, j]`: `[…, m, k]` times
  /// `[…, k, n]` is `[…, m, n]`.
  ///
  /// Any views are read where they lie: a transposed operand, or a factor that is expanded along
  /// batch axes, is not copied as a whole. Each element is one accumulator of the element type that
  /// begins as +0, with one fused multiply-add for each `p` in ascending order
  /// (`docs/numerics.md`, section 3).
  ///
  /// @throws ShapeMismatchException if an operand has fewer than 2 axes, the inner extents differ or
  ///     the batch axes differ
  public Tensor matmul(Tensor left, Tensor right) {
    return products.matmul(left, right);
  }

  // ---- storage that changes -------------------------------------------------------------------

  /// Overwrites `target`, a contiguous tensor over storage of its own, with the elements of `source`. For
  /// parameters and plans.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public void assign(Tensor target, Tensor source) {
    requireSameType("assign", target, source);
    requireSameShape("assign", target, source);
    movement.copyInto(source, target);
    target.storage().changed();
  }

  /// One step of gradient descent in place, elementwise, each operation rounded once:
  ///
  ///     d = g + decay · p    v = momentum · v + d    p = p − rate · v
  ///
  /// or `p = p − rate · (d + momentum · v)` if `nesterov`; without a velocity, v is d. For optimisers.
  ///
  /// @param parameter a contiguous tensor over storage of its own, like `velocity`; the gradient may be any
  ///     view
  /// @throws ShapeMismatchException if the shapes differ
  public void descend(
      Tensor parameter,
      Tensor gradient,
      @Nullable Tensor velocity,
      double rate,
      double momentum,
      double decay,
      boolean nesterov) {
    new Updates(engine)
        .descend(parameter, gradient, velocity, rate, momentum, decay, nesterov);
  }

  // ---- shared by the families -----------------------------------------------------------------

  /// A new contiguous tensor whose elements are unspecified until a kernel has written them.
  Tensor result(ElementType type, Shape shape) {
    Storage storage = engine.memory().allocate(type, shape.size());
    return Tensor.over(storage, shape);
  }

  void requireSameType(String who, Tensor first, Tensor other) {
    if (first.type() != other.type()) {
      throw new IllegalArgumentException(
          who
              + ": element types differ, "
              + first.type()
              + " and "
              + other.type()
              + "\n  first "
              + first.describe()
              + "\n  other "
              + other.describe()
              + "\n  help: x.to("
              + first.type().name()
              + ")");
    }
  }

  void requireSameShape(String who, Tensor first, Tensor other) {
    if (!first.shape().equals(other.shape())) {
      throw new ShapeMismatchException(
          who
              + ": shapes differ, "
              + first.shape()
              + " and "
              + other.shape()
              + "\n  first "
              + first.describe()
              + "\n  other "
              + other.describe());
    }
  }

  void requireFloating(String who, Tensor x) {
    if (!x.type().isFloating()) {
      throw new IllegalArgumentException(
          who + ": the operand must be float32 or float64 but is " + x.describe() + "\n  help: x.to(FLOAT32)");
    }
  }
}
