package io.github.cotangent.autodiff;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gradient checker finds every fault that can be planted in the rule of any op, and says where
/// it is.
///
/// The faults are made from the rules themselves, see [RuleProgram#faults]. A fault that changes no
/// derivative cannot be found and is listed here with the reason.
class PlantedFaultsTest {
  private static final String CONSTANT = "the partial is a constant, there is nothing to detach";
  private static final String STEPS = "the partial is constant between jumps, its derivative is 0";
  private static final String ZERO = "the derivative is 0 and stays 0";
  private static final Map<String, String> PLACES =
      Map.of(
          "(pullback 0|pushforward): detached operand 1",
          "which pixel is the largest is constant between ties",
          "pullback 1: (sign|factor 2|zero|transposed result|detached result)",
          ZERO);
  private static final String SYMMETRIC = "a square result is a diagonal matrix, its own transpose";
  private static final String TIES =
      "this term is for ties, which differences do not show; ConventionsTest has it";
  private static final String VARIANCE_0 =
      "this is for variances of 0, which differences do not show; NormaliseOfConstantsTest has it";

  /// For each op the faults, as regular expressions, that change no derivative, and why.
  private static final Map<String, Map<String, String>> EQUIVALENT =
      Map.ofEntries(
          entry("Add", Map.of("partial [01]: detached result", CONSTANT)),
          entry("Subtract", Map.of("partial [01]: detached result", CONSTANT)),
          entry("Negate", Map.of("partial 0: detached result", CONSTANT)),
          entry("FusedMultiplyAdd", Map.of("partial 2: detached result", CONSTANT)),
          entry("Absolute", Map.of("partial 0: detached .*", STEPS)),
          entry("Relu", Map.of("partial 0: detached .*", STEPS)),
          entry("Clamp", Map.of("partial 0: detached .*", STEPS)),
          entry(
              "Maximum",
              Map.of("partial [01]: detached .*", STEPS, "partial [01]: second term .* Add", TIES)),
          entry(
              "Minimum",
              Map.of("partial [01]: detached .*", STEPS, "partial [01]: second term .* Add", TIES)),
          entry(
              "Extremum",
              Map.of(
                  "(pullback 0|pushforward): detached (operand [01]|in step [0-4], .*)",
                  "the shares of the elements are constant between ties")),
          entry("MaxPool", PLACES),
          entry("MaxUnpool", PLACES),
          entry("Norm", Map.of("(pullback 0|pushforward): detached in step 2, SIGN", STEPS)),
          entry(
              "PiecewiseConstant",
              Map.of("partial [01]: (sign|factor 2|zero|detached result)", ZERO)),
          entry(
              "DeterminantSign",
              Map.of(
                  "(pullback 0|pushforward): (sign|factor 2|zero|transposed result|detached"
                      + " result)",
                  ZERO)),
          entry("Diagonal", Map.of("transpose 0: transposed result", SYMMETRIC)),
          entry("Where", Map.of("transpose 1: transposed result", SYMMETRIC)),
          entry(
              "Normalise",
              Map.of(
                  ".*: (detached in step (1, STEP|2, Negate|4, Add)|second term dropped in step 5,"
                      + " Add)",
                  VARIANCE_0)),
          entry(
              "JacobianProduct",
              Map.of("Softmax J t, pullback 1: (sign|factor 2|zero|detached result)", ZERO)));

  private static final Pattern HEADLINE = Pattern.compile("\\(order (\\d) of 3(?:: (.*))?\\)$");

  static List<String> ops() {
    return Registry.differentiable().stream()
        .map(example -> example.op().getClass().getSimpleName())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ops")
  void each_fault_is_found_and_reported_where_it_is_or_listed_as_equivalent(String op) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    for (Example example : Registry.differentiable()) {
      if (example.op().getClass().getSimpleName().equals(op)) {
        for (FaultyOp faulty : FaultyOp.of(example)) {
          // What one example shows need not be shown by the next.
          if (!found.getOrDefault(faulty.toString(), false)) {
            found.put(faulty.toString(), isFound(example, faulty));
          }
        }
      }
    }
    Map<String, String> equivalent = EQUIVALENT.getOrDefault(op, Map.of());
    Set<String> unused = new HashSet<>(equivalent.keySet());
    found.forEach(
        (fault, wasFound) -> {
          boolean listed = false;
          for (String pattern : equivalent.keySet()) {
            if (fault.matches("(?:[^,]*, )?" + pattern)) {
              listed = true;
              unused.remove(pattern);
            }
          }
          assertEquals(!listed, wasFound, fault + (wasFound ? " is listed" : " is not found"));
        });
    assertTrue(unused.isEmpty(), "no fault is equivalent by " + unused);
  }

  @Test
  void every_kind_of_fault_is_planted() {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> ops = new TreeSet<>();
    for (Example example : Registry.differentiable()) {
      for (FaultyOp faulty : FaultyOp.of(example)) {
        counts.merge(faulty.fault().replaceAll(" (in step|operand|result).*", ""), 1, Integer::sum);
        ops.add(example.op().getClass().getSimpleName());
      }
    }
    assertEquals(
        Set.of(
            "sign",
            "factor 2",
            "zero",
            "transposed",
            "first term dropped",
            "second term dropped",
            "missing transpose",
            "missing reduction",
            "detached"),
        counts.keySet());
    assertEquals(ops().size(), ops.size());
    assertTrue(counts.values().stream().mapToInt(n -> n).sum() >= 1000, counts.toString());
  }

  /// Whether the checker finds the fault; a report of another op, argument or order fails the test.
  private static boolean isFound(Example example, FaultyOp faulty) {
    try {
      GradientCheck.of(example.withOp(faulty.op()), Registry.SEED).order(3).verify();
      return false;
    } catch (AssertionError error) {
      String report = error.getMessage();
      String headline = report.lines().findFirst().orElse("");
      Matcher order = HEADLINE.matcher(headline);
      if (!order.find()
          || !headline.startsWith(faulty.op().name() + ": ")
          || !isRightOrder(faulty, Integer.parseInt(order.group(1)))
          || !namesArgument(faulty, report, order.group(2))) {
        fail("at " + example + "\n" + faulty + "\nis reported as\n" + report);
      }
      return true;
    }
  }

  /// A wrong value is seen at the first order that uses it; a detached one at the next or, where
  /// its first derivative happens to be 0, one later.
  private static boolean isRightOrder(FaultyOp faulty, int order) {
    return faulty.from() == 1 ? order == 1 : order >= faulty.from();
  }

  private static boolean namesArgument(FaultyOp faulty, String report, String derivation) {
    int i = faulty.argument();
    if (derivation == null) {
      return i < 0
          || report.contains("\n  argument      " + i + ",")
          || report.contains("by argument " + i + " (");
    }
    return derivation.endsWith(i < 0 ? "pushforward" : "pullback by argument " + i);
  }
}
