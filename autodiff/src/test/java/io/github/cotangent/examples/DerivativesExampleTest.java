package io.github.cotangent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the README shows of derivatives.
class DerivativesExampleTest {
  @Test
  void a_gradient_and_a_hessian_vector_product() {
    // snippet: derivatives
    Variable x = Variable.of(Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2));
    Variable loss = x.normalise(1e-5, 0).exp().sum(); // batch norm's core, over axis 0

    List<Tensor> gradient = Gradients.gradient(loss, List.of(x));
    List<Tensor> curvature = Gradients.hessianVectorProduct(loss, List.of(x), gradient);
    // end snippet
    // The loss does not see a shift of a column, so neither does its gradient.
    for (Tensor derivative : List.of(gradient.get(0), curvature.get(0))) {
      assertEquals(x.shape(), derivative.shape());
      Tensor sums = Variable.constant(derivative).sum(0).value();
      assertEquals(0, sums.get(0), 1e-14);
      assertEquals(0, sums.get(1), 1e-14);
    }
  }
}
