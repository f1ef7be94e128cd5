package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Variables by name, in order: what a layer gets its parameters as.
///
/// Names of layers within layers are joined by dots: `0.weight` is the weight of the layer called
/// `0`, which finds it as `weight` in [#below]`("0")`. Immutable.
public final class NamedVariables {
  /// No variables.
  public static final NamedVariables NONE = new NamedVariables("", Map.of());

  private final String prefix;
  private final Map<String, Variable> variables;

  private NamedVariables(String prefix, Map<String, Variable> variables) {
    this.prefix = prefix;
    this.variables = variables;
  }

  /// A copy of `variables`, in its order.
  public static NamedVariables of(Map<String, Variable> variables) {
    return new NamedVariables("", Collections.unmodifiableMap(new LinkedHashMap<>(variables)));
  }

  /// The variable called `name`.
  ///
  /// @throws IllegalArgumentException if there is none
  public Variable get(String name) {
    Variable variable = variables.get(prefix + name);
    if (variable == null) {
      throw new IllegalArgumentException(
          "there is no parameter \""
              + prefix
              + name
              + "\"\n  there are "
              + String.join(", ", variables.keySet())
              + "\n  help: the parameters are those that the same layer's initialise made");
    }
    return variable;
  }

  /// The variables of the layer called `layer`, under their names there.
  public NamedVariables below(String layer) {
    return new NamedVariables(prefix + layer + ".", variables);
  }

  /// These with `variable` in place of what is called `name`, or in addition.
  public NamedVariables with(String name, Variable variable) {
    Map<String, Variable> changed = new LinkedHashMap<>(variables);
    changed.put(prefix + name, variable);
    return new NamedVariables(prefix, Collections.unmodifiableMap(changed));
  }

  /// The names, in order.
  public List<String> names() {
    return variables.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  /// The variables of some names, in the order of `names`.
  public List<Variable> list(List<String> names) {
    List<Variable> result = new ArrayList<>(names.size());
    for (String name : names) {
      result.add(get(name));
    }
    return result;
  }
}
