package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Long chains of ops, on a thread whose stack has no room for recursion along them.
class DeepGraphTest {
  private static final int DEPTH = 200_000;
  private static final int STACK = 256 * 1024;

  private static Variable scalar(double value) {
    return Variable.constant(Tensor.scalar(ElementType.FLOAT64, value));
  }

  /// What `action` throws on a thread of that stack; null if nothing.
  private static @Nullable Throwable thrownBy(Runnable action) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, action, "small stack", STACK);
    thread.setUncaughtExceptionHandler((where, failure) -> thrown.set(failure));
    thread.start();
    thread.join();
    return thrown.get();
  }

  private static void onSmallStack(Runnable action) throws InterruptedException {
    Throwable thrown = thrownBy(action);
    if (thrown != null) {
      throw new AssertionError("on a stack of 256 kB", thrown);
    }
  }

  @Test
  void recursion_along_the_chain_would_not_fit_the_stack() throws Exception {
    assertInstanceOf(StackOverflowError.class, thrownBy(() -> depth(DEPTH)));
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  @Test
  void a_chain_of_200_000_ops_has_a_gradient_and_a_hessian_vector_product() throws Exception {
    onSmallStack(
        () -> {
          Variable x = Variable.of(Tensor.scalar(ElementType.FLOAT64, 0.5));
          Variable factor = scalar(1 - 0x1p-17);
          Variable y = x.square();
          for (int i = 0; i < DEPTH; i++) {
            y = y.times(factor);
          }
          double decay = StrictMath.exp(DEPTH * StrictMath.log1p(-0x1p-17));
          List<Variable> by = List.of(x);
          assertEquals(decay, Gradients.gradient(y, by).get(0).item(), 1e-9);
          Tensor one = Tensor.scalar(ElementType.FLOAT64, 1);
          double curvature = Gradients.hessianVectorProduct(y, by, List.of(one)).get(0).item();
          assertEquals(2 * decay, curvature, 1e-9);
          assertEquals(
              decay, Gradients.pushforward(y, by, List.of(scalar(1))).value().item(), 1e-9);
        });
  }

  @Test
  void a_plan_of_a_long_chain_is_recorded_on_a_small_stack() throws Exception {
    onSmallStack(
        () -> {
          Tensor half = Tensor.scalar(ElementType.FLOAT64, 0.5);
          Plan plan =
              Plan.record(
                  List.of(half),
                  in -> {
                    Variable y = in.get(0);
                    for (int i = 0; i < 20_000; i++) {
                      y = y.negate();
                    }
                    return List.of(y);
                  });
          assertEquals(0.5, plan.run(List.of(half)).get(0).item());
          assertEquals(2 * Double.BYTES, plan.bytes(), "two buffers take turns");
        });
  }
}
