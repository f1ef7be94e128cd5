package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.op.Absolute;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Concatenate;
import io.github.cotangent.autodiff.op.Convert;
import io.github.cotangent.autodiff.op.Cos;
import io.github.cotangent.autodiff.op.Detach;
import io.github.cotangent.autodiff.op.Divide;
import io.github.cotangent.autodiff.op.Erf;
import io.github.cotangent.autodiff.op.Exp;
import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.op.Expm1;
import io.github.cotangent.autodiff.op.Flip;
import io.github.cotangent.autodiff.op.Gather;
import io.github.cotangent.autodiff.op.Gelu;
import io.github.cotangent.autodiff.op.Identity;
import io.github.cotangent.autodiff.op.Log;
import io.github.cotangent.autodiff.op.Log1p;
import io.github.cotangent.autodiff.op.LogSumExp;
import io.github.cotangent.autodiff.op.MatMul;
import io.github.cotangent.autodiff.op.Maximum;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Minimum;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Negate;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Permute;
import io.github.cotangent.autodiff.op.Power;
import io.github.cotangent.autodiff.op.PowerScalar;
import io.github.cotangent.autodiff.op.Reciprocal;
import io.github.cotangent.autodiff.op.ReciprocalSquareRoot;
import io.github.cotangent.autodiff.op.Relu;
import io.github.cotangent.autodiff.op.Reshape;
import io.github.cotangent.autodiff.op.Sigmoid;
import io.github.cotangent.autodiff.op.Sin;
import io.github.cotangent.autodiff.op.Slice;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.autodiff.op.Softplus;
import io.github.cotangent.autodiff.op.Square;
import io.github.cotangent.autodiff.op.SquareRoot;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.Tanh;
import io.github.cotangent.autodiff.op.Where;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A tensor value and, where it is tracked, the op and the inputs that it came from: a node of the
/// graph.
///
/// Arithmetic on variables computes at once and remembers what it did. [Gradients] walks what is
/// remembered. A variable never changes; there is no gradient field, no tape and no mode.
///
/// ```java
/// Variable x = Variable.of(Tensor.of(new double[] {1, 2, 3}));
/// Variable loss = x.square().sum();
/// Tensor gradient = Gradients.gradient(loss, List.of(x)).get(0); // [2, 4, 6]
/// ```
///
/// Elementwise arithmetic expands its operands to a common shape by NumPy's broadcasting rules; a
/// Java number takes the variable's element type.
public final class Variable {
  private static final Variable[] NONE = {};

  private final Tensor value;
  private final @Nullable Op op;
  private final Variable[] inputs;
  private final boolean tracked;
  private final int version;

  private Variable(Tensor value, @Nullable Op op, Variable[] inputs, boolean tracked) {
    this.value = value;
    this.op = op;
    this.inputs = inputs;
    this.tracked = tracked;
    this.version = value.storage().version();
  }

  // ---- the graph ------------------------------------------------------------------------------

  /// A tracked variable that came from nowhere: something to differentiate by.
  ///
  /// @throws IllegalArgumentException if the type is not a floating one
  public static Variable of(Tensor value) {
    if (!value.type().isFloating()) {
      throw new IllegalArgumentException(
          "Variable.of: only float32 and float64 are tracked, the value is "
              + value.describe()
              + "\n  help: Variable.constant(value)");
    }
    return new Variable(value, null, NONE, true);
  }

  /// A variable that is not tracked.
  public static Variable constant(Tensor value) {
    return new Variable(value, null, NONE, false);
  }

  /// The variable `op(inputs)`, tracked if one of the inputs is and the result is floating.
  public static Variable apply(Op op, Variable... inputs) {
    Engine engine = Engine.current();
    Tensor[] x = new Tensor[inputs.length];
    boolean tracked = false;
    for (int i = 0; i < inputs.length; i++) {
      x[i] = inputs[i].value;
      tracked |= inputs[i].tracked;
    }
    Tensor y = op.evaluate(engine.kernels(), x);
    tracked &= y.type().isFloating() && !(op instanceof Detach);
    return tracked || engine.isRecording()
        ? new Variable(y, op, inputs, tracked)
        : new Variable(y, null, NONE, false);
  }

