package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final RandomKey KEY = RandomKey.of(3);

  private static Model model() {
    return Model.of(
        Sequential.of(
            new Flatten(),
            Dense.of(12, 8),
            new Relu(),
            BatchNorm.of(8),
            Sequential.of(new Dropout(0.5), Dense.of(8, 3))),
        KEY);
  }

  private static Tensor images(int n) {
    return KEY.derive("images").normal(ElementType.FLOAT32, Shape.of(n, 1, 3, 4));
  }

  @Test
  void eight_threads_predict_the_same_bits_on_one_model() throws Exception {
    Model model = model();
    List<Tensor> expected = new ArrayList<>();
    for (int n = 1; n <= 20; n++) {
      expected.add(model.predict(images(n)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < 160; i++) {
        int n = 1 + i * 7 % 20;
        tasks.add(() -> model.predict(images(n)).hasSameBits(expected.get(n - 1)));
      }
      for (Future<Boolean> same : threads.invokeAll(tasks)) {
        assertTrue(same.get());
      }
    }
  }

  @Test
  void a_prediction_has_no_graph_and_is_that_of_the_evaluating_pass() {
    Model model = model();
    Layer.Output output =
        model.forward(
            Variable.constant(images(5)), model.parameters().constants(), Mode.EVALUATE, KEY);
    assertNull(output.value().op());
    assertFalse(output.value().isTracked());
    assertTrue(output.value().value().hasSameBits(model.predict(images(5))));
    assertTrue(output.state().isEmpty());
  }

  @Test
  void a_sample_is_predicted_alike_in_any_batch() {
    Model model = model();
    Tensor all = model.predict(images(20));
    for (int i = 0; i < 20; i++) {
      Tensor one = model.predict(images(20).slice(0, i, i + 1));
      assertTrue(one.hasSameBits(all.slice(0, i, i + 1)), "sample " + i);
    }
  }

  @Test
  void the_first_layers_give_what_the_next_is_given() {
    Model model = model();
    Model features = Model.of(((Sequential) model.layer()).first(4), model.parameters());
    Layer.Output output =
        model.forward(
            Variable.constant(images(5)), model.parameters().constants(), Mode.EVALUATE, KEY);
    assertTrue(features.predict(images(5)).hasSameBits(output.inner("3").value()));
  }

  @Test
  void the_summary_is_a_table_of_layers() {
    assertEquals(
        """
             layer         output    parameters
        0    Flatten       [16, 12]           0
        1    Dense(12, 8)  [16, 8]          104
        2    Relu          [16, 8]            0
        3    BatchNorm(8)  [16, 8]           16
        4    Sequential    [16, 3]           27
        4.0  Dropout(0.5)  [16, 8]            0
        4.1  Dense(8, 3)   [16, 3]           27
             all                            147
        running statistics 16
        """,
        model().summary(Shape.of(16, 1, 3, 4)).toString());
    assertEquals(
        """
          layer             output     parameters
          Dense(784, 1000)  [2, 1000]     785,000
          all                             785,000
        running statistics 0
        """,
        Model.of(Dense.of(784, 1000), KEY).summary(Shape.of(2, 784)).toString());
  }

  @Test
  void parameters_of_another_layer_are_named_in_the_error() {
    Model wrong = Model.of(Dense.of(3, 2), BatchNorm.of(3).initialise(KEY, ElementType.FLOAT32));
    assertEquals(
        """
        there is no parameter "missing"
          there are weight, bias, running_mean, running_var
          help: the parameters are those that the same layer's initialise made\
        """
            .replace("missing", "missing"),
        assertThrows(
                IllegalArgumentException.class, () -> wrong.parameters().constants().get("missing"))
            .getMessage());
  }
}
