package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of differentiation that hold for compositions of ops.
class LawsTest {
  private static final RandomKey KEY = RandomKey.of(42);

  private static Tensor normal(String name, int... extents) {
    return KEY.derive(name).normal(ElementType.FLOAT64, Shape.of(extents));
  }

  /// A small network with everything in it: products, batch norm, activations, cross entropy.
  private static Variable loss(List<Variable> w) {
    Variable x = Variable.constant(normal("x", 6, 4));
    Variable hidden = x.matmul(w.get(0)).normalise(1e-3, 0).times(w.get(1)).plus(w.get(2));
    Variable logits = hidden.tanh().matmul(w.get(3)).plus(hidden.gelu().sum(1).reshape(6, 1));
    Variable target = Variable.constant(normal("target", 6, 3)).softmax(1);
    return logits.logSoftmax(1).times(target).sum().negate().plus(w.get(0).square().mean());
  }

  private static List<Tensor> parameters() {
    return List.of(normal("w", 4, 5), normal("g", 5), normal("b", 5), normal("v", 5, 3));
  }

  private static List<Variable> sources(List<Tensor> values) {
    return values.stream().map(Variable::of).toList();
  }

  private static List<Tensor> directions(String name) {
    List<Tensor> v = new ArrayList<>();
    for (Tensor w : parameters()) {
      v.add(KEY.derive(name).derive(v.size()).normal(ElementType.FLOAT64, w.shape()));
    }
    return v;
  }

