package io.github.cotangent.experiments;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.Batches;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.experiments.data.NearestNeighbours;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.Reference;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.History;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.LayerNorm;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.TrainingStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains the classifier of claim C8a, pixels-128-ReLU-128-norm-classes, with each normalisation
/// before the last layer, on mixed batches and on batches of one class.
///
/// Weights and order of images are those of the seed alone, so runs that differ in the
/// normalisation are paired. SGD with learning rate 0.01 and momentum 0.9, batches of 64, PyTorch's
/// default initialisation, pixels standardised by one mean and deviation of the training images.
@Command(
    name = "classify",
    description =
        "Trains a classifier with no normalisation, batch norm, layer norm and batch norm without"
            + " derivatives of its statistics, on mixed batches and on batches of one class (claim"
            + " C8a), and records what share of the gradient's energy batch norm lets through"
            + " (C12).",
    footer = {
      "",
      "Examples:",
      "  experiments/run classify --norm bn --batching label",
      "  experiments/run classify --dataset mnist --data ../shared/data/mnist --seeds 3"
    })
public final class Classify extends Experiment {
  private static final int BATCH = 64;
  private static final int WIDTH = 128;
  private static final int NEIGHBOURS = 5;
  private static final double LEARNING_RATE = 0.01;
  private static final double MOMENTUM = 0.9;
  private static final double EPSILON = 1e-5;

  // Where the layers stand in the network.
  private static final String BEFORE_NORM = "2";
  private static final String NORM_LAYER = "3";
  private static final String NORMALISED = "3.normalised";
  private static final int LAYERS_BELOW_HEAD = 4;

  /// What stands before the last layer.
  enum Norm {
    NONE,
    BN,
    LN,
    BN_STOPGRAD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// How the batches are put together.
  enum Batching {
    RANDOM,
    LABEL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--norm",
      paramLabel = "KIND",
      order = 7,
      description = "Normalisation: none, bn, ln or bn-stopgrad. Default: each in turn.")
  private @Nullable Norm norm;

  @Option(
      names = "--batching",
      paramLabel = "KIND",
      order = 8,
      description =
          "Batches: random (classes mixed) or label (one class each). Default: each in turn.")
  private @Nullable Batching batching;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      order = 9,
      converter = AtLeastOne.class,
      description =
          "How many times to train each, with different weights and orders. Default: what the"
              + " preset says.")
  private @Nullable Integer seeds;

  /// For the launcher.
  public Classify() {}

