package io.github.cotangent.experiments.explain;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The functions of formulas, one a line. Capitals and underscores in their names make no
/// difference, so that `logSoftmax`, `log_softmax` and `logsoftmax` are the same.
final class Vocabulary {
  /// A function and what it computes.
  record Entry(Signature signature, Rule rule) {}

  /// What a function computes.
  interface Rule {
    Variable of(Arguments arguments);
  }

  static final List<Entry> ENTRIES =
      List.of(
          // elementwise
          entry("absolute|abs(x)", a -> a.x().absolute()),
          entry("sign(x)", a -> a.x().sign()),
          entry("floor(x)", a -> a.x().floor()),
          entry("ceil(x)", a -> a.x().ceil()),
          entry("round(x)", a -> a.x().round()),
          entry("square(x)", a -> a.x().square()),
          entry("squareRoot|sqrt(x{0.1,2})", a -> a.x().squareRoot()),
          entry("reciprocal(x{0.1,2})", a -> a.x().reciprocal()),
          entry("reciprocalSquareRoot|rsqrt(x{0.1,2})", a -> a.x().reciprocalSquareRoot()),
          entry("exp(x)", a -> a.x().exp()),
          entry("expm1(x)", a -> a.x().expm1()),
          entry("exp2(x)", a -> a.x().exp2()),
          entry("log|ln(x{0.1,2})", a -> a.x().log()),
          entry("log1p(x{0.1,2})", a -> a.x().log1p()),
          entry("log2(x{0.1,2})", a -> a.x().log2()),
          entry("log10(x{0.1,2})", a -> a.x().log10()),
          entry("sin(x)", a -> a.x().sin()),
          entry("cos(x)", a -> a.x().cos()),
          entry("tan(x{-1,1})", a -> a.x().tan()),
          entry("asin(x{-0.9,0.9})", a -> a.x().asin()),
          entry("acos(x{-0.9,0.9})", a -> a.x().acos()),
          entry("atan(x)", a -> a.x().atan()),
          entry("sinh(x)", a -> a.x().sinh()),
          entry("cosh(x)", a -> a.x().cosh()),
          entry("tanh(x)", a -> a.x().tanh()),
          entry("asinh(x)", a -> a.x().asinh()),
          entry("acosh(x{1.1,3})", a -> a.x().acosh()),
          entry("atanh(x{-0.9,0.9})", a -> a.x().atanh()),
          entry("erf(x)", a -> a.x().erf()),
          entry("erfInverse|erfinv(x{-0.9,0.9})", a -> a.x().erfInverse()),
          entry("logGamma|lgamma(x{0.1,3})", a -> a.x().logGamma()),
          entry("digamma(x{0.1,3})", a -> a.x().digamma()),
          entry("polygamma(x{0.5,3}, order=1)", a -> a.x().polygamma(a.integer("order"))),
          entry("power|pow(x{0.1,2}, exponent)", a -> a.x().power(a.operand(1))),
          entry("hypot(a, b)", a -> a.x().hypot(a.operand(1))),
          entry("atan2(a, b)", a -> a.x().atan2(a.operand(1))),
          entry("where(condition, a, b)", a -> a.operand(1).where(a.x(), a.operand(2))),
          // activations
          entry("relu(x)", a -> a.x().relu()),
          entry("relu6(x)", a -> a.x().relu6()),
          entry("leakyRelu(x, slope=0.01)", a -> a.x().leakyRelu(a.number("slope"))),
          entry("prelu(x, slope)", a -> a.x().prelu(a.operand(1))),
          entry("elu(x, alpha=1)", a -> a.x().elu(a.number("alpha"))),
          entry("gelu(x)", a -> a.x().gelu()),
          entry("geluTanh(x)", a -> a.x().geluTanh()),
          entry("silu|swish(x)", a -> a.x().silu()),
          entry("mish(x)", a -> a.x().mish()),
          entry("sigmoid(x)", a -> a.x().sigmoid()),
          entry("softplus(x)", a -> a.x().softplus()),
          entry("softsign(x)", a -> a.x().softsign()),
          entry("hardtanh(x)", a -> a.x().hardtanh()),
          entry("clamp(x, min=-1, max=1)", a -> a.x().clamp(a.number("min"), a.number("max"))),
          entry("glu(x[n=4], axis=-1)", a -> a.x().glu(a.integer("axis"))),
          // over axes
          entry("sum(x, axis=all)", a -> a.x().sum(a.axes())),
          entry("mean(x, axis=all)", a -> a.x().mean(a.axes())),
          entry("product|prod(x, axis=all)", a -> a.x().product(a.axes())),
          entry(
              "maximum|max(a, b?, axis=all)",
              a -> a.optional(1).map(a.x()::maximum).orElseGet(() -> a.x().maximum(a.axes()))),
          entry(
              "minimum|min(a, b?, axis=all)",
              a -> a.optional(1).map(a.x()::minimum).orElseGet(() -> a.x().minimum(a.axes()))),
          entry(
              "variance|var(x[n=4], axis=all, unbiased=0)",
              a -> a.x().variance(a.is("unbiased"), a.axes())),
          entry(
              "standardDeviation|std(x[n=4], axis=all, unbiased=0)",
              a -> a.x().standardDeviation(a.is("unbiased"), a.axes())),
          entry("logSumExp(x, axis=all)", a -> a.x().logSumExp(a.axes())),
          entry("norm(x, axis=all, p=2)", a -> a.x().norm(a.number("p"), a.axes())),
          // along an axis
          entry("cumulativeSum|cumsum(x, axis=-1)", a -> a.x().cumulativeSum(a.integer("axis"))),
          entry(
              "cumulativeProduct|cumprod(x, axis=-1)",
              a -> a.x().cumulativeProduct(a.integer("axis"))),
          entry(
              "sort(x, axis=-1, descending=0)",
              a -> a.x().sort(a.integer("axis"), a.is("descending"))),
          entry(
              "topK(x, axis=-1, k=2)", a -> a.x().topK(a.integer("k"), a.integer("axis")).values()),
          // normalisations
          entry("softmax(x, axis=-1)", a -> a.x().softmax(a.integer("axis"))),
          entry("logSoftmax(x, axis=-1)", a -> a.x().logSoftmax(a.integer("axis"))),
          entry(
              "normalise|normalize(x[n=4], axis=all, epsilon=1e-5)",
              a -> a.x().normalise(a.number("epsilon"), a.axes())),
          entry(
              "batchNorm(x[n=4,c=2,...], gamma[c]?, beta[c]?, epsilon=1e-5)",
              a -> affine(a.x().batchNorm(a.number("epsilon")), a)),
          entry("layerNorm(x[n=2,c=4], gamma[c]?, beta[c]?, epsilon=1e-5)", Vocabulary::layerNorm),
          entry(
              "groupNorm(x[n=2,c=4,...], gamma[c]?, beta[c]?, groups=2, epsilon=1e-5)",
              a -> affine(a.x().groupNorm(a.integer("groups"), a.number("epsilon")), a)),
          entry(
              "instanceNorm(x[n=1,c=2,l=4,...], gamma[c]?, beta[c]?, epsilon=1e-5)",
              a -> affine(a.x().instanceNorm(a.number("epsilon")), a)),
          entry(
              "weightNorm(v[o=2,i=3], g[o,1], axis=0)",
              a -> a.x().weightNorm(a.operand(1), a.integer("axis"))),
          entry("clampNorm(x, axis=all, most=1)", a -> a.x().clampNorm(a.number("most"), a.axes())),
          // products and matrices
          entry("matmul(a[m=2,k=3], b[k,n=2])", a -> a.x().matmul(a.operand(1))),
          entry("outer(a, b)", a -> a.x().outer(a.operand(1))),
          entry(
              "linear(x[n=4,i=3], weight[o=2,i], bias[o]?)",
              a -> {
                Variable y = a.x().linear(a.operand(1));
                return a.optional(2).map(y::plus).orElse(y);
              }),
          entry("transpose(x[m=2,n=3])", a -> a.x().transpose()),
          entry("tril(a[n=3,n], k=0)", a -> a.x().tril(a.integer("k"))),
          entry("triu(a[n=3,n], k=0)", a -> a.x().triu(a.integer("k"))),
          entry("diagonal(a[n=3,n])", a -> a.x().diagonal()),
          entry("trace(a[n=3,n])", a -> a.x().trace()),
          entry("cholesky(a{definite}[n=3,n])", a -> a.x().cholesky()),
          entry("solve(a{definite}[n=3,n], b[n,m=1])", a -> a.x().solve(a.operand(1))),
          entry("inverse(a{definite}[n=3,n])", a -> a.x().inverse()),
          entry("determinant|det(a{definite}[n=3,n])", a -> a.x().determinant()),
          entry("logDeterminant|logdet(a{definite}[n=3,n])", a -> a.x().logDeterminant()),
          // images
          entry(
              "conv2d(x[n=1,c=1,h=4,w=4], weight[o=1,c,k=2,k], bias[o]?, stride=1, padding=0)",
              Vocabulary::convolution),
          entry(
              "maxPool2d(x[n=1,c=1,h=4,w=4], size=2)",
              a -> a.x().maxPool2d(PoolingWindow.of(a.integer("size")))),
          entry(
              "avgPool2d(x[n=1,c=1,h=4,w=4], size=2)",
              a -> a.x().avgPool2d(PoolingWindow.of(a.integer("size")), true)),
          entry("globalAvgPool2d(x[n=1,c=2,h=2,w=2])", a -> a.x().globalAvgPool2d()),
          entry(
              "pixelShuffle(x[n=1,c=4,h=2,w=2], factor=2)",
              a -> a.x().pixelShuffle(a.integer("factor"))),
          entry(
              "pixelUnshuffle(x[n=1,c=1,h=4,w=4], factor=2)",
              a -> a.x().pixelUnshuffle(a.integer("factor"))),
          // shapes
          entry("reshape(x, to=-1)", a -> a.x().reshape(a.integers("to"))),
          entry("flatten(x)", a -> a.x().flatten()),
          entry("flip(x, axis=0)", a -> a.x().flip(a.axes())),
          entry("roll(x, axis=0, shift=1)", a -> a.x().roll(a.integer("shift"), a.integer("axis"))),
          entry(
              "slice(x, axis=0, start=0, stop=2)",
              a -> a.x().slice(a.integer("axis"), a.integer("start"), a.integer("stop"))),
          entry("tile(x, repeats=2)", a -> a.x().tile(a.integers("repeats"))),
          entry(
              "repeatInterleave(x, axis=0, repeats=2)",
              a -> a.x().repeatInterleave(a.integer("repeats"), a.integer("axis"))));

