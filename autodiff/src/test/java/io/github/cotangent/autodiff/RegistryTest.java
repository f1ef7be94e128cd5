package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every op of the package, whatever it is, is held to what all ops promise.
class RegistryTest {
  private static final int OPS_AT_LEAST = 90;

  /// How often an op is tried at least: at its own examples, and at other samples of them.
  private static final int SAMPLES = 12;

  static List<Example> differentiable() {
    return Registry.differentiable();
  }

  static List<Class<?>> ops() {
    return Registry.ops();
  }

  @Test
  void the_scan_finds_at_least_the_ops_that_were_there_when_this_was_written() {
    int found = Registry.ops().size();
    assertTrue(found >= OPS_AT_LEAST, found + " ops were found");
  }

  @ParameterizedTest
  @MethodSource("ops")
  void an_op_states_examples_of_itself(Class<?> op) {
    for (Example example : Registry.examplesOf(op)) {
      assertEquals(op, example.op().getClass());
    }
  }

  @ParameterizedTest
  @MethodSource("ops")
  void an_op_is_a_value_that_can_be_read(Class<?> type) {
    List<Example> once = Registry.examplesOf(type);
    List<Example> again = Registry.examplesOf(type);
    for (int i = 0; i < once.size(); i++) {
      Op op = once.get(i).op();
      Op same = again.get(i).op();
      assertEquals(op, same);
      assertEquals(op.hashCode(), same.hashCode(), op.toString());
      assertEquals(op.toString(), same.toString());
      assertFalse(op.toString().contains("@"), op.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("ops")
  void an_op_states_its_rule_as_a_formula(Class<?> type) throws NoSuchMethodException {
    assertNotEquals(
        Op.class,
        type.getMethod("formula").getDeclaringClass(),
        type.getSimpleName() + " has no formula() of its own, such as \"dy/dx = 1 − y²\"");
    for (Example example : Registry.examplesOf(type)) {
      assertTrue(example.op().formula().matches("\\S.*\\S"), example.op().formula());
    }
  }

  @Test
  void axes_and_extents_that_mean_the_same_make_equal_ops() {
    Variable x = Variable.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 3, 4)));
    assertEquals(x.sumKeeping(0, 2).op(), x.sumKeeping(-1, 0).op());
    assertEquals(x.flip(0, 2).op(), x.flip(-1, 0).op());
    assertEquals(x.permute(2, 0, 1).op(), x.permute(-1, 0, -2).op());
    assertNotEquals(x.permute(2, 0, 1).op(), x.permute(1, 2, 0).op());
    assertEquals(x.reshape(6, 4).op(), x.reshape(-1, 4).op());
    assertNotEquals(x.reshape(6, 4).op(), x.reshape(4, 6).op());
  }

  @Test
  void an_op_without_examples_is_an_error() {
    AssertionError error =
        assertThrows(AssertionError.class, () -> Registry.examplesOf(String.class));
    assertTrue(error.getMessage().startsWith("String: no examples\n  help: "), error.getMessage());
  }

  @Test
  void only_the_listed_ops_are_left_out_of_the_gradient_check() {
    Map<String, String> left = new TreeMap<>(Registry.NOT_DIFFERENCES);
    for (Example example : Registry.examples()) {
      String name = example.op().getClass().getSimpleName();
      boolean floating =
          example.inputs(Registry.SEED).stream().anyMatch(x -> x.type().isFloating());
      if (!floating) {
        assertTrue(Registry.NOT_DIFFERENCES.containsKey(name), name + " has no floating input");
      }
      left.remove(name);
    }
    assertTrue(left.isEmpty(), "there is no such op: " + left.keySet());
  }

  @ParameterizedTest
  @MethodSource("differentiable")
  void derivatives_of_order_1_to_3_in_both_modes_are_those_of_the_value(Example example) {
    Class<? extends Op> op = example.op().getClass();
    long examples = differentiable().stream().filter(each -> each.op().getClass() == op).count();
    for (int sample = 0; sample * examples < SAMPLES; sample++) {
      GradientCheck.of(example, Registry.SEED + sample).order(3).verify();
    }
  }
}
