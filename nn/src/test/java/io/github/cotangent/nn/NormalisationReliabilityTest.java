package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// All normalisations beside the ways in which normalisations elsewhere have gone wrong. Numbers in
/// names are those of a catalogue of real bugs; γ and β are always random, never 1 and 0, and
/// losses weighted at random. What batch normalisation alone can get wrong is in [BatchNormTest].
class NormalisationReliabilityTest {
  private static final RandomKey KEY = RandomKey.of(53);
  private static final List<ElementType> TYPES = List.of(ElementType.FLOAT32, ElementType.FLOAT64);

  /// A layer and a shape of input for it.
  private record Case(NormalisationLayer layer, Shape shape) {
    static Case of(NormalisationLayer layer, int... extents) {
      return new Case(layer, Shape.of(extents));
    }

    @Override
    public String toString() {
      return layer + " of " + shape;
    }
  }

  /// Each layer at each rank of input that it takes, with an ε.
  private static List<Case> cases(double epsilon) {
    List<Case> cases = new ArrayList<>();
    for (int[] extents : new int[][] {{5, 4}, {3, 4, 3}, {3, 4, 2, 3}, {2, 4, 2, 3, 2}}) {
      cases.add(Case.of(BatchNorm.of(4).epsilon(epsilon), extents));
      cases.add(Case.of(GroupNorm.of(2, 4).epsilon(epsilon), extents));
      cases.add(Case.of(LayerNorm.of(extents[extents.length - 1]).epsilon(epsilon), extents));
      if (extents.length > 2) {
        cases.add(Case.of(InstanceNorm.of(4).epsilon(epsilon), extents));
        int last = extents[extents.length - 1];
        int before = extents[extents.length - 2];
        cases.add(Case.of(LayerNorm.of(before, last).epsilon(epsilon), extents));
      }
      if (extents.length > 3) {
        cases.add(Case.of(LayerNorm.of(4, 2, 3).epsilon(epsilon), 3, 4, 2, 3));
      }
    }
    return cases;
  }

  private static Tensor random(String name, Shape shape) {
    return KEY.derive(name).normal(ElementType.FLOAT64, shape);
  }

  /// Random γ, β and running statistics.
  private static Parameters parameters(Layer layer, ElementType type) {
    Parameters parameters = layer.initialise(KEY, type);
    for (String name : parameters.names()) {
      Variable value = Variable.constant(random(name, parameters.shape(name)).to(type));
      parameters.set(
          name, name.equals("running_var") ? value.square().plus(0.5).value() : value.value());
    }
    return parameters;
  }

  private static Layer.Output forward(Layer layer, Variable x, Mode mode) {
    return layer.forward(x, parameters(layer, x.type()).constants(), mode, KEY);
  }

  /// The same by elementary operations, along the rows that the layer says have statistics
  /// together.
  private static Variable primitives(Case each, Variable x, NamedVariables parameters) {
    Variable rows = each.layer.rows(x);
    Variable centred = rows.minus(rows.meanKeeping(1));
    Variable variance = centred.square().meanKeeping(1);
    Variable y = centred.dividedBy(variance.plus(each.layer.epsilon()).squareRoot());
    Shape shape = x.shape();
    if (each.layer instanceof BatchNorm) {
      int[] extents = shape.toArray();
      int[] order = new int[extents.length];
      for (int axis = 0; axis < order.length; axis++) {
        order[axis] = axis;
      }
      order[0] = 1;
      order[1] = 0;
      extents[0] = shape.extent(1);
      extents[1] = shape.extent(0);
      y = y.reshape(extents).permute(order);
    } else {
      y = y.reshape(shape);
    }
    Variable weight = parameters.get("weight");
    Variable bias = parameters.get("bias");
    if (!(each.layer instanceof LayerNorm)) {
      int[] channels = new int[shape.rank() - 1];
      Arrays.fill(channels, 1);
      channels[0] = shape.extent(1);
      weight = weight.reshape(channels);
      bias = bias.reshape(channels);
    }
    return y.times(weight).plus(bias);
  }

  private static Variable loss(Variable z) {
    Variable a = Variable.constant(random("a", z.shape()).to(z.type()));
    Variable b = Variable.constant(random("b", z.shape()).to(z.type()));
    return z.times(a).plus(z.square().times(b)).plus(z.square().square().times(a.times(0.3))).sum();
  }

