package io.github.cotangent.experiments.conformance;

import static io.github.cotangent.core.ElementType.BOOL;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Reduction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final double NEGATIVE = Double.NEGATIVE_INFINITY;
  private static final double POSITIVE = Double.POSITIVE_INFINITY;

  private static final Map<String, Entry> ENTRIES = new OpTable().entries;

  private final Map<String, Entry> entries = new HashMap<>();

  private OpTable() {
    oneInput();
    severalInputs();
    reductions();
    products();
    shapes();
    images();
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
    op("softplus", "x", a -> a.in("x").softplus(a.number("beta", 1), a.number("threshold", 20)));
    op("relu", "x", a -> a.in("x").relu());
    op("leaky_relu", "x", a -> a.in("x").leakyRelu(a.number("negative_slope", 0.01)));
    op("elu", "x", a -> a.in("x").elu(a.number("alpha", 1)));
    op("gelu", "x", OpTable::gelu);
    op("silu", "x", a -> a.in("x").silu());
    op("clamp", "x", a -> a.in("x").clamp(a.limit("min", NEGATIVE), a.limit("max", POSITIVE)));
  }

  private void severalInputs() {
    op("add", "a b", a -> a.in("a").plus(a.in("b")));
    op("sub", "a b", a -> a.in("a").minus(a.in("b")));
    op("mul", "a b", a -> a.in("a").times(a.in("b")));
    op("div", "a b", a -> a.in("a").dividedBy(a.in("b")));
    op("pow", "a b", a -> a.in("a").power(a.in("b")));
    op("maximum", "a b", a -> a.in("a").maximum(a.in("b")));
    op("minimum", "a b", a -> a.in("a").minimum(a.in("b")));
    op("where", "condition a b", a -> a.in("a").where(a.in("condition").to(BOOL), a.in("b")));
    op("dropout_mask", "x mask", OpTable::dropout);
  }

  private void reductions() {
    op("sum", "x", a -> Reduced.of(a, Variable::sumKeeping));
    op("mean", "x", a -> Reduced.of(a, Variable::meanKeeping));
    op("prod", "x", a -> Reduced.of(a, Variable::productKeeping));
    op("max", "x", a -> Reduced.of(a, Variable::maximumKeeping));
    op("min", "x", a -> Reduced.of(a, Variable::minimumKeeping));
    op("logsumexp", "x", a -> Reduced.of(a, Variable::logSumExpKeeping));
    op("var", "x", OpTable::variance);
    op("norm", "x", OpTable::norm);
    op("cumsum", "x", a -> a.in("x").cumulativeSum(a.integer("axis")));
  }

  private void products() {
    op("matmul", "a b", a -> a.in("a").matmul(a.in("b")));
    op("linear", "x weight [bias]", OpTable::linear);
    op("embedding", "weight index", a -> a.in("weight").embedding(a.in("index")));
  }

  private void shapes() {
    op("reshape", "x", a -> a.in("x").reshape(a.integers("shape")));
    op("transpose", "x", a -> a.in("x").transpose(a.integer("axis0"), a.integer("axis1")));
    op("permute", "x", a -> a.in("x").permute(a.integers("axes")));
    op("expand", "x", a -> a.in("x").expand(Shape.of(a.integers("shape"))));
    op("slice", "x", OpTable::slice);
    op("concat", "x...", a -> Variable.concatenate(a.integer("axis"), a.all()));
    op("stack", "x...", a -> Variable.stack(a.integer("axis"), a.all()));
    op("split", "x", OpTable::split);
    op("pad", "x", a -> a.in("x").pad(a.pairs("pads"), a.number("value", 0)));
    op("flip", "x", a -> a.in("x").flip(a.integers("axes")));
    op("index_select", "x index", a -> a.in("x").indexSelect(a.integer("axis"), a.in("index")));
    op("gather", "x index", a -> a.in("x").gather(a.integer("axis"), a.in("index")));
    op("pixel_unshuffle", "x", a -> a.in("x").pixelUnshuffle(a.integer("factor")));
    op("pixel_shuffle", "x", a -> a.in("x").pixelShuffle(a.integer("factor")));
    op("realnvp_squeeze", "x", a -> a.in("x").realNvpSqueeze(a.flag("alt_order", false)));
  }

  private void images() {
    op("conv2d", "x weight [bias]", OpTable::convolution);
    op("conv_transpose2d", "x weight [bias]", OpTable::convolutionTranspose);
    op("max_pool2d", "x", a -> a.in("x").maxPool2d(window(a, a.heightWidth("dilation", 1))));
    op("avg_pool2d", "x", OpTable::meanPool);
    op("adaptive_avg_pool2d", "x", OpTable::adaptiveMeanPool);
  }

  private void normalisations() {
    op("batch_norm", "x [weight bias]", BatchNormStep::train);
    op("batch_norm_eval", "x running_mean running_var [weight bias]", BatchNormStep::evaluate);
    op("layer_norm", "x [weight bias]", OpTable::layerNorm);
    op("group_norm", "x [weight bias]", OpTable::groupNorm);
    op("instance_norm", "x [weight bias]", a -> channelwise(a, a.in("x").instanceNorm(eps(a))));
    op("weight_norm", "v g", a -> a.in("v").weightNorm(a.in("g"), a.integer("axis", 0)));
  }

  private void losses() {
    op("softmax", "x", a -> a.in("x").softmax(a.integer("axis", -1)));
    op("log_softmax", "x", a -> a.in("x").logSoftmax(a.integer("axis", -1)));
    op("cross_entropy", "logits target", OpTable::crossEntropy);
    loss("nll_loss", "log_probs target", Losses::negativeLogLikelihood);
    loss("mse_loss", "x target", Losses::meanSquaredError);
    loss("l1_loss", "x target", Losses::meanAbsoluteError);
    op("smooth_l1_loss", "x target", OpTable::smoothL1);
    op("huber_loss", "x target", OpTable::huber);
    loss("bce_with_logits", "logits target", Losses::binaryCrossEntropyWithLogits);
    op("kl_div", "log_q target", OpTable::klDivergence);
  }

  // ---- ops that take more than a line ---------------------------------------------------------

  private static Variable gelu(Arguments a) {
    String approximate = a.text("approximate", "none");
    return switch (approximate) {
      case "none" -> a.in("x").gelu();
      case "tanh" -> a.in("x").geluTanh();
      default ->
          throw new IllegalArgumentException(
              "the approximation \"" + approximate + "\" is not known");
    };
  }

  private static Variable dropout(Arguments a) {
    if (!a.in("x").shape().equals(a.in("mask").shape())) {
      throw new IllegalArgumentException("the mask must have the shape of x");
    }
    return a.in("x").dropoutMask(a.in("mask"), a.number("p"));
  }

  private static Variable variance(Arguments a) {
    boolean unbiased = a.flag("unbiased", true);
    return Reduced.of(a, (x, axes) -> x.varianceKeeping(unbiased, axes));
  }

  private static Variable norm(Arguments a) {
    double p = a.number("p", 2);
    return p >= 1
        ? Reduced.of(a, (x, axes) -> x.normKeeping(p, axes))
        : Reduced.of(a, (x, axes) -> x.absolute().power(p).sumKeeping(axes).power(1 / p));
  }

  private static Variable linear(Arguments a) {
    Variable x = a.in("x");
    return a.has("bias") ? x.linear(a.in("weight"), a.in("bias")) : x.linear(a.in("weight"));
  }

  private static Variable slice(Arguments a) {
    int[] axes = a.integers("axes");
    int[] ones = new int[axes.length];
    Arrays.fill(ones, 1);
    int[] stops = a.integersOr("stops", Integer.MAX_VALUE);
    return a.in("x").slice(axes, a.integers("starts"), stops, a.integers("steps", ones));
  }

  private static Variable split(Arguments a) {
    List<Variable> parts = a.in("x").split(a.integer("axis"), a.integers("sizes"));
    return parts.get(Objects.checkIndex(a.integer("index"), parts.size()));
  }

  private static Variable convolution(Arguments a) {
    Variable x = a.in("x");
    Variable weight = a.in("weight");
    return a.has("bias")
        ? x.conv2d(weight, a.in("bias"), geometry(a))
        : x.conv2d(weight, geometry(a));
  }

  private static Variable convolutionTranspose(Arguments a) {
    Variable x = a.in("x");
    Variable weight = a.in("weight");
    HeightWidth outputPadding = a.heightWidth("output_padding", 0);
    return a.has("bias")
        ? x.convTranspose2d(weight, a.in("bias"), geometry(a), outputPadding)
        : x.convTranspose2d(weight, geometry(a), outputPadding);
  }

  private static ConvolutionGeometry geometry(Arguments a) {
    return new ConvolutionGeometry(
        a.heightWidth("stride", 1),
        a.heightWidth("padding", 0),
        a.heightWidth("dilation", 1),
        a.integer("groups", 1));
  }

  private static Variable meanPool(Arguments a) {
    boolean countPadding = a.flag("count_include_pad", true);
    return a.in("x").avgPool2d(window(a, HeightWidth.of(1)), countPadding);
  }

  private static PoolingWindow window(Arguments a, HeightWidth dilation) {
    HeightWidth size = a.heightWidth("kernel_size");
    return new PoolingWindow(
        size, a.heightWidth("stride", size), a.heightWidth("padding", 0), dilation);
  }

  private static Variable adaptiveMeanPool(Arguments a) {
    HeightWidth bins = a.heightWidth("output_size", 1);
    return a.in("x").adaptiveAvgPool2d(bins.height(), bins.width());
  }

  private static double eps(Arguments a) {
    return a.number("eps", 1e-5);
  }

  private static Variable layerNorm(Arguments a) {
    Variable y = a.in("x").layerNorm(Shape.of(a.integers("normalized_shape")), eps(a));
    return a.has("weight") ? y.times(a.in("weight")).plus(a.in("bias")) : y;
  }

  private static Variable groupNorm(Arguments a) {
    return channelwise(a, a.in("x").groupNorm(a.integer("num_groups"), eps(a)));
  }

  /// `weight · y + bias` along axis 1, where they are given.
  private static Variable channelwise(Arguments a, Variable y) {
    return a.has("weight") ? y.scaleAndShift(a.in("weight"), a.in("bias")) : y;
  }

  /// A loss of two inputs and nothing but a reduction.
  private void loss(String name, String inputs, LossFunction loss) {
    String[] words = inputs.split(" ");
    op(name, inputs, a -> loss.of(a.in(words[0]), a.in(words[1]), a.reduction(false)));
  }

  @FunctionalInterface
  private interface LossFunction {
    Variable of(Variable first, Variable second, Reduction reduction);
  }

  private static Variable crossEntropy(Arguments a) {
    double smoothing = a.number("label_smoothing", 0);
    return Losses.crossEntropy(a.in("logits"), a.in("target"), smoothing, a.reduction(false));
  }

  private static Variable smoothL1(Arguments a) {
    return Losses.smoothL1(a.in("x"), a.in("target"), a.number("beta", 1), a.reduction(false));
  }

  private static Variable huber(Arguments a) {
    return Losses.huber(a.in("x"), a.in("target"), a.number("delta", 1), a.reduction(false));
  }

  private static Variable klDivergence(Arguments a) {
    Reduction reduction = a.reduction(true);
    return a.flag("log_target", false)
        ? Losses.klDivergenceOfLogarithms(a.in("log_q"), a.in("target"), reduction)
        : Losses.klDivergence(a.in("log_q"), a.in("target"), reduction);
  }
}
