package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Draw;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A replayed plan gives the bits of the eager computation, in memory that is used again.
class PlanTest {
  /// A function whose plan is compared with running it.
  record Subject(
      String name, List<Shape> shapes, Function<List<Variable>, List<Variable>> function) {
    @Override
    public String toString() {
      return name;
    }

    List<Tensor> inputs(long run) {
      List<Tensor> inputs = new ArrayList<>();
      for (Shape shape : shapes) {
        RandomKey key = RandomKey.of(run).derive(inputs.size());
        inputs.add(key.normal(ElementType.FLOAT64, shape));
      }
      return inputs;
    }

    List<Tensor> eager(List<Tensor> inputs) {
      return function.apply(inputs.stream().map(Variable::constant).toList()).stream()
          .map(Variable::value)
          .toList();
    }
  }

  private static Variable loss(Variable x, List<Variable> w) {
    Variable hidden = x.matmul(w.get(0)).normalise(1e-3, 0).times(w.get(1)).tanh();
    Variable logits = hidden.matmul(w.get(2)).plus(hidden.relu().mean(1).reshape(8, 1));
    return logits.logSoftmax(1).times(logits.detach().softmax(1)).sum().negate().times(0.125);
  }

  private static List<Variable> sources(List<Variable> inputs) {
    return inputs.subList(1, 4).stream().map(Variable::asSource).toList();
  }

  static List<Subject> subjects() {
    List<Shape> network = List.of(Shape.of(8, 4), Shape.of(4, 6), Shape.of(6), Shape.of(6, 3));
    List<Shape> withDirections = new ArrayList<>(network);
    withDirections.addAll(network.subList(1, 4));
    return List.of(
        new Subject("value", network, in -> List.of(loss(in.get(0), in.subList(1, 4)))),
        new Subject(
            "loss and gradient",
            network,
            in -> {
              List<Variable> w = sources(in);
              Variable loss = loss(in.get(0), w);
              List<Variable> results = new ArrayList<>(List.of(loss));
              results.addAll(Gradients.recordedGradient(loss, w));
              return results;
            }),
        new Subject(
            "gradient and Hessian-vector product",
            withDirections,
            in -> {
              List<Variable> w = sources(in);
              List<Variable> gradient = Gradients.recordedGradient(loss(in.get(0), w), w);
              List<Variable> results = new ArrayList<>(gradient);
              results.addAll(Gradients.pushforward(gradient, w, in.subList(4, 7)));
              return results;
            }),
        new Subject(
            "third derivative",
            List.of(Shape.of(5, 3), Shape.of(5, 3)),
            in -> {
              Variable x = in.get(0).asSource();
              List<Variable> by = List.of(x);
              Variable first =
                  Gradients.recordedGradient(x.normalise(0.1, 0).exp().sum(), by).get(0);
              Variable second = Gradients.pushforward(first, by, List.of(in.get(1)));
              return Gradients.pullback(second, in.get(1), by);
            }),
        new Subject(
            "views, an input as output, one result twice",
            List.of(Shape.of(4, 3)),
            in -> {
              Variable x = in.get(0);
              Variable y = x.permute(1, 0).slice(0, 1, 3).exp();
              return List.of(x, y.flip(0), y, y, y.reshape(8).slice(0, 2, 4));
            }));
  }

