package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.NamedVariables;
import io.github.cotangent.nn.Optimiser;
import io.github.cotangent.nn.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A whole training run: what the losses are before each step, and what the parameters and the
/// running statistics are after the last.
///
/// @param parameters the values before the first step; all are trained
/// @param buffers the running statistics before the first step
/// @param data by name; axis 0 is the step
/// @param program whose result is the loss
/// @param statistics the buffers that steps move, by the names of the values that they make
/// @param optimiser what moves the parameters
/// @param learningRates one for each step
/// @param references what is to come out
record TrainingCase(
    Map<String, Tensor> parameters,
    Map<String, Tensor> buffers,
    Map<String, Tensor> data,
    Program program,
    Map<String, Running> statistics,
    Optimiser optimiser,
    List<Double> learningRates,
    List<Reference> references)
    implements Trial {
  /// The buffers that a `batch_norm` moves.
  ///
  /// @param mean the name of that for the means
  /// @param variance the name of that for the variances
  /// @param momentum what the new values are multiplied by
  record Running(String mean, String variance, double momentum) {}

  static final String LOSSES = "losses";

  static String parameter(String name) {
    return "parameter " + name;
  }

  static String buffer(String name) {
    return "buffer " + name;
  }

  @Override
  public String kind() {
    return "training";
  }

  @Override
  public List<Agreement> agreements() {
    return List.of();
  }

  @Override
  public Map<String, Tensor> compute(Rounding rounding) {
    Parameters.Builder builder = Parameters.builder();
    parameters.forEach(
        (name, value) -> builder.trainable(name, rounding.of(parameter(name), value)));
    buffers.forEach((name, value) -> builder.state(name, rounding.of(buffer(name), value)));
    Parameters trained = builder.build();
    Parameters state = optimiser.state(trained);
    Map<String, Tensor> inputs = new LinkedHashMap<>();
    data.forEach(
        (name, value) ->
            inputs.put(
                name, value.type().isFloating() ? rounding.of("data " + name, value) : value));
    double[] losses = new double[learningRates.size()];
    for (int t = 0; t < losses.length; t++) {
      losses[t] = step(trained, state, inputs, t);
    }
    Map<String, Tensor> results = new LinkedHashMap<>();
    results.put(LOSSES, Tensor.of(losses, losses.length));
    parameters.keySet().forEach(name -> results.put(parameter(name), trained.get(name)));
    buffers.keySet().forEach(name -> results.put(buffer(name), trained.get(name)));
    return results;
  }

  /// One step of training; returns the loss before it.
  private double step(Parameters trained, Parameters state, Map<String, Tensor> inputs, int t) {
    NamedVariables variables = trained.variables();
    Map<String, Variable> values = new LinkedHashMap<>();
    parameters.keySet().forEach(name -> values.put(name, variables.get(name)));
    inputs.forEach((name, value) -> values.put(name, Variable.constant(value.select(0, t))));
    Map<String, Variable> running = new LinkedHashMap<>();
    buffers.keySet().forEach(name -> running.put(name, variables.get(name)));
    Variable loss = program.run(values, (step, given) -> forward(step, given, running));
    try {
      List<Variable> by = variables.list(trained.trainable());
      List<Tensor> gradients = Gradients.gradient(loss, by);
      running.forEach((name, value) -> trained.set(name, value.value()));
      optimiser.step(trained, state, gradients, learningRates.get(t));
    } catch (RuntimeException e) {
      throw Program.failure("step " + t + " of the training", e);
    }
    return loss.value().item();
  }

  /// What a step of the program makes; a `batch_norm` moves its running statistics as well.
  private Variable forward(Step step, List<Variable> given, Map<String, Variable> running) {
    Running own = statistics.get(step.output());
    if (own == null) {
      return step.of(given);
    }
    Layer.Output output =
        BatchNormStep.train(
            step.arguments(given),
            own.momentum,
            Objects.requireNonNull(running.get(own.mean)),
            Objects.requireNonNull(running.get(own.variance)));
    running.replace(own.mean, output.state().get(BatchNormStep.MEAN));
    running.replace(own.variance, output.state().get(BatchNormStep.VARIANCE));
    return output.value();
  }
}
