package io.github.cotangent.autodiff;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Derivatives of variables by variables.
///
/// [#pullback] and [#pushforward] answer with variables, which can be differentiated again, in
/// either mode and without limit; the others are built on them and answer with tensors. A variable
/// that does not lead to what is differentiated has a derivative of zeros, or, where
/// [Unreached#ERROR] is asked for, is an error.
public final class Gradients {
  /// What the derivative by a variable that does not lead to the output is.
  public enum Unreached {
    /// Zeros in the variable's shape.
    ZEROS,
    /// An `IllegalArgumentException` that says which variable it is.
    ERROR
  }

  /// A scalar function's value and its gradients by its arguments.
  public record ValueAndGradient(Tensor value, List<Tensor> gradient) {}

  /// A function's value and the vector-Jacobian or Jacobian-vector product there.
  public record ValueAndProduct(Tensor value, List<Tensor> product) {}

  private Gradients() {}

  // ---- walks that answer with variables -------------------------------------------------------

  /// The vector-Jacobian products `(∂y/∂xᵢ)ᵀ ȳ`, as variables that can be differentiated again.
  ///
  /// @param yBar the cotangent, of the shape and type of `y`
  /// @return one for each of `x`, of its shape
  public static List<Variable> pullback(Variable y, Variable yBar, List<Variable> x) {
    return pullback(y, yBar, x, Unreached.ZEROS);
  }

  /// As [#pullback(Variable,Variable,List)] with a choice for variables that do not lead to `y`.
  public static List<Variable> pullback(
      Variable y, Variable yBar, List<Variable> x, Unreached unreached) {
    requireSame("pullback", "the output", y, "its cotangent", yBar);
    return filled("pullback", x, Walks.pullback(y, yBar, x, true), unreached);
  }

  /// The Jacobian-vector product `Σ (∂y/∂xᵢ) ẋᵢ`, as a variable that can be differentiated again.
  ///
  /// @param xDot a tangent for each of `x`, of its shape and type
  public static Variable pushforward(Variable y, List<Variable> x, List<Variable> xDot) {
    return pushforward(List.of(y), x, xDot).get(0);
  }

  /// The Jacobian-vector products of several outputs in one walk.
  public static List<Variable> pushforward(
      List<Variable> y, List<Variable> x, List<Variable> xDot) {
    return pushforward(y, x, xDot, true);
  }

  private static List<Variable> pushforward(
      List<Variable> y, List<Variable> x, List<Variable> xDot, boolean recorded) {
    if (x.size() != xDot.size()) {
      throw new IllegalArgumentException(
          "pushforward: " + x.size() + " variables but " + xDot.size() + " tangents were given");
    }
    for (int i = 0; i < x.size(); i++) {
      requireSame("pushforward", "variable " + i, x.get(i), "its tangent", xDot.get(i));
    }
    return filled("pushforward", y, Walks.pushforward(y, x, xDot, recorded), Unreached.ZEROS);
  }

  /// The gradient of the scalar `loss`, as variables that can be differentiated again.
  public static List<Variable> recordedGradient(Variable loss, List<Variable> x) {
    requireScalar("recordedGradient", loss);
    return pullback(loss, loss.constantLike(1), x);
  }

  // ---- values only ----------------------------------------------------------------------------

  /// The gradient of the scalar `loss` by each of `x`. Values only: their graph is not kept.
  ///
  /// @throws IllegalArgumentException if `loss` is not a scalar
  /// @throws StaleGraphException if a value was changed in place after the graph was built
  public static List<Tensor> gradient(Variable loss, List<Variable> x) {
    return gradient(loss, x, Unreached.ZEROS);
  }

  /// As [#gradient(Variable,List)] with a choice for variables that do not lead to `loss`.
  public static List<Tensor> gradient(Variable loss, List<Variable> x, Unreached unreached) {
    return tensors(gradientVariables(loss, x, unreached));
  }

  /// The gradient as detached variables, for a plan's recording, which keeps their origin.
  static List<Variable> gradientVariables(Variable loss, List<Variable> x, Unreached unreached) {
    requireScalar("gradient", loss);
    return filled("gradient", x, Walks.pullback(loss, loss.constantLike(1), x, false), unreached);
  }

  /// The value of the scalar function `f` and its gradient at `at`.
  public static ValueAndGradient valueAndGradient(
      Function<List<Variable>, Variable> f, List<Tensor> at) {
    List<Variable> x = at.stream().map(Variable::of).toList();
    Variable loss = f.apply(x);
    return new ValueAndGradient(loss.value(), gradient(loss, x));
  }