  private static double norm(Tensor t) {
    return Variable.constant(t.to(ElementType.FLOAT64)).norm(2).value().item();
  }

  private static void assertClose(Tensor expected, Tensor actual, double tolerance, String what) {
    Variable difference = Variable.constant(actual).minus(Variable.constant(expected));
    double error = norm(difference.value()) / Math.max(1e-300, norm(expected));
    assertTrue(error <= tolerance, what + ": relative error " + error);
  }

  // ---- values ---------------------------------------------------------------------------------

  private static final List<Case> WIDE =
      List.of(
          Case.of(BatchNorm.of(3).epsilon(0).withoutAffine(), 40, 3, 2),
          Case.of(LayerNorm.of(3, 20).epsilon(0).withoutAffine(), 4, 3, 20),
          Case.of(GroupNorm.of(3, 6).epsilon(0).withoutAffine(), 4, 6, 5, 4),
          Case.of(InstanceNorm.of(3).epsilon(0).withoutAffine(), 4, 3, 8, 5));

  /// Compares with two passes in double over what FLOAT32 has left of the operand.
  private static void assertNormalised(Case each, Tensor x, String what) {
    Variable exact = Variable.constant(x.to(ElementType.FLOAT64));
    double largest = exact.norm(Double.POSITIVE_INFINITY).value().item();
    Variable rows = each.layer.rows(exact.dividedBy(largest == 0 ? 1 : largest));
    Tensor y = each.layer.rows(forward(each.layer, Variable.of(x), Mode.TRAIN).value()).value();
    double[] in = rows.value().toDoubleArray();
    double[] out = y.toDoubleArray();
    int m = y.extent(1);
    for (int row = 0; row < y.extent(0); row++) {
      double mean = 0;
      for (int i = 0; i < m; i++) {
        mean += in[row * m + i] / m;
      }
      double correction = 0;
      for (int i = 0; i < m; i++) {
        correction += (in[row * m + i] - mean) / m;
      }
      mean += correction;
      double variance = 0;
      for (int i = 0; i < m; i++) {
        variance += (in[row * m + i] - mean) * (in[row * m + i] - mean) / m;
      }
      for (int i = 0; i < m; i++) {
        double expected = variance == 0 ? 0 : (in[row * m + i] - mean) / Math.sqrt(variance);
        double error = Math.abs(out[row * m + i] - expected);
        assertTrue(error <= 5e-7 * Math.max(1, Math.abs(expected)), each + what + ": " + error);
      }
    }
  }

  @Test
  void n1_n2_n4_values_are_right_at_any_offset() {
    for (Case each : WIDE) {
      for (double offset : new double[] {0, 1, 1e3, 1e4, 1e6, 1e8}) {
        for (double deviation : new double[] {1e-3, 1e-2, 0.1, 1}) {
          Variable x = Variable.constant(random("x", each.shape)).times(deviation).plus(offset);
          assertNormalised(
              each, x.value().to(ElementType.FLOAT32), " offset " + offset + " σ " + deviation);
        }
      }
    }
  }

  @Test
  void n5_values_are_right_where_squares_leave_the_range() {
    for (Case each : WIDE) {
      for (double scale : new double[] {1e-30, 1e-20, 1e20, 1e30}) {
        Variable x = Variable.constant(random("x", each.shape)).times(scale);
        assertNormalised(each, x.value().to(ElementType.FLOAT32), " scale " + scale);
      }
    }
  }

  @Test
  void n3_a_constant_is_normalised_to_exactly_nothing_and_has_finite_gradients() {
    for (double epsilon : new double[] {0, 1e-5}) {
      for (Case each : cases(epsilon)) {
        for (double constant : new double[] {0, 0.1, 100, 3.3e9, 1e30}) {
          Tensor filled = Tensor.full(ElementType.FLOAT32, constant, each.shape);
          Variable x = Variable.of(filled);
          Layer.Output output = forward(each.layer, x, Mode.TRAIN);
          for (double y : output.inner("normalised").value().toDoubleArray()) {
            assertEquals(0, y, each + " of " + constant);
          }
          for (double g :
              Gradients.gradient(loss(output.value()), List.of(x)).get(0).toDoubleArray()) {
            assertTrue(Double.isFinite(g), each + " of " + constant);
          }
        }
      }
    }
  }

