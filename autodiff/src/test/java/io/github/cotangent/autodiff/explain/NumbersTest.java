package io.github.cotangent.autodiff.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1.5, −1.5",
    "0.123449, 0.1234",
    "100, 100",
    "12344.7, 12345",
    "999999, 999999",
    "1000000, 1e6",
    "0.001, 0.001",
    "0.0009999, 9.999e−4",
    "0.00099999, 0.001",
    "-2.5e-17, −2.5e−17",
    "1.23456e200, 1.235e200",
    "NaN, NaN",
    "Infinity, ∞",
    "-Infinity, −∞"
  })
  void numbers_have_four_digits(double value, String text) {
    assertEquals(text, Numbers.of(value));
  }

  @Test
  void tensors_are_abridged_to_the_width() {
    Tensor x = Tensor.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    assertEquals("[1 2 3 4 5 6 7 8 9 10]", Numbers.of(x, 30));
    assertEquals("[1 2 3 … 8 9 10]", Numbers.of(x, 16));
    assertEquals("[1 … 10]", Numbers.of(x, 1));
    assertEquals("[[1 2] … [9 10]]", Numbers.of(x.reshape(5, 2), 17));
    assertEquals("[]", Numbers.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(0)), 9));
    assertEquals("[[] []]", Numbers.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 0)), 9));
    assertEquals("[true false]", Numbers.of(Tensor.of(new boolean[] {true, false}), 20));
    assertEquals("7", Numbers.of(Tensor.of(new long[] {7}).reshape(new int[0]), 9));
  }

  @Test
  void uniform_tensors_are_the_same_number_everywhere() {
    assertTrue(Numbers.isUniform(Tensor.of(new double[] {2, 2, 2})));
    assertTrue(Numbers.isUniform(Tensor.full(ElementType.FLOAT32, 0.1, Shape.of(2, 3))));
    assertFalse(Numbers.isUniform(Tensor.of(new double[] {2, 2, 3})));
  }
}
