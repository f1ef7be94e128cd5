package io.github.cotangent.core;

import static io.github.cotangent.core.ElementType.FLOAT64;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every kernel of reductions, normalisation and softmax against the literal rules of
/// `docs/numerics.md`, bit for bit, on both providers, several threads and all kinds of memory.
class ReductionBitsTest {
  private static final ElementType[] FLOATING = {ElementType.FLOAT32, ElementType.FLOAT64};

  /// Shapes that cut across lanes (16), blocks (4096), tiles and pieces of work, with axes.
  private static final int[][][] CASES = {
    {{}, {}},
    {{1}, {0}},
    {{5}, {0}},
    {{16}, {0}},
    {{37}, {0}},
    {{4096}, {0}},
    {{4097}, {0}},
    {{8192}, {0}},
    {{9000}, {0}},
    {{3, 7}, {0}},
    {{3, 7}, {1}},
    {{3, 7}, {0, 1}},
    {{1, 7, 1}, {0, 2}},
    {{7, 1, 5}, {1, 2}},
    {{33, 20}, {0}},
    {{33, 20}, {1}},
    {{2, 5000}, {1}},
    {{5000, 2}, {0}},
    {{4100, 17}, {0}},
    {{2, 3, 4100}, {0, 2}},
    {{4, 3, 5, 5}, {0, 2, 3}},
    {{4, 3, 4, 4}, {0, 2, 3}},
    {{4, 3, 2, 2}, {0, 2, 3}},
    {{5, 3, 8, 8}, {0, 2, 3}},
    {{70, 3, 8, 8}, {0, 2, 3}},
    {{5, 1, 8, 8}, {0, 2, 3}},
    {{1, 3, 8, 8}, {0, 2, 3}},
    {{4, 3, 5, 6}, {2, 3}},
    {{4, 3, 5, 6}, {1}},
    {{4, 3, 5, 6}, {0, 2}},
    {{4, 3, 5, 6}, {1, 3}},
    {{4, 3, 5, 6}, {0, 1}},
    {{2, 3, 2, 3, 2}, {0, 2, 4}},
    {{2, 3, 2, 3, 2}, {1, 3}},
    {{6, 600}, {0}},
    {{600, 10}, {1}},
    {{1000, 3, 3}, {0, 2}},
    {{2, 40000}, {1}},
  };

  private static final int[][][] LARGE = {
    {{200000}, {0}},
    {{3, 50000}, {1}},
    {{9000, 12}, {0}},
    {{20, 4, 40, 40}, {0, 2, 3}},
    {{40, 16, 16, 16}, {0, 2, 3}},
    {{500, 300}, {1}},
  };

  private static final Map<String, Tensor> TANGENTS = new HashMap<>();

  private static List<Engine> engines = List.of();

  @BeforeAll
  static void start() {
    engines = Layouts.engines();
  }

  @AfterAll
  static void stop() {
    engines.forEach(Engine::close);
  }

  private static Tensor values(ElementType type, int[] shape, long seed) {
    Tensor x = RandomKey.of(seed).normal(type, Shape.of(shape));
    // Away from 0, so that no rounding of a sum is exact.
    return Engine.current()
        .kernels()
        .apply(ElementwiseFunction.ADD, x, Tensor.full(type, 1.1, x.shape()));
  }

  /// The tangent that goes with operands of a type and shape.
  private static Tensor tangent(Tensor x) {
    return TANGENTS.computeIfAbsent(
        x.describe(), ignored -> values(x.type(), x.shape().toArray(), 99));
  }

