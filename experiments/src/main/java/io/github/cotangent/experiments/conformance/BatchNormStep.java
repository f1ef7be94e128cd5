package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.NamedVariables;
import java.util.LinkedHashMap;
import java.util.Map;

/// The ops `batch_norm` and `batch_norm_eval`, computed by the layer [BatchNorm].
final class BatchNormStep {
  static final String MEAN = "running_mean";
  static final String VARIANCE = "running_var";

  private BatchNormStep() {}

  /// The value in training, whatever the running statistics are.
  static Variable train(Arguments arguments) {
    Shape shape = Shape.of(channels(arguments.in("x")));
    Variable mean = Variable.constant(Tensor.zeros(arguments.in("x").type(), shape));
    return train(arguments, 1, mean, mean).value();
  }

  /// The value in training, and the running statistics after it.
  static Layer.Output train(
      Arguments arguments, double momentum, Variable mean, Variable variance) {
    return forward(arguments, Mode.TRAIN, momentum, mean, variance);
  }

  /// The value by running statistics that are inputs.
  static Variable evaluate(Arguments arguments) {
    return forward(arguments, Mode.EVALUATE, 1, arguments.in(MEAN), arguments.in(VARIANCE)).value();
  }

  private static Layer.Output forward(
      Arguments arguments, Mode mode, double momentum, Variable mean, Variable variance) {
    Variable x = arguments.in("x");
    int channels = channels(x);
    requireChannels(MEAN, mean, channels);
    requireChannels(VARIANCE, variance, channels);
    Map<String, Variable> parameters = new LinkedHashMap<>();
    parameters.put(MEAN, mean);
    parameters.put(VARIANCE, variance);
    BatchNorm layer =
        BatchNorm.of(channels).epsilon(arguments.number("eps", 1e-5)).momentum(momentum);
    if (arguments.has("weight")) {
      parameters.put("weight", requireChannels("weight", arguments.in("weight"), channels));
      parameters.put("bias", requireChannels("bias", arguments.in("bias"), channels));
    } else {
      layer = layer.withoutAffine();
    }
    return layer.forward(x, NamedVariables.of(parameters), mode, RandomKey.of(0));
  }

  private static int channels(Variable x) {
    if (x.shape().rank() < 2) {
      throw new IllegalArgumentException(
          "x must have at least 2 axes but has the shape " + x.shape());
    }
    return x.shape().extent(1);
  }

  private static Variable requireChannels(String name, Variable variable, int channels) {
    if (!variable.shape().equals(Shape.of(channels))) {
      throw new IllegalArgumentException(
          name + " has the shape " + variable.shape() + " for " + channels + " channels");
    }
    return variable;
  }
}