  /// Runs this experiment alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Classify(), arguments);
  }

  /// How much a preset does.
  private record Size(int train, int test, int epochs, int seeds) {
    static Size of(Preset preset) {
      return switch (preset) {
        case SMOKE -> new Size(1_280, 400, 1, 1);
        case QUICK -> new Size(10_000, 2_000, 3, 4);
        case PAPER -> new Size(Integer.MAX_VALUE, Integer.MAX_VALUE, 10, 5);
      };
    }
  }

  @Override
  public void run(Run run) throws IOException {
    Size size = Size.of(run.options().preset());
    int epochs = run.options().epochs().orElse(size.epochs());
    int repetitions = seeds == null ? size.seeds() : seeds;
    TrainingData data;
    try (var _ = run.time("classify: read the images")) {
      data = run.data().load(imagesKey(run), size.train(), size.test());
    }
    run.setting("classify.train_images", data.train().count());
    run.setting("classify.test_images", data.test().count());
    run.setting("classify.epochs", epochs);
    run.setting("classify.seeds", repetitions);
    run.setting("classify.batch", BATCH);
    run.setting("classify.learning_rate", LEARNING_RATE);
    run.setting("classify.momentum", MOMENTUM);
    List<Norm> norms = norm == null ? List.of(Norm.values()) : List.of(norm);
    List<Batching> batchings = batching == null ? List.of(Batching.values()) : List.of(batching);
    long updates = 0;
    for (Batching chosen : batchings) {
      updates += batches(data.train(), chosen, RandomKey.of(0)).size();
    }
    updates *= (long) epochs * repetitions * norms.size();
    List<ClassifyRun> trained = new ArrayList<>();
    try (Progress.Task task = run.progress().start("classify", updates)) {
      for (Batching chosenBatching : batchings) {
        for (Norm chosenNorm : norms) {
          for (int seed = 0; seed < repetitions; seed++) {
            String name = chosenNorm + "-" + chosenBatching + "-" + seed;
            task.now(name);
            try (var _ = run.time("classify: " + name)) {
              ClassifyRun result =
                  train(run, data, chosenNorm, chosenBatching, seed, epochs, name, task);
              run.add(result);
              trained.add(result);
            }
          }
        }
      }
    }
    boolean asTheReference =
        run.data().dataset() == Dataset.MNIST
            && data.train().count() == 10_000
            && data.test().count() == 2_000
            && epochs == 3
            && repetitions >= 2;
    if (asTheReference) {
      Reference.claims(trained).forEach(run::add);
    }
  }

  /// The key of the images, where the program draws them.
  static RandomKey imagesKey(Run run) {
    return RandomKey.of(run.options().seed()).derive("images");
  }

  private static ClassifyRun train(
      Run run,
      TrainingData data,
      Norm norm,
      Batching batching,
      int seed,
      int epochs,
      String name,
      Progress.Task task)
      throws IOException {
    RandomKey key = RandomKey.of(run.options().seed()).derive("classify").derive(seed);
    LabelledImages images = data.train();
    LabelledImages.Scaling scaling = images.scaling();
    Sequential network = network(norm, images.imageSize(), images.classes().size());
    Model model = Model.of(network, key.derive("weights"));
    TrainingStep step =
        TrainingStep.of(model, Sgd.of(LEARNING_RATE).withMomentum(MOMENTUM), Losses::crossEntropy);
    boolean normalisesBatches = norm == Norm.BN || norm == Norm.BN_STOPGRAD;
    if (normalisesBatches) {
      step = step.watching(BEFORE_NORM, NORMALISED);
    }
    Tensor testFeatures = data.test().features(scaling, ElementType.FLOAT32);
    History history = new History();
    int steps = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      double losses = 0;
      List<int[]> batches = batches(images, batching, key.derive("order").derive(epoch));
      for (int[] batch : batches) {
        TrainingStep.Result result =
            step.run(
                images.features(batch, scaling, ElementType.FLOAT32),
                images.targets(batch),
                key.derive("step").derive(steps));
        losses += result.loss();
        history.append(Column.LOSS.key(), result.loss());
        if (normalisesBatches) {
          history.append(LayerColumn.KEPT.of(NORM_LAYER), keptEnergy(result));
        }
        steps++;
        task.advance();
      }
      double accuracy = accuracy(model.predict(testFeatures), data.test());
      history.append(Column.TRAIN_LOSS.key(), losses / batches.size());
      history.append(Column.TEST_ACCURACY.key(), accuracy);
    }
    Model belowHead = Model.of(network.first(LAYERS_BELOW_HEAD), model.parameters());
    model.parameters().save(run.parameters(name));
    history.append(
        Column.KNN_ACCURACY.key(), neighbours(belowHead.predict(testFeatures), data.test()));
    return new ClassifyRun(
        new ClassifyRun.Setting("mlp", norm.toString(), batching.toString(), "none"),
        seed,
        history);
  }

  private static Sequential network(Norm norm, int pixels, int classes) {
    Layer normalisation =
        switch (norm) {
          case NONE -> Sequential.of();
          case BN -> BatchNorm.of(WIDTH).epsilon(EPSILON);
          case LN -> LayerNorm.of(WIDTH);
          case BN_STOPGRAD -> BatchNorm.of(WIDTH).epsilon(EPSILON).withoutStatisticsGradient();
        };
    return Sequential.of(
        Dense.of(pixels, WIDTH),
        new Relu(),
        Dense.of(WIDTH, WIDTH),
        normalisation,
        Dense.of(WIDTH, classes));
  }

  private static List<int[]> batches(LabelledImages images, Batching batching, RandomKey key) {
    return switch (batching) {
      case RANDOM -> Batches.random(images.count(), BATCH, key);
      case LABEL -> Batches.label(images.labels(), images.classes().size(), BATCH, key);
    };
  }

  /// The share of energy `Σ (s dL/dx)² / Σ v²` that gets through the normalisation, v being the
  /// gradient at its output y, and s the root of variance plus ε.
  private static double keptEnergy(TrainingStep.Result result) {
    TrainingStep.Watched below = result.watched(BEFORE_NORM);
    TrainingStep.Watched above = result.watched(NORMALISED);
    double[] x = below.value().toDoubleArray();
    double[] passed = below.gradient().toDoubleArray();
    double[] arrived = above.gradient().toDoubleArray();
    int n = below.value().extent(0);
    double kept = 0;
    double all = 0;
    for (int d = 0; d < WIDTH; d++) {
      double mean = 0;
      for (int i = 0; i < n; i++) {
        mean += x[i * WIDTH + d] / n;
      }
      double variance = 0;
      double energy = 0;
      for (int i = 0; i < n; i++) {
        int at = i * WIDTH + d;
        variance += (x[at] - mean) * (x[at] - mean) / n;
        energy += passed[at] * passed[at];
        all += arrived[at] * arrived[at];
      }
      kept += (variance + EPSILON) * energy;
    }
    return kept / all;
  }

  private static double accuracy(Tensor logits, LabelledImages images) {
    float[] values = logits.toFloatArray();
    int classes = logits.extent(1);
    int right = 0;
    for (int i = 0; i < images.count(); i++) {
      int best = 0;
      for (int c = 1; c < classes; c++) {
        best = values[i * classes + c] > values[i * classes + best] ? c : best;
      }
      right += best == images.label(i) ? 1 : 0;
    }
    return (double) right / images.count();
  }

  /// Fits on the first half of the images and scores on the second.
  private static double neighbours(Tensor features, LabelledImages images) {
    int half = images.count() / 2;
    int[] labels = images.labels();
    return NearestNeighbours.accuracy(features, labels, half, NEIGHBOURS);
  }
}
