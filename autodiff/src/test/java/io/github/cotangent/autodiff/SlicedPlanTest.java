package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A plan that computes large values slice by slice gives the bits of the eager computation.
class SlicedPlanTest {
  private static final RandomKey KEY = RandomKey.of(11);

  /// A function of two large operands and one that is repeated.
  ///
  record Subject(
      String name, Shape large, Shape small, Function<List<Variable>, List<Variable>> of) {
    @Override
    public String toString() {
      return name;
    }

    List<Tensor> inputs(int run) {
      return List.of(
          KEY.derive(run).derive("x").normal(ElementType.FLOAT32, large),
          KEY.derive(run).derive("c").normal(ElementType.FLOAT32, large),
          KEY.derive(run).derive("g").normal(ElementType.FLOAT32, small));
    }

    List<Tensor> eager(List<Tensor> inputs) {
      return of.apply(inputs.stream().map(Variable::constant).toList()).stream()
          .map(Variable::value)
          .toList();
    }
  }

  private static Function<List<Variable>, List<Variable>> gradient(
      Function<List<Variable>, Variable> function) {
    return in -> {
      List<Variable> by = List.of(in.get(0).asSource(), in.get(2).asSource());
      Variable y = function.apply(List.of(by.get(0), in.get(1), by.get(1)));
      List<Variable> results = new ArrayList<>(Gradients.pullback(y, in.get(1), by));
      results.add(y);
      return results;
    };
  }

