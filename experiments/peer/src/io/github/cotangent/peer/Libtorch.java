package io.github.cotangent.peer;

import io.github.cotangent.experiments.bench.BatchNormalisation;
import io.github.cotangent.experiments.bench.Call;
import io.github.cotangent.experiments.bench.Convolution;
import io.github.cotangent.experiments.bench.ConvolutionalTraining;
import io.github.cotangent.experiments.bench.CrossEntropy;
import io.github.cotangent.experiments.bench.Elementwise;
import io.github.cotangent.experiments.bench.FirstGradient;
import io.github.cotangent.experiments.bench.FreshProcess;
import io.github.cotangent.experiments.bench.LayerNormalisation;
import io.github.cotangent.experiments.bench.MatrixProduct;
import io.github.cotangent.experiments.bench.MaxPooling;
import io.github.cotangent.experiments.bench.NetworkDerivative;
import io.github.cotangent.experiments.bench.OptimiserStep;
import io.github.cotangent.experiments.bench.PairedRun;
import io.github.cotangent.experiments.bench.Training;
import io.github.cotangent.experiments.bench.Workload;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.Optimizer;
import org.bytedeco.pytorch.SGD;
import org.bytedeco.pytorch.SGDOptions;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/// The workloads by libtorch, as a user of it would have them done.
final class Libtorch {
  private static final long[] TWO = {2, 2};
  private static final long[] ONE = {1, 1};
  private static final long[] NONE = {0, 0};

  private Libtorch() {}

  public static void main(String[] arguments) {
    int threads = Integer.parseInt(arguments[0]);
    torch.set_num_threads(threads);
    PairedRun.main(arguments, Libtorch::prepare);
  }