  private static double dot(List<Tensor> a, List<Tensor> b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      double[] x = a.get(i).toDoubleArray();
      double[] y = b.get(i).toDoubleArray();
      for (int j = 0; j < x.length; j++) {
        sum += x[j] * y[j];
      }
    }
    return sum;
  }

  private static void close(Tensor expected, Tensor actual, double epsilon, String what) {
    assertEquals(expected.shape(), actual.shape(), what);
    double[] a = expected.toDoubleArray();
    double[] b = actual.toDoubleArray();
    double scale = 1;
    for (double value : a) {
      scale = Math.max(scale, Math.abs(value));
    }
    for (int i = 0; i < a.length; i++) {
      assertEquals(a[i], b[i], epsilon * scale, what + ", element " + i);
    }
  }

  // ---- second order ---------------------------------------------------------------------------

  @Test
  void the_gradient_of_a_network_is_right_to_order_2() {
    GradientCheck.of("network", LawsTest::loss)
        .at(parameters().toArray(Tensor[]::new))
        .order(2)
        .verify();
  }

  @Test
  void the_hessian_is_symmetric() {
    List<Variable> w = sources(parameters());
    Variable loss = loss(w);
    List<Tensor> u = directions("u");
    List<Tensor> v = directions("v");
    double uHv = dot(u, Gradients.hessianVectorProduct(loss, w, v));
    double vHu = dot(v, Gradients.hessianVectorProduct(loss, w, u));
    assertEquals(uHv, vHu, 1e-12 * Math.max(1, Math.abs(uHv)));
    assertTrue(Math.abs(uHv) > 1e-3, "a product of " + uHv + " shows nothing");
  }

  @Test
  void three_ways_to_a_hessian_vector_product_agree() {
    List<Variable> w = sources(parameters());
    Variable loss = loss(w);
    List<Variable> v = directions("v").stream().map(Variable::constant).toList();
    List<Variable> gradient = Gradients.recordedGradient(loss, w);
    List<Variable> forwardOverReverse = Gradients.pushforward(gradient, w, v);
    Variable along = gradient.get(0).times(v.get(0)).sum();
    for (int i = 1; i < v.size(); i++) {
      along = along.plus(gradient.get(i).times(v.get(i)).sum());
    }
    List<Tensor> reverseOverReverse = Gradients.gradient(along, w);
    List<Tensor> reverseOverForward = Gradients.gradient(Gradients.pushforward(loss, w, v), w);
    for (int i = 0; i < w.size(); i++) {
      Tensor expected = forwardOverReverse.get(i).value();
      close(expected, reverseOverReverse.get(i), 1e-12, "reverse over reverse " + i);
      close(expected, reverseOverForward.get(i), 1e-12, "reverse over forward " + i);
    }
  }

  @Test
  void gradients_are_the_same_bits_whether_recorded_or_differentiated_further_or_not() {
    List<Variable> w = sources(parameters());
    Variable loss = loss(w);
    List<Tensor> before = Gradients.gradient(loss, w);
    List<Variable> recorded = Gradients.recordedGradient(loss, w);
    Gradients.hessianVectorProduct(loss, w, directions("v"));
    List<Tensor> after = Gradients.gradient(loss, w);
    for (int i = 0; i < w.size(); i++) {
      assertTrue(before.get(i).hasSameBits(recorded.get(i).value()), "recorded " + i);
      assertTrue(before.get(i).hasSameBits(after.get(i)), "after " + i);
    }
  }

  @Test
  void the_gradient_of_a_sum_is_the_sum_of_gradients() {
    List<Variable> w = sources(parameters());
    Variable first = loss(w);
    Variable second = w.get(3).square().sum();
    List<Tensor> together = Gradients.gradient(first.plus(second), w);
    List<Tensor> one = Gradients.gradient(first, w);
    List<Tensor> other = Gradients.gradient(second, w);
    for (int i = 0; i < w.size(); i++) {
      Tensor sum = Variable.constant(one.get(i)).plus(Variable.constant(other.get(i))).value();
      close(sum, together.get(i), 1e-13, "gradient " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void compositions_of_ops_obey_the_chain_rule(long seed) {
    Variable matrix = Variable.constant(normal("matrix", 3, 3));
    List<UnaryOperator<Variable>> ops =
        List.of(
            Variable::tanh,
            Variable::sin,
            x -> x.normalise(0.1, 0),
            x -> x.softmax(1),
            x -> x.matmul(matrix),
            x -> x.times(x.flip(1)),
            x -> x.square().plus(1).log(),
            x -> x.minus(x.logSumExp(0)),
            x -> x.gelu().plus(x.meanKeeping(1)),
            x -> Variable.concatenate(0, x.slice(0, 1, 3), x.slice(0, 0, 1)),
            x -> x.softplus().dividedBy(x.square().sumKeeping(0).plus(1)));
    RandomKey choice = RandomKey.of(seed).derive("ops");
    StringBuilder name = new StringBuilder("ops");
    List<UnaryOperator<Variable>> chosen = new ArrayList<>();
    for (int i = 0; i < 2 + choice.integerAt(0, 4); i++) {
      int op = (int) choice.integerAt(i + 1, ops.size());
      name.append(' ').append(op);
      chosen.add(ops.get(op));
    }
    GradientCheck.of(
            name.toString(),
            x -> {
              Variable y = x.get(0);
              for (UnaryOperator<Variable> op : chosen) {
                y = op.apply(y);
              }
              return y;
            })
        .at(RandomKey.of(seed).normal(ElementType.FLOAT64, Shape.of(3, 3)))
        .seed(seed)
        .order(2)
        .verify();
  }

  // ---- one variable in several places ---------------------------------------------------------

  @Test
  void a_variable_that_is_used_twice_gets_both_shares() {
    Variable x = Variable.of(Tensor.of(new double[] {3, -2}));
    assertGradient(x.times(x), x, 6, -4);
    assertGradient(x.plus(x), x, 2, 2);
    assertGradient(x.minus(x), x, 0, 0);
    assertGradient(x.dividedBy(x), x, 0, 0);
    assertGradient(x.reshape(1, 2).matmul(x.reshape(2, 1)), x, 6, -4);
    assertGradient(Variable.concatenate(0, x, x, x), x, 3, 3);
    Variable constant = Variable.constant(Tensor.of(new boolean[] {true, false}));
    assertGradient(x.where(constant, x), x, 1, 1);
    GradientCheck.of("x used twice", in -> in.get(0).times(in.get(0).sin()).times(in.get(0)))
        .at(x.value())
        .verify();
  }

  @Test
  void paths_that_part_and_meet_again_are_summed() {
    Variable x = Variable.of(Tensor.of(new double[] {2}, 1));
    Variable left = x.square();
    Variable right = x.times(3);
    Variable y = left.times(right).plus(left).plus(right.times(left));
    assertGradient(y, x, 2 * 9 * 4 + 2 * 2);
    Variable chain = x;
    for (int i = 0; i < 60; i++) {
      chain = chain.plus(chain);
    }
    assertGradient(chain, x, 0x1p60);
  }

  @Test
  void a_source_within_the_graph_moves_by_its_own_tangent_and_by_those_before_it() {
    Variable x = Variable.of(Tensor.of(new double[] {2}, 1));
    Variable y = x.square();
    Variable z = y.times(x);
    Variable one = Variable.constant(Tensor.of(new double[] {1}, 1));
    assertEquals(12 + 2, Gradients.pushforward(z, List.of(x, y), List.of(one, one)).value().item());
    List<Tensor> both = Gradients.gradient(z.sum(), List.of(x, y));
    assertEquals(12, both.get(0).item());
    assertEquals(2, both.get(1).item());
  }

  private static void assertGradient(Variable y, Variable x, double... expected) {
    Tensor gradient = Gradients.gradient(y.sum(), List.of(x)).get(0);
    close(Tensor.of(expected, x.shape().toArray()), gradient, 1e-15, "gradient");
    Variable ones = x.detach().zeros().plus(1);
    double sum = 0;
    for (double value : expected) {
      sum += value;
    }
    double pushed = Gradients.pushforward(y.sum(), List.of(x), List.of(ones)).value().item();
    assertEquals(sum, pushed, 1e-15 * Math.max(1, Math.abs(sum)));
  }

  @Test
  void gradients_are_kept_when_parameters_change_and_when_others_are_scribbled_over() {
    Kernels kernels = Engine.current().kernels();
    Tensor storage = kernels.copy(normal("p", 3));
    Variable p = Variable.of(storage);
    Variable q = Variable.of(normal("q", 3));
    List<Tensor> gradients = Gradients.gradient(p.times(q).plus(p).sum(), List.of(p, q));
    Tensor byP = kernels.copy(gradients.get(0));
    Tensor byQ = kernels.copy(gradients.get(1));
    kernels.assign(storage, Tensor.zeros(ElementType.FLOAT64, Shape.of(3)));
    assertTrue(gradients.get(0).hasSameBits(byP));
    assertTrue(gradients.get(1).hasSameBits(byQ));
    assertNotSame(gradients.get(0).storage(), gradients.get(1).storage());
    kernels.assign(gradients.get(0), Tensor.zeros(ElementType.FLOAT64, Shape.of(3)));
    assertTrue(gradients.get(1).hasSameBits(byQ));
  }

  @Test
  void a_gradient_does_not_keep_the_graph_that_it_came_from() throws Exception {
    List<Variable> w = sources(parameters());
    Variable loss = loss(w);
    List<Tensor> kept = Gradients.gradient(loss, w);
    List<Tensor> products = Gradients.hessianVectorProduct(loss, w, directions("v"));
    WeakReference<Variable> graph = new WeakReference<>(loss);
    loss = w.get(0).sum();
    for (int attempt = 0; attempt < 50 && graph.get() != null; attempt++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(graph.get(), "the graph is still there");
    assertTrue(loss.isTracked() && kept.size() == products.size());
  }

  @Test
  void large_and_infinite_logits_have_finite_gradients() {
    Tensor labels = Tensor.of(new long[] {0, 1, 1, 0}, 4, 1);
    double infinity = Double.POSITIVE_INFINITY;
    double[] logits = {1e4, -1e4, 1e4, -1e4, -infinity, 3, 0, -infinity};
    Variable x = Variable.of(Tensor.of(logits, 4, 2));
    Variable loss = x.logSoftmax(1).gather(1, Variable.constant(labels)).sum().negate();
    double[] gradient = Gradients.gradient(loss, List.of(x)).get(0).toDoubleArray();
    double[] expected = {0, 0, 1, -1, 0, 0, 0, 0};
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], gradient[i], 1e-15, "element " + i);
    }
  }

  // ---- graphs older than their values ---------------------------------------------------------

  @Test
  void walking_a_graph_after_its_parameters_changed_is_an_error_that_says_what_to_do() {
    Kernels kernels = Engine.current().kernels();
    Tensor storage = kernels.copy(normal("p", 2, 3));
    Variable p = Variable.of(storage);
    Variable loss = p.exp().sum();
    kernels.assign(storage, normal("q", 2, 3));
    String expected =
        "Variable: the graph is older than a change in place of its value [2, 3] float64\n"
            + "  help: compute the loss anew after an optimiser's step";
    List<Variable> at = List.of(p);
    assertStale(expected, () -> Gradients.gradient(loss, at));
    assertStale(expected, () -> Gradients.recordedGradient(loss, at));
    assertStale(expected, () -> Gradients.hessianVectorProduct(loss, at, List.of(storage)));
    assertStale(
        expected, () -> Gradients.pushforward(loss, at, List.of(Variable.constant(storage))));
    Variable again = Variable.of(storage);
    Gradients.gradient(again.exp().sum(), List.of(again));
  }

  @Test
  void a_change_is_noticed_through_every_view() {
    Kernels kernels = Engine.current().kernels();
    Tensor storage = kernels.copy(normal("p", 4, 3));
    List<UnaryOperator<Tensor>> views =
        List.of(
            t -> t, Tensor::transpose, t -> t.slice(0, 1, 3), t -> t.reshape(12), t -> t.flip(1));
    for (UnaryOperator<Tensor> view : views) {
      Variable x = Variable.of(view.apply(storage));
      Variable loss = x.square().sum();
      kernels.assign(storage.slice(0, 3, 4), normal("row", 1, 3));
      assertThrows(StaleGraphException.class, () -> Gradients.gradient(loss, List.of(x)));
    }
    // A view by an op within the graph.
    Variable x = Variable.of(storage);
    Variable loss = x.permute(1, 0).square().sum();
    kernels.assign(storage, normal("p", 4, 3));
    assertThrows(StaleGraphException.class, () -> Gradients.gradient(loss, List.of(x)));
    // A constant that a rule reads.
    Variable w = Variable.of(normal("w", 4, 3));
    Variable product = w.times(Variable.constant(storage)).sum();
    kernels.assign(storage, normal("p", 4, 3));
    assertThrows(StaleGraphException.class, () -> Gradients.gradient(product, List.of(w)));
  }

  private static void assertStale(
      String message, org.junit.jupiter.api.function.Executable executable) {
    assertEquals(message, assertThrows(StaleGraphException.class, executable).getMessage());
  }

  // ---- the core of batch norm -----------------------------------------------------------------

  private static Variable composed(Variable x, double epsilon, int... axes) {
    Variable centred = x.minus(x.meanKeeping(axes));
    return centred.dividedBy(centred.square().meanKeeping(axes).plus(epsilon).squareRoot());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-5, 0.3})
  void normalise_has_the_derivatives_of_its_composition_from_primitives_to_order_4(double epsilon) {
    int[][] cases = {{0}, {0, 2}, {1, 2}, {0, 1, 2}};
    Tensor at = normal("x", 3, 2, 4);
    Variable w = Variable.constant(normal("w", 3, 2, 4));
    for (int[] axes : cases) {
      compareDerivatives(
          x -> x.normalise(epsilon, axes).times(w).tanh().sum(),
          x -> composed(x, epsilon, axes).times(w).tanh().sum(),
          at);
    }
  }

  @Test
  void softmax_has_the_derivatives_of_its_composition_from_primitives_to_order_4() {
    Variable w = Variable.constant(normal("w", 3, 4));
    compareDerivatives(
        x -> x.softmax(1).times(w).square().sum(),
        x -> x.exp().dividedBy(x.exp().sumKeeping(1)).times(w).square().sum(),
        normal("x", 3, 4));
    compareDerivatives(
        x -> x.logSumExp(0).times(w.slice(0, 0, 1).reshape(4)).square().sum(),
        x -> x.exp().sum(0).log().times(w.slice(0, 0, 1).reshape(4)).square().sum(),
        normal("x", 3, 4));
  }

  /// Values, gradients and three more derivatives along directions, in mixed modes.
  private static void compareDerivatives(
      UnaryOperator<Variable> one, UnaryOperator<Variable> other, Tensor at) {
    List<List<Tensor>> found = new ArrayList<>();
    for (UnaryOperator<Variable> f : List.of(one, other)) {
      Variable x = Variable.of(at);
      List<Variable> by = List.of(x);
      List<Tensor> derivatives = new ArrayList<>();
      Variable value = f.apply(x);
      derivatives.add(value.value());
      Variable order1 = Gradients.recordedGradient(value, by).get(0);
      derivatives.add(order1.value());
      Variable order2 = Gradients.pushforward(order1, by, List.of(along(1, at)));
      derivatives.add(order2.value());
      Variable order3 = Gradients.pullback(order2, along(2, at), by).get(0);
      derivatives.add(order3.value());
      derivatives.add(Gradients.pushforward(order3, by, List.of(along(3, at))).value());
      derivatives.add(Gradients.pullback(order3, along(4, at), by).get(0).value());
      found.add(derivatives);
    }
    for (int k = 0; k < found.get(0).size(); k++) {
      close(found.get(1).get(k), found.get(0).get(k), k < 3 ? 1e-12 : 1e-11, "order " + k);
    }
  }

  private static Variable along(long number, Tensor at) {
    return Variable.constant(
        KEY.derive("along").derive(number).normal(ElementType.FLOAT64, at.shape()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-5, 0.3})
  void batch_norm_is_blind_to_a_shift_and_so_its_hessian_annihilates_one(double epsilon) {
    Tensor at = normal("x", 8, 3);
    Variable x = Variable.of(at);
    Variable w = Variable.constant(normal("w", 8, 3));
    Variable loss = x.normalise(epsilon, 0).times(w).tanh().sum();
    Tensor gradient = Gradients.gradient(loss, List.of(x)).get(0);
    Tensor sums = Engine.current().kernels().sum(gradient, false, 0);
    Tensor ones = Tensor.ones(ElementType.FLOAT64, at.shape());
    Tensor shifted = Gradients.hessianVectorProduct(loss, List.of(x), List.of(ones)).get(0);
    for (double sum : sums.toDoubleArray()) {
      assertEquals(0, sum, 1e-14);
    }
    for (double element : shifted.toDoubleArray()) {
      assertEquals(0, element, 1e-13);
    }
    // The control: the variance's mean detached "because its derivative is 0". The gradient is
    // right.
    Variable fixed = x.minus(x.meanKeeping(0).detach());
    Variable wrong =
        x.minus(x.meanKeeping(0))
            .times(fixed.square().meanKeeping(0).plus(epsilon).reciprocalSquareRoot())
            .times(w)
            .tanh()
            .sum();
    close(gradient, Gradients.gradient(wrong, List.of(x)).get(0), 1e-13, "gradient of the control");
    Tensor moved = Gradients.hessianVectorProduct(wrong, List.of(x), List.of(ones)).get(0);
    double largest = 0;
    for (double element : moved.toDoubleArray()) {
      largest = Math.max(largest, Math.abs(element));
    }
    assertTrue(largest > 0.1, "the control moves by " + largest);
  }

  @Test
  void fused_kernels_of_jacobian_products_agree_with_their_rules() {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      double epsilon = type == ElementType.FLOAT64 ? 1e-12 : 5e-6;
      int[][] shapes = {{5, 3}, {64, 7}, {4, 6, 5}, {2, 3, 4, 5}};
      for (int[] extents : shapes) {
        Tensor x = normal("x", extents).to(type);
        Tensor t = normal("t", extents).to(type);
        for (int axis = 0; axis < extents.length; axis++) {
          compareFused(new Normalise(Axes.of(axis), 1e-5), t, x, epsilon);
          compareFused(new Softmax(axis), t, x, epsilon);
        }
        compareFused(new Normalise(Axes.of(0, extents.length - 1), 1e-3), t, x, epsilon);
      }
    }
  }

  private static void compareFused(SelfAdjoint.Fused op, Tensor t, Tensor x, double epsilon) {
    Kernels kernels = Engine.current().kernels();
    Tensor y = op.evaluate(kernels, x);
    Tensor fused = op.jacobianTimes(kernels, t, x, y);
    Variable rule =
        op.jacobianTimes(Variable.constant(t), Variable.constant(x), Variable.constant(y));
    close(rule.value(), fused, epsilon, op + " " + x.describe());
  }
}
