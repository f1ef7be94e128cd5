package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// One step of training: forward pass, loss, gradient, and the optimiser's change of the
/// parameters.
///
/// ```java
/// Sgd sgd = Sgd.of(0.01).withMomentum(0.9);
/// TrainingStep step = TrainingStep.of(model, sgd, Losses::crossEntropy);
/// for (Batch batch : batches) {
///   double loss = step.run(batch.images(), batch.labels(), key.derive(batch.number())).loss();
/// }
/// ```
///
/// The first step for each shape of batch is recorded as a [Plan] and replayed from then on, in
/// buffers that are used again, so that a step in steady state leaves next to nothing to the
/// garbage collector. [#eager] gives a twin that computes each step anew, for reading and
/// debugging. Both give the same bits.
///
/// What a step returns are copies: they stay as they are when later steps run.
///
/// One thread at a time may run steps of one model.
public final class TrainingStep {
  /// What the model is to make small.
  @FunctionalInterface
  public interface Objective {
    /// The loss, a scalar, for the model's output and the targets of the batch.
    Variable loss(Layer.Output output, Variable targets);
  }

  /// What is to be computed in a step beside the loss: sums over values within the model and over
  /// the loss's gradients there, say, which would be too large to be copied out.
  public interface Measurement {
    /// The names of the values within the model (see [Layer.Output#inner]) that are measured.
    List<String> inner();

    /// The results by name.
    ///
    /// @param values those called [#inner], in that order; tracked where the loss is differentiated
    ///     by something that they depend on
    /// @param gradients of the loss there, not tracked
    Map<String, Variable> measure(List<Variable> values, List<Variable> gradients);
  }

  private final Model model;
  private final Optimiser optimiser;
  private final Objective objective;
  private final Parameters state;
  private final List<String> watched;
  private final @Nullable Measurement measurement;
  private final boolean gradients;
  private final boolean eager;
  private final Map<List<Object>, Recording> recordings = new HashMap<>();

  private TrainingStep(
      Model model,
      Optimiser optimiser,
      Objective objective,
      Parameters state,
      List<String> watched,
      @Nullable Measurement measurement,
      boolean gradients,
      boolean eager) {
    this.model = model;
    this.optimiser = optimiser;
    this.objective = objective;
    this.state = state;
    this.watched = watched;
    this.measurement = measurement;
    this.gradients = gradients;
    this.eager = eager;
  }

  /// A step that makes a loss of the model's output small, such as `Losses::crossEntropy`.
  ///
  /// @param loss of the output and the targets, a scalar
  public static TrainingStep of(Model model, Optimiser optimiser, BinaryOperator<Variable> loss) {
    return withObjective(
        model, optimiser, (output, targets) -> loss.apply(output.value(), targets));
  }

  /// A step whose loss may also look at values within the model.
  public static TrainingStep withObjective(Model model, Optimiser optimiser, Objective objective) {
    return new TrainingStep(
        model,
        optimiser,
        objective,
        optimiser.state(model.parameters()),
        List.of(),
        null,
        false,
        false);
  }

  /// This with results that hold the values called `names` within the model (see
  /// [Layer.Output#inner]) and the loss's gradients there; the empty name is the model's output.
  public TrainingStep watching(String... names) {
    return new TrainingStep(
        model, optimiser, objective, state, List.of(names), measurement, gradients, eager);
  }

  /// This with results that hold what `measurement` computes from values within the model and the
  /// loss's gradients there, in the step itself.
  public TrainingStep measuring(Measurement measurement) {
    return new TrainingStep(
        model, optimiser, objective, state, watched, measurement, gradients, eager);
  }

  /// This with results that hold the gradients by the parameters.
  public TrainingStep withGradients() {
    return new TrainingStep(model, optimiser, objective, state, watched, measurement, true, eager);
  }

  /// This without plans: each step builds its graph anew.
  public TrainingStep eager() {
    return new TrainingStep(
        model, optimiser, objective, state, watched, measurement, gradients, true);
  }

  /// The model that is trained.
  public Model model() {
    return model;
  }

  /// What moves the parameters.
  public Optimiser optimiser() {
    return optimiser;
  }

  /// The optimiser's state itself, not a copy, to be saved beside the parameters.
  public Parameters optimiserState() {
    return state;
  }

  /// One step at the optimiser's own learning rate.
  ///
  /// @param batch the model's input
  /// @param targets what the loss compares the output with
  /// @param key for what is random in the model; a different one for each step
  public Result run(Tensor batch, Tensor targets, RandomKey key) {
    return run(batch, targets, key, optimiser.learningRate());
  }

