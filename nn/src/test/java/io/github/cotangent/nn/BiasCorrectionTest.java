package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The corrections of the moments at the first step, where they are largest and cancel most, and
/// after a million, where a power of β is all but gone; against decimal arithmetic of 40 digits.
class BiasCorrectionTest {
  private static final MathContext DIGITS = new MathContext(40);
  private static final double RATE = 1e-3;
  private static final double EPSILON = 1e-8;
  private static final double P = 0.75;
  private static final double G = -0.3;
  private static final double FIRST = 0.02;
  private static final double SECOND = 0.09;

  @ParameterizedTest
  @CsvSource({
    "1, 0.9, 0.999",
    "1000000, 0.9, 0.999",
    "1, 0, 0",
    "1000000, 0, 0",
    "1, 0.999999, 0.99999999",
    "1000000, 0.999999, 0.99999999"
  })
  void steps_are_those_of_decimal_arithmetic(int t, double beta1, double beta2) {
    double decay = 0.5;
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      check(adam(t, beta1, beta2), new Adam(RATE, beta1, beta2, EPSILON, 0), t, type);
      check(adamax(t, beta1, beta2), new Adamax(RATE, beta1, beta2, EPSILON, 0), t, type);
      check(
          adam(t, beta1, beta2) - RATE * decay * P,
          new AdamW(RATE, beta1, beta2, EPSILON, decay),
          t,
          type);
    }
  }

  private static void check(double change, Optimiser rule, int t, ElementType type) {
    // Some units in the last place of the parameter.
    double unit = type == ElementType.FLOAT64 ? 1e-15 : 5e-7;
    String second = rule instanceof Adamax ? "largest_gradient" : "second_moment";
    assertEquals(
        change, moved(rule, second, t, type), unit * Math.max(1, Math.abs(change)), rule::toString);
  }

  private static double moved(Optimiser rule, String second, int t, ElementType type) {
    Parameters parameters = Parameters.builder().trainable("p", Tensor.scalar(type, P)).build();
    Parameters state = rule.state(parameters);
    state.set("step", Tensor.of(new long[] {t - 1}));
    state.set("p.first_moment", Tensor.scalar(type, FIRST));
    state.set("p." + second, Tensor.scalar(type, SECOND));
    rule.step(parameters, state, List.of(Tensor.scalar(type, G)), RATE);
    assertEquals(t, state.get("step").item(), 0.0);
    return parameters.get("p").item() - P;
  }

  private static double adam(int t, double beta1, double beta2) {
    BigDecimal v =
        faded(beta2, SECOND)
            .add(rest(beta2).multiply(exact(G).pow(2)))
            .divide(correction(beta2, t), DIGITS);
    BigDecimal size = v.sqrt(DIGITS).add(exact(EPSILON));
    return step(t, beta1, size);
  }

  private static double adamax(int t, double beta1, double beta2) {
    return step(t, beta1, faded(beta2, SECOND).max(exact(G).abs().add(exact(EPSILON))));
  }

  private static double step(int t, double beta1, BigDecimal size) {
    BigDecimal m = faded(beta1, FIRST).add(rest(beta1).multiply(exact(G)));
    return m.divide(correction(beta1, t), DIGITS)
        .divide(size, DIGITS)
        .multiply(exact(RATE))
        .negate()
        .doubleValue();
  }

  private static BigDecimal faded(double beta, double moment) {
    return exact(beta).multiply(exact(moment));
  }

  private static BigDecimal rest(double beta) {
    return BigDecimal.ONE.subtract(exact(beta));
  }

  private static BigDecimal correction(double beta, int t) {
    return BigDecimal.ONE.subtract(exact(beta).pow(t, DIGITS), DIGITS);
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value);
  }
}
