package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.data.Augmentation;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.experiments.data.NearestNeighbours;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.nn.Checkpoint;
import io.github.cotangent.nn.Checkpoints;
import io.github.cotangent.nn.History;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.NormalisationLens;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.Trainer;
import io.github.cotangent.nn.TrainingStep;
import io.github.cotangent.nn.network.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// One training of a classifier, from its first weights to what is measured at its end.
///
/// Weights and order of images are those of the key alone, so trainings that differ in the norm or
/// in the control are paired.
public final class ClassifierTraining {
  private static final int NEIGHBOURS = 5;

  /// Test images among which neighbours are looked for, at most: half of them to fit on.
  private static final int NEIGHBOURHOOD = 2_000;

  // Columns of the history that only the trainer itself needs.
  private static final String RIGHT = "right";
  private static final String IMAGES = "images";

  private final Choice choice;
  private final Recipe recipe;
  private final TrainingData data;
  private final Augmentation augmentation;
  private final RandomKey key;
  private final Network network;
  private final Pixels pixels;

  /// Which training it is.
  ///
  /// @param architecture the network
  /// @param norm its normalisation
  /// @param batching how batches are put together
  /// @param control what is done to tell effects apart
  /// @param seed the number among those that differ in their randomness alone
  public record Choice(
      Architecture architecture, Norm norm, Batching batching, Control control, int seed) {
    /// The name of the training in files: `vgg11-bn-label-0`.
    public String name() {
      return architecture
          + "-"
          + norm
          + "-"
          + batching
          + (control == Control.NONE ? "" : "-" + control)
          + "-"
          + seed;
    }

    /// What trainings of other seeds have in common with it.
    public ClassifyRun.Setting setting() {
      return new ClassifyRun.Setting(
          architecture.toString(), norm.toString(), batching.toString(), control.toString());
    }
  }

  /// A training that has not begun.
  ///
  /// @param augmentation how images are changed if the recipe wants it
  /// @param key of all randomness of the trainings of this seed
  public ClassifierTraining(
      Choice choice, Recipe recipe, TrainingData data, Augmentation augmentation, RandomKey key) {
    this.choice = choice;
    this.recipe = recipe;
    this.data = data;
    this.augmentation = recipe.augmented() ? augmentation : Augmentation.NONE;
    this.key = key;
    this.network = choice.architecture().network(choice.norm(), data.train(), recipe.width());
    this.pixels =
        new Pixels(
            data.train().channels() == 1 ? data.train().scaling() : LabelledImages.Scaling.CIFAR,
            choice.architecture().isFlat());
  }

  /// How many steps a training has.
  public static long steps(Choice choice, Recipe recipe, LabelledImages images) {
    return (long) recipe.epochs()
        * choice.batching().batches(images, recipe.batch(), RandomKey.of(0)).size();
  }

  /// Trains, from the newest checkpoint in `folder` on if there is one.
  ///
  /// @param stop asked after each step whether to end here
  /// @param advanced called with the number of steps that are done, after each and at the beginning
  /// @param warning told of checkpoints that are damaged
  /// @return what was measured; empty if it was stopped before the end of the first epoch
  /// @throws ArithmeticException if the loss becomes infinite or no number
  /// @throws IOException if a checkpoint cannot be read or written
  public Optional<ClassifyRun> run(
      Path folder, BooleanSupplier stop, LongConsumer advanced, Consumer<String> warning)
      throws IOException {
    Model model = Model.of(network, parameters());
    Sgd sgd =
        Sgd.of(recipe.learningRate())
            .withMomentum(recipe.momentum())
            .withWeightDecay(recipe.weightDecay());
    NormalisationLens lens = NormalisationLens.of(network);
    TrainingStep step =
        TrainingStep.of(model, sgd, Losses::crossEntropy).watching("").measuring(lens);
    long steps = steps(choice, recipe, data.train());
    Checkpoints checkpoints =
        Checkpoints.in(folder)
            .describedBy(Map.of("training", description()))
            .withBest(Column.TEST_ACCURACY.key())
            .warning(warning);
    Trainer trainer =
        Trainer.of(
                step,
                new ImageBatches(
                    data.train(), pixels, choice.batching(), recipe.batch(), augmentation, key),
                recipe.epochs(),
                key)
            .schedule(recipe.schedule().over(recipe.learningRate(), steps))
            .keeping(checkpoints)
            .until(stop)
            .listening(new Observer(lens, model.parameters(), advanced));
    History history = trainer.run().history();
    return history.has(Column.TRAIN_LOSS.key())
        ? Optional.of(new ClassifyRun(choice.setting(), choice.seed(), history))
        : Optional.empty();
  }

