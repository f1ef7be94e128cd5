package io.github.cotangent.experiments.report;

import io.github.cotangent.nn.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One training of a classifier, and how it went.
///
/// What was measured stands in the columns of [#history]: a value for each update in those of
/// [Column#LOSS] and of the layers, a value for each pass over the training images in those of the
/// epochs, and values at the end. A column that is not defined for a run (what a network without
/// normalisation lets through, say) is not there, and its accessor gives NaN.
///
/// @param setting what was trained, and how
/// @param seed the number of this training among those that differ in their randomness alone
/// @param history what was measured
public record ClassifyRun(Setting setting, long seed, History history) {
  /// What trainings with different seeds have in common.
  ///
  /// @param model the network: `mlp`, `mlp-vgg`, `convnet`, `vgg11`, `resnet18`, `densenet121`
  /// @param norm the normalisation: `none`, `bn`, `ln`, `gn` or `bn-stopgrad`
  /// @param batching how the batches were put together: `random` or `label`
  /// @param control `none`, or `frozen-first` where the first layer was left as it was drawn
  public record Setting(String model, String norm, String batching, String control) {}

  /// The columns of a history.
  public enum Column {
    /// For each update: the mean loss of the batch before it.
    LOSS("loss"),
    /// For each epoch: the mean of the losses of its updates.
    TRAIN_LOSS("train_loss"),
    /// For each epoch: the share of training images that were classified rightly when they were
    /// trained on, in [0, 1].
    TRAIN_ACCURACY("train_accuracy"),
    /// For each epoch: the mean loss on the test images, with running statistics.
    TEST_LOSS("test_loss"),
    /// For each epoch: the accuracy on the test images, with running statistics, in [0, 1].
    TEST_ACCURACY("test_accuracy"),
    /// For each epoch, where batches are normalised: the accuracy on the test images when they are
    /// put into batches as in training, and each batch is normalised by its own statistics.
    OWN_STATISTICS_ACCURACY("own_statistics_accuracy"),
    /// At the end: accuracy of the nearest neighbours of the last features, in [0, 1].
    KNN_ACCURACY("knn_accuracy"),
    /// At the end: how many test images of class `row` were taken for class `column`, row by row.
    CONFUSION("confusion");

    private final String key;

    Column(String key) {
      this.key = key;
    }

    /// The name of the column.
    public String key() {
      return key;
    }

    /// Whether it has a value for each pass over the training images.
    boolean isPerEpoch() {
      return switch (this) {
        case TRAIN_LOSS, TRAIN_ACCURACY, TEST_LOSS, TEST_ACCURACY, OWN_STATISTICS_ACCURACY -> true;
        case LOSS, KNN_ACCURACY, CONFUSION -> false;
      };
    }
  }

  /// What is measured at each update in each normalisation layer; its columns are called
  /// `LAYER:KEY`.
  ///
  /// v is the loss's gradient at the layer's normalised output y, x the layer's input. Energies are
  /// sums of squares over all groups that are normalised together (the channels of a batch norm),
  /// shares are of the energy of v.
  public enum LayerColumn {
    /// The median over the groups of κ = ε / (σ² + ε).
    KAPPA_MEDIAN("kappa_median"),
    /// The largest κ of a group.
    KAPPA_MAX("kappa_max"),
    /// The share of v along the constant vector, which normalisation takes away.
    MEAN_SHARE("mean_share"),
    /// The share of v along y, of which normalisation leaves κ².
    Y_SHARE("y_share"),
    /// The rest, which normalisation lets through.
    REST_SHARE("rest_share"),
    /// The share that got through: Σ (s dL/dx)² / Σ v², s = √(σ² + ε).
    KEPT("kept");

    private final String key;

    LayerColumn(String key) {
      this.key = key;
    }

    /// The end of the column's name.
    public String key() {
      return key;
    }

    /// The column's name for a layer.
    public String of(String layer) {
      return layer + ":" + key;
    }
  }

  /// Copies the history.
  public ClassifyRun {
    history = history.copy();
    if (!history.has(Column.TRAIN_LOSS.key)) {
      throw new IllegalArgumentException("ClassifyRun: a run has at least one epoch");
    }
  }

  /// The number of updates.
  public int steps() {
    return values(Column.LOSS).length;
  }

  /// The number of passes over the training images.
  public int epochs() {
    return values(Column.TRAIN_LOSS).length;
  }

  /// The number of classes, by the size of the confusion matrix; 0 where it is not defined.
  ///
  /// @throws IllegalStateException if the matrix is not square
  public int classes() {
    int size = values(Column.CONFUSION).length;
    int classes = (int) Math.round(Math.sqrt(size));
    if (classes * classes != size) {
      throw new IllegalStateException(
          "ClassifyRun: a confusion matrix is square, this one has " + size + " entries");
    }
    return classes;
  }

  /// The values of a column; none where it is not defined.
  public double[] values(Column column) {
    return values(column.key);
  }

  /// The values of a layer's column; none where it is not defined.
  public double[] values(String layer, LayerColumn column) {
    return values(column.of(layer));
  }

  private double[] values(String name) {
    return history.has(name) ? history.values(name) : new double[0];
  }

  /// The last value of a column; NaN where it is not defined.
  public double last(Column column) {
    double[] values = values(column);
    return values.length == 0 ? Double.NaN : values[values.length - 1];
  }

  /// The names of the normalisation layers that were looked into, from the input to the output.
  public List<String> layers() {
    List<String> layers = new ArrayList<>();
    String end = ":" + LayerColumn.KEPT.key;
    for (String name : history.names()) {
      if (name.endsWith(end)) {
        layers.add(name.substring(0, name.length() - end.length()));
      }
    }
    return layers;
  }

  /// The mean of a layer's column over the first 20 updates; NaN where it is not defined.
  public double first(String layer, LayerColumn column) {
    double[] values = values(layer, column);
    return mean(values, 0, Math.min(20, values.length));
  }

  /// The mean of a layer's column over the last 50 updates; NaN where it is not defined.
  public double last(String layer, LayerColumn column) {
    double[] values = values(layer, column);
    return mean(values, Math.max(0, values.length - 50), values.length);
  }

  /// The energy that the last normalisation layer keeps at first; NaN without one.
  public double keptEnergyFirst() {
    return layers().isEmpty() ? Double.NaN : first(layers().getLast(), LayerColumn.KEPT);
  }

  /// The energy that the last normalisation layer keeps at the end; NaN without one.
  public double keptEnergyLast() {
    return layers().isEmpty() ? Double.NaN : last(layers().getLast(), LayerColumn.KEPT);
  }

  private static double mean(double[] values, int from, int to) {
    return from >= to
        ? Double.NaN
        : Arrays.stream(values, from, to).boxed().reduce(0.0, Double::sum) / (to - from);
  }
}
