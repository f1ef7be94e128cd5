package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.AtLabels;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A plan that computes what belongs to labels, and nothing of the other classes that is not asked
/// for, gives the bits of the eager computation.
class LabelledPlanTest {
  private static final RandomKey KEY = RandomKey.of(20261128);
  private static final double[] HOSTILE = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0, 1e30, -1e30, -720
  };

  /// A function of logits, labels and weights of the samples.
  record Subject(String name, Function<List<Variable>, List<Variable>> of) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Variable losses(List<Variable> in) {
    return losses(in.get(0), in.get(1));
  }

  private static Variable losses(Variable logits, Variable labels) {
    return Variable.apply(new AtLabels("loss"), logits.logSoftmax(1), labels).negate();
  }

  /// The loss and its gradient by the logits.
  private static Function<List<Variable>, List<Variable>> gradient(
      Function<List<Variable>, Variable> loss) {
    return in -> {
      Variable x = in.get(0).asSource();
      Variable value = loss.apply(List.of(x, in.get(1), in.get(2)));
      List<Variable> results = new ArrayList<>(Gradients.recordedGradient(value, List.of(x)));
      results.add(value);
      return results;
    };
  }

  static List<Subject> subjects() {
    return List.of(
        new Subject("mean", gradient(in -> losses(in).mean())),
        new Subject("sum", gradient(in -> losses(in).sum())),
        new Subject("weights", gradient(in -> losses(in).times(in.get(2)).sum())),
        new Subject("a loss whose gradient needs it", gradient(in -> losses(in).square().mean())),
        new Subject(
            "log probabilities that are read twice",
            gradient(
                in -> {
                  Variable log = in.get(0).logSoftmax(1);
                  Variable own = Variable.apply(new AtLabels("loss"), log, in.get(1));
                  return own.times(-0.9).minus(log.mean(1).times(0.1)).mean();
                })),
        new Subject(
            "log probabilities that are asked for",
            in -> {
              Variable x = in.get(0).asSource();
              Variable log = x.logSoftmax(1);
              Variable own = Variable.apply(new AtLabels("loss"), log, in.get(1));
              return List.of(log, own, Gradients.recordedGradient(own.sum(), List.of(x)).get(0));
            }),
        new Subject(
            "a softmax that is asked for",
            in -> {
              List<Variable> results = new ArrayList<>();
              results.addAll(gradient(of -> losses(of).mean()).apply(in));
              results.add(in.get(0).softmax(1));
              return results;
            }),
        new Subject(
            "probabilities at labels",
            in -> {
              Variable p = in.get(0).softmax(1);
              Variable log = in.get(0).logSoftmax(1);
              return List.of(Variable.apply(new AtLabels("loss"), p, in.get(1)), log.exp());
            }),
        new Subject("the loss alone", in -> List.of(losses(in).mean())),
        new Subject(
            "labels that are computed",
            in -> {
              Variable x = in.get(0).asSource();
              Variable log = x.logSoftmax(1);
              Variable own = Variable.apply(new AtLabels("loss"), log, log.argMax(1));
              return Gradients.recordedGradient(own.sum(), List.of(x));
            }),
        new Subject(
            "a product with the Hessian",
            in -> {
              Variable x = in.get(0).asSource();
              Variable loss = losses(x, in.get(1)).mean();
              Variable g = Gradients.recordedGradient(loss, List.of(x)).get(0);
              return List.of(
                  loss,
                  Gradients.pushforward(g, List.of(x), List.of(in.get(0).sin())),
                  Gradients.pullback(g, in.get(0).sin(), List.of(x)).get(0));
            }));
  }

  private static List<Tensor> inputs(
      ElementType type, Shape shape, SplittableRandom random, boolean hostile) {
    Shape samples = shape.reduced(false, 1);
    return List.of(
        values(type, shape, random, hostile),
        KEY.derive(random.nextLong()).integers(shape.extent(1), samples),
        values(type, samples, random, hostile));
  }

  private static Tensor values(
      ElementType type, Shape shape, SplittableRandom random, boolean hostile) {
    double[] x = KEY.derive(random.nextLong()).normal(ElementType.FLOAT64, shape).toDoubleArray();
    for (int i = 0; hostile && i < x.length; i++) {
      if (random.nextInt(shape.size() > 1000 ? 1500 : 9) == 0) {
        x[i] = HOSTILE[random.nextInt(HOSTILE.length)];
      }
    }
    return Tensor.of(x, shape.toArray()).to(type);
  }

  private static List<Tensor> eager(Subject subject, List<Tensor> inputs) {
    return subject.of.apply(inputs.stream().map(Variable::constant).toList()).stream()
        .map(Variable::value)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void every_run_gives_the_bits_of_the_eager_computation(Subject subject) {
    for (ElementType type : new ElementType[] {ElementType.FLOAT32, ElementType.FLOAT64}) {
      for (Shape shape :
          List.of(
              Shape.of(5, 1),
              Shape.of(128, 10),
              Shape.of(7, 37),
              Shape.of(3, 1000),
              Shape.of(2, 5, 3),
              Shape.of(2, 3, 4, 2))) {
        check(subject, type, shape);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void slices_give_the_bits_of_the_eager_computation(Subject subject) {
    check(subject, ElementType.FLOAT32, Shape.of(1201, 500));
    check(subject, ElementType.FLOAT32, Shape.of(40, 5, 64, 65));
  }

  private static void check(Subject subject, ElementType type, Shape shape) {
    SplittableRandom random = new SplittableRandom(20261128);
    Plan plan = Plan.record(inputs(type, shape, random, false), subject.of);
    for (int run = 0; run < 3; run++) {
      PlanTest.poison(plan);
      List<Tensor> inputs = inputs(type, shape, random, run > 0);
      PlanTest.requireSameBits(
          eager(subject, inputs), plan.run(inputs), type + " " + shape + ", run " + run);
    }
  }

  @Test
  void a_loss_and_its_gradient_hold_the_gradient_and_nothing_else_of_all_classes() {
    SplittableRandom random = new SplittableRandom(1);
    List<Tensor> inputs = inputs(ElementType.FLOAT32, Shape.of(64, 1000), random, false);
    long all = 4L * 64 * 1000;
    for (int k = 0; k < 4; k++) {
      Subject subject = subjects().get(k);
      Plan plan = Plan.record(inputs, subject.of);
      // Where the gradient needs the loss, the softmax waits for it.
      long most = k < 3 ? all : 2 * all;
      assertTrue(plan.bytes() < most + all / 10, subject + " holds " + plan.bytes());
    }
  }

  @Test
  void a_search_for_what_is_not_finite_finds_what_the_eager_computation_shows() {
    Subject subject = subjects().get(2);
    for (double hostile : HOSTILE) {
      double[] logits = {0.5, hostile, 2, 0.25, -0.5, 1};
      double[] weights = {1, hostile};
      List<Tensor> inputs =
          List.of(
              Tensor.of(logits, 2, 3),
              Tensor.of(new long[] {1, 2}),
              Tensor.of(new double[] {1, 2}));
      Plan plan = Plan.record(inputs, subject.of);
      assertEquals(
          found(() -> eager(subject, inputs), Diagnostics.Finding::op),
          found(() -> plan.run(inputs), Diagnostics.Finding::op),
          hostile + " as a logit");
      List<Tensor> weighted =
          List.of(Tensor.of(new double[6], 2, 3), inputs.get(1), Tensor.of(weights));
      // The cotangent of the loss is computed before the loss, so that it reads the weight first.
      assertEquals(
          found(() -> eager(subject, weighted), finding -> ""),
          found(() -> plan.run(weighted), finding -> ""),
          hostile + " as a weight");
    }
  }

  private static List<String> found(
      Supplier<List<Tensor>> computation, Function<Diagnostics.Finding, String> what) {
    Diagnostics.Report<List<Tensor>> report = Diagnostics.firstNonFinite(computation);
    return report.sources().stream()
        .map(finding -> what.apply(finding) + finding.position() + finding.value())
        .sorted()
        .toList();
  }

  @Test
  void a_label_that_is_no_class_is_the_error_of_the_eager_computation() {
    for (Shape shape : List.of(Shape.of(4, 3), Shape.of(1201, 500), Shape.of(2, 3, 2))) {
      for (int threads = 1; threads <= 2; threads++) {
        try (Engine engine = Engine.builder().threads(threads).build()) {
          engine.run(() -> refused(shape));
        }
      }
    }
  }

  private static void refused(Shape shape) {
    SplittableRandom random = new SplittableRandom(7);
    List<Tensor> good = inputs(ElementType.FLOAT32, shape, random, false);
    long[] labels = good.get(1).toLongArray();
    labels[labels.length - 1] = shape.extent(1);
    labels[labels.length / 2] = -1;
    List<Tensor> bad =
        List.of(good.get(0), Tensor.of(labels, good.get(1).shape().toArray()), good.get(2));
    Subject subject = subjects().getFirst();
    Plan plan = Plan.record(good, subject.of);
    String expected =
        assertThrows(IndexOutOfBoundsException.class, () -> eager(subject, bad)).getMessage();
    assertTrue(expected.startsWith("loss: label -1 at ["), expected);
    assertEquals(
        expected, assertThrows(IndexOutOfBoundsException.class, () -> plan.run(bad)).getMessage());
    PlanTest.requireSameBits(eager(subject, good), plan.run(good), "after an error");
  }
}
