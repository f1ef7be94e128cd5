package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Summary;
import io.github.cotangent.nn.network.Classification;
import io.github.cotangent.nn.network.Normalisation;
import io.github.cotangent.nn.network.ResNet;
import io.github.cotangent.nn.network.Vgg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A step of training, as [Training] has it, of a convolutional network at full width on colour
/// images of 32 by 32 pixels in 10 classes.
///
/// @param batch how many images it is shown
public record ConvolutionalTraining(Kind kind, int batch) implements Workload {
  private static final Classification TASK = Classification.ofCifar10();

  /// Which network.
  public enum Kind {
    /// VGG-11 without normalisation and without dropout, which the peer would draw differently.
    VGG11,
    /// ResNet-18 with batch normalisation.
    RESNET18;

    private Layer network() {
      return switch (this) {
        case VGG11 -> Vgg.of(11, TASK.normalisation(Normalisation.none()), 0);
        case RESNET18 -> ResNet.of(18, TASK);
      };
    }
  }

  @Override
  public String name() {
    return "step_" + kind.name().toLowerCase(Locale.ROOT) + "_b" + batch;
  }

  private Model model() {
    return Model.of(kind.network(), KEY.derive("parameters"));
  }

  private Shape images() {
    Shape image = TASK.image();
    return Shape.of(batch, image.extent(0), image.extent(1), image.extent(2));
  }

  /// The products with weights: three a layer, but two in the first, whose input has no gradient;
  /// with all taps counted, those beyond the edges too.
  @Override
  public Work work() {
    Model model = model();
    Parameters parameters = model.parameters();
    Shape one = images().with(0, 1);
    double operations = 0;
    int products = 2;
    for (Summary.Row row : model.summary(one).rows()) {
      String weight = row.name() + ".weight";
      if (parameters.trainable().contains(weight) && parameters.shape(weight).rank() > 1) {
        Shape output = row.output();
        double places = (double) batch * output.size() / output.extent(1);
        operations += products * 2 * places * parameters.shape(weight).size();
        products = 3;
      }
    }
    return Work.floatOperations(operations);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.BLAS, Setting.LAYOUT);
  }

  /// Rounding errors grow through eighteen layers. On two threads, given images pixel by pixel,
  /// libtorch makes an element of the first shift of ResNet-18 1.6 per cent larger than we do, with
  /// the bits of one thread; it agrees within the usual tolerance on one thread or given planes.
  @Override
  public double tolerance() {
    return kind == Kind.RESNET18 ? 1e-2 : Workload.super.tolerance();
  }

  /// A batch, its labels, and copies of the trainable parameters in order.
  @Override
  public List<Tensor> inputs() {
    List<Tensor> inputs = new ArrayList<>();
    inputs.add(KEY.derive("x").normal(ElementType.FLOAT32, images()));
    inputs.add(KEY.derive("labels").integers(TASK.classes(), Shape.of(batch)));
    Parameters parameters = model().parameters();
    parameters.trainable().forEach(name -> inputs.add(parameters.get(name)));
    return inputs;
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    return Training.call(model(), inputs);
  }
}