  /// The vector-Jacobian product of `f` at `at`: the value, and `Jᵢᵀ ȳ` for each argument.
  public static ValueAndProduct vjp(
      Function<List<Variable>, Variable> f, List<Tensor> at, Tensor yBar) {
    List<Variable> x = at.stream().map(Variable::of).toList();
    Variable y = f.apply(x);
    Variable cotangent = Variable.constant(yBar);
    requireSame("vjp", "the output", y, "its cotangent", cotangent);
    return new ValueAndProduct(
        y.value(),
        tensors(filled("vjp", x, Walks.pullback(y, cotangent, x, false), Unreached.ZEROS)));
  }

  /// The Jacobian-vector product of `f` at `at`: the value, and `Σ Jᵢ ẋᵢ`.
  public static ValueAndProduct jvp(
      Function<List<Variable>, Variable> f, List<Tensor> at, List<Tensor> xDot) {
    List<Variable> x = at.stream().map(Variable::of).toList();
    Variable y = f.apply(x);
    List<Variable> tangents = xDot.stream().map(Variable::constant).toList();
    return new ValueAndProduct(y.value(), pushed(List.of(y), x, tangents));
  }

  /// The Jacobian of `f` at `at` by reverse mode, one walk for each output element: shape
  /// `[…output, …input]`.
  public static Tensor jacobian(UnaryOperator<Variable> f, Tensor at) {
    Variable x = Variable.of(at);
    Variable y = f.apply(x);
    List<Tensor> rows = new ArrayList<>();
    for (int i = 0; i < y.shape().size(); i++) {
      Variable row =
          filled(
                  "jacobian",
                  List.of(x),
                  Walks.pullback(y, unit(y, i), List.of(x), false),
                  Unreached.ZEROS)
              .get(0);
      rows.add(row.value());
    }
    return stacked(rows, y.shape(), x);
  }

  /// The same Jacobian as [#jacobian] by forward mode, one walk for each input element.
  public static Tensor forwardJacobian(UnaryOperator<Variable> f, Tensor at) {
    Variable x = Variable.of(at);
    Variable y = f.apply(x);
    List<Tensor> columns = new ArrayList<>();
    for (int i = 0; i < x.shape().size(); i++) {
      columns.add(pushed(List.of(y), List.of(x), List.of(unit(x, i))).get(0));
    }
    Tensor transposed = stacked(columns, x.shape(), y);
    int[] axes = new int[transposed.rank()];
    for (int k = 0; k < axes.length; k++) {
      axes[k] = (k + x.shape().rank()) % axes.length;
    }
    return transposed.permute(axes).contiguous();
  }

  /// The Hessian of the scalar function `f` at `at`, forward over reverse: shape
  /// `[…input, …input]`.
  public static Tensor hessian(UnaryOperator<Variable> f, Tensor at) {
    return forwardJacobian(
        x -> {
          Variable loss = f.apply(x);
          return recordedGradient(loss, List.of(x)).get(0);
        },
        at);
  }

  /// The product `H v` of the Hessian of `loss` with `v`, without forming `H`.
  ///
  /// Forward over reverse: the gradient is recorded and pushed forward along `v`. Pearlmutter,
  /// *Fast Exact Multiplication by the Hessian*, Neural Computation 6(1), 1994.
  ///
  /// @param v a direction for each of `x`, of its shape
  /// @return one tensor for each of `x`, of its shape; exact zeros where the loss is at most linear
  public static List<Tensor> hessianVectorProduct(Variable loss, List<Variable> x, List<Tensor> v) {
    List<Variable> gradient = recordedGradient(loss, x);
    return pushed(gradient, x, v.stream().map(Variable::constant).toList());
  }

  /// The Gauss-Newton product `Jᵀ H J v`: `J` the Jacobian of `outputs` by `x`, `H` the Hessian of
  /// `loss` by `outputs`. Schraudolph, *Fast Curvature Matrix-Vector Products for Second-Order
  /// Gradient Descent*, Neural Computation 14(7), 2002.
  ///
  /// @param loss a scalar computed from `outputs`
  /// @param v a direction for each of `x`, of its shape
  public static List<Tensor> gaussNewtonVectorProduct(
      Variable loss, Variable outputs, List<Variable> x, List<Tensor> v) {
    List<Variable> directions = v.stream().map(Variable::constant).toList();
    List<Variable> outputsDot = pushforward(List.of(outputs), x, directions, false);
    List<Variable> byOutputs = recordedGradient(loss, List.of(outputs));
    Variable curved = pushforward(byOutputs, List.of(outputs), outputsDot, false).get(0);
    return tensors(
        filled(
            "gaussNewtonVectorProduct",
            x,
            Walks.pullback(outputs, curved, x, false),
            Unreached.ZEROS));
  }

