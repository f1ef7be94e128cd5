package io.github.cotangent.autodiff.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Absolute;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Convolution;
import io.github.cotangent.autodiff.op.Divide;
import io.github.cotangent.autodiff.op.MatMul;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Negate;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Permute;
import io.github.cotangent.autodiff.op.PiecewiseConstant;
import io.github.cotangent.autodiff.op.PowerScalar;
import io.github.cotangent.autodiff.op.ReciprocalSquareRoot;
import io.github.cotangent.autodiff.op.Slice;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.autodiff.op.Square;
import io.github.cotangent.autodiff.op.SquareRoot;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Shape SHAPE = Shape.of(3, 3);
  private static final Expression A = Expression.atom("a");
  private static final Expression B = Expression.atom("b");
  private static final Expression C = Expression.atom("c");

  private static Expression of(Op op, Expression... operands) {
    return Expression.of(op, List.of(operands), Arrays.stream(operands).map(_ -> SHAPE).toList());
  }

  private static void reads(String expected, Expression expression) {
    assertEquals(expected, expression.text());
  }

  @Test
  void parentheses_stand_only_where_they_are_needed() {
    Expression sum = of(new Add(), A, B);
    Expression product = of(new Multiply(), A, B);
    reads("a + b + c", of(new Add(), sum, C));
    reads("c · (a + b)", of(new Multiply(), C, sum));
    reads("a · b · c", of(new Multiply(), product, C));
    reads("c − (a + b)", of(new Subtract(), C, sum));
    reads("c − a · b", of(new Subtract(), C, product));
    reads("c / (a · b)", of(new Divide(), C, product));
    reads("(a + b)²", of(new Square(), sum));
    reads("√(a · b)", of(new SquareRoot(), product));
    reads("1 / √(a + b)", of(new ReciprocalSquareRoot(), sum));
    reads("|a + b|", of(new Absolute(), sum));
    reads("(a + b) c", of(new MatMul(), sum, C));
    reads("(a b)²", of(new Square(), of(new MatMul(), A, B)));
    reads("a^1.5", of(new PowerScalar(1.5), A));
  }

  @Test
  void signs_do_not_pile_up() {
    Expression negative = of(new Negate(), A);
    Expression one = Expression.number("1");
    reads("1 − a", of(new Add(), negative, one));
    reads("b − a", of(new Add(), B, negative));
    reads("−a − b", of(new Subtract(), negative, B));
    reads("b − (−a)", of(new Subtract(), B, negative));
    reads("−(−a)", of(new Negate(), negative));
    reads("b · (−a)", of(new Multiply(), B, negative));
    reads("−a + −b".replace("+ −", "− "), of(new Add(), negative, of(new Negate(), B)));
    reads("−0.5 · a", of(new Multiply(), A, Expression.number("−0.5")));
    reads("2 · a", of(new Multiply(), A, Expression.number("2")));
    reads("b − 0.5 · a", of(new Add(), B, of(new Multiply(), A, Expression.number("−0.5"))));
  }

  @Test
  void axes_are_subscripts_unless_they_are_all() {
    reads("sum₀(a)", of(new Sum(SHAPE, Axes.of(0)), A));
    reads("sum(a)", of(new Sum(SHAPE, Axes.of(0, 1)), A));
    reads("softmax₁(a + b)", of(new Softmax(1), of(new Add(), A, B)));
    reads("normalise₀(a, epsilon=1e−5)", of(new Normalise(Axes.of(0), 1e-5), A));
    reads("slice₀(a, start=0, stop=2, step=1)", of(new Slice(0, 0, 2, 1), A));
    reads("convolution(a, b)", of(new Convolution(ConvolutionGeometry.DEFAULT), A, B));
    reads("greater(a, b)", of(new PiecewiseConstant(ElementwiseFunction.GREATER), A, B));
  }

  @Test
  void a_transposed_matrix_is_written_as_such() {
    reads("(a + b)ᵀ", of(new Permute(Axes.of(1, 0)), of(new Add(), A, B)));
    reads("permute(a, axes=[1, 0, 2])", of(new Permute(Axes.of(1, 0, 2)), A));
  }
}
