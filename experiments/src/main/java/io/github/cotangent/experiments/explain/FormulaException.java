package io.github.cotangent.experiments.explain;

/// A formula that cannot be read or computed. The message says in its first line what is wrong,
/// then shows the formula with a caret below the place, and last how to go on where that is clear.
public final class FormulaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private FormulaException(String message) {
    super(message);
  }

  /// What is `wrong` at `position` of `formula`.
  ///
  /// @param help how to go on; empty if that is not clear
  static FormulaException at(int position, String formula, String wrong, String help) {
    return new FormulaException(
        wrong
            + "\n  "
            + formula
            + "\n  "
            + " ".repeat(formula.codePointCount(0, position))
            + "^"
            + (help.isEmpty() ? "" : "\n  help: " + help));
  }
}
