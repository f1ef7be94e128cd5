package io.github.cotangent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.GradientCheck;
import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.testing.SharedFolder;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ops as a user writes them, one of each kind.
class CustomOpsTest {
  static List<Example> examples() {
    return List.of(
        Example.of(new LogCosh()).with(2, 3),
        Example.of(new IntoBall()).with(2, 3),
        Example.of(new Difference(1)).with(2, 4),
        Example.of(new CircularConvolution()).with(5).with(5),
        Example.of(new Quota(0.3)).with(6));
  }

  @Test
  void an_op_is_checked_in_a_line() {
    // snippet: check-an-op
    Example example = Example.of(new LogCosh()).with(2, 3);
    GradientCheck.of(example).order(3).verify();
    // end snippet
    assertEquals(new LogCosh(), example.op());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void derivatives_of_orders_1_to_3_are_those_of_the_value(Example example) {
    for (long seed = 1; seed <= 4; seed++) {
      GradientCheck.of(example, seed).order(3).verify();
    }
  }

  @Test
  void an_op_is_applied_like_any_other() {
    Variable x = Variable.of(Tensor.of(new double[] {-1, 0, 2}));
    // snippet: apply-an-op
    Variable loss = Variable.apply(new LogCosh(), x).sum();
    Tensor gradient = Gradients.gradient(loss, List.of(x)).get(0);
    // end snippet
    assertEquals(
        StrictMath.log(StrictMath.cosh(1) * StrictMath.cosh(2)), loss.value().item(), 1e-15);
    assertEquals(StrictMath.tanh(2), gradient.get(2), 1e-15);
  }

  @Test
  void the_values_are_those_of_the_definitions() {
    Tensor x = RandomKey.of(1).normal(ElementType.FLOAT64, Shape.of(6));
    double quota = value(new Quota(0.3), x).item();
    double sum = 0;
    for (double each : x.toDoubleArray()) {
      sum += 1 / (1 + StrictMath.exp(quota - each));
    }
    assertEquals(0.3 * 6, sum, 1e-12);
    Tensor ramp = Tensor.of(new double[] {1, 4, 9, 16});
    assertTrue(value(new Difference(0), ramp).hasSameBits(Tensor.of(new double[] {3, 5, 7})));
    Tensor shift = Tensor.of(new double[] {0, 1, 0, 0});
    assertTrue(
        value(new CircularConvolution(), ramp, shift)
            .hasSameBits(Tensor.of(new double[] {16, 1, 4, 9})));
    double length = 0;
    for (double each : value(new IntoBall(), ramp).toDoubleArray()) {
      length += each * each;
    }
    assertEquals(354.0 / 355, length, 1e-15);
  }

  private static Tensor value(Op op, Tensor... x) {
    return op.evaluate(Engine.current().kernels(), x);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void plans_and_checkpoints_give_the_eager_bits(Example example) {
    Function<List<Variable>, Variable> loss =
        x -> Variable.apply(example.op(), x.toArray(Variable[]::new)).tanh().sum();
    Function<List<Variable>, List<Variable>> derivatives =
        in -> {
          List<Variable> x = in.stream().map(Variable::asSource).toList();
          List<Variable> gradient = Gradients.recordedGradient(loss.apply(x), x);
          List<Variable> results = new ArrayList<>(gradient);
          results.addAll(Gradients.pushforward(gradient, x, in));
          return results;
        };
    Function<List<Variable>, List<Variable>> again =
        in -> {
          List<Variable> x = in.stream().map(Variable::asSource).toList();
          Variable y = Gradients.checkpoint(z -> List.of(loss.apply(z)), x).get(0);
          return Gradients.recordedGradient(y, x);
        };
    Plan plan = Plan.record(example.inputs(1), derivatives);
    List<Tensor> at = example.inputs(2);
    List<Variable> constants = at.stream().map(Variable::constant).toList();
    List<Variable> expected = derivatives.apply(constants);
    List<Tensor> planned = plan.run(at);
    List<Variable> recomputed = again.apply(constants);
    for (int i = 0; i < planned.size(); i++) {
      assertTrue(planned.get(i).hasSameBits(expected.get(i).value()), "planned " + i);
    }
    for (int i = 0; i < recomputed.size(); i++) {
      assertTrue(recomputed.get(i).value().hasSameBits(expected.get(i).value()), "again " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void float32_is_float64_rounded(Example example) {
    List<Tensor> narrow = example.inputs(3).stream().map(x -> x.to(ElementType.FLOAT32)).toList();
    List<Tensor> wide = narrow.stream().map(x -> x.to(ElementType.FLOAT64)).toList();
    Tensor single = value(example.op(), narrow.toArray(Tensor[]::new));
    Tensor twice = value(example.op(), wide.toArray(Tensor[]::new));
    assertEquals(ElementType.FLOAT32, single.type());
    double[] a = single.toDoubleArray();
    double[] b = twice.toDoubleArray();
    for (int i = 0; i < a.length; i++) {
      assertEquals(b[i], a[i], 2e-6, "element " + i);
    }
  }

  @Test
  void misuse_is_refused_in_words() {
    Variable a = Variable.of(Tensor.of(new double[] {1, 2}));
    Variable b = Variable.of(Tensor.of(new double[] {1, 2, 3}));
    assertEquals(
        """
        CircularConvolution: the operands must be vectors of one length
          a [2] float64
          b [3] float64\
        """,
        assertThrows(
                ShapeMismatchException.class, () -> Variable.apply(new CircularConvolution(), a, b))
            .getMessage());
  }

  /// The ops are compiled in a module of their own, which sees exported packages only.
  @Test
  void exported_packages_are_all_that_is_needed(@TempDir Path folder) throws IOException {
    Path module = folder.resolve("module-info.java");
    Files.writeString(module, "module user.ops { requires io.github.cotangent.autodiff; }");
    List<Path> sources = new ArrayList<>(List.of(module));
    Path examples =
        SharedFolder.repository().resolve("autodiff/src/test/java/io/github/cotangent/examples");
    try (Stream<Path> files = Files.list(examples)) {
      files
          .filter(file -> !file.getFileName().toString().matches(".*Test\\.java|package-info.java"))
          .forEach(sources::add);
    }
    assertTrue(sources.size() >= 6, sources.toString());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      String path =
          Stream.of(Tensor.class, Variable.class, Nullable.class)
              .map(CustomOpsTest::place)
              .collect(Collectors.joining(File.pathSeparator));
      boolean done =
          compiler
              .getTask(
                  null,
                  files,
                  problems,
                  List.of("--module-path", path, "-proc:none", "-d", folder.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertTrue(done, problems.getDiagnostics().toString());
    }
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
