package io.github.cotangent.experiments.conformance;

import static io.github.cotangent.core.ElementType.FLOAT64;
import static io.github.cotangent.core.ElementType.INT64;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.conformance.Case.Input;
import io.github.cotangent.experiments.conformance.Case.Way;
import io.github.cotangent.experiments.conformance.CaseFolder.Use;
import io.github.cotangent.experiments.conformance.Trial.Agreement;
import io.github.cotangent.experiments.conformance.Trial.Reference;
import io.github.cotangent.experiments.conformance.Trial.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads a case for an op or a program with everything that it refers to.
final class CaseReader {
  /// How far products of the Hessian that are computed in different ways may be apart, relatively
  /// to the largest entry, and as a share of the tolerance of the second order.
  private static final double APART = 1e-12;

  private static final double APART_OF_TOLERANCE = 1e-2;

  private final CaseFolder folder;
  private final JsonObject json;
  private final List<Reference> references = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();

  private CaseReader(CaseFolder folder, JsonObject json) {
    this.folder = folder;
    this.json = json;
  }

  /// The case.
  static Case read(CaseFolder folder, JsonObject json) {
    return CaseFolder.reading(() -> new CaseReader(folder, json).read());
  }

  private Case read() {
    CaseFolder.requireOnly(
        json,
        "name",
        "format",
        "op",
        "program",
        "attributes",
        "dtype",
        "note",
        "inputs",
        "output",
        "cotangent",
        "gradients",
        "tangents",
        "jvp",
        "second_order",
        "third_order",
        "state",
        "tolerance");
    if (json.has("op") == json.has("program")) {
      throw CaseFolder.fault("a case has either an \"op\" or a \"program\"");
    }
    readInputs();
    Program program = json.has("op") ? op() : program();
    JsonObject tolerances = json.object("tolerance");
    Tolerance first = tolerance(tolerances);
    Tolerance second = tolerance(tolerances.object("second_order"));
    int[] shape = CaseFolder.shape(json.object("output"));
    refer(Case.OUTPUT, folder.array(json.object("output"), FLOAT64, Use.REFERENCE), first);
    Tensor cotangent = folder.array(shaped("cotangent", shape), FLOAT64, Use.GIVEN);
    List<Tensor> gradients = byInput(json, "gradients", Use.REFERENCE);
    List<String> names = Case.differentiable(inputs);
    for (int i = 0; i < names.size(); i++) {
      refer(Case.gradient(names.get(i)), gradients.get(i), first);
    }
    List<Tensor> tangents = byInput(json, "tangents", Use.GIVEN);
    refer(Case.JVP, folder.array(shaped("jvp", shape), FLOAT64, Use.REFERENCE), first);
    List<Tensor> secondVectors = vectors("second_order", Case::second, second);
    List<Tensor> thirdVectors =
        json.has("third_order")
            ? vectors("third_order", Case::third, tolerance(tolerances.object("third_order")))
            : null;
    return new Case(
        json.has("op") ? "op" : "program",
        inputs,
        program,
        cotangent,
        tangents,
        secondVectors,
        thirdVectors,
        json.has("state") ? statistics(first) : null,
        references,
        agreements(second));
  }

  private void refer(String what, Tensor expected, Tolerance tolerance) {
    references.add(new Reference(what, expected, tolerance));
  }

  /// The tolerance that an object of `rtol` and `atol`, and of those of higher orders, states.
  static Tolerance tolerance(JsonObject stated) {
    CaseFolder.requireOnly(stated, "rtol", "atol", "second_order", "third_order");
    Tolerance tolerance = new Tolerance(stated.number("rtol"), stated.number("atol"));
    if (!(tolerance.rtol() >= 0 && tolerance.atol() >= 0)) {
      throw CaseFolder.fault("the tolerance is negative");
    }
    return tolerance;
  }

  // ---- the function ---------------------------------------------------------------------------

  private void readInputs() {
    Set<String> names = new HashSet<>();
    inputs.addAll(
        CaseFolder.each(
            json,
            "inputs",
            item -> {
              CaseFolder.requireOnly(item, "name", "file", "shape", "dtype", "requires_grad");
              ElementType type = type(item.text("dtype"));
              boolean differentiable = item.truth("requires_grad");
              if (differentiable && type == INT64) {
                throw new IllegalArgumentException("an int64 input has no gradient");
              }
              String name = CaseFolder.newName(item.text("name"), names);
              return new Input(name, folder.array(item, type, Use.GIVEN), differentiable);
            }));
  }

  /// The element type of a `dtype`.
  static ElementType type(String dtype) {
    return switch (dtype) {
      case "float64" -> FLOAT64;
      case "int64" -> INT64;
      default ->
          throw new IllegalArgumentException(
              "the dtype must be float64 or int64 but is \"" + dtype + "\"");
    };
  }

