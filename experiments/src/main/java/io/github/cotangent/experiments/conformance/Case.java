package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A case for one op or a small program: its value f(x), and with s(x) = ⟨u, f(x)⟩ the derivatives
/// of the first order in both modes, of the second in the three ways that two walks can be
/// combined, and, where the case asks for it, of the third.
///
/// @param kind `op` or `program`
/// @param inputs in the order of the op's
/// @param program f
/// @param cotangent u
/// @param tangents v of the Jacobian-vector product, for each differentiable input
/// @param secondVectors v of the product of the Hessian with v
/// @param thirdVectors w of the gradient of ⟨w, H v⟩; null where no third order is asked for
/// @param statistics what running statistics are to become, if that is asked for
/// @param references what is to come out
/// @param agreements between the three products of the Hessian
record Case(
    String kind,
    List<Input> inputs,
    Program program,
    Tensor cotangent,
    List<Tensor> tangents,
    List<Tensor> secondVectors,
    @Nullable List<Tensor> thirdVectors,
    @Nullable RunningStatistics statistics,
    List<Reference> references,
    List<Agreement> agreements)
    implements Trial {
  /// An array that the function is given.
  ///
  /// @param name of the value
  /// @param value the array, FLOAT64 or INT64
  /// @param differentiable whether derivatives by it are asked for
  record Input(String name, Tensor value, boolean differentiable) {}

  /// How two walks make a product of the Hessian with a vector; the name says the second walk
  /// first.
  enum Way {
    FORWARD_OVER_REVERSE("forward over reverse"),
    REVERSE_OVER_REVERSE("reverse over reverse"),
    REVERSE_OVER_FORWARD("reverse over forward");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  static final String OUTPUT = "output";
  static final String JVP = "jvp";

  static String gradient(String input) {
    return "gradient of " + input;
  }

  static String second(Way way, String input) {
    return "Hessian-vector product of " + input + " (" + way.words + ")";
  }

  static String third(Way way, String input) {
    return "third order of " + input + " (reverse over " + way.words + ")";
  }

  @Override
  public Map<String, Tensor> compute(Rounding rounding) {
    Map<String, Variable> values = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    List<Variable> x = new ArrayList<>();
    for (Input input : inputs) {
      if (input.value.type().isFloating()) {
        Tensor given = rounding.of("input " + input.name, input.value);
        values.put(
            input.name, input.differentiable ? Variable.of(given) : Variable.constant(given));
      } else {
        values.put(input.name, Variable.constant(input.value));
      }
      if (input.differentiable) {
        names.add(input.name);
        x.add(values.get(input.name));
      }
    }
    Map<String, Tensor> results = new LinkedHashMap<>();
    Variable y = program.run(values);
    results.put(OUTPUT, y.value());
    if (!y.shape().equals(cotangent.shape())) {
      return results; // the comparison of the output tells
    }
    try {
      derivatives(y, names, x, rounding, results);
    } catch (RuntimeException e) {
      throw Program.failure("the derivatives", e);
    }
    if (statistics != null) {
      results.putAll(
          statistics.compute(program.steps().getFirst(), List.copyOf(values.values()), rounding));
    }
    return results;
  }

  private void derivatives(
      Variable y,
      List<String> names,
      List<Variable> x,
      Rounding rounding,
      Map<String, Tensor> results) {
    Variable u = Variable.constant(rounding.of("cotangent", cotangent));
    List<Variable> gradient = Gradients.pullback(y, u, x);
    for (int i = 0; i < x.size(); i++) {
      results.put(gradient(names.get(i)), gradient.get(i).value());
    }
    Variable jvp = Gradients.pushforward(y, x, constants("tangent", tangents, rounding));
    results.put(JVP, jvp.value());
    List<Variable> v = constants("second vector", secondVectors, rounding);
    for (Way way : Way.values()) {
      List<Variable> products =
          switch (way) {
            case FORWARD_OVER_REVERSE -> Gradients.pushforward(gradient, x, v);
            case REVERSE_OVER_REVERSE -> gradientOfProduct(gradient, v, x);
            case REVERSE_OVER_FORWARD -> Gradients.pullback(Gradients.pushforward(y, x, v), u, x);
          };
      for (int i = 0; i < x.size(); i++) {
        results.put(second(way, names.get(i)), products.get(i).value());
      }
      if (thirdVectors != null) {
        List<Variable> w = constants("third vector", thirdVectors, rounding);
        List<Variable> thirds = gradientOfProduct(products, w, x);
        for (int i = 0; i < x.size(); i++) {
          results.put(third(way, names.get(i)), thirds.get(i).value());
        }
      }
    }
  }

  /// The gradient by `x` of Σ ⟨aᵢ, bᵢ⟩, the b being constants.
  private static List<Variable> gradientOfProduct(
      List<Variable> a, List<Variable> b, List<Variable> x) {
    if (a.isEmpty()) {
      return List.of();
    }
    Variable product = a.getFirst().times(b.getFirst()).sum();
    for (int i = 1; i < a.size(); i++) {
      product = product.plus(a.get(i).times(b.get(i)).sum());
    }
    return Gradients.recordedGradient(product, x);
  }

  private static List<Variable> constants(String what, List<Tensor> arrays, Rounding rounding) {
    List<Variable> constants = new ArrayList<>();
    for (Tensor array : arrays) {
      String name = what + " " + constants.size();
      constants.add(Variable.constant(rounding.of(name, array)));
    }
    return constants;
  }

  /// The names of the differentiable ones of `inputs`.
  static List<String> differentiable(List<Input> inputs) {
    return inputs.stream().filter(Input::differentiable).map(Input::name).toList();
  }

  /// The names of one result in all ways.
  static List<String> ways(String input) {
    return Stream.of(Way.values()).map(way -> second(way, input)).toList();
  }
}
