package io.github.cotangent.experiments.tsne;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Exact t-SNE: places samples in the plane so that near ones come near, by gradient descent on the
/// divergence of their affinities, all pairs counted.
///
/// ```java
/// Embedding picture = Tsne.of(key).embed(features, labels);
/// ```
///
/// It begins with the first two principal components, scaled to a standard deviation of 1e-4 of the
/// first. Of 1,000 iterations, the first 250 take the affinities 12 times with momentum 0.5, the
/// others have momentum 0.8. Each coordinate has a gain, which grows by 0.2 while the gradient's
/// sign is opposed to the last update's and shrinks by a fifth (to 0.01 at least) otherwise;
/// learning rate 200. These are the defaults of scikit-learn 0.24 but for the beginning, which is
/// random there, and for its early stop.
///
/// Takes time n², in each iteration: 1,000 samples are a matter of seconds.
///
/// Van der Maaten and Hinton, *Visualizing Data using t-SNE*, Journal of Machine Learning Research
/// 9,
/// 2008. Gains: Jacobs, *Increased Rates of Convergence Through Learning Rate Adaptation*, Neural
/// Networks 1, 1988. A beginning that is not random: Kobak and Berens, *The Art of Using t-SNE for
/// Single-Cell Transcriptomics*, Nature Communications 10, 2019.
public final class Tsne {
  private static final double EXAGGERATION = 12;
  private static final double EARLY_MOMENTUM = 0.5;
  private static final double MOMENTUM = 0.8;
  private static final double SMALLEST_GAIN = 0.01;
  private static final double START = 1e-4;

  private final RandomKey key;
  private final double perplexity;
  private final double learningRate;
  private final int exaggerated;
  private final int iterations;
  private final IntConsumer watcher;

  private Tsne(
      RandomKey key,
      double perplexity,
      double learningRate,
      int exaggerated,
      int iterations,
      IntConsumer watcher) {
    this.key = key;
    this.perplexity = perplexity;
    this.learningRate = learningRate;
    this.exaggerated = exaggerated;
    this.iterations = iterations;
    this.watcher = watcher;
  }

  /// With perplexity 30, learning rate 200 and 1,000 iterations, of which the first 250 exaggerate.
  ///
  /// @param key of the search for principal components; its choice changes the last bits alone,
  ///     unless components are equally large
  public static Tsne of(RandomKey key) {
    return new Tsne(key, 30, 200, 250, 1_000, _ -> {});
  }

  /// With another perplexity: about as many neighbours has each sample.
  ///
  /// @throws IllegalArgumentException if it is below 1
  public Tsne withPerplexity(double perplexity) {
    if (!(perplexity >= 1)) {
      throw new IllegalArgumentException(
          "Tsne: a perplexity of " + perplexity + "; wanted at least 1");
    }
    return new Tsne(key, perplexity, learningRate, exaggerated, iterations, watcher);
  }

  /// With another learning rate. One of 200 is for a thousand samples or more; of a few dozen it
  /// throws some far away.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public Tsne withLearningRate(double learningRate) {
    if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("Tsne: a learning rate of " + learningRate);
    }
    return new Tsne(key, perplexity, learningRate, exaggerated, iterations, watcher);
  }

  /// With another number of iterations, of which the first `exaggerated` exaggerate.
  ///
  /// @throws IllegalArgumentException if one is negative
  public Tsne withIterations(int exaggerated, int iterations) {
    if (exaggerated < 0 || iterations < 0) {
      throw new IllegalArgumentException(
          "Tsne: " + iterations + " iterations, " + exaggerated + " of them exaggerated");
    }
    return new Tsne(key, perplexity, learningRate, exaggerated, iterations, watcher);
  }

  /// Telling `watcher` after each iteration how many are done.
  public Tsne watching(IntConsumer watcher) {
    return new Tsne(key, perplexity, learningRate, exaggerated, iterations, watcher);
  }

  /// How many iterations there are.
  public int iterations() {
    return iterations;
  }

  /// Places the samples.
  ///
  /// @param features `[n, d]`, of a floating type
  /// @param labels the class of each, which is only handed on
  /// @throws IllegalArgumentException if there are not as many labels, too few samples for the
  ///     perplexity, or a feature is not finite
  public Embedding embed(Tensor features, int[] labels) {
    Distances.check("Tsne", features, labels);
    int n = labels.length;
    if (n - 1 <= perplexity) {
      throw new IllegalArgumentException(
          "Tsne: "
              + n
              + " samples are too few for a perplexity of "
              + perplexity
              + "\n  help: use a third of the number of samples at most, withPerplexity("
              + Math.max(1, (n - 1) / 3)
              + ")");
    }
    double[][] start = start(features);
    double[] x = start[0];
    double[] y = start[1];
    Divergence divergence = new Divergence(n, Affinities.joint(features, perplexity));
    double[] gradientX = new double[n];
    double[] gradientY = new double[n];
    Descent alongX = new Descent(n);
    Descent alongY = new Descent(n);
    for (int iteration = 0; iteration < iterations; iteration++) {
      boolean early = iteration < exaggerated;
      divergence.gradient(x, y, early ? EXAGGERATION : 1, gradientX, gradientY);
      double momentum = early ? EARLY_MOMENTUM : MOMENTUM;
      alongX.step(x, gradientX, momentum);
      alongY.step(y, gradientY, momentum);
      watcher.accept(iteration + 1);
    }
    return new Embedding(x, y, labels.clone(), divergence.value(x, y));
  }

  private double[][] start(Tensor features) {
    double[][] scores = PrincipalComponents.scores(features, 2, key);
    double squares = 0; // the mean of the scores is zero
    for (double score : scores[0]) {
      squares += score * score / scores[0].length;
    }
    double factor = squares > 0 ? START / StrictMath.sqrt(squares) : 0;
    for (double[] component : scores) {
      for (int i = 0; i < component.length; i++) {
        component[i] *= factor;
      }
    }
    return scores;
  }

  /// Gradient descent with momentum and a gain for each coordinate.
  private final class Descent {
    private final double[] update;
    private final double[] gain;

    Descent(int n) {
      update = new double[n];
      gain = new double[n];
      Arrays.fill(gain, 1);
    }

    void step(double[] position, double[] gradient, double momentum) {
      for (int i = 0; i < position.length; i++) {
        boolean onward = update[i] * gradient[i] < 0;
        gain[i] = Math.max(SMALLEST_GAIN, onward ? gain[i] + 0.2 : gain[i] * 0.8);
        update[i] = momentum * update[i] - learningRate * gain[i] * gradient[i];
        position[i] += update[i];
      }
    }
  }
}
