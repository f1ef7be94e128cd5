package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.UpdateRule;
import java.util.List;

/// Stochastic gradient descent with momentum and weight decay, by PyTorch's conventions:
///
///     d = g + λ p        λ = weight decay, of every trainable parameter
///     v = ρ v + d        ρ = momentum; v is 0 at first and not damped
///     p = p − η v        η = learning rate; p − η (d + ρ v) if Nesterov's
///
/// The learning rate is not part of v, so a change of it acts at once. The state `p.momentum` is v.
/// Sutskever and others, *On the Importance of Initialization and Momentum in Deep Learning*, ICML
/// 2013, have η within v instead; for a constant η that is the same.
///
/// @param learningRate η, at least 0
/// @param momentum ρ, from 0 to 1
/// @param weightDecay λ, at least 0
/// @param nesterov whether to step by `d + ρ v`
public record Sgd(double learningRate, double momentum, double weightDecay, boolean nesterov)
    implements Optimiser {
  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public Sgd {
    Updates.requireNotNegative("Sgd", "the learning rate", learningRate);
    Updates.requireFraction("Sgd", "momentum", momentum);
    Updates.requireNotNegative("Sgd", "weight decay", weightDecay);
    if (nesterov && momentum == 0) {
      throw new IllegalArgumentException("Sgd: Nesterov's rule needs a momentum above 0");
    }
  }

  /// Plain gradient descent.
  ///
  /// @throws IllegalArgumentException if the learning rate is negative or not finite
  public static Sgd of(double learningRate) {
    return new Sgd(learningRate, 0, 0, false);
  }

  /// This with another momentum.
  public Sgd withMomentum(double momentum) {
    return new Sgd(learningRate, momentum, weightDecay, nesterov);
  }

  /// This with another weight decay.
  public Sgd withWeightDecay(double weightDecay) {
    return new Sgd(learningRate, momentum, weightDecay, nesterov);
  }

  /// This by Nesterov's rule.
  public Sgd withNesterov() {
    return new Sgd(learningRate, momentum, weightDecay, true);
  }

  @Override
  public Parameters state(Parameters parameters) {
    return updates().state(parameters);
  }

  @Override
  public void step(
      Parameters parameters,
      Parameters state,
      List<Tensor> gradients,
      double scale,
      double learningRate) {
    updates()
        .step(
            new UpdateRule.Descent(learningRate, momentum, weightDecay, nesterov),
            parameters,
            state,
            gradients,
            scale);
  }

  private Updates updates() {
    return new Updates("Sgd", momentum > 0 ? List.of("momentum") : List.of(), false);
  }
}
