package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.TrainingStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A step of training: forward, cross entropy, backward, and stochastic gradient descent with a
/// learning rate of 0.01 and a momentum of 0.9.
public record Training(Perceptron network) implements Workload {
  /// Of the optimiser.
  public static final double LEARNING_RATE = 0.01;

  /// Of the optimiser.
  public static final double MOMENTUM = 0.9;

  @Override
  public String name() {
    return "step_mlp_" + network.name();
  }

  @Override
  public Work work() {
    return Work.floatOperations(network.operations());
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.BLAS);
  }

  @Override
  public List<Tensor> inputs() {
    return network.inputs();
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    return call(network.model(), inputs);
  }

  /// Steps of a model on the batch and the labels that `inputs` begin with.
  static Call call(Model model, List<Tensor> inputs) {
    TrainingStep step =
        TrainingStep.of(model, Sgd.of(LEARNING_RATE).withMomentum(MOMENTUM), Losses::crossEntropy);
    return new Call() {
      private double loss;
      private long number;

      @Override
      public void run() {
        RandomKey key = Workload.KEY.derive(number++);
        loss = step.run(inputs.get(0), inputs.get(1), key).loss();
      }

      @Override
      public List<double[]> results() {
        Parameters parameters = model.parameters();
        List<double[]> results = new ArrayList<>();
        results.add(new double[] {loss});
        parameters.trainable().forEach(name -> results.add(Sample.of(parameters.get(name))));
        return results;
      }
    };
  }
}
