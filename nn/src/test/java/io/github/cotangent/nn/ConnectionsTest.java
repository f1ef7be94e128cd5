package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Layers made of layers: names, residual and dense connections, weight normalisation; and the
/// settings of convolutions.
class ConnectionsTest {
  private static final RandomKey KEY = RandomKey.of(17);

  private static Tensor random(String name, int... extents) {
    return KEY.derive(name).normal(ElementType.FLOAT64, Shape.of(extents));
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  private static Sequential body() {
    return Sequential.of()
        .then("conv1", Conv2d.of(3, 3, 3).padding(1).withoutBias())
        .then("bn1", BatchNorm.of(3))
        .then("drop", new Dropout(0.5));
  }

  // ---- names ----------------------------------------------------------------------------------

  @Test
  void a_composition_has_the_names_that_it_was_given() {
    Sequential layer = body();
    assertEquals(List.of("conv1", "bn1", "drop"), List.copyOf(layer.layers().keySet()));
    assertEquals(
        List.of("conv1.weight", "bn1.weight", "bn1.bias", "bn1.running_mean", "bn1.running_var"),
        layer.initialise(KEY, ElementType.FLOAT32).names());
    assertEquals(List.of("conv1"), List.copyOf(layer.first(1).layers().keySet()));
    assertMessage(
        "Sequential: a layer's name must be new and without dots, got \"bn1\" after [conv1, bn1,"
            + " drop]",
        () -> layer.then("bn1", new Relu()));
    assertMessage(
        "Sequential: a layer's name must be new and without dots, got \"a.b\" after []",
        () -> Sequential.of().then("a.b", new Relu()));
    assertThrows(IllegalArgumentException.class, () -> Sequential.of().then("", new Relu()));
  }

  @Test
  void first_values_of_a_named_layer_depend_on_its_name_and_not_on_its_place() {
    Sequential one = Sequential.of().then("a", Dense.of(3, 3)).then("b", Dense.of(3, 3));
    Sequential other =
        Sequential.of().then("b", Dense.of(3, 3)).then("c", new Relu()).then("a", Dense.of(3, 3));
    Parameters a = one.initialise(KEY, ElementType.FLOAT32);
    Parameters b = other.initialise(KEY, ElementType.FLOAT32);
    a.names().forEach(name -> assertTrue(a.get(name).hasSameBits(b.get(name)), name));
    assertTrue(!a.get("a.weight").hasSameBits(a.get("b.weight")));
  }

  // ---- connections ----------------------------------------------------------------------------

  @Test
  void a_residual_connection_adds_the_input_to_what_its_body_gives() {
    Residual layer = Residual.of(body());
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    assertEquals(body().initialise(KEY, ElementType.FLOAT64).names(), parameters.names());
    Variable x = Variable.of(random("x", 4, 3, 5, 4));
    Layer.Output output = layer.forward(x, parameters.constants(), Mode.TRAIN, KEY);
    Layer.Output branch = body().forward(x, parameters.constants(), Mode.TRAIN, KEY);
    assertTrue(branch.value().plus(x).value().hasSameBits(output.value().value()));
    assertEquals(branch.state().keySet(), output.state().keySet());
    assertSame(output.value(), output.inner("sum"));
    assertTrue(output.inner().keySet().containsAll(List.of("conv1", "bn1.normalised", "drop")));
  }

  @Test
  void a_shortcut_and_an_activation_have_their_own_names() {
    Residual layer =
        Residual.of(Sequential.of().then("conv1", Conv2d.of(3, 5, 3).padding(1).stride(2)))
            .shortcut(Sequential.of(Conv2d.of(3, 5, 1).stride(2), BatchNorm.of(5)))
            .activation(new Relu());
    assertEquals(List.of("conv1", "shortcut", "activation"), List.copyOf(layer.layers().keySet()));
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    assertEquals(
        List.of(
            "conv1.weight",
            "conv1.bias",
            "shortcut.0.weight",
            "shortcut.0.bias",
            "shortcut.1.weight",
            "shortcut.1.bias",
            "shortcut.1.running_mean",
            "shortcut.1.running_var"),
        parameters.names());
    Variable x = Variable.of(random("x", 4, 3, 5, 4));
    Layer.Output output = layer.forward(x, parameters.constants(), Mode.TRAIN, KEY);
    Variable sum = output.inner("conv1").plus(output.inner("shortcut"));
    assertTrue(sum.relu().value().hasSameBits(output.value().value()));
    assertEquals(
        List.of("shortcut.1.running_mean", "shortcut.1.running_var"),
        output.state().keySet().stream().sorted().toList());
    assertEquals(
        "Residual(Sequential(Conv2d(3, 5, kernel [3, 3], stride [2, 2], padding [1, 1])), shortcut"
            + " Sequential(Conv2d(3, 5, kernel [1, 1], stride [2, 2]), BatchNorm(5)), activation"
            + " Relu)",
        layer.toString());
    // A summary finds the shape of each.
    assertEquals(
        Shape.of(1, 5, 3, 2),
        Model.of(layer, KEY).summary(Shape.of(1, 3, 5, 4)).rows().getLast().output());
  }

  @Test
  void a_residual_connection_names_what_does_not_fit() {
    Residual layer = Residual.of(Sequential.of().then("conv1", Conv2d.of(3, 5, 1)));
    assertMessage(
        """
        Residual: the body and the shortcut give different shapes
          body     [2, 5, 4, 4]
          shortcut [2, 3, 4, 4]
          help: shortcut(layer) where the body changes the shape\
        """,
        () ->
            layer.forward(
                Variable.constant(random("x", 2, 3, 4, 4)),
                layer.initialise(KEY, ElementType.FLOAT64).constants(),
                Mode.TRAIN,
                KEY));
    assertMessage(
        "Residual: no layer of the body may be called \"shortcut\"\n  they are shortcut",
        () -> Residual.of(Sequential.of().then("shortcut", new Relu())));
  }

  @Test
  void a_dense_connection_puts_what_is_new_before_the_input() {
    DenseConnection layer =
        DenseConnection.of(
            Sequential.of().then("bn1", BatchNorm.of(3)).then("conv1", Conv2d.of(3, 2, 1)));
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    assertEquals("bn1.weight", parameters.names().getFirst());
    Variable x = Variable.of(random("x", 4, 3, 2, 3));
    Layer.Output output = layer.forward(x, parameters.constants(), Mode.TRAIN, KEY);
    assertEquals(Shape.of(4, 5, 2, 3), output.value().shape());
    assertTrue(output.value().slice(1, 2, 5).value().hasSameBits(x.value()));
    assertTrue(output.value().slice(1, 0, 2).value().hasSameBits(output.inner("conv1").value()));
    assertEquals(2, output.state().size());
    DenseConnection strided =
        DenseConnection.of(Sequential.of().then("conv1", Conv2d.of(3, 2, 1).stride(2)));
    assertMessage(
        """
        DenseConnection: the body's output and the input may differ in axis 1 alone
          output [4, 2, 1, 2]
          input  [4, 3, 2, 3]\
        """,
        () ->
            strided.forward(
                x, strided.initialise(KEY, ElementType.FLOAT64).constants(), Mode.TRAIN, KEY));
  }

  // ---- weight normalisation -------------------------------------------------------------------

  @Test
  void weight_normalisation_is_the_layer_itself_at_first() {
    for (Layer plain : List.of(Conv2d.of(3, 4, 3).groups(1), Dense.of(5, 4).withoutBias())) {
      Layer layer = WeightNorm.of(plain);
      Parameters own = plain.initialise(KEY, ElementType.FLOAT64);
      Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
      assertTrue(own.get("weight").hasSameBits(parameters.get("weight_v")));
      Variable x =
          Variable.constant(plain instanceof Dense ? random("x", 2, 5) : random("x", 2, 3, 4, 5));
      assertArrayEquals(
          plain.forward(x, own.constants(), Mode.TRAIN, KEY).value().value().toDoubleArray(),
          layer.forward(x, parameters.constants(), Mode.TRAIN, KEY).value().value().toDoubleArray(),
          1e-14);
    }
  }

  @Test
  void a_fixed_gain_is_state_and_the_length_of_each_filter() {
    Layer layer = WeightNorm.of(Conv2d.of(3, 4, 3).withoutBias()).withGain(1);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    assertEquals(List.of("weight_g", "weight_v"), parameters.names());
    assertEquals(List.of("weight_v"), parameters.trainable());
    assertEquals(Shape.of(4, 1, 1, 1), parameters.shape("weight_g"));
    // The response to an impulse at each tap of each channel is the weight: 27 of length 1
    // together.
    double[] squares = new double[4];
    for (int tap = 0; tap < 27; tap++) {
      double[] impulse = new double[27];
      impulse[tap] = 1;
      Variable x = Variable.constant(Tensor.of(impulse, 1, 3, 3, 3));
      double[] y =
          layer.forward(x, parameters.constants(), Mode.TRAIN, KEY).value().value().toDoubleArray();
      for (int o = 0; o < 4; o++) {
        squares[o] += y[o] * y[o];
      }
    }
    assertArrayEquals(new double[] {1, 1, 1, 1}, squares, 1e-14);
    // A step of training leaves the gain as it is.
    Model model = Model.of(Sequential.of(WeightNorm.of(Dense.of(4, 3)).withGain(2)), KEY);
    TrainingStep step = TrainingStep.of(model, Sgd.of(0.1), Losses::crossEntropy);
    Tensor before = model.parameters().get("0.weight_v");
    step.run(
        random("x", 5, 4).to(ElementType.FLOAT32), Tensor.of(new long[] {0, 1, 2, 0, 1}, 5), KEY);
    assertArrayEquals(
        new double[] {2, 2, 2}, model.parameters().get("0.weight_g").toDoubleArray(), 0);
    assertTrue(!before.hasSameBits(model.parameters().get("0.weight_v")));
    assertEquals("WeightNorm(Dense(4, 3), gain 2.0)", step.model().layer().layers().get("0") + "");
  }

  @Test
  void the_gradient_by_the_direction_is_orthogonal_to_it() {
    Layer layer = WeightNorm.of(Dense.of(5, 4));
    NamedVariables parameters = layer.initialise(KEY, ElementType.FLOAT64).variables();
    Variable x = Variable.constant(random("x", 6, 5));
    Variable loss = layer.forward(x, parameters, Mode.TRAIN, KEY).value().square().square().sum();
    Variable v = parameters.get("weight_v");
    Variable gradient = Variable.constant(Gradients.gradient(loss, List.of(v)).get(0));
    double scale = gradient.norm(2).value().item() * v.norm(2).value().item();
    for (double along : gradient.times(v).sum(1).value().toDoubleArray()) {
      assertEquals(0, along, 1e-14 * scale);
    }
  }

  @Test
  void weight_normalisation_needs_a_weight() {
    assertMessage(
        "WeightNorm(Relu): the layer must have a trainable parameter \"weight\" of 2 axes or more"
            + "\n  it has ",
        () -> WeightNorm.of(new Relu()).initialise(KEY, ElementType.FLOAT32));
    assertMessage(
        "WeightNorm(LayerNorm(3)): the layer must have a trainable parameter \"weight\" of 2 axes"
            + " or more\n  it has weight [3] float32, bias [3] float32",
        () -> WeightNorm.of(LayerNorm.of(3)).initialise(KEY, ElementType.FLOAT32));
    assertMessage(
        "WeightNorm: the gain must be finite, got NaN",
        () -> WeightNorm.of(Dense.of(2, 2)).withGain(Double.NaN));
  }

  // ---- convolutions ---------------------------------------------------------------------------

  @Test
  void the_default_of_convolutions_is_that_of_pytorch() {
    // PyTorch's bound is 1/√fan-in, the fan-in that of weight[0]: 1/√(16/2 · 9) and 1/√(24/2 · 9).
    Map<Layer, Double> bounds =
        Map.of(
            Conv2d.of(16, 24, 3).groups(2), 1 / Math.sqrt(72),
            ConvTranspose2d.of(16, 24, 3).groups(2), 1 / Math.sqrt(108));
    bounds.forEach(
        (layer, bound) -> {
          Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
          for (String name : List.of("weight", "bias")) {
            double largest = 0;
            double squares = 0;
            double[] values = parameters.get(name).toDoubleArray();
            for (double value : values) {
              largest = Math.max(largest, Math.abs(value));
              squares += value * value / values.length;
            }
            assertTrue(largest <= bound && largest > 0.85 * bound, layer + " " + name);
            // The variance of a uniform distribution is a third of the square of its bound; the
            // relative deviation of that of n samples is √(4 / (5 n)).
            double expected = bound * bound / 3;
            assertEquals(expected, squares, 5 * expected * Math.sqrt(0.8 / values.length));
          }
        });
    Parameters chosen =
        Conv2d.of(2, 3, 1)
            .initialised(Initialiser.constant(0.5), Initialiser.zeros())
            .initialise(KEY, ElementType.FLOAT32);
    float[] half = {0.5f, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f};
    assertArrayEquals(half, chosen.get("weight").toFloatArray());
    assertArrayEquals(new float[3], chosen.get("bias").toFloatArray());
  }

  @Test
  void convolutions_name_what_does_not_fit() {
    assertMessage(
        "Conv2d: the number of channels must be positive, got 0 to 4", () -> Conv2d.of(0, 4, 3));
    assertMessage("Conv2d: the kernel must have a tap, got [0, 0]", () -> Conv2d.of(3, 4, 0));
    assertMessage(
        "Conv2d: 2 groups do not divide 3 channels to 4", () -> Conv2d.of(3, 4, 1).groups(2));
    assertMessage(
        "ConvTranspose2d: 2 groups do not divide 4 channels to 3",
        () -> ConvTranspose2d.of(4, 3, 1).groups(2));
    Layer layer = Conv2d.of(3, 4, 3).padding(1).dilation(2).groups(1).withoutBias();
    assertMessage(
        "Conv2d(3, 4, kernel [3, 3], padding [1, 1], dilation [2, 2], no bias): the input must have"
            + " shape [n, 3, height, width] but has [2, 4, 8, 8]",
        () ->
            layer.forward(
                Variable.constant(random("x", 2, 4, 8, 8)),
                layer.initialise(KEY, ElementType.FLOAT64).constants(),
                Mode.TRAIN,
                KEY));
    assertEquals(
        "ConvTranspose2d(4, 2, kernel [3, 3], stride [2, 2], groups 2, output padding [1, 1])",
        ConvTranspose2d.of(4, 2, 3).stride(2).groups(2).outputPadding(1).toString());
    assertMessage(
        "AdaptiveAvgPool2d: there must be at least 1 bin along each axis, got [0, 2]",
        () -> new AdaptiveAvgPool2d(0, 2));
    assertEquals("MaxPool2d([2, 2])", MaxPool2d.of(2).toString());
    assertEquals(
        "AvgPool2d([3, 3], stride [2, 2], padding [1, 1], padding not counted)",
        new AvgPool2d(PoolingWindow.of(3).stride(2).padding(1), false).toString());
  }
}