  // ---- memory ---------------------------------------------------------------------------------

  /// The outputs of `function` at `inputs`, without the graph between them: a walk that gets there
  /// runs the function once more.
  ///
  /// ```java
  /// Variable h = x;
  /// for (Block block : blocks) {
  ///   h = Gradients.checkpoint(in -> List.of(block.apply(in.get(0))), List.of(h)).get(0);
  /// }
  /// ```
  ///
  /// Of each use of a function only the inputs and the outputs are kept, and a walk backwards holds
  /// the inside of one at a time: of n equal steps grouped by √n, about 2√n values stay instead of
  /// n, for one more computation of each; groups within groups go down to log n. Derivatives of
  /// every order and mode are the same bits as without. A recorded walk keeps what it recomputes,
  /// since what it answers refers to it.
  ///
  /// The function computes the same each time that it is run on the same values: a random key that
  /// it uses is made outside of it. What is tracked reaches it as an input only.
  ///
  /// Griewank and Walther, *Algorithm 799: Revolve*, ACM Transactions on Mathematical Software
  /// 26(1), 2000; Chen and others, *Training Deep Nets with Sublinear Memory Cost*, 2016,
  /// arXiv:1604.06174.
  ///
  /// @throws IllegalArgumentException if the function reads a tracked variable that is no input
  public static List<Variable> checkpoint(
      Function<List<Variable>, List<Variable>> function, List<Variable> inputs) {
    return Checkpoint.of(function, inputs);
  }

  /// As [#checkpoint(Function,List)] for a function of one variable.
  public static Variable checkpoint(UnaryOperator<Variable> function, Variable input) {
    return checkpoint(x -> List.of(function.apply(x.get(0))), List.of(input)).get(0);
  }

  // ---- shared ---------------------------------------------------------------------------------

  private static List<Tensor> pushed(List<Variable> y, List<Variable> x, List<Variable> xDot) {
    return tensors(pushforward(y, x, xDot, false));
  }

  private static List<Tensor> tensors(List<Variable> variables) {
    return variables.stream().map(Variable::value).toList();
  }

  private static Variable unit(Variable like, int index) {
    if (like.type() == ElementType.FLOAT32) {
      float[] values = new float[like.shape().size()];
      values[index] = 1;
      return Variable.constant(Tensor.of(values, like.shape().toArray()));
    }
    double[] values = new double[like.shape().size()];
    values[index] = 1;
    return Variable.constant(Tensor.of(values, like.shape().toArray()));
  }

  private static Tensor stacked(List<Tensor> rows, Shape outer, Variable inner) {
    int[] extents = new int[outer.rank() + inner.shape().rank()];
    System.arraycopy(outer.toArray(), 0, extents, 0, outer.rank());
    System.arraycopy(inner.shape().toArray(), 0, extents, outer.rank(), inner.shape().rank());
    if (rows.isEmpty()) {
      return Tensor.zeros(inner.type(), Shape.of(extents));
    }
    Variable[] flat =
        rows.stream()
            .map(row -> Variable.constant(row.reshape(1, row.size())))
            .toArray(Variable[]::new);
    return Variable.concatenate(0, flat).value().reshape(extents);
  }

  private static List<Variable> filled(
      String who, List<Variable> like, @Nullable Variable[] found, Unreached unreached) {
    List<Variable> result = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Variable variable = found[i];
      if (variable == null && unreached == Unreached.ERROR) {
        throw new IllegalArgumentException(
            who
                + ": variable "
                + i
                + " does not lead to the output\n  variable "
                + like.get(i).tensor().describe()
                + "\n  help: it was used after detach(), or wrapped as a constant");
      }
      result.add(variable != null ? variable : like.get(i).zeros());
    }
    return result;
  }

  private static void requireScalar(String who, Variable loss) {
    if (loss.shape().rank() != 0) {
      throw new IllegalArgumentException(
          who
              + ": the loss must be a scalar but has shape "
              + loss.shape()
              + "\n  help: reduce it first, e.g. loss.mean()");
    }
  }

  private static void requireSame(String who, String name, Variable a, String other, Variable b) {
    if (!a.shape().equals(b.shape()) || a.type() != b.type()) {
      throw new ShapeMismatchException(
          who
              + ": "
              + name
              + " and "
              + other
              + " differ\n  "
              + name
              + " "
              + a.tensor().describe()
              + "\n  "
              + other
              + " "
              + b.tensor().describe());
    }
  }
}
