package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationLensTest {
  private static final RandomKey KEY = RandomKey.of(77);
  private static final double EPSILON = 0.3;

  private static Tensor input(Shape shape) {
    return KEY.derive("x").normal(ElementType.FLOAT64, shape);
  }

  private static NormalisationLens.View only(
      Layer layer, Shape shape, TrainingStep.Objective loss) {
    Model model = Model.of(layer, KEY, ElementType.FLOAT64);
    NormalisationLens lens = NormalisationLens.of(layer);
    TrainingStep.Result result =
        TrainingStep.withObjective(model, Sgd.of(0), loss)
            .measuring(lens)
            .run(input(shape), Tensor.of(new double[] {0}), KEY);
    assertEquals(1, lens.views(result).size());
    return lens.views(result).values().iterator().next();
  }

  /// Σ c y with c of our choice, so that c is the gradient at y.
  private static TrainingStep.Objective weighted(Tensor c) {
    return (output, _) -> output.value().times(Variable.constant(c)).sum();
  }

  /// A parameter is needed for there to be a gradient: this one adds 0 to the input.
  private static Layer behindParameter(Layer norm, int features) {
    return Sequential.of(
        Dense.of(features, features).initialised(identity(), Initialiser.zeros()), norm);
  }

  private static Initialiser identity() {
    return (type, shape, key) -> {
      double[] values = new double[shape.size()];
      for (int i = 0; i < shape.extent(0); i++) {
        values[i * shape.extent(1) + i] = 1;
      }
      return Tensor.of(values, shape.toArray());
    };
  }

  @Test
  void along_the_constant_vector_nothing_gets_through_batch_norm() {
    Shape shape = Shape.of(9, 4);
    Layer layer = behindParameter(BatchNorm.of(4).withoutAffine().epsilon(EPSILON), 4);
    NormalisationLens.View view =
        only(layer, shape, weighted(Tensor.full(ElementType.FLOAT64, 2, shape)));
    assertEquals(1, view.meanShare(), 1e-14);
    assertEquals(0, view.yShare(), 1e-14);
    assertEquals(0, view.restShare(), 1e-14);
    assertEquals(0, view.kept(), 1e-14);
  }

  @Test
  void along_y_the_share_kappa_squared_gets_through() {
    Shape shape = Shape.of(9, 1);
    Layer layer = behindParameter(BatchNorm.of(1).withoutAffine().epsilon(EPSILON), 1);
    // the gradient of Σ y² / 2 is y
    NormalisationLens.View view =
        only(layer, shape, (output, _) -> output.value().square().sum().times(0.5));
    double[] x = input(shape).toDoubleArray();
    double mean = 0;
    for (double value : x) {
      mean += value / x.length;
    }
    double variance = 0;
    for (double value : x) {
      variance += (value - mean) * (value - mean) / x.length;
    }
    double kappa = EPSILON / (variance + EPSILON);
    assertEquals(kappa, view.medianKappa(), 1e-14);
    assertEquals(1, view.yShare(), 1e-14);
    assertEquals(kappa * kappa, view.kept(), 1e-14);
    assertTrue(kappa > 0.05 && kappa < 0.95, "kappa " + kappa);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bn", "ln", "gn", "in", "bn-image", "ln-image"})
  void for_any_gradient_the_rest_gets_through_and_kappa_of_the_part_along_y(String kind) {
    Shape shape = kind.equals("bn") || kind.equals("ln") ? Shape.of(7, 6) : Shape.of(5, 6, 2, 3);
    Layer norm =
        switch (kind) {
          case "bn", "bn-image" -> BatchNorm.of(6).epsilon(EPSILON);
          case "ln" -> LayerNorm.of(6).epsilon(EPSILON);
          case "ln-image" -> LayerNorm.of(6, 2, 3).epsilon(EPSILON);
          case "gn" -> GroupNorm.of(2, 6).epsilon(EPSILON);
          default -> InstanceNorm.of(6).epsilon(EPSILON);
        };
    Layer layer = Sequential.of(behindParameter(Sequential.of(), shape.extent(-1)), norm);
    NormalisationLens.View view =
        only(layer, shape, weighted(KEY.derive("c").normal(ElementType.FLOAT64, shape)));
    assertEquals(1, view.meanShare() + view.yShare() + view.restShare(), 1e-14);
    // With one κ for all groups it would be rest + κ² y; κ differs from group to group.
    assertTrue(view.kept() >= view.restShare() - 1e-14, view::toString);
    assertTrue(view.kept() <= view.restShare() + view.yShare() + 1e-14, view::toString);
    assertTrue(view.meanShare() > 1e-3 && view.yShare() > 1e-3, view::toString);
  }

  @Test
  void without_derivatives_of_the_statistics_everything_gets_through() {
    Shape shape = Shape.of(8, 5);
    Layer layer = behindParameter(BatchNorm.of(5).withoutStatisticsGradient(), 5);
    NormalisationLens.View view =
        only(layer, shape, weighted(KEY.derive("c").normal(ElementType.FLOAT64, shape)));
    assertEquals(1, view.kept(), 1e-13);
    assertTrue(view.restShare() < 0.95, view::toString);
  }

  @Test
  void what_an_input_feeds_beside_the_norm_is_not_counted() {
    // x goes through the norm and past it: the gradient past it is large.
    Shape shape = Shape.of(8, 5);
    Tensor c = KEY.derive("c").normal(ElementType.FLOAT64, shape);
    Layer norm = BatchNorm.of(5).withoutAffine().epsilon(EPSILON);
    NormalisationLens.View alone = only(behindParameter(norm, 5), shape, weighted(c));
    NormalisationLens.View beside =
        only(behindParameter(Residual.of(Sequential.of(norm)), 5), shape, weighted(c));
    assertEquals(alone.kept(), beside.kept(), 1e-14);
    assertEquals(alone.yShare(), beside.yShare(), 1e-14);
  }

  @Test
  void each_normalisation_has_a_name_and_the_step_keeps_its_bits() {
    Layer layer =
        Sequential.of(
            Dense.of(6, 8),
            BatchNorm.of(8),
            new Relu(),
            Sequential.of(Dense.of(8, 8), LayerNorm.of(8)),
            Dense.of(8, 3));
    Model watched = Model.of(layer, KEY);
    Model plain = Model.of(layer, KEY);
    NormalisationLens lens = NormalisationLens.of(layer);
    assertEquals(List.of("1", "3.1"), lens.names());
    TrainingStep a = TrainingStep.of(watched, Sgd.of(0.1), Losses::crossEntropy).measuring(lens);
    TrainingStep b = TrainingStep.of(plain, Sgd.of(0.1), Losses::crossEntropy);
    for (int t = 0; t < 5; t++) {
      Tensor x = KEY.derive(t).normal(ElementType.FLOAT32, Shape.of(12, 6));
      Tensor labels = KEY.derive("l").derive(t).integers(3, Shape.of(12));
      TrainingStep.Result result = a.run(x, labels, KEY.derive(t));
      assertEquals(b.run(x, labels, KEY.derive(t)).loss(), result.loss(), 0.0);
      Map<String, NormalisationLens.View> views = lens.views(result);
      assertEquals(8, views.get("1").groups());
      assertEquals(12, views.get("3.1").groups());
      assertTrue(views.get("1").maximumKappa() >= views.get("1").medianKappa());
      assertEquals(
          1,
          views.get("1").meanShare() + views.get("1").yShare() + views.get("1").restShare(),
          1e-6);
    }
    assertTrue(watched.parameters().hasSameBits(plain.parameters()));
    IllegalArgumentException unmeasured =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                lens.views(
                    b.run(
                        input(Shape.of(4, 6)).to(ElementType.FLOAT32),
                        Tensor.of(new long[] {0, 1, 2, 0}),
                        KEY)));
    assertEquals(
        "NormalisationLens: \"1:variance\" was not measured\n  help: TrainingStep.measuring",
        unmeasured.getMessage());
  }

  @Test
  void where_nothing_below_is_trained_there_is_no_gradient_to_share_but_a_kappa() {
    Layer layer = Sequential.of(Dense.of(6, 8), BatchNorm.of(8), Dense.of(8, 3));
    Model drawn = Model.of(layer, KEY);
    Model frozen = Model.of(layer, drawn.parameters().freezing(name -> name.startsWith("0.")));
    NormalisationLens lens = NormalisationLens.of(layer);
    NormalisationLens.View view =
        lens.views(
                TrainingStep.of(frozen, Sgd.of(0.1), Losses::crossEntropy)
                    .measuring(lens)
                    .run(
                        KEY.normal(ElementType.FLOAT32, Shape.of(12, 6)),
                        KEY.integers(3, Shape.of(12)),
                        KEY))
            .get("1");
    assertTrue(Double.isNaN(view.kept()) && Double.isNaN(view.meanShare()), view::toString);
    assertTrue(view.medianKappa() > 0, view::toString);
  }
}
