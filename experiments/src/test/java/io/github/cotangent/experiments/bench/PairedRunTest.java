package io.github.cotangent.experiments.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class PairedRunTest {
  private static final Workload PRODUCT = new MatrixProduct(ElementType.FLOAT32, 8, 64, 8);

  private static Pair measure(Workload workload, BiFunction<Workload, List<Tensor>, Call> peer) {
    return measure(1, workload, peer);
  }

  private static Pair measure(
      int threads, Workload workload, BiFunction<Workload, List<Tensor>, Call> peer) {
    try (Engine engine = Engine.builder().threads(threads).build()) {
      return new PairedRun(engine, Clock.WALL, 0.05, "as it is", peer).measure(workload);
    }
  }

  /// A peer that does the work several times.
  private static Call repeated(Call call, int times) {
    return new Call() {
      @Override
      public void run() {
        for (int i = 0; i < times; i++) {
          call.run();
        }
      }

      @Override
      public List<double[]> results() {
        return call.results();
      }
    };
  }

  @Test
  void a_peer_that_takes_ten_times_as_long_has_a_ratio_of_about_ten() {
    Pair pair = measure(PRODUCT, (w, inputs) -> repeated(w.prepare(inputs), 10));
    assertEquals("sgemm_8x64x8", pair.workload());
    assertEquals("as it is", pair.configuration());
    assertEquals("", pair.difference());
    assertTrue(pair.pairs() >= 5, pair::toString);
    assertTrue(pair.ours() > 0 && pair.ours() < pair.peer(), pair::toString);
    assertTrue(pair.ratio() > 3 && pair.ratio() < 30, pair::toString);
  }

  @Test
  void with_two_threads_the_ratio_is_the_same() {
    Pair pair = measure(2, PRODUCT, (w, inputs) -> repeated(w.prepare(inputs), 10));
    assertTrue(pair.pairs() >= 5 && pair.ratio() > 3 && pair.ratio() < 30, pair::toString);
  }

  @Test
  void both_sides_are_called_in_turns_on_the_same_operands() {
    List<List<Tensor>> given = new ArrayList<>();
    Workload workload = new Elementwise(Elementwise.Function.SUM, 10);
    measure(
        workload,
        (w, inputs) -> {
          given.add(inputs);
          return w.prepare(inputs);
        });
    assertEquals(1, given.size());
    assertTrue(given.get(0).get(0).hasSameBits(workload.inputs().get(0)));
  }

  @Test
  void other_results_are_told() {
    Pair wrong =
        measure(
            PRODUCT,
            (w, inputs) ->
                w.prepare(
                    List.of(
                        inputs.get(0), Tensor.ones(ElementType.FLOAT32, inputs.get(1).shape()))));
    assertTrue(wrong.difference().startsWith("result 0 has "), wrong::difference);
    assertTrue(PairTable.line(wrong).contains("; DIFFERENT: result 0 has "));
    assertEquals(wrong, Pair.of(wrong.toJson()));
  }

  @Test
  void half_a_per_cent_of_the_largest_is_another_result_and_a_tenth_of_that_is_rounding() {
    assertTrue(off(1.005).difference().startsWith("result 0 has "));
    assertEquals("", off(1.0005).difference());
  }

  /// By a peer whose results are `factor` times ours.
  private static Pair off(double factor) {
    return measure(
        PRODUCT,
        (w, inputs) -> {
          Call ours = w.prepare(inputs);
          return new Call() {
            @Override
            public void run() {
              ours.run();
            }

            @Override
            public List<double[]> results() {
              return ours.results().stream()
                  .map(x -> Arrays.stream(x).map(value -> factor * value).toArray())
                  .toList();
            }
          };
        });
  }

  @Test
  void missing_results_are_told() {
    Pair wrong =
        measure(
            PRODUCT,
            (w, inputs) ->
                new Call() {
                  @Override
                  public void run() {}

                  @Override
                  public List<double[]> results() {
                    return List.of();
                  }
                });
    assertEquals("1 results, the peer has 0", wrong.difference());
  }

  @Test
  void a_peer_that_gives_NaN_is_different() {
    Pair wrong =
        measure(
            new Elementwise(Elementwise.Function.EXP, 3),
            (w, inputs) ->
                new Call() {
                  @Override
                  public void run() {}

                  @Override
                  public List<double[]> results() {
                    return List.of(new double[] {Double.NaN, Double.NaN, Double.NaN});
                  }
                });
    assertTrue(wrong.difference().contains("NaN"), wrong::difference);
  }
}
