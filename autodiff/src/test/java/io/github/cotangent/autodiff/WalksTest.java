package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Concatenate;
import io.github.cotangent.autodiff.op.PiecewiseConstant;
import io.github.cotangent.autodiff.op.Where;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Walks do no work where it is known beforehand that the result is zero or that nobody asked for
/// it.
class WalksTest {
  private static final Shape SHAPE = Shape.of(100, 100);

  private final List<String> asked = new ArrayList<>();

  private static Variable source(long seed) {
    return Variable.of(RandomKey.of(seed).normal(ElementType.FLOAT64, SHAPE));
  }

  /// An exponential that notes by name when its rule is asked.
  private record Noted(String name, List<String> asked) implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return kernels.apply(ElementwiseFunction.EXP, x);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      asked.add(name);
      return y;
    }
  }

  private Variable noted(String name, Variable x) {
    return Variable.apply(new Noted(name, asked), x);
  }

  private void requireAsked(String... names) {
    assertEquals(List.of(names), asked);
    asked.clear();
  }

  // ---- which rules are asked ------------------------------------------------------------------

  @Test
  void rules_are_asked_only_between_the_sources_and_the_output() {
    Variable x = source(1);
    Variable w = source(2);
    Variable within = noted("a", x);
    Variable beside = noted("b", w);
    Variable after = noted("c", within.times(beside));
    noted("off the way", within);
    Variable loss = noted("d", after).sum();
    Gradients.gradient(loss, List.of(x));
    requireAsked("d", "c", "a");
    Gradients.gradient(loss, List.of(w));
    requireAsked("d", "c", "b");
    Gradients.gradient(loss, List.of(after));
    requireAsked("d");
    Gradients.gradient(loss, List.of(x, w));
    requireAsked("d", "c", "a", "b");
    Gradients.pushforward(loss, List.of(beside), List.of(w.detach()));
    requireAsked("c", "d");
    Gradients.pushforward(after, List.of(x), List.of(w.detach()));
    requireAsked("a", "c");
  }

  @Test
  void a_source_that_does_not_lead_there_costs_nothing() {
    Variable x = source(1);
    Variable other = source(2);
    Variable loss = noted("a", noted("b", x)).sum();
    assertAllocates(
        0,
        () -> {
          Gradients.gradient(loss, List.of(other));
          Gradients.recordedGradient(loss, List.of(other, other));
          Gradients.pushforward(loss, List.of(other), List.of(x.detach()));
          Gradients.hessianVectorProduct(loss, List.of(other), List.of(x.value()));
        });
    requireAsked();
  }

  @Test
  void nothing_passes_on_from_a_node_whose_derivative_is_zero() {
    Variable x = source(1);
    List<Op> zeros =
        List.of(new Flat(true), new Flat(false), new Linearly(true), new Linearly(false));
    for (Op zero : zeros) {
      Variable y = noted("after", Variable.apply(zero, noted("before", x)));
      Gradients.gradient(y.sum(), List.of(x));
      requireAsked("after");
      Gradients.pushforward(y, List.of(x), List.of(x.detach()));
      requireAsked(
          zero instanceof Linear ? new String[] {"before", "after"} : new String[] {"before"});
    }
    Op greater = new PiecewiseConstant(ElementwiseFunction.GREATER);
    Variable step = Variable.apply(greater, noted("before", x), x.detach());
    Gradients.pullback(step, x.detach(), List.of(x));
    requireAsked();
  }

  /// A constant function, which says so by null or by zeros.
  private record Flat(boolean byNull) implements General {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return Tensor.zeros(x[0].type(), x[0].shape());
    }

    @Override
    public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
      return byNull ? null : y.zeros();
    }

    @Override
    public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
      return byNull ? null : x[i].zeros();
    }
  }

  /// The same as a linear function, whose pushforward is itself.
  private record Linearly(boolean byNull) implements Linear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return Tensor.zeros(x[0].type(), x[0].shape());
    }

    @Override
    public @Nullable Variable transpose(int i, Variable yBar, Variable[] x) {
      return byNull ? null : x[i].zeros();
    }
  }

  @Test
  void derivatives_that_are_known_to_be_zero_cost_nothing_at_the_next_order() {
    Variable x = source(1);
    Variable w = source(2);
    Variable linear = x.times(w.detach()).sum();
    List<Variable> gradient = Gradients.recordedGradient(linear, List.of(x, w));
    assertAllocates(
        0,
        () -> {
          Gradients.pushforward(gradient, List.of(x, w), List.of(w.detach(), x.detach()));
          Gradients.pullback(gradient.get(0), x.detach(), List.of(x, w));
        });
    // A tangent and a cotangent of zeros likewise.
    Variable y = noted("a", x);
    assertAllocates(
        0,
        () -> {
          Gradients.pushforward(y, List.of(x), List.of(x.zeros()));
          Gradients.pullback(y, y.zeros(), List.of(x));
        });
    requireAsked();
  }

  @Test
  void a_rule_is_asked_once_however_many_ways_lead_on() {
    Variable x = source(1);
    Variable y = noted("a", x);
    Variable sum = y;
    for (int i = 0; i < 40; i++) {
      sum = sum.plus(sum).times(0.5);
    }
    Gradients.gradient(sum.plus(y).sum(), List.of(x));
    requireAsked("a");
    Gradients.pushforward(sum.plus(y), List.of(x), List.of(x.detach()));
    requireAsked("a");
  }

  // ---- what is allocated ----------------------------------------------------------------------

  private static final long ONE = (long) SHAPE.size() * Double.BYTES;

  /// Asserts that `run` asks the engine for memory for `tensors` results of the common shape.
  private static void assertAllocates(int tensors, Runnable run) {
    long[] bytes = {0};
    Engine engine =
        Engine.current()
            .with(
                (type, size) -> {
                  bytes[0] += (long) size * type.bytes();
                  return Storage.allocate(type, size);
                });
    engine.run(run);
    assertEquals(tensors * ONE, bytes[0]);
  }

  @Test
  void parts_without_a_tangent_are_not_filled_with_zeros() {
    Variable x = source(1);
    Variable w = source(2);
    Variable joined = Variable.apply(new Concatenate(0), x, w, x.exp());
    Variable condition =
        Variable.constant(
            Engine.current().kernels().compare(ElementwiseFunction.GREATER, x.value(), w.value()));
    Variable chosen = Variable.apply(new Where(), condition, x, w);
    Variable product = x.times(w);
    List<Variable> by = List.of(w);
    List<Variable> along = List.of(x.detach());
    assertAllocates(3, () -> Gradients.pushforward(joined, by, along));
    assertAllocates(1, () -> Gradients.pushforward(chosen, by, along));
    assertAllocates(1, () -> Gradients.pushforward(product, by, along));
    // Backwards only the share that is asked for is made; a part is a view.
    assertAllocates(0, () -> Gradients.pullback(joined, joined.detach(), by));
    assertAllocates(1, () -> Gradients.pullback(chosen, chosen.detach(), by));
    assertAllocates(1, () -> Gradients.pullback(product, product.detach(), by));
  }

  // ---- the order ------------------------------------------------------------------------------

  @Test
  void shares_are_summed_in_an_order_that_the_graph_alone_decides() {
    Variable x = source(1);
    List<Variable> uses = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      uses.add(x.times(source(10 + i).detach()).sin());
    }
    for (int rotation = 0; rotation < 5; rotation++) {
      Variable sum = uses.get(rotation);
      for (int i = 1; i < 5; i++) {
        sum = sum.plus(uses.get((rotation + i) % 5));
      }
      Variable loss = sum.sum();
      Tensor gradient = Gradients.gradient(loss, List.of(x)).get(0);
      assertTrue(gradient.hasSameBits(Gradients.gradient(loss, List.of(x)).get(0)));
      // Made again in another order of statements, it is the same graph.
      Variable y = Variable.of(x.value());
      Variable[] made = new Variable[5];
      for (int i = 4; i >= 0; i--) {
        made[i] = y.times(source(10 + i).detach()).sin();
      }
      Variable again = made[rotation];
      for (int i = 1; i < 5; i++) {
        again = again.plus(made[(rotation + i) % 5]);
      }
      assertTrue(gradient.hasSameBits(Gradients.gradient(again.sum(), List.of(y)).get(0)));
    }
  }

  // ---- the size -------------------------------------------------------------------------------

  @Test
  void the_engine_can_be_read_in_an_hour() throws IOException {
    Path folder =
        SharedFolder.repository().resolve("autodiff/src/main/java/io/github/cotangent/autodiff");
    int lines = 0;
    for (String file :
        List.of(
            "Variable",
            "Op",
            "Elementwise",
            "SelfAdjoint",
            "Linear",
            "Bilinear",
            "General",
            "Walks",
            "Path",
            "Rules")) {
      try (Stream<String> all = Files.lines(folder.resolve(file + ".java"))) {
        lines += (int) all.filter(WalksTest::isCode).count();
      }
    }
    assertTrue(lines <= 600, lines + " lines of code");
  }

  private static boolean isCode(String line) {
    String text = line.strip();
    return !text.isEmpty() && Stream.of("//", "import ", "package ").noneMatch(text::startsWith);
  }
}
