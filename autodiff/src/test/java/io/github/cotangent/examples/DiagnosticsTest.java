package io.github.cotangent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Diagnostics;
import io.github.cotangent.autodiff.Diagnostics.Event;
import io.github.cotangent.autodiff.Diagnostics.Finding;
import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Diagnostics name the very node that a number that is not finite came from. Outside of the
/// library's packages, as its user's code is.
class DiagnosticsTest {
  private static final int CHAIN = 8;

  private static Tensor of(double... values) {
    return Tensor.of(values);
  }

  /// The identity, or what puts `bad` at element 1 of the value, or of what its rule gives.
  private record Link(String name, double bad, boolean inValue) implements Elementwise {
    static Link good(int k) {
      return new Link("link " + k, 1, false);
    }

    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      double[] y = x[0].toDoubleArray();
      y[1] *= inValue ? bad : 1;
      return kernels.copy(of(y));
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return Variable.constant(of(1, inValue ? 1 : bad, 1));
    }
  }

  private static Variable chain(Variable x, int at, Link link) {
    Variable y = x;
    for (int k = 0; k < CHAIN; k++) {
      y = Variable.apply(k == at ? link : Link.good(k), y);
    }
    return y.sum();
  }

  private static int here() {
    return new Throwable().getStackTrace()[1].getLineNumber();
  }

  private static void requireLine(int expected, Finding finding) {
    StackTraceElement line = finding.line();
    assertNotNull(line, finding.toString());
    assertEquals(DiagnosticsTest.class.getName(), line.getClassName());
    assertEquals(expected, line.getLineNumber(), finding.toString());
  }

  @Test
  void a_report_is_had_in_a_line_and_read_as_text() {
    Variable x = Variable.of(of(4, 0));
    // snippet: diagnose
    Diagnostics.Report<List<Tensor>> report =
        Diagnostics.firstNonFinite(() -> Gradients.gradient(x.squareRoot().sum(), List.of(x)));
    // end snippet
    assertEquals(Double.POSITIVE_INFINITY, report.result().get(0).get(1));
    assertEquals(Double.POSITIVE_INFINITY, report.first().orElseThrow().value());
  }

  // ---- one node of a chain --------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void a_value_is_laid_to_the_node_that_gave_it(int at) {
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      Variable x = Variable.of(of(1, 1, 1));
      Finding finding =
          Diagnostics.firstNonFinite(() -> chain(x, at, new Link("bad", bad, true)))
              .first()
              .orElseThrow();
      assertEquals(Event.GAVE, finding.event());
      assertEquals("bad", finding.op());
      assertEquals(-1, finding.input());
      assertEquals("", finding.rule());
      assertEquals(List.of(1), finding.position());
      assertEquals(bad, finding.value());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void a_cotangent_or_tangent_is_laid_to_the_node_whose_rule_gave_it(int at) {
    Variable x = Variable.of(of(1, 1, 1));
    // The rule has the number from a constant, so it is read before any op gives it.
    Link link = new Link("bad", Double.POSITIVE_INFINITY, false);
    Variable before = chain(x, at, link);
    List<Supplier<?>> walks =
        List.of(
            () -> Gradients.gradient(chain(x, at, link), List.of(x)),
            () -> Gradients.gradient(before, List.of(x)),
            () -> Gradients.recordedGradient(before, List.of(x)),
            () ->
                Gradients.pushforward(before, List.of(x), List.of(Variable.constant(of(1, 1, 1)))));
    for (Supplier<?> walk : walks) {
      Finding finding = Diagnostics.firstNonFinite(walk).first().orElseThrow();
      assertEquals(Event.READ, finding.event());
      assertTrue(finding.rule().matches("(pullback|pushforward) of bad"), finding.toString());
      assertEquals(List.of(1), finding.position());
    }
  }

  @Test
  void a_chain_of_finite_numbers_gives_no_finding() {
    Variable x = Variable.of(of(1, 1, 1));
    Diagnostics.Report<?> report =
        Diagnostics.firstNonFinite(() -> Gradients.gradient(chain(x, 0, Link.good(0)), List.of(x)));
    assertTrue(report.first().isEmpty());
    assertEquals("all numbers are finite", report.toString());
  }

  // ---- where, which and why -------------------------------------------------------------------

  @Test
  void a_finding_tells_line_position_and_inputs() {
    Variable x = Variable.of(of(3, 0.5, 1));
    int[] line = new int[1];
    Diagnostics.Report<Variable> report =
        Diagnostics.firstNonFinite(
            () -> {
              Variable shifted = x.minus(1);
              line[0] = here() + 1;
              Variable y = shifted.log();
              return y.sum();
            });
    assertTrue(Double.isNaN(report.result().value().item()));
    assertEquals(1, report.sources().size(), report.toString());
    Finding finding = report.first().orElseThrow();
    requireLine(line[0], finding);
    assertEquals(
        """
        Log gave NaN at [1]
          called at CLASS.lambda$0(DiagnosticsTest.java:LINE)
          input 0   -0.5 there, Subtract of [3] float64 at \
        CLASS.lambda$0(DiagnosticsTest.java:LINE)\
        """,
        plain(finding));
  }

  private static String plain(Finding finding) {
    return finding
        .toString()
        .replace(DiagnosticsTest.class.getName(), "CLASS")
        .replaceAll("lambda\\$\\w+\\$\\d+", "lambda\\$0")
        .replaceAll("java:\\d+", "java:LINE");
  }

  @Test
  void in_a_walk_the_node_is_told_whose_rule_it_was() {
    Variable x = Variable.of(of(4, 0));
    Finding finding =
        Diagnostics.firstNonFinite(
                () -> {
                  Variable root = x.squareRoot();
                  return Gradients.gradient(root.sum(), List.of(x));
                })
            .first()
            .orElseThrow();
    String text = plain(finding);
    assertTrue(text.startsWith("pullback of SquareRoot: "), text);
    assertTrue(text.contains(" gave Infinity at [1]\n"), text);
    assertTrue(
        text.contains("\n  rule of   SquareRoot of [2] float64 at CLASS.lambda$0(Diag"), text);
  }

  @Test
  void an_input_that_is_not_finite_itself_is_named_as_such() {
    Variable x = Variable.of(of(1, 2));
    Variable data = Variable.constant(Tensor.of(new double[] {1, Double.NaN, 2, 3}, 2, 2));
    Diagnostics.Report<Variable> report =
        Diagnostics.firstNonFinite(() -> data.matmul(x.reshape(2, 1)).exp().plus(data.sum()).sum());
    assertEquals(1, report.sources().size(), report.toString());
    Finding finding = report.first().orElseThrow();
    assertEquals(Event.READ, finding.event());
    assertEquals("MatMul", finding.op());
    assertEquals(0, finding.input());
    assertEquals(List.of(0, 1), finding.position());
    assertTrue(
        plain(finding).startsWith("MatMul read NaN at [0, 1] of input 0, from outside\n"),
        plain(finding));
  }

  @Test
  void each_source_is_reported_once_and_what_follows_from_it_is_not() {
    Variable x = Variable.of(of(-1, 2));
    Diagnostics.Report<Variable> report =
        Diagnostics.firstNonFinite(
            () -> {
              Variable nan = x.log().exp().times(3);
              Variable infinite = x.minus(2).reciprocal();
              return nan.plus(infinite).tanh().sum();
            });
    assertEquals(List.of("Log", "Reciprocal"), report.sources().stream().map(Finding::op).toList());
  }

  // ---- zeros that hide it ---------------------------------------------------------------------

  @Test
  void a_branch_that_where_did_not_take_is_reported_as_hidden() {
    Variable x = Variable.of(of(-1, 4));
    Variable positive = Variable.constant(Tensor.of(new boolean[] {false, true}));
    Diagnostics.Report<List<Tensor>> report =
        Diagnostics.firstNonFinite(
            () -> Gradients.gradient(x.squareRoot().where(positive, x.square()).sum(), List.of(x)));
    assertTrue(report.result().get(0).hasSameBits(of(-2, 0.25)));
    assertEquals("SquareRoot", report.first().orElseThrow().op());
    assertEquals(List.of("Where", "Chain"), report.hidden().stream().map(Finding::op).toList());
    Finding branch = report.hidden().get(0);
    assertEquals(Event.HID, branch.event());
    assertEquals(1, branch.input());
    assertEquals(List.of(0), branch.position());
    Finding partial = report.hidden().get(1);
    assertEquals("pullback of SquareRoot", partial.rule());
    assertTrue(plain(partial).contains("Chain hid NaN at [0] of input 0\n"), plain(partial));
  }

  @Test
  void zeros_that_hide_nothing_are_not_reported() {
    Variable x = Variable.of(of(-1, 4));
    Variable positive = Variable.constant(Tensor.of(new boolean[] {false, true}));
    Diagnostics.Report<?> report =
        Diagnostics.firstNonFinite(
            () -> Gradients.gradient(x.exp().where(positive, x.square()).sum(), List.of(x)));
    assertEquals("all numbers are finite", report.toString());
  }

  // ---- the scope ------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void higher_orders_are_looked_at_too(int order) {
    // The order-th derivative of x^(order + 1/2) at 0 is finite, the next one is not.
    Variable x = Variable.of(of(0));
    Variable one = Variable.constant(of(1));
    Diagnostics.Report<Variable> report =
        Diagnostics.firstNonFinite(
            () -> {
              Variable y = x.power(order + 0.5);
              for (int k = 0; k <= order; k++) {
                y = Gradients.pullback(y, one, List.of(x)).get(0);
                assertEquals(k == order ? Double.POSITIVE_INFINITY : 0, y.value().item());
              }
              return y;
            });
    Finding finding = report.first().orElseThrow();
    assertEquals(Double.POSITIVE_INFINITY, finding.value(), finding.toString());
  }

  @Test
  void replays_of_plans_are_looked_at() {
    Plan plan =
        Plan.record(List.of(of(1, 2)), in -> List.of(in.get(0).reshape(2, 1).log().exp().sum()));
    assertEquals(
        "all numbers are finite",
        Diagnostics.firstNonFinite(() -> plan.run(List.of(of(3, 4)))).toString());
    Diagnostics.Report<List<Tensor>> report =
        Diagnostics.firstNonFinite(() -> plan.run(List.of(of(3, -4))));
    assertEquals(1, report.sources().size(), report.toString());
    assertEquals("Log", report.sources().get(0).op());
    assertEquals(List.of(1, 0), report.sources().get(0).position());
  }

  @Test
  void nothing_is_looked_at_outside_or_on_other_threads() throws Exception {
    Variable x = Variable.of(of(-1));
    AtomicReference<Variable> other = new AtomicReference<>();
    Diagnostics.Report<Variable> report =
        Diagnostics.firstNonFinite(
            () -> {
              Thread thread = new Thread(() -> other.set(x.log()));
              thread.start();
              try {
                thread.join();
              } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
              }
              return x.exp();
            });
    assertTrue(report.first().isEmpty());
    assertTrue(Double.isNaN(other.get().value().item()));
    x.log();
    assertTrue(Diagnostics.firstNonFinite(x::exp).first().isEmpty());
  }

  @Test
  void what_the_computation_throws_comes_out() {
    assertThrows(
        ArithmeticException.class,
        () ->
            Diagnostics.firstNonFinite(
                () -> {
                  throw new ArithmeticException();
                }));
  }
}