  private static void check(
      String name,
      boolean large,
      BiFunction<Tensor, int[], Tensor> oracle,
      Function<Kernels, BiFunction<Tensor, int[], Tensor>> kernel) {
    long seed = name.length();
    List<int[][]> cases = new ArrayList<>(List.of(CASES));
    if (large) {
      cases.addAll(List.of(LARGE));
    }
    for (ElementType type : FLOATING) {
      for (int[][] shapeAndAxes : cases) {
        seed++;
        Tensor x = values(type, shapeAndAxes[0], seed);
        int[] axes = shapeAndAxes[1];
        Tensor expected = oracle.apply(x, axes);
        List<Tensor> views = Layouts.of(x, new SplittableRandom(seed));
        for (int v = 0; v < views.size(); v++) {
          Tensor view = views.get(v);
          // The plain layout on every engine, the others in turn.
          int turn = v - 1 + (int) (seed & 0xffff);
          for (Engine engine : v == 0 ? engines : List.of(engines.get(turn % engines.size()))) {
            Tensor actual = engine.call(() -> kernel.apply(engine.kernels()).apply(view, axes));
            assertTrue(
                expected.hasSameBits(actual),
                () ->
                    name
                        + " of "
                        + view.describe()
                        + " over "
                        + Arrays.toString(axes)
                        + ", strides "
                        + Arrays.toString(view.strides())
                        + " on "
                        + engine.provider()
                        + " with "
                        + engine.threads()
                        + " threads\nexpected "
                        + expected
                        + "\nactual "
                        + actual);
          }
        }
      }
    }
  }

  private static Tensor perGroup(Tensor x, int[] axes, Function<double[], Double> value) {
    ReductionOracle oracle = new ReductionOracle(x, axes);
    double[] results = new double[oracle.terms.length];
    for (int g = 0; g < results.length; g++) {
      results[g] = value.apply(oracle.group(g));
    }
    return ReductionOracle.result(x.type(), results, x.shape().reduced(false, axes));
  }

  /// The oracle's value of each element, from its group and its place there.
  private interface PerElement {
    double[] of(ReductionOracle oracle, int group);
  }

  private static Tensor perElement(Tensor x, int[] axes, PerElement value) {
    ReductionOracle oracle = new ReductionOracle(x, axes);
    double[] results = new double[x.size()];
    for (int g = 0; g < oracle.terms.length; g++) {
      double[] own = value.of(oracle, g);
      for (int k = 0; k < own.length; k++) {
        results[oracle.terms[g][k]] = own[k];
      }
    }
    return ReductionOracle.rounded(x.type(), results, x.shape());
  }

  private static boolean isDouble(Tensor x) {
    return x.type() == ElementType.FLOAT64;
  }

