package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ShapeMismatchException;

/// What a model's output costs, as functions of variables.
public final class Losses {
  private Losses() {}

  /// The mean cross entropy, without label smoothing.
  ///
  /// @see #crossEntropy(Variable, Variable, double, Reduction)
  public static Variable crossEntropy(Variable logits, Variable labels) {
    return crossEntropy(logits, labels, 0, Reduction.MEAN);
  }

  /// The cross entropy between the softmax of `logits` and the labels, by sample:
  ///
  ///     ℓ = −(1 − s) log p_label − s · mean_c log p_c        p = softmax(logits)
  ///
  /// with the label smoothing s of Szegedy and others, *Rethinking the Inception Architecture for
  /// Computer Vision*, CVPR 2016, section 7; arXiv:1512.00567. It is log C for logits that are all
  /// equal, and nothing overflows however large they are.
  ///
  /// @param logits `[n, C]`
  /// @param labels [ElementType#INT64] `[n]`, each from 0 to C − 1
  /// @param labelSmoothing from 0 (none) to 1
  /// @return a scalar, or `[n]` for [Reduction#NONE]
  /// @throws ShapeMismatchException if the shapes are others
  /// @throws IndexOutOfBoundsException if a label is no class
  public static Variable crossEntropy(
      Variable logits, Variable labels, double labelSmoothing, Reduction reduction) {
    if (logits.shape().rank() != 2
        || labels.shape().rank() != 1
        || labels.shape().extent(0) != logits.shape().extent(0)) {
      throw mismatch(
          "crossEntropy: wanted logits [n, classes] and labels [n]",
          "logits",
          logits,
          "labels",
          labels);
    }
    if (labels.type() != ElementType.INT64) {
      throw new IllegalArgumentException(
          "crossEntropy: labels must be int64 but are "
              + labels.type()
              + "\n  help: labels.to(INT64)");
    }
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw new IllegalArgumentException(
          "crossEntropy: label smoothing must be from 0 to 1, got " + labelSmoothing);
    }
    Variable logProbabilities = logits.logSoftmax(1);
    int n = labels.shape().extent(0);
    Variable own = logProbabilities.gather(1, labels.reshape(n, 1)).reshape(n);
    Variable losses = own.times(labelSmoothing - 1);
    if (labelSmoothing > 0) {
      losses = losses.minus(logProbabilities.mean(1).times(labelSmoothing));
    }
    return reduction.of(losses);
  }

  /// The mean of `(prediction − target)²` over all elements.
  ///
  /// @see #meanSquaredError(Variable, Variable, Reduction)
  public static Variable meanSquaredError(Variable prediction, Variable target) {
    return meanSquaredError(prediction, target, Reduction.MEAN);
  }

  /// `(prediction − target)²`, elementwise.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable meanSquaredError(
      Variable prediction, Variable target, Reduction reduction) {
    requireSame("meanSquaredError", "prediction", prediction, target);
    return reduction.of(prediction.minus(target).square());
  }

  /// The mean binary cross entropy over all elements.
  ///
  /// @see #binaryCrossEntropyWithLogits(Variable, Variable, Reduction)
  public static Variable binaryCrossEntropyWithLogits(Variable logits, Variable target) {
    return binaryCrossEntropyWithLogits(logits, target, Reduction.MEAN);
  }

  /// The cross entropy between `sigmoid(logits)` and the target probabilities t, elementwise:
  ///
  ///     ℓ = −t log sigmoid(x) − (1 − t) log(1 − sigmoid(x)) = t softplus(−x) + (1 − t) softplus(x)
  ///
  /// The right-hand side neither overflows nor cancels, however large the logits are.
  ///
  /// @param target probabilities from 0 to 1, in the shape and type of `logits`
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable binaryCrossEntropyWithLogits(
      Variable logits, Variable target, Reduction reduction) {
    requireSame("binaryCrossEntropyWithLogits", "logits", logits, target);
    Variable positive = target.times(logits.negate().softplus());
    Variable negative = target.negate().plus(1).times(logits.softplus());
    return reduction.of(positive.plus(negative));
  }

  private static void requireSame(String who, String name, Variable a, Variable target) {
    if (!a.shape().equals(target.shape()) || a.type() != target.type()) {
      throw mismatch(who + ": " + name + " and target differ", name, a, "target", target);
    }
  }

  private static ShapeMismatchException mismatch(
      String first, String aName, Variable a, String bName, Variable b) {
    int width = Math.max(aName.length(), bName.length()) + 1;
    return new ShapeMismatchException(
        first
            + "\n  "
            + aName
            + " ".repeat(width - aName.length())
            + a.shape()
            + " "
            + a.type()
            + "\n  "
            + bName
            + " ".repeat(width - bName.length())
            + b.shape()
            + " "
            + b.type());
  }
}
