package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import java.util.ArrayList;
import java.util.List;

/// A network of dense layers, with batch norm if `normalised` and a rectifier between them, and the
/// size of the batches that it is shown.
///
/// @param widths of the input, the hidden layers and the output
public record Perceptron(List<Integer> widths, boolean normalised, int batch) {
  /// Such as `784_256_10_bn_b128`.
  String name() {
    StringBuilder name = new StringBuilder();
    widths.forEach(width -> name.append(width).append('_'));
    return name + (normalised ? "bn_b" : "b") + batch;
  }

  /// The network at its first values, the same each time.
  Model model() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 1; i < widths.size(); i++) {
      layers.add(Dense.of(widths.get(i - 1), widths.get(i)));
      if (i < widths.size() - 1) {
        if (normalised) {
          layers.add(BatchNorm.of(widths.get(i)));
        }
        layers.add(new Relu());
      }
    }
    return Model.of(Sequential.of(layers.toArray(Layer[]::new)), Workload.KEY.derive("parameters"));
  }

  /// A batch, its labels, and copies of the trainable parameters: of each layer in turn the weight
  /// and the bias.
  List<Tensor> inputs() {
    List<Tensor> inputs = new ArrayList<>();
    inputs.add(
        Workload.KEY.derive("x").normal(ElementType.FLOAT32, Shape.of(batch, widths.getFirst())));
    inputs.add(Workload.KEY.derive("labels").integers(widths.getLast(), Shape.of(batch)));
    Parameters parameters = model().parameters();
    parameters.trainable().forEach(name -> inputs.add(parameters.get(name)));
    return inputs;
  }

  /// The floating-point operations of the matrix products of a gradient: three a layer, but two in
  /// the first, whose input has no gradient.
  double operations() {
    double operations = 0;
    for (int i = 1; i < widths.size(); i++) {
      operations += (i == 1 ? 2.0 : 3.0) * 2 * batch * widths.get(i - 1) * widths.get(i);
    }
    return operations;
  }
}
