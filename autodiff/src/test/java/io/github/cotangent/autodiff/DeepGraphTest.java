package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Long chains of ops, on a thread whose stack has no room for recursion along them.
class DeepGraphTest {
  private static final int DEPTH = 1_000_000;
  private static final int STACK = 256 * 1024;
  private static final double FACTOR = 1 - 0x1p-20;

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

  /// `x² c c c …` of as many factors as the chain is deep, noting some nodes on the way.
  private static Variable chain(Variable x, List<WeakReference<Variable>> interior) {
    Variable factor = scalar(FACTOR);
    Variable y = x.square();
    for (int i = 1; i < DEPTH; i++) {
      y = y.times(factor);
      if (i % (DEPTH / 10) == 0) {
        interior.add(new WeakReference<>(y));
      }
    }
    return y;
  }

  @Test
  void a_chain_of_a_million_ops_has_derivatives_and_leaves_nothing_behind() throws Exception {
    double decay = StrictMath.exp((DEPTH - 1) * StrictMath.log1p(-0x1p-20));
    List<WeakReference<Variable>> interior = new ArrayList<>();
    List<Tensor> kept = new ArrayList<>();
    long before = usedHeap();
    onSmallStack(
        () -> {
          Variable x = Variable.of(Tensor.scalar(ElementType.FLOAT64, 0.5));
          Variable y = chain(x, interior);
          List<Variable> by = List.of(x);
          Tensor one = Tensor.scalar(ElementType.FLOAT64, 1);
          kept.addAll(Gradients.gradient(y, by));
          kept.addAll(Gradients.hessianVectorProduct(y, by, List.of(one)));
          kept.add(Gradients.pushforward(y, by, List.of(scalar(1))).value());
        });
    assertEquals(decay, kept.get(0).item(), 1e-9);
    assertEquals(2 * decay, kept.get(1).item(), 1e-9);
    assertEquals(decay, kept.get(2).item(), 1e-9);
    long after = usedHeap();
    assertTrue(interior.size() >= 9, interior.size() + " nodes were noted");
    for (WeakReference<Variable> node : interior) {
      assertNull(node.get(), "a node within is still there");
    }
    // A byte for each node would be a megabyte; what else the JVM allocates meanwhile is less.
    assertTrue(after - before < 8 << 20, (after - before) + " bytes stayed");
  }

  private static long usedHeap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void a_checkpointed_chain_is_walked_on_a_small_stack() throws Exception {
    onSmallStack(
        () -> {
          Variable x = Variable.of(Tensor.scalar(ElementType.FLOAT64, 0.5));
          Variable factor = scalar(FACTOR);
          Variable y = x.square();
          for (int i = 0; i < 100; i++) {
            y =
                Gradients.checkpoint(
                    in -> {
                      Variable h = in;
                      for (int k = 0; k < 1000; k++) {
                        h = h.times(factor);
                      }
                      return h;
                    },
                    y);
          }
          double decay = StrictMath.exp(100_000 * StrictMath.log1p(-0x1p-20));
          assertEquals(decay, Gradients.gradient(y, List.of(x)).get(0).item(), 1e-9);
        });
  }

  /// Running losses, gradients and products of many steps, all kept: their graphs are not.
  @Test
  void two_thousand_steps_of_second_order_leave_only_what_was_kept() throws Exception {
    Tensor weights = Tensor.of(new double[] {0.5, -0.25, 1, 2, -1, 0.125}, 3, 2);
    List<Double> losses = new ArrayList<>();
    List<WeakReference<Variable>> graphs = new ArrayList<>();
    long before = 0;
    for (int step = 0; step < 2000; step++) {
      if (step == 500) {
        before = usedHeap();
      }
      Variable w = Variable.of(weights);
      Variable loss = w.matmul(w.transpose()).tanh().normalise(1e-3, 0).square().mean();
      List<Tensor> gradient = Gradients.gradient(loss, List.of(w));
      List<Tensor> product = Gradients.hessianVectorProduct(loss, List.of(w), gradient);
      weights =
          Variable.constant(weights).minus(Variable.constant(product.get(0)).times(1e-3)).value();
      losses.add(loss.value().item());
      graphs.add(new WeakReference<>(loss));
    }
    long slope = (usedHeap() - before) / 1500;
    assertTrue(slope <= 1024, slope + " bytes a step stayed");
    assertNull(graphs.getFirst().get(), "the graph of the first step is still there");
    assertEquals(2000, losses.size());
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
