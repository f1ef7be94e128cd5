package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sum of products in Einstein's notation, carried out by diagonals, sums, permutations,
/// elementwise and matrix products.
///
/// Of each operand the diagonals are taken whose labels it repeats, and the axes summed that
/// nothing else names. Then two operands at a time become one, always the two whose joint loop has
/// the fewest steps (the first of equal ones), until one is left.
final class Einsum {
  /// An operand, or what some of them have become, with a label for each axis.
  private record Term(String labels, Variable x) {
    /// The extent of the axis of that label, 1 if there is none.
    int extent(char label) {
      int axis = labels.indexOf(label);
      return axis < 0 ? 1 : x.shape().extent(axis);
    }

    int[] extents(String of) {
      return of.chars().map(label -> extent((char) label)).toArray();
    }

    int size(String of) {
      return Arrays.stream(extents(of)).reduce(1, (a, b) -> a * b);
    }

    /// This with its axes in the order of `order`, which names them all.
    Term ordered(String order) {
      int[] axes = order.chars().map(labels::indexOf).toArray();
      return order.equals(labels) ? this : new Term(order, x.permute(axes));
    }
  }

  private Einsum() {}

  static Variable of(EinsumEquation equation, List<Variable> operands) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      terms.add(withoutRepeats(new Term(equation.inputs().get(i), operands.get(i))));
    }
    for (int i = 0; i < terms.size(); i++) {
      terms.set(i, summed(terms.get(i), wanted(equation, terms, i, i)));
    }
    while (terms.size() > 1) {
      int left = 0;
      int right = 1;
      for (int i = 0; i < terms.size(); i++) {
        for (int j = i + 1; j < terms.size(); j++) {
          if (steps(terms.get(i), terms.get(j)) < steps(terms.get(left), terms.get(right))) {
            left = i;
            right = j;
          }
        }
      }
      String wanted = wanted(equation, terms, left, right);
      terms.set(left, product(terms.get(left), terms.get(right), wanted));
      terms.remove(right);
    }
    return terms.get(0).ordered(equation.output()).x();
  }

  /// The diagonals along axes of the same label.
  private static Term withoutRepeats(Term term) {
    String labels = term.labels();
    for (int second = 1; second < labels.length(); second++) {
      char label = labels.charAt(second);
      int first = labels.indexOf(label);
      if (first < second) {
        String others =
            labels.substring(0, first)
                + labels.substring(first + 1, second)
                + labels.substring(second + 1);
        return withoutRepeats(new Term(others + label, term.x().diagonal(0, first, second)));
      }
    }
    return term;
  }

  /// The labels that the result or a term other than these two has.
  private static String wanted(EinsumEquation equation, List<Term> terms, int one, int other) {
    StringBuilder wanted = new StringBuilder(equation.output());
    for (int i = 0; i < terms.size(); i++) {
      if (i != one && i != other) {
        wanted.append(terms.get(i).labels());
      }
    }
    return wanted.toString();
  }

  /// The sum over the axes that nobody wants.
  private static Term summed(Term term, String wanted) {
    String kept = common(term.labels(), wanted);
    String dropped = without(term.labels(), wanted);
    int[] axes = dropped.chars().map(term.labels()::indexOf).toArray();
    return axes.length == 0 ? term : new Term(kept, term.x().sum(axes));
  }

  /// How many products of elements the product of two terms takes.
  private static double steps(Term a, Term b) {
    double steps = 1;
    for (char label : (a.labels() + without(b.labels(), a.labels())).toCharArray()) {
      steps *= Math.max(a.extent(label), b.extent(label));
    }
    return steps;
  }

  /// The product of two terms, summed over the axes that both have and nobody wants.
  private static Term product(Term a, Term b, String wanted) {
    String shared = common(a.labels(), b.labels());
    String batch = common(shared, wanted);
    String inner = without(shared, wanted);
    String left = without(a.labels(), shared);
    String right = without(b.labels(), shared);
    int[] batchA = a.extents(batch);
    int[] batchB = b.extents(batch);
    Variable first = a.ordered(batch + left + inner).x();
    Variable second = b.ordered(batch + inner + right).x();
    // Of a label that a term has not, the extent is 1.
    if (inner.isEmpty()) {
      first = shaped(first, batchA, a.extents(left), a.extents(right));
      second = shaped(second, batchB, b.extents(left), b.extents(right));
      return new Term(batch + left + right, first.times(second));
    }
    int k = a.size(inner);
    first = shaped(first, batchA, new int[] {a.size(left), k});
    second = shaped(second, batchB, new int[] {k, b.size(right)});
    Variable product = first.matmul(second);
    int[] met = Arrays.copyOf(product.shape().toArray(), batch.length());
    product = shaped(product, met, a.extents(left), b.extents(right));
    return new Term(batch + left + right, product);
  }

  // ---- labels and extents ---------------------------------------------------------------------

  private static String common(String labels, String others) {
    return chosen(labels, others, true);
  }

  private static String without(String labels, String others) {
    return chosen(labels, others, false);
  }

  private static String chosen(String labels, String others, boolean among) {
    StringBuilder chosen = new StringBuilder();
    for (int k = 0; k < labels.length(); k++) {
      if (others.indexOf(labels.charAt(k)) >= 0 == among) {
        chosen.append(labels.charAt(k));
      }
    }
    return chosen.toString();
  }

  private static Variable shaped(Variable x, int[]... extents) {
    Shape shape = Shape.of(Arrays.stream(extents).flatMapToInt(Arrays::stream).toArray());
    return x.shape().equals(shape) ? x : x.reshape(shape);
  }
}
