package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Detach;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of all ops besides that their derivatives are right.
class OpLawsTest {
  static List<Example> differentiable() {
    return Registry.differentiable();
  }

  static List<Example> examples() {
    return Registry.examples();
  }

  static List<Example> elementwise() {
    return examples().stream().filter(example -> example.op() instanceof Elementwise).toList();
  }

  // ---- derivatives ----------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("differentiable")
  void pushforward_and_pullback_are_adjoint(Example example) {
    Computed computed = Computed.of(example.op(), example.inputs(Registry.SEED));
    for (long seed = 0; seed < 5; seed++) {
      List<Variable> v = computed.tangents(RandomKey.of(seed));
      Variable w = normal(RandomKey.of(seed).derive("w"), computed.y);
      double forward = dot(w, Gradients.pushforward(computed.y, computed.sources, v));
      List<Variable> pulled = Gradients.pullback(computed.y, w, computed.sources);
      double reverse = 0;
      double scale = 1;
      for (int i = 0; i < v.size(); i++) {
        reverse += dot(v.get(i), pulled.get(i));
        scale += Math.abs(dot(v.get(i), pulled.get(i)));
      }
      assertEquals(forward, reverse, computed.precision() * scale, "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("differentiable")
  void pullback_is_linear_in_the_cotangent(Example example) {
    Computed computed = Computed.of(example.op(), example.inputs(Registry.SEED));
    Variable u = normal(RandomKey.of(1), computed.y);
    Variable w = normal(RandomKey.of(2), computed.y);
    List<Variable> byU = Gradients.pullback(computed.y, u, computed.sources);
    List<Variable> byW = Gradients.pullback(computed.y, w, computed.sources);
    List<Variable> bySum = Gradients.pullback(computed.y, u.times(3).minus(w), computed.sources);
    for (int i = 0; i < byU.size(); i++) {
      Variable expected = byU.get(i).times(3).minus(byW.get(i));
      close(expected.value(), bySum.get(i).value(), computed.precision());
    }
  }

  // ---- values ---------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("examples")
  void values_and_gradients_in_float32_are_those_in_float64_rounded(Example example) {
    List<Tensor> narrow = new ArrayList<>();
    List<Tensor> wide = new ArrayList<>();
    for (Tensor x : example.inputs(Registry.SEED)) {
      boolean floating = x.type().isFloating();
      narrow.add(floating ? x.to(ElementType.FLOAT32) : x);
      wide.add(floating ? x.to(ElementType.FLOAT32).to(ElementType.FLOAT64) : x);
    }
    Computed single = Computed.of(example.op(), narrow);
    Computed twice = Computed.of(example.op(), wide);
    close(twice.y.value().to(ElementType.FLOAT64), single.y.value().to(ElementType.FLOAT64), 4e-6);
    List<Tensor> xBar = single.pulled();
    List<Tensor> expected = twice.pulled();
    for (int i = 0; i < xBar.size(); i++) {
      close(expected.get(i).to(ElementType.FLOAT64), xBar.get(i).to(ElementType.FLOAT64), 2e-5);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bits_do_not_depend_on_strides_and_offsets(Example example) {
    List<Tensor> inputs = example.inputs(Registry.SEED);
    Computed plain = Computed.of(example.op(), inputs);
    layouts()
        .forEach(
            (layout, view) -> {
              List<Tensor> strided = inputs.stream().map(view).toList();
              for (int i = 0; i < inputs.size(); i++) {
                assertTrue(strided.get(i).hasSameBits(inputs.get(i)), layout);
              }
              plain.requireSameBits(Computed.of(example.op(), strided), layout);
            });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bits_of_expanded_operands_are_those_of_their_copies(Example example) {
    List<Tensor> expanded = new ArrayList<>();
    for (Tensor x : example.inputs(Registry.SEED)) {
      Tensor y = x;
      if (x.type().isFloating() && x.rank() > 0) {
        y = x.slice(0, 0, 1).expand(x.shape());
      }
      expanded.add(y);
    }
    List<Tensor> copies = expanded.stream().map(OpLawsTest::copy).toList();
    Computed.of(example.op(), copies)
        .requireSameBits(Computed.of(example.op(), expanded), "expanded");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bits_are_the_same_on_scalar_kernels_and_on_one_thread(Example example) {
    List<Tensor> inputs = example.inputs(Registry.SEED);
    Computed plain = Computed.of(example.op(), inputs);
    try (Engine engine = Engine.builder().kernels(Engine.Choice.SCALAR).threads(1).build()) {
      plain.requireSameBits(engine.call(() -> Computed.of(example.op(), inputs)), "scalar");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_slice_of_a_value_is_the_value_of_slices_where_the_op_says_so(Example example) {
    List<Tensor> x = example.inputs(Registry.SEED);
    Tensor y = evaluate(example.op(), x);
    for (int axis = 0; axis < y.rank(); axis++) {
      int at = axis;
      int extent = y.extent(axis);
      if (!x.stream().allMatch(input -> input.rank() > at && input.extent(at) == extent)) {
        continue;
      }
      for (int from = 0; from < extent; from++) {
        for (int to = from + 1; to <= Math.min(extent, from + 2); to++) {
          Op sliced = example.op().forSlices(axis, to - from);
          if (sliced != null) {
            int start = from;
            int stop = to;
            Tensor actual =
                evaluate(sliced, x.stream().map(input -> input.slice(at, start, stop)).toList());
            assertTrue(
                y.slice(axis, from, to).hasSameBits(actual),
                example + ", axis " + axis + ", " + from + " to " + to);
          }
        }
      }
    }
  }

  private static Tensor evaluate(Op op, List<Tensor> x) {
    return op.evaluate(Engine.current().kernels(), x.toArray(Tensor[]::new));
  }

  @ParameterizedTest
  @MethodSource("elementwise")
  void elementwise_ops_take_scalars_and_empty_tensors(Example example) {
    for (Shape shape : List.of(Shape.SCALAR, Shape.of(0), Shape.of(2, 0, 3))) {
      List<Tensor> inputs = new ArrayList<>();
      for (Domain domain : example.domains()) {
        inputs.add(domain.sample(RandomKey.of(inputs.size()), shape));
      }
      Computed computed = Computed.of(example.op(), inputs);
      assertEquals(shape, computed.y.shape());
      for (Tensor xBar : computed.pulled()) {
        assertEquals(shape, xBar.shape());
      }
    }
  }

  @Test
  void reductions_of_nothing_have_gradients_of_nothing() {
    Shape empty = Shape.of(0, 3);
    Computed sum =
        Computed.of(new Sum(empty, Axes.of(0)), List.of(Tensor.zeros(ElementType.FLOAT64, empty)));
    assertTrue(sum.y.value().hasSameBits(Tensor.zeros(ElementType.FLOAT64, Shape.of(1, 3))));
    assertEquals(empty, sum.pulled().get(0).shape());
    Computed mean =
        Computed.of(
            new Mean(Shape.of(3, 0), Axes.of(0)),
            List.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(3, 0))));
    assertEquals(Shape.of(1, 0), mean.y.shape());
    assertEquals(Shape.of(3, 0), mean.pulled().get(0).shape());
  }

  @Test
  void nothing_passes_through_a_detached_value() {
    Variable x = Variable.of(Tensor.of(new double[] {3}));
    Variable detached = Variable.apply(new Detach(), x);
    assertTrue(!detached.isTracked());
    Variable y = x.times(detached).sum();
    assertEquals(3, Gradients.gradient(y, List.of(x)).get(0).item());
    assertEquals(
        3,
        Gradients.pushforward(y, List.of(x), List.of(x.detach().zeros().plus(1))).value().item());
  }

  // ---- shared ---------------------------------------------------------------------------------

  /// An op's value and how it is differentiated.
  private record Computed(Variable y, List<Variable> sources) {
    static Computed of(Op op, List<Tensor> inputs) {
      List<Variable> x = new ArrayList<>();
      List<Variable> sources = new ArrayList<>();
      for (Tensor input : inputs) {
        boolean floating = input.type().isFloating();
        x.add(floating ? Variable.of(input) : Variable.constant(input));
        if (floating) {
          sources.add(x.getLast());
        }
      }
      return new Computed(Variable.apply(op, x.toArray(Variable[]::new)), sources);
    }

    /// What agrees to 1e-12 in FLOAT64 has few digits once a conversion to FLOAT32 is in between.
    double precision() {
      boolean narrow = y.type() == ElementType.FLOAT32;
      for (Variable x : sources) {
        narrow |= x.type() == ElementType.FLOAT32;
      }
      return narrow ? 1e-6 : 1e-12;
    }

    List<Variable> tangents(RandomKey key) {
      List<Variable> v = new ArrayList<>();
      for (Variable x : sources) {
        v.add(normal(key.derive(v.size()), x));
      }
      return v;
    }

    /// The cotangents for one of the value, none if that is of integers or truth values.
    List<Tensor> pulled() {
      return !y.type().isFloating()
          ? List.of()
          : Gradients.pullback(y, normal(RandomKey.of(3), y), sources).stream()
              .map(Variable::value)
              .toList();
    }

    void requireSameBits(Computed other, String what) {
      assertTrue(y.value().hasSameBits(other.y.value()), what + ": the value differs");
      List<Tensor> own = pulled();
      List<Tensor> others = other.pulled();
      for (int i = 0; i < own.size(); i++) {
        assertTrue(own.get(i).hasSameBits(others.get(i)), what + ": cotangent " + i + " differs");
      }
      if (y.type().isFloating()) {
        assertTrue(pushed().hasSameBits(other.pushed()), what + ": the pushforward differs");
      }
    }

    private Tensor pushed() {
      return Gradients.pushforward(y, sources, tangents(RandomKey.of(4))).value();
    }
  }

  /// Views that look the same and lie differently.
  private static Map<String, UnaryOperator<Tensor>> layouts() {
    Map<String, UnaryOperator<Tensor>> layouts = new LinkedHashMap<>();
    layouts.put(
        "axes stored in reverse order",
        x -> {
          int[] reverse = new int[x.rank()];
          Arrays.setAll(reverse, i -> x.rank() - 1 - i);
          return copy(x.permute(reverse)).permute(reverse);
        });
    layouts.put(
        "stored backwards",
        x -> x.rank() == 0 ? x : copy(x.flip(x.shape().axes())).flip(x.shape().axes()));
    layouts.put(
        "every second element of a larger tensor",
        x -> {
          if (x.rank() == 0) {
            return Engine.current()
                .kernels()
                .concatenate(0, x.reshape(1), x.reshape(1))
                .select(0, 1);
          }
          int n = x.extent(-1);
          Tensor doubled =
              Engine.current()
                  .kernels()
                  .concatenate(x.rank(), column(x), column(x))
                  .reshape(x.shape().with(x.rank() - 1, 2 * n).toArray());
          return doubled.slice(-1, 0, 2 * n, 2);
        });
    return layouts;
  }

  private static Tensor column(Tensor x) {
    int[] extents = Arrays.copyOf(x.shape().toArray(), x.rank() + 1);
    extents[x.rank()] = 1;
    return x.reshape(extents);
  }

  private static Tensor copy(Tensor x) {
    return Engine.current().kernels().copy(x);
  }

  private static Variable normal(RandomKey key, Variable like) {
    return Variable.constant(key.normal(like.type(), like.shape()));
  }

  private static double dot(Variable a, Variable b) {
    double[] x = a.value().toDoubleArray();
    double[] y = b.value().toDoubleArray();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private static void close(Tensor expected, Tensor actual, double epsilon) {
    assertEquals(expected.shape(), actual.shape());
    double[] a = expected.toDoubleArray();
    double[] b = actual.toDoubleArray();
    double scale = 1;
    for (double value : a) {
      scale = Math.max(scale, Math.abs(value));
    }
    for (int i = 0; i < a.length; i++) {
      assertEquals(a[i], b[i], epsilon * scale, "element " + i);
    }
  }
}
