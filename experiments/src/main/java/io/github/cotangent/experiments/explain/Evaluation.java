package io.github.cotangent.experiments.explain;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Computes a formula and makes the variables that it was given no values for.
final class Evaluation {
  /// What a variable without a shape or a value is to be like.
  private record Wanted(Shape shape, Range range) {
    Wanted in(Shape other) {
      return new Wanted(other, range);
    }

    Wanted positiveIf(boolean positive) {
      return positive && range.low() <= 0 ? new Wanted(shape, POSITIVE) : this;
    }
  }

  private static final Range POSITIVE = new Range(0.1, 2, false);
  private static final Wanted USUAL = new Wanted(Shape.of(3), Range.USUAL);

  private final String text;
  private final ElementType type;
  private final Map<String, Shape> shapes;
  private final Map<String, Variable> variables = new HashMap<>();

  Evaluation(String text, ElementType type, Map<String, Shape> shapes, Map<String, Tensor> values) {
    this.text = text;
    this.type = type;
    this.shapes = shapes;
    values.forEach((name, value) -> variables.put(name, Variable.of(value.to(type))));
  }

  Variable evaluate(Tree tree) {
    return evaluate(tree, USUAL);
  }

  /// The variable of a name that was evaluated.
  Variable variable(String name) {
    Variable variable = variables.get(name);
    if (variable == null) {
      throw new IllegalStateException("the formula has no " + name);
    }
    return variable;
  }

  private Variable evaluate(Tree tree, Wanted wanted) {
    return switch (tree) {
      case Tree.Literal number -> Variable.constant(Tensor.scalar(type, number.value()));
      case Tree.Name name -> named(name, wanted);
      case Tree.Negation negation -> evaluate(negation.operand(), wanted).negate();
      case Tree.Operation operation -> operation(operation, wanted);
      case Tree.Call call -> call(call, wanted);
    };
  }

  // ---- variables ------------------------------------------------------------------------------

  private Variable named(Tree.Name name, Wanted wanted) {
    if (Vocabulary.find(name.name()).isPresent() && !shapes.containsKey(name.name())) {
      Variable variable = variables.get(name.name());
      if (variable == null) {
        throw error(
            name,
            name.name() + " is a function",
            "write " + name.name() + "(x), or give a variable of this name a --shape");
      }
    }
    return variables.computeIfAbsent(
        name.name(),
        key ->
            Variable.of(
                wanted.range().example(key, shapes.getOrDefault(key, wanted.shape())).to(type)));
  }

  // ---- operators ------------------------------------------------------------------------------

  private Variable operation(Tree.Operation operation, Wanted wanted) {
    if (operation.operator() == '@') {
      return call(
          new Tree.Call(
              "matmul",
              List.of(operation.left(), operation.right()),
              List.of(),
              operation.position()),
          wanted);
    }
    Double exponent = operation.operator() == '^' ? number(operation.right()) : null;
    if (exponent != null) {
      boolean fraction = exponent != Math.rint(exponent);
      Variable base = evaluate(operation.left(), wanted.positiveIf(fraction));
      return attempt(operation, () -> base.power(exponent));
    }
    // The side whose shape is known tells the other what shape to have.
    boolean turned = isOpen(operation.left()) && isGiven(operation.right());
    Variable first = operand(operation, turned, wanted);
    boolean number = number(turned ? operation.right() : operation.left()) != null;
    Variable second = operand(operation, !turned, number ? wanted : wanted.in(first.shape()));
    Variable left = turned ? second : first;
    Variable right = turned ? first : second;
    return attempt(
        operation,
        () ->
            switch (operation.operator()) {
              case '+' -> left.plus(right);
              case '-' -> left.minus(right);
              case '*' -> left.times(right);
              case '/' -> left.dividedBy(right);
              case '^' -> left.power(right);
              case '<' -> left.less(right);
              case '>' -> left.greater(right);
              default -> throw new IllegalStateException("operator " + operation.operator());
            });
  }

  /// The left or the right operand; bases and divisors are rather positive.
  private Variable operand(Tree.Operation operation, boolean right, Wanted wanted) {
    return evaluate(
        right ? operation.right() : operation.left(),
        wanted.positiveIf(operation.operator() == (right ? '/' : '^')));
  }

  /// The number that a part of the formula is; null if it is none.
  private static @Nullable Double number(Tree tree) {
    return switch (tree) {
      case Tree.Literal number -> number.value();
      case Tree.Negation(Tree.Literal number, int _) -> -number.value();
      default -> null;
    };
  }

  /// Whether the shape of a part is not decided yet.
  private boolean isOpen(Tree tree) {
    return switch (tree) {
      case Tree.Literal _ -> false;
      case Tree.Name name -> !isKnown(name.name());
      case Tree.Negation negation -> isOpen(negation.operand());
      case Tree.Operation operation -> isOpen(operation.left()) || isOpen(operation.right());
      case Tree.Call call -> call.operands().stream().anyMatch(this::isOpen);
    };
  }

