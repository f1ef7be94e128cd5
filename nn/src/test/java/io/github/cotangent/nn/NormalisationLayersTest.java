package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What all normalisations show of themselves: their input, their output before γ and β, and which
/// elements have statistics together.
class NormalisationLayersTest {
  private static final RandomKey KEY = RandomKey.of(29);
  private static final Shape IMAGES = Shape.of(5, 4, 3, 2);

  /// A layer and the same standardisation written down apart from it.
  private record Kind(NormalisationLayer layer, UnaryOperator<Variable> plain) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(BatchNorm.of(4).epsilon(0.1), x -> x.batchNorm(0.1)),
          new Kind(LayerNorm.of(4, 3, 2).epsilon(0.1), x -> x.layerNorm(Shape.of(4, 3, 2), 0.1)),
          new Kind(GroupNorm.of(2, 4).epsilon(0.1), x -> x.groupNorm(2, 0.1)),
          new Kind(InstanceNorm.of(4).epsilon(0.1), x -> x.instanceNorm(0.1)));

  private static Variable random(String name, Shape shape) {
    return Variable.of(KEY.derive(name).normal(ElementType.FLOAT64, shape));
  }

  private static Layer.Output forward(Layer layer, Variable x) {
    NamedVariables parameters = layer.initialise(KEY, x.type()).constants();
    return layer.forward(x, parameters, Mode.TRAIN, KEY);
  }

  @Test
  void the_gradient_at_the_input_is_what_leaves_the_normalisation_and_nothing_else() {
    for (Kind kind : KINDS) {
      Variable x = random("x", IMAGES);
      Layer.Output output = forward(kind.layer, x);
      Variable input = output.inner("input");
      Variable y = output.inner("normalised");
      // x feeds something else too, with a gradient that is far larger.
      Variable a = random("a", IMAGES).detach();
      Variable loss = output.value().times(a).sum().plus(x.square().sum().times(100));
      List<Tensor> gradients = Gradients.gradient(loss, List.of(x, input, y));
      Variable plain = random("x", IMAGES);
      Variable alone = kind.plain.apply(plain);
      Tensor through =
          Gradients.pullback(alone, Variable.constant(gradients.get(2)), List.of(plain))
              .get(0)
              .value();
      assertTrue(gradients.get(1).hasSameBits(through), kind.layer.toString());
      assertTrue(y.value().hasSameBits(alone.value()), kind.layer.toString());
      assertTrue(input.value().hasSameBits(x.value()));
      Tensor rest =
          Variable.constant(gradients.get(0)).minus(Variable.constant(gradients.get(1))).value();
      assertArrayEquals(
          plain.times(200).value().toDoubleArray(), rest.toDoubleArray(), 1e-12, "the other use");
    }
  }

  @Test
  void showing_the_input_costs_a_plan_nothing() {
    for (Kind kind : KINDS) {
      Layer layer =
          kind.layer instanceof BatchNorm norm ? norm.withoutAffine() : withoutAffine(kind.layer);
      Shape shape = Shape.of(64, 4, 3, 2);
      Tensor x = random("x", shape).value();
      Variable a = random("a", shape).detach();
      Plan shown =
          Plan.record(
              List.of(x),
              in -> {
                Variable source = in.get(0).asSource();
                Variable y = forward(layer, source).value();
                return Gradients.pullback(y, a, List.of(source));
              });
      Plan plain =
          Plan.record(
              List.of(x),
              in -> {
                Variable source = in.get(0).asSource();
                return Gradients.pullback(kind.plain.apply(source), a, List.of(source));
              });
      assertEquals(plain.bytes(), shown.bytes(), kind.layer.toString());
      assertTrue(plain.run(List.of(x)).get(0).hasSameBits(shown.run(List.of(x)).get(0)));
    }
  }

  private static Layer withoutAffine(NormalisationLayer layer) {
    return switch (layer) {
      case BatchNorm norm -> norm.withoutAffine();
      case LayerNorm norm -> norm.withoutAffine();
      case GroupNorm norm -> norm.withoutAffine();
      case InstanceNorm norm -> norm.withoutAffine();
    };
  }

  @Test
  void each_row_has_mean_zero_and_the_variance_that_epsilon_leaves() {
    int[][] rows = {{4, 30}, {5, 24}, {10, 12}, {20, 6}};
    for (int k = 0; k < KINDS.size(); k++) {
      NormalisationLayer layer = KINDS.get(k).layer;
      Layer.Output output = forward(layer, random("x", IMAGES).plus(3));
      Variable x = layer.rows(output.inner("input"));
      Variable y = layer.rows(output.inner("normalised"));
      assertEquals(Shape.of(rows[k]), y.shape(), layer.toString());
      assertEquals(0.1, layer.epsilon());
      double[] means = y.mean(1).value().toDoubleArray();
      double[] variances = y.variance(false, 1).value().toDoubleArray();
      double[] before = x.variance(false, 1).value().toDoubleArray();
      for (int row = 0; row < rows[k][0]; row++) {
        assertEquals(0, means[row], 1e-14, layer.toString());
        assertEquals(before[row] / (before[row] + 0.1), variances[row], 1e-14, layer.toString());
      }
    }
    assertEquals(Shape.of(4, 0), KINDS.get(0).layer.rows(random("x", Shape.of(0, 4))).shape());
    assertEquals(Shape.of(0, 2), KINDS.get(2).layer.rows(random("x", Shape.of(0, 4))).shape());
    assertThrows(
        IllegalArgumentException.class,
        () -> KINDS.get(1).layer.rows(random("x", Shape.of(5, 2, 3, 4))));
  }

  @Test
  void all_normalisations_within_a_layer_are_found_by_name() {
    Layer layer =
        Sequential.of(
            Conv2d.of(3, 4, 3),
            Residual.of(Sequential.of().then("bn1", BatchNorm.of(4)).then("relu", new Relu()))
                .shortcut(Sequential.of(GroupNorm.of(2, 4))),
            DenseConnection.of(Sequential.of().then("in", InstanceNorm.of(4))),
            LayerNorm.of(8, 2, 2).epsilon(0.5));
    Map<String, NormalisationLayer> found = NormalisationLayer.within(layer);
    assertEquals(List.of("1.bn1", "1.shortcut.0", "2.in", "3"), List.copyOf(found.keySet()));
    assertEquals(0.5, found.get("3").epsilon());
    Layer.Output output = forward(layer, random("x", Shape.of(2, 3, 4, 4)));
    for (String name : found.keySet()) {
      assertEquals(
          output.inner(name + ".input").shape(), output.inner(name + ".normalised").shape());
    }
    BatchNorm alone = BatchNorm.of(4);
    assertEquals(Map.of("", alone), NormalisationLayer.within(alone));
    assertEquals(Map.of(), NormalisationLayer.within(new Relu()));
  }
}
