package io.github.cotangent.experiments.tsne;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.NearestNeighbours;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsneTest {
  private static final RandomKey KEY = RandomKey.of(4);

  /// Twelve samples of four features.
  private static Tensor twelve() {
    double[] x = new double[48];
    for (int i = 0; i < 12; i++) {
      for (int k = 0; k < 4; k++) {
        x[4 * i + k] = (7 * i * i + 3 * i * k + 5 * k) % 23 / 10.0;
      }
    }
    return Tensor.of(x, 12, 4);
  }

  private static double norm(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  /// From a program of its own in NumPy 2.4: bisection of the same entropies to the last bit.
  @Test
  void affinities_have_the_perplexity_asked_for() {
    double[] joint = Affinities.joint(twelve(), 3);
    double[] row0 = {
      0,
      0.00422181251364974,
      0.0302030541483226,
      0.000504527701053524,
      1.32036021239842e-05,
      0.00212116851519307,
      0.000112784948049636,
      5.45081780916098e-05,
      0.000354965589901224,
      0.0102400827865112,
      2.08573868800026e-05,
      0.00029478731878358
    };
    double[] row7 = {
      5.45081780916098e-05,
      5.77173708887531e-05,
      4.39435132337077e-06,
      0.000275937040915263,
      0.00897786990332789,
      0.0268599159339514,
      9.13958930623677e-05,
      0,
      8.76585823608269e-05,
      0.0127955785596025,
      3.43304191288971e-09,
      0.00743862139104475
    };
    assertArrayEquals(row0, Arrays.copyOf(joint, 12), 1e-11);
    assertArrayEquals(row7, Arrays.copyOfRange(joint, 84, 96), 1e-11);
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        sum += joint[i * 12 + j];
        assertEquals(joint[i * 12 + j], joint[j * 12 + i]);
      }
    }
    assertEquals(1, sum, 1e-14);
  }

  @Test
  void samples_at_one_place_are_neighbours_of_one_another() {
    double[] x = new double[20];
    Arrays.fill(x, 0, 12, 3.5);
    for (int i = 12; i < 20; i++) {
      x[i] = i;
    }
    double[] joint = Affinities.joint(Tensor.of(x, 20, 1), 4);
    double sum = 0;
    for (double p : joint) {
      assertTrue(p >= 0 && p < 1, "p = " + p);
      sum += p;
    }
    assertEquals(1, sum, 1e-14);
    // eleven others at the same place, all alike
    assertEquals(1.0 / 11 / 20, joint[1], 1e-6);
  }

  /// From NumPy's singular value decomposition.
  @Test
  void scores_are_the_principal_components() {
    double[][] scores = PrincipalComponents.scores(twelve(), 2, KEY);
    double[] first = {
      -0.163268402658787,
      -1.0707025333697,
      -0.511274856761726,
      1.25837092755284,
      -0.264768806453259,
      -0.321046733140474,
      1.77764495170546,
      -0.0166708150964142,
      -1.03318391557822,
      0.794331736471934,
      -0.741830434216853,
      0.292398881545199
    };
    double[] second = {
      -0.994517014106929,
      -0.064664712716047,
      -0.144632734336415,
      0.115179518671813,
      0.62591195888791,
      0.126824076092756,
      1.09465570740935,
      -0.757261575646153,
      0.268060542480723,
      -1.12675754947428,
      1.23885501773474,
      -0.381653234997465
    };
    assertArrayEquals(first, scores[0], 1e-9);
    assertArrayEquals(second, scores[1], 1e-9);
    // whatever the random beginning
    assertArrayEquals(scores[1], PrincipalComponents.scores(twelve(), 2, RandomKey.of(5))[1], 1e-9);
  }

  /// Of noise, whose components are hardly larger than one another.
  @Test
  void components_that_are_close_to_one_another_are_still_exact() {
    int n = 120;
    int d = 50;
    Tensor noise = KEY.derive("noise").normal(ElementType.FLOAT64, Shape.of(n, d));
    double[] x = noise.toDoubleArray();
    for (int k = 0; k < d; k++) {
      double mean = 0;
      for (int i = 0; i < n; i++) {
        mean += x[d * i + k] / n;
      }
      for (int i = 0; i < n; i++) {
        x[d * i + k] -= mean;
      }
    }
    for (double[] score : PrincipalComponents.scores(noise, 2, KEY)) {
      double[] direction = new double[d];
      for (int i = 0; i < n * d; i++) {
        direction[i % d] += x[i] * score[i / d];
      }
      double[] residual = new double[n];
      for (int i = 0; i < n * d; i++) {
        residual[i / d] += x[i] * direction[i % d];
      }
      double value = norm(score) * norm(score);
      for (int i = 0; i < n; i++) {
        residual[i] -= value * score[i];
      }
      assertTrue(norm(residual) < 1e-8 * value * norm(score), "residual " + norm(residual));
    }
  }

  @Test
  void components_beyond_the_rank_are_zero() {
    double[] line = new double[60];
    for (int i = 0; i < 20; i++) {
      for (int k = 0; k < 3; k++) {
        line[3 * i + k] = 1 + i * (k + 1);
      }
    }
    double[][] scores = PrincipalComponents.scores(Tensor.of(line, 20, 3), 2, KEY);
    assertEquals(Math.sqrt(14) * 9.5, Math.abs(scores[0][0]), 1e-9);
    assertArrayEquals(new double[20], scores[1]);
    assertArrayEquals(
        new double[20], PrincipalComponents.scores(Tensor.of(new double[60], 20, 3), 2, KEY)[0]);
  }

  /// The divergence as an expression of variables, whose gradient is ours to compare with.
  private static Variable divergence(Variable points, double[] p, int n) {
    Variable differences = points.reshape(n, 1, 2).minus(points.reshape(1, n, 2));
    Variable weights = differences.square().sum(2).plus(1).reciprocal();
    double[] others = new double[n * n];
    Arrays.fill(others, 1);
    for (int i = 0; i < n; i++) {
      others[i * n + i] = 0;
    }
    Variable counted = weights.times(Variable.constant(Tensor.of(others, n, n)));
    Variable q = weights.dividedBy(counted.sum());
    double[] logs = new double[n * n];
    for (int i = 0; i < n * n; i++) {
      logs[i] = p[i] > 0 ? Math.log(p[i]) : 0;
    }
    Variable logP = Variable.constant(Tensor.of(logs, n, n));
    return logP.minus(q.log()).times(Variable.constant(Tensor.of(p, n, n))).sum();
  }

  @Test
  void the_gradient_is_that_of_the_engine() {
    int n = 12;
    double[] p = Affinities.joint(twelve(), 3);
    for (double spread : new double[] {1e-3, 1, 30}) {
      double[] points =
          KEY.derive("points").normal(ElementType.FLOAT64, Shape.of(2 * n)).toDoubleArray();
      double[] x = new double[n];
      double[] y = new double[n];
      for (int i = 0; i < n; i++) {
        points[2 * i] *= spread;
        points[2 * i + 1] *= spread;
        x[i] = points[2 * i];
        y[i] = points[2 * i + 1];
      }
      Variable variable = Variable.of(Tensor.of(points, n, 2));
      Variable loss = divergence(variable, p, n);
      double[] expected = Gradients.gradient(loss, List.of(variable)).getFirst().toDoubleArray();
      Divergence ours = new Divergence(n, p);
      assertEquals(loss.value().toDoubleArray()[0], ours.value(x, y), 1e-12);
      double[] gradientX = new double[n];
      double[] gradientY = new double[n];
      ours.gradient(x, y, 1, gradientX, gradientY);
      double scale = norm(expected);
      for (int i = 0; i < n; i++) {
        assertEquals(expected[2 * i], gradientX[i], 1e-12 * scale);
        assertEquals(expected[2 * i + 1], gradientY[i], 1e-12 * scale);
      }
    }
  }

  /// From the same program in NumPy, with the start from its singular value decomposition. Gains
  /// turn on signs, so that rounding errors grow: after 24 iterations with a small learning rate
  /// they are still small.
  @Test
  void the_first_iterations_are_those_of_another_program() {
    double[] x = new double[360];
    for (int i = 0; i < 90; i++) {
      for (int k = 0; k < 4; k++) {
        x[4 * i + k] = (7 * i * i + 3 * i * k + 5 * k) % 23 / 10.0 + (k == i % 3 ? 4 * (i % 3) : 0);
      }
    }
    Tensor features = Tensor.of(x, 90, 4);
    Tsne tsne = Tsne.of(KEY).withPerplexity(20).withLearningRate(4);
    double[] x12 = {
      -0.00471680464281956,
      -0.00475982228944072,
      0.0114117843901801,
      -0.00320766177922142,
      -0.00203967424576842
    };
    Embedding exaggerated = tsne.withIterations(12, 12).embed(features, new int[90]);
    assertArrayEquals(x12, Arrays.copyOf(exaggerated.x(), 5), 1e-8);
    assertEquals(1.4573000617164147, exaggerated.divergence(), 1e-8);
    double[] x24 = {
      -0.528891594761809, -1.84397232679772, 2.37810404861478, -0.512282911448155, -1.54763091856105
    };
    double[] y24 = {
      1.05944159403807,
      -0.630292760399288,
      -0.082271783035132,
      0.607667061481487,
      -0.856962114734865
    };
    Embedding end = tsne.withIterations(12, 24).embed(features, new int[90]);
    assertArrayEquals(x24, Arrays.copyOf(end.x(), 5), 1e-7);
    assertArrayEquals(y24, Arrays.copyOf(end.y(), 5), 1e-7);
    assertEquals(0.5400312105362433, end.divergence(), 1e-8);
  }

  /// Four clouds in twenty dimensions, of 40 samples each, that overlap a little.
  private static Tensor clouds() {
    int n = 160;
    float[] x = KEY.derive("clouds").normal(ElementType.FLOAT32, Shape.of(n, 20)).toFloatArray();
    for (int i = 0; i < n; i++) {
      x[20 * i + i % 4] += 5;
    }
    return Tensor.of(x, n, 20);
  }

  private static int[] cloudOfEach() {
    int[] labels = new int[160];
    Arrays.setAll(labels, i -> i % 4);
    return labels;
  }

  @Test
  void clouds_come_apart_and_the_divergence_falls() {
    Tsne tsne = Tsne.of(KEY).withPerplexity(15).withLearningRate(20);
    Embedding start = tsne.withIterations(0, 0).embed(clouds(), cloudOfEach());
    Embedding end = tsne.embed(clouds(), cloudOfEach());
    assertTrue(
        end.divergence() < start.divergence() / 2, start.divergence() + " to " + end.divergence());
    double apart = Silhouette.mean(end.points(), end.labels());
    assertTrue(
        apart > .5 && apart > Silhouette.mean(clouds(), cloudOfEach()), "silhouette " + apart);
    assertTrue(NearestNeighbours.accuracy(end.points(), end.labels(), 80, 5) > .95);
    assertArrayEquals(cloudOfEach(), end.labels());
    // the standard deviation that it starts with
    assertEquals(1e-4, norm(start.x()) / Math.sqrt(160), 1e-12);
  }

  @Test
  void the_bits_are_the_same_on_any_number_of_threads() {
    Tsne tsne = Tsne.of(KEY).withPerplexity(15).withLearningRate(20).withIterations(250, 300);
    Embedding first = tsne.embed(clouds(), cloudOfEach());
    for (int threads : new int[] {1, 2, 3}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        Embedding again = engine.call(() -> tsne.embed(clouds(), cloudOfEach()));
        assertArrayEquals(first.x(), again.x(), 0);
        assertArrayEquals(first.y(), again.y(), 0);
        assertEquals(first.divergence(), again.divergence());
      }
    }
  }

  @Test
  void iterations_are_told_one_by_one() {
    int[] told = new int[1];
    Tsne.of(KEY)
        .withPerplexity(3)
        .withIterations(3, 7)
        .watching(done -> assertEquals(++told[0], done))
        .embed(twelve(), new int[12]);
    assertEquals(7, told[0]);
  }

  private static void refused(String message, Tsne tsne, Tensor features, int labels) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> tsne.embed(features, new int[labels]))
            .getMessage());
  }

  @Test
  void what_cannot_be_embedded_is_refused() {
    refused(
        "Tsne: 12 samples are too few for a perplexity of 30.0\n"
            + "  help: use a third of the number of samples at most, withPerplexity(3)",
        Tsne.of(KEY),
        twelve(),
        12);
    refused("Tsne: 12 features, but 11 labels", Tsne.of(KEY), twelve(), 11);
    refused(
        "Tsne: features must be [n, d] of a floating type, got [48] float64",
        Tsne.of(KEY),
        twelve().reshape(48),
        48);
    double[] bad = twelve().toDoubleArray();
    bad[9] = Double.NaN;
    refused("Tsne: feature 1 of sample 2 is NaN", Tsne.of(KEY), Tensor.of(bad, 12, 4), 12);
    assertThrows(IllegalArgumentException.class, () -> Tsne.of(KEY).withPerplexity(.5));
    assertThrows(IllegalArgumentException.class, () -> Tsne.of(KEY).withLearningRate(0));
    assertThrows(IllegalArgumentException.class, () -> Tsne.of(KEY).withIterations(-1, 5));
  }
}
