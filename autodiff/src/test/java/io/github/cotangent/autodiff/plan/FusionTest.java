package io.github.cotangent.autodiff.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.Exp;
import io.github.cotangent.autodiff.op.JacobianProduct;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a plan computes of a batch normalisation with scale and shift, and of its gradients.
class FusionTest {
  private static final Shape LARGE = Shape.of(8, 3, 5);
  private static final Shape SMALL = Shape.of(1, 3, 1);
  private static final Axes AXES = Axes.of(0, 2);

  private static final RandomKey KEY = RandomKey.of(11);

  private final List<Computation> computations = new ArrayList<>();
  private long given;
  private final Value x = given(LARGE);
  private final Value t = given(LARGE);
  private final Value scale = repeated(given(SMALL));

  private Value given(Shape shape) {
    return Value.given(KEY.derive(given++).normal(ElementType.FLOAT32, shape));
  }

  private static Value repeated(Value small) {
    return Value.view(Tensor.zeros(ElementType.FLOAT32, LARGE), small, true);
  }

  private Value computed(Op op, Shape shape, Value... inputs) {
    Value result = Value.computed(Tensor.zeros(ElementType.FLOAT32, shape));
    computations.add(Computation.of(op, Arrays.asList(inputs), result));
    return result;
  }

  private Value normalised() {
    Value y = computed(new Normalise(AXES, 1e-5), LARGE, x);
    computed(new Add(), LARGE, computed(new Multiply(), LARGE, y, scale), repeated(given(SMALL)));
    return y;
  }

  private Value jacobian(Value factor, Value y) {
    Value chained = computed(new Chain(), LARGE, factor, t);
    return computed(new JacobianProduct(new Normalise(AXES, 1e-5)), LARGE, chained, x, y);
  }

  /// The computations, fused, of all values that nothing else reads.
  private List<Computation> fused() {
    List<Value> read = computations.stream().flatMap(Computation::reads).toList();
    List<Value> outputs =
        computations.stream()
            .flatMap(computation -> computation.results().stream())
            .filter(value -> !read.contains(value))
            .toList();
    return Fusion.of(Sharing.of(computations), outputs);
  }

  private List<String> names() {
    return fused().stream()
        .map(
            computation ->
                computation.evaluation() instanceof Evaluation.OfOp(Op op)
                    ? op.name()
                    : computation.evaluation().getClass().getSimpleName())
        .toList();
  }

  private void forwardsAndBackwards() {
    Value y = normalised();
    jacobian(scale, y);
    computed(new Sum(LARGE, AXES), SMALL, t);
    computed(new Sum(LARGE, AXES), SMALL, computed(new Chain(), LARGE, y, t));
  }

  /// The ops that an observer is shown, with their values, in any order.
  private static List<String> shown(List<Computation> computations) {
    Kernels kernels = Engine.current().kernels();
    List<String> shown = new ArrayList<>();
    for (Computation computation : computations) {
      Tensor[] x =
          computation.inputs().stream()
              .map(value -> value.base().tensor().expand(value.shape()))
              .toArray(Tensor[]::new);
      Tensor[] y = computation.evaluation().evaluate(kernels, x);
      for (int r = 0; r < y.length; r++) {
        computation.results().get(r).assign(y[r]);
      }
      computation
          .evaluation()
          .show(
              kernels,
              (op, inputs, value) ->
                  shown.add(op.name() + " " + Arrays.toString(value.toDoubleArray())),
              x,
              y);
    }
    return shown.stream().sorted().toList();
  }

  @Test
  void an_observer_is_shown_the_ops_that_were_recorded() {
    forwardsAndBackwards();
    assertEquals(List.of("Affine", "AffinePullback"), names());
    assertEquals(shown(computations), shown(fused()));
  }

  @Test
  void all_of_it_is_two_passes() {
    forwardsAndBackwards();
    assertEquals(List.of("Affine", "AffinePullback"), names());
  }

  @Test
  void so_it_is_if_the_sums_come_first() {
    Value y = normalised();
    computed(new Sum(LARGE, AXES), SMALL, t);
    computed(new Sum(LARGE, AXES), SMALL, computed(new Chain(), LARGE, y, t));
    jacobian(scale, y);
    assertEquals(List.of("Affine", "AffinePullback"), names());
  }

  @Test
  void sums_over_other_axes_are_a_pass_of_their_own() {
    Value y = normalised();
    Axes other = Axes.of(0);
    computed(new Sum(LARGE, other), Shape.of(1, 3, 5), t);
    computed(new Sum(LARGE, other), Shape.of(1, 3, 5), computed(new Chain(), LARGE, y, t));
    jacobian(scale, y);
    assertEquals(List.of("Affine", "Sums", "ChainedJacobian"), names());
  }

  @Test
  void so_are_sums_of_chains_with_another_value() {
    Value y = normalised();
    computed(new Sum(LARGE, AXES), SMALL, t);
    computed(new Sum(LARGE, AXES), SMALL, computed(new Chain(), LARGE, x, t));
    jacobian(scale, y);
    assertEquals(List.of("Affine", "Sums", "ChainedJacobian"), names());
  }

  @Test
  void so_are_sums_that_the_tangent_depends_on() {
    Value y = normalised();
    Value sum = computed(new Sum(LARGE, AXES), SMALL, t);
    computed(new Sum(LARGE, AXES), SMALL, computed(new Chain(), LARGE, y, t));
    jacobian(repeated(computed(new Exp(), SMALL, sum)), y);
    assertEquals(List.of("Affine", "Sums", "Exp", "ChainedJacobian"), names());
  }
}
