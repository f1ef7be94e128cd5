package io.github.cotangent.experiments.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static List<ClassModel> classes = List.of();
  private static Map<String, List<ClassModel>> planted = Map.of();

  @BeforeAll
  static void read() throws IOException {
    classes = CompiledClasses.ofModules();
    List<String> sources = new ArrayList<>(Rules.STAND_INS);
    for (Rule rule : Rules.ALL) {
      sources.addAll(rule.planted());
      sources.add(rule.innocent());
    }
    planted = CompiledClasses.compile(sources);
  }

  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_class_keeps_the_rule(Rule rule) {
    List<String> violations = rule.violations(classes.stream());
    assertTrue(
        violations.isEmpty(), () -> rule.name() + "\n  " + String.join("\n  ", violations) + "\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_has_looked_at_enough_classes(Rule rule) {
    long seen = classes.stream().filter(type -> rule.applies(CompiledClasses.name(type))).count();
    assertTrue(
        seen >= rule.atLeast(), () -> rule.name() + ": saw " + seen + " of " + rule.atLeast());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_planted_violation_is_found(Rule rule) {
    assertFalse(rule.planted().isEmpty(), rule.name());
    for (String source : rule.planted()) {
      List<String> found = rule.violations(planted.get(source).stream());
      assertFalse(found.isEmpty(), () -> rule.name() + ": not found in\n" + source);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void code_that_keeps_the_rule_is_not_accused(Rule rule) {
    List<ClassModel> innocent = planted.get(rule.innocent());
    assertTrue(
        innocent.stream().allMatch(type -> rule.applies(CompiledClasses.name(type))), rule.name());
    assertEquals(List.of(), rule.violations(innocent.stream()), rule.name());
  }

  @Test
  void no_planted_class_is_part_of_the_modules() {
    assertTrue(classes.stream().noneMatch(type -> CompiledClasses.name(type).contains("Planted")));
  }
}
