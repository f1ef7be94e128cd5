package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Holds a function to another that is the same by mathematics: its value and its derivatives up to
/// an order, in every succession of pullbacks and pushforwards, with random directions.
final class SameDerivatives {
  private final String what;
  private final double tolerance;
  private final RandomKey key;
  private int compared;

  private SameDerivatives(String what, double tolerance) {
    this.what = what;
    this.tolerance = tolerance;
    this.key = RandomKey.of(20260401).derive(what);
  }

  /// Compares `actual` with `expected` at the arguments `at`.
  ///
  /// @param tolerance of a derivative, relative to the largest element of it, or absolute below 1
  static void verify(
      String what,
      int order,
      double tolerance,
      List<Tensor> at,
      Function<List<Variable>, Variable> expected,
      Function<List<Variable>, Variable> actual) {
    List<Variable> x = at.stream().map(Variable::of).toList();
    SameDerivatives same = new SameDerivatives(what, tolerance);
    same.compare("value", order, x, List.of(expected.apply(x)), List.of(actual.apply(x)));
    assertEquals((1 << (order + 1)) - 1, same.compared, what);
  }

  private void compare(
      String derivation,
      int order,
      List<Variable> x,
      List<Variable> expected,
      List<Variable> actual) {
    compared++;
    for (int i = 0; i < expected.size(); i++) {
      close(derivation + " " + i, expected.get(i).value(), actual.get(i).value());
    }
    if (order == 0) {
      return;
    }
    RandomKey own = key.derive(derivation);
    List<Variable> bars = directions(own.derive("cotangents"), expected);
    compare(
        "pullback of " + derivation,
        order - 1,
        x,
        Gradients.recordedGradient(dot(expected, bars), x),
        Gradients.recordedGradient(dot(actual, bars), x));
    List<Variable> dots = directions(own.derive("tangents"), x);
    compare(
        "pushforward of " + derivation,
        order - 1,
        x,
        Gradients.pushforward(expected, x, dots),
        Gradients.pushforward(actual, x, dots));
  }

  private static List<Variable> directions(RandomKey key, List<Variable> like) {
    List<Variable> directions = new ArrayList<>();
    for (Variable variable : like) {
      RandomKey own = key.derive(directions.size());
      directions.add(Variable.constant(own.normal(variable.type(), variable.shape())));
    }
    return directions;
  }

  private static Variable dot(List<Variable> a, List<Variable> b) {
    Variable sum = a.get(0).times(b.get(0)).sum();
    for (int i = 1; i < a.size(); i++) {
      sum = sum.plus(a.get(i).times(b.get(i)).sum());
    }
    return sum;
  }

  private void close(String derivation, Tensor expected, Tensor actual) {
    assertEquals(expected.shape(), actual.shape(), what + ", " + derivation);
    double[] a = expected.toDoubleArray();
    double[] b = actual.toDoubleArray();
    double scale = 1;
    for (double element : a) {
      scale = Math.max(scale, Math.abs(element));
    }
    for (int i = 0; i < a.length; i++) {
      String place = what + ", " + derivation + ", element " + i + ": " + a[i] + " and " + b[i];
      assertTrue(Math.abs(a[i] - b[i]) <= tolerance * scale, place);
    }
  }
}
