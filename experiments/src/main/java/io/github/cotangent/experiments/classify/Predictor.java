package io.github.cotangent.experiments.classify;

import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.network.Network;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a network makes of images in [Mode#EVALUATE], by plans that are recorded for the first
/// batch of each shape: a deep network's values are then forgotten as soon as the next layer has
/// read them. It sees the parameters as they are at each call.
final class Predictor {
  private final Layer network;
  private final Parameters parameters;
  private final Map<Shape, Plan> plans = new HashMap<>();

  /// A predictor by `network`, which shows its embedding, with `parameters`.
  Predictor(Layer network, Parameters parameters) {
    this.network = network;
    this.parameters = parameters;
  }

  /// What a network makes of a batch.
  ///
  /// @param logits `[n, classes]`
  /// @param embedding what the last layer is given, `[n, features]`
  record Prediction(Tensor logits, Tensor embedding) {}

  /// The prediction for a batch.
  Prediction of(Tensor batch) {
    Plan plan =
        plans.computeIfAbsent(
            batch.shape(), _ -> Plan.record(List.of(batch), inputs -> compute(inputs.getFirst())));
    return plan.run(
        List.of(batch),
        outputs ->
            new Prediction(
                Engine.current().kernels().copy(outputs.get(0)),
                Engine.current().kernels().copy(outputs.get(1))));
  }

  private List<Variable> compute(Variable batch) {
    Layer.Output output =
        network.forward(batch, parameters.constants(), Mode.EVALUATE, RandomKey.of(0));
    return List.of(output.value(), output.inner(Network.EMBEDDING));
  }
}
