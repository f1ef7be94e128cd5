package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trajectories beside those of PyTorch 2.13's `LBFGS` in FLOAT64: the loss before each step, the
/// evaluations in it, and the parameters at the end.
class LbfgsTest {
  /// `(1 − x)² + 100 (y − x²)²`.
  private static Variable rosenbrock(NamedVariables variables) {
    Variable p = variables.get("p");
    Variable x = p.slice(0, 0, 1);
    Variable y = p.slice(0, 1, 2);
    return x.minus(1).square().plus(y.minus(x.square()).square().times(100)).sum();
  }

  private static Parameters at(double... p) {
    return Parameters.builder().trainable("p", Tensor.of(p, p.length)).build();
  }

  private static void check(
      Lbfgs lbfgs,
      Parameters parameters,
      Function<NamedVariables, Variable> objective,
      double[] losses,
      int[] evaluations,
      double... end) {
    Parameters state = lbfgs.state(parameters);
    for (int i = 0; i < losses.length; i++) {
      Lbfgs.Step step = lbfgs.step(parameters, state, objective);
      assertEquals(losses[i], step.loss(), 1e-8 * Math.max(1, losses[i]), "loss of step " + i);
      assertEquals(evaluations[i], step.evaluations(), "evaluations of step " + i);
    }
    double[] first = parameters.get(parameters.trainable().getFirst()).toDoubleArray();
    for (int i = 0; i < end.length; i++) {
      assertEquals(end[i], first[i], 1e-7 * Math.max(1, Math.abs(end[i])), "parameter " + i);
    }
  }

  @Test
  void follows_pytorch_down_a_curved_valley_with_a_line_search() {
    check(
        Lbfgs.of(1).withHistory(5).withIterations(4).withLineSearch(),
        at(-1.2, 1),
        LbfgsTest::rosenbrock,
        new double[] {
          24.199999999999996,
          4.121126775765638,
          3.9090775521758974,
          2.2125097971233383,
          1.275845150015065,
          0.41796902218536947,
          0.3053561683996891,
          0.047143132937444834
        },
        new int[] {5, 5, 6, 6, 6, 5, 5, 5},
        0.9020723362339991,
        0.8126619805243176);
  }

  @Test
  void follows_pytorch_without_a_line_search_and_with_a_short_history() {
    check(
        Lbfgs.of(0.25).withHistory(3).withIterations(5),
        at(-1.2, 1),
        LbfgsTest::rosenbrock,
        new double[] {
          24.199999999999996,
          4.123290948722959,
          4.068648923799178,
          3.275290658720107,
          1.9209883602400624,
          1.3753349347835195,
          0.5728479825393604,
          0.2694561675851691
        },
        new int[] {5, 5, 5, 5, 5, 5, 5, 5},
        0.6958689463146586,
        0.4715718897985375);
  }

  @Test
  void follows_pytorch_where_the_search_has_to_narrow_a_bracket() {
    check(
        Lbfgs.of(2.5).withIterations(5).withLineSearch(),
        at(3, -2, 1),
        variables -> {
          Variable p = variables.get("p");
          Variable bends = p.times(3).sin().plus(p.square().dividedBy(5)).sum();
          return bends.plus(p.slice(0, 0, 1).times(p.slice(0, 1, 2)).cos().sum());
        },
        new double[] {
          4.592824278150916,
          0.47848910811574374,
          0.4222442207491117,
          0.4222442166638797,
          0.4222442166638797,
          0.4222442166638797
        },
        new int[] {7, 7, 4, 1, 1, 1},
        3.5648302566069856,
        -2.5852069898267134,
        1.5035174569732666);
  }

  private static Parameters network() {
    Parameters.Builder builder = Parameters.builder();
    int salt = 2;
    String[] names = {"0.weight", "0.bias", "2.weight", "2.bias"};
    Shape[] shapes = {Shape.of(5, 4), Shape.of(5), Shape.of(3, 5), Shape.of(3)};
    for (int i = 0; i < names.length; i++) {
      Variable pattern = Variable.constant(Pattern.of(salt++, shapes[i]));
      builder.trainable(names[i], pattern.dividedBy(4).value());
    }
    return builder.build();
  }

