package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The points tried on functions of one variable beside those of the search within PyTorch 2.13's
/// `LBFGS`.
class LineSearchTest {
  /// The first two functions of Moré and Thuente, *Line Search Algorithms with Guaranteed
  /// Sufficient Decrease*, ACM Transactions on Mathematical Software 20(3), 1994, section 5.
  private static Variable more1(Variable t) {
    return t.negate().dividedBy(t.square().plus(2));
  }

  private static Variable more2(Variable t) {
    Variable s = t.plus(0.004);
    Variable fourth = s.square().square();
    return fourth.times(s).minus(fourth.times(2));
  }

  private static Variable waves(Variable t) {
    return t.times(5).plus(2.5).sin().plus(t.square().times(0.1)).minus(t);
  }

  private static Variable steep(Variable t) {
    return t.times(4).exp().minus(t.times(30));
  }

  private static LineSearch.Point at(UnaryOperator<Variable> f, double t) {
    Variable x = Variable.of(Tensor.of(new double[] {t}));
    Variable y = f.apply(x).sum();
    List<Tensor> gradient = Gradients.gradient(y, List.of(x));
    return new LineSearch.Point(t, y.value().item(), gradient.get(0).item(), gradient);
  }

  private static void check(
      UnaryOperator<Variable> f, double first, double found, double... trials) {
    List<Double> tried = new ArrayList<>();
    LineSearch search =
        new LineSearch(
            t -> {
              tried.add(t);
              return at(f, t);
            },
            at(f, 0),
            1e-9,
            25);
    assertEquals(found, search.from(first).at(), 1e-6 * found);
    assertEquals(trials.length, tried.size(), tried.toString());
    for (int i = 0; i < trials.length; i++) {
      assertEquals(trials[i], tried.get(i), 1e-6 * trials[i], tried.toString());
    }
  }

  @Test
  void tries_the_points_that_pytorch_tries() {
    check(LineSearchTest::more1, 0.001, 0.8230493060851504, 0.001, 0.01, 0.1, 0.8230493060851504);
    check(LineSearchTest::more1, 10.0, 10.0, 10.0);
    check(LineSearchTest::more1, 1.7, 1.7, 1.7);
    check(
        LineSearchTest::more2,
        0.001,
        1.5959999999998968,
        0.001,
        0.005505,
        0.030300025,
        0.16677411262500003,
        0.9179399898756251,
        0.9254516486481313,
        2.6993590241399237,
        1.7090408663518244,
        1.5741372450122861,
        1.5961365899172155,
        1.595999962250254,
        1.5960136250169503,
        1.5959999999998968);
    check(
        LineSearchTest::more2,
        10.0,
        1.5960000000000039,
        10.0,
        4.61397991576068,
        2.257677676538758,
        1.3634019522176226,
        1.6345839459469134,
        1.5950381944024077,
        1.596000829051703,
        1.5959045655867734,
        1.5960000000000039);
    check(
        LineSearchTest::more2,
        1.7,
        1.5960000000001062,
        1.7,
        1.4353434961418534,
        1.5954781125986357,
        1.596003426512467,
        1.595950895121084,
        1.5960000000001062);
    check(LineSearchTest::waves, 0.001, 0.45080154624355806, 0.001, 0.01, 0.1, 0.45080154624355806);
    check(
        LineSearchTest::waves,
        10.0,
        4.285204489506276,
        10.0,
        2.702765650409215,
        4.460666316637174,
        3.634106765046657,
        4.285204489506276);
    check(LineSearchTest::waves, 1.7, 1.7, 1.7);
    check(
        LineSearchTest::steep,
        3.0,
        0.5170301514261119,
        3.0,
        1.8000975649237319,
        0.9784201469789672,
        0.5170301514261119);
    check(LineSearchTest::steep, 1.0, 0.5233779122554038, 1.0, 0.5233779122554038);
  }

  @Test
  void ends_with_the_best_point_where_trials_are_few() {
    List<Double> tried = new ArrayList<>();
    LineSearch search =
        new LineSearch(
            t -> {
              tried.add(t);
              return at(LineSearchTest::more2, t);
            },
            at(LineSearchTest::more2, 0),
            1e-9,
            2);
    assertEquals(search.from(0.001).at(), tried.get(2));
    assertEquals(3, tried.size());
  }
}
