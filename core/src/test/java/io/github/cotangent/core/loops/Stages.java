package io.github.cotangent.core.loops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The statements of a formula with a polynomial, cut in stages that are loops of their own, with
/// what one leaves to later ones.
///
/// A processor looks ahead so far that it overlaps many elements of a short stage, but only two or
/// three of the whole formula, and the constants of a stage stay in registers.
final class Stages {
  /// One stage.
  ///
  /// @param loads the numbers of the values that earlier stages left
  /// @param stores the numbers of those that this one leaves
  record Stage(List<String> statements, List<Integer> loads, List<Integer> stores) {}

  private static final Pattern VALUE = Pattern.compile("\\bv(\\d+)\\b");

  private final List<String> statements;
  private final List<List<Integer>> operands = new ArrayList<>();
  private final int[] stage;

  private Stages(List<String> statements) {
    this.statements = statements;
    this.stage = new int[statements.size()];
    for (String statement : statements) {
      Matcher matcher = VALUE.matcher(statement.substring(statement.indexOf('=')));
      List<Integer> own = new ArrayList<>();
      while (matcher.find()) {
        own.add(Integer.parseInt(matcher.group(1)));
      }
      operands.add(own);
    }
  }

  /// @param steps the steps of Horner's rule after which a stage ends, ascending; a first stage of
  ///     0 steps has what comes before the polynomial
  static List<Stage> of(List<String> statements, int... steps) {
    Stages stages = new Stages(statements);
    stages.assign(steps);
    stages.delay();
    List<Stage> result = new ArrayList<>();
    for (int s = 0; s <= steps.length; s++) {
      result.add(stages.stage(s));
    }
    return result;
  }

  private boolean isConstant(int value) {
    return statements.get(value).contains(".broadcast(");
  }

  private List<Integer> variables(int value) {
    return operands.get(value).stream().filter(v -> !isConstant(v)).distinct().toList();
  }

  /// Each statement in the first stage that has its operands.
  private void assign(int[] steps) {
    Set<Integer> horner = new HashSet<>();
    for (int k = 0; k < stage.length; k++) {
      int own = 0;
      for (int v : variables(k)) {
        own = Math.max(own, stage[v]);
      }
      if (isHorner(k, horner)) {
        horner.add(k);
        for (int s = 0; s < steps.length; s++) {
          own = horner.size() > steps[s] ? Math.max(own, s + 1) : own;
        }
      }
      stage[k] = own;
    }
  }

  /// Whether it is a constant or a step, times a variable, plus a constant.
  private boolean isHorner(int k, Set<Integer> horner) {
    List<Integer> own = operands.get(k);
    return statements.get(k).contains(".fma(")
        && (isConstant(own.get(0)) || horner.contains(own.get(0)))
        && !isConstant(own.get(1))
        && isConstant(own.get(2));
  }

  /// A value of one variable is computed where it is needed first: no more is left to that stage.
  private void delay() {
    for (int k = stage.length - 2; k >= 0; k--) {
      int first = Integer.MAX_VALUE;
      for (int user = k + 1; user < stage.length; user++) {
        if (variables(user).contains(k)) {
          first = Math.min(first, stage[user]);
        }
      }
      if (variables(k).size() == 1 && first != Integer.MAX_VALUE) {
        stage[k] = Math.max(stage[k], first);
      }
    }
  }

  private Stage stage(int s) {
    Set<Integer> needed = new TreeSet<>();
    Set<Integer> loads = new TreeSet<>();
    Set<Integer> stores = new TreeSet<>();
    for (int k = 0; k < stage.length; k++) {
      if (isConstant(k)) {
        continue;
      }
      if (stage[k] == s) {
        needed.add(k);
        operands.get(k).stream().filter(this::isConstant).forEach(needed::add);
        variables(k).stream().filter(v -> stage[v] < s).forEach(loads::add);
      } else if (stage[k] > s) {
        variables(k).stream().filter(v -> stage[v] == s).forEach(stores::add);
      }
    }
    return new Stage(
        needed.stream().map(statements::get).toList(), List.copyOf(loads), List.copyOf(stores));
  }
}
