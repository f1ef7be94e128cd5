package io.github.cotangent.experiments.explain;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A formula such as `sum(batchnorm(x) * c)`, whose names are variables.
public final class Formula {
  /// What a formula came to.
  ///
  /// @param variables by name
  public record Computed(Variable result, Map<String, Variable> variables) {
    /// Keeps a copy.
    public Computed {
      variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }
  }

  private final String text;
  private final Tree tree;

  private Formula(String text, Tree tree) {
    this.text = text;
    this.tree = tree;
  }

  /// Reads `text`.
  ///
  /// @throws FormulaException if it is no formula
  public static Formula of(String text) {
    return new Formula(text, Parser.parse(text));
  }

  /// How each function is called, a line for each.
  public static List<String> functions() {
    return Vocabulary.ENTRIES.stream().map(entry -> entry.signature().toString()).toList();
  }

  /// The names in it, in the order that they occur in.
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    collect(tree, names);
    return names;
  }

  private static void collect(Tree part, Set<String> names) {
    switch (part) {
      case Tree.Literal _ -> {}
      case Tree.Name name -> names.add(name.name());
      case Tree.Negation negation -> collect(negation.operand(), names);
      case Tree.Operation operation -> {
        collect(operation.left(), names);
        collect(operation.right(), names);
      }
      case Tree.Call call -> call.operands().forEach(operand -> collect(operand, names));
    }
  }

  /// Computes it. A variable that has no value gets small numbers that depend on its name and shape
  /// alone; one that has no shape either gets the shape of what it is combined with, or the one
  /// that the function wants whose operand it is, or else three elements.
  ///
  /// @param shapes by name
  /// @param values by name
  /// @throws FormulaException if it calls a function that there is not, or shapes do not fit
  public Computed compute(ElementType type, Map<String, Shape> shapes, Map<String, Tensor> values) {
    Evaluation evaluation = new Evaluation(text, type, shapes, values);
    Variable result = evaluation.evaluate(tree);
    Map<String, Variable> variables = new LinkedHashMap<>();
    names().forEach(name -> variables.put(name, evaluation.variable(name)));
    return new Computed(result, variables);
  }
}
