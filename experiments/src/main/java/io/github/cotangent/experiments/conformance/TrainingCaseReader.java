package io.github.cotangent.experiments.conformance;

import static io.github.cotangent.core.ElementType.FLOAT64;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.conformance.CaseFolder.Use;
import io.github.cotangent.experiments.conformance.TrainingCase.Running;
import io.github.cotangent.experiments.conformance.Trial.Reference;
import io.github.cotangent.experiments.conformance.Trial.Tolerance;
import io.github.cotangent.nn.Adam;
import io.github.cotangent.nn.AdamW;
import io.github.cotangent.nn.Adamax;
import io.github.cotangent.nn.GradientClipping;
import io.github.cotangent.nn.Optimiser;
import io.github.cotangent.nn.RmsProp;
import io.github.cotangent.nn.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a case for a training run with everything that it refers to.
final class TrainingCaseReader {
  private final CaseFolder folder;
  private final JsonObject json;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Running> statistics = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private TrainingCaseReader(CaseFolder folder, JsonObject json) {
    this.folder = folder;
    this.json = json;
  }

  /// The case.
  static TrainingCase read(CaseFolder folder, JsonObject json) {
    return CaseFolder.reading(() -> new TrainingCaseReader(folder, json).read());
  }

  private TrainingCase read() {
    CaseFolder.requireOnly(
        json,
        "name",
        "format",
        "kind",
        "dtype",
        "note",
        "steps",
        "parameters",
        "buffers",
        "data",
        "program",
        "loss",
        "optimizer",
        "learning_rates",
        "clip_gradient_norm",
        "expected",
        "tolerance");
    if (!json.text("kind").equals("training")) {
      throw CaseFolder.fault("the kind \"" + json.text("kind") + "\" is not known");
    }
    int steps = json.get("steps").asInt();
    if (steps < 1) {
      throw CaseFolder.fault("there must be a step, steps is " + steps);
    }
    Map<String, Tensor> parameters = arrays("parameters");
    Map<String, Tensor> data = data(steps);
    Set<String> given = new HashSet<>(names);
    Map<String, Tensor> buffers = arrays("buffers");
    Program program =
        Program.read(
            json,
            given,
            json.text("loss"),
            (op, output, attributes) -> ownAttributes(op, output, attributes, buffers));
    expect(steps, parameters, buffers);
    return new TrainingCase(
        parameters,
        buffers,
        data,
        program,
        statistics,
        clipped(optimiser(json.object("optimizer"))),
        learningRates(steps),
        references);
  }

  // ---- arrays ---------------------------------------------------------------------------------

  private Map<String, Tensor> arrays(String list) {
    Map<String, Tensor> arrays = new LinkedHashMap<>();
    CaseFolder.each(
        json,
        list,
        item -> {
          CaseFolder.requireOnly(item, "name", "file", "shape");
          String name = CaseFolder.newName(item.text("name"), names);
          return arrays.put(name, folder.array(item, FLOAT64, Use.GIVEN));
        });
    return arrays;
  }

  private Map<String, Tensor> data(int steps) {
    Map<String, Tensor> data = new LinkedHashMap<>();
    CaseFolder.each(
        json,
        "data",
        item -> {
          CaseFolder.requireOnly(item, "name", "file", "shape", "dtype");
          String name = CaseFolder.newName(item.text("name"), names);
          Tensor array = folder.array(item, CaseReader.type(item.text("dtype")), Use.GIVEN);
          if (array.rank() == 0 || array.extent(0) != steps) {
            throw new IllegalArgumentException(
                "the shape " + array.shape() + " has no axis of " + steps + " steps in front");
          }
          return data.put(name, array);
        });
    return data;
  }

  private void expect(int steps, Map<String, Tensor> parameters, Map<String, Tensor> buffers) {
    Tolerance tolerance = CaseReader.tolerance(json.object("tolerance"));
    JsonObject expected = json.object("expected");
    CaseFolder.requireOnly(expected, "losses", "parameters", "buffers");
    JsonObject losses = expected.object("losses");
    CaseFolder.requireOnly(losses, "file", "shape");
    if (!Arrays.equals(CaseFolder.shape(losses), new int[] {steps})) {
      throw CaseFolder.fault("there must be " + steps + " expected losses");
    }
    references.add(
        new Reference(
            TrainingCase.LOSSES, folder.array(losses, FLOAT64, Use.REFERENCE), tolerance));
    expect(expected, "parameters", parameters, tolerance);
    expect(expected, "buffers", buffers, tolerance);
  }

