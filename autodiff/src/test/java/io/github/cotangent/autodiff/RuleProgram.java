package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Permute;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The program of an op's rule, taken down step by step so that it can be run again with a fault in
/// one step.
final class RuleProgram {
  /// A rule: what it makes of its operands.
  interface Rule {
    Variable of(Variable[] operands);
  }

  /// A fault: another rule in place of the right one.
  record Fault(String description, boolean detaches, FaultyRule rule) {}

  /// The right rule and the operands to what the fault makes of them.
  interface FaultyRule {
    Variable of(Rule right, Variable[] operands);
  }

  /// What takes a step's place, given the step and its inputs.
  private interface Change {
    Variable of(Variable step, Variable[] inputs);
  }

  private final List<Variable> steps = new ArrayList<>();
  private final Map<Variable, Integer> operandOf = new IdentityHashMap<>();
  private final Variable result;

  /// Takes down `rule` at copies of `operands`, which are independent of one another.
  private RuleProgram(Rule rule, Variable[] operands) {
    Variable[] copies = new Variable[operands.length];
    for (int i = 0; i < operands.length; i++) {
      copies[i] =
          operands[i].type().isFloating()
              ? Variable.of(operands[i].tensor())
              : Variable.constant(operands[i].tensor());
      operandOf.put(copies[i], i);
    }
    result = rule.of(copies);
    collect(result);
  }

  private void collect(Variable step) {
    if (operandOf.containsKey(step) || steps.contains(step)) {
      return;
    }
    for (Variable input : step.inputs()) {
      collect(input);
    }
    steps.add(step);
  }

  /// The faults that can be planted in the rule, as it is at `operands`: a wrong sign, a factor 2,
  /// nothing, a transposed or detached result, and in every step what applies to it.
  static List<Fault> faults(Rule rule, Variable[] operands) {
    List<Fault> faults = new ArrayList<>();
    faults.add(new Fault("sign", false, (right, x) -> right.of(x).negate()));
    faults.add(new Fault("factor 2", false, (right, x) -> right.of(x).times(2)));
    faults.add(new Fault("zero", false, (right, x) -> right.of(x).constantLike(0)));
    faults.add(new Fault("detached result", true, (right, x) -> right.of(x).detach()));
    RuleProgram program = new RuleProgram(rule, operands);
    if (isSquare(program.result.shape())) {
      faults.add(new Fault("transposed result", false, (right, x) -> right.of(x).transpose()));
    }
    for (int i = 0; i < operands.length; i++) {
      if (program.uses(i) && operands[i].type().isFloating()) {
        int at = i;
        faults.add(
            new Fault(
                "detached operand " + i,
                true,
                (right, x) -> {
                  Variable[] changed = x.clone();
                  changed[at] = x[at].detach();
                  return right.of(changed);
                }));
      }
    }
    for (int k = 0; k < program.steps.size(); k++) {
      Variable step = program.steps.get(k);
      String where = " in step " + k + ", " + (step.op() == null ? "constant" : step.op().name());
      if (step.isTracked() && step != program.result) {
        faults.add(program.fault("detached" + where, true, k, (y, x) -> y.detach()));
      }
      if (step.op() instanceof Add || step.op() instanceof Subtract) {
        boolean minus = step.op() instanceof Subtract;
        faults.add(program.fault("second term dropped" + where, false, k, (y, x) -> x[0]));
        faults.add(
            program.fault(
                "first term dropped" + where, false, k, (y, x) -> minus ? x[1].negate() : x[1]));
      }
      if (step.op() instanceof Permute) {
        faults.add(
            program.fault(
                "missing transpose" + where,
                false,
                k,
                (y, x) -> x[0].reshape(y.shape().toArray())));
      }
      if (step.op() instanceof Sum || step.op() instanceof Mean) {
        faults.add(program.fault("missing reduction" + where, false, k, (y, x) -> first(x[0], y)));
      }
    }
    return faults;
  }

  private static boolean isSquare(Shape shape) {
    return shape.rank() >= 2 && shape.extent(-1) == shape.extent(-2) && shape.extent(-1) > 1;
  }

  private static Variable first(Variable x, Variable reduced) {
    Variable y = x;
    for (int axis = 0; axis < reduced.shape().rank(); axis++) {
      y = y.slice(axis, 0, reduced.shape().extent(axis));
    }
    return y;
  }

  private boolean uses(int operand) {
    boolean used = Integer.valueOf(operand).equals(operandOf.get(result));
    for (Variable step : steps) {
      for (Variable input : step.inputs()) {
        used |= Integer.valueOf(operand).equals(operandOf.get(input));
      }
    }
    return used;
  }

  /// A fault in step `k`. The rule is taken down anew wherever it is used, because its steps depend
  /// on shapes.
  private Fault fault(String description, boolean detaches, int k, Change change) {
    return new Fault(
        description, detaches, (right, x) -> new RuleProgram(right, x).run(x, k, change));
  }

  private Variable run(Variable[] operands, int faulty, Change change) {
    Map<Variable, Variable> values = new IdentityHashMap<>();
    operandOf.forEach((copy, i) -> values.put(copy, operands[i]));
    for (int k = 0; k < steps.size(); k++) {
      Variable step = steps.get(k);
      Variable[] inputs = new Variable[step.inputs().length];
      for (int i = 0; i < inputs.length; i++) {
        inputs[i] = values.get(step.inputs()[i]);
      }
      Variable value = step.op() == null ? step : Variable.apply(step.op(), inputs);
      values.put(step, k == faulty ? change.of(value, inputs) : value);
    }
    return values.get(result);
  }
}