  @Test
  void n12_epsilon_is_within_the_root() {
    // Variance 2 over (−2, 0, 0, 2) with ε = 0.25: the root is 1.5.
    Variable x = Variable.constant(Tensor.of(new double[] {-2, 0, 0, 2}, 1, 2, 2));
    double[] expected = {-2 / 1.5, 0, 0, 2 / 1.5};
    for (Layer layer :
        List.of(
            LayerNorm.of(2, 2).epsilon(0.25).withoutAffine(),
            GroupNorm.of(1, 2).epsilon(0.25).withoutAffine())) {
      assertArrayEquals(
          expected, forward(layer, x, Mode.TRAIN).value().value().toDoubleArray(), 1e-15);
    }
    Layer instance = InstanceNorm.of(1).epsilon(0.25).withoutAffine();
    assertArrayEquals(
        expected,
        forward(instance, x.reshape(1, 1, 4), Mode.TRAIN).value().value().toDoubleArray(),
        1e-15);
  }

  // ---- derivatives ----------------------------------------------------------------------------

  @Test
  void n6_n16_derivatives_to_order_four_are_those_of_elementary_operations_at_every_rank() {
    for (Case each : cases(0.01)) {
      NamedVariables parameters = parameters(each.layer, ElementType.FLOAT64).variables();
      List<Variable> by =
          List.of(
              Variable.of(random("x", each.shape)),
              parameters.get("weight"),
              parameters.get("bias"));
      Variable z = each.layer.forward(by.get(0), parameters, Mode.TRAIN, KEY).value();
      Variable composed = primitives(each, by.get(0), parameters);
      assertClose(composed.value(), z.value(), 1e-14, each + " value");
      Variable fused = loss(z);
      Variable plain = loss(composed);
      for (int order = 1; order <= 4; order++) {
        List<Variable> a = Gradients.recordedGradient(fused, by);
        List<Variable> b = Gradients.recordedGradient(plain, by);
        List<Variable> fusedNext = new ArrayList<>();
        List<Variable> plainNext = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
          // β leaves the chain once the loss's powers of it are used up.
          double scale = norm(b.get(i).value());
          Tensor difference = a.get(i).minus(b.get(i)).value();
          assertTrue(
              norm(difference) <= 2e-10 * Math.max(1, scale),
              each + " order " + order + " by " + i);
          Variable v = Variable.constant(random("v" + order + i, by.get(i).shape()));
          fusedNext.add(a.get(i).times(v).sum());
          plainNext.add(b.get(i).times(v).sum());
        }
        fused = fusedNext.get(0).plus(fusedNext.get(1)).plus(fusedNext.get(2));
        plain = plainNext.get(0).plus(plainNext.get(1)).plus(plainNext.get(2));
      }
    }
  }

  @Test
  void n7_a24_gradients_have_the_same_bits_whether_or_not_their_graph_is_kept() {
    for (ElementType type : TYPES) {
      for (Case each : cases(1e-5)) {
        NamedVariables parameters = parameters(each.layer, type).variables();
        Variable x = Variable.of(random("x", each.shape).to(type));
        Variable loss = loss(each.layer.forward(x, parameters, Mode.TRAIN, KEY).value());
        List<Variable> by = List.of(x, parameters.get("weight"), parameters.get("bias"));
        List<Tensor> plain = Gradients.gradient(loss, by);
        List<Variable> recorded = Gradients.recordedGradient(loss, by);
        for (int i = 0; i < by.size(); i++) {
          assertTrue(plain.get(i).hasSameBits(recorded.get(i).value()), each + " " + type);
        }
      }
    }
  }

  @Test
  void n8_first_and_second_derivatives_are_right_in_both_modes() {
    List<Case> cases = new ArrayList<>();
    for (int[] extents : new int[][] {{4, 3, 5}, {3, 3, 2, 2}}) {
      InstanceNorm instance = InstanceNorm.of(3).epsilon(0.25);
      cases.add(Case.of(instance.withRunningStatistics(0.1), extents));
      cases.add(Case.of(instance.withRunningStatistics(0.1).withoutAffine(), extents));
      cases.add(Case.of(GroupNorm.of(3, 3).epsilon(0.25).withoutAffine(), extents));
      cases.add(Case.of(GroupNorm.of(1, 3).epsilon(0.25), extents));
      cases.add(Case.of(LayerNorm.of(extents[extents.length - 1]).epsilon(0.25), extents));
      cases.add(Case.of(BatchNorm.of(3).epsilon(0.25), extents));
    }
    for (Case each : cases) {
      for (Mode mode : Mode.values()) {
        UnaryOperator<Variable> first = x -> loss(forward(each.layer, x, mode).value());
        Variable direction = Variable.constant(random("v", each.shape));
        UnaryOperator<Variable> second =
            x ->
                Gradients.recordedGradient(first.apply(x), List.of(x))
                    .get(0)
                    .times(direction)
                    .sum();
        assertDerivative(first, each.shape, each + " first " + mode);
        assertDerivative(second, each.shape, each + " second " + mode);
      }
    }
  }

  /// Compares the gradient with differences by the five-point stencil.
  private static void assertDerivative(UnaryOperator<Variable> f, Shape shape, String what) {
    Tensor at = random("x", shape);
    Variable x = Variable.of(at);
    Variable gradient = Variable.constant(Gradients.gradient(f.apply(x), List.of(x)).get(0));
    Variable direction = Variable.constant(random("difference", shape));
    double h = 1e-3;
    double[] values = new double[5];
    for (int k = -2; k <= 2; k++) {
      Variable moved = Variable.constant(at).plus(direction.times(k * h));
      values[k + 2] = f.apply(Variable.of(moved.value())).value().item();
    }
    double difference = (8 * (values[3] - values[1]) - (values[4] - values[0])) / (12 * h);
    double product = gradient.times(direction).sum().value().item();
    assertEquals(difference, product, 1e-8 * Math.max(1, norm(gradient.value())), what);
  }

  // ---- statistics and batches -----------------------------------------------------------------

  @Test
  void n10_n11_running_statistics_of_instances_are_the_hand_computed_ones() {
    // Instances (1, 2, 6) and (−1, 0, 1): means 3 and 0, unbiased variances 7 and 1; then (5, 5, 5)
    // and (0, 3, 6): 5 and 3, 0 and 9.
    Tensor first = Tensor.of(new double[] {1, 2, 6, -1, 0, 1}, 2, 1, 3);
    Tensor second = Tensor.of(new double[] {5, 5, 5, 0, 3, 6}, 2, 1, 3);
    for (double momentum : new double[] {0, 0.25, 1}) {
      InstanceNorm layer = InstanceNorm.of(1).withRunningStatistics(momentum);
      Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
      for (Tensor batch : List.of(first, second)) {
        layer
            .forward(Variable.of(batch), parameters.constants(), Mode.TRAIN, KEY)
            .state()
            .forEach((name, value) -> parameters.set(name, value.value()));
      }
      double kept = 1 - momentum;
      assertEquals(
          kept * momentum * 1.5 + momentum * 4, parameters.get("running_mean").item(), 1e-15);
      assertEquals(
          kept * (kept + momentum * 4) + momentum * 4.5,
          parameters.get("running_var").item(),
          1e-15);
    }
    assertEquals(
        "InstanceNorm: momentum must be from 0 to 1, got 9.0"
            + "\n  help: it multiplies the new value, 0.1 for a slow average",
        assertThrows(
                IllegalArgumentException.class, () -> InstanceNorm.of(1).withRunningStatistics(9))
            .getMessage());
  }

  @Test
  void n13_a_sample_is_normalised_alone_as_among_others() {
    for (ElementType type : TYPES) {
      for (Case each : cases(1e-5)) {
        if (each.layer instanceof BatchNorm) {
          continue;
        }
        Variable x = Variable.of(random("x", each.shape).to(type));
        Variable all = forward(each.layer, x, Mode.TRAIN).value();
        Variable alone = forward(each.layer, x.slice(0, 1, 2), Mode.TRAIN).value();
        assertTrue(all.slice(0, 1, 2).value().hasSameBits(alone.value()), each + " " + type);
      }
    }
  }

  @Test
  void n13_a_group_of_one_element_is_refused() {
    assertMessage(
        """
        GroupNorm(4, 4): a group of 1 element has no variance; input [3, 4]
          help: use fewer groups, or a larger image\
        """,
        GroupNorm.of(4, 4),
        Shape.of(3, 4));
    assertMessage(
        """
        InstanceNorm(4): an instance of 1 element has no variance; input [3, 4, 1, 1]
          help: use a larger image\
        """,
        InstanceNorm.of(4),
        Shape.of(3, 4, 1, 1));
    // By running statistics there is one.
    InstanceNorm running = InstanceNorm.of(4).withRunningStatistics(0.1);
    Shape shape = Shape.of(3, 4, 1);
    forward(running, Variable.of(random("x", shape)), Mode.EVALUATE);
    assertThrows(
        IllegalArgumentException.class,
        () -> forward(running, Variable.of(random("x", shape)), Mode.TRAIN));
  }

  @Test
  void n14_an_empty_batch_has_empty_gradients_and_moves_no_state() {
    List<Case> cases = cases(1e-5);
    cases.add(Case.of(InstanceNorm.of(4).withRunningStatistics(0.1), 3, 4, 2, 3));
    for (Case each : cases) {
      Shape empty = each.shape.with(0, 0);
      NamedVariables parameters = parameters(each.layer, ElementType.FLOAT32).variables();
      Variable x = Variable.of(Tensor.zeros(ElementType.FLOAT32, empty));
      Layer.Output output = each.layer.forward(x, parameters, Mode.TRAIN, KEY);
      assertEquals(empty, output.value().shape());
      assertEquals(Map.of(), output.state(), each.toString());
      List<Variable> by = List.of(x, parameters.get("weight"));
      List<Tensor> gradients = Gradients.gradient(output.value().square().sum(), by);
      assertEquals(empty, gradients.get(0).shape());
      for (double g : gradients.get(1).toDoubleArray()) {
        assertEquals(0, g, each.toString());
      }
      assertEquals(0, each.layer.rows(x).shape().size());
    }
  }

  @Test
  void n15_derivatives_and_extra_passes_do_not_touch_the_state() {
    InstanceNorm layer = InstanceNorm.of(3).withRunningStatistics(0.1);
    Parameters parameters = parameters(layer, ElementType.FLOAT64);
    Parameters before = parameters.copy();
    Variable x = Variable.of(random("x", Shape.of(2, 3, 5)));
    Layer.Output output = layer.forward(x, parameters.variables(), Mode.TRAIN, KEY);
    Layer.Output again = layer.forward(x, parameters.variables(), Mode.TRAIN, KEY);
    Gradients.hessianVectorProduct(loss(output.value()), List.of(x), List.of(x.value()));
    assertTrue(parameters.hasSameBits(before));
    for (String name : List.of("running_mean", "running_var")) {
      Variable moved = output.state().get(name);
      assertTrue(moved.value().hasSameBits(again.state().get(name).value()));
      assertFalse(moved.isTracked());
    }
    assertEquals(Map.of(), layer.forward(x, parameters.variables(), Mode.EVALUATE, KEY).state());
  }

  // ---- settings -------------------------------------------------------------------------------

  @Test
  void settings_and_inputs_that_do_not_fit_are_named() {
    assertMessage(
        "GroupNorm: 6 channels do not make 4 groups of one size"
            + "\n  help: the number of groups must divide that of channels",
        () -> GroupNorm.of(4, 6));
    assertMessage(
        "GroupNorm: epsilon must be at least 0 and finite, got NaN",
        () -> GroupNorm.of(2, 6).epsilon(Double.NaN));
    assertMessage(
        "InstanceNorm: the number of channels must be positive, got 0", () -> InstanceNorm.of(0));
    assertMessage(
        "InstanceNorm: epsilon must be at least 0 and finite, got -1.0",
        () -> InstanceNorm.of(2).epsilon(-1));
    assertMessage(
        "GroupNorm(2, 6): the input must have shape [n, 6, ...] of rank 2 to 5 but has [3, 4]",
        GroupNorm.of(2, 6),
        Shape.of(3, 4));
    assertMessage(
        "InstanceNorm(6): the input must have shape [n, 6, l, ...] of rank 3 to 5 but has [3, 6]",
        InstanceNorm.of(6),
        Shape.of(3, 6));
  }

  private static void assertMessage(String message, Layer layer, Shape shape) {
    assertMessage(message, () -> forward(layer, Variable.of(random("x", shape)), Mode.TRAIN));
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
