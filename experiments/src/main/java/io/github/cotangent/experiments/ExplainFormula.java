package io.github.cotangent.experiments;

import io.github.cotangent.autodiff.Explain;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.explain.Elements;
import io.github.cotangent.experiments.explain.Formula;
import io.github.cotangent.experiments.explain.FormulaException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Explains a formula from the command line: its graph and the walks over it, as text, as Graphviz
/// DOT and as a page to step through.
@Command(
    name = "explain",
    description =
        "Shows how a formula is differentiated: the graph with its values, then the pullback step"
            + " by step, each rule beside the node that it belongs to, with what it emitted. Names"
            + " in the formula are variables; those that are given no values get small ones.",
    footer = {
      "",
      "Operators: + - * / ^, the matrix product @, and < > for where. Functions: see --functions.",
      "",
      "Examples:",
      "  experiments/run explain \"sum(batchnorm(x) * c)\" --html batchnorm.html",
      "  experiments/run explain \"softmax(w * x)\" --value w=1,2,3 --order 2",
      "  experiments/run explain \"sum(tanh(x @ w + b))\" --shape x=4,3 --wrt w,b",
      "  experiments/run explain \"x^3\" --value x=2 --order 3 --dot cube.dot"
    })
public final class ExplainFormula implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FORMULA",
      description = "What to explain, in quotes.")
  private @Nullable String text;

  @Option(
      names = "--shape",
      paramLabel = "NAME=EXTENTS",
      description = "The shape of a variable, such as x=3,2; x= is a scalar.")
  private Map<String, String> shapes = new LinkedHashMap<>();

  @Option(
      names = "--value",
      paramLabel = "NAME=NUMBERS",
      description =
          "The value of a variable: x=1 is a scalar, x=1,2,3 a vector, x=[[1,2],[3,4]] a matrix;"
              + " with --shape the numbers in order.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--wrt",
      paramLabel = "NAMES",
      split = ",",
      description = "Variables to differentiate by. Default: all.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--cotangent",
      paramLabel = "NUMBERS",
      description =
          "What the walk begins with; one number is for all elements. Default: 1 for the first"
              + " element, 0 for all others.")
  private @Nullable String cotangent;

  @Option(
      names = "--order",
      paramLabel = "N",
      defaultValue = "1",
      converter = AtLeastOne.class,
      description =
          "Up to which derivative. From the second on, each is the gradient of the one before along"
              + " a direction. Default: ${DEFAULT-VALUE}.")
  private int order = 1;

  @Option(
      names = "--along",
      paramLabel = "NAME=NUMBERS",
      description =
          "The direction for a variable. Default: the first element of the first variable.")
  private Map<String, String> directions = new LinkedHashMap<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "float64",
      description = "float64 or float32. Default: ${DEFAULT-VALUE}.")
  private Type type = Type.FLOAT64;

  @Option(names = "--dot", paramLabel = "FILE", description = "Write the graphs for Graphviz.")
  private @Nullable Path dot;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page in which to step through the walks.")
  private @Nullable Path html;

  @Option(names = "--functions", description = "List the functions of formulas and exit.")
  private boolean functions;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final StandardOptions standard = new StandardOptions();

  /// What variables may be made of.
  enum Type {
    FLOAT64(ElementType.FLOAT64),
    FLOAT32(ElementType.FLOAT32);

    private final ElementType element;

    Type(ElementType element) {
      this.element = element;
    }
  }

  /// For the launcher.
  public ExplainFormula() {}

  /// Runs this command alone.
  ///
  /// @param arguments the formula and the options
  public static void main(String[] arguments) {
    Launcher.main(new ExplainFormula(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("ExplainFormula: to be called by the launcher");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (functions) {
      Formula.functions().forEach(out::println);
      return 0;
    }
    if (text == null) {
      throw new UnusableOption("a formula is missing, such as \"sum(batchnorm(x) * c)\"");
    }
    Explain explain;
    try {
      explain = explained(text);
    } catch (FormulaException e) {
      // More than the usual line: the formula with a caret below the place.
      PrintWriter err = spec.commandLine().getErr();
      err.println(spec.qualifiedName() + ": " + e.getMessage());
      if (standard.stacktrace()) {
        e.printStackTrace(err);
      }
      return Failure.USAGE;
    }
    out.print(explain.text());
    if (dot != null) {
      Files.writeString(dot, explain.dot());
      out.println("\nWrote " + dot);
    }
    if (html != null) {
      Files.writeString(html, explain.html());
      out.println("\nWrote " + html);
    }
    return 0;
  }

  // ---- from options to an explanation ---------------------------------------------------------

  private Explain explained(String formulaText) {
    Formula formula = Formula.of(formulaText);
    Set<String> names = formula.names();
    requireKnown("--shape", shapes.keySet(), names);
    requireKnown("--value", values.keySet(), names);
    requireKnown("--wrt", sources, names);
    requireKnown("--along", directions.keySet(), names);
    Map<String, Shape> givenShapes = new LinkedHashMap<>();
    shapes.forEach((name, extents) -> givenShapes.put(name, shape(name, extents)));
    Map<String, Tensor> givenValues = new LinkedHashMap<>();
    values.forEach(
        (name, numbers) ->
            givenValues.put(
                name, tensor("--value " + name + "=" + numbers, numbers, givenShapes.get(name))));
    Formula.Computed computed = formula.compute(type.element, givenShapes, givenValues);
    Map<String, Variable> variables = computed.variables();
    if (!computed.result().isTracked()) {
      throw new UnusableOption(
          "\"" + formulaText + "\" depends on no variable in a way that can be differentiated");
    }
    Explain explain = Explain.of(computed.result()).titled(formulaText).order(order);
    for (Map.Entry<String, Variable> variable : variables.entrySet()) {
      explain = explain.named(variable.getKey(), variable.getValue());
    }
    if (!sources.isEmpty()) {
      explain = explain.by(sources.stream().map(variables::get).toArray(Variable[]::new));
    }
    if (cotangent != null) {
      Shape wanted = computed.result().shape();
      explain = explain.from(tensor("--cotangent " + cotangent, cotangent, wanted));
    }
    for (Map.Entry<String, String> direction : directions.entrySet()) {
      Variable x = variables.get(direction.getKey());
      String option = "--along " + direction.getKey() + "=" + direction.getValue();
      if (x != null) {
        explain = explain.along(x, tensor(option, direction.getValue(), x.shape()));
      }
    }
    return explain;
  }

  private static void requireKnown(String option, Iterable<String> given, Set<String> names) {
    for (String name : given) {
      if (!names.contains(name)) {
        throw new UnusableOption(
            option
                + " "
                + name
                + ": the formula has no such name, only "
                + String.join(", ", names));
      }
    }
  }

  private static Shape shape(String name, String extents) {
    try {
      return extents.isBlank()
          ? Shape.SCALAR
          : Shape.of(
              List.of(extents.split(",", -1)).stream()
                  .mapToInt(extent -> Integer.parseInt(extent.strip()))
                  .toArray());
    } catch (IllegalArgumentException e) {
      throw new UnusableOption(
          "--shape " + name + "=" + extents + " is no shape, such as " + name + "=3,2");
    }
  }

  private Tensor tensor(String option, String numbers, @Nullable Shape wanted) {
    try {
      return Elements.of(numbers, Optional.ofNullable(wanted)).to(type.element);
    } catch (IllegalArgumentException e) {
      throw new UnusableOption(option + ": " + Failure.oneLine(e.getMessage()));
    }
  }
}
