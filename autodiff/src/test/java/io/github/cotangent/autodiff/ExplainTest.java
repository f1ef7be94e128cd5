package io.github.cotangent.autodiff;

import io.github.cotangent.core.Tensor;
import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void scratch() throws Exception {
    Variable x =
        Variable.of(Tensor.of(new double[] {0.5, -1.2, 1.7, 0.3, -0.8, 2, 0.1, -0.4}, 4, 2));
    Variable c = Variable.of(Tensor.of(new double[] {1, 2, -1, 0.5, 0.3, 0.7, -0.2, 1.1}, 4, 2));
    Explain bn =
        Explain.of(x.normalise(1e-5, 0).times(c).sum())
            .named("x", x)
            .named("c", c)
            .order(2)
            .titled("sum(batchnorm(x) * c)");
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/try/bn.txt"), bn.text());
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/try/bn.html"), bn.html());
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/try/bn.dot"), bn.dot());
    Variable w = Variable.of(Tensor.of(new double[] {0.5, -1.2, 1.7}, 3));
    Explain sm = Explain.of(w.times(w).softmax(0).plus(w)).order(2);
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/try/sm.html"), sm.html());
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/try/sm.dot"), sm.dot());
  }
}