  private Program op() {
    CaseFolder.requireOnly(json.object("output"), "file", "shape");
    return Program.ofOneOp(
        json.text("op"), json.object("attributes"), inputs.stream().map(Input::name).toList());
  }

  private Program program() {
    CaseFolder.requireOnly(json.object("output"), "file", "shape", "value");
    if (json.object("attributes").size() > 0) {
      throw CaseFolder.fault("a program has no attributes of its own");
    }
    Set<String> names = new HashSet<>(inputs.stream().map(Input::name).toList());
    return Program.read(
        json, names, json.object("output").text("value"), (op, output, attributes) -> attributes);
  }

  // ---- arrays ---------------------------------------------------------------------------------

  /// The entry `name`, which must be in the output's shape.
  private JsonObject shaped(String name, int[] shape) {
    JsonObject entry = json.object(name);
    CaseFolder.requireOnly(entry, "file", "shape");
    requireShape(name, CaseFolder.shape(entry), "the output", shape);
    return entry;
  }

  private static void requireShape(String name, int[] shape, String what, int[] wanted) {
    if (!Arrays.equals(shape, wanted)) {
      throw CaseFolder.fault(
          name
              + " has the shape "
              + Arrays.toString(shape)
              + " but "
              + what
              + " has "
              + Arrays.toString(wanted));
    }
  }

  /// The arrays of a list that has one for each differentiable input, in its shape.
  private List<Tensor> byInput(JsonObject parent, String list, Use use) {
    List<Input> wanted = inputs.stream().filter(Input::differentiable).toList();
    JsonArray array = parent.array(list);
    if (array.size() != wanted.size()) {
      throw CaseFolder.fault(
          list
              + " has "
              + array.size()
              + " entries for "
              + wanted.size()
              + " inputs that require a gradient");
    }
    List<Tensor> arrays = new ArrayList<>();
    CaseFolder.each(
        parent,
        list,
        item -> {
          CaseFolder.requireOnly(item, "input", "file", "shape");
          Input input = wanted.get(arrays.size());
          if (!item.text("input").equals(input.name())) {
            throw new IllegalArgumentException(
                "the input is \""
                    + item.text("input")
                    + "\" where \""
                    + input.name()
                    + "\" is next");
          }
          String name = list + "[" + arrays.size() + "]";
          int[] shape = input.value().shape().toArray();
          requireShape(name, CaseFolder.shape(item), input.name(), shape);
          arrays.add(folder.array(item, FLOAT64, use));
          return item;
        });
    return arrays;
  }

  // ---- higher orders --------------------------------------------------------------------------

  /// The vectors of a higher order, whose results, called by `what`, are to come out in every way.
  private List<Tensor> vectors(
      String order, BiFunction<Way, String, String> what, Tolerance tolerance) {
    JsonObject stated = json.object(order);
    CaseFolder.requireOnly(stated, "what", "vectors", "results");
    List<Tensor> results = byInput(stated, "results", Use.REFERENCE);
    List<String> names = Case.differentiable(inputs);
    for (Way way : Way.values()) {
      for (int i = 0; i < names.size(); i++) {
        refer(what.apply(way, names.get(i)), results.get(i), tolerance);
      }
    }
    return byInput(stated, "vectors", Use.GIVEN);
  }

  private List<Agreement> agreements(Tolerance second) {
    Tolerance apart = new Tolerance(APART, APART_OF_TOLERANCE * second.atol());
    return Case.differentiable(inputs).stream()
        .map(
            name ->
                new Agreement(
                    "agreement of the Hessian-vector products of " + name, Case.ways(name), apart))
        .toList();
  }

  // ---- running statistics ---------------------------------------------------------------------

  private RunningStatistics statistics(Tolerance tolerance) {
    if (!json.has("op") || !json.text("op").equals("batch_norm")) {
      throw CaseFolder.fault("only a batch_norm has a state");
    }
    List<RunningStatistics.Statistic> statistics =
        CaseFolder.each(
            json,
            "state",
            item -> {
              CaseFolder.requireOnly(item, "name", "momentum", "before", "after");
              String name = item.text("name");
              JsonObject before = item.object("before");
              JsonObject after = item.object("after");
              CaseFolder.requireOnly(before, "file", "shape");
              CaseFolder.requireOnly(after, "file", "shape");
              int[] shape = CaseFolder.shape(before);
              requireShape("after", CaseFolder.shape(after), "before", shape);
              refer(
                  RunningStatistics.after(name),
                  folder.array(after, FLOAT64, Use.REFERENCE),
                  tolerance);
              return new RunningStatistics.Statistic(
                  name, item.number("momentum"), folder.array(before, FLOAT64, Use.GIVEN));
            });
    return RunningStatistics.of(statistics);
  }
}