  /// Whether a part has a variable and the shapes of all are decided, or are for a function to say.
  private boolean isGiven(Tree tree) {
    return switch (tree) {
      case Tree.Literal _ -> false;
      case Tree.Name name -> isKnown(name.name());
      case Tree.Negation negation -> isGiven(negation.operand());
      case Tree.Operation operation -> isGiven(operation.left()) || isGiven(operation.right());
      case Tree.Call call -> true;
    };
  }

  private boolean isKnown(String name) {
    return variables.containsKey(name) || shapes.containsKey(name);
  }

  // ---- functions ------------------------------------------------------------------------------

  private Variable call(Tree.Call call, Wanted wanted) {
    Vocabulary.Entry entry =
        Vocabulary.find(call.function())
            .orElseThrow(
                () ->
                    error(
                        call,
                        "there is no function " + call.function(),
                        Spelling.guess(call.function(), Vocabulary.names())));
    Signature signature = entry.signature();
    int given = call.operands().size();
    if (given < signature.fewest() || given > signature.operands().size()) {
      throw error(
          call,
          call.function() + " takes " + count(signature) + ", not " + given,
          signature.toString());
    }
    Map<String, List<Double>> settings = settings(call, signature);
    List<Variable> operands = operands(call, signature, wanted);
    return attempt(call, () -> entry.rule().of(new Arguments(operands, settings)));
  }

  private static String count(Signature signature) {
    int fewest = signature.fewest();
    int most = signature.operands().size();
    return (fewest == most ? "" : fewest + " to ") + most + (most == 1 ? " operand" : " operands");
  }

  private Map<String, List<Double>> settings(Tree.Call call, Signature signature) {
    Map<String, List<Double>> settings = new HashMap<>();
    signature
        .settings()
        .forEach(
            (name, value) ->
                settings.put(
                    name, value.equals("all") ? List.of() : List.of(Double.valueOf(value))));
    for (Tree.Setting setting : call.settings()) {
      String name = setting.name().equals("axes") ? "axis" : setting.name();
      if (!settings.containsKey(name)) {
        throw FormulaException.at(
            setting.position(),
            text,
            call.function() + " has no setting " + setting.name(),
            signature.toString());
      }
      settings.put(name, setting.values());
    }
    return settings;
  }

  private List<Variable> operands(Tree.Call call, Signature signature, Wanted wanted) {
    Map<String, Integer> extents = new HashMap<>();
    for (int i = 0; i < call.operands().size(); i++) {
      if (call.operands().get(i) instanceof Tree.Name name && isKnown(name.name())) {
        Variable known = variables.get(name.name());
        note(
            signature.operands().get(i),
            known != null ? known.shape() : shapes.getOrDefault(name.name(), Shape.SCALAR),
            extents);
      }
    }
    List<Variable> operands = new ArrayList<>();
    for (int i = 0; i < call.operands().size(); i++) {
      Signature.Operand operand = signature.operands().get(i);
      Wanted own =
          operand.shape().isEmpty() ? wanted : new Wanted(shape(operand, extents), Range.USUAL);
      Range range = operand.range().orElse(own.range());
      operands.add(evaluate(call.operands().get(i), new Wanted(own.shape(), range)));
      note(operand, operands.getLast().shape(), extents);
    }
    return operands;
  }

  /// The shape that an operand is to have, by the extents that its letters stand for already.
  private static Shape shape(Signature.Operand operand, Map<String, Integer> extents) {
    Map<String, Integer> all = new HashMap<>(extents);
    int[] shape = new int[operand.shape().size()];
    for (int k = 0; k < shape.length; k++) {
      String[] parts = operand.shape().get(k).split("=", 2);
      Integer known = all.get(parts[0]);
      shape[k] = known != null ? known : Integer.parseInt(parts[parts.length - 1]);
      all.put(parts[0], shape[k]);
    }
    return Shape.of(shape);
  }

  /// Notes what an operand's letters stand for, counted from its last axis unless more may follow.
  private static void note(Signature.Operand operand, Shape shape, Map<String, Integer> extents) {
    int more = shape.rank() - operand.shape().size();
    int first = operand.open() ? 0 : more;
    for (int k = 0; more >= 0 && k < operand.shape().size(); k++) {
      extents.putIfAbsent(operand.shape().get(k).split("=", 2)[0], shape.extent(first + k));
    }
  }

  // ---- errors ---------------------------------------------------------------------------------

  private Variable attempt(Tree part, Supplier<Variable> computation) {
    try {
      return computation.get();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw error(
          part,
          String.valueOf(e.getMessage()),
          "--shape NAME=EXTENTS or --value NAME=NUMBERS gives a variable another shape");
    }
  }

  private FormulaException error(Tree part, String wrong, String help) {
    return FormulaException.at(part.position(), text, wrong, help);
  }
}
