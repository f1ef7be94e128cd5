package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.theory.Expansion.Term;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// C4: which half of standardisation blocks what. Each operation is tried with the first-order term
/// and with the Hessian's diagonal, with β = z̃.
public final class Ablation {
  private enum Operation {
    CENTRE("Centring alone blocks the first-order term and keeps the diagonal"),
    SCALE("Division by the deviation alone keeps both terms"),
    BOTH("Centring and division together block both terms"),
    AFFINE("γ and β alone keep both terms"),
    RUNNING("Batch norm with running statistics keeps both terms"),
    FROZEN("The same forward values with statistics taken as constants keep both terms");

    final String statement;

    Operation(String statement) {
      this.statement = statement;
    }
  }

  private Ablation() {}

  /// Tries all operations on `features`.
  public static void tryAll(
      Features features, double epsilon, RandomKey key, Consumer<Claim> claims) {
    Features seen = epsilon == 0 ? features.withoutConstants() : features;
    Expansion expansion = Expansion.random(key, seen.count()).centred();
    for (Operation operation : Operation.values()) {
      for (Term term : List.of(Term.LINEAR, Term.DIAGONAL)) {
        Closed closed = new Closed(operation, seen, epsilon);
        double[][] v = expansion.upstream(term, closed.y);
        double[][] measured =
            Numbers.gradient(
                seen,
                x -> expansion.value(term, expansion.affine(forward(operation, x, seen, epsilon))));
        claims.accept(
            BlockedTerms.claim(
                "C4."
                    + operation.name().toLowerCase(Locale.ROOT)
                    + (term == Term.LINEAR ? ".linear" : ".diagonal")
                    + BlockedTerms.suffix(epsilon)
                    + seen.suffix(),
                operation.statement + " (" + term.words + ", " + BlockedTerms.seenOn(seen) + ")",
                seen,
                closed.back(v),
                measured,
                closed.frozen(v)));
      }
    }
  }

  /// The operation on variables. The deviation is that from the mean, also where nothing is
  /// centred.
  private static Variable forward(
      Operation operation, Variable x, Features features, double epsilon) {
    return switch (operation) {
      case CENTRE -> x.minus(x.meanKeeping(0));
      case SCALE -> x.times(x.varianceKeeping(false, 0).plus(epsilon).reciprocalSquareRoot());
      case BOTH -> x.normalise(epsilon, 0);
      case AFFINE -> x;
      case RUNNING -> {
        double[][] statistics = running(features, epsilon);
        yield x.minus(Numbers.constant(statistics[0], x.type()))
            .dividedBy(Numbers.constant(statistics[1], x.type()));
      }
      case FROZEN -> {
        Variable mean = x.meanKeeping(0).detach();
        Variable variance = x.varianceKeeping(false, 0).detach();
        yield x.minus(mean).times(variance.plus(epsilon).reciprocalSquareRoot());
      }
    };
  }

  /// Statistics such as another batch would have left: half the mean, and twice the deviation.
  private static double[][] running(Features features, double epsilon) {
    double[][] statistics = new double[2][features.count()];
    for (int d = 0; d < features.count(); d++) {
      statistics[0][d] = (float) (features.mean(d) / 2);
      statistics[1][d] = (float) (2 * Math.sqrt(features.variance(d) + epsilon));
    }
    return statistics;
  }

  /// The operation and its derivative in closed form.
  private static final class Closed {
    final double[][] y;
    private final Operation operation;
    private final Features features;
    private final Standardised standardised;
    private final double[] scale;

    Closed(Operation operation, Features features, double epsilon) {
      this.operation = operation;
      this.features = features;
      this.standardised = new Standardised(features, epsilon);
      int n = features.samples();
      int count = features.count();
      this.scale = new double[count];
      this.y = new double[n][count];
      double[][] running = running(features, epsilon);
      for (int d = 0; d < count; d++) {
        scale[d] =
            switch (operation) {
              case CENTRE, AFFINE -> 1;
              case SCALE, BOTH, FROZEN -> standardised.s[d];
              case RUNNING -> running[1][d];
            };
        double shift =
            switch (operation) {
              case CENTRE, BOTH, FROZEN -> features.mean(d);
              case SCALE, AFFINE -> 0;
              case RUNNING -> running[0][d];
            };
        for (int i = 0; i < n; i++) {
          y[i][d] = (features.x()[i][d] - shift) / scale[d];
        }
      }
    }

    double[][] frozen(double[][] v) {
      double[][] gradient = new double[y.length][scale.length];
      for (int i = 0; i < y.length; i++) {
        for (int d = 0; d < scale.length; d++) {
          gradient[i][d] = v[i][d] / scale[d];
        }
      }
      return gradient;
    }

    double[][] back(double[][] v) {
      return switch (operation) {
        case BOTH -> standardised.back(v);
        case AFFINE, RUNNING, FROZEN -> frozen(v);
        case CENTRE -> {
          double[][] gradient = frozen(v);
          for (int d = 0; d < scale.length; d++) {
            double mean = 0;
            for (double[] sample : v) {
              mean += sample[d] / v.length;
            }
            for (double[] sample : gradient) {
              sample[d] -= mean;
            }
          }
          yield gradient;
        }
        case SCALE -> {
          // d/dx_j of Σ v_i x_i / s, where s depends on every x: v_j/s − (x_j − μ) Σ v_i x_i / (n
          // s³).
          double[][] gradient = frozen(v);
          for (int d = 0; d < scale.length; d++) {
            double along = 0;
            for (int i = 0; i < v.length; i++) {
              along += v[i][d] * features.x()[i][d] / v.length;
            }
            double s = scale[d];
            for (int i = 0; i < v.length; i++) {
              gradient[i][d] -= (features.x()[i][d] - features.mean(d)) * along / (s * s * s);
            }
          }
          yield gradient;
        }
      };
    }
  }
}