  /// One step at a given learning rate.
  public Result run(Tensor batch, Tensor targets, RandomKey key, double learningRate) {
    List<Tensor> inputs = List.of(batch, targets, key.words());
    if (eager) {
      Layout layout = new Layout();
      List<Tensor> outputs = compute(inputs, layout).stream().map(Variable::value).toList();
      return finish(layout, outputs, learningRate);
    }
    List<Object> signature = List.of(batch.shape(), batch.type(), targets.shape(), targets.type());
    Recording known = recordings.get(signature);
    if (known != null) {
      return known.plan.run(inputs, outputs -> finish(known.layout, outputs, learningRate));
    }
    Recording first = new Recording(inputs);
    recordings.put(signature, first);
    return first.plan.recorded(outputs -> finish(first.layout, outputs, learningRate));
  }

  // ---- what is computed -----------------------------------------------------------------------

  /// What stands where among the outputs: the loss, the gradients by the parameters and by the
  /// watched values, those values, what is measured, and the new state.
  private static final class Layout {
    private List<String> measured = List.of();
    private List<String> state = List.of();
  }

  private final class Recording {
    private final Layout layout = new Layout();
    private final Plan plan;

    Recording(List<Tensor> like) {
      this.plan = Plan.recordTensors(like, inputs -> compute(inputs, layout));
    }
  }

  private List<Variable> compute(List<Tensor> inputs, Layout layout) {
    Parameters parameters = model.parameters();
    NamedVariables variables = parameters.variables();
    Layer.Output output =
        model.forward(
            Variable.constant(inputs.get(0)), variables, Mode.TRAIN, RandomKey.of(inputs.get(2)));
    Variable loss = objective.loss(output, Variable.constant(inputs.get(1)));
    List<Variable> values = new ArrayList<>();
    for (String name : watched) {
      values.add(name.isEmpty() ? output.value() : output.inner(name));
    }
    int shown = values.size();
    if (measurement != null) {
      measurement.inner().forEach(name -> values.add(output.inner(name)));
    }
    List<Variable> by = new ArrayList<>(variables.list(parameters.trainable()));
    int trainable = by.size();
    by.addAll(values);
    List<Variable> all = Gradients.recordedGradient(loss, by);
    List<Variable> outputs = new ArrayList<>();
    outputs.add(loss);
    outputs.addAll(all.subList(0, trainable + shown));
    outputs.addAll(values.subList(0, shown));
    if (measurement != null) {
      Map<String, Variable> measured =
          measurement.measure(
              values.subList(shown, values.size()),
              all.subList(trainable + shown, all.size()).stream().map(Variable::detach).toList());
      layout.measured = List.copyOf(measured.keySet());
      outputs.addAll(measured.values());
    }
    layout.state = List.copyOf(output.state().keySet());
    outputs.addAll(output.state().values());
    return outputs;
  }

  /// Copies what the caller gets, then changes the parameters.
  private Result finish(Layout layout, List<Tensor> outputs, double learningRate) {
    Kernels kernels = Engine.current().kernels();
    Parameters parameters = model.parameters();
    int trainable = parameters.trainable().size();
    List<Tensor> byParameters = outputs.subList(1, 1 + trainable);
    Map<String, Tensor> copies = new LinkedHashMap<>();
    if (gradients) {
      for (int i = 0; i < trainable; i++) {
        copies.put(parameters.trainable().get(i), kernels.copy(byParameters.get(i)));
      }
    }
    Map<String, Watched> seen = new LinkedHashMap<>();
    int at = 1 + trainable;
    for (String name : watched) {
      Tensor gradient = kernels.copy(outputs.get(at));
      seen.put(name, new Watched(kernels.copy(outputs.get(at + watched.size())), gradient));
      at++;
    }
    at += watched.size();
    Map<String, Tensor> measured = new LinkedHashMap<>();
    for (String name : layout.measured) {
      measured.put(name, kernels.copy(outputs.get(at++)));
    }
    Result result = new Result(outputs.get(0).item(), copies, seen, measured);
    for (String name : layout.state) {
      parameters.set(name, outputs.get(at++));
    }
    optimiser.step(parameters, state, byParameters, learningRate);
    return result;
  }

  // ---- what is returned -----------------------------------------------------------------------

  /// A value within the model and the loss's gradient there.
  ///
  /// @param value as computed in the step
  /// @param gradient of the loss, in the shape of `value`
  public record Watched(Tensor value, Tensor gradient) {}

  /// What a step gives.
  ///
  /// @param loss before the parameters changed
  /// @param gradients by parameter, if [#withGradients]
  /// @param watched by the names given to [#watching]
  /// @param measured by the names that the [Measurement] gave, if [#measuring]
  public record Result(
      double loss,
      Map<String, Tensor> gradients,
      Map<String, Watched> watched,
      Map<String, Tensor> measured) {
    /// What was watched under `name`.
    ///
    /// @throws IllegalArgumentException if nothing was
    public Watched watched(String name) {
      Watched found = watched.get(name);
      if (found == null) {
        throw new IllegalArgumentException(
            "TrainingStep: \"" + name + "\" was not watched\n  watched are " + watched.keySet());
      }
      return found;
    }
  }
}
