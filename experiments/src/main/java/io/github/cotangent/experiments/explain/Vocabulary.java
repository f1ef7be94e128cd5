package io.github.cotangent.experiments.explain;

import io.github.cotangent.autodiff.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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
          entry("absolute|abs(x)", a -> a.x().absolute()),
          entry("square(x)", a -> a.x().square()),
          entry("squareRoot|sqrt(x+)", a -> a.x().squareRoot()),
          entry("reciprocal(x+)", a -> a.x().reciprocal()),
          entry("reciprocalSquareRoot|rsqrt(x+)", a -> a.x().reciprocalSquareRoot()),
          entry("exp(x)", a -> a.x().exp()),
          entry("expm1(x)", a -> a.x().expm1()),
          entry("log(x+)", a -> a.x().log()),
          entry("log1p(x+)", a -> a.x().log1p()),
          entry("sin(x)", a -> a.x().sin()),
          entry("cos(x)", a -> a.x().cos()),
          entry("tanh(x)", a -> a.x().tanh()),
          entry("erf(x)", a -> a.x().erf()),
          entry("sigmoid(x)", a -> a.x().sigmoid()),
          entry("softplus(x)", a -> a.x().softplus()),
          entry("relu(x)", a -> a.x().relu()),
          entry("gelu(x)", a -> a.x().gelu()),
          entry("power|pow(x+, exponent)", a -> a.x().power(a.operand(1))),
          entry("maximum|max(a, b)", a -> a.x().maximum(a.operand(1))),
          entry("minimum|min(a, b)", a -> a.x().minimum(a.operand(1))),
          entry("sum(x, axis=all)", a -> a.x().sum(a.axes())),
          entry("mean(x, axis=all)", a -> a.x().mean(a.axes())),
          entry("variance|var(x[n=4], axis=all)", a -> a.x().varianceKeeping(false, a.axes())),
          entry("logSumExp(x, axis=all)", a -> a.x().logSumExp(a.axes())),
          entry("softmax(x, axis=-1)", a -> a.x().softmax(a.integer("axis"))),
          entry("logSoftmax(x, axis=-1)", a -> a.x().logSoftmax(a.integer("axis"))),
          entry(
              "normalise|normalize(x[n=4], axis=all, epsilon=1e-5)",
              a -> a.x().normalise(a.number("epsilon"), a.axes())),
          entry(
              "batchNorm(x[n=4,c=2,...], gamma[c]?, beta[c]?, epsilon=1e-5)",
              Vocabulary::batchNorm),
          entry("layerNorm(x[n=2,c=4], gamma[c]?, beta[c]?, epsilon=1e-5)", Vocabulary::layerNorm),
          entry("matmul(a[m=2,k=3], b[k,n=2])", a -> a.x().matmul(a.operand(1))),
          entry(
              "linear(x[n=4,i=3], w[i,o=2], b[o]?)",
              a -> plus(a.x().matmul(a.operand(1)), a.optional(2))),
          entry("transpose(x[m=2,n=3])", a -> a.x().transpose()),
          entry("reshape(x, to=-1)", a -> a.x().reshape(a.integers("to"))),
          entry("flip(x, axis=0)", a -> a.x().flip(a.axes())),
          entry(
              "slice(x, axis=0, start=0, stop=2)",
              a -> a.x().slice(a.integer("axis"), a.integer("start"), a.integer("stop"))));

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

  private static Variable batchNorm(Arguments a) {
    int rank = a.x().shape().rank();
    int[] others = IntStream.range(0, rank).filter(axis -> axis != 1).toArray();
    int[] channels = IntStream.range(0, Math.max(1, rank - 1)).map(i -> i == 0 ? -1 : 1).toArray();
    Variable y = a.x().normalise(a.number("epsilon"), others);
    Optional<Variable> gamma = a.optional(1).map(g -> rank > 2 ? g.reshape(channels) : g);
    Optional<Variable> beta = a.optional(2).map(b -> rank > 2 ? b.reshape(channels) : b);
    return plus(gamma.map(y::times).orElse(y), beta);
  }

  private static Variable layerNorm(Arguments a) {
    Variable y = a.x().normalise(a.number("epsilon"), -1);
    return plus(a.optional(1).map(y::times).orElse(y), a.optional(2));
  }

  private static Variable plus(Variable y, Optional<Variable> bias) {
    return bias.map(y::plus).orElse(y);
  }
}
