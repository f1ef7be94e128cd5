package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.explain.Cell;
import io.github.cotangent.autodiff.op.JacobianProduct;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Variables as the cells of an explanation, one for each.
final class Mirror {
  private static final int NODES = 1_000;

  /// Of a readable graph, too, a rule may emit any number of ops.
  private static final int CELLS = 100 * NODES;

  private final Map<Variable, Cell> cells = new IdentityHashMap<>();

  /// The tracked leaves that `y` was computed from.
  ///
  /// @throws IllegalArgumentException if there are too many nodes to read
  List<Variable> sources(Variable y) {
    List<Variable> made = make(y, NODES);
    return made.stream().filter(variable -> variable.op() == null && variable.isTracked()).toList();
  }

  /// The cell of `variable`, made if there is none.
  Cell of(Variable variable) {
    Cell cell = cells.get(variable);
    if (cell != null) {
      return cell;
    }
    make(variable, CELLS);
    return known(variable);
  }

  private Cell known(Variable variable) {
    Cell cell = cells.get(variable);
    if (cell == null) {
      throw new IllegalStateException("a variable without a cell");
    }
    return cell;
  }

  /// Makes the cells that there are not behind `end`; their variables, each after its inputs.
  private List<Variable> make(Variable end, int limit) {
    List<Variable> made = new ArrayList<>();
    ArrayDeque<Variable> stack = new ArrayDeque<>();
    stack.push(end);
    while (!stack.isEmpty()) {
      Variable variable = stack.peek();
      if (cells.containsKey(variable)) {
        stack.pop();
        continue;
      }
      int depth = stack.size();
      for (int i = variable.inputs().length - 1; i >= 0; i--) {
        if (!cells.containsKey(variable.inputs()[i])) {
          stack.push(variable.inputs()[i]);
        }
      }
      if (stack.size() == depth) {
        stack.pop();
        cells.put(variable, cell(variable));
        made.add(variable);
        if (cells.size() > limit) {
          throw new IllegalArgumentException(
              "Explain: more than "
                  + limit
                  + " nodes, which nobody could read\n  output "
                  + end.tensor().describe()
                  + "\n  help: explain a smaller example, or a part of it");
        }
      }
    }
    return made;
  }

  private Cell cell(Variable variable) {
    List<Cell> inputs = new ArrayList<>();
    for (Variable input : variable.inputs()) {
      inputs.add(known(input));
    }
    return new Cell(
        variable.op(), inputs, variable.value(), variable.isTracked(), unfolded(variable));
  }

  /// The program of the rule that a kernel computed at once, run again in inputs of its own.
  private Cell.@Nullable Unfolded unfolded(Variable variable) {
    if (!(variable.op() instanceof JacobianProduct product)) {
      return null;
    }
    List<Variable> copies = new ArrayList<>();
    for (Variable input : variable.inputs()) {
      copies.add(Variable.of(input.value()));
    }
    Variable result = product.op().jacobianTimes(copies.get(0), copies.get(1), copies.get(2));
    return new Cell.Unfolded(of(copies.get(0)), of(copies.get(1)), of(copies.get(2)), of(result));
  }
}