  /// The value.
  ///
  /// @throws IllegalStateException while a plan is being recorded, unless this is a leaf: the plan
  ///     would go on with the value of this one run
  public Tensor value() {
    if (op != null && Engine.current().isRecording()) {
      throw new IllegalStateException(
          op.name()
              + ": a value was read while a plan is being recorded, which would freeze it\n  value "
              + value.describe()
              + "\n  help: return the variable from the recorded function instead");
    }
    return value;
  }

  /// The value, also while a plan is being recorded.
  Tensor tensor() {
    return value;
  }

  /// The op that this came from; null for a leaf and for what is not tracked.
  public @Nullable Op op() {
    return op;
  }

  /// What the op was applied to; not a copy.
  Variable[] inputs() {
    return inputs;
  }

  /// Whether derivatives by leaves of the graph may pass through this.
  public boolean isTracked() {
    return tracked;
  }

  /// The same value, not tracked.
  public Variable detach() {
    if (op == null && !tracked) {
      return this;
    }
    return Engine.current().isRecording()
        ? apply(new Detach(), this)
        : new Variable(value, null, NONE, false);
  }

  /// The same value as a tracked variable of its own: derivatives by it are not those by what it
  /// came from, though they still lead there when differentiated again.
  public Variable asSource() {
    return tracked || Engine.current().isRecording()
        ? new Variable(value, new Identity(), new Variable[] {this}, true)
        : new Variable(value, null, NONE, true);
  }

  /// Checks that the value was not changed in place since this was made.
  void requireFresh() {
    if (value.storage().version() != version) {
      throw new StaleGraphException(
          (op == null ? "Variable" : op.name())
              + ": the graph is older than a change in place of its value "
              + value.describe()
              + "\n  help: compute the loss anew after an optimiser's step");
    }
  }

  /// The shape of the value.
  public Shape shape() {
    return value.shape();
  }

  /// The element type of the value.
  public ElementType type() {
    return value.type();
  }

  /// Zeros of this shape and type, not tracked.
  public Variable zeros() {
    return constantLike(0);
  }

  /// `number` in this element type, expanded to this shape, not tracked.
  public Variable constantLike(double number) {
    return constant(Tensor.full(type(), number, shape()));
  }

  // ---- elementwise ----------------------------------------------------------------------------

  private Variable elementwise(Op op, String who, Variable other) {
    if (shape().equals(other.shape())) {
      return apply(op, this, other);
    }
    Shape common = shape().broadcast(other.shape(), who);
    return apply(op, expand(common), other.expand(common));
  }

  /// `x + other`.
  public Variable plus(Variable other) {
    return elementwise(new Add(), "plus", other);
  }

  /// `x + number`.
  public Variable plus(double number) {
    return plus(constantLike(number));
  }

  /// `x − other`.
  public Variable minus(Variable other) {
    return elementwise(new Subtract(), "minus", other);
  }

  /// `x − number`.
  public Variable minus(double number) {
    return minus(constantLike(number));
  }

  /// `x ⊙ other`.
  public Variable times(Variable other) {
    return elementwise(new Multiply(), "times", other);
  }

  /// `x · number`.
  public Variable times(double number) {
    return times(constantLike(number));
  }

  /// `x / other`.
  public Variable dividedBy(Variable other) {
    return elementwise(new Divide(), "dividedBy", other);
  }

  /// `x / number`.
  public Variable dividedBy(double number) {
    return dividedBy(constantLike(number));
  }

  /// The larger of `x` and `other`; where they are equal each gets half of the derivative.
  public Variable maximum(Variable other) {
    return elementwise(new Maximum(), "maximum", other);
  }

  /// The smaller of `x` and `other`; where they are equal each gets half of the derivative.
  public Variable minimum(Variable other) {
    return elementwise(new Minimum(), "minimum", other);
  }

  /// `x^exponent`, elementwise.
  public Variable power(Variable exponent) {
    return elementwise(new Power(), "power", exponent);
  }

