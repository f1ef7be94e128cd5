package io.github.cotangent.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgramTest {
  private static final Real X = Expression.input(0);
  private static final Real Y = Expression.input(1);

  private static List<Operation> operations(Real result) {
    return Program.of(FloatFormat.BINARY64, result).steps().stream()
        .map(Program.Step::operation)
        .toList();
  }

  @Test
  void what_is_equal_is_computed_once() {
    Real mask = X.times(Y).lessThan(X.times(Y).plus(1)).select(1, 0);
    assertEquals(1, operations(mask).stream().filter(Operation.MULTIPLY::equals).count());
  }

  @Test
  void zeros_of_both_signs_are_two_constants() {
    Real select = X.lessThan(0.0).select(-0.0, Expression.constant(0.0));
    assertEquals(2, operations(select).stream().filter(Operation.CONSTANT::equals).count());
    assertEquals(-0.0, Program.of(FloatFormat.BINARY64, select).evaluate(-1));
    assertEquals(0.0, Program.of(FloatFormat.BINARY64, select).evaluate(1));
  }

  @Test
  void operations_are_those_of_java() {
    double x = 2.5;
    double y = -0.3;
    check(x + y, X.plus(Y), x, y);
    check(x - y, X.minus(Y), x, y);
    check(x / y, X.dividedBy(Y), x, y);
    check(Math.fma(x, y, y), X.timesPlus(Y, Y), x, y);
    check(Math.sqrt(x), X.squareRoot(), x, y);
    check(Math.min(x, y), X.minimum(Y), x, y);
    check(Math.max(x, y), X.maximum(Y), x, y);
    check(0.3, Y.absolute(), x, y);
    check(0.3, Y.negate(), x, y);
    long bits = Double.doubleToRawLongBits(x);
    check(Double.longBitsToDouble(bits << 3), X.bits().shiftLeft(3).asReal(), x, y);
    check(Double.longBitsToDouble(bits >>> 3), X.bits().shiftRightUnsigned(3).asReal(), x, y);
    check(
        Double.longBitsToDouble(Double.doubleToRawLongBits(y) >> 1),
        Y.bits().shiftRight(1).asReal(),
        x,
        y);
    check(
        Double.longBitsToDouble(bits ^ 5 | 64),
        X.bits().xor(Expression.bits(5)).or(Expression.bits(64)).asReal(),
        x,
        y);
    check(1, X.lessThan(Y).or(Y.lessThan(X)).and(X.equalTo(Y).not()).select(1, 0), x, y);
  }

  private static void check(double wanted, Real expression, double... arguments) {
    assertEquals(wanted, Program.of(FloatFormat.BINARY64, expression).evaluate(arguments));
  }

  @Test
  void functions_compose() {
    Real exp = ElementwiseFunction.EXP.expression(FloatFormat.BINARY64, X);
    Real log = ElementwiseFunction.LOG.expression(FloatFormat.BINARY64, exp);
    assertEquals(3.0, Program.of(FloatFormat.BINARY64, log).evaluate(3.0));
    assertEquals(2, Program.of(FloatFormat.BINARY64, X.plus(Y)).inputs());
  }

  @Test
  void what_has_no_place_in_the_format_is_refused() {
    assertEquals(
        "program: CONSTANT 0x1.999999999999ap-4 has no place in BINARY32",
        message(FloatFormat.BINARY32, X.times(0.1)));
    assertEquals(
        "program: BITS_CONSTANT 4294967296 has no place in BINARY32",
        message(FloatFormat.BINARY32, X.bits().plus(1L << 32).asReal()));
    assertEquals(
        "program: SHIFT_LEFT 32 has no place in BINARY32",
        message(FloatFormat.BINARY32, X.bits().shiftLeft(32).asReal()));
    assertEquals(0.1 * 2, Program.of(FloatFormat.BINARY64, X.times(0.1)).evaluate(2));
    assertEquals(
        "input: index must be at least 0, got -1",
        assertThrows(IllegalArgumentException.class, () -> Expression.input(-1)).getMessage());
    assertEquals(
        "ADD: takes 2 arguments, got 1",
        assertThrows(
                IllegalArgumentException.class,
                () -> ElementwiseFunction.ADD.expression(FloatFormat.BINARY64, X))
            .getMessage());
  }

  private static String message(FloatFormat format, Real expression) {
    return assertThrows(IllegalArgumentException.class, () -> Program.of(format, expression))
        .getMessage();
  }
}
