package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.JacobianProduct;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The two walks over a graph: backwards with cotangents, forwards with tangents.
///
/// Each visits only the nodes that lie between the sources and the output, and emits new variables.
/// A recorded walk leaves their graph in place, so that it can be differentiated again; otherwise
/// the rules are given detached variables and only values remain. The values are the same bits
/// either way.
final class Walks {
  private Walks() {}

  /// The cotangents of `sources` for the cotangent `yBar` of `y`; null where no path leads to `y`.
  static @Nullable Variable[] pullback(
      Variable y, Variable yBar, List<Variable> sources, boolean recorded) {
    return pullback(y, yBar, sources, recorded, WalkObserver.NONE);
  }

  /// As the other pullback, before the eyes of `observer`.
  static @Nullable Variable[] pullback(
      Variable y, Variable yBar, List<Variable> sources, boolean recorded, WalkObserver observer) {
    List<Variable> path = path(List.of(y), sources);
    Map<Variable, Variable> cotangents = new IdentityHashMap<>();
    if (!path.isEmpty()) {
      cotangents.put(y, yBar);
    }
    Map<Variable, Boolean> active = setOf(path);
    Map<Variable, Boolean> wanted = setOf(sources);
    for (int at = path.size() - 1; at >= 0; at--) {
      Variable node = path.get(at);
      Variable nodeBar = cotangents.get(node);
      if (nodeBar == null || node.op() == null) {
        continue;
      }
      if (!wanted.containsKey(node)) {
        cotangents.remove(node);
      }
      Variable[] inputs = node.inputs();
      Variable[] x = seen(inputs, recorded);
      Variable value = seen(node, recorded);
      for (int i = 0; i < inputs.length; i++) {
        if (!active.containsKey(inputs[i])) {
          continue;
        }
        Variable share = pullbackShare(node.op(), i, x, value, nodeBar);
        if (share != null) {
          cotangents.merge(inputs[i], share, Variable::plus);
        }
        observer.onShare(node, nodeBar, i, share, cotangents.get(inputs[i]));
      }
    }
    Variable[] result = new Variable[sources.size()];
    Arrays.setAll(result, i -> cotangents.get(sources.get(i)));
    return result;
  }

  private static @Nullable Variable pullbackShare(
      Op op, int i, Variable[] x, Variable y, Variable yBar) {
    return switch (op) {
      case Elementwise e -> scaled(e.partial(i, x, y), yBar);
      case SelfAdjoint s -> jacobianTimes(s, yBar, x[0], y);
      case Linear l -> l.transpose(i, yBar, x);
      case Bilinear b ->
          i == 0 ? b.transposeLeft(yBar, x[0], x[1]) : b.transposeRight(yBar, x[0], x[1]);
      case General g -> g.pullback(i, x, y, yBar);
    };
  }