  private Vocabulary() {}

  private static Entry entry(String signature, Rule rule) {
    return new Entry(Signature.of(signature), rule);
  }

  /// The function that is called `name`, or one of its other names.
  static Optional<Entry> find(String name) {
    return ENTRIES.stream()
        .filter(
            entry -> entry.signature().names().stream().anyMatch(n -> plain(n).equals(plain(name))))
        .findFirst();
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /// All names, for suggestions.
  static List<String> names() {
    List<String> names = new ArrayList<>();
    ENTRIES.forEach(entry -> names.addAll(entry.signature().names()));
    return names;
  }

  // ---- functions that are more than a line ----------------------------------------------------

  /// A factor and a summand for each channel, where they are given.
  private static Variable affine(Variable y, Arguments a) {
    return a.optional(1)
        .map(scale -> y.scaleAndShift(scale, a.optional(2).orElseGet(scale::zeros)))
        .orElse(y);
  }

  private static Variable layerNorm(Arguments a) {
    Shape last = Shape.of(a.x().shape().extent(-1));
    Variable y = a.x().layerNorm(last, a.number("epsilon"));
    Variable scaled = a.optional(1).map(y::times).orElse(y);
    return a.optional(2).map(scaled::plus).orElse(scaled);
  }

  private static Variable convolution(Arguments a) {
    ConvolutionGeometry geometry =
        ConvolutionGeometry.DEFAULT.stride(a.integer("stride")).padding(a.integer("padding"));
    return a.optional(2)
        .map(bias -> a.x().conv2d(a.operand(1), bias, geometry))
        .orElseGet(() -> a.x().conv2d(a.operand(1), geometry));
  }
}
