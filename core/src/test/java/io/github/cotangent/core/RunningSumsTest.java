package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sums to which slices are added one after the other are the sums of the whole.
class RunningSumsTest {
  private static final RandomKey KEY = RandomKey.of(17);

  /// A tensor and how many axes are summed over.
  record Subject(ElementType type, Shape shape, int count) {
    int[] axes() {
      return IntStream.range(0, count).toArray();
    }

    Tensor whole(String name) {
      // Far from 0, so that sums of doubles are rounded in each step.
      Tensor x = KEY.derive(name).normal(type, shape);
      Tensor far = Tensor.full(type, 3e7, shape);
      return Engine.current().kernels().apply(ElementwiseFunction.ADD, x, far);
    }

    Shape reduced() {
      return shape.reduced(true, axes());
    }
  }

  static List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      subjects.add(new Subject(type, Shape.of(1, 3), 1));
      subjects.add(new Subject(type, Shape.of(100, 1100), 1));
      subjects.add(new Subject(type, Shape.of(4096, 5), 1));
      subjects.add(new Subject(type, Shape.of(9001, 1, 33), 1));
      subjects.add(new Subject(type, Shape.of(1100, 4, 2, 17), 2));
    }
    return subjects;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void slices_of_any_thickness_add_up_to_the_bits_of_the_whole(Subject subject) {
    Tensor t = subject.whole("t");
    Tensor p = subject.whole("p");
    for (Engine.Choice choice : List.of(Engine.Choice.SCALAR, Engine.Choice.SIMD)) {
      try (Engine engine = Engine.builder().kernels(choice).threads(1).build()) {
        Kernels kernels = engine.kernels();
        SumAndChains expected = kernels.sumAndChains(t, p, true, subject.axes());
        int columns = subject.reduced().size();
        RunningSums plain = new RunningSums(columns, false);
        RunningSums chained = new RunningSums(columns, true);
        for (long seed = 1; seed <= 3; seed++) {
          plain.clear();
          chained.clear();
          SplittableRandom random = new SplittableRandom(seed);
          for (int at = 0; at < subject.shape.extent(0); ) {
            int end = Math.min(subject.shape.extent(0), at + 1 + random.nextInt(3000));
            kernels.add(t.slice(0, at, end), plain);
            // One operand whose memory is in another order.
            Tensor turned = t.slice(0, at, end).transpose().contiguous().transpose();
            kernels.addWithChains(turned, p.slice(0, at, end), chained);
            at = end;
          }
          String what = choice + ", seed " + seed;
          Tensor sum = kernels.copy(Tensor.zeros(subject.type, subject.reduced()));
          plain.finish(sum);
          assertTrue(expected.sum().hasSameBits(sum), what);
          Tensor again = kernels.copy(Tensor.zeros(subject.type, subject.reduced()));
          Tensor chains = kernels.copy(Tensor.zeros(subject.type, subject.reduced()));
          chained.finish(again, chains);
          assertTrue(expected.sum().hasSameBits(again), what);
          assertTrue(expected.chains().hasSameBits(chains), what);
        }
      }
    }
  }

  @Test
  void slices_of_another_kind_are_refused() {
    Kernels kernels = Engine.current().kernels();
    Tensor x = KEY.normal(ElementType.FLOAT32, Shape.of(2, 3));
    RunningSums four = new RunningSums(4, false);
    RunningSums chained = new RunningSums(3, true);
    Exception error = assertThrows(IllegalArgumentException.class, () -> kernels.add(x, four));
    assertTrue(error.getMessage().startsWith("add: there are 4 sums without chains\n  operand"));
    assertThrows(IllegalArgumentException.class, () -> kernels.add(x, chained));
    assertThrows(
        IllegalArgumentException.class,
        () -> kernels.addWithChains(x, x, new RunningSums(3, false)));
    assertThrows(
        ShapeMismatchException.class, () -> kernels.addWithChains(x, x.transpose(), chained));
  }

  @Test
  void only_sums_over_the_first_axes_that_leave_others_can_be_had_so() {
    assertTrue(RunningSums.allow(Shape.of(2, 3), 0));
    assertTrue(RunningSums.allow(Shape.of(2, 3, 4), 0, 1));
    assertFalse(RunningSums.allow(Shape.of(2, 3), 1));
    assertFalse(RunningSums.allow(Shape.of(2, 3, 4), 0, 2));
    assertFalse(RunningSums.allow(Shape.of(2, 3), 0, 1));
    assertFalse(RunningSums.allow(Shape.of(2, 1), 0));
    assertFalse(RunningSums.allow(Shape.of(2, 3)));
  }
}
