package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Outputs and gradients of layers beside those of PyTorch 2.13, in FLOAT64.
///
/// Input, parameters and cotangent are [Pattern]s of salts 1, 2, 3, … and 9; the golden numbers are
/// the loss `Σ pattern · y`, `Σ y²`, and a fingerprint of salt 13 of the gradient by the input and
/// by each parameter in the order of their names here. They were computed by PyTorch's layers of
/// the same names.
class LayersAgainstPytorchTest {
  private static final RandomKey KEY = RandomKey.of(3);

  private static Layer.Output check(
      Layer layer, Shape input, Shape expected, List<String> names, double... golden) {
    return check(layer, input, Mode.TRAIN, expected, names, golden);
  }

  private static Layer.Output check(
      Layer layer, Shape input, Mode mode, Shape expected, List<String> names, double... golden) {
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    assertEquals(names.size(), parameters.trainable().size());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      parameters.set(name, Pattern.of(i + 2, parameters.shape(name)));
    }
    for (String name : parameters.names()) {
      if (name.startsWith("running") && mode == Mode.EVALUATE) {
        Tensor pattern = Pattern.of(name.endsWith("mean") ? 6 : 7, parameters.shape(name));
        Variable value = Variable.constant(pattern);
        parameters.set(name, name.endsWith("mean") ? pattern : value.square().plus(0.5).value());
      }
    }
    NamedVariables variables = parameters.variables();
    Variable x = Variable.of(Pattern.of(1, input));
    Layer.Output output = layer.forward(x, variables, mode, KEY);
    Variable y = output.value();
    assertEquals(expected, y.shape());
    Variable loss = y.times(Variable.constant(Pattern.of(9, y.shape()))).sum();
    List<Variable> by = new ArrayList<>(List.of(x));
    by.addAll(variables.list(names));
    double[] actual = new double[2 + by.size()];
    actual[0] = loss.value().item();
    actual[1] = y.square().sum().value().item();
    List<Tensor> gradients = Gradients.gradient(loss, by);
    for (int i = 0; i < by.size(); i++) {
      actual[2 + i] = Pattern.fingerprint(13, gradients.get(i));
    }
    assertArrayEquals(golden, actual, 2e-11, layer.toString());
    return output;
  }

  private static final List<String> AFFINE = List.of("weight", "bias");

  @Test
  void convolution_with_all_its_settings_uneven() {
    check(
        Conv2d.of(4, 6, new HeightWidth(3, 2))
            .geometry(
                ConvolutionGeometry.DEFAULT.stride(2, 1).padding(1, 2).dilation(1, 2).groups(2)),
        Shape.of(2, 4, 7, 6),
        Shape.of(2, 6, 4, 8),
        AFFINE,
        -60.537109375,
        1854.63037109375,
        -34.388671875,
        10.94140625,
        6.75);
  }

  @Test
  void transposed_convolution_with_output_padding() {
    check(
        ConvTranspose2d.of(6, 4, 3).stride(2).padding(1).outputPadding(1).groups(2),
        Shape.of(2, 6, 3, 4),
        Shape.of(2, 4, 6, 8),
        AFFINE,
        -33.9296875,
        1055.657958984375,
        -37.728515625,
        -0.896484375,
        21.109375);
    check(
        ConvTranspose2d.of(2, 3, new HeightWidth(2, 3))
            .geometry(ConvolutionGeometry.DEFAULT.stride(3, 2).padding(0, 1).dilation(2, 1))
            .outputPadding(new HeightWidth(2, 0)),
        Shape.of(2, 2, 3, 4),
        Shape.of(2, 3, 11, 7),
        AFFINE,
        -45.5390625,
        627.877197265625,
        17.123046875,
        14.4296875,
        26.015625);
  }

  @Test
  void pooling_by_largest_and_by_mean() {
    PoolingWindow window = PoolingWindow.of(3).stride(2).padding(1);
    Shape x = Shape.of(2, 3, 7, 6);
    Shape y = Shape.of(2, 3, 4, 3);
    check(new MaxPool2d(window), x, y, List.of(), 9.640625, 88.34375, -6.65625);
    check(
        new AvgPool2d(window, true),
        x,
        y,
        List.of(),
        0.14756944444444414,
        4.8423996913580245,
        -3.633680555555555);
    check(
        new AvgPool2d(window, false),
        x,
        y,
        List.of(),
        -1.7625868055555562,
        10.474151234567902,
        -4.782118055555555);
    check(
        new AdaptiveAvgPool2d(3, 4),
        x,
        Shape.of(2, 3, 3, 4),
        List.of(),
        -5.911458333333333,
        8.623697916666668,
        -4.419270833333334);
  }

  @Test
  void group_normalisation_of_images_and_of_features() {
    check(
        GroupNorm.of(3, 6).epsilon(0.01),
        Shape.of(4, 6, 5, 3),
        Shape.of(4, 6, 5, 3),
        AFFINE,
        -14.797795216836128,
        544.8998243046942,
        25.31901173317391,
        4.619567141542251,
        16.9375);
    check(
        GroupNorm.of(2, 6).epsilon(0.01),
        Shape.of(4, 6),
        Shape.of(4, 6),
        AFFINE,
        4.236531994940691,
        28.132953441822202,
        -2.6941118110513083,
        -3.558662329754691,
        -1.015625);
  }

  @Test
  void instance_normalisation_without_and_with_running_statistics() {
    check(
        InstanceNorm.of(3).epsilon(0.01),
        Shape.of(4, 3, 5, 3),
        Shape.of(4, 3, 5, 3),
        AFFINE,
        18.639815881658205,
        288.67687563477665,
        15.353470015703792,
        9.493902637804398,
        19.34375);
    Shape rows = Shape.of(4, 3, 7);
    InstanceNorm running = InstanceNorm.of(3).epsilon(0.01).withRunningStatistics(0.25);
    Layer.Output output =
        check(
            running,
            rows,
            rows,
            AFFINE,
            13.061933029348223,
            134.67083895341491,
            6.0159686749979215,
            4.335578885334187,
            20.6875);
    assertArrayEquals(
        new double[] {-0.0625, -0.033482142857142856, 0.09598214285714286},
        output.state().get("running_mean").value().toDoubleArray(),
        1e-15);
    assertArrayEquals(
        new double[] {0.9594029017857144, 0.9881882440476191, 0.9125744047619048},
        output.state().get("running_var").value().toDoubleArray(),
        1e-15);
    check(
        running,
        rows,
        Mode.EVALUATE,
        rows,
        AFFINE,
        31.110222465021433,
        213.354129571275,
        4.439042662028967,
        15.860998000342205,
        20.6875);
  }

  @Test
  void weight_normalisation_of_a_convolution_and_of_a_dense_layer() {
    List<String> names = List.of("bias", "weight_g", "weight_v");
    check(
        WeightNorm.of(Conv2d.of(4, 6, 3).groups(2)),
        Shape.of(2, 4, 5, 6),
        Shape.of(2, 6, 3, 4),
        names,
        -8.422052149998535,
        183.45945003940892,
        1.8667712967171446,
        -4.109375,
        -0.21155339100028325,
        -1.3501290120344702);
    check(
        WeightNorm.of(Dense.of(4, 6)),
        Shape.of(5, 4),
        Shape.of(5, 6),
        names,
        2.978847225010926,
        54.59388381933569,
        1.0480272759046014,
        1.921875,
        4.566839588027676,
        -1.347783261098022);
  }
}
