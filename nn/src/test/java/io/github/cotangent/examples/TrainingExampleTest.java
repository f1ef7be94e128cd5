package io.github.cotangent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.TrainingStep;
import org.junit.jupiter.api.Test;

/// What the README shows of training.
class TrainingExampleTest {
  @Test
  void a_training_step_and_a_prediction() {
    Tensor images = RandomKey.of(5).normal(ElementType.FLOAT32, Shape.of(32, 784));
    Tensor labels = RandomKey.of(6).integers(10, Shape.of(32));
    // snippet: training
    Model model =
        Model.of(
            Sequential.of(
                Dense.of(784, 128),
                new Relu(),
                Dense.of(128, 128),
                BatchNorm.of(128),
                Dense.of(128, 10)),
            RandomKey.of(7));
    TrainingStep step =
        TrainingStep.of(model, Sgd.of(0.01).withMomentum(0.9), Losses::crossEntropy);
    double loss = step.run(images, labels, RandomKey.of(8)).loss();
    Tensor logits = model.predict(images);
    // end snippet
    double again = step.run(images, labels, RandomKey.of(9)).loss();
    assertTrue(again < loss, again + " after " + loss);
    assertEquals(Shape.of(32, 10), logits.shape());
  }
}
