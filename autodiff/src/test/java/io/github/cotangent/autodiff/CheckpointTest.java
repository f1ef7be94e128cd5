package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Draw;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
  private static final Shape SHAPE = Shape.of(3, 3);

  private static Tensor normal(RandomKey key) {
    return key.normal(ElementType.FLOAT64, SHAPE);
  }

  private static List<Tensor> parameters(int count) {
    List<Tensor> parameters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parameters.add(normal(RandomKey.of(17).derive(i)));
    }
    return parameters;
  }

  // ---- the same bits --------------------------------------------------------------------------

  /// How a program runs the parts of it that may be checkpointed.
  private interface Runner {
    List<Variable> run(Function<List<Variable>, List<Variable>> part, List<Variable> inputs);
  }

  private static final Runner PLAIN = Function::apply;
  private static final Runner CHECKPOINTED = Gradients::checkpoint;

  /// A scalar function of three square matrices.
  private interface Program {
    Variable of(List<Variable> w, Runner runner);
  }

  private static Variable mix(Variable a, Variable b) {
    return a.matmul(b).normalise(1e-3, 0).tanh();
  }

  private static final Map<String, Program> PROGRAMS = programs();

  private static Map<String, Program> programs() {
    Map<String, Program> all = new LinkedHashMap<>();
    all.put(
        "a chain of blocks",
        (w, runner) -> {
          Variable h = w.get(0);
          for (int i = 0; i < 4; i++) {
            h = runner.run(in -> List.of(mix(in.get(0), in.get(1))), List.of(h, w.get(1))).get(0);
          }
          return h.square().sum();
        });
    all.put(
        "an input that is read three times within and twice outside",
        (w, runner) -> {
          Variable x = w.get(0).sin();
          Variable y =
              runner
                  .run(
                      in -> {
                        Variable q = in.get(0).matmul(in.get(1));
                        Variable k = in.get(0).matmul(in.get(2));
                        return List.of(q.matmul(k.transpose()).softmax(1).matmul(in.get(0)));
                      },
                      List.of(x, w.get(1), w.get(2)))
                  .get(0);
          return x.plus(y).tanh().times(x).sum();
        });
    all.put(
        "an input that another input comes from, read before and after it",
        (w, runner) -> {
          Variable x = w.get(0).tanh();
          Variable z = x.matmul(w.get(1)).times(x);
          Variable y =
              runner
                  .run(
                      in ->
                          List.of(
                              in.get(0)
                                  .exp()
                                  .times(in.get(1))
                                  .plus(in.get(0).sin())
                                  .matmul(in.get(0).transpose())),
                      List.of(x, z))
                  .get(0);
          return y.plus(x).times(z).plus(x.exp()).mean();
        });
    all.put(
        "two outputs, one made from the other, both read several times",
        (w, runner) -> {
          List<Variable> y =
              runner.run(
                  in -> {
                    Variable first = mix(in.get(0), in.get(1));
                    return List.of(first, first.times(in.get(0)).plus(first.sin()));
                  },
                  List.of(w.get(0), w.get(1)));
          Variable one = y.get(0);
          Variable two = y.get(1);
          return one.times(two)
              .plus(one.exp())
              .plus(two.matmul(one))
              .plus(one.matmul(w.get(2)))
              .sum();
        });
    all.put(
        "steps of a recurrence with two states and one weight",
        (w, runner) -> {
          Variable h = w.get(0);
          Variable c = w.get(1);
          for (int i = 0; i < 3; i++) {
            List<Variable> next =
                runner.run(
                    in -> {
                      Variable gate = in.get(0).matmul(in.get(2)).sigmoid();
                      Variable state = gate.times(in.get(1)).plus(in.get(0).sin());
                      return List.of(gate.times(state.tanh()), state);
                    },
                    List.of(h, c, w.get(2)));
            h = next.get(0);
            c = next.get(1);
          }
          return h.plus(c).square().sum();
        });
    all.put(
        "checkpoints within checkpoints",
        (w, runner) ->
            runner
                .run(
                    in -> {
                      Variable h = mix(in.get(0), in.get(1));
                      Variable inner =
                          runner
                              .run(
                                  x ->
                                      runner.run(
                                          z -> List.of(mix(z.get(0), z.get(1)).plus(z.get(0))), x),
                                  List.of(h, in.get(1)))
                              .get(0);
                      return List.of(inner.times(h).plus(inner));
                    },
                    List.of(w.get(0), w.get(1)))
                .get(0)
                .times(w.get(2))
                .sum());
    all.put(
        "an input as output, one output twice, and a constant",
        (w, runner) -> {
          List<Variable> y =
              runner.run(
                  in -> {
                    Variable made = mix(in.get(0), in.get(1));
                    Variable constant = in.get(0).detach().square();
                    return List.of(in.get(1), made, made, constant);
                  },
                  List.of(w.get(0), w.get(1)));
          return y.get(0).times(y.get(1)).plus(y.get(2).exp()).plus(y.get(3)).plus(w.get(1)).sum();
        });
    all.put(
        "a function that differentiates",
        (w, runner) ->
            runner
                .run(
                    in -> {
                      Variable energy = mix(in.get(0), in.get(1)).square().sum();
                      List<Variable> slope = Gradients.recordedGradient(energy, List.of(in.get(0)));
                      return List.of(slope.get(0).square().plus(in.get(0)));
                    },
                    List.of(w.get(0), w.get(1)))
                .get(0)
                .times(w.get(2))
                .sum());
    return all;
  }

  static List<String> programNames() {
    return List.copyOf(PROGRAMS.keySet());
  }

  /// Value, gradients and products of order 2 and 3, by all mixes of the modes.
  private static Map<String, List<Tensor>> derivatives(Program program, Runner runner) {
    List<Variable> w = parameters(3).stream().map(Variable::of).toList();
    List<Variable> v = parameters(6).subList(3, 6).stream().map(Variable::constant).toList();
    Variable loss = program.of(w, runner);
    Map<String, List<Tensor>> all = new LinkedHashMap<>();
    all.put("value", List.of(loss.value()));
    all.put("gradient", Gradients.gradient(loss, w));
    all.put("one gradient", Gradients.gradient(loss, w.subList(1, 2)));
    Variable slope = Gradients.pushforward(loss, w, v);
    all.put("slope", List.of(slope.value()));
    List<Variable> gradient = Gradients.recordedGradient(loss, w);
    all.put("recorded gradient", values(gradient));
    all.put("gradient again", Gradients.gradient(loss, w));
    List<Variable> product = Gradients.pushforward(gradient, w, v);
    all.put("forward over reverse", values(product));
    Variable along = dot(gradient, v);
    List<Variable> reversed = Gradients.recordedGradient(along, w);
    all.put("reverse over reverse", values(reversed));
    all.put("reverse over forward", Gradients.gradient(slope, w));
    all.put("forward over forward", values(List.of(Gradients.pushforward(slope, w, v))));
    all.put("third order, forward", values(Gradients.pushforward(product, w, v)));
    all.put("third order, reverse", Gradients.gradient(dot(product, v), w));
    all.put("third order, reverse thrice", Gradients.gradient(dot(reversed, v), w));
    return all;
  }

  private static Variable dot(List<Variable> a, List<Variable> b) {
    Variable sum = a.get(0).times(b.get(0)).sum();
    for (int i = 1; i < a.size(); i++) {
      sum = sum.plus(a.get(i).times(b.get(i)).sum());
    }
    return sum;
  }

  private static List<Tensor> values(List<Variable> variables) {
    return variables.stream().map(Variable::value).toList();
  }

  private static void requireSameBits(
      Map<String, List<Tensor>> expected, Map<String, List<Tensor>> actual) {
    expected.forEach(
        (what, values) -> {
          List<Tensor> others = actual.get(what);
          assertEquals(values.size(), others.size(), what);
          for (int i = 0; i < values.size(); i++) {
            assertTrue(
                values.get(i).hasSameBits(others.get(i)),
                what + " " + i + "\n" + values.get(i) + "\n" + others.get(i));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("programNames")
  void derivatives_of_orders_1_to_3_in_all_modes_have_the_bits_that_they_have_without(String name) {
    Program program = PROGRAMS.get(name);
    requireSameBits(derivatives(program, PLAIN), derivatives(program, CHECKPOINTED));
  }

  /// A program of random ops on random earlier values; parts of it, themselves such programs, go
  /// through the runner.
  private static Variable random(RandomKey key, List<Variable> w, Runner runner) {
    List<Variable> results = randomPart(key, 0, w, runner);
    Variable sum = results.get(0).sum();
    for (Variable result : results.subList(1, results.size())) {
      sum = sum.plus(result.times(results.get(0)).sum());
    }
    return sum.plus(w.get(1).times(results.getLast()).sum());
  }

  private static List<Variable> randomPart(
      RandomKey key, int depth, List<Variable> inputs, Runner runner) {
    List<Variable> values = new ArrayList<>(inputs);
    for (int step = 0; step < 6; step++) {
      RandomKey own = key.derive(step);
      Variable a = values.get((int) own.integerAt(0, values.size()));
      Variable b = values.get((int) own.integerAt(1, values.size()));
      switch ((int) own.integerAt(2, depth < 2 ? 9 : 6)) {
        case 0 -> values.add(a.times(b).tanh());
        case 1 -> values.add(a.plus(b.sin()));
        case 2 -> values.add(a.softmax(1).matmul(b));
        case 3 -> values.add(a.normalise(0.1, 0));
        case 4 -> values.add(a.transpose().minus(b.times(0.5)));
        case 5 -> values.add(a.detach().plus(b));
        default -> {
          List<Variable> some = new ArrayList<>(List.of(a, b));
          some.add(values.get((int) own.integerAt(3, values.size())));
          RandomKey within = own.derive("within");
          values.addAll(runner.run(in -> randomPart(within, depth + 1, in, runner), some));
        }
      }
    }
    List<Variable> outputs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      outputs.add(values.get(values.size() - 1 - (int) key.integerAt(i, 4)));
    }
    return outputs;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void so_have_those_of_random_programs(long seed) {
    for (int i = 0; i < 10; i++) {
      RandomKey key = RandomKey.of(seed).derive(i);
      Program program = (w, runner) -> random(key, w, runner);
      requireSameBits(derivatives(program, PLAIN), derivatives(program, CHECKPOINTED));
    }
  }

  @Test
  void derivatives_are_right_to_order_3() {
    GradientCheck.of(
            "checkpointed block",
            x ->
                Gradients.checkpoint(
                        in -> List.of(mix(in.get(0), in.get(1)).plus(in.get(0))),
                        List.of(x.get(0), x.get(1)))
                    .get(0))
        .at(parameters(2).toArray(Tensor[]::new))
        .verify();
  }

  // ---- what runs ------------------------------------------------------------------------------

  @Test
  void a_function_runs_once_more_in_a_walk_that_gets_there_and_not_at_all_in_others() {
    AtomicInteger runs = new AtomicInteger();
    Variable x = Variable.of(normal(RandomKey.of(1)));
    Variable other = Variable.of(normal(RandomKey.of(2)));
    Variable y =
        Gradients.checkpoint(
            in -> {
              runs.incrementAndGet();
              return in.exp();
            },
            x);
    Variable loss = y.plus(other).sum();
    assertEquals(1, runs.get());
    Gradients.gradient(loss, List.of(other, y));
    Gradients.pushforward(loss, List.of(other, y), List.of(x.detach(), x.detach()));
    assertEquals(1, runs.get());
    Gradients.gradient(loss, List.of(x, other));
    assertEquals(2, runs.get());
    List<Variable> recorded = Gradients.recordedGradient(loss, List.of(x));
    assertEquals(3, runs.get());
    Gradients.gradient(recorded.get(0).sum(), List.of(x));
    Gradients.gradient(loss, List.of(x));
    assertEquals(3, runs.get(), "a recorded walk keeps what it recomputed");
  }

  @Test
  void several_outputs_share_one_run() {
    AtomicInteger runs = new AtomicInteger();
    Variable x = Variable.of(normal(RandomKey.of(1)));
    List<Variable> y =
        Gradients.checkpoint(
            in -> {
              runs.incrementAndGet();
              Variable first = in.get(0).exp();
              return List.of(first, first.sin(), first.cos());
            },
            List.of(x));
    Variable loss = y.get(0).sum();
    for (int i = 0; i < 5; i++) {
      loss = loss.plus(y.get(1).times(loss).sum());
    }
    Gradients.gradient(loss.plus(y.get(2).sum()), List.of(x));
    assertEquals(2, runs.get());
  }

  @Test
  void of_constants_nothing_is_kept() {
    Variable x = Variable.constant(normal(RandomKey.of(1)));
    Variable y = Gradients.checkpoint(Variable::exp, x);
    assertFalse(y.isTracked());
    assertEquals(null, y.op());
    Variable same = Variable.of(normal(RandomKey.of(1)));
    assertSame(same, Gradients.checkpoint(in -> in, same));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_random_key_gives_the_same_draws_again(long seed) {
    RandomKey key = RandomKey.of(seed);
    UnaryOperator<Variable> dropout =
        x -> {
          Variable kept = Draw.uniform(key.derive("dropout"), x.type(), x.shape());
          return x.times(kept).tanh().matmul(x);
        };
    Program program =
        (w, runner) ->
            runner
                .run(in -> List.of(dropout.apply(in.get(0))), List.of(w.get(0)))
                .get(0)
                .times(w.get(1))
                .sum();
    requireSameBits(derivatives(program, PLAIN), derivatives(program, CHECKPOINTED));
  }

  // ---- memory ---------------------------------------------------------------------------------

  private static final int DEPTH = 64;
  private static final Shape WIDE = Shape.of(32, 32);

  private static Variable deep(Variable x, int from, int to) {
    Variable h = x;
    for (int i = from; i < to; i++) {
      h = h.sin().times(0.9).exp();
    }
    return h;
  }

  private static Variable grouped(Variable x, int group) {
    Variable h = x;
    for (int i = 0; i < DEPTH; i += group) {
      int from = i;
      h = Gradients.checkpoint(in -> deep(in, from, from + group), h);
    }
    return h;
  }

  /// Halves within halves: of a chain of 2ᵏ steps k values are held at a time.
  private static Variable halved(Variable x, int from, int to) {
    if (to - from == 1) {
      return deep(x, from, to);
    }
    int middle = (from + to) / 2;
    Variable h = Gradients.checkpoint(in -> halved(in, from, middle), x);
    return Gradients.checkpoint(in -> halved(in, middle, to), h);
  }

  /// The bytes of the values that a variable keeps from the garbage collector.
  private static long held(Variable y) {
    Map<Variable, Boolean> visited = new IdentityHashMap<>();
    Map<Storage, Long> bytes = new IdentityHashMap<>();
    ArrayDeque<Variable> stack = new ArrayDeque<>(List.of(y));
    while (!stack.isEmpty()) {
      Variable node = stack.pop();
      if (visited.put(node, true) == null) {
        Storage storage = node.tensor().storage();
        bytes.put(storage, (long) storage.size() * storage.type().bytes());
        List.of(node.inputs()).forEach(stack::push);
      }
    }
    return bytes.values().stream().mapToLong(n -> n).sum();
  }

  /// What `run` holds at most, as far as can be seen at every 150th result.
  private static long peak(Runnable run) {
    List<WeakReference<Storage>> all = new ArrayList<>();
    int[] results = {0};
    long[] peak = {0};
    Engine engine =
        Engine.current()
            .with(
                (type, size) -> {
                  Storage storage = Storage.allocate(type, size);
                  all.add(new WeakReference<>(storage));
                  if (++results[0] % 150 == 0) {
                    System.gc();
                    peak[0] = Math.max(peak[0], bytes(all));
                  }
                  return storage;
                });
    engine.run(run);
    return peak[0];
  }

  private static long bytes(List<WeakReference<Storage>> storages) {
    long sum = 0;
    for (WeakReference<Storage> reference : storages) {
      Storage storage = reference.get();
      sum += storage == null ? 0 : (long) storage.size() * storage.type().bytes();
    }
    return sum;
  }

  @Test
  void a_checkpointed_chain_holds_the_values_between_its_groups_only() {
    Variable x = Variable.of(RandomKey.of(3).normal(ElementType.FLOAT64, WIDE));
    long one = held(x);
    assertTrue(held(deep(x, 0, DEPTH)) >= 3 * DEPTH * one);
    assertEquals((1 + DEPTH / 8) * one, held(grouped(x, 8)));
    assertEquals(3 * one, held(halved(x, 0, DEPTH)));
    Tensor gradient = Gradients.gradient(deep(x, 0, DEPTH).sum(), List.of(x)).get(0);
    Tensor again = Gradients.gradient(halved(x, 0, DEPTH).sum(), List.of(x)).get(0);
    assertTrue(gradient.hasSameBits(again));
  }

  @Test
  void a_walk_backwards_holds_the_inside_of_one_group_at_a_time() {
    Tensor at = RandomKey.of(3).normal(ElementType.FLOAT64, WIDE);
    List<Tensor> gradients = new ArrayList<>();
    List<Long> peaks = new ArrayList<>();
    List<UnaryOperator<Variable>> chains = List.of(x -> deep(x, 0, DEPTH), x -> grouped(x, 8));
    for (UnaryOperator<Variable> chain : chains) {
      peaks.add(
          peak(
              () -> {
                Variable x = Variable.of(at);
                gradients.add(Gradients.gradient(chain.apply(x).sum(), List.of(x)).get(0));
              }));
    }
    long one = WIDE.size() * (long) Double.BYTES;
    assertTrue(peaks.get(0) >= 2 * DEPTH * one, "plain " + peaks);
    assertTrue(peaks.get(1) <= (DEPTH / 8 + 3 * 8 + 12) * one, "grouped by 8 " + peaks);
    assertTrue(gradients.get(0).hasSameBits(gradients.get(1)));
  }

  @Test
  void plans_recompute_too() {
    Tensor like = RandomKey.of(3).normal(ElementType.FLOAT64, WIDE);
    List<Plan> plans = new ArrayList<>();
    List<UnaryOperator<Variable>> chains = List.of(x -> deep(x, 0, DEPTH), x -> grouped(x, 8));
    for (UnaryOperator<Variable> chain : chains) {
      plans.add(
          Plan.record(
              List.of(like),
              in -> {
                Variable x = in.get(0).asSource();
                Variable loss = chain.apply(x).sum();
                return Gradients.gradientVariables(loss, List.of(x), Gradients.Unreached.ZEROS);
              }));
    }
    long plain = plans.get(0).bytes();
    long checkpointed = plans.get(1).bytes();
    assertTrue(checkpointed < plain / 3, checkpointed + " bytes of " + plain);
    for (long seed = 0; seed < 3; seed++) {
      Tensor at = RandomKey.of(seed).normal(ElementType.FLOAT64, WIDE);
      Variable x = Variable.of(at);
      Tensor expected = Gradients.gradient(deep(x, 0, DEPTH).sum(), List.of(x)).get(0);
      for (Plan plan : plans) {
        assertTrue(plan.run(List.of(at)).get(0).hasSameBits(expected), "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programNames")
  void plans_of_checkpointed_programs_give_the_eager_bits(String name) {
    Program program = PROGRAMS.get(name);
    Function<List<Variable>, List<Variable>> computation =
        in -> {
          List<Variable> w = in.stream().map(Variable::asSource).toList();
          List<Variable> gradient = Gradients.recordedGradient(program.of(w, CHECKPOINTED), w);
          List<Variable> results = new ArrayList<>(gradient);
          results.addAll(Gradients.pushforward(gradient, w, in));
          return results;
        };
    Plan plan = Plan.record(parameters(3), computation);
    List<Tensor> at = parameters(6).subList(3, 6);
    List<Tensor> expected = values(computation.apply(at.stream().map(Variable::constant).toList()));
    List<Tensor> got = plan.run(at);
    requireSameBits(Map.of("plan", expected), Map.of("plan", got));
  }

  // ---- misuse ---------------------------------------------------------------------------------

  @Test
  void a_tracked_variable_that_is_no_input_is_refused() {
    Variable x = Variable.of(normal(RandomKey.of(1)));
    Variable w = Variable.of(RandomKey.of(2).normal(ElementType.FLOAT64, Shape.of(3, 5)));
    String expected =
        """
        checkpoint: the function reads a tracked variable that is none of its inputs
          variable [3, 5] float64
          help: let it be an input, or detach it\
        """;
    for (Variable captured : List.of(w, w.exp())) {
      IllegalArgumentException refusal =
          assertThrows(
              IllegalArgumentException.class,
              () -> Gradients.checkpoint(in -> in.matmul(captured), x));
      assertEquals(expected, refusal.getMessage());
    }
    Gradients.checkpoint(in -> in.matmul(w.detach()), x);
  }

  @Test
  void a_function_that_computes_something_else_each_time_is_refused() {
    AtomicInteger runs = new AtomicInteger();
    Variable x = Variable.of(normal(RandomKey.of(1)));
    Variable y = Gradients.checkpoint(in -> in.times(runs.incrementAndGet()), x);
    assertEquals(
        """
        checkpoint: the function gave another value when it was run again
          output 0, [3, 3] float64
          help: what varies, such as a random key, must be the same each time\
        """,
        assertThrows(IllegalStateException.class, () -> Gradients.gradient(y.sum(), List.of(x)))
            .getMessage());
  }

  @Test
  void inputs_that_changed_since_are_refused() {
    Kernels kernels = Engine.current().kernels();
    Tensor storage = kernels.copy(normal(RandomKey.of(1)));
    Variable x = Variable.of(storage);
    Variable y = Gradients.checkpoint(in -> in.exp().sin(), x).sum();
    kernels.assign(storage, normal(RandomKey.of(2)));
    assertThrows(StaleGraphException.class, () -> Gradients.gradient(y, List.of(x)));
  }
}
