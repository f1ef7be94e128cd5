package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Adam;
import io.github.cotangent.nn.Optimiser;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Sgd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A step of an optimiser alone, over 28 million parameters in seven matrices.
public record OptimiserStep(Rule rule) implements Workload {
  /// How parameters move.
  public enum Rule {
    /// Stochastic gradient descent with momentum: reads three arrays and writes two.
    SGD(5),
    /// Adam: reads four arrays and writes three.
    ADAM(7);

    private final int passes;

    Rule(int passes) {
      this.passes = passes;
    }
  }

  /// Of the optimiser.
  public static final double LEARNING_RATE = 0.001;

  private static final int MATRICES = 7;
  private static final int EXTENT = 2_000;

  @Override
  public String name() {
    return "optimizer_" + rule.name().toLowerCase(Locale.ROOT) + "_28M";
  }

  @Override
  public Work work() {
    return Work.bytes((double) rule.passes * 4 * MATRICES * EXTENT * EXTENT);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR);
  }

  /// The parameters, then their gradients.
  @Override
  public List<Tensor> inputs() {
    List<Tensor> inputs = new ArrayList<>();
    for (String name : List.of("parameter", "gradient")) {
      for (int i = 0; i < MATRICES; i++) {
        inputs.add(
            KEY.derive(name).derive(i).normal(ElementType.FLOAT32, Shape.of(EXTENT, EXTENT)));
      }
    }
    return inputs;
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    Parameters.Builder builder = Parameters.builder();
    for (int i = 0; i < MATRICES; i++) {
      builder.trainable("p" + i, inputs.get(i));
    }
    Parameters parameters = builder.build();
    List<Tensor> gradients = inputs.subList(MATRICES, inputs.size());
    Optimiser optimiser =
        rule == Rule.SGD
            ? Sgd.of(LEARNING_RATE).withMomentum(Training.MOMENTUM)
            : Adam.of(LEARNING_RATE);
    Parameters state = optimiser.state(parameters);
    return new Call() {
      @Override
      public void run() {
        optimiser.step(parameters, state, gradients, LEARNING_RATE);
      }

      @Override
      public List<double[]> results() {
        return parameters.trainable().stream()
            .map(name -> Sample.of(parameters.get(name)))
            .toList();
      }
    };
  }
}
