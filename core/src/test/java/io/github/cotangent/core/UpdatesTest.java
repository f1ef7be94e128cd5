package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.storage.Storage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of `docs/numerics.md`, 6.1, literally, one element at a time, bit for bit.
class UpdatesTest {
  private static final RandomKey KEY = RandomKey.of(404);
  private static final int N = 20_000;

  private static List<UpdateRule> rules() {
    return List.of(
        new UpdateRule.Descent(0.1, 0, 0.01, false),
        new UpdateRule.Descent(0.1, 0.9, 0.01, false),
        new UpdateRule.Descent(0.1, 0.9, 0.01, true),
        new UpdateRule.Adam(0.1, 0.9, 0.999, 1e-8, 0.01, false, 3),
        new UpdateRule.Adam(0.1, 0.9, 0.999, 1e-8, 0.01, true, 1_000),
        new UpdateRule.Adamax(0.1, 0.9, 0.999, 1e-7, 0.01, 1),
        new UpdateRule.RootMeanSquare(0.1, 0.99, 1e-8, 0.01, 0),
        new UpdateRule.RootMeanSquare(0.1, 0.99, 1e-8, 0.01, 0.9));
  }

  private static Tensor values(String name, ElementType type) {
    Tensor drawn = KEY.derive(name).uniform(ElementType.FLOAT64, Shape.of(N));
    double[] x = drawn.toDoubleArray();
    // Zeros among them, and sizes from subnormal squares to large ones.
    Arrays.setAll(x, i -> i % 97 == 0 ? 0 : StrictMath.pow(10, i % 41 - 25) * (2 * x[i] - 1));
    if (name.startsWith("v")) {
      Arrays.setAll(x, i -> Math.abs(x[i]));
    }
    return Engine.current().kernels().copy(Tensor.of(x).to(type));
  }