  /// The tangents of `outputs` for the tangents `xDot` of `sources`; null where no path leads
  /// there.
  static @Nullable Variable[] pushforward(
      List<Variable> outputs, List<Variable> sources, List<Variable> xDot, boolean recorded) {
    Map<Variable, Variable> tangents = new IdentityHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      tangents.merge(sources.get(i), xDot.get(i), Variable::plus);
    }
    for (Variable node : path(outputs, sources)) {
      if (node.op() == null) {
        continue;
      }
      Variable[] inputs = node.inputs();
      @Nullable Variable[] dots = new Variable[inputs.length];
      boolean any = false;
      for (int i = 0; i < inputs.length; i++) {
        dots[i] = tangents.get(inputs[i]);
        any |= dots[i] != null;
      }
      Variable dot =
          any ? pushforwardOf(node.op(), seen(inputs, recorded), seen(node, recorded), dots) : null;
      if (dot != null) {
        // A source within the graph moves by its own tangent and by those of the sources before it.
        tangents.merge(node, dot, Variable::plus);
      }
    }
    Variable[] result = new Variable[outputs.size()];
    Arrays.setAll(result, i -> tangents.get(outputs.get(i)));
    return result;
  }

  private static @Nullable Variable pushforwardOf(
      Op op, Variable[] x, Variable y, @Nullable Variable[] xDot) {
    return switch (op) {
      case Elementwise e -> {
        Variable sum = null;
        for (int i = 0; i < x.length; i++) {
          Variable dot = xDot[i];
          Variable term = dot == null ? null : scaled(e.partial(i, x, y), dot);
          sum = plus(sum, term);
        }
        yield sum;
      }
      case SelfAdjoint s -> {
        Variable dot = xDot[0];
        yield dot == null ? null : jacobianTimes(s, dot, x[0], y);
      }
      case Linear l -> {
        Variable[] moved = x.clone();
        for (int i = 0; i < x.length; i++) {
          if (x[i].type().isFloating()) {
            Variable dot = xDot[i];
            moved[i] = dot != null ? dot : x[i].zeros();
          }
        }
        yield Variable.apply(l, moved);
      }
      case Bilinear b -> {
        Variable left = xDot[0];
        Variable right = xDot[1];
        yield plus(
            left == null ? null : Variable.apply(b, left, x[1]),
            right == null ? null : Variable.apply(b, x[0], right));
      }
      case General g -> g.pushforward(x, y, xDot);
    };
  }

  private static @Nullable Variable plus(@Nullable Variable a, @Nullable Variable b) {
    return a == null ? b : b == null ? a : a.plus(b);
  }

  /// `partial ⊙ t`, 0 where `t` is 0.
  private static @Nullable Variable scaled(Variable partial, Variable t) {
    if (partial == Elementwise.ZERO) {
      return null;
    }
    if (partial == Elementwise.ONE) {
      return t;
    }
    return partial == Elementwise.MINUS_ONE ? t.negate() : Variable.apply(new Chain(), partial, t);
  }

  private static Variable jacobianTimes(SelfAdjoint op, Variable t, Variable x, Variable y) {
    return op instanceof SelfAdjoint.Fused fused
        ? Variable.apply(new JacobianProduct(fused), t, x, y)
        : op.jacobianTimes(t, x, y);
  }

  private static Variable[] seen(Variable[] inputs, boolean recorded) {
    Variable[] x = new Variable[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      x[i] = seen(inputs[i], recorded);
    }
    return x;
  }

  private static Variable seen(Variable node, boolean recorded) {
    node.requireFresh();
    return recorded ? node : node.detach();
  }

  /// The variables on paths from `sources` to `outputs`, each after its inputs. An explicit stack:
  /// a chain of a million ops must not overflow the caller's.
  private static List<Variable> path(List<Variable> outputs, List<Variable> sources) {
    Map<Variable, Boolean> onPath = new IdentityHashMap<>();
    for (Variable source : sources) {
      onPath.put(source, true);
    }
    Map<Variable, Boolean> entered = new IdentityHashMap<>();
    List<Variable> path = new ArrayList<>();
    ArrayDeque<Variable> stack = new ArrayDeque<>();
    for (Variable output : outputs) {
      stack.push(output);
      while (!stack.isEmpty()) {
        Variable node = stack.peek();
        if (entered.putIfAbsent(node, false) == null) {
          if (node.isTracked()) {
            Variable[] inputs = node.inputs();
            for (int i = inputs.length - 1; i >= 0; i--) {
              if (!entered.containsKey(inputs[i])) {
                stack.push(inputs[i]);
              }
            }
          }
          continue;
        }
        stack.pop();
        if (Boolean.TRUE.equals(entered.put(node, true))) {
          continue;
        }
        boolean leads = onPath.containsKey(node);
        if (node.isTracked()) {
          for (Variable input : node.inputs()) {
            leads |= onPath.containsKey(input);
          }
        }
        if (leads) {
          onPath.put(node, true);
          path.add(node);
        }
      }
    }
    return path;
  }

  private static Map<Variable, Boolean> setOf(List<Variable> variables) {
    Map<Variable, Boolean> set = new IdentityHashMap<>();
    for (Variable variable : variables) {
      set.put(variable, true);
    }
    return set;
  }
}
