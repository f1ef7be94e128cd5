package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.fluent.Activations;
import io.github.cotangent.autodiff.fluent.Arithmetic;
import io.github.cotangent.autodiff.fluent.Functions;
import io.github.cotangent.autodiff.fluent.Images;
import io.github.cotangent.autodiff.fluent.Matrices;
import io.github.cotangent.autodiff.fluent.Normalisations;
import io.github.cotangent.autodiff.fluent.Orderings;
import io.github.cotangent.autodiff.fluent.Products;
import io.github.cotangent.autodiff.fluent.Reductions;
import io.github.cotangent.autodiff.fluent.Shapes;
import io.github.cotangent.autodiff.op.Concatenate;
import io.github.cotangent.autodiff.op.Detach;
import io.github.cotangent.autodiff.op.Identity;
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
/// This class is what a node of the graph is; what can be computed from it, method by method,
/// stands by topic in the interfaces that it implements.
public final class Variable
    implements Arithmetic,
        Functions,
        Activations,
        Reductions,
        Orderings,
        Normalisations,
        Products,
        Matrices,
        Images,
        Shapes {
  static final Variable[] NONE = {};

  private final Tensor value;
  private final @Nullable Op op;
  private final Variable[] inputs;
  private final boolean tracked;
  private final boolean zero;
  private final int level;
  private final int version;

  private Variable(
      Tensor value, @Nullable Op op, Variable[] inputs, boolean tracked, boolean zero, int level) {
    this.value = value;
    this.op = op;
    this.inputs = inputs;
    this.tracked = tracked;
    this.zero = zero;
    this.level = level;
    this.version = value.storage().version();
  }

  private static Variable node(Tensor value, Op op, Variable[] inputs, boolean tracked, int level) {
    Variable node = new Variable(value, op, inputs, tracked, false, level);
    if (Engine.current().isRecording()) {
      Plan.computed(node);
    }
    return node;
  }

  private static Variable leaf(Tensor value, boolean tracked, int level) {
    return new Variable(value, null, NONE, tracked, false, level);
  }

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
    return leaf(value, true, 0);
  }

  /// A variable that is not tracked.
  public static Variable constant(Tensor value) {
    return leaf(value, false, 0);
  }

  /// The variable `op(inputs)`, tracked if one of the inputs is and the result is floating.
  public static Variable apply(Op op, Variable... inputs) {
    Engine engine = Engine.current();
    Tensor[] x = new Tensor[inputs.length];
    boolean tracked = false;
    int level = 0;
    for (int i = 0; i < inputs.length; i++) {
      x[i] = inputs[i].value;
      tracked |= inputs[i].tracked;
      level = Math.max(level, inputs[i].tracked ? inputs[i].level + 1 : inputs[i].level);
    }
    Tensor y = op.evaluate(engine.kernels(), x);
    NonFiniteSearch search = Diagnostics.search();
    if (search != null) {
      search.look(op, x, y);
    }
    tracked &= y.type().isFloating() && !(op instanceof Detach);
    return tracked || engine.isRecording()
        ? node(y, op, inputs, tracked, level)
        : leaf(y, false, level);
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

  /// Whether this is known to be zero without a look at the value.
  boolean isZero() {
    return zero;
  }

  /// The most tracked steps on a way to here, so more than of any tracked input: the order in which
  /// the walks take nodes.
  int level() {
    return level;
  }

  /// The same value, not tracked.
  public Variable detach() {
    if (op == null && !tracked) {
      return this;
    }
    return Engine.current().isRecording()
        ? node(value, new Detach(), new Variable[] {this}, false, level)
        : leaf(value, false, level);
  }

  /// The same value as a tracked variable of its own: derivatives by it are not those by what it
  /// came from, though they still lead there when differentiated again.
  public Variable asSource() {
    return tracked || Engine.current().isRecording()
        ? node(value, new Identity(), new Variable[] {this}, true, tracked ? level + 1 : level)
        : leaf(value, true, level);
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

  /// Zeros of this shape and type, not tracked, for which the walks do no work.
  public Variable zeros() {
    return new Variable(Tensor.zeros(type(), shape()), null, NONE, false, true, 0);
  }

  /// `number` in this element type, expanded to this shape, not tracked.
  public Variable constantLike(double number) {
    return constant(Tensor.full(type(), number, shape()));
  }

  /// The operands joined along `axis`.
  public static Variable concatenate(int axis, Variable... parts) {
    return apply(new Concatenate(parts[0].shape().axis(axis)), parts);
  }

  /// The operands, which have one shape, joined along a new axis, which is `axis` of the result.
  public static Variable stack(int axis, Variable... parts) {
    return concatenate(
        axis, Arrays.stream(parts).map(part -> part.unsqueeze(axis)).toArray(Variable[]::new));
  }

  /// The value and where it came from.
  @Override
  public String toString() {
    return value + (op != null ? "  by " + op.name() : tracked ? "  tracked" : "");
  }
}
