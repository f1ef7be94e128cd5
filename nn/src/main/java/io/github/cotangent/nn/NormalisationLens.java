package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shows what each normalisation of a network lets through of the gradient, and what it swallows,
/// step by step.
///
/// Let v be the gradient of the loss at the normalised value y, and g that at the input x, of one
/// group of elements that are normalised together (a channel of a batch norm, a sample of a layer
/// norm), and s = √(σ² + ε). Then
///
///     s g = v − mean(v) − y mean(v y)        so that, with 1 the vector of ones,
///
/// nothing of v along 1 gets through, κ = ε / (σ² + ε) of v along y, and the rest whole. The lens
/// reads v, y, x and g where they flow in a [TrainingStep], and gives the shares of energy, each a
/// sum of squares over all groups: Zhou and others, *Batch Normalization Is Blind to the First and
/// Second Derivatives of the Loss*, AAAI 2024, arXiv:2205.15146, in a form without Taylor's
/// expansion.
///
/// ```java
/// NormalisationLens lens = NormalisationLens.of(model.layer());
/// TrainingStep step = TrainingStep.of(model, sgd, Losses::crossEntropy).measuring(lens);
/// Map<String, NormalisationLens.View> views = lens.views(step.run(images, labels, key));
/// ```
public final class NormalisationLens implements TrainingStep.Measurement {
  private static final String VARIANCE = ":variance";
  private static final String ENERGY = ":energy";
  private static final String CONSTANT = ":constant";
  private static final String ALONG = ":along";
  private static final String EXTENT = ":extent";
  private static final String PASSED = ":passed";

  private final Map<String, NormalisationLayer> layers;
  private final List<String> inner;

  private NormalisationLens(Map<String, NormalisationLayer> layers) {
    this.layers = layers;
    this.inner = new ArrayList<>();
    for (String name : layers.keySet()) {
      String prefix = name.isEmpty() ? "" : name + ".";
      inner.add(prefix + NormalisationLayer.INPUT);
      inner.add(prefix + NormalisationLayer.NORMALISED);
    }
  }

  /// A lens on all normalisations within `layer`.
  public static NormalisationLens of(Layer layer) {
    return new NormalisationLens(NormalisationLayer.within(layer));
  }

  /// The names of the normalisations, from the input to the output.
  public List<String> names() {
    return List.copyOf(layers.keySet());
  }

  @Override
  public List<String> inner() {
    return Collections.unmodifiableList(inner);
  }

  @Override
  public Map<String, Variable> measure(List<Variable> values, List<Variable> gradients) {
    Map<String, Variable> sums = new LinkedHashMap<>();
    int at = 0;
    for (Map.Entry<String, NormalisationLayer> entry : layers.entrySet()) {
      String name = entry.getKey();
      NormalisationLayer layer = entry.getValue();
      Variable x = values.get(at).detach();
      Variable g = gradients.get(at);
      Variable y = values.get(at + 1).detach();
      Variable v = gradients.get(at + 1);
      boolean differentiated = values.get(at).isTracked();
      at += 2;
      sums.put(name + VARIANCE, layer.variances(x));
      if (differentiated) {
        sums.put(name + ENERGY, layer.sums(v.square()));
        Variable sum = layer.sums(v);
        double elements = (double) v.shape().size() / sum.shape().size();
        sums.put(name + CONSTANT, sum.square().times(1 / elements));
        sums.put(name + ALONG, layer.sums(v.times(y)));
        sums.put(name + EXTENT, layer.sums(y.square()));
        sums.put(name + PASSED, layer.sums(g.square()));
      }
    }
    return sums;
  }

  /// What a normalisation does to the gradient in one step. Shares are of the energy Σ v² over all
  /// groups; they are NaN where that is 0, and where the loss is differentiated by nothing below
  /// the normalisation, so that no gradient gets there.
  ///
  /// @param groups how many groups are normalised, each by itself
  /// @param medianKappa the median of κ = ε / (σ² + ε) over the groups; the mean of the two in the
  ///     middle of an even number
  /// @param maximumKappa the largest κ
  /// @param meanShare the energy along 1, which is taken away
  /// @param yShare the energy along y, of which κ² is left
  /// @param restShare the rest, which is let through
  /// @param kept the energy of s g, what got through: the rest and κ² of that along y, if the
  ///     statistics are differentiated through
  public record View(
      int groups,
      double medianKappa,
      double maximumKappa,
      double meanShare,
      double yShare,
      double restShare,
      double kept) {}

  /// What was seen in a step, by the names of the normalisations.
  ///
  /// @param result of a step that was [TrainingStep#measuring] this lens
  public Map<String, View> views(TrainingStep.Result result) {
    Map<String, View> views = new LinkedHashMap<>();
    layers.forEach((name, layer) -> views.put(name, view(name, layer, result.measured())));
    return views;
  }

  private static View view(String name, NormalisationLayer layer, Map<String, Tensor> measured) {
    double[] variance = values(measured, name + VARIANCE);
    double[] kappa = new double[variance.length];
    for (int k = 0; k < kappa.length; k++) {
      double spread = variance[k] + layer.epsilon();
      kappa[k] = spread == 0 ? 0 : layer.epsilon() / spread;
    }
    Arrays.sort(kappa);
    int half = kappa.length / 2;
    double median = kappa.length % 2 == 1 ? kappa[half] : (kappa[half - 1] + kappa[half]) / 2;
    double maximum = kappa[kappa.length - 1];
    if (!measured.containsKey(name + ENERGY)) {
      double none = Double.NaN;
      return new View(kappa.length, median, maximum, none, none, none, none);
    }
    double[] energy = values(measured, name + ENERGY);
    double[] constant = values(measured, name + CONSTANT);
    double[] along = values(measured, name + ALONG);
    double[] extent = values(measured, name + EXTENT);
    double[] passed = values(measured, name + PASSED);
    double all = 0;
    double mean = 0;
    double y = 0;
    double kept = 0;
    for (int k = 0; k < energy.length; k++) {
      all += energy[k];
      mean += constant[k];
      y += extent[k] == 0 ? 0 : along[k] * along[k] / extent[k];
      kept += (variance[k] + layer.epsilon()) * passed[k];
    }
    return new View(
        kappa.length, median, maximum, mean / all, y / all, (all - mean - y) / all, kept / all);
  }

  private static double[] values(Map<String, Tensor> measured, String name) {
    Tensor tensor = measured.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException(
          "NormalisationLens: \"" + name + "\" was not measured\n  help: TrainingStep.measuring");
    }
    return tensor.toDoubleArray();
  }
}
