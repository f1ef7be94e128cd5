package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.io.NpyFile;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Small cases with references in closed form, written to folders to be tried or damaged.
public final class SampleCases {
  private SampleCases() {}

  /// The program y = x² c of x [2, 3] and c [3], to the third order.
  public static Path program(Path folder) throws IOException {
    double[] x = {0.5, -1.25, 2, 0.75, 1.5, -0.5};
    double[] c = {2, -1, 0.5};
    double[] u = {1, 0.5, -2, 0.25, 1.5, -1};
    double[] v = {0.25, 1, -0.5, 2, -1, 0.5};
    double[] vc = {1, -0.5, 0.75};
    double[] w = {-1, 0.5, 0.25, 1, 2, -0.75};
    double[] wc = {0.5, 2, -1};
    double[][] byX = new double[4][6];
    double[][] byC = new double[3][3];
    double[] y = new double[6];
    for (int i = 0; i < 6; i++) {
      int k = i % 3;
      y[i] = x[i] * x[i] * c[k];
      byX[0][i] = 2 * x[i] * c[k] * u[i];
      byC[0][k] += x[i] * x[i] * u[i];
      byX[1][i] = 2 * x[i] * c[k] * v[i] + x[i] * x[i] * vc[k];
      byX[2][i] = u[i] * (2 * c[k] * v[i] + 2 * x[i] * vc[k]);
      byC[1][k] += 2 * x[i] * v[i] * u[i];
      byX[3][i] = 2 * u[i] * (w[i] * vc[k] + wc[k] * v[i]);
      byC[2][k] += 2 * u[i] * w[i] * v[i];
    }
    Files.createDirectories(folder);
    JsonObject json = description(folder);
    json.put(
        "program",
        new JsonArray()
            .add(step("mul", new JsonObject(), List.of("x", "x"), "square"))
            .add(step("mul", new JsonObject(), List.of("square", "c"), "y")));
    json.put("attributes", new JsonObject());
    json.put(
        "inputs",
        new JsonArray()
            .add(input(folder, "x", x, 2, 3))
            .add(input(folder, "c", c, 3))
            .add(indexInput(folder)));
    json.put("output", array(folder, "out", y, 2, 3).put("value", "y"));
    json.put("cotangent", array(folder, "cot", u, 2, 3));
    json.put("gradients", byInput(folder, "grad", byX[0], byC[0]));
    json.put("tangents", byInput(folder, "tan", v, vc));
    json.put("jvp", array(folder, "jvp", byX[1], 2, 3));
    json.put("second_order", order(folder, "hvp", byInput(folder, "tan", v, vc), byX[2], byC[1]));
    json.put("third_order", order(folder, "third", byInput(folder, "vec3", w, wc), byX[3], byC[2]));
    json.put(
        "tolerance",
        tolerance(1e-9, 1e-11)
            .put("second_order", tolerance(1e-8, 1e-10))
            .put("third_order", tolerance(1e-7, 1e-9)));
    JsonFile.write(folder.resolve("case.json"), json);
    return folder;
  }

  /// The op `batch_norm` without scale and shift and with ε = 0, of two samples [2, 1], whose
  /// derivatives all vanish; with its running statistics.
  public static Path batchNorm(Path folder) throws IOException {
    Files.createDirectories(folder);
    JsonObject json = description(folder);
    double[] zeros = {0, 0};
    json.put("op", "batch_norm");
    json.put("attributes", new JsonObject().put("eps", 0.0));
    json.put("inputs", new JsonArray().add(input(folder, "x", new double[] {1, 5}, 2, 1)));
    json.put("output", array(folder, "out", new double[] {-1, 1}, 2, 1));
    json.put("cotangent", array(folder, "cot", new double[] {1, 2}, 2, 1));
    json.put("gradients", new JsonArray().add(of("x", array(folder, "grad", zeros, 2, 1))));
    json.put("tangents", new JsonArray().add(of("x", array(folder, "tan", zeros, 2, 1))));
    json.put("jvp", array(folder, "jvp", zeros, 2, 1));
    json.put(
        "second_order",
        new JsonObject()
            .put("what", "hvp")
            .put("vectors", new JsonArray().add(of("x", array(folder, "tan", zeros, 2, 1))))
            .put("results", new JsonArray().add(of("x", array(folder, "hvp", zeros, 2, 1)))));
    // The mean is 3 and the unbiased variance 8.
    json.put(
        "state",
        new JsonArray()
            .add(statistic(folder, "running_mean", 0.25, 2, 2.25))
            .add(statistic(folder, "running_var", 0.25, 4, 5)));
    json.put("tolerance", tolerance(1e-9, 1e-11).put("second_order", tolerance(1e-8, 1e-10)));
    JsonFile.write(folder.resolve("case.json"), json);
    return folder;
  }

  private static JsonObject statistic(
      Path folder, String name, double momentum, double before, double after) throws IOException {
    return new JsonObject()
        .put("name", name)
        .put("momentum", momentum)
        .put("before", array(folder, "before." + name, new double[] {before}, 1))
        .put("after", array(folder, "after." + name, new double[] {after}, 1));
  }

