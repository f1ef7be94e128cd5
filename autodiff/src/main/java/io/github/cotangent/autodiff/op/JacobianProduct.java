package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.SelfAdjoint;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `J t` for a self-adjoint op with a kernel for it, as a function of `t`, of `x` and of the value
/// `y` there.
///
/// The kernel supplies the value. The derivatives are those of the op's rule: the rule's program is
/// run on the same inputs when a derivative is asked for, and is differentiated by the walks.
public record JacobianProduct(SelfAdjoint.Fused op) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return op.jacobianTimes(kernels, x[0], x[1], x[2]);
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    List<Variable> inputs = inputs(x);
    List<Variable> sources = new ArrayList<>();
    List<Variable> tangents = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      Variable dot = xDot[i];
      if (dot != null) {
        sources.add(inputs.get(i));
        tangents.add(dot);
      }
    }
    return forWalk(x, Gradients.pushforward(rule(inputs), sources, tangents));
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    boolean[] wanted = new boolean[x.length];
    wanted[i] = true;
    return pullback(wanted, x, y, yBar)[i];
  }

  @Override
  public @Nullable Variable[] pullback(boolean[] wanted, Variable[] x, Variable y, Variable yBar) {
    List<Variable> inputs = inputs(x);
    List<Variable> sources = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (wanted[i]) {
        sources.add(inputs.get(i));
      }
    }
    Iterator<Variable> pulled = Gradients.pullback(rule(inputs), yBar, sources).iterator();
    @Nullable Variable[] shares = new Variable[x.length];
    for (int i = 0; i < x.length; i++) {
      shares[i] = wanted[i] ? forWalk(x, pulled.next()) : null;
    }
    return shares;
  }

  /// Keeps the result's graph only if this walk is itself recorded, which its inputs show.
  private static Variable forWalk(Variable[] x, Variable result) {
    return Arrays.stream(x).anyMatch(Variable::isTracked) ? result : result.detach();
  }

  private Variable rule(List<Variable> inputs) {
    return op.jacobianTimes(inputs.get(0), inputs.get(1), inputs.get(2));
  }

  /// The inputs as independent of one another: `y` came from `x`, but here each is a source of its
  /// own.
  private static List<Variable> inputs(Variable[] x) {
    return Arrays.stream(x).map(Variable::asSource).toList();
  }

  @Override
  public String name() {
    return op.name() + " J t";
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return op.forSlices(axis, extent) == op ? this : null;
  }

  @Override
  public String formula() {
    return "a walk through " + op.formula();
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    // Sampled values may nearly coincide, where the derivatives grow without bound.
    Tensor spread = Tensor.of(new double[] {-1.25, 0.5, 1.5});
    return List.of(
        Example.of(new JacobianProduct(new Softmax(0))).with(3).with(3).with(3),
        Example.of(new JacobianProduct(new Normalise(Axes.of(0), 1e-3)))
            .with(3)
            .with(spread)
            .with(3));
  }
}
