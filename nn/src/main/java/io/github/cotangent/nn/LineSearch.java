package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.function.DoubleFunction;

/// A step length t along a direction that meets the strong Wolfe conditions
///
///     f(t) ≤ f(0) + c₁ t f′(0)    |f′(t)| ≤ c₂ |f′(0)|    c₁ = 10⁻⁴, c₂ = 0.9
///
/// by bracketing and then narrowing, with cubic interpolation: Nocedal and Wright, *Numerical
/// Optimization*, 2nd ed. 2006, algorithms 3.5 and 3.6 and equation 3.59. Where interpolation comes
/// too near an end of the bracket twice in a row, it is kept a tenth away, as PyTorch does, whose
/// order of trials this follows; if no point in as many trials as are allowed meets the conditions,
/// the best one is the answer.
final class LineSearch {
  private static final double SUFFICIENT = 1e-4;
  private static final double CURVATURE = 0.9;

  /// A point of the line.
  ///
  /// @param slope the derivative along the line
  /// @param gradient of the whole function
  record Point(double at, double value, double slope, List<Tensor> gradient) {}

  private final DoubleFunction<Point> line;
  private final Point start;
  private final double least;
  private final int most;

  /// @param start the point at 0
  /// @param least the length of a bracket below which it is not narrowed
  /// @param most how many points may be looked at after the first
  LineSearch(DoubleFunction<Point> line, Point start, double least, int most) {
    this.line = line;
    this.start = start;
    this.least = least;
    this.most = most;
  }

  /// The point found, the first trial being at `first`.
  Point from(double first) {
    Point previous = start;
    Point point = line.apply(first);
    for (int trial = 0; trial < most; trial++) {
      if (tooHigh(point) || (trial > 1 && point.value >= previous.value)) {
        return narrowed(previous, point, trial);
      }
      if (flat(point)) {
        return point;
      }
      if (point.slope >= 0) {
        return narrowed(previous, point, trial);
      }
      double at = point.at;
      double next = cubic(previous, point, at + 0.01 * (at - previous.at), at * 10);
      previous = point;
      point = line.apply(next);
    }
    return point.value < start.value ? point : start;
  }

  private Point narrowed(Point first, Point second, int trials) {
    Point[] ends = {first, second};
    int low = lower(ends);
    boolean insufficient = false;
    for (int trial = trials; trial < most; trial++) {
      double left = Math.min(ends[0].at, ends[1].at);
      double right = Math.max(ends[0].at, ends[1].at);
      if (right - left < least) {
        break;
      }
      double at = cubic(ends[0], ends[1], left, right);
      double margin = 0.1 * (right - left);
      if (Math.min(right - at, at - left) >= margin) {
        insufficient = false;
      } else if (insufficient || at >= right || at <= left) {
        at = Math.abs(at - right) < Math.abs(at - left) ? right - margin : left + margin;
        insufficient = false;
      } else {
        insufficient = true;
      }
      Point point = line.apply(at);
      if (tooHigh(point) || point.value >= ends[low].value) {
        ends[1 - low] = point;
        low = lower(ends);
      } else if (flat(point)) {
        return point;
      } else {
        if (point.slope * (ends[1 - low].at - ends[low].at) >= 0) {
          ends[1 - low] = ends[low];
        }
        ends[low] = point;
      }
    }
    return ends[low];
  }

  /// The place of the lower of two, the first where they are equal.
  private static int lower(Point[] ends) {
    return ends[0].value <= ends[1].value ? 0 : 1;
  }

  private boolean tooHigh(Point point) {
    return point.value > start.value + SUFFICIENT * point.at * start.slope;
  }

  private boolean flat(Point point) {
    return Math.abs(point.slope) <= -CURVATURE * start.slope;
  }

  /// The minimum of the cubic with the values and slopes of `a` and `b`, or the middle of the
  /// bounds where it has none.
  private static double cubic(Point a, Point b, double from, double to) {
    double d1 = a.slope + b.slope - 3 * (a.value - b.value) / (a.at - b.at);
    double square = d1 * d1 - a.slope * b.slope;
    if (!(square >= 0)) {
      return (from + to) / 2;
    }
    double d2 = Math.sqrt(square);
    Point left = a.at <= b.at ? a : b;
    Point right = left == a ? b : a;
    double fraction = (right.slope + d2 - d1) / (right.slope - left.slope + 2 * d2);
    return Math.min(Math.max(right.at - (right.at - left.at) * fraction, from), to);
  }
}
