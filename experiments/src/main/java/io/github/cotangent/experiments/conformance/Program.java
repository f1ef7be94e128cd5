package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Steps to be run in order, each of which makes one value of earlier ones.
///
/// @param steps the steps
/// @param result the name of the value that is the result
record Program(List<Step> steps, String result) {
  /// The result of a program that is one op; no other value has the name.
  private static final String OF_ONE_OP = "";

  /// The program of a case for one op, which is given all of `inputs`.
  static Program ofOneOp(String op, JsonObject attributes, List<String> inputs) {
    return new Program(List.of(step(op, attributes, inputs, OF_ONE_OP)), OF_ONE_OP);
  }

  /// What attributes of a step are its op's own.
  @FunctionalInterface
  interface OwnAttributes {
    JsonObject of(String op, String output, JsonObject attributes);
  }

  /// The steps that the list `program` of a description states.
  ///
  /// @param given the names of the values that there are before the first step
  /// @param own what attributes of a step are its op's own
  static Program read(JsonObject json, Set<String> given, String result, OwnAttributes own) {
    Set<String> made = new HashSet<>();
    for (JsonValue step : json.array("program")) {
      if (step instanceof JsonObject object
          && object.has("output")
          && object.get("output") instanceof JsonValue.Text(String name)) {
        made.add(name);
      }
    }
    Set<String> known = new HashSet<>(given);
    List<Step> steps =
        CaseFolder.each(
            json,
            "program",
            item -> {
              CaseFolder.requireOnly(item, "op", "attributes", "inputs", "output");
              List<String> inputs = new ArrayList<>();
              for (JsonValue input : item.array("inputs")) {
                requireKnown(input.asString(), known, made);
                inputs.add(input.asString());
              }
              String output = CaseFolder.newName(item.text("output"), known);
              String op = item.text("op");
              return step(op, own.of(op, output, item.object("attributes")), inputs, output);
            });
    requireKnown(result, known, made);
    return new Program(steps, result);
  }

  private static void requireKnown(String name, Set<String> known, Set<String> made) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          made.contains(name)
              ? "the value \"" + name + "\" is used before the step that makes it"
              : "there is no value \"" + name + "\"");
    }
  }

  private static Step step(String op, JsonObject attributes, List<String> inputs, String output) {
    OpTable.Entry entry = OpTable.find(op);
    if (entry == null) {
      throw CaseFolder.fault("the op \"" + op + "\" is not known");
    }
    if (!entry.signature().admits(inputs.size())) {
      throw CaseFolder.fault(
          "the op "
              + op
              + " takes "
              + entry.signature()
              + " but is given "
              + inputs.size()
              + " inputs");
    }
    return new Step(entry, attributes, List.copyOf(inputs), output);
  }

  /// Runs all steps and returns the result.
  Variable run(Map<String, Variable> given) {
    return run(given, Step::of);
  }

  /// As [#run(Map)], with something else for the steps to do.
  Variable run(Map<String, Variable> given, BiFunction<Step, List<Variable>, Variable> doing) {
    Map<String, Variable> values = new LinkedHashMap<>(given);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<Variable> inputs = step.inputs().stream().map(values::get).toList();
      Variable made;
      try {
        made = doing.apply(step, inputs);
      } catch (RuntimeException e) {
        throw failed(i, step, inputs, e);
      }
      values.put(step.output(), made);
    }
    Variable found = values.get(result);
    if (found == null) {
      throw CaseFolder.fault("there is no value \"" + result + "\"");
    }
    return found;
  }

  private static DamagedCase failed(int i, Step step, List<Variable> inputs, RuntimeException e) {
    String shapes =
        inputs.stream().map(input -> input.value().describe()).collect(Collectors.joining(", "));
    return failure("step " + i + ", " + step + " of " + shapes, e);
  }

  /// A computation that the case asks for and that cannot be done.
  static DamagedCase failure(String what, Throwable cause) {
    String reason = cause.getMessage();
    DamagedCase failure =
        CaseFolder.fault(
            what + ": " + (reason == null ? cause.getClass().getSimpleName() : reason));
    failure.initCause(cause);
    return failure;
  }
}