  private static Call prepare(Workload workload, List<io.github.cotangent.core.Tensor> inputs) {
    PointerScope scope = new PointerScope();
    return switch (workload) {
      case MatrixProduct w -> {
        Tensor left = Operands.of(inputs.get(0));
        Tensor right = Operands.of(inputs.get(1));
        Tensor out = torch.zeros(new long[] {w.m(), w.n()}, left.options());
        yield ScopedCall.of(scope, () -> List.of(torch.mm_out(out, left, right)));
      }
      case Elementwise w -> ScopedCall.of(scope, elementwise(w, inputs));
      case CrossEntropy w -> {
        Tensor logits = Operands.source(inputs.get(0));
        Tensor labels = Operands.of(inputs.get(1));
        yield ScopedCall.of(
            scope,
            () -> {
              Tensor loss = torch.cross_entropy_loss(logits, labels);
              return backward(loss, null, logits);
            });
      }
      case BatchNormalisation w -> batchNormalisation(scope, inputs);
      case LayerNormalisation w -> {
        Tensor x = Operands.source(inputs.get(0));
        Tensor cotangent = Operands.of(inputs.get(1));
        Tensor scale = Operands.source(inputs.get(2));
        Tensor shift = Operands.source(inputs.get(3));
        yield ScopedCall.of(
            scope,
            () -> {
              TensorOptional gamma = new TensorOptional(scale);
              TensorOptional beta = new TensorOptional(shift);
              Tensor y = torch.layer_norm(x, new long[] {w.features()}, gamma, beta, 1e-5, false);
              return backward(y, cotangent, x, scale, shift);
            });
      }
      case MaxPooling w -> {
        Tensor x = Operands.source(inputs.get(0));
        Tensor cotangent = Operands.of(inputs.get(1));
        yield ScopedCall.of(
            scope,
            () -> backward(torch.max_pool2d(x, TWO, TWO, NONE, ONE, false), cotangent, x));
      }
      case Convolution w -> convolution(scope, w, inputs);
      case Training w -> {
        Network network = new Network(w.network(), inputs);
        yield training(scope, network.parameters(), network::loss);
      }
      case ConvolutionalTraining w -> {
        ConvolutionalNetwork network = new ConvolutionalNetwork(w.kind(), inputs);
        yield training(scope, network.parameters(), network::loss);
      }
      case NetworkDerivative w -> derivative(scope, w, inputs);
      case OptimiserStep w -> optimiser(scope, w, inputs);
      case FirstGradient w -> {
        scope.close();
        yield new FreshProcess(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.contains("jdk.incubator.vector"))
                .toList(),
            System.getProperty("java.class.path"),
            PrintTorchGradient.class.getName());
      }
    };
  }

  private static Supplier<List<Tensor>> elementwise(
      Elementwise workload, List<io.github.cotangent.core.Tensor> inputs) {
    Tensor x = Operands.of(inputs.get(0));
    Tensor y = inputs.size() > 1 ? Operands.of(inputs.get(1)) : null;
    Tensor out =
        workload.function() == Elementwise.Function.SUM ? torch.zeros() : torch.zeros_like(x);
    Scalar zero = new Scalar(0);
    return switch (workload.function()) {
      case ADD -> () -> List.of(torch.add_out(out, x, y));
      // relu_out goes through a tensor of its own and takes several times as long
      case RELU -> () -> List.of(torch.clamp_min_out(out, x, zero));
      case EXP -> () -> List.of(torch.exp_out(out, x));
      case TANH -> () -> List.of(torch.tanh_out(out, x));
      case SUM -> () -> List.of(torch.sum(x));
    };
  }

  private static Call batchNormalisation(
      PointerScope scope, List<io.github.cotangent.core.Tensor> inputs) {
    Tensor x = Operands.source(inputs.get(0));
    Tensor cotangent = Operands.of(inputs.get(1));
    Tensor scale = Operands.source(inputs.get(2));
    Tensor shift = Operands.source(inputs.get(3));
    Tensor mean = Operands.of(inputs.get(4));
    Tensor variance = Operands.of(inputs.get(5));
    Tensor firstMean = Operands.of(inputs.get(4));
    Tensor firstVariance = Operands.of(inputs.get(5));
    return ScopedCall.of(
        scope,
        () -> {
          mean.copy_(firstMean);
          variance.copy_(firstVariance);
          Tensor y =
              torch.batch_norm(
                  x,
                  new TensorOptional(scale),
                  new TensorOptional(shift),
                  new TensorOptional(mean),
                  new TensorOptional(variance),
                  true,
                  0.1,
                  1e-5,
                  false);
          List<Tensor> results = new ArrayList<>(backward(y, cotangent, x, scale, shift));
          results.addAll(List.of(mean, variance));
          return results;
        });
  }

  private static Call convolution(
      PointerScope scope, Convolution workload, List<io.github.cotangent.core.Tensor> inputs) {
    long[] stride = {workload.stride(), workload.stride()};
    long[] padding = {workload.padding(), workload.padding()};
    TensorOptional bias = new TensorOptional();
    if (!workload.backward()) {
      Tensor x = Operands.of(inputs.get(0));
      Tensor weight = Operands.of(inputs.get(1));
      return ScopedCall.of(
          scope,
          () -> List.of(torch.conv2d(x, weight, bias, stride, padding, ONE, workload.groups())));
    }
    Tensor x = Operands.source(inputs.get(0));
    Tensor weight = Operands.source(inputs.get(1));
    Tensor cotangent = Operands.of(inputs.get(2));
    return ScopedCall.of(
        scope,
        () -> {
          Tensor y = torch.conv2d(x, weight, bias, stride, padding, ONE, workload.groups());
          return backward(y, cotangent, x, weight);
        });
  }

  private static Call training(
      PointerScope scope, List<Tensor> parameters, Supplier<Tensor> network) {
    SGDOptions options = new SGDOptions(Training.LEARNING_RATE);
    options.momentum().put(Training.MOMENTUM);
    Optimizer optimiser =
        new SGD(new TensorVector(parameters.toArray(Tensor[]::new)), options);
    float[] last = new float[1];
    return ScopedCall.changing(
        scope,
        () -> {
          optimiser.zero_grad();
          Tensor loss = network.get();
          loss.backward();
          optimiser.step();
          last[0] = loss.item_float();
        },
        () -> {
          List<Tensor> results = new ArrayList<>(List.of(torch.tensor(last)));
          results.addAll(parameters);
          return results;
        });
  }

  private static Call derivative(
      PointerScope scope, NetworkDerivative workload, List<io.github.cotangent.core.Tensor> inputs) {
    Network network = new Network(workload.network(), inputs);
    int count = network.parameters().size();
    List<Tensor> direction =
        inputs.subList(2 + count, inputs.size()).stream().map(Operands::of).toList();
    TensorVector along = new TensorVector(direction.toArray(Tensor[]::new));
    TensorVector by = network.vector();
    boolean second = workload.order() == NetworkDerivative.Order.HESSIAN_VECTOR_PRODUCT;
    return ScopedCall.of(
        scope,
        () -> {
          TensorVector loss = new TensorVector(network.loss());
          BoolOptional keep = new BoolOptional();
          TensorVector gradient =
              torch.grad(loss, by, new TensorVector(), keep, second, false);
          TensorVector result =
              second ? torch.grad(gradient, by, along, keep, false, true) : gradient;
          List<Tensor> results = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            results.add(
                result.get(i).defined()
                    ? result.get(i)
                    : torch.zeros(network.parameters().get(i).numel()));
          }
          return results;
        });
  }

  private static Call optimiser(
      PointerScope scope, OptimiserStep workload, List<io.github.cotangent.core.Tensor> inputs) {
    int count = inputs.size() / 2;
    List<Tensor> parameters =
        inputs.subList(0, count).stream().map(Operands::source).toList();
    for (int i = 0; i < count; i++) {
      parameters.get(i).mutable_grad().put(Operands.of(inputs.get(count + i)));
    }
    TensorVector vector = new TensorVector(parameters.toArray(Tensor[]::new));
    Optimizer optimiser;
    if (workload.rule() == OptimiserStep.Rule.SGD) {
      SGDOptions options = new SGDOptions(OptimiserStep.LEARNING_RATE);
      options.momentum().put(Training.MOMENTUM);
      optimiser = new SGD(vector, options);
    } else {
      optimiser = new Adam(vector, new AdamOptions(OptimiserStep.LEARNING_RATE));
    }
    return ScopedCall.changing(scope, optimiser::step, () -> parameters);
  }

  /// `y` and the gradients by `x`.
  private static List<Tensor> backward(Tensor y, Tensor cotangent, Tensor... x) {
    TensorVector along = cotangent == null ? new TensorVector() : new TensorVector(cotangent);
    TensorVector gradient =
        torch.grad(
            new TensorVector(y), new TensorVector(x), along, new BoolOptional(), false, false);
    List<Tensor> results = new ArrayList<>();
    results.add(y);
    for (int i = 0; i < x.length; i++) {
      results.add(gradient.get(i));
    }
    return results;
  }
}
