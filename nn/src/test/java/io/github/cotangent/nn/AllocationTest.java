package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a training step leaves to the garbage collector once it runs steadily.
class AllocationTest {
  private static final RandomKey KEY = RandomKey.of(77);
  private static final int BATCH = 128;
  private static final long LIMIT = 64 << 10;

  private static TrainingStep step(Model model) {
    return TrainingStep.of(model, Sgd.of(0.01).withMomentum(0.9), Losses::crossEntropy);
  }

  private static final Layer NETWORK =
      Sequential.of(
          Dense.of(784, 256),
          BatchNorm.of(256),
          new Relu(),
          Dense.of(256, 256),
          BatchNorm.of(256),
          new Relu(),
          Dense.of(256, 10));

  private static final Tensor IMAGES =
      KEY.derive("images").normal(ElementType.FLOAT32, Shape.of(BATCH, 784));
  private static final Tensor LABELS = KEY.derive("labels").integers(10, Shape.of(BATCH));

  /// Takes steps and prints the least that ten in a row allocated, in bytes a step.
  static final class Steps {
    private Steps() {}

    public static void main(String[] arguments) {
      TrainingStep step = step(Model.of(NETWORK, KEY));
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      // Until the compiler is done, vectors are objects. How long that takes depends on the
      // machine's load, so each round is another chance; the number of rounds bounds the time.
      long least = Long.MAX_VALUE;
      for (int round = 0; round < 400 && least >= LIMIT; round++) {
        int steps = 10;
        long before = threads.getTotalThreadAllocatedBytes();
        for (int i = 0; i < steps; i++) {
          step.run(IMAGES, LABELS, KEY.derive(i));
        }
        least = Math.min(least, (threads.getTotalThreadAllocatedBytes() - before) / steps);
      }
      System.out.println(least);
    }
  }

  @Test
  void step_mlp_784_256_256_10_bn_b128_allocates_less_than_64_kilobytes() throws IOException {
    // In a JVM of its own: what other tests have called leaves the compiler less to rely on.
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Steps.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String least = lines.readLine();
      assertNotNull(least, "the steps were not taken");
      assertTrue(Long.parseLong(least) < LIMIT, "a step allocates " + least + " bytes");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void step_mlp_784_256_256_10_bn_b128_gives_the_bits_of_the_eager_step() {
    Model planned = Model.of(NETWORK, KEY);
    Model eager = Model.of(NETWORK, planned.parameters().copy());
    TrainingStep one = step(planned);
    TrainingStep other = step(eager).eager();
    for (int i = 0; i < 3; i++) {
      assertEquals(other.run(IMAGES, LABELS, KEY).loss(), one.run(IMAGES, LABELS, KEY).loss(), 0.0);
    }
    assertTrue(planned.parameters().hasSameBits(eager.parameters()));
  }
}
