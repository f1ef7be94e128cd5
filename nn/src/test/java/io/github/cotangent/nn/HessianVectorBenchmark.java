package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A gradient and a Hessian-vector product by the parameters of a network with two hidden layers
/// and batch normalisation, each from the input on, so with its forward pass.
///
/// By its matrix products alone a Hessian-vector product of many hidden layers costs 3 gradients:
/// the gradient has three products a layer, and the pushforward of each takes two more. The first
/// layer, whose input does not move, costs 2. A plan leaves out the gradient's own values, which
/// nobody asks for. Measured on one core, in gradients: 2.6, 3.0 and 2.6 eagerly for the three
/// networks, 2.6, 2.4 and 2.1 replayed.
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class HessianVectorBenchmark {
  private static final RandomKey KEY = RandomKey.of(1);

  /// The size of the input, the width of the hidden layers, and the size of a batch.
  @Param({"64_32_b32", "256_256_b128", "784_256_b128"})
  public String network;

  private Model model;
  private Tensor images;
  private Tensor labels;
  private List<Tensor> direction;
  private Plan gradientPlan;
  private Plan productPlan;

  /// The network at its first values, one random batch and a random direction.
  @Setup
  public void prepare() {
    String[] parts = network.split("_");
    int in = Integer.parseInt(parts[0]);
    int width = Integer.parseInt(parts[1]);
    int batch = Integer.parseInt(parts[2].substring(1));
    model =
        Model.of(
            Sequential.of(
                Dense.of(in, width),
                BatchNorm.of(width),
                new Relu(),
                Dense.of(width, width),
                BatchNorm.of(width),
                new Relu(),
                Dense.of(width, 10)),
            KEY);
    images = KEY.derive("images").normal(ElementType.FLOAT32, Shape.of(batch, in));
    labels = KEY.derive("labels").integers(10, Shape.of(batch));
    direction = new ArrayList<>();
    for (Variable parameter : parameters(model.parameters().variables())) {
      direction.add(KEY.derive(direction.size()).normal(parameter.type(), parameter.shape()));
    }
    gradientPlan = Plan.record(List.of(images), x -> recordedGradient(x.get(0)));
    productPlan = Plan.record(List.of(images), x -> recordedProduct(x.get(0)));
  }

  private List<Variable> parameters(NamedVariables variables) {
    return variables.list(model.parameters().trainable());
  }

  private Variable loss(Variable x, NamedVariables variables) {
    Variable logits = model.forward(x, variables, Mode.TRAIN, KEY).value();
    return Losses.crossEntropy(logits, Variable.constant(labels));
  }

  private List<Variable> recordedGradient(Variable x) {
    NamedVariables variables = model.parameters().variables();
    return Gradients.recordedGradient(loss(x, variables), parameters(variables));
  }

  private List<Variable> recordedProduct(Variable x) {
    NamedVariables variables = model.parameters().variables();
    List<Variable> by = parameters(variables);
    List<Variable> along = direction.stream().map(Variable::constant).toList();
    return Gradients.pushforward(Gradients.recordedGradient(loss(x, variables), by), by, along);
  }

  /// The gradient, with a graph built anew.
  @Benchmark
  public List<Tensor> gradient() {
    NamedVariables variables = model.parameters().variables();
    return Gradients.gradient(loss(Variable.constant(images), variables), parameters(variables));
  }

  /// The product, with a graph built anew.
  @Benchmark
  public List<Tensor> product() {
    NamedVariables variables = model.parameters().variables();
    Variable loss = loss(Variable.constant(images), variables);
    return Gradients.hessianVectorProduct(loss, parameters(variables), direction);
  }

  /// The gradient, replayed.
  @Benchmark
  public int plannedGradient() {
    return gradientPlan.run(List.of(images), List::size);
  }

  /// The product, replayed.
  @Benchmark
  public int plannedProduct() {
    return productPlan.run(List.of(images), List::size);
  }
}
