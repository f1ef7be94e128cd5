package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every op of the package, whatever it is, is held to what all ops promise.
class RegistryTest {
  private static final int OPS_AT_LEAST = 50;

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
    GradientCheck.of(example, Registry.SEED).order(3).verify();
  }
}
