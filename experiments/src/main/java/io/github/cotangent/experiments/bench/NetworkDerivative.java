package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.NamedVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The gradient of a network's cross entropy by its parameters, or the product of its Hessian with
/// a direction, each with the forward pass.
public record NetworkDerivative(Order order, Perceptron network) implements Workload {
  /// What is computed.
  public enum Order {
    /// The gradient.
    GRADIENT,
    /// The Hessian-vector product, whose time is also told in gradients.
    HESSIAN_VECTOR_PRODUCT
  }

  @Override
  public String name() {
    return (order == Order.GRADIENT ? "gradient_" : "hvp_") + network.name();
  }

  @Override
  public Work work() {
    return order == Order.GRADIENT ? Work.floatOperations(network.operations()) : Work.NONE;
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.BLAS);
  }

  @Override
  public Optional<Baseline> baseline() {
    return order == Order.GRADIENT
        ? Optional.empty()
        : Optional.of(new Baseline(new NetworkDerivative(Order.GRADIENT, network), "gradients"));
  }

  /// As [Perceptron#inputs], and for a product the direction, in the order of the parameters.
  @Override
  public List<Tensor> inputs() {
    List<Tensor> inputs = new ArrayList<>(network.inputs());
    if (order == Order.HESSIAN_VECTOR_PRODUCT) {
      List<Tensor> parameters = inputs.subList(2, inputs.size());
      List<Tensor> direction = new ArrayList<>();
      for (Tensor parameter : parameters) {
        direction.add(
            KEY.derive("direction")
                .derive(direction.size())
                .normal(parameter.type(), parameter.shape()));
      }
      inputs.addAll(direction);
    }
    return inputs;
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    Model model = network.model();
    int parameters = model.parameters().trainable().size();
    List<Variable> direction =
        inputs.subList(2 + parameters, inputs.size()).stream().map(Variable::constant).toList();
    return Replay.of(
        () -> {
          NamedVariables variables = model.parameters().variables();
          List<Variable> by = variables.list(model.parameters().trainable());
          Layer.Output output =
              model.forward(Variable.constant(inputs.get(0)), variables, Mode.TRAIN, KEY);
          Variable loss = Losses.crossEntropy(output.value(), Variable.constant(inputs.get(1)));
          List<Variable> gradient = Gradients.recordedGradient(loss, by);
          return order == Order.GRADIENT
              ? gradient
              : Gradients.pushforward(gradient, by, direction);
        });
  }
}
