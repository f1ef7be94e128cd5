package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.RuleProgram.FaultyRule;
import io.github.cotangent.autodiff.RuleProgram.Rule;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An op with a wrong rule, made from a right one.
///
/// @param op of the right one's name and value
/// @param where which of its rules is wrong
/// @param argument the input whose derivative is wrong, −1 for that along all
/// @param fault what is wrong with it
/// @param from the lowest order at which it can be seen
record FaultyOp(Op op, String where, int argument, String fault, int from) {
  @Override
  public String toString() {
    return op.name() + ", " + where + ": " + fault;
  }

  /// All faults that can be planted in the rules of the example's op.
  static List<FaultyOp> of(Example example) {
    Op op = example.op();
    Variable[] x =
        example.inputs(Registry.SEED).stream().map(Variable::constant).toArray(Variable[]::new);
    Variable y = Variable.apply(op, x);
    List<FaultyOp> all = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (!x[i].type().isFloating()) {
        continue;
      }
      int at = i;
      switch (op) {
        case Elementwise e ->
            plant(
                all,
                "partial " + at,
                at,
                1,
                full(e, at),
                and(x, y),
                rule -> new WrongElementwise(e, at, rule));
        case SelfAdjoint s -> {
          Variable[] operands = {y.detach(), x[0], y};
          plant(all, "J t", 0, 1, product(s), operands, rule -> new WrongSelfAdjoint(s, rule));
          if (s instanceof SelfAdjoint.Fused f) {
            plant(
                all,
                "rule of a right kernel",
                0,
                2,
                product(s),
                operands,
                rule -> new WrongRule(f, rule));
            all.add(new FaultyOp(new WrongKernel(f), "kernel of a right rule", 0, "factor 2", 1));
          }
        }
        case Linear l ->
            plant(
                all,
                "transpose " + at,
                at,
                1,
                operands -> l.transpose(at, operands[x.length], front(operands, x.length)),
                and(x, y),
                rule -> new WrongLinear(l, at, rule));
        case Bilinear b ->
            plant(
                all,
                at == 0 ? "left transpose" : "right transpose",
                at,
                1,
                transpose(b, at),
                new Variable[] {y, x[0], x[1]},
                rule -> new WrongBilinear(b, at, rule));
        case General g -> {
          plant(
              all,
              "pullback " + at,
              at,
              1,
              pullback(g, at),
              and(and(x, y), y),
              rule -> new WrongPullback(g, at, rule));
        }
      }
    }
    if (op instanceof General g) {
      Variable[] operands = and(x, y);
      for (Variable input : x) {
        operands = and(operands, input);
      }
      plant(
          all,
          "pushforward",
          -1,
          1,
          pushforward(g, x.length),
          operands,
          rule -> new WrongPushforward(g, rule));
    }
    return all;
  }

  private interface Planter {
    Op with(FaultyRule rule);
  }

  private static void plant(
      List<FaultyOp> all,
      String where,
      int argument,
      int from,
      Rule right,
      Variable[] operands,
      Planter planter) {
    for (RuleProgram.Fault fault : RuleProgram.faults(right, operands)) {
      int order = fault.detaches() ? Math.max(from, 2) : from;
      all.add(
          new FaultyOp(planter.with(fault.rule()), where, argument, fault.description(), order));
    }
  }

  private static Variable[] and(Variable[] x, Variable y) {
    Variable[] more = Arrays.copyOf(x, x.length + 1);
    more[x.length] = y;
    return more;
  }

  private static Variable[] front(Variable[] x, int n) {
    return Arrays.copyOf(x, n);
  }

  // ---- the right rules, of one array of operands ----------------------------------------------

  /// The partial as a variable of full shape, whatever constant stands for it.
  private static Rule full(Elementwise op, int i) {
    return operands -> {
      int n = operands.length - 1;
      Variable partial = op.partial(i, front(operands, n), operands[n]);
      return partial == Elementwise.ZERO
              || partial == Elementwise.ONE
              || partial == Elementwise.MINUS_ONE
          ? operands[n].constantLike(partial.tensor().item())
          : partial;
    };
  }

  private static Rule product(SelfAdjoint op) {
    return operands -> op.jacobianTimes(operands[0], operands[1], operands[2]);
  }

  private static Rule transpose(Bilinear op, int i) {
    return operands ->
        i == 0
            ? op.transposeLeft(operands[0], operands[1], operands[2])
            : op.transposeRight(operands[0], operands[1], operands[2]);
  }

  private static Rule pullback(General op, int i) {
    return operands -> {
      int n = operands.length - 2;
      Variable share = op.pullback(i, front(operands, n), operands[n], operands[n + 1]);
      return share != null ? share : operands[i].zeros();
    };
  }

  private static Rule pushforward(General op, int n) {
    return operands -> {
      Variable[] xDot = Arrays.copyOfRange(operands, n + 1, operands.length);
      Variable dot = op.pushforward(front(operands, n), operands[n], xDot);
      return dot != null ? dot : operands[n].zeros();
    };
  }

  // ---- an op of each kind with a wrong rule ---------------------------------------------------

  private record WrongElementwise(Elementwise op, int wrong, FaultyRule rule)
      implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return i == wrong ? rule.of(full(op, i), and(x, y)) : op.partial(i, x, y);
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongSelfAdjoint(SelfAdjoint op, FaultyRule rule) implements SelfAdjoint {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable jacobianTimes(Variable t, Variable x, Variable y) {
      return rule.of(product(op), new Variable[] {t, x, y});
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongRule(SelfAdjoint.Fused op, FaultyRule rule) implements SelfAdjoint.Fused {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable jacobianTimes(Variable t, Variable x, Variable y) {
      return rule.of(product(op), new Variable[] {t, x, y});
    }

    @Override
    public Tensor jacobianTimes(Kernels kernels, Tensor t, Tensor x, Tensor y) {
      return op.jacobianTimes(kernels, t, x, y);
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongKernel(SelfAdjoint.Fused op) implements SelfAdjoint.Fused {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable jacobianTimes(Variable t, Variable x, Variable y) {
      return op.jacobianTimes(t, x, y);
    }

    @Override
    public Tensor jacobianTimes(Kernels kernels, Tensor t, Tensor x, Tensor y) {
      return Variable.constant(op.jacobianTimes(kernels, t, x, y)).times(2).tensor();
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongLinear(Linear op, int wrong, FaultyRule rule) implements Linear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable transpose(int i, Variable yBar, Variable[] x) {
      if (i != wrong) {
        return op.transpose(i, yBar, x);
      }
      int n = x.length;
      return rule.of(operands -> op.transpose(i, operands[n], front(operands, n)), and(x, yBar));
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongBilinear(Bilinear op, int wrong, FaultyRule rule) implements Bilinear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
      return wrong == 0
          ? rule.of(FaultyOp.transpose(op, 0), new Variable[] {yBar, a, b})
          : op.transposeLeft(yBar, a, b);
    }

    @Override
    public Variable transposeRight(Variable yBar, Variable a, Variable b) {
      return wrong == 1
          ? rule.of(FaultyOp.transpose(op, 1), new Variable[] {yBar, a, b})
          : op.transposeRight(yBar, a, b);
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongPullback(General op, int wrong, FaultyRule rule) implements General {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
      return op.pushforward(x, y, xDot);
    }

    @Override
    public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
      return i == wrong
          ? rule.of(FaultyOp.pullback(op, i), and(and(x, y), yBar))
          : op.pullback(i, x, y, yBar);
    }

    @Override
    public String name() {
      return op.name();
    }
  }

  private record WrongPushforward(General op, FaultyRule rule) implements General {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return op.evaluate(kernels, x);
    }

    @Override
    public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
      Variable[] operands = and(x, y);
      for (int i = 0; i < x.length; i++) {
        Variable dot = xDot[i];
        operands = and(operands, dot != null ? dot : x[i].zeros());
      }
      return rule.of(FaultyOp.pushforward(op, x.length), operands);
    }

    @Override
    public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
      return op.pullback(i, x, y, yBar);
    }

    @Override
    public String name() {
      return op.name();
    }
  }
}
