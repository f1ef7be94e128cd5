package io.github.cotangent.autodiff.explain;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Absolute;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.Divide;
import io.github.cotangent.autodiff.op.JacobianProduct;
import io.github.cotangent.autodiff.op.MatMul;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Negate;
import io.github.cotangent.autodiff.op.Permute;
import io.github.cotangent.autodiff.op.Power;
import io.github.cotangent.autodiff.op.PowerScalar;
import io.github.cotangent.autodiff.op.Reciprocal;
import io.github.cotangent.autodiff.op.ReciprocalSquareRoot;
import io.github.cotangent.autodiff.op.Square;
import io.github.cotangent.autodiff.op.SquareRoot;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.ZeroProduct;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Shape;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Mathematics in one line, as ops write it: `r · (t − mean₀(t))`.
///
/// Products of elements are written with a dot, matrix products without, and the axes that
/// something is over as subscripts unless they are all.
///
/// @param binding how tightly the parts hang together
record Expression(String text, Binding binding) {
  /// From loose to tight.
  enum Binding {
    SUM,
    PRODUCT,
    POWER,
    ATOM,
    NUMBER
  }

  static Expression atom(String text) {
    return new Expression(text, Binding.ATOM);
  }

  /// A number, which stands in front in a product.
  static Expression number(String text) {
    return new Expression(text, Binding.NUMBER);
  }

  /// This as a part of something that binds like `least`: in parentheses if it is looser.
  private String in(Binding least) {
    boolean loose = isNegative() ? least != Binding.SUM : binding.compareTo(least) < 0;
    return loose ? "(" + text + ")" : text;
  }

  /// Whether a sign stands in front, which may not follow another operator.
  private boolean isNegative() {
    return text.startsWith("−");
  }

  /// What `op` makes of operands, whose shapes are `shapes`.
  static Expression of(Op op, List<Expression> operands, List<Shape> shapes) {
    Expression a = operands.get(0);
    Expression b = operands.get(operands.size() - 1);
    return switch (op) {
      case Add _ -> a.plus(b);
      case Subtract _ -> sum(a.text + " − " + b.in(Binding.PRODUCT));
      case Negate _ -> sum("−" + a.in(Binding.PRODUCT));
      case Multiply _, Chain _, ZeroProduct _ ->
          b.binding == Binding.NUMBER ? b.times(a) : a.times(b);
      case Divide _ -> product(a.in(Binding.PRODUCT) + " / " + b.in(Binding.POWER));
      case Reciprocal _ -> product("1 / " + a.in(Binding.POWER));
      case MatMul _ -> product(a.in(Binding.POWER) + " " + b.in(Binding.POWER));
      case Square _ -> power(a.in(Binding.ATOM) + "²");
      case Power _ -> power(a.in(Binding.ATOM) + "^" + b.in(Binding.ATOM));
      case PowerScalar(double exponent) ->
          power(a.in(Binding.ATOM) + "^" + atom(Numbers.of(exponent)).text);
      case SquareRoot _ -> power("√" + a.in(Binding.ATOM));
      case ReciprocalSquareRoot _ -> product("1 / √" + a.in(Binding.ATOM));
      case Absolute _ -> atom("|" + a.text + "|");
      case Permute permute when exchangesLast(permute) -> atom(a.in(Binding.ATOM) + "ᵀ");
      case JacobianProduct _ -> product("J(" + operands.get(1).text + ") " + a.in(Binding.POWER));
      default -> call(op, operands, shapes);
    };
  }

  private static Expression sum(String text) {
    return new Expression(text, Binding.SUM);
  }

  private static Expression product(String text) {
    return new Expression(text, Binding.PRODUCT);
  }

  private static Expression power(String text) {
    return new Expression(text, Binding.POWER);
  }

  /// `−a + 1` is written `1 − a`, and `a + −b` is written `a − b`.
  private Expression plus(Expression b) {
    if (isNegative() && !b.isNegative()) {
      return b.plus(this);
    }
    return sum(b.isNegative() ? text + " − " + b.text.substring(1) : text + " + " + b.text);
  }

  private Expression times(Expression b) {
    String first = binding == Binding.NUMBER ? text : in(Binding.PRODUCT);
    return product(first + " · " + b.in(Binding.PRODUCT));
  }

  private static boolean exchangesLast(Permute permute) {
    int[] axes = permute.axes().toArray();
    int last = axes.length - 1;
    for (int k = 0; k < last - 1; k++) {
      if (axes[k] != k) {
        return false;
      }
    }
    return last > 0 && axes[last] == last - 1 && axes[last - 1] == last;
  }

  // ---- functions ------------------------------------------------------------------------------

  private static Expression call(Op op, List<Expression> operands, List<Shape> shapes) {
    String subscript = "";
    List<String> arguments = new ArrayList<>();
    for (Expression operand : operands) {
      arguments.add(operand.text);
    }
    RecordComponent[] components = op.getClass().getRecordComponents();
    if (components != null) {
      for (RecordComponent component : components) {
        Object parameter = parameter(op, component);
        if (component.getName().equals("axis") && parameter instanceof Integer axis) {
          subscript = over(shapes.get(0), axis);
        } else if (parameter instanceof Axes axes && !(op instanceof Permute)) {
          subscript = over(shapes.get(0), axes.toArray());
        } else if (parameter instanceof Boolean flag) {
          // Of an op with a name of its own the name says it.
          if (flag && op.name().equals(op.getClass().getSimpleName())) {
            arguments.add(component.getName());
          }
        } else if (parameter instanceof Double number) {
          arguments.add(component.getName() + "=" + Numbers.of(number));
        } else if (!isBulky(parameter) && !parameter.toString().equals(op.name())) {
          arguments.add(component.getName() + "=" + parameter);
        }
      }
    }
    return atom(function(op.name()) + subscript + "(" + String.join(", ", arguments) + ")");
  }

  /// Whether a parameter would take more room than the formula: shapes, which stand beside the
  /// node, and records of numbers such as the geometry of a convolution.
  private static boolean isBulky(Object parameter) {
    return parameter instanceof Shape || parameter instanceof Record;
  }

  private static Object parameter(Op op, RecordComponent component) {
    try {
      return component.getAccessor().invoke(op);
    } catch (ReflectiveOperationException hidden) {
      // A record that is not public keeps its parameters to itself.
      return "…";
    }
  }

  /// The axes as subscripts; nothing if they are all axes.
  private static String over(Shape shape, int... axes) {
    return axes.length == shape.rank() ? "" : Names.subscripts(axes);
  }

  /// `SquareRoot` and `SQUARE_ROOT` as `squareRoot`, and of several words the first.
  private static String function(String words) {
    String name = words.split(" ", 2)[0];
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
  }
}