  /// `x^exponent`.
  public Variable power(double exponent) {
    return apply(new PowerScalar(exponent), this);
  }

  /// `−x`.
  public Variable negate() {
    return apply(new Negate(), this);
  }

  /// `|x|`, with derivative 0 at 0.
  public Variable absolute() {
    return apply(new Absolute(), this);
  }

  /// `x²`.
  public Variable square() {
    return apply(new Square(), this);
  }

  /// `1 / x`.
  public Variable reciprocal() {
    return apply(new Reciprocal(), this);
  }

  /// `√x`.
  public Variable squareRoot() {
    return apply(new SquareRoot(), this);
  }

  /// `1 / √x`.
  public Variable reciprocalSquareRoot() {
    return apply(new ReciprocalSquareRoot(), this);
  }

  /// `eˣ`.
  public Variable exp() {
    return apply(new Exp(), this);
  }

  /// `eˣ − 1`, accurate for tiny `x`.
  public Variable expm1() {
    return apply(new Expm1(), this);
  }

  /// The natural logarithm.
  public Variable log() {
    return apply(new Log(), this);
  }

  /// `log(1 + x)`, accurate for tiny `x`.
  public Variable log1p() {
    return apply(new Log1p(), this);
  }

  /// The sine of `x` radians.
  public Variable sin() {
    return apply(new Sin(), this);
  }

  /// The cosine of `x` radians.
  public Variable cos() {
    return apply(new Cos(), this);
  }

  /// The hyperbolic tangent.
  public Variable tanh() {
    return apply(new Tanh(), this);
  }

  /// `1 / (1 + e⁻ˣ)`.
  public Variable sigmoid() {
    return apply(new Sigmoid(), this);
  }

  /// `log(1 + eˣ)`.
  public Variable softplus() {
    return apply(new Softplus(), this);
  }

  /// The error function.
  public Variable erf() {
    return apply(new Erf(), this);
  }

  /// `max(x, 0)`, with derivative 0 at 0.
  public Variable relu() {
    return apply(new Relu(), this);
  }

  /// `x Φ(x)` with the normal distribution function `Φ`; Hendrycks and Gimpel, *Gaussian Error
  /// Linear Units*, 2016, arXiv:1606.08415.
  public Variable gelu() {
    return apply(new Gelu(), this);
  }

  /// This where `condition` ([ElementType#BOOL], of this shape) is true, `other` elsewhere.
  public Variable where(Variable condition, Variable other) {
    return apply(new Where(), condition, this, other.expand(shape()));
  }

  // ---- reductions -----------------------------------------------------------------------------

  /// The sum over `axes` (all, if none are given), which are not in the result.
  public Variable sum(int... axes) {
    return squeezed(apply(new Sum(shape(), Axes.of(shape().axes(axes))), this), axes);
  }

  /// As [#sum], the axes staying with extent 1.
  public Variable sumKeeping(int... axes) {
    return apply(new Sum(shape(), Axes.of(shape().axes(axes))), this);
  }

  /// The mean over `axes` (all, if none are given), which are not in the result.
  public Variable mean(int... axes) {
    return squeezed(meanKeeping(axes), axes);
  }

  /// As [#mean], the axes staying with extent 1.
  public Variable meanKeeping(int... axes) {
    return apply(new Mean(shape(), Axes.of(shape().axes(axes))), this);
  }

  /// The mean squared deviation from the mean over `axes`, divided by their number of elements n
  /// (not n − 1), the axes staying with extent 1.
  public Variable varianceKeeping(int... axes) {
    return minus(meanKeeping(axes)).square().meanKeeping(axes);
  }

  /// `log Σ exp(x)` over `axes`, which are not in the result; without overflow.
  public Variable logSumExp(int... axes) {
    return squeezed(apply(new LogSumExp(Axes.of(shape().axes(axes))), this), axes);
  }

  private Variable squeezed(Variable kept, int... axes) {
    Shape target = shape().reduced(false, axes);
    return kept.shape().equals(target) ? kept : kept.reshape(target);
  }

  // ---- along axes -----------------------------------------------------------------------------

