package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A layer that subtracts means and divides by deviations: `y = (x − μ) / √(σ² + ε)`, then perhaps
/// `z = γ y + β`.
///
/// The inner value `input` of its output is x and `normalised` is y. Both are nodes of their own,
/// which nothing else reads: the gradient at `normalised` is all that arrives at the normalisation
/// and the gradient at `input` all that leaves it downwards, whatever else x feeds.
public sealed interface NormalisationLayer extends Layer
    permits BatchNorm, LayerNorm, GroupNorm, InstanceNorm {
  /// The name of the inner value x.
  String INPUT = "input";

  /// The name of the inner value y.
  String NORMALISED = "normalised";

  /// ε, which is within the root.
  double epsilon();

  /// A value in the shape of the input as `[groups, elements]`: row k has what stands where the
  /// elements stand that the k-th mean and the k-th variance are of.
  ///
  /// @throws IllegalArgumentException if the layer has no inputs of that shape
  Variable rows(Variable x);

  /// The sum over each group of a value in the shape of the input: `[groups]`.
  ///
  /// @throws IllegalArgumentException if the layer has no inputs of that shape
  default Variable sums(Variable x) {
    return rows(x).sum(1);
  }

  /// The variance of each group of a value in the shape of the input, divided by the number of its
  /// elements: `[groups]`.
  ///
  /// @throws IllegalArgumentException if the layer has no inputs of that shape
  default Variable variances(Variable x) {
    return rows(x).variance(false, 1);
  }

  /// All normalisations within `layer` by their names there, in order, `layer` itself by the empty
  /// name: with a dot and [#INPUT] or [#NORMALISED] behind it, a name is that of an inner value of
  /// `layer`'s output.
  static Map<String, NormalisationLayer> within(Layer layer) {
    Map<String, NormalisationLayer> found = new LinkedHashMap<>();
    collect("", layer, found);
    return Collections.unmodifiableMap(found);
  }

  private static void collect(String name, Layer layer, Map<String, NormalisationLayer> found) {
    if (layer instanceof NormalisationLayer normalisation) {
      found.put(name, normalisation);
    }
    layer
        .layers()
        .forEach(
            (below, each) -> collect(name.isEmpty() ? below : name + "." + below, each, found));
  }
}
