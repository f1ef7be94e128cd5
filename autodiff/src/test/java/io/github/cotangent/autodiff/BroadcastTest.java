package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Operands that were expanded, and axes that were summed away, have gradients of their own shape.
class BroadcastTest {
  private static List<Shape> shapes(int rank) {
    List<Shape> shapes = new ArrayList<>(List.of(Shape.SCALAR));
    int from = 0;
    for (int r = 1; r <= rank; r++) {
      int to = shapes.size();
      for (Shape shorter : shapes.subList(from, to).toArray(Shape[]::new)) {
        for (int extent = 1; extent <= 3; extent++) {
          int[] extents = Arrays.copyOf(shorter.toArray(), r);
          extents[r - 1] = extent;
          shapes.add(Shape.of(extents));
        }
      }
      from = to;
    }
    return shapes;
  }

  private static Tensor normal(String name, Shape shape) {
    return RandomKey.of(3).derive(name).normal(ElementType.FLOAT64, shape);
  }

  /// The index into a tensor of shape `from` of the element that is repeated at `index` of a larger
  /// one.
  private static int[] source(int[] index, Shape from) {
    int[] own = new int[from.rank()];
    int shift = index.length - from.rank();
    for (int axis = 0; axis < own.length; axis++) {
      own[axis] = from.extent(axis) == 1 ? 0 : index[axis + shift];
    }
    return own;
  }

  private static int[] index(int flat, Shape shape) {
    int[] index = new int[shape.rank()];
    int rest = flat;
    for (int axis = index.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape.extent(axis);
      rest /= shape.extent(axis);
    }
    return index;
  }

  private static int flat(int[] index, Shape shape) {
    int at = 0;
    for (int axis = 0; axis < index.length; axis++) {
      at = at * shape.extent(axis) + index[axis];
    }
    return at;
  }

  @Test
  void gradients_of_expanded_operands_sum_what_was_repeated() {
    int pairs = 0;
    List<Shape> shapes = shapes(4);
    for (Shape left : shapes) {
      for (Shape right : shapes) {
        Shape common;
        try {
          common = left.broadcast(right, "test");
        } catch (ShapeMismatchException apart) {
          continue;
        }
        pairs++;
        check(left, right, common);
      }
    }
    assertTrue(pairs > 2_000, pairs + " pairs");
  }

  private static void check(Shape left, Shape right, Shape common) {
    Variable a = Variable.of(normal("a", left));
    Variable b = Variable.of(normal("b", right));
    Variable w = Variable.constant(normal("w", common));
    List<Tensor> gradients = Gradients.gradient(a.times(b).times(w).sum(), List.of(a, b));
    double[] byA = new double[left.size()];
    double[] byB = new double[right.size()];
    for (int i = 0; i < common.size(); i++) {
      int[] at = index(i, common);
      double weight = w.value().get(at);
      byA[flat(source(at, left), left)] += weight * b.value().get(source(at, right));
      byB[flat(source(at, right), right)] += weight * a.value().get(source(at, left));
    }
    String what = left + " and " + right;
    close(byA, left, gradients.get(0), what);
    close(byB, right, gradients.get(1), what);
  }

  private static void close(double[] expected, Shape shape, Tensor actual, String what) {
    assertEquals(shape, actual.shape(), what);
    double[] values = actual.toDoubleArray();
    for (int i = 0; i < values.length; i++) {
      assertEquals(expected[i], values[i], 1e-13, what);
    }
  }

  @Test
  void reductions_over_any_axes_have_gradients_of_the_operands_shape() {
    for (Shape shape : shapes(3)) {
      for (int set = 1; set < 1 << shape.rank(); set++) {
        int[] axes = IntStream.range(0, shape.rank()).toArray();
        int chosen = set;
        axes = Arrays.stream(axes).filter(axis -> (chosen >> axis & 1) != 0).toArray();
        check(shape, axes);
      }
      check(shape, new int[0]);
    }
  }

  private static void check(Shape shape, int[] axes) {
    Variable x = Variable.of(normal("x", shape));
    Shape kept = shape.reduced(true, axes);
    Variable w = Variable.constant(normal("w", kept));
    Variable dropped = w.reshape(shape.reduced(false, axes).toArray());
    double n = (double) shape.size() / kept.size();
    String what = shape + " over " + Arrays.toString(axes);
    double[] spread = w.expand(shape).value().toDoubleArray();
    double[] part = spread.clone();
    for (int i = 0; i < part.length; i++) {
      part[i] /= n;
    }
    close(spread, shape, gradient(x.sumKeeping(axes).times(w), x), what);
    close(spread, shape, gradient(x.sum(axes).times(dropped), x), what);
    close(part, shape, gradient(x.meanKeeping(axes).times(w), x), what);
    close(part, shape, gradient(x.mean(axes).times(dropped), x), what);
  }

  private static Tensor gradient(Variable y, Variable x) {
    return Gradients.gradient(y.sum(), List.of(x)).get(0);
  }
}
