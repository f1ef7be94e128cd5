package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.ShapeMismatchException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A residual connection: He and others, *Deep Residual Learning for Image Recognition*, CVPR 2016,
/// equations 1 and 2; arXiv:1512.03385.
///
///     y = a(f(x) + s(x))
///
/// f is the body, whose layers keep their names here: the weight of one called `conv1` is
/// `conv1.weight`. s is the identity, or the layer `shortcut` that [#shortcut] gives; a is the
/// identity, or the layer `activation` that [#activation] gives. The inner values are those of the
/// layers by their names and, called `sum`, what a is applied to.
public final class Residual implements Layer {
  private static final String SHORTCUT = "shortcut";
  private static final String ACTIVATION = "activation";
  private static final String SUM = "sum";

  private final Sequential body;
  private final @Nullable Layer shortcut;
  private final @Nullable Layer activation;

  private Residual(Sequential body, @Nullable Layer shortcut, @Nullable Layer activation) {
    this.body = body;
    this.shortcut = shortcut;
    this.activation = activation;
  }

  /// The connection around `body`.
  ///
  /// @throws IllegalArgumentException if a layer of the body is called `shortcut`, `activation` or
  ///     `sum`
  public static Residual of(Sequential body) {
    for (String taken : new String[] {SHORTCUT, ACTIVATION, SUM}) {
      if (body.layers().containsKey(taken)) {
        throw new IllegalArgumentException(
            "Residual: no layer of the body may be called \""
                + taken
                + "\"\n  they are "
                + String.join(", ", body.layers().keySet()));
      }
    }
    return new Residual(body, null, null);
  }

  /// This with a layer in the place of the identity, where the body changes the shape.
  public Residual shortcut(Layer shortcut) {
    return new Residual(body, shortcut, activation);
  }

  /// This with a layer behind the sum.
  public Residual activation(Layer activation) {
    return new Residual(body, shortcut, activation);
  }

  @Override
  public Map<String, Layer> layers() {
    Map<String, Layer> layers = new LinkedHashMap<>(body.layers());
    if (shortcut != null) {
      layers.put(SHORTCUT, shortcut);
    }
    if (activation != null) {
      layers.put(ACTIVATION, activation);
    }
    return Collections.unmodifiableMap(layers);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    body.initialise(parameters, key, type);
    if (shortcut != null) {
      parameters.below(SHORTCUT, shortcut.initialise(key.derive(SHORTCUT), type));
    }
    if (activation != null) {
      parameters.below(ACTIVATION, activation.initialise(key.derive(ACTIVATION), type));
    }
    return parameters.build();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Output.Collector collector = new Output.Collector();
    Output branch = body.forward(x, parameters, mode, key);
    collector.addAll(branch);
    Variable direct = x;
    if (shortcut != null) {
      Output output = shortcut.forward(x, parameters.below(SHORTCUT), mode, key.derive(SHORTCUT));
      collector.add(SHORTCUT, output);
      direct = output.value();
    }
    if (!branch.value().shape().equals(direct.shape())) {
      throw new ShapeMismatchException(
          "Residual: the body and the shortcut give different shapes\n  body     "
              + branch.value().shape()
              + "\n  shortcut "
              + direct.shape()
              + (shortcut == null
                  ? "\n  help: shortcut(layer) where the body changes the shape"
                  : ""));
    }
    Variable sum = branch.value().plus(direct);
    collector.add(SUM, Output.of(sum));
    if (activation == null) {
      return collector.output(sum);
    }
    Output output =
        activation.forward(sum, parameters.below(ACTIVATION), mode, key.derive(ACTIVATION));
    collector.add(ACTIVATION, output);
    return collector.output(output.value());
  }

  /// `Residual(Sequential(…))`, and the shortcut and the activation where there are.
  @Override
  public String toString() {
    return "Residual("
        + body
        + (shortcut == null ? "" : ", shortcut " + shortcut)
        + (activation == null ? "" : ", activation " + activation)
        + ")";
  }
}
