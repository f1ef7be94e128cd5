package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Dense, the activations, dropout, flatten, layer normalisation, composition and first values.
class LayersTest {
  private static final RandomKey KEY = RandomKey.of(11);

  private static Variable apply(Layer layer, Parameters parameters, Variable x, Mode mode) {
    return layer.forward(x, parameters.constants(), mode, KEY).value();
  }

  private static Variable apply(Layer layer, Variable x) {
    return apply(layer, layer.initialise(KEY, x.type()), x, Mode.TRAIN);
  }

  private static Variable constant(double[] values, int... extents) {
    return Variable.constant(Tensor.of(values, extents));
  }

  @Test
  void dense_is_x_times_the_transposed_weight_plus_bias() {
    Dense layer = Dense.of(3, 2);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    parameters.set("weight", Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3));
    parameters.set("bias", Tensor.of(new double[] {10, 20}, 2));
    Variable x = constant(new double[] {1, 0, -1, 2, 1, 0}, 2, 3);
    assertArrayEquals(
        new double[] {8, 18, 14, 33},
        apply(layer, parameters, x, Mode.TRAIN).value().toDoubleArray());
    assertArrayEquals(
        new double[] {-2, -2, 4, 13},
        apply(layer.withoutBias(), parameters, x, Mode.TRAIN).value().toDoubleArray());
    Tensor deep = apply(layer, parameters, x.reshape(1, 2, 3), Mode.TRAIN).value();
    assertEquals(Shape.of(1, 2, 2), deep.shape());
    assertArrayEquals(new double[] {8, 18, 14, 33}, deep.toDoubleArray());
    assertEquals(
        List.of("weight"), layer.withoutBias().initialise(KEY, ElementType.FLOAT32).names());
  }

  @Test
  void dense_names_what_does_not_fit() {
    assertEquals(
        "Dense(784, 10): the input must have shape [n, ..., 784] but has [2, 28, 28]"
            + "\n  help: Flatten before it",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    apply(
                        Dense.of(784, 10),
                        Variable.constant(Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 28, 28)))))
            .getMessage());
    assertEquals(
        "Dense: the number of features must be positive, got 0 to 3",
        assertThrows(IllegalArgumentException.class, () -> Dense.of(0, 3)).getMessage());
  }

  @Test
  void activations_are_their_functions() {
    double[] at = {-2, -0.5, 0, 0.5, 2};
    Variable x = constant(at, 5);
    double[] relu = new double[5];
    double[] tanh = new double[5];
    double[] sigmoid = new double[5];
    for (int i = 0; i < 5; i++) {
      relu[i] = Math.max(at[i], 0);
      tanh[i] = StrictMath.tanh(at[i]);
      sigmoid[i] = 1 / (1 + StrictMath.exp(-at[i]));
    }
    assertArrayEquals(relu, apply(new Relu(), x).value().toDoubleArray(), 0);
    assertArrayEquals(tanh, apply(new Tanh(), x).value().toDoubleArray(), 1e-15);
    assertArrayEquals(sigmoid, apply(new Sigmoid(), x).value().toDoubleArray(), 1e-15);
    // x Φ(x) at ±0.5 and ±2: Abramowitz and Stegun, table 26.1.
    double half = 0.6914624612740131;
    double two = 0.9772498680518208;
    assertArrayEquals(
        new double[] {-2 * (1 - two), -0.5 * (1 - half), 0, 0.5 * half, 2 * two},
        apply(new Gelu(), x).value().toDoubleArray(),
        1e-15);
    assertEquals(
        List.of("Relu", "Tanh", "Sigmoid", "Gelu", "Flatten"),
        List.of(new Relu(), new Tanh(), new Sigmoid(), new Gelu(), new Flatten()).stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void flatten_keeps_the_batch() {
    Variable x = Variable.constant(Tensor.zeros(ElementType.FLOAT32, Shape.of(5, 2, 3, 4)));
    assertEquals(Shape.of(5, 24), apply(new Flatten(), x).shape());
    Variable empty = Variable.constant(Tensor.zeros(ElementType.FLOAT32, Shape.of(0, 2, 3)));
    assertEquals(Shape.of(0, 6), apply(new Flatten(), empty).shape());
  }

  @Test
  void dropout_drops_its_share_and_scales_what_it_keeps() {
    Variable x = Variable.of(Tensor.ones(ElementType.FLOAT32, Shape.of(100, 200)));
    for (double rate : new double[] {0.1, 0.5, 0.8}) {
      Dropout layer = new Dropout(rate);
      Variable y = apply(layer, x);
      int kept = 0;
      for (float value : y.value().toFloatArray()) {
        if (value != 0) {
          assertEquals((float) (1 / (1 - rate)), value, 0);
          kept++;
        }
      }
      // Five standard deviations of the binomial distribution.
      double deviation = Math.sqrt(20_000 * rate * (1 - rate));
      assertEquals(20_000 * (1 - rate), kept, 5 * deviation);
      Tensor gradient = Gradients.gradient(y.sum(), List.of(x)).get(0);
      assertTrue(gradient.hasSameBits(y.value()), "the derivative is the mask");
      assertSame(x, apply(layer, Parameters.builder().build(), x, Mode.EVALUATE));
    }
    assertSame(x, apply(new Dropout(0), x));
    assertArrayEquals(new float[20_000], apply(new Dropout(1), x).value().toFloatArray());
    assertEquals(
        "Dropout: the rate must be from 0 to 1, got 1.5",
        assertThrows(IllegalArgumentException.class, () -> new Dropout(1.5)).getMessage());
  }

  @Test
  void layers_of_one_composition_drop_differently() {
    Layer layer = Sequential.of(new Dropout(0.5), new Dropout(0.5));
    Variable x = Variable.constant(Tensor.ones(ElementType.FLOAT32, Shape.of(4000)));
    int kept = 0;
    for (float value : apply(layer, x).value().toFloatArray()) {
      kept += value != 0 ? 1 : 0;
    }
    assertEquals(1000, kept, 5 * Math.sqrt(4000 * 0.25 * 0.75));
  }

  @Test
  void layer_norm_normalises_each_sample_with_a_weight_for_each_element() {
    LayerNorm layer = LayerNorm.of(4).epsilon(0.25);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    parameters.set("weight", Tensor.of(new double[] {1, 2, 3, 4}, 4));
    parameters.set("bias", Tensor.of(new double[] {0, 0, 1, 0}, 4));
    Variable x = constant(new double[] {-2, 0, 0, 2, 7, 7, 7, 7}, 2, 4);
    for (Mode mode : Mode.values()) {
      assertArrayEquals(
          new double[] {-2 / 1.5, 0, 1, 8 / 1.5, 0, 0, 1, 0},
          apply(layer, parameters, x, mode).value().toDoubleArray(),
          1e-15);
    }
  }

  @Test
  void layer_norm_gradients_obey_the_laws_of_each_sample() {
    LayerNorm layer = LayerNorm.of(3, 2).epsilon(0);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    parameters.set("weight", KEY.derive("w").normal(ElementType.FLOAT64, Shape.of(3, 2)));
    Variable x = Variable.of(KEY.derive("x").normal(ElementType.FLOAT64, Shape.of(5, 3, 2)));
    Variable a = Variable.constant(KEY.derive("a").normal(ElementType.FLOAT64, Shape.of(5, 3, 2)));
    Variable z = apply(layer, parameters, x, Mode.TRAIN);
    Variable gradient =
        Variable.constant(Gradients.gradient(z.times(a).plus(z.square()).sum(), List.of(x)).get(0));
    for (double sum : gradient.sum(1, 2).value().toDoubleArray()) {
      assertEquals(0, sum, 1e-13);
    }
    for (double along : gradient.times(x).sum(1, 2).value().toDoubleArray()) {
      assertEquals(0, along, 1e-13);
    }
  }

  @Test
  void layer_norm_of_large_offsets_is_finite_and_right() {
    // N2: 40000 … 40003 in FLOAT32.
    float[] values = {40000, 40001, 40002, 40003};
    Tensor y =
        apply(LayerNorm.of(4).epsilon(0), Variable.constant(Tensor.of(values, 1, 4))).value();
    double r = 1 / Math.sqrt(1.25);
    assertArrayEquals(new double[] {-1.5 * r, -0.5 * r, 0.5 * r, 1.5 * r}, y.toDoubleArray(), 5e-7);
  }

  @Test
  void a_composition_shows_the_output_of_each_layer() {
    Layer layer =
        Sequential.of(Dense.of(3, 4), Sequential.of(BatchNorm.of(4), new Relu()), Dense.of(4, 2));
    Variable x = Variable.constant(KEY.normal(ElementType.FLOAT32, Shape.of(5, 3)));
    Layer.Output output =
        layer.forward(x, layer.initialise(KEY, ElementType.FLOAT32).variables(), Mode.TRAIN, KEY);
    assertEquals(
        List.of("0", "1", "1.0", "1.0.input", "1.0.normalised", "1.1", "2"),
        List.copyOf(new TreeMap<>(output.inner()).keySet()));
    assertSame(output.value(), output.inner("2"));
    assertSame(output.inner("1"), output.inner("1.1"));
    assertEquals(
        List.of("1.0.running_mean", "1.0.running_var"),
        List.copyOf(new TreeMap<>(output.state()).keySet()));
    assertEquals(
        "there is no inner value \"7\"\n  there are " + String.join(", ", output.inner().keySet()),
        assertThrows(IllegalArgumentException.class, () -> output.inner("7")).getMessage());
    assertEquals(
        "Sequential(Dense(3, 4), Sequential(BatchNorm(4), Relu), Dense(4, 2))", layer.toString());
  }

  @Test
  void a_missing_parameter_is_named_with_those_that_are_there() {
    assertEquals(
        """
        there is no parameter "0.weight"
          there are weight, bias
          help: the parameters are those that the same layer's initialise made\
        """,
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    apply(
                        Sequential.of(Dense.of(3, 2)),
                        Dense.of(3, 2).initialise(KEY, ElementType.FLOAT64),
                        constant(new double[3], 1, 3),
                        Mode.TRAIN))
            .getMessage());
  }

  // ---- first values ---------------------------------------------------------------------------

  @Test
  void the_default_of_dense_is_that_of_pytorch() {
    Parameters parameters = Dense.of(400, 300).initialise(KEY, ElementType.FLOAT32);
    assertUniform(parameters.get("weight"), 0.05);
    assertUniform(parameters.get("bias"), 0.05);
  }

  private static void assertUniform(Tensor value, double bound) {
    double[] values = value.toDoubleArray();
    double sum = 0;
    double squares = 0;
    double largest = 0;
    for (double v : values) {
      sum += v;
      squares += v * v;
      largest = Math.max(largest, Math.abs(v));
    }
    double n = values.length;
    double deviation = bound / Math.sqrt(3);
    assertTrue(largest <= bound * (1 + 1e-6) && largest > bound * (1 - 20 / n), "max " + largest);
    assertEquals(0, sum / n, 5 * deviation / Math.sqrt(n));
    assertEquals(deviation * deviation, squares / n, 5 * deviation * deviation / Math.sqrt(n));
  }

  @Test
  void other_initialisers_have_their_spread() {
    Shape shape = Shape.of(300, 50, 4);
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      assertDeviation(Initialiser.heNormal().initial(type, shape, KEY), Math.sqrt(2.0 / 200));
      assertDeviation(
          Initialiser.glorotUniform().initial(type, shape, KEY),
          Math.sqrt(6.0 / (200 + 1200)) / Math.sqrt(3));
      assertDeviation(Initialiser.normal(0.01).initial(type, shape, KEY), 0.01);
      assertEquals(2.5, Initialiser.constant(2.5).initial(type, shape, KEY).get(299, 49, 3), 0.0);
      assertEquals(0.0, Initialiser.zeros().initial(type, shape, KEY).get(0, 0, 0), 0.0);
    }
    assertEquals(
        "Initialiser: a fan-in needs a weight of 2 axes or more, got [7]"
            + "\n  help: Initialiser.zeros() or uniform(bound) for a bias",
        assertThrows(
                IllegalArgumentException.class,
                () -> Initialiser.heNormal().initial(ElementType.FLOAT32, Shape.of(7), KEY))
            .getMessage());
  }

  private static void assertDeviation(Tensor value, double expected) {
    double squares = 0;
    for (double v : value.toDoubleArray()) {
      squares += v * v;
    }
    double n = value.size();
    assertEquals(expected * expected, squares / n, 10 * expected * expected / Math.sqrt(n));
  }

  @Test
  void first_values_depend_on_the_key_and_the_place_of_the_layer_alone() {
    Layer one = Sequential.of(Dense.of(3, 4), new Relu(), Dense.of(4, 2));
    Layer other = Sequential.of(Dense.of(3, 4), new Tanh(), Dense.of(4, 2), new Relu());
    Parameters a = one.initialise(KEY, ElementType.FLOAT32);
    Parameters b = other.initialise(KEY, ElementType.FLOAT32);
    assertTrue(a.hasSameBits(b));
    Map<String, Tensor> c = one.initialise(RandomKey.of(12), ElementType.FLOAT32).snapshot();
    assertTrue(!c.get("0.weight").hasSameBits(a.get("0.weight")));
  }
}
