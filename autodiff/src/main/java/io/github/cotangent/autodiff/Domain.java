package io.github.cotangent.autodiff;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Where an argument of an op may lie, and where its derivatives break off: what [GradientCheck]
/// samples from and what it keeps its steps away from.
///
/// @param low the lower end of the interval that samples are taken from
/// @param high its upper end
/// @param breaks the kinks, jumps and poles of the op or of a derivative of it, within the interval
///     or not
public record Domain(double low, double high, List<Double> breaks) {
  /// The interval from −2 to 2, without breaks.
  public static final Domain REAL = between(-2, 2);

  /// How close a sample may lie to a break, as a share of the interval.
  private static final double CLEARANCE = 0.05;

  /// A domain whose interval is not empty.
  ///
  /// @throws IllegalArgumentException if it is
  public Domain {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "Domain: the interval from " + low + " to " + high + " is empty");
    }
    breaks = List.copyOf(breaks);
  }

  /// The interval from `low` to `high`, without breaks.
  public static Domain between(double low, double high) {
    return new Domain(low, high, List.of());
  }

  /// This domain with a kink, jump or pole at each of `points` as well.
  public Domain brokenAt(double... points) {
    List<Double> all = new ArrayList<>(breaks);
    for (double point : points) {
      all.add(point);
    }
    return new Domain(low, high, all);
  }

  /// The distance from `x` to the nearest break; infinite where there is none.
  public double distance(double x) {
    double nearest = Double.POSITIVE_INFINITY;
    for (double point : breaks) {
      nearest = Math.min(nearest, Math.abs(x - point));
    }
    return nearest;
  }

  /// FLOAT64 numbers spread evenly over the interval, away from the breaks; the same ones for the
  /// same key.
  public Tensor sample(RandomKey key, Shape shape) {
    double[] values = new double[shape.size()];
    double clearance = CLEARANCE * (high - low);
    for (int i = 0; i < values.length; i++) {
      long attempt = 0;
      do {
        values[i] = low + (high - low) * key.derive(attempt++).uniformAt(i);
      } while (distance(values[i]) < clearance && attempt < 100);
    }
    return Tensor.of(values, shape.toArray());
  }
}
