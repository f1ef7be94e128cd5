package io.github.cotangent.autodiff.explain;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.op.Identity;
import io.github.cotangent.autodiff.op.Reshape;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a rule emitted, as a formula with its terms: read off the cells that the rule made.
///
/// What does not depend on the cotangent becomes one term with a name, as the slope `r` of
/// `r · (t − …)`. Ops that only repeat or regroup elements are left out within a formula.
///
/// @param formula the whole
/// @param terms its parts in the order that they were computed in
record Program(String formula, List<Term> terms) {
  /// A part of a formula.
  ///
  /// @param name what the formula calls it; empty if it stands there in full
  /// @param formula the part
  record Term(String name, String formula, Tensor value) {
    /// `r = 1 / √v`, or only the formula of what has no name.
    String equation() {
      return name.isEmpty() ? formula : name + " = " + formula;
    }
  }

  /// A part of more characters gets a name.
  private static final int LONG = 44;

  /// A part of more characters gets a name if it is used twice.
  private static final int SHORT = 14;

  Program {
    terms = List.copyOf(terms);
  }

  /// What led to `result`.
  ///
  /// @param cotangent what the rule was applied to
  /// @param names of what was there before the rule, the cotangent included
  /// @param slope what to call a partial derivative by which the walk multiplied
  static Program of(Cell result, Cell cotangent, Names names, String slope) {
    return names.has(result)
        ? new Program(names.of(result), List.of())
        : new Reader(result, cotangent, names, slope).read();
  }

  private static final class Reader {
    private final Cell result;
    private final Names names;
    private final String slope;
    private final List<Cell> made;
    private final Set<Cell> moving = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Cell> slopes = Collections.newSetFromMap(new IdentityHashMap<>());

    /// What does not depend on the cotangent but is combined with what does.
    private final Set<Cell> factors = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<Cell, Integer> uses = new IdentityHashMap<>();
    private final Map<Cell, Integer> steps = new IdentityHashMap<>();
    private final Map<Cell, Expression> written = new IdentityHashMap<>();
    private final List<Term> terms = new ArrayList<>();

    Reader(Cell result, Cell cotangent, Names names, String slope) {
      this.result = result;
      this.names = names.copy();
      this.slope = slope;
      made = Cell.behind(List.of(result), names::has);
      moving.add(cotangent);
    }

    Program read() {
      for (Cell cell : made) {
        measure(cell);
      }
      for (Cell cell : made) {
        if (cell == result || !isView(cell)) {
          written.put(cell, written(cell));
        }
      }
      return new Program(operand(result).text(), terms);
    }

    /// Notes what a cell depends on, how many steps it takes and how often it is used.
    private void measure(Cell cell) {
      if (cell.inputs().stream().anyMatch(moving::contains)) {
        moving.add(cell);
      }
      int below = 0;
      for (Cell input : cell.inputs()) {
        Cell operand = throughViews(input);
        below += steps.getOrDefault(operand, 0);
        if (!isView(cell)) {
          uses.merge(operand, 1, Integer::sum);
          if (moving.contains(cell) && !moving.contains(operand)) {
            factors.add(operand);
          }
        }
      }
      if (cell.op() instanceof Chain) {
        slopes.add(throughViews(cell.inputs().get(0)));
      }
      steps.put(cell, isView(cell) ? below : below + 1);
    }

    private Expression written(Cell cell) {
      Op op = cell.op();
      if (op == null) {
        return constant(cell);
      }
      List<Expression> operands = new ArrayList<>();
      List<Shape> shapes = new ArrayList<>();
      for (Cell input : cell.inputs()) {
        operands.add(operand(throughViews(input)));
        shapes.add(input.shape());
      }
      Expression expression = Expression.of(op, operands, shapes);
      if (cell == result) {
        return expression;
      }
      String name = name(cell, expression.text().length());
      if (!name.isEmpty() || moving.contains(cell)) {
        terms.add(new Term(name, expression.text(), cell.value()));
      }
      return name.isEmpty() ? expression : Expression.atom(name);
    }

    private Expression constant(Cell cell) {
      if (cell.isNumber()) {
        return Expression.number(Names.number(cell));
      }
      String name = isSlope(cell) ? slope : names.fresh("k");
      terms.add(new Term(name, "constant", cell.value()));
      return Expression.atom(name);
    }

    /// The name of a part of a formula; empty if it needs none.
    private String name(Cell cell, int length) {
      if (isSlope(cell)) {
        return slope;
      }
      boolean needed =
          length > LONG
              || (length > SHORT && uses.getOrDefault(cell, 0) > 1)
              || (factors.contains(cell) && steps.getOrDefault(cell, 0) > 1);
      return needed ? names.fresh(moving.contains(cell) ? "q" : "r") : "";
    }

    private boolean isSlope(Cell cell) {
      return slopes.contains(cell) && !slope.isEmpty();
    }

    private Expression operand(Cell cell) {
      Expression expression = written.get(cell);
      return expression != null ? expression : Expression.atom(names.of(cell));
    }

    private Cell throughViews(Cell cell) {
      Cell seen = cell;
      while (!names.has(seen) && isView(seen)) {
        seen = seen.inputs().get(0);
      }
      return seen;
    }

    private static boolean isView(Cell cell) {
      return cell.op() instanceof Expand
          || cell.op() instanceof Reshape
          || cell.op() instanceof Identity;
    }
  }
}
