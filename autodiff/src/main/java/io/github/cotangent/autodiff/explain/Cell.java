package io.github.cotangent.autodiff.explain;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A variable as it is explained: the op and the cells that it came from, and its value. Two cells
/// are equal only if they are the same one.
public final class Cell {
  /// The rule of a fused op as a program: what one kernel computed at once, step by step.
  ///
  /// @param t the program's input in the place of what the Jacobian is applied to
  /// @param x its input in the place of where the Jacobian is taken
  /// @param y its input in the place of the op's value there
  public record Unfolded(Cell t, Cell x, Cell y, Cell result) {}

  private final @Nullable Op op;
  private final List<Cell> inputs;
  private final Tensor value;
  private final boolean tracked;
  private final @Nullable Unfolded unfolded;

  /// A cell.
  ///
  /// @param op null for a leaf
  /// @param unfolded null unless the op is the product with a fused op's Jacobian
  public Cell(
      @Nullable Op op,
      List<Cell> inputs,
      Tensor value,
      boolean tracked,
      @Nullable Unfolded unfolded) {
    this.op = op;
    this.inputs = List.copyOf(inputs);
    this.value = value;
    this.tracked = tracked;
    this.unfolded = unfolded;
  }

  @Nullable Op op() {
    return op;
  }

  List<Cell> inputs() {
    return inputs;
  }

  Tensor value() {
    return value;
  }

  Shape shape() {
    return value.shape();
  }

  @Nullable Unfolded unfolded() {
    return unfolded;
  }

  /// Whether derivatives may be taken by this leaf.
  boolean isSource() {
    return op == null && tracked;
  }

  /// Whether this is the same number everywhere and nothing is differentiated by it, so that it can
  /// stand in an expression as that number.
  boolean isNumber() {
    return op == null
        && !tracked
        && value.type().isFloating()
        && value.size() > 0
        && Numbers.isUniform(value);
  }

  /// What `ends` came from: the cells that lead there, each after its inputs. The search goes on
  /// below a cell unless `stop` says that it is an end of its own, which is then left out.
  static List<Cell> behind(List<Cell> ends, Predicate<Cell> stop) {
    Set<Cell> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Cell> left = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Cell> found = new ArrayList<>();
    ArrayDeque<Cell> stack = new ArrayDeque<>();
    ends.reversed().forEach(stack::push);
    while (!stack.isEmpty()) {
      Cell cell = stack.peek();
      if (!stop.test(cell) && entered.add(cell)) {
        cell.inputs.reversed().forEach(stack::push);
        continue;
      }
      stack.pop();
      if (entered.contains(cell) && left.add(cell)) {
        found.add(cell);
      }
    }
    return found;
  }
}