  /// The first parameters; those of the first layer are no trainable ones if it is frozen.
  private Parameters parameters() {
    Parameters parameters = Model.of(network, key.derive("weights")).parameters();
    if (choice.control() == Control.NONE) {
      return parameters;
    }
    String first = parameters.trainable().getFirst();
    String layer = first.substring(0, first.lastIndexOf('.') + 1);
    return parameters.freezing(name -> name.startsWith(layer));
  }

  /// All that decides the bits of this training.
  private String description() {
    return Json.write(
        new JsonObject()
            .put("name", choice.name())
            .put("key", JsonArray.of(key.words().toLongArray()))
            .put("train", describe(data.train()))
            .put("test", describe(data.test()))
            .put("augmentation", augmentation.toString())
            .put("recipe", recipe.toJson()));
  }

  private static String describe(LabelledImages images) {
    return images.toString() + ", " + images.checksum();
  }

  /// Measures.
  private final class Observer implements Trainer.Listener {
    private final NormalisationLens lens;
    private final LongConsumer advanced;
    private final Predictor predictor;
    private final Predictor byOwnStatistics;

    Observer(NormalisationLens lens, Parameters parameters, LongConsumer advanced) {
      this.lens = lens;
      this.advanced = advanced;
      this.predictor = new Predictor(network, parameters);
      this.byOwnStatistics =
          new Predictor(
              choice.architecture().networkByOwnStatistics(data.train(), recipe.width()),
              parameters);
    }

    @Override
    public void resumed(History history) {
      advanced.accept(history.values(Trainer.LOSS).length);
    }

    @Override
    public void stepped(Trainer.Batch batch, TrainingStep.Result result, History history) {
      int[] taken = Evaluation.largest(result.watched("").value());
      long[] targets = batch.targets().toLongArray();
      int right = 0;
      for (int i = 0; i < taken.length; i++) {
        right += taken[i] == targets[i] ? 1 : 0;
      }
      history.append(RIGHT, right);
      history.append(IMAGES, taken.length);
      lens.views(result)
          .forEach(
              (layer, view) -> {
                history.append(LayerColumn.KAPPA_MEDIAN.of(layer), view.medianKappa());
                history.append(LayerColumn.KAPPA_MAX.of(layer), view.maximumKappa());
                history.append(LayerColumn.MEAN_SHARE.of(layer), view.meanShare());
                history.append(LayerColumn.Y_SHARE.of(layer), view.yShare());
                history.append(LayerColumn.REST_SHARE.of(layer), view.restShare());
                history.append(LayerColumn.KEPT.of(layer), view.kept());
              });
      advanced.accept(1);
    }

    @Override
    public void epochEnded(int epoch, boolean last, History history) {
      history.append(Column.TRAIN_ACCURACY.key(), trainAccuracy(epoch, history));
      LabelledImages test = data.test();
      Evaluation running =
          Evaluation.of(predictor, test, pixels, Evaluation.inOrder(test.count(), pixels));
      history.append(Column.TEST_LOSS.key(), running.loss());
      history.append(Column.TEST_ACCURACY.key(), running.accuracy());
      if (choice.norm().normalisesBatches()) {
        List<int[]> batches =
            choice.batching().batches(test, recipe.batch(), key.derive("evaluation").derive(epoch));
        history.append(
            Column.OWN_STATISTICS_ACCURACY.key(),
            Evaluation.of(byOwnStatistics, test, pixels, batches).accuracy());
      }
      if (last) {
        history.append(Column.KNN_ACCURACY.key(), neighbours(predictor));
        running.confusion().forEach(count -> history.append(Column.CONFUSION.key(), count));
      }
    }

    /// The share that was classified rightly in the steps since the epoch before.
    private static double trainAccuracy(int epoch, History history) {
      double[] right = history.values(RIGHT);
      double[] images = history.values(IMAGES);
      int count = right.length / epoch;
      double all = 0;
      double classified = 0;
      for (int i = right.length - count; i < right.length; i++) {
        classified += right[i];
        all += images[i];
      }
      return classified / all;
    }
  }

  /// Fits on the first half of the test images and scores on the second.
  private double neighbours(Predictor predictor) {
    int count = Math.min(NEIGHBOURHOOD, data.test().count());
    int[] indices = new int[count];
    Arrays.setAll(indices, i -> i);
    return NearestNeighbours.accuracy(
        Evaluation.embedding(predictor, data.test(), pixels, indices),
        data.test().first(count).labels(),
        count / 2,
        NEIGHBOURS);
  }

  /// The last features of the test images `indices`, `[n, features]`, as the network of a
  /// checkpoint sees them.
  public Tensor embedding(Checkpoint trained, int[] indices) {
    Parameters parameters = parameters();
    trained.restore(parameters);
    return Evaluation.embedding(new Predictor(network, parameters), data.test(), pixels, indices);
  }
}
