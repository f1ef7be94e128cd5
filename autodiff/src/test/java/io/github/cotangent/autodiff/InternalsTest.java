package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The listings of `docs/internals.md`, in its order, each of which does here what is said there.
class InternalsTest {
  private static Variable scalar(double number) {
    return Variable.of(Tensor.of(new double[] {number}).reshape());
  }

  // ---- one multiplication ---------------------------------------------------------------------

  @Test
  void a_variable_remembers_the_op_and_the_inputs_it_came_from() {
    // snippet: one-multiplication
    Variable a = scalar(3);
    Variable b = scalar(4);
    Variable y = a.times(b);

    assertEquals(12, y.value().item());
    assertEquals(new Multiply(), y.op());
    assertArrayEquals(new Variable[] {a, b}, y.inputs());
    // end snippet
  }

  // ---- a rule ---------------------------------------------------------------------------------

  // snippet: a-rule
  /// Product, `y = a b`; `∂y/∂a = b`, `∂y/∂b = a`.
  record Product() implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return kernels.apply(ElementwiseFunction.MULTIPLY, x);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return x[1 - i];
    }
  }

  // end snippet

  @Test
  void a_rule_is_all_that_an_op_states_about_its_derivatives() {
    // snippet: using-the-rule
    Variable a = scalar(3);
    Variable b = scalar(4);
    Variable y = Variable.apply(new Product(), a, b);

    List<Tensor> gradient = Gradients.gradient(y, List.of(a, b));
    assertEquals(4, gradient.get(0).item());
    assertEquals(3, gradient.get(1).item());
    // end snippet
    GradientCheck.of(new Product()).at(a.value(), b.value()).verify();
  }

  // ---- backwards ------------------------------------------------------------------------------

  @Test
  void a_pullback_by_hand_is_that_of_the_walk() {
    // snippet: by-hand
    Variable a = scalar(3);
    Variable b = scalar(4);
    Variable p = a.times(b);
    Variable y = p.plus(a);

    Variable yBar = scalar(1);
    Variable pBar = yBar; //                  y = p + a:  ∂y/∂p = 1
    Variable aBar = yBar; //                              ∂y/∂a = 1
    aBar = aBar.plus(pBar.times(b)); //       p = a b:    ∂p/∂a = b, added to what had arrived
    Variable bBar = pBar.times(a); //                     ∂p/∂b = a

    List<Variable> walked = Gradients.pullback(y, yBar, List.of(a, b));
    assertEquals(5, aBar.value().item());
    assertTrue(aBar.value().hasSameBits(walked.get(0).value()));
    assertTrue(bBar.value().hasSameBits(walked.get(1).value()));
    // end snippet
  }

  // snippet: smallest-walk
  /// The cotangents of all nodes below `y`, for functions made of elementwise ops.
  static Map<Variable, Variable> smallestPullback(Variable y, Variable yBar) {
    Map<Variable, Variable> cotangents = new HashMap<>();
    cotangents.put(y, yBar);
    for (Variable node : inputsFirst(y).reversed()) {
      if (node.op() instanceof Elementwise op) {
        Variable nodeBar = cotangents.get(node);
        Variable[] x = node.inputs();
        for (int i = 0; i < x.length; i++) {
          Variable partial = op.partial(i, x, node);
          if (partial != Elementwise.ZERO) {
            cotangents.merge(x[i], partial.times(nodeBar), Variable::plus);
          }
        }
      }
    }
    return cotangents;
  }

  /// `y` and all it came from, each node after its inputs.
  static List<Variable> inputsFirst(Variable y) {
    Set<Variable> seen = new HashSet<>();
    List<Variable> order = new ArrayList<>();
    visit(y, seen, order);
    return order;
  }

  private static void visit(Variable node, Set<Variable> seen, List<Variable> order) {
    if (seen.add(node)) {
      for (Variable input : node.inputs()) {
        visit(input, seen, order);
      }
      order.add(node);
    }
  }

  // end snippet

  @Test
  void the_smallest_walk_gives_the_gradients_of_the_real_one() {
    Variable a = scalar(0.75);
    Variable b = scalar(-1.25);
    Variable y = a.times(b).tanh().plus(a.square()).times(b.exp());
    Variable one = scalar(1);
    Map<Variable, Variable> smallest = smallestPullback(y, one);
    List<Variable> real = Gradients.pullback(y, one, List.of(a, b));
    assertEquals(real.get(0).value().item(), of(smallest, a), 1e-15);
    assertEquals(real.get(1).value().item(), of(smallest, b), 1e-15);
  }

  private static double of(Map<Variable, Variable> cotangents, Variable x) {
    Variable found = cotangents.get(x);
    assertNotNull(found);
    return found.value().item();
  }

  // ---- forwards -------------------------------------------------------------------------------

  @Test
  void a_pushforward_by_hand_is_that_of_the_walk() {
    // snippet: forwards
    Variable a = scalar(3);
    Variable b = scalar(4);
    Variable y = a.times(b).plus(a);

    Variable aDot = scalar(0.5);
    Variable bDot = scalar(-2);
    Variable pDot = b.times(aDot).plus(a.times(bDot)); //  p = a b
    Variable yDot = pDot.plus(aDot); //                    y = p + a

    Variable walked = Gradients.pushforward(y, List.of(a, b), List.of(aDot, bDot));
    assertEquals(-3.5, yDot.value().item());
    assertTrue(yDot.value().hasSameBits(walked.value()));
    // end snippet
  }

  // ---- any order ------------------------------------------------------------------------------

  @Test
  void the_gradient_is_a_variable_and_can_be_differentiated_again() {
    // snippet: any-order
    Variable x = scalar(2);
    Variable y = x.times(x).times(x);
    for (double expected : new double[] {12, 12, 6, 0}) { //  3 x², 6 x, 6, 0
      y = Gradients.recordedGradient(y, List.of(x)).get(0);
      assertEquals(expected, y.value().item());
    }
    // end snippet
  }

  @Test
  void hessian_vector_products_may_be_taken_in_any_mix_of_modes() {
    // snippet: three-products
    Variable x = Variable.of(Tensor.of(new double[] {0.5, -1, 2}));
    Variable v = Variable.constant(Tensor.of(new double[] {1, 0.25, -0.5}));
    Variable loss = x.tanh().times(x.sum().sin()).sum();

    Variable gradient = Gradients.recordedGradient(loss, List.of(x)).get(0);
    Variable forwardOverReverse = Gradients.pushforward(gradient, List.of(x), List.of(v));
    Variable reverseOverReverse = Gradients.pullback(gradient, v, List.of(x)).get(0);
    Variable slope = Gradients.pushforward(loss, List.of(x), List.of(v));
    Variable reverseOverForward = Gradients.recordedGradient(slope, List.of(x)).get(0);
    // end snippet
    double[] first = forwardOverReverse.value().toDoubleArray();
    assertArrayEquals(first, reverseOverReverse.value().toDoubleArray(), 1e-14);
    assertArrayEquals(first, reverseOverForward.value().toDoubleArray(), 1e-14);
  }

  // snippet: detached-exp
  /// The exponential with a rule that is right once: its derivative is itself, but detached.
  record DetachedExp() implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return kernels.apply(ElementwiseFunction.EXP, x);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return y.detach();
    }
  }

  // end snippet

  @Test
  void a_rule_that_detaches_is_right_at_order_one_and_wrong_at_order_two() {
    // snippet: detached-rule
    GradientCheck check = GradientCheck.of(new DetachedExp()).at(Tensor.of(new double[] {0.5, 1}));
    check.order(1).verify();
    assertThrows(AssertionError.class, () -> check.order(2).verify());
    // end snippet
  }

  // ---- kinds ----------------------------------------------------------------------------------

  @Test
  void broadcasting_is_an_op_and_its_transpose_is_a_sum() {
    // snippet: broadcasting
    Variable matrix = Variable.of(Tensor.full(ElementType.FLOAT64, 2, Shape.of(4, 3)));
    Variable row = Variable.of(Tensor.of(new double[] {1, 2, 3}));
    Variable y = matrix.times(row); //            = matrix ⊙ expand(row)

    Variable expanded = y.inputs()[1];
    assertEquals(Shape.of(4, 3), expanded.shape());
    assertArrayEquals(new Variable[] {row}, expanded.inputs());
    Tensor rowBar = Gradients.gradient(y.sum(), List.of(row)).get(0);
    assertArrayEquals(new double[] {8, 8, 8}, rowBar.toDoubleArray()); // four rows of 2, summed
    // end snippet
  }

  @Test
  void a_zero_cotangent_stays_zero_whatever_the_partial_is() {
    // snippet: zero-is-zero
    Variable x = Variable.of(Tensor.of(new double[] {-1, 0, 4}));
    Variable condition = Variable.constant(Tensor.of(new boolean[] {false, false, true}));
    Variable y = x.squareRoot().where(condition, x.zeros()).sum();

    Tensor gradient = Gradients.gradient(y, List.of(x)).get(0);
    assertArrayEquals(new double[] {0, 0, 0.25}, gradient.toDoubleArray());
    // end snippet
  }

  // ---- batch norm -----------------------------------------------------------------------------

  // snippet: standardise
  /// `y = (x − μ) (σ² + ε)^(−1/2)` over axis 0 from ops that have rules of their own.
  static Variable standardise(Variable x, double epsilon) {
    Variable centred = x.minus(x.meanKeeping(0));
    Variable variance = centred.square().meanKeeping(0);
    return centred.times(variance.plus(epsilon).reciprocalSquareRoot());
  }

  // end snippet

  // snippet: standardise-jacobian
  /// `J t = r (t − mean t − y · mean(y t))`: one statement, from which all orders follow.
  static Variable jacobianTimes(Variable t, Variable x, Variable y, double epsilon) {
    Variable r = x.minus(x.meanKeeping(0)).square().meanKeeping(0).plus(epsilon).power(-0.5);
    return r.times(t.minus(t.meanKeeping(0)).minus(y.times(y.times(t).meanKeeping(0))));
  }

  // end snippet

  private static final RandomKey KEY = RandomKey.of(2205);

  private static Variable normal(String name, int... extents) {
    return Variable.of(KEY.derive(name).normal(ElementType.FLOAT64, Shape.of(extents)));
  }

  @Test
  void the_statement_of_the_jacobian_serves_both_modes() {
    Variable x = normal("x", 6, 2);
    Variable t = normal("t", 6, 2);
    Variable composed = standardise(x, 1e-5);
    double[] stated = jacobianTimes(t, x, composed, 1e-5).value().toDoubleArray();
    Variable pulled = Gradients.pullback(composed, t, List.of(x)).get(0);
    Variable pushed = Gradients.pushforward(composed, List.of(x), List.of(t));
    assertArrayEquals(pulled.value().toDoubleArray(), stated, 1e-13);
    assertArrayEquals(pushed.value().toDoubleArray(), stated, 1e-13);
  }

  // snippet: four-orders
  /// The first four derivatives of `f` at `x` along `v`, each the slope of the one before.
  static double[] alongDirection(UnaryOperator<Variable> f, Variable x, Variable v) {
    double[] derivatives = new double[4];
    Variable value = f.apply(x);
    for (int order = 0; order < 4; order++) {
      Variable gradient = Gradients.recordedGradient(value, List.of(x)).get(0);
      value = gradient.times(v).sum();
      derivatives[order] = value.value().item();
    }
    return derivatives;
  }

  // end snippet

  @Test
  void batch_norm_is_right_to_the_fourth_derivative() {
    // snippet: fourth-derivative
    Variable x = normal("x", 6, 2);
    Variable v = normal("v", 6, 2).detach();
    Variable c = normal("c", 6, 2).detach();

    double[] byRule = alongDirection(in -> in.normalise(1e-5, 0).exp().times(c).sum(), x, v);
    double[] composed = alongDirection(in -> standardise(in, 1e-5).exp().times(c).sum(), x, v);
    // end snippet
    for (int order = 0; order < 4; order++) {
      assertEquals(composed[order], byRule[order], 1e-11 * Math.max(1, Math.abs(composed[order])));
      assertTrue(Math.abs(byRule[order]) > 1e-3, "an order that vanishes shows nothing");
    }
  }

  @Test
  void batch_norm_lets_nothing_of_a_first_order_term_back() {
    // snippet: blind
    Variable x = normal("x", 6, 2);
    Variable y = x.normalise(0, 0);
    Variable ones = y.constantLike(1);

    Tensor shift = Gradients.pullback(y, ones, List.of(x)).get(0).value();
    Tensor scale = Gradients.pullback(y, y.detach(), List.of(x)).get(0).value();
    // end snippet
    for (Tensor swallowed : List.of(shift, scale)) {
      for (double element : swallowed.toDoubleArray()) {
        assertEquals(0, element, 1e-14);
      }
    }
  }
}