  private void expect(
      JsonObject expected, String list, Map<String, Tensor> before, Tolerance tolerance) {
    Set<String> missing = new HashSet<>(before.keySet());
    CaseFolder.each(
        expected,
        list,
        item -> {
          CaseFolder.requireOnly(item, "name", "file", "shape");
          String name = item.text("name");
          Tensor start = before.get(name);
          if (start == null || !missing.remove(name)) {
            throw new IllegalArgumentException(
                "\"" + name + "\" is none of the " + list + ", or is there twice");
          }
          Tensor after = folder.array(item, FLOAT64, Use.REFERENCE);
          if (!after.shape().equals(start.shape())) {
            throw new IllegalArgumentException(
                "the shape is " + after.shape() + " but was " + start.shape() + " at first");
          }
          String what =
              list.equals("buffers") ? TrainingCase.buffer(name) : TrainingCase.parameter(name);
          return references.add(new Reference(what, after, tolerance));
        });
    if (!missing.isEmpty()) {
      throw CaseFolder.fault("expected." + list + " lacks " + String.join(", ", missing));
    }
  }

  // ---- the function ---------------------------------------------------------------------------

  /// Takes the running statistics from the attributes of a `batch_norm`.
  private JsonObject ownAttributes(
      String op, String output, JsonObject attributes, Map<String, Tensor> buffers) {
    if (!op.equals("batch_norm") || !attributes.has("running") && !attributes.has("momentum")) {
      return attributes;
    }
    JsonArray running = attributes.array("running");
    if (running.size() != 2) {
      throw CaseFolder.fault("running must name two buffers but has " + running.size());
    }
    String mean = running.get(0).asString();
    String variance = running.get(1).asString();
    for (String name : List.of(mean, variance)) {
      if (!buffers.containsKey(name)) {
        throw CaseFolder.fault("there is no buffer \"" + name + "\"");
      }
    }
    statistics.put(output, new Running(mean, variance, attributes.number("momentum")));
    JsonObject own = new JsonObject();
    attributes
        .members()
        .forEach(
            (name, value) -> {
              if (!Set.of("running", "momentum").contains(name)) {
                own.put(name, value);
              }
            });
    return own;
  }

  // ---- the optimiser --------------------------------------------------------------------------

  private static Optimiser optimiser(JsonObject stated) {
    double decay = number(stated, "weight_decay", 0);
    return switch (stated.text("name")) {
      case "sgd" -> {
        CaseFolder.requireOnly(stated, "name", "momentum", "weight_decay", "nesterov");
        boolean nesterov = stated.has("nesterov") && stated.truth("nesterov");
        yield new Sgd(0, number(stated, "momentum", 0), decay, nesterov);
      }
      case "adam" -> {
        double[] betas = betas(stated);
        yield new Adam(0, betas[0], betas[1], number(stated, "eps", 1e-8), decay);
      }
      case "adamw" -> {
        double[] betas = betas(stated);
        yield new AdamW(0, betas[0], betas[1], number(stated, "eps", 1e-8), decay);
      }
      case "adamax" -> {
        double[] betas = betas(stated);
        yield new Adamax(0, betas[0], betas[1], number(stated, "eps", 1e-8), decay);
      }
      case "rmsprop" -> {
        CaseFolder.requireOnly(stated, "name", "alpha", "eps", "weight_decay", "momentum");
        yield new RmsProp(
            0,
            number(stated, "alpha", 0.99),
            number(stated, "eps", 1e-8),
            decay,
            number(stated, "momentum", 0));
      }
      default ->
          throw CaseFolder.fault("the optimizer \"" + stated.text("name") + "\" is not known");
    };
  }

  private static double[] betas(JsonObject stated) {
    CaseFolder.requireOnly(stated, "name", "betas", "eps", "weight_decay");
    double[] betas =
        stated.has("betas") ? stated.array("betas").toDoubles() : new double[] {0.9, 0.999};
    if (betas.length != 2) {
      throw CaseFolder.fault("there must be two betas but there are " + betas.length);
    }
    return betas;
  }

  private static double number(JsonObject stated, String name, double otherwise) {
    return stated.has(name) ? stated.number(name) : otherwise;
  }

  private Optimiser clipped(Optimiser optimiser) {
    return json.has("clip_gradient_norm") && !json.get("clip_gradient_norm").isNull()
        ? new GradientClipping(optimiser, json.number("clip_gradient_norm"))
        : optimiser;
  }

  private List<Double> learningRates(int steps) {
    double[] rates = json.array("learning_rates").toDoubles();
    if (rates.length != steps) {
      throw CaseFolder.fault(
          "there are " + rates.length + " learning rates for " + steps + " steps");
    }
    return Arrays.stream(rates).boxed().toList();
  }
}