  /// Two steps of gradient descent on the loss Σ (p d)² with a batch norm beside it.
  public static Path training(Path folder) throws IOException {
    Files.createDirectories(folder);
    JsonObject json = description(folder);
    double[] data = {1, 3, 2, 0.5};
    double p = 2;
    double[] losses = new double[2];
    for (int t = 0; t < 2; t++) {
      double squares = data[2 * t] * data[2 * t] + data[2 * t + 1] * data[2 * t + 1];
      losses[t] = p * p * squares;
      double rate = 0.01 * (t + 1);
      double gradient = 2 * p * squares;
      p -= rate * gradient * Math.min(1, 3 / (gradient + 1e-6));
    }
    json.put("kind", "training");
    json.put("steps", 2);
    json.put(
        "parameters", new JsonArray().add(named("p", array(folder, "p", new double[] {2}, 1))));
    json.put(
        "buffers",
        new JsonArray()
            .add(named("mean", array(folder, "mean", new double[] {0}, 1)))
            .add(named("var", array(folder, "var", new double[] {1}, 1))));
    json.put(
        "data",
        new JsonArray().add(named("d", array(folder, "d", data, 2, 2, 1)).put("dtype", "float64")));
    JsonObject attributes =
        new JsonObject()
            .put("eps", 1e-5)
            .put("momentum", 0.5)
            .put("running", JsonArray.of(List.of("mean", "var")));
    json.put(
        "program",
        new JsonArray()
            .add(step("batch_norm", attributes, List.of("d"), "beside"))
            .add(step("mul", new JsonObject(), List.of("d", "p"), "scaled"))
            .add(step("square", new JsonObject(), List.of("scaled"), "squares"))
            .add(step("sum", new JsonObject(), List.of("squares"), "loss")));
    json.put("loss", "loss");
    json.put("optimizer", new JsonObject().put("name", "sgd").put("momentum", 0.0));
    json.put("learning_rates", JsonArray.of(0.01, 0.02));
    json.put("clip_gradient_norm", 3.0);
    // Means 2 and 1.25, unbiased variances 2 and 1.125.
    json.put(
        "expected",
        new JsonObject()
            .put("losses", array(folder, "expected.losses", losses, 2))
            .put(
                "parameters",
                new JsonArray().add(named("p", array(folder, "expected.p", new double[] {p}, 1))))
            .put(
                "buffers",
                new JsonArray()
                    .add(named("mean", array(folder, "expected.mean", new double[] {1.125}, 1)))
                    .add(named("var", array(folder, "expected.var", new double[] {1.3125}, 1)))));
    json.put("tolerance", tolerance(1e-8, 1e-10));
    JsonFile.write(folder.resolve("case.json"), json);
    return folder;
  }

  // ---- parts ----------------------------------------------------------------------------------

  private static JsonObject description(Path folder) {
    return new JsonObject()
        .put("name", folder.getFileName().toString())
        .put("format", 1)
        .put("dtype", "float64");
  }

  private static JsonObject tolerance(double rtol, double atol) {
    return new JsonObject().put("rtol", rtol).put("atol", atol);
  }

  private static JsonObject step(
      String op, JsonObject attributes, List<String> inputs, String output) {
    return new JsonObject()
        .put("op", op)
        .put("attributes", attributes)
        .put("inputs", JsonArray.of(inputs))
        .put("output", output);
  }

  private static JsonObject order(
      Path folder, String name, JsonArray vectors, double[] byX, double[] byC) throws IOException {
    return new JsonObject()
        .put("what", name)
        .put("vectors", vectors)
        .put("results", byInput(folder, name, byX, byC));
  }

  private static JsonArray byInput(Path folder, String name, double[] byX, double[] byC)
      throws IOException {
    return new JsonArray()
        .add(of("x", array(folder, name + ".x", byX, 2, 3)))
        .add(of("c", array(folder, name + ".c", byC, 3)));
  }

  private static JsonObject of(String input, JsonObject array) {
    return array.put("input", input);
  }

  private static JsonObject named(String name, JsonObject array) {
    return array.put("name", name);
  }

  private static JsonObject input(Path folder, String name, double[] values, int... shape)
      throws IOException {
    return named(name, array(folder, "in." + name, values, shape))
        .put("dtype", "float64")
        .put("requires_grad", true);
  }

  /// An input that no step uses.
  private static JsonObject indexInput(Path folder) throws IOException {
    NpyFile.write(folder.resolve("in.index.npy"), Tensor.of(new long[] {0, 1}));
    return entry("in.index.npy", 2)
        .put("name", "index")
        .put("dtype", "int64")
        .put("requires_grad", false);
  }

  private static JsonObject array(Path folder, String name, double[] values, int... shape)
      throws IOException {
    NpyFile.write(folder.resolve(name + ".npy"), Tensor.of(values, shape));
    return entry(name + ".npy", shape);
  }

  private static JsonObject entry(String file, int... shape) {
    return new JsonObject()
        .put("file", file)
        .put("shape", JsonArray.of(IntStream.of(shape).asLongStream().toArray()));
  }

  // ---- damage ---------------------------------------------------------------------------------

  /// Replaces a part of the description, which must occur in it.
  public static void edit(Path folder, String part, String by) throws IOException {
    Path file = folder.resolve("case.json");
    String text = Json.write(JsonFile.read(file));
    if (!text.contains(part)) {
      throw new IllegalArgumentException(part + " does not occur in " + text);
    }
    Files.writeString(file, text.replace(part, by));
  }

  /// Replaces the entry `flat` of an array.
  public static void set(Path folder, String file, int flat, double value) throws IOException {
    Tensor array = NpyFile.read(folder.resolve(file));
    double[] values = array.toDoubleArray();
    values[flat] = value;
    NpyFile.write(folder.resolve(file), Tensor.of(values, array.shape().toArray()));
  }

  /// Multiplies the largest entry of an array by `factor`.
  public static void scaleLargest(Path folder, String file, double factor) throws IOException {
    double[] values = NpyFile.read(folder.resolve(file)).toDoubleArray();
    double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
    int at =
        IntStream.range(0, values.length)
            .filter(i -> Math.abs(values[i]) == most)
            .findFirst()
            .orElseThrow();
    set(folder, file, at, values[at] * factor);
  }
}
