package io.github.cotangent.experiments.explain;

import java.util.List;

/// A formula as a tree. Each part knows where it stands in the text.
sealed interface Tree {
  int position();

  /// A number.
  record Literal(double value, int position) implements Tree {}

  /// A variable.
  record Name(String name, int position) implements Tree {}

  /// A minus sign before something.
  record Negation(Tree operand, int position) implements Tree {}

  /// Two operands with one of `+ - * / ^ @ < >` between them, at whose place it stands.
  record Operation(char operator, Tree left, Tree right, int position) implements Tree {}

  /// A function of operands, and of settings by name.
  record Call(String function, List<Tree> operands, List<Setting> settings, int position)
      implements Tree {
    /// Keeps copies.
    public Call {
      operands = List.copyOf(operands);
      settings = List.copyOf(settings);
    }
  }

  /// `name=value` among the operands of a function.
  ///
  /// @param values one number, or those of a list in brackets
  record Setting(String name, List<Double> values, int position) {
    /// Keeps a copy.
    public Setting {
      values = List.copyOf(values);
    }
  }
}
