package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.AtLabels;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;

/// What a model's output costs, as functions of variables.
///
/// Each loss is stated for a sample or an element; the [Reduction] says what becomes of those of a
/// batch, their mean where none is given. Nothing overflows or cancels however large the arguments
/// are. Targets may be tracked; labels are integers and are not.
///
/// At kinks:
///
/// | loss | where | derivative |
/// |---|---|---|
/// | [#meanAbsoluteError], [#smoothL1] with β = 0 | x = t | 0 |
/// | [#smoothL1], [#huber] | \|x − t\| = β, δ | the first has no jump; the second is that beyond, 0 |
/// | [#klDivergence] | t = 0 | the term t log t counts as 0 with derivative 0 |
public final class Losses {
  private Losses() {}

  // ---- of classes -----------------------------------------------------------------------------

  /// The mean cross entropy, without label smoothing.
  ///
  /// @see #crossEntropy(Variable, Variable, double, Reduction)
  public static Variable crossEntropy(Variable logits, Variable labels) {
    return crossEntropy(logits, labels, 0, Reduction.MEAN);
  }

  /// The cross entropy between the softmax of `logits` and the labels, by sample and, where there
  /// are further axes, by position in it:
  ///
  ///     ℓ = −(1 − s) log p_label − s · mean_c log p_c        p = softmax(logits)
  ///
  /// with the label smoothing s of Szegedy and others, *Rethinking the Inception Architecture for
  /// Computer Vision*, CVPR 2016, section 7; arXiv:1512.00567. It is log C for logits that are all
  /// equal.
  ///
  /// @param logits `[n, C, …]`
  /// @param labels [ElementType#INT64] `[n, …]`, each from 0 to C − 1
  /// @param labelSmoothing from 0 (none) to 1
  /// @return a scalar, or `[n, …]` for [Reduction#NONE]
  /// @throws ShapeMismatchException if the shapes are others
  /// @throws IndexOutOfBoundsException if a label is no class
  public static Variable crossEntropy(
      Variable logits, Variable labels, double labelSmoothing, Reduction reduction) {
    requireLabels("crossEntropy", "logits", logits, labels);
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw new IllegalArgumentException(
          "crossEntropy: label smoothing must be from 0 to 1, got " + labelSmoothing);
    }
    Variable logProbabilities = logits.logSoftmax(1);
    Variable own = Variable.apply(new AtLabels("crossEntropy"), logProbabilities, labels);
    Variable losses = own.times(labelSmoothing - 1);
    if (labelSmoothing > 0) {
      losses = losses.minus(logProbabilities.mean(1).times(labelSmoothing));
    }
    return reduction.of(losses);
  }

  /// The mean negative log likelihood.
  ///
  /// @see #negativeLogLikelihood(Variable, Variable, Reduction)
  public static Variable negativeLogLikelihood(Variable logProbabilities, Variable labels) {
    return negativeLogLikelihood(logProbabilities, labels, Reduction.MEAN);
  }

  /// `−log p_label`, for log probabilities that are at hand, such as a [Variable#logSoftmax] along
  /// axis 1.
  ///
  /// @param logProbabilities `[n, C, …]`
  /// @param labels [ElementType#INT64] `[n, …]`, each from 0 to C − 1
  /// @return a scalar, or `[n, …]` for [Reduction#NONE]
  /// @throws ShapeMismatchException if the shapes are others
  /// @throws IndexOutOfBoundsException if a label is no class
  public static Variable negativeLogLikelihood(
      Variable logProbabilities, Variable labels, Reduction reduction) {
    requireLabels("negativeLogLikelihood", "logProbabilities", logProbabilities, labels);
    return reduction.of(
        Variable.apply(new AtLabels("negativeLogLikelihood"), logProbabilities, labels).negate());
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
  /// @param target probabilities from 0 to 1, in the shape and type of `logits`
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable binaryCrossEntropyWithLogits(
      Variable logits, Variable target, Reduction reduction) {
    requireSame("binaryCrossEntropyWithLogits", "logits", logits, target);
    Variable positive = target.times(logits.negate().softplus());
    Variable negative = target.negate().plus(1).times(logits.softplus());
    return reduction.of(positive.plus(negative));
  }

  // ---- of distances ---------------------------------------------------------------------------

  /// The mean of `(x − t)²` over all elements.
  ///
  /// @see #meanSquaredError(Variable, Variable, Reduction)
  public static Variable meanSquaredError(Variable prediction, Variable target) {
    return meanSquaredError(prediction, target, Reduction.MEAN);
  }

  /// `(x − t)²` of predictions x and targets t, elementwise.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable meanSquaredError(
      Variable prediction, Variable target, Reduction reduction) {
    requireSame("meanSquaredError", "prediction", prediction, target);
    return reduction.of(prediction.minus(target).square());
  }

  /// The mean of `|x − t|` over all elements.
  ///
  /// @see #meanAbsoluteError(Variable, Variable, Reduction)
  public static Variable meanAbsoluteError(Variable prediction, Variable target) {
    return meanAbsoluteError(prediction, target, Reduction.MEAN);
  }

  /// `|x − t|` of predictions x and targets t, elementwise.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable meanAbsoluteError(
      Variable prediction, Variable target, Reduction reduction) {
    requireSame("meanAbsoluteError", "prediction", prediction, target);
    return reduction.of(prediction.minus(target).absolute());
  }

  /// The smooth L1 loss of predictions x and targets t, elementwise: Girshick, *Fast R-CNN*, ICCV
  /// 2015, equation 3; arXiv:1504.08083.
  ///
  ///     ℓ = d² / 2β  where d < β,  else d − β/2        d = |x − t|
  ///
  /// @param beta β, at least 0; for 0 the loss is [#meanAbsoluteError]
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable smoothL1(
      Variable prediction, Variable target, double beta, Reduction reduction) {
    requireSame("smoothL1", "prediction", prediction, target);
    if (!(beta >= 0 && beta < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "smoothL1: beta must be at least 0 and finite, got " + beta);
    }
    Variable distance = prediction.minus(target);
    return reduction.of(beta == 0 ? distance.absolute() : bounded(distance, beta).dividedBy(beta));
  }

  /// The loss of Huber of predictions x and targets t, elementwise: *Robust Estimation of a
  /// Location Parameter*, Annals of Mathematical Statistics 35(1), 1964.
  ///
  ///     ℓ = d² / 2  where d < δ,  else δ (d − δ/2)        d = |x − t|
  ///
  /// @param delta δ, above 0
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable huber(
      Variable prediction, Variable target, double delta, Reduction reduction) {
    requireSame("huber", "prediction", prediction, target);
    if (!(delta > 0 && delta < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("huber: delta must be above 0 and finite, got " + delta);
    }
    return reduction.of(bounded(prediction.minus(target), delta));
  }

  /// Huber's loss of the distance e without branches: `c (e − c/2)` with e limited to ±δ as c,
  /// whose derivative is c.
  private static Variable bounded(Variable e, double delta) {
    Variable c = e.clamp(-delta, delta);
    return c.times(e.minus(c.times(0.5)));
  }

  // ---- of distributions -----------------------------------------------------------------------

  /// The divergence of Kullback and Leibler from q to p, elementwise: `p (log p − log q)`.
  ///
  /// @param logQ the logarithms of q
  /// @param target p, from 0; 0 costs nothing
  /// @param reduction [Reduction#BATCH_MEAN] gives the mean divergence of a batch of distributions
  /// @throws ShapeMismatchException if the shapes differ
  public static Variable klDivergence(Variable logQ, Variable target, Reduction reduction) {
    requireSame("klDivergence", "logQ", logQ, target);
    Variable logTarget = target.where(target.greater(0), 1).log();
    return reduction.of(target.times(logTarget.minus(logQ)));
  }

  /// As [#klDivergence] for targets that are given by their logarithms.
  ///
  /// @param logTarget the logarithms of p
  public static Variable klDivergenceOfLogarithms(
      Variable logQ, Variable logTarget, Reduction reduction) {
    requireSame("klDivergenceOfLogarithms", "logQ", logQ, logTarget);
    return reduction.of(logTarget.exp().times(logTarget.minus(logQ)));
  }

  // ---- errors ---------------------------------------------------------------------------------

  private static void requireLabels(String who, String name, Variable x, Variable labels) {
    Shape shape = x.shape();
    if (shape.rank() < 2 || !shape.reduced(false, 1).equals(labels.shape())) {
      throw mismatch(
          who + ": wanted " + name + " [n, classes, ...] and labels [n, ...]",
          name,
          x,
          "labels",
          labels);
    }
    if (labels.type() != ElementType.INT64) {
      throw new IllegalArgumentException(
          who + ": labels must be int64 but are " + labels.type() + "\n  help: labels.to(INT64)");
    }
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
