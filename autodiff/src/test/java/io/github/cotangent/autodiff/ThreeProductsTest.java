package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The product of a Hessian with a vector can be had in three ways, which share little but the
/// rules: the gradient pushed forward, the gradient along the vector pulled back, and the
/// derivative along the vector pulled back.
class ThreeProductsTest {
  private static final RandomKey KEY = RandomKey.of(23);

  /// A scalar function of a matrix [4, 3], a square one [3, 3] and a vector [3].
  private static final Map<String, Function<List<Variable>, Variable>> PROGRAMS = programs();

  private static Map<String, Function<List<Variable>, Variable>> programs() {
    Map<String, Function<List<Variable>, Variable>> all = new LinkedHashMap<>();
    all.put(
        "layers with batch norm",
        w ->
            w.get(0)
                .matmul(w.get(1))
                .normalise(1e-3, 0)
                .times(w.get(2))
                .tanh()
                .matmul(w.get(1))
                .logSoftmax(1)
                .square()
                .mean());
    all.put(
        "attention",
        w -> {
          Variable q = w.get(0).matmul(w.get(1));
          Variable k = w.get(0).times(w.get(2));
          return q.matmul(k.transpose()).softmax(1).matmul(w.get(0)).gelu().sum();
        });
    all.put("layer norm twice", w -> norm(norm(w.get(0)).times(w.get(2))).exp().mean());
    all.put(
        "log-sum-exp of a product",
        w -> w.get(0).matmul(w.get(1)).logSumExp(1).times(w.get(0).sum(1)).sum());
    all.put(
        "quotients",
        w ->
            w.get(0).sin().dividedBy(w.get(2).square().plus(1)).plus(w.get(2).reciprocal()).mean());
    all.put(
        "broadcasts over every axis",
        w ->
            w.get(0)
                .reshape(4, 1, 3)
                .times(w.get(1).reshape(1, 3, 3))
                .plus(w.get(2))
                .tanh()
                .square()
                .sum(0, 2)
                .exp()
                .sum());
    all.put(
        "parts moved about",
        w ->
            Variable.concatenate(0, w.get(0).flip(1), w.get(1).transpose())
                .slice(0, 1, 7, 2)
                .times(w.get(1))
                .permute(1, 0)
                .cos()
                .sum());
    all.put("powers", w -> w.get(0).square().plus(0.5).power(w.get(2).sigmoid()).power(1.5).sum());
    all.put(
        "a choice",
        w -> {
          Variable condition =
              Variable.constant(
                  Tensor.of(
                      new boolean[] {
                        true, false, true, false, true, false, false, true, true, false, true, false
                      },
                      4,
                      3));
          return w.get(0).exp().where(condition, w.get(0).square().times(w.get(2))).sum();
        });
    all.put(
        "larger and smaller",
        w ->
            w.get(0)
                .maximum(w.get(2))
                .minimum(w.get(2).square().plus(1))
                .softplus()
                .sum()
                .square());
    all.put(
        "a recurrence",
        w -> {
          Variable h = w.get(2).reshape(1, 3);
          for (int i = 0; i < 4; i++) {
            h = h.matmul(w.get(1)).plus(w.get(0).slice(0, i, i + 1)).tanh();
          }
          return h.square().sum().plus(w.get(1).square().mean());
        });
    all.put(
        "a gradient penalty",
        w -> {
          Variable energy = w.get(0).matmul(w.get(1)).softplus().sum();
          Variable slope = Gradients.recordedGradient(energy, List.of(w.get(0))).get(0);
          return slope.square().times(w.get(2)).sum().plus(energy);
        });
    all.put(
        "checkpoints",
        w -> {
          Variable h = w.get(0);
          for (int i = 0; i < 3; i++) {
            h =
                Gradients.checkpoint(
                        in -> List.of(norm(in.get(0).matmul(in.get(1))).plus(in.get(0)).tanh()),
                        List.of(h, w.get(1)))
                    .get(0);
          }
          return h.times(w.get(2)).sum();
        });
    return all;
  }

  private static Variable norm(Variable x) {
    return x.normalise(0.1, 1);
  }

  static List<String> names() {
    return List.copyOf(PROGRAMS.keySet());
  }

  private static List<Variable> normal(String name) {
    List<Variable> values = new ArrayList<>();
    for (Shape shape : List.of(Shape.of(4, 3), Shape.of(3, 3), Shape.of(3))) {
      RandomKey own = KEY.derive(name).derive(values.size());
      values.add(Variable.of(own.normal(ElementType.FLOAT64, shape)));
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("names")
  void three_ways_to_a_hessian_vector_product_agree(String name) {
    List<Variable> w = normal("w");
    List<Variable> v = normal("v").stream().map(Variable::detach).toList();
    Variable loss = PROGRAMS.get(name).apply(w);
    List<Tensor> forwardOverReverse =
        Gradients.hessianVectorProduct(loss, w, v.stream().map(Variable::value).toList());
    List<Variable> gradient = Gradients.recordedGradient(loss, w);
    Variable along = gradient.get(0).times(v.get(0)).sum();
    for (int i = 1; i < v.size(); i++) {
      along = along.plus(gradient.get(i).times(v.get(i)).sum());
    }
    List<Tensor> reverseOverReverse = Gradients.gradient(along, w);
    List<Tensor> reverseOverForward = Gradients.gradient(Gradients.pushforward(loss, w, v), w);
    double largest = 0;
    for (int i = 0; i < w.size(); i++) {
      double[] expected = forwardOverReverse.get(i).toDoubleArray();
      double[] second = reverseOverReverse.get(i).toDoubleArray();
      double[] third = reverseOverForward.get(i).toDoubleArray();
      for (int k = 0; k < expected.length; k++) {
        double allowed = 1e-12 * Math.max(1, Math.abs(expected[k]));
        assertEquals(expected[k], second[k], allowed, "reverse over reverse, " + i + ", " + k);
        assertEquals(expected[k], third[k], allowed, "reverse over forward, " + i + ", " + k);
        largest = Math.max(largest, Math.abs(expected[k]));
      }
    }
    assertTrue(largest > 1e-2, "products of " + largest + " show nothing");
  }
}