  private static Tensor own(Tensor x) {
    Tensor own = Tensor.over(Storage.allocate(x.type(), x.size()), x.shape());
    Engine.current().kernels().assign(own, x);
    return own;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void float32_has_the_bits_of_the_stated_operations(UpdateRule rule) {
    float[] p = values("p", ElementType.FLOAT32).toFloatArray();
    float[] g = values("g", ElementType.FLOAT32).toFloatArray();
    float[][] s = {
      values("v", ElementType.FLOAT32).toFloatArray(),
      values("v2", ElementType.FLOAT32).toFloatArray()
    };
    Tensor parameter = own(Tensor.of(p));
    Tensor[] remembered = new Tensor[rule.remembered()];
    Arrays.setAll(remembered, i -> own(Tensor.of(s[i])));
    Engine.current().kernels().update(rule, 0.5, parameter, Tensor.of(g), remembered);
    for (int i = 0; i < N; i++) {
      literally(rule, p, s, g[i], i);
    }
    assertArrayEquals(p, parameter.toFloatArray());
    for (int k = 0; k < remembered.length; k++) {
      assertArrayEquals(s[k], remembered[k].toFloatArray(), "state " + k);
    }
  }

  private static void literally(UpdateRule rule, float[] p, float[][] s, float g, int i) {
    float scaled = 0.5f * g;
    switch (rule) {
      case UpdateRule.Descent r -> {
        float d = scaled + (float) r.decay() * p[i];
        float v = d;
        if (r.momentum() != 0) {
          v = (float) r.momentum() * s[0][i] + d;
          s[0][i] = v;
        }
        float step = r.nesterov() ? d + (float) r.momentum() * v : v;
        p[i] = p[i] - (float) r.rate() * step;
      }
      case UpdateRule.Adam r -> {
        float d = scaled + (r.decoupled() ? 0 : (float) r.decay()) * p[i];
        s[0][i] = (float) r.beta1() * s[0][i] + (float) (1 - r.beta1()) * d;
        s[1][i] = (float) r.beta2() * s[1][i] + (float) (1 - r.beta2()) * (d * d);
        float c2 = (float) correction(r.beta2(), r.step());
        float a = (float) (r.rate() / correction(r.beta1(), r.step()));
        float root = (float) Math.sqrt(s[1][i] / c2) + (float) r.epsilon();
        float kept = r.decoupled() ? (float) (1 - r.rate() * r.decay()) * p[i] : p[i];
        p[i] = kept - a * s[0][i] / Math.max(root, Float.MIN_NORMAL);
      }
      case UpdateRule.Adamax r -> {
        float d = scaled + (float) r.decay() * p[i];
        s[0][i] = (float) r.beta1() * s[0][i] + (float) (1 - r.beta1()) * d;
        s[1][i] = Math.max((float) r.beta2() * s[1][i], Math.abs(d) + (float) r.epsilon());
        float a = (float) (r.rate() / correction(r.beta1(), r.step()));
        p[i] = p[i] - a * s[0][i] / Math.max(s[1][i], Float.MIN_NORMAL);
      }
      case UpdateRule.RootMeanSquare r -> {
        float d = scaled + (float) r.decay() * p[i];
        s[0][i] = (float) r.alpha() * s[0][i] + (float) (1 - r.alpha()) * (d * d);
        float root = (float) Math.sqrt(s[0][i]) + (float) r.epsilon();
        float b = d / Math.max(root, Float.MIN_NORMAL);
        if (r.momentum() != 0) {
          b = (float) r.momentum() * s[1][i] + b;
          s[1][i] = b;
        }
        p[i] = p[i] - (float) r.rate() * b;
      }
    }
  }

  private static double correction(double beta, long t) {
    return -StrictMath.expm1(t * StrictMath.log1p(beta - 1));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void gradients_may_lie_anywhere(UpdateRule rule) {
    for (ElementType type : new ElementType[] {ElementType.FLOAT32, ElementType.FLOAT64}) {
      RandomKey key = RandomKey.of(3);
      Tensor wide = key.derive("g").normal(type, Shape.of(45, 700));
      Tensor whole = key.derive("h").normal(type, Shape.of(20_003));
      Tensor[] gradients = {
        wide.slice(0, 1, 45),
        wide.slice(1, 3, 300),
        wide.slice(1, 0, 700, 2),
        wide.transpose(),
        whole.slice(0, 2, 19_000),
        whole.slice(0, 1, 20_003, 2),
        whole.flip(0),
      };
      for (Tensor gradient : gradients) {
        Tensor[][] moved = new Tensor[2][];
        for (int copied = 0; copied < 2; copied++) {
          Tensor[] own = new Tensor[1 + rule.remembered()];
          for (int k = 0; k < own.length; k++) {
            Tensor value = key.derive(k).normal(type, gradient.shape());
            own[k] = own(Engine.current().kernels().apply(ElementwiseFunction.ABSOLUTE, value));
          }
          Tensor g = copied == 1 ? Engine.current().kernels().copy(gradient) : gradient;
          Tensor[] remembered = Arrays.copyOfRange(own, 1, own.length);
          Engine.current().kernels().update(rule, 0.5, own[0], g, remembered);
          moved[copied] = own;
        }
        for (int k = 0; k < moved[0].length; k++) {
          assertTrue(moved[0][k].hasSameBits(moved[1][k]), gradient.describe() + " array " + k);
        }
      }
    }
  }

  @Test
  void corrections_are_right_to_a_few_units_in_the_last_place_for_any_beta_and_step() {
    MathContext digits = new MathContext(60);
    for (double beta : new double[] {0, 1e-20, 0.3, 0.5, 0.9, 0.999, 0.999999, 1 - 0x1p-40}) {
      for (int t : new int[] {1, 2, 3, 10, 1_000, 1_000_000}) {
        double exact =
            BigDecimal.ONE.subtract(new BigDecimal(beta).pow(t, digits), digits).doubleValue();
        UpdateRule.Adam rule = new UpdateRule.Adam(1, beta, beta, 0, 0, false, t);
        assertEquals(exact, rule.secondCorrection(), 4 * Math.ulp(exact), beta + "^" + t);
        assertEquals(1 / exact, rule.correctedRate(), 8 * Math.ulp(1 / exact), beta + "^" + t);
      }
    }
  }

  @Test
  void what_does_not_fit_is_refused() {
    Tensor p = own(Tensor.of(new double[] {1, 2}));
    UpdateRule rule = new UpdateRule.Descent(0.1, 0.9, 0, false);
    IllegalArgumentException missing =
        assertThrows(
            IllegalArgumentException.class, () -> Engine.current().kernels().update(rule, 1, p, p));
    assertTrue(
        missing.getMessage().startsWith("update: the rule remembers 1 tensors, got 0"),
        missing.getMessage());
    assertThrows(
        ShapeMismatchException.class,
        () -> Engine.current().kernels().update(rule, 1, p, Tensor.of(new double[3]), p));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Engine.current()
                .kernels()
                .update(rule, 1, Tensor.of(new double[4]).slice(0, 1, 3), p, p));
  }
}