  static void requireSameBits(List<Tensor> expected, List<Tensor> actual, String what) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertTrue(expected.get(i).hasSameBits(actual.get(i)), what + ": output " + i + " differs");
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void every_run_gives_the_bits_of_the_eager_computation(Subject subject) {
    Plan plan = Plan.record(subject.inputs(0), subject.function());
    for (long run = 0; run < 6; run++) {
      List<Tensor> inputs = subject.inputs(run % 4);
      requireSameBits(subject.eager(inputs), plan.run(inputs), "run " + run);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void after_the_recording_and_after_runs_the_outputs_are_those_of_the_inputs(Subject subject) {
    Plan plan = Plan.record(subject.inputs(0), subject.function());
    requireRecorded(subject.eager(subject.inputs(0)), plan, "after the recording");
    poison(plan);
    plan.run(subject.inputs(1));
    poison(plan);
    requireRecorded(subject.eager(subject.inputs(1)), plan, "after a run");
  }

  static void requireRecorded(List<Tensor> expected, Plan plan, String what) {
    plan.recorded(
        outputs -> {
          requireSameBits(expected, outputs, what);
          return outputs;
        });
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void outputs_that_were_kept_do_not_change_in_later_runs(Subject subject) {
    Plan plan = Plan.record(subject.inputs(0), subject.function());
    List<List<Tensor>> kept = new ArrayList<>();
    for (long run = 0; run < 12; run++) {
      kept.add(plan.run(subject.inputs(run)));
    }
    for (int run = 0; run < 12; run++) {
      requireSameBits(subject.eager(subject.inputs(run)), kept.get(run), "kept from run " + run);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void what_stood_in_the_buffers_before_does_not_matter(Subject subject) {
    Plan plan = Plan.record(subject.inputs(0), subject.function());
    List<Tensor> inputs = subject.inputs(1);
    List<Tensor> expected = subject.eager(inputs);
    for (int run = 0; run < 3; run++) {
      poison(plan);
      requireSameBits(expected, plan.run(inputs), "after NaN everywhere, run " + run);
    }
  }

  /// Fills all buffers with what no run may read.
  static void poison(Plan plan) {
    assertTrue(!plan.buffers().isEmpty());
    for (Storage buffer : plan.buffers()) {
      switch (buffer.type()) {
        case FLOAT32 -> Arrays.fill(buffer.floats(), Float.NaN);
        case FLOAT64 -> Arrays.fill(buffer.doubles(), Double.NaN);
        case INT64 -> Arrays.fill(buffer.longs(), Long.MIN_VALUE);
        case BOOL -> Arrays.fill(buffer.bytes(), (byte) 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.cotangent.autodiff.Registry#examples")
  void each_op_writes_every_element_of_its_result(Example example) {
    List<Tensor> inputs = example.inputs(Registry.SEED);
    Function<List<Variable>, List<Variable>> function =
        in -> List.of(Variable.apply(example.op(), in.toArray(Variable[]::new)));
    Plan plan = Plan.record(inputs, function);
    Tensor expected =
        Variable.apply(
                example.op(), inputs.stream().map(Variable::constant).toArray(Variable[]::new))
            .value();
    plan.buffers().stream()
        .filter(buffer -> buffer.type() == ElementType.FLOAT64)
        .forEach(buffer -> Arrays.fill(buffer.doubles(), Double.NaN));
    requireSameBits(List.of(expected), plan.run(inputs), example.toString());
  }

  @ParameterizedTest
  @MethodSource("io.github.cotangent.autodiff.Registry#differentiable")
  void a_plan_of_each_op_and_its_derivatives_gives_the_eager_bits(Example example) {
    List<Tensor> inputs = example.inputs(Registry.SEED);
    Function<List<Variable>, List<Variable>> function =
        in -> {
          List<Variable> x = new ArrayList<>();
          List<Variable> by = new ArrayList<>();
          for (Variable input : in) {
            x.add(input.type().isFloating() ? input.asSource() : input);
            if (input.type().isFloating()) {
              by.add(x.getLast());
            }
          }
          Variable y = Variable.apply(example.op(), x.toArray(Variable[]::new));
          Variable yBar = y.detach().times(0.5).plus(1);
          List<Variable> results = new ArrayList<>(List.of(y));
          List<Variable> pulled = Gradients.pullback(y, yBar, by);
          results.addAll(pulled);
          results.addAll(
              Gradients.pushforward(pulled, by, by.stream().map(Variable::detach).toList()));
          return results;
        };
    Plan plan = Plan.record(inputs, function);
    List<Tensor> expected =
        function.apply(inputs.stream().map(Variable::constant).toList()).stream()
            .map(Variable::value)
            .toList();
    requireSameBits(expected, plan.run(inputs), "first run");
    requireSameBits(expected, plan.run(inputs), "second run");
  }

  @Test
  void buffers_are_taken_again_as_soon_as_nothing_needs_them() {
    Tensor like = Tensor.zeros(ElementType.FLOAT64, Shape.of(1000));
    Plan plan =
        Plan.record(
            List.of(like),
            in -> {
              Variable y = in.get(0);
              for (int i = 0; i < 50; i++) {
                y = y.sin();
              }
              return List.of(y);
            });
    assertTrue(plan.bytes() <= 2 * 8000, plan.bytes() + " bytes");
  }

  @Test
  void parameters_are_read_where_they_stand() {
    Kernels kernels = Engine.current().kernels();
    Tensor parameter = kernels.copy(Tensor.of(new double[] {1, 2}));
    Tensor x = Tensor.of(new double[] {10, 100});
    Plan plan =
        Plan.record(
            List.of(x),
            in -> {
              Variable w = Variable.of(parameter);
              return Gradients.recordedGradient(w.square().times(in.get(0)).sum(), List.of(w));
            });
    assertTrue(plan.run(List.of(x)).get(0).hasSameBits(Tensor.of(new double[] {20, 400})));
    kernels.assign(parameter, Tensor.of(new double[] {3, 4}));
    assertTrue(plan.run(List.of(x)).get(0).hasSameBits(Tensor.of(new double[] {60, 800})));
  }

  @Test
  void random_numbers_are_drawn_anew_from_a_key_that_is_an_input() {
    Tensor first = RandomKey.of(1).root();
    Plan plan =
        Plan.recordTensors(
            List.of(first),
            in ->
                List.of(
                    Draw.uniform(
                        RandomKey.of(in.get(0)).derive(5), ElementType.FLOAT64, Shape.of(4))));
    for (long seed = 1; seed < 4; seed++) {
      Tensor expected = RandomKey.of(seed).derive(5).uniform(ElementType.FLOAT64, Shape.of(4));
      Tensor drawn = plan.run(List.of(RandomKey.of(seed).root())).get(0);
      assertTrue(drawn.hasSameBits(expected), "seed " + seed);
    }
  }

  @Test
  void inputs_are_copied_in() {
    Kernels kernels = Engine.current().kernels();
    Tensor x = kernels.copy(Tensor.of(new double[] {1, 2}));
    Plan plan = Plan.record(List.of(x), in -> List.of(in.get(0), in.get(0).exp()));
    List<Tensor> outputs = plan.run(List.of(x));
    kernels.assign(x, Tensor.of(new double[] {7, 7}));
    assertTrue(outputs.get(0).hasSameBits(Tensor.of(new double[] {1, 2})));
  }

  @Test
  void values_that_are_not_those_recorded_for_are_refused() {
    Tensor like = Tensor.zeros(ElementType.FLOAT32, Shape.of(128, 784));
    Plan plan = Plan.record(List.of(like), in -> List.of(in.get(0).sum()));
    assertEquals(
        """
        Plan: input 0 differs from what was recorded
          recorded [128, 784] float32
          given    [96, 784] float32
          help: record a plan for each batch size\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> plan.run(List.of(Tensor.zeros(ElementType.FLOAT32, Shape.of(96, 784)))))
            .getMessage());
    assertThrows(
        ShapeMismatchException.class,
        () -> plan.run(List.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(128, 784)))));
    assertEquals(
        "Plan: 1 inputs were recorded, got 2",
        assertThrows(IllegalArgumentException.class, () -> plan.run(List.of(like, like)))
            .getMessage());
  }

  /// The identity, which counts how often it is computed.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Counting(int[] times) implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      times[0]++;
      return kernels.copy(x[0]);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return ONE;
    }
  }

  @Test
  void what_is_recorded_and_run_is_computed_once_each_time() {
    int[] times = {0};
    Tensor x = Tensor.of(new double[] {1, 2});
    Tensor other = Tensor.of(new double[] {3, 4});
    Plan plan =
        Plan.record(
            List.of(x), in -> List.of(Variable.apply(new Counting(times), in.get(0)).exp()));
    assertEquals(1, times[0], "recorded");
    requireRecorded(List.of(Variable.constant(x).exp().value()), plan, "recorded");
    assertEquals(1, times[0], "asked for what was recorded");
    plan.run(List.of(other));
    assertEquals(2, times[0], "run for the first time, which assigns the buffers");
    plan.run(List.of(x));
    assertEquals(3, times[0], "run again");
    requireRecorded(List.of(Variable.constant(x).exp().value()), plan, "after a run");
    assertEquals(4, times[0], "asked for what was run last");
  }

  @Test
  void what_was_recorded_is_computed_again_when_it_is_asked_for_twice() {
    Kernels kernels = Engine.current().kernels();
    Tensor parameter = kernels.copy(Tensor.of(new double[] {1, 2}));
    Tensor x = Tensor.of(new double[] {10, 100});
    Plan plan =
        Plan.record(List.of(x), in -> List.of(in.get(0).times(Variable.constant(parameter))));
    requireRecorded(List.of(Tensor.of(new double[] {10, 200})), plan, "recorded");
    kernels.assign(parameter, Tensor.of(new double[] {3, 4}));
    requireRecorded(List.of(Tensor.of(new double[] {30, 400})), plan, "with another parameter");
    kernels.assign(parameter, Tensor.of(new double[] {5, 6}));
    requireRecorded(List.of(Tensor.of(new double[] {50, 600})), plan, "and another");
  }

  /// The same value in each run, in an array of its own.
  record OwnMemory(Tensor own) implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return own;
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return ONE;
    }
  }

  @Test
  void a_result_in_memory_that_is_not_the_engines_is_refused_when_it_is_recorded() {
    Tensor x = Tensor.of(new double[] {1, 2});
    OwnMemory op = new OwnMemory(Tensor.of(new double[] {3, 4}));
    assertEquals(
        """
        Plan: OwnMemory gave a result that is neither a view of an input nor in memory of the engine
          result [2] float64
          help: hand arrays over with kernels.copy\
        """,
        assertThrows(
                IllegalStateException.class,
                () ->
                    Plan.record(
                        List.of(x), in -> List.of(Variable.apply(op, in.get(0)).plus(in.get(0)))))
            .getMessage());
  }

  @Test
  void a_first_run_that_fails_is_made_up_for_by_the_next() {
    Tensor good = Tensor.of(new double[] {1, 4});
    Tensor bad = Tensor.of(new double[] {1, -4});
    Plan plan =
        Plan.record(
            List.of(good),
            in ->
                List.of(Variable.apply(new SlicedPlanTest.Checked(), in.get(0).plus(0)).times(2)));
    for (int time = 0; time < 2; time++) {
      assertEquals(
          "negative at 1 of 2",
          assertThrows(IllegalArgumentException.class, () -> plan.run(List.of(bad))).getMessage());
    }
    assertTrue(plan.run(List.of(good)).getFirst().hasSameBits(Tensor.of(new double[] {2, 8})));
  }

  @Test
  void reading_a_value_while_recording_is_an_error_that_says_what_to_do() {
    Tensor x = Tensor.of(new double[] {1, 2});
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () ->
                Plan.record(
                    List.of(x),
                    in -> {
                      Variable y = in.get(0).exp().sum();
                      return List.of(y.value().item() > 3 ? y : y.negate());
                    }));
    assertEquals(
        """
        Reshape: a value was read while a plan is being recorded, which would freeze it
          value [] float64
          help: return the variable from the recorded function instead\
        """,
        error.getMessage());
  }
}
