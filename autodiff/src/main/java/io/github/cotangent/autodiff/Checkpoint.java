package io.github.cotangent.autodiff;

import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An output of a function whose graph was forgotten, and how to find it again: see
/// [Gradients#checkpoint(Function,List)].
///
/// Its inputs are those of the function's inputs that lead to it, and last its value. A walk never
/// asks for its rule but runs the function again and goes on with what that gives, node by node, as
/// if it had been there all the time.
final class Checkpoint implements General {
  /// One use of a function, which its outputs have in common.
  static final class Call {
    private final Function<List<Variable>, List<Variable>> function;
    private final List<Variable> inputs;
    private final List<Integer> forgotten = new ArrayList<>();
    private volatile @Nullable List<Variable> kept;

    private Call(Function<List<Variable>, List<Variable>> function, List<Variable> inputs) {
      this.function = function;
      this.inputs = inputs;
    }

    /// What a recorded walk recomputed and therefore refers to; null if there was none.
    @Nullable List<Variable> kept() {
      return kept;
    }

    private List<Variable> recompute(boolean keep) {
      if (!keep) {
        return run();
      }
      synchronized (this) {
        List<Variable> outputs = kept;
        if (outputs == null) {
          outputs = run();
          kept = outputs;
        }
        return outputs;
      }
    }

    private List<Variable> run() {
      inputs.forEach(Variable::requireFresh);
      List<Variable> outputs = function.apply(inputs);
      return forgotten.stream().map(outputs::get).toList();
    }
  }

  private final Call call;
  private final int output;

  private Checkpoint(Call call, int output) {
    this.call = call;
    this.output = output;
  }

  /// The outputs of `function` without what is between them and `inputs`.
  static List<Variable> of(
      Function<List<Variable>, List<Variable>> function, List<Variable> inputs) {
    Map<Variable, Variable> inputOf = new IdentityHashMap<>();
    List<Variable> standIns = new ArrayList<>();
    for (Variable input : inputs) {
      Variable standIn = input.isTracked() ? input.detach().asSource() : input;
      standIns.add(standIn);
      inputOf.put(standIn, input);
    }
    Call call = new Call(function, List.copyOf(inputs));
    Map<Variable, Variable> resultOf = new IdentityHashMap<>(inputOf);
    List<Variable> results = new ArrayList<>();
    List<Variable> outputs = function.apply(List.copyOf(standIns));
    for (int i = 0; i < outputs.size(); i++) {
      Variable output = outputs.get(i);
      Variable result = resultOf.get(output);
      if (result == null) {
        result = output.isTracked() ? forgetful(call, i, output, inputOf) : output;
        resultOf.put(output, result);
      }
      results.add(result);
    }
    return results;
  }

  private static Variable forgetful(
      Call call, int i, Variable output, Map<Variable, Variable> inputOf) {
    call.forgotten.add(i);
    List<Variable> inputs = inputsOf(output, inputOf);
    inputs.add(output.detach());
    Checkpoint op = new Checkpoint(call, call.forgotten.size() - 1);
    return Variable.apply(op, inputs.toArray(Variable[]::new));
  }

  /// The inputs whose stand-ins lead to `output`.
  ///
  /// @throws IllegalArgumentException if something else does that is tracked
  private static List<Variable> inputsOf(Variable output, Map<Variable, Variable> inputOf) {
    Map<Variable, Boolean> visited = new IdentityHashMap<>();
    List<Variable> found = new ArrayList<>();
    ArrayDeque<Variable> stack = new ArrayDeque<>(List.of(output));
    while (!stack.isEmpty()) {
      Variable node = stack.pop();
      if (!node.isTracked() || visited.put(node, true) != null) {
        continue;
      }
      Variable input = inputOf.get(node);
      if (input != null) {
        found.add(input);
      } else if (node.op() == null) {
        throw new IllegalArgumentException(
            "checkpoint: the function reads a tracked variable that is none of its inputs\n"
                + "  variable "
                + node.tensor().describe()
                + "\n  help: let it be an input, or detach it");
      } else {
        for (Variable from : node.inputs()) {
          stack.push(from);
        }
      }
    }
    return found;
  }

  /// The call that this is an output of.
  Call call() {
    return call;
  }

  /// Which of the call's outputs this is.
  int output() {
    return output;
  }

  /// The outputs of the call with all that leads to them.
  ///
  /// @param node this output
  /// @throws IllegalStateException if the function gave another value than the first time
  List<Variable> recompute(Variable node, boolean keep) {
    node.requireFresh();
    List<Variable> outputs = call.recompute(keep);
    if (!outputs.get(output).tensor().hasSameBits(node.tensor())) {
      throw new IllegalStateException(
          "checkpoint: the function gave another value when it was run again\n  output "
              + output
              + ", "
              + node.tensor().describe()
              + "\n  help: what varies, such as a random key, must be the same each time");
    }
    return outputs;
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[x.length - 1];
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    throw noRule();
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    throw noRule();
  }

  private static IllegalStateException noRule() {
    return new IllegalStateException("checkpoint: walks go through what is computed again");
  }

  @Override
  public String formula() {
    return "what was forgotten is computed again";
  }
}