  static List<Subject> subjects() {
    Shape rows = Shape.of(1201, 500);
    Shape images = Shape.of(26, 5, 64, 65);
    Shape column = Shape.of(1, 5, 1, 1);
    return List.of(
        new Subject(
            "a chain of elementwise ops",
            rows,
            Shape.of(500),
            gradient(in -> in.get(0).times(in.get(2)).plus(in.get(1)).relu().exp().tanh())),
        new Subject(
            "layer normalisation",
            rows,
            Shape.of(500),
            gradient(
                in ->
                    in.get(0)
                        .normalise(1e-5, 1)
                        .times(in.get(2))
                        .plus(in.get(2).times(0.5))
                        .relu())),
        new Subject(
            "batch normalisation of images and statistics",
            images,
            column,
            in -> {
              List<Variable> results =
                  new ArrayList<>(
                      gradient(
                              of ->
                                  of.get(0)
                                      .normalise(1e-5, 0, 2, 3)
                                      .times(of.get(2))
                                      .plus(of.get(2).times(0.5))
                                      .relu())
                          .apply(in));
              results.add(in.get(0).variance(true, 0, 2, 3).times(0.1).plus(1));
              return results;
            }),
        new Subject(
            "sums over the first axes, of more rows than a block has, read further on",
            Shape.of(1300, 4, 110),
            Shape.of(110),
            in -> {
              Variable y = in.get(0).relu().times(in.get(2));
              Variable sums = y.sumKeeping(0, 1);
              Variable chains = Variable.apply(new Chain(), y, in.get(1)).sumKeeping(0, 1);
              Variable tangents = in.get(1).sumKeeping(0, 1);
              return List.of(
                  sums.tanh(), chains, tangents, in.get(0).times(sums.expand(in.get(0).shape())));
            }),
        new Subject(
            "softmax, repeated sums and a view of a result",
            rows,
            Shape.of(500),
            in -> {
              Variable p = in.get(0).softmax(1);
              Variable q = in.get(0).logSoftmax(1).times(p);
              Variable entropy = q.sumKeeping(1);
              Variable centred = q.minus(entropy.expand(q.shape()));
              return List.of(centred.square(), entropy.reshape(1201), centred.transpose().exp());
            }),
        new Subject(
            "second derivatives",
            rows,
            Shape.of(500),
            in -> {
              Variable x = in.get(0).asSource();
              Variable loss = x.normalise(1e-3, 1).times(in.get(2)).tanh().sum();
              List<Variable> g = Gradients.recordedGradient(loss, List.of(x));
              return List.of(Gradients.pushforward(g.get(0), List.of(x), List.of(in.get(1))));
            }),
        new Subject(
            "nothing to cut",
            rows,
            Shape.of(500),
            in -> List.of(in.get(0).sum(), in.get(1).cumulativeSum(0).cumulativeSum(1))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void every_run_gives_the_bits_of_the_eager_computation_on_any_number_of_threads(Subject subject) {
    for (int threads = 1; threads <= 2; threads++) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        String what = threads + " threads";
        engine.run(
            () -> {
              Plan plan = Plan.record(subject.inputs(0), subject.of());
              PlanTest.requireRecorded(subject.eager(subject.inputs(0)), plan, what);
              for (int run = 1; run < 2; run++) {
                PlanTest.poison(plan);
                List<Tensor> inputs = subject.inputs(run);
                PlanTest.requireSameBits(
                    subject.eager(inputs), plan.run(inputs), what + ", run " + run);
              }
            });
      }
    }
  }

  @Test
  void what_is_needed_only_within_a_slice_takes_no_memory_of_the_whole() {
    Tensor x = KEY.normal(ElementType.FLOAT32, Shape.of(1 << 22));
    Plan plan = Plan.record(List.of(x), in -> List.of(in.get(0).sin().exp().tanh().square()));
    assertEquals(1L << 24, plan.bytes());
    long all = plan.buffers().stream().mapToLong(storage -> (long) storage.size() * 4).sum();
    assertTrue(all < 18L << 20, all + " bytes");
  }

  @Test
  void what_would_be_one_slice_is_not_cut() {
    Tensor x = KEY.normal(ElementType.FLOAT32, Shape.of(1 << 17, 8));
    Plan plan =
        Plan.record(
            List.of(x), in -> List.of(in.get(0).normalise(1e-5, 0).tanh().exp().square().relu()));
    long all = plan.buffers().stream().distinct().mapToLong(buffer -> buffer.size() * 4L).sum();
    assertTrue(all < 10L << 20, all + " bytes");
  }

  @Test
  void a_search_for_what_is_not_finite_sees_whole_values() {
    float[] values = new float[1 << 19];
    values[200_000] = -1;
    Tensor x = Tensor.of(values, 1 << 10, 1 << 9);
    Plan plan = Plan.record(List.of(x), in -> List.of(in.get(0).squareRoot().plus(1).exp()));
    Diagnostics.Report<List<Tensor>> report =
        Diagnostics.firstNonFinite(() -> plan.run(List.of(x)));
    assertEquals(List.of(390, 320), report.sources().getFirst().position());
    assertEquals("SquareRoot", report.sources().getFirst().op());
  }

  @Test
  void sums_are_not_fused_where_one_is_read_before_the_other_can_be_computed() {
    Tensor p = KEY.derive("p").normal(ElementType.FLOAT32, Shape.of(6, 4));
    Tensor x = KEY.derive("x").normal(ElementType.FLOAT32, Shape.of(6, 4));
    for (boolean chainFirst : new boolean[] {false, true}) {
      Function<List<Variable>, List<Variable>> function =
          in -> {
            Variable t = in.get(1).exp();
            Variable first =
                chainFirst
                    ? Variable.apply(new Chain(), in.get(0), t).sumKeeping(0)
                    : t.sumKeeping(0);
            Variable between = first.tanh();
            Variable second =
                chainFirst
                    ? t.sumKeeping(0)
                    : Variable.apply(new Chain(), in.get(0), t).sumKeeping(0);
            return List.of(between.times(second), first, second);
          };
      List<Tensor> inputs = List.of(p, x);
      Plan plan = Plan.record(inputs, function);
      PlanTest.poison(plan);
      List<Tensor> expected =
          function.apply(inputs.stream().map(Variable::constant).toList()).stream()
              .map(Variable::value)
              .toList();
      PlanTest.requireSameBits(expected, plan.run(inputs), "the chain first: " + chainFirst);
    }
  }

  @Test
  void a_search_for_what_is_not_finite_sees_what_is_computed_on_the_way() {
    Tensor x = KEY.derive("x").normal(ElementType.FLOAT32, Shape.of(6, 4));
    Tensor scale = Tensor.of(new float[] {1, Float.MAX_VALUE, 1, 1}, 4);
    Tensor cotangent = Tensor.full(ElementType.FLOAT32, 8, x.shape());
    Plan plan =
        Plan.record(
            List.of(x, scale, cotangent),
            in -> {
              List<Variable> by = List.of(in.get(0).asSource(), in.get(1).asSource());
              Variable y = by.get(0).batchNorm(1e-5).scaleAndShift(by.get(1), in.get(1));
              List<Variable> results = new ArrayList<>(Gradients.pullback(y, in.get(2), by));
              results.add(y);
              return results;
            });
    Diagnostics.Report<List<Tensor>> report =
        Diagnostics.firstNonFinite(() -> plan.run(List.of(x, scale, cotangent)));
    assertEquals(
        List.of("Multiply", "Chain"),
        report.sources().stream().map(Diagnostics.Finding::op).distinct().toList());
  }

  /// Refuses negative elements, and says where it found one.
  record Checked() implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      double[] values = x[0].toDoubleArray();
      for (int i = 0; i < values.length; i++) {
        if (values[i] < 0) {
          throw new IllegalArgumentException("negative at " + i + " of " + values.length);
        }
      }
      return kernels.copy(x[0]);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return ONE;
    }
  }

  @Test
  void an_error_in_a_slice_names_the_place_in_the_whole() {
    Tensor good = Tensor.of(new float[1 << 19]);
    float[] values = new float[1 << 19];
    values[200_000] = -1;
    Tensor bad = Tensor.of(values);
    Plan plan =
        Plan.record(
            List.of(good),
            in -> List.of(Variable.apply(new Checked(), in.get(0).plus(0)).times(2)));
    // When buffers are assigned, again, and when they are.
    for (int time = 0; time < 3; time++) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> plan.run(List.of(bad)));
      assertEquals("negative at 200000 of 524288", error.getMessage());
      if (time > 0) {
        assertTrue(plan.run(List.of(good)).getFirst().hasSameBits(good));
      }
    }
  }

  @Test
  void an_error_in_a_slice_ends_sums_over_slices_that_others_wait_to_add_to() {
    Tensor good = KEY.uniform(ElementType.FLOAT32, Shape.of(1 << 13, 1 << 9));
    float[] values = new float[1 << 22];
    values[2_000_000] = -1;
    Tensor bad = Tensor.of(values, 1 << 13, 1 << 9);
    for (int threads = 1; threads <= 4; threads++) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        engine.run(
            () -> {
              Plan plan =
                  Plan.record(
                      List.of(good),
                      in ->
                          List.of(Variable.apply(new Checked(), in.get(0).plus(0)).sumKeeping(0)));
              for (int run = 0; run < 20; run++) {
                IllegalArgumentException error =
                    assertTimeoutPreemptively(
                        Duration.ofMinutes(1),
                        () ->
                            assertThrows(
                                IllegalArgumentException.class,
                                () -> engine.run(() -> plan.run(List.of(bad)))));
                assertEquals("negative at 2000000 of 4194304", error.getMessage());
                assertTrue(
                    plan.run(List.of(good))
                        .getFirst()
                        .hasSameBits(engine.kernels().sum(good, true, 0)));
              }
            });
      }
    }
  }

  @Test
  void what_sums_over_slices_read_takes_no_memory_of_the_whole() {
    Tensor x = KEY.normal(ElementType.FLOAT32, Shape.of(1 << 12, 1 << 10));
    Plan plan = Plan.record(List.of(x), in -> List.of(in.get(0).sin().exp().sumKeeping(0)));
    long all = plan.buffers().stream().mapToLong(storage -> (long) storage.size() * 4).sum();
    assertTrue(all < 2L << 20, all + " bytes");
  }

  /// An op that is not what it claims: its slices are not the value of slices.
  record Shifted(boolean claims) implements Linear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return kernels.copy(x[0].flip(0));
    }

    @Override
    public Variable transpose(int i, Variable yBar, Variable[] x) {
      return yBar.flip(0);
    }

    @Override
    public @Nullable Op forSlices(int axis, int extent) {
      return claims ? this : null;
    }
  }

  @Test
  void an_op_is_cut_only_if_it_says_that_it_can_be() {
    Tensor x = KEY.normal(ElementType.FLOAT32, Shape.of(1 << 19));
    for (boolean claims : new boolean[] {false, true}) {
      Function<List<Variable>, List<Variable>> function =
          in -> List.of(Variable.apply(new Shifted(claims), in.get(0).exp()).times(3));
      Tensor expected = function.apply(List.of(Variable.constant(x))).getFirst().value();
      Tensor actual = Plan.record(List.of(x), function).run(List.of(x)).getFirst();
      assertEquals(!claims, expected.hasSameBits(actual));
    }
  }
}