  private static Variable loss(NamedVariables variables) {
    Sequential layers = Sequential.of(Dense.of(4, 5), new Tanh(), Dense.of(5, 3));
    Variable x = Variable.constant(Pattern.of(1, Shape.of(9, 4)));
    Tensor labels = Tensor.of(new long[] {0, 1, 2, 0, 1, 2, 0, 1, 2}, 9);
    Variable logits = layers.forward(x, variables, Mode.TRAIN, RandomKey.of(0)).value();
    return Losses.crossEntropy(logits, Variable.constant(labels));
  }

  @Test
  void follows_pytorch_on_a_network_of_several_parameters() {
    check(
        Lbfgs.of(1).withHistory(4).withIterations(8).withLineSearch(),
        network(),
        LbfgsTest::loss,
        new double[] {
          1.087759313811468, 0.35923287947651267, 0.21340230127207896, 0.2122023545001942
        },
        new int[] {9, 10, 11, 10},
        1.6913999836569613,
        11.992331817634184,
        7.85911803706779,
        10.480184353224015,
        10.688966169601269,
        10.224943940470418);
    check(
        Lbfgs.of(0.5).withHistory(4).withIterations(3),
        network(),
        LbfgsTest::loss,
        new double[] {
          1.087759313811468,
          0.9753902494576775,
          0.9123454108659076,
          0.6850363124797992,
          0.43412048162569716
        },
        new int[] {3, 3, 3, 3, 3},
        0.18627212212086308,
        3.939368151359124,
        2.4977016384644077,
        3.1748704221571162,
        3.304052414776396,
        3.2265779396117433);
  }

  @Test
  void reaches_the_bottom_of_the_valley_and_stays_there() {
    Parameters parameters = at(-1.2, 1);
    Lbfgs lbfgs = Lbfgs.of(1).withIterations(100).withTolerances(1e-9, 1e-12).withLineSearch();
    Parameters state = lbfgs.state(parameters);
    Lbfgs.Step step = lbfgs.step(parameters, state, LbfgsTest::rosenbrock);
    assertTrue(step.evaluations() < 60, "evaluations " + step.evaluations());
    assertArrayEquals(new double[] {1, 1}, parameters.get("p").toDoubleArray(), 1e-6);
    Tensor there = parameters.get("p");
    assertEquals(1, lbfgs.step(parameters, state, LbfgsTest::rosenbrock).evaluations());
    assertTrue(there.hasSameBits(parameters.get("p")));
  }

  @Test
  void a_saved_state_goes_on_with_the_same_bits(@TempDir Path folder) throws Exception {
    Lbfgs lbfgs = Lbfgs.of(1).withHistory(3).withIterations(2).withLineSearch();
    Parameters parameters = network();
    Parameters state = lbfgs.state(parameters);
    for (int i = 0; i < 3; i++) {
      lbfgs.step(parameters, state, LbfgsTest::loss);
    }
    parameters.save(folder.resolve("parameters"));
    state.save(folder.resolve("state"));
    Parameters resumed = network();
    Parameters resumedState = lbfgs.state(resumed);
    resumed.load(folder.resolve("parameters"));
    resumedState.load(folder.resolve("state"));
    for (int i = 0; i < 3; i++) {
      lbfgs.step(parameters, state, LbfgsTest::loss);
      lbfgs.step(resumed, resumedState, LbfgsTest::loss);
    }
    assertTrue(parameters.hasSameBits(resumed));
    assertTrue(state.hasSameBits(resumedState));
  }

  @Test
  void settings_that_do_not_fit_are_named() {
    assertEquals(
        "Lbfgs: the learning rate must be at least 0 and finite, got -1.0",
        assertThrows(IllegalArgumentException.class, () -> Lbfgs.of(-1)).getMessage());
    assertEquals(
        "Lbfgs: iterations, evaluations and history must be at least 1, got 20, 25 and 0",
        assertThrows(IllegalArgumentException.class, () -> Lbfgs.of(1).withHistory(0))
            .getMessage());
  }
}
