package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.nn.Losses;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the ops of the cases are called here: a line for each.
final class OpTable {
  /// An op.
  ///
  /// @param name in the cases
  /// @param signature its inputs
  /// @param rule what it makes of its arguments
  record Entry(String name, Signature signature, Function<Arguments, Variable> rule) {}

  private static final Map<String, Entry> ENTRIES = new OpTable().entries;

  private final Map<String, Entry> entries = new HashMap<>();

  private OpTable() {
    oneInput();
    severalInputs();
    reductions();
    products();
    shapes();
    normalisations();
    losses();
  }

  /// The op called `name`, or null.
  static @Nullable Entry find(String name) {
    return ENTRIES.get(name);
  }

  /// How many ops there are.
  static int size() {
    return ENTRIES.size();
  }

  private void op(String name, String inputs, Function<Arguments, Variable> rule) {
    entries.put(name, new Entry(name, new Signature(inputs), rule));
  }

  private void oneInput() {
    op("neg", "x", a -> a.in("x").negate());
    op("exp", "x", a -> a.in("x").exp());
    op("log", "x", a -> a.in("x").log());
    op("log1p", "x", a -> a.in("x").log1p());
    op("expm1", "x", a -> a.in("x").expm1());
    op("sqrt", "x", a -> a.in("x").squareRoot());
    op("sin", "x", a -> a.in("x").sin());
    op("cos", "x", a -> a.in("x").cos());
    op("tanh", "x", a -> a.in("x").tanh());
    op("abs", "x", a -> a.in("x").absolute());
    op("erf", "x", a -> a.in("x").erf());
    op("rsqrt", "x", a -> a.in("x").reciprocalSquareRoot());
    op("square", "x", a -> a.in("x").square());
    op("reciprocal", "x", a -> a.in("x").reciprocal());
    op("pow_scalar", "x", a -> a.in("x").power(a.number("exponent")));
    op("sigmoid", "x", a -> a.in("x").sigmoid());
    op("relu", "x", a -> a.in("x").relu());
  }

  private void severalInputs() {
    op("add", "a b", a -> a.in("a").plus(a.in("b")));
    op("sub", "a b", a -> a.in("a").minus(a.in("b")));
    op("mul", "a b", a -> a.in("a").times(a.in("b")));
    op("div", "a b", a -> a.in("a").dividedBy(a.in("b")));
    op("pow", "a b", a -> a.in("a").power(a.in("b")));
    op("maximum", "a b", a -> a.in("a").maximum(a.in("b")));
    op("minimum", "a b", a -> a.in("a").minimum(a.in("b")));
    op("dropout_mask", "x mask", OpTable::dropout);
  }

  private void reductions() {
    op("sum", "x", a -> Reduced.of(a, Variable::sumKeeping));
    op("mean", "x", a -> Reduced.of(a, Variable::meanKeeping));
  }

  private void products() {
    op("matmul", "a b", a -> a.in("a").matmul(a.in("b")));
  }

  private void shapes() {
    op("reshape", "x", a -> a.in("x").reshape(a.integers("shape")));
    op("permute", "x", a -> a.in("x").permute(a.integers("axes")));
    op("flip", "x", a -> a.in("x").flip(a.integers("axes")));
    op("concat", "x...", a -> Variable.concatenate(a.integer("axis"), a.all()));
    op("gather", "x index", a -> a.in("x").gather(a.integer("axis"), a.in("index")));
  }

  private void normalisations() {
    op("batch_norm", "x [weight bias]", BatchNormStep::train);
    op("batch_norm_eval", "x running_mean running_var [weight bias]", BatchNormStep::evaluate);
    op("softmax", "x", a -> a.in("x").softmax(a.integer("axis", -1)));
    op("log_softmax", "x", a -> a.in("x").logSoftmax(a.integer("axis", -1)));
  }

  private void losses() {
    op(
        "cross_entropy",
        "logits target",
        a ->
            Losses.crossEntropy(
                a.in("logits"),
                a.in("target"),
                a.number("label_smoothing", 0),
                a.reduction(false)));
    op(
        "nll_loss",
        "log_probs target",
        a -> Losses.negativeLogLikelihood(a.in("log_probs"), a.in("target"), a.reduction(false)));
    op(
        "mse_loss",
        "x target",
        a -> Losses.meanSquaredError(a.in("x"), a.in("target"), a.reduction(false)));
    op(
        "l1_loss",
        "x target",
        a -> Losses.meanAbsoluteError(a.in("x"), a.in("target"), a.reduction(false)));
    op(
        "smooth_l1_loss",
        "x target",
        a -> Losses.smoothL1(a.in("x"), a.in("target"), a.number("beta", 1), a.reduction(false)));
    op(
        "huber_loss",
        "x target",
        a -> Losses.huber(a.in("x"), a.in("target"), a.number("delta", 1), a.reduction(false)));
    op(
        "bce_with_logits",
        "logits target",
        a ->
            Losses.binaryCrossEntropyWithLogits(
                a.in("logits"), a.in("target"), a.reduction(false)));
    op("kl_div", "log_q target", OpTable::klDivergence);
  }

  private static Variable klDivergence(Arguments a) {
    return a.flag("log_target", false)
        ? Losses.klDivergenceOfLogarithms(a.in("log_q"), a.in("target"), a.reduction(true))
        : Losses.klDivergence(a.in("log_q"), a.in("target"), a.reduction(true));
  }

  private static Variable dropout(Arguments a) {
    Variable x = a.in("x");
    if (!x.shape().equals(a.in("mask").shape())) {
      throw new IllegalArgumentException(
          "the mask has the shape " + a.in("mask").shape() + " but x has " + x.shape());
    }
    return x.times(a.in("mask")).dividedBy(1 - a.number("p"));
  }
}