  @Test
  void sum() {
    check(
        "sum",
        true,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(x, axes, oracle::sum);
        },
        kernels -> (x, axes) -> kernels.sum(x, false, axes));
  }

  @Test
  void mean() {
    check(
        "mean",
        false,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(x, axes, terms -> oracle.sum(terms) / terms.length);
        },
        kernels -> (x, axes) -> kernels.mean(x, false, axes));
  }

  @Test
  void product() {
    check(
        "product",
        false,
        (x, axes) -> perGroup(x, axes, terms -> Arrays.stream(terms).reduce(1, (a, b) -> a * b)),
        kernels -> (x, axes) -> kernels.product(x, false, axes));
  }

  @Test
  void maximum() {
    check(
        "maximum",
        false,
        (x, axes) ->
            perGroup(x, axes, terms -> Arrays.stream(terms).reduce(Math::max).orElseThrow()),
        kernels -> (x, axes) -> kernels.maximum(x, false, axes));
  }

  @Test
  void minimum() {
    check(
        "minimum",
        false,
        (x, axes) ->
            perGroup(x, axes, terms -> Arrays.stream(terms).reduce(Math::min).orElseThrow()),
        kernels -> (x, axes) -> kernels.minimum(x, false, axes));
  }

  @Test
  void cumulativeSum() {
    check(
        "cumulativeSum",
        false,
        (x, axes) ->
            axes.length == 0
                ? x
                : perElement(
                    x,
                    new int[] {axes[0]},
                    (oracle, g) -> {
                      double[] terms = oracle.group(g);
                      double total = 0;
                      for (int k = 0; k < terms.length; k++) {
                        total += terms[k];
                        terms[k] = total;
                      }
                      return terms;
                    }),
        kernels -> (x, axes) -> axes.length == 0 ? x : kernels.cumulativeSum(x, axes[0]));
  }

  @Test
  void linearRecurrence() {
    check(
        "linearRecurrence",
        false,
        (x, axes) ->
            axes.length == 0
                ? x
                : perElement(
                    x,
                    new int[] {axes[0]},
                    (oracle, g) -> {
                      double[] b = oracle.group(g);
                      double[] a = oracle.group(g, tangent(x).toDoubleArray());
                      double s = 0;
                      for (int k = 0; k < b.length; k++) {
                        s = k == 0 ? b[k] : Math.fma(a[k], s, b[k]);
                        b[k] = s;
                      }
                      return b;
                    }),
        kernels ->
            (x, axes) -> axes.length == 0 ? x : kernels.linearRecurrence(tangent(x), x, axes[0]));
  }

  @Test
  void norm() {
    check(
        "norm",
        true,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(x, axes, terms -> Math.sqrt(oracle.sumOfProducts(terms, terms)));
        },
        kernels -> (x, axes) -> kernels.norm(x, false, axes));
  }

  @Test
  void variance() {
    check(
        "variance",
        false,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(
              x, axes, terms -> oracle.new Group(terms, 0, isDouble(x)).variance(terms.length));
        },
        kernels -> (x, axes) -> kernels.variance(x, false, false, axes));
  }

  @Test
  void unbiasedVariance() {
    check(
        "unbiased variance",
        false,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(
              x,
              axes,
              terms ->
                  terms.length == 1
                      ? 0
                      : oracle.new Group(terms, 0, isDouble(x)).variance(terms.length - 1));
        },
        kernels ->
            (x, axes) ->
                kernels.variance(x, false, x.size() > x.shape().reduced(false, axes).size(), axes));
  }

  @Test
  void meanOfMoments() {
    check(
        "moments",
        false,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(x, axes, terms -> oracle.new Group(terms, 0, isDouble(x)).mean());
        },
        kernels -> (x, axes) -> kernels.moments(x, false, axes).mean());
  }

  @Test
  void varianceOfMomentsIsVariance() {
    check(
        "moments variance",
        false,
        (x, axes) -> Engine.current().kernels().variance(x, false, false, axes),
        kernels -> (x, axes) -> kernels.moments(x, false, axes).variance());
  }

  @Test
  void normalise() {
    check(
        "normalise",
        true,
        (x, axes) -> oracleNormalise(x, axes, 1e-5),
        kernels -> (x, axes) -> kernels.normalise(x, 1e-5, axes));
  }

  @Test
  void normaliseWithoutEpsilon() {
    check(
        "normalise 0",
        false,
        (x, axes) -> oracleNormalise(x, axes, 0),
        kernels -> (x, axes) -> kernels.normalise(x, 0, axes));
  }

  static Tensor oracleNormalise(Tensor x, int[] axes, double epsilon) {
    return perElement(
        x,
        axes,
        (oracle, g) -> {
          var group = oracle.new Group(oracle.group(g), epsilon, isDouble(x));
          return Arrays.stream(group.distances).map(d -> d * group.r).toArray();
        });
  }

  static Tensor oracleJacobian(Tensor t, Tensor x, Tensor y, int[] axes, double epsilon) {
    double[] ts = t.toDoubleArray();
    double[] ys = y.toDoubleArray();
    return perElement(
        x,
        axes,
        (oracle, g) -> {
          var group = oracle.new Group(oracle.group(g), epsilon, isDouble(x));
          double[] own = oracle.group(g, ts);
          double[] value = oracle.group(g, ys);
          double a = oracle.sum(own) / own.length;
          double b = oracle.sumOfProducts(value, own) / own.length;
          double[] z = new double[own.length];
          for (int k = 0; k < z.length; k++) {
            z[k] = ((own[k] - a) - value[k] * b) * group.r * group.scale;
          }
          return z;
        });
  }

  @Test
  void normaliseJacobian() {
    check(
        "normaliseJacobian",
        true,
        (x, axes) -> {
          Tensor y = Engine.current().kernels().normalise(x, 1e-3, axes);
          return oracleJacobian(tangent(x), x, y, axes, 1e-3);
        },
        kernels ->
            (x, axes) -> {
              Tensor y = kernels.normalise(x, 1e-3, axes);
              return kernels.normaliseJacobian(tangent(x), x, y, 1e-3, axes);
            });
  }

  /// A place for one value of each group: by turns with gaps, and with the reduced axes kept.
  private static Tensor place(Tensor x, int[] axes) {
    boolean odd = x.size() % 2 == 1;
    int[] extents = x.shape().reduced(odd, axes).toArray();
    int rank = extents.length;
    int[] wide = Arrays.copyOf(extents, rank + 1);
    wide[rank] = 2;
    Tensor gapped = Engine.current().kernels().copy(Tensor.full(FLOAT64, 7, Shape.of(wide)));
    return x.isContiguous()
        ? Engine.current().kernels().copy(gapped.select(rank, 0))
        : gapped.select(rank, 1);
  }

  @Test
  void normaliseKeeping() {
    check(
        "normalise and keep",
        true,
        (x, axes) -> Engine.current().kernels().normalise(x, 1e-3, axes),
        kernels ->
            (x, axes) ->
                kernels.normaliseKeeping(new GroupSums(place(x, axes), null), x, 1e-3, axes));
  }

  @Test
  void normaliseJacobianKept() {
    check(
        "Jacobian of what was kept",
        true,
        (x, axes) -> {
          Kernels kernels = Engine.current().kernels();
          Tensor y = kernels.normalise(x, 1e-3, axes);
          return kernels.normaliseJacobian(tangent(x), x, y, 1e-3, axes);
        },
        kernels ->
            (x, axes) -> {
              Tensor squares = place(x, axes);
              Tensor y = kernels.normaliseKeeping(new GroupSums(squares, null), x, 1e-3, axes);
              return kernels.normaliseJacobianKept(squares, tangent(x), x, y, 1e-3, axes);
            });
  }

  @Test
  void varianceKept() {
    for (boolean keep : new boolean[] {false, true}) {
      check(
          "variance of what was kept",
          false,
          (x, axes) -> Engine.current().kernels().variance(x, keep, unbiased(x, axes), axes),
          kernels ->
              (x, axes) -> {
                Tensor squares = place(x, axes);
                kernels.normaliseKeeping(new GroupSums(squares, null), x, 1e-3, axes);
                return kernels.varianceKept(squares, x, keep, unbiased(x, axes), axes);
              });
    }
  }

  @Test
  void meanKept() {
    check(
        "mean of what was kept",
        true,
        (x, axes) -> Engine.current().kernels().mean(x, true, axes),
        kernels ->
            (x, axes) -> {
              Tensor sums = place(x, axes);
              kernels.normaliseKeeping(new GroupSums(place(x, axes), sums), x, 1e-3, axes);
              return kernels.meanKept(sums, x, true, axes);
            });
  }

  /// Values for the elements of `x`: one for each group, the same for all groups, or others.
  private static Tensor scale(Tensor x, int[] axes, int kind, long seed) {
    int[] extents = x.shape().toArray();
    int[] reduced = x.shape().axes(axes);
    for (int axis = 0; axis < extents.length; axis++) {
      int own = axis;
      boolean isReduced = Arrays.stream(reduced).anyMatch(r -> r == own);
      if (kind == (isReduced ? 0 : 1)) {
        extents[axis] = 1;
      }
    }
    return values(x.type(), extents, seed).expand(x.shape());
  }

  @Test
  void normaliseAffine() {
    for (int kind = 0; kind < 3; kind++) {
      int own = kind;
      for (boolean affine : new boolean[] {false, true}) {
        check(
            "normalise, scale and shift " + kind,
            true,
            (x, axes) -> {
              Kernels kernels = Engine.current().kernels();
              Tensor y = kernels.normalise(x, 1e-3, axes);
              Tensor scaled =
                  kernels.apply(ElementwiseFunction.MULTIPLY, y, scale(x, axes, own, 7));
              return affine
                  ? kernels.apply(ElementwiseFunction.ADD, scaled, scale(x, axes, own, 8))
                  : y;
            },
            kernels ->
                (x, axes) -> {
                  NormalisedAffine both =
                      kernels.normaliseAffine(
                          new GroupSums(place(x, axes), place(x, axes)),
                          x,
                          1e-3,
                          scale(x, axes, own, 7),
                          scale(x, axes, own, 8),
                          axes);
                  return affine ? both.affine() : both.normalised();
                });
      }
    }
  }

  @Test
  void normaliseJacobianChained() {
    for (int kind = 0; kind < 3; kind++) {
      int own = kind;
      check(
          "Jacobian of a chained tangent " + kind,
          true,
          (x, axes) -> {
            Kernels kernels = Engine.current().kernels();
            Tensor y = kernels.normalise(x, 1e-3, axes);
            Tensor t = kernels.apply(ElementwiseFunction.CHAIN, scale(x, axes, own, 9), tangent(x));
            return kernels.normaliseJacobian(t, x, y, 1e-3, axes);
          },
          kernels ->
              (x, axes) -> {
                Tensor squares = place(x, axes);
                Tensor y = kernels.normaliseKeeping(new GroupSums(squares, null), x, 1e-3, axes);
                return kernels.normaliseJacobianChained(
                    squares, scale(x, axes, own, 9), tangent(x), x, y, 1e-3, axes);
              });
    }
  }

  @Test
  void normaliseAffinePullback() {
    for (int kind = 0; kind < 3; kind++) {
      for (int result = 0; result < 3; result++) {
        int own = kind;
        int which = result;
        check(
            "pullback of a normalisation, scaled and shifted " + kind + ", " + result,
            true,
            (x, axes) -> {
              Kernels kernels = Engine.current().kernels();
              Tensor y = kernels.normalise(x, 1e-3, axes);
              Tensor t = tangent(x);
              return switch (which) {
                case 0 ->
                    kernels.normaliseJacobian(
                        kernels.apply(ElementwiseFunction.CHAIN, scale(x, axes, own, 9), t),
                        x,
                        y,
                        1e-3,
                        axes);
                case 1 -> kernels.sum(kernels.apply(ElementwiseFunction.CHAIN, y, t), true, axes);
                default -> kernels.sum(t, true, axes);
              };
            },
            kernels ->
                (x, axes) -> {
                  Tensor squares = place(x, axes);
                  Tensor y = kernels.normaliseKeeping(new GroupSums(squares, null), x, 1e-3, axes);
                  AffineCotangents cotangents =
                      kernels.normaliseAffinePullback(
                          squares, scale(x, axes, own, 9), tangent(x), x, y, 1e-3, axes);
                  return switch (which) {
                    case 0 -> cotangents.x();
                    case 1 -> cotangents.scale();
                    default -> cotangents.shift();
                  };
                });
      }
    }
  }

  @Test
  void sumAndChains() {
    for (boolean chains : new boolean[] {false, true}) {
      check(
          "sums of a tangent and its chains",
          true,
          (x, axes) -> {
            Kernels kernels = Engine.current().kernels();
            Tensor chained = kernels.apply(ElementwiseFunction.CHAIN, tangent(x), x);
            return kernels.sum(chains ? chained : x, true, axes);
          },
          kernels ->
              (x, axes) -> {
                SumAndChains both = kernels.sumAndChains(x, tangent(x), true, axes);
                return chains ? both.chains() : both.sum();
              });
    }
  }

  private static boolean unbiased(Tensor x, int[] axes) {
    return x.size() % 3 == 0 && x.size() > x.shape().reduced(false, axes).size();
  }

  private static double[] apply(ElementwiseFunction function, double[] x) {
    return Engine.current().kernels().apply(function, Tensor.of(x, x.length)).toDoubleArray();
  }

  private static double log(double x) {
    return apply(ElementwiseFunction.LOG, new double[] {x})[0];
  }

  private static double[] exponentials(double[] terms, double m) {
    return apply(ElementwiseFunction.EXP, Arrays.stream(terms).map(v -> v - m).toArray());
  }

  private static double max(double[] terms) {
    return Arrays.stream(terms).reduce(Math::max).orElseThrow();
  }

  @Test
  void softmax() {
    check(
        "softmax",
        false,
        (x, axes) ->
            axes.length == 0
                ? x
                : perElement(
                    x,
                    new int[] {axes[0]},
                    (oracle, g) -> {
                      double[] terms = oracle.group(g);
                      double[] e = exponentials(terms, max(terms));
                      double r = 1 / oracle.sum(e);
                      return Arrays.stream(e).map(v -> v * r).toArray();
                    }),
        kernels -> (x, axes) -> axes.length == 0 ? x : kernels.softmax(x, axes[0]));
  }

  @Test
  void logSoftmax() {
    check(
        "logSoftmax",
        false,
        (x, axes) ->
            axes.length == 0
                ? x
                : perElement(
                    x,
                    new int[] {axes[0]},
                    (oracle, g) -> {
                      double[] terms = oracle.group(g);
                      double m = max(terms);
                      double c = log(oracle.sum(exponentials(terms, m)));
                      return Arrays.stream(terms).map(v -> v - m - c).toArray();
                    }),
        kernels -> (x, axes) -> axes.length == 0 ? x : kernels.logSoftmax(x, axes[0]));
  }

  @Test
  void softmaxAndLog() {
    check(
        "softmax of both",
        true,
        (x, axes) -> axes.length == 0 ? x : Engine.current().kernels().softmax(x, axes[0]),
        kernels -> (x, axes) -> axes.length == 0 ? x : kernels.softmaxAndLog(x, axes[0]).softmax());
    check(
        "logSoftmax of both",
        true,
        (x, axes) -> axes.length == 0 ? x : Engine.current().kernels().logSoftmax(x, axes[0]),
        kernels -> (x, axes) -> axes.length == 0 ? x : kernels.softmaxAndLog(x, axes[0]).log());
  }

  @Test
  void logSumExp() {
    check(
        "logSumExp",
        false,
        (x, axes) -> {
          ReductionOracle oracle = new ReductionOracle(x, axes);
          return perGroup(
              x,
              axes,
              terms -> {
                double m = max(terms);
                return m + log(oracle.sum(exponentials(terms, m)));
              });
        },
        kernels -> (x, axes) -> kernels.logSumExp(x, false, axes));
  }

  @Test
  void softmaxJacobian() {
    check(
        "softmaxJacobian",
        false,
        (x, axes) -> {
          if (axes.length == 0) {
            return x;
          }
          double[] ts = tangent(x).toDoubleArray();
          return perElement(
              x,
              new int[] {axes[0]},
              (oracle, g) -> {
                double[] y = oracle.group(g);
                double[] t = oracle.group(g, ts);
                double c = oracle.sumOfProducts(y, t);
                double[] z = new double[y.length];
                for (int k = 0; k < z.length; k++) {
                  z[k] = y[k] * (t[k] - c);
                }
                return z;
              });
        },
        kernels ->
            (x, axes) -> axes.length == 0 ? x : kernels.softmaxJacobian(tangent(x), x, axes[0]));
  }

  /// Columns, or rows, of very different magnitude, of which some leave the range of squares.
  private static Tensor extremes(int rows, int columns, boolean down) {
    int[] powers = {0, -1000, 600, -520, 1010, 3, -1070, 480};
    double[] x = values(FLOAT64, new int[] {rows, columns}, 17).toDoubleArray();
    for (int i = 0; i < x.length; i++) {
      x[i] *= Math.scalb(1.0, powers[(down ? i % columns : i / columns) % powers.length]);
    }
    return Tensor.of(x, rows, columns);
  }

  /// A normalisation with its scale and shift, and its Jacobian with the scale, have the bits of
  /// the kernels that they replace.
  private static void requireFusedLikeParts(
      Kernels kernels, Tensor x, Tensor t, double epsilon, int[] axes, String what) {
    Tensor squares = place(x, axes);
    Tensor y = kernels.normaliseKeeping(new GroupSums(squares, null), x, epsilon, axes);
    for (int kind = 0; kind < 3; kind++) {
      String whole = what + ", fused, scales " + kind;
      Tensor scale = scale(x, axes, kind, 7);
      Tensor shift = scale(x, axes, kind, 8);
      NormalisedAffine both =
          kernels.normaliseAffine(
              new GroupSums(place(x, axes), null), x, epsilon, scale, shift, axes);
      Tensor scaled = kernels.apply(ElementwiseFunction.MULTIPLY, y, scale);
      assertTrue(y.hasSameBits(both.normalised()), whole);
      assertTrue(
          kernels.apply(ElementwiseFunction.ADD, scaled, shift).hasSameBits(both.affine()), whole);
      Tensor chained = kernels.apply(ElementwiseFunction.CHAIN, scale, t);
      assertTrue(
          kernels
              .normaliseJacobianKept(squares, chained, x, y, epsilon, axes)
              .hasSameBits(
                  kernels.normaliseJacobianChained(squares, scale, t, x, y, epsilon, axes)),
          whole);
      AffineCotangents cotangents =
          kernels.normaliseAffinePullback(squares, scale, t, x, y, epsilon, axes);
      SumAndChains sums = kernels.sumAndChains(t, y, true, axes);
      assertTrue(
          kernels
              .normaliseJacobianKept(squares, chained, x, y, epsilon, axes)
              .hasSameBits(cotangents.x()),
          whole);
      assertTrue(sums.sum().hasSameBits(cotangents.shift()), whole);
      assertTrue(sums.chains().hasSameBits(cotangents.scale()), whole);
    }
  }

  @Test
  void groups_beyond_the_range_of_squares() {
    for (boolean down : new boolean[] {true, false}) {
      int[] axes = {down ? 0 : 1};
      for (int[] shape : new int[][] {{40, 8}, {8, 40}, {5000, 3}, {3, 5000}, {9, 5}}) {
        Tensor x = extremes(shape[0], shape[1], down);
        ReductionOracle oracle = new ReductionOracle(x, axes);
        for (double epsilon : new double[] {0, 1e-5, 1e-310}) {
          Tensor y = oracleNormalise(x, axes, epsilon);
          Tensor z = oracleJacobian(tangent(x), x, y, axes, epsilon);
          for (Tensor view : Layouts.of(x, new SplittableRandom(5))) {
            for (Engine engine : engines) {
              Kernels kernels = engine.kernels();
              String what = view.describe() + " epsilon " + epsilon + " down " + down;
              assertTrue(y.hasSameBits(kernels.normalise(view, epsilon, axes)), what);
              assertTrue(
                  z.hasSameBits(kernels.normaliseJacobian(tangent(x), view, y, epsilon, axes)),
                  what + " Jacobian");
              Tensor squares = place(view, axes);
              assertTrue(
                  y.hasSameBits(
                      kernels.normaliseKeeping(new GroupSums(squares, null), view, epsilon, axes)),
                  what);
              assertTrue(
                  z.hasSameBits(
                      kernels.normaliseJacobianKept(squares, tangent(x), view, y, epsilon, axes)),
                  what + " Jacobian of what was kept");
              assertTrue(
                  kernels
                      .variance(view, false, true, axes)
                      .hasSameBits(kernels.varianceKept(squares, view, false, true, axes)),
                  what + " variance of what was kept");
              requireFusedLikeParts(kernels, view, tangent(x), epsilon, axes, what);
            }
          }
        }
        assertTrue(
            perGroup(x, axes, terms -> scaledNorm(oracle, terms))
                .hasSameBits(Engine.current().kernels().norm(x, false, axes)));
        Moments moments = Engine.current().kernels().moments(x, false, axes);
        assertTrue(
            perGroup(x, axes, terms -> oracle.new Group(terms, 0, true).mean())
                .hasSameBits(moments.mean()));
        assertTrue(
            perGroup(x, axes, terms -> oracle.new Group(terms, 0, true).variance(terms.length))
                .hasSameBits(moments.variance()));
      }
    }
  }

  private static double scaledNorm(ReductionOracle oracle, double[] terms) {
    double q = oracle.sumOfProducts(terms, terms);
    if (q >= 0x1p-900 && q <= 0x1p1000) {
      return Math.sqrt(q);
    }
    int e = Math.getExponent(Arrays.stream(terms).map(Math::abs).max().orElseThrow());
    double s = StrictMath.pow(2, -Math.clamp(e, -1022, 1022));
    double[] scaled = Arrays.stream(terms).map(v -> v * s).toArray();
    return Math.sqrt(oracle.sumOfProducts(scaled, scaled)) * (1 / s);
  }
}