  /// `exp(xᵢ) / Σ exp(xⱼ)` along `axis`.
  public Variable softmax(int axis) {
    return apply(new Softmax(shape().axis(axis)), this);
  }

  /// `log softmax(x)` along `axis`, without overflow.
  public Variable logSoftmax(int axis) {
    return minus(apply(new LogSumExp(Axes.of(shape().axis(axis))), this));
  }

  /// `(x − μ) / √(σ² + epsilon)`, μ and σ² (divided by n) over `axes`: the core of batch, layer,
  /// group and instance normalisation. Where σ² + epsilon is 0 the value is 0.
  public Variable normalise(double epsilon, int... axes) {
    return apply(new Normalise(Axes.of(shape().axes(axes)), epsilon), this);
  }

  // ---- products -------------------------------------------------------------------------------

  /// The matrix product over the last two axes, `[…, m, k] · […, k, n]`; leading axes are expanded
  /// to one another.
  public Variable matmul(Variable right) {
    if (shape().rank() < 2 || right.shape().rank() < 2) {
      return apply(new MatMul(), this, right);
    }
    Shape a = shape();
    Shape b = right.shape();
    Shape leading = a.reduced(false, -2, -1).broadcast(b.reduced(false, -2, -1), "matmul");
    return apply(new MatMul(), expand(batched(leading, a)), right.expand(batched(leading, b)));
  }

  private static Shape batched(Shape leading, Shape matrix) {
    int[] extents = Arrays.copyOf(leading.toArray(), leading.rank() + 2);
    extents[leading.rank()] = matrix.extent(-2);
    extents[leading.rank() + 1] = matrix.extent(-1);
    return Shape.of(extents);
  }

  // ---- shape ----------------------------------------------------------------------------------

  /// The same elements in C order with other extents, one of which may be −1 and is then inferred.
  public Variable reshape(int... extents) {
    return reshape(shape().reshaped(extents));
  }

  /// The same elements in C order in shape `target`, which has as many.
  public Variable reshape(Shape target) {
    return apply(new Reshape(target), this);
  }

  /// Axis `k` of the result is axis `axes[k]` of this.
  public Variable permute(int... axes) {
    int[] order = new int[axes.length];
    Arrays.setAll(order, k -> shape().axis(axes[k]));
    return apply(new Permute(Axes.of(order)), this);
  }

  /// This with its last two axes exchanged.
  public Variable transpose() {
    int[] axes = shape().axes();
    int last = axes.length - 1;
    axes[last] = last - 1;
    axes[last - 1] = last;
    return permute(axes);
  }

  /// This repeated to `target` by NumPy's broadcasting rules.
  public Variable expand(Shape target) {
    return shape().equals(target) ? this : apply(new Expand(target), this);
  }

  /// Every `step`-th element from `start` to before `stop` along `axis`.
  public Variable slice(int axis, int start, int stop, int step) {
    return apply(new Slice(shape().axis(axis), start, stop, step), this);
  }

  /// The elements from `start` to before `stop` along `axis`.
  public Variable slice(int axis, int start, int stop) {
    return slice(axis, start, stop, 1);
  }

  /// This in reverse order along `axes`.
  public Variable flip(int... axes) {
    // Of no axes, all would be taken by a shape.
    int[] over = axes.length == 0 ? axes : shape().axes(axes);
    return apply(new Flip(Axes.of(over)), this);
  }

  /// The operands joined along `axis`.
  public static Variable concatenate(int axis, Variable... parts) {
    return apply(new Concatenate(parts[0].shape().axis(axis)), parts);
  }

  /// Along `axis`, the elements that `index` ([ElementType#INT64]) names: for axis 0,
  /// `y[i][j] = x[index[i][j]][j]`.
  public Variable gather(int axis, Variable index) {
    return apply(new Gather(shape().axis(axis)), this, index);
  }

  /// The values in `type`; differentiable between the floating types.
  public Variable to(ElementType type) {
    return type == type() ? this : apply(new Convert(type), this);
  }

  /// The value and where it came from.
  @Override
  public String toString() {
    return value + (op != null ? "  by " + op.name() : tracked ? "  tracked" : "");
  }
}
