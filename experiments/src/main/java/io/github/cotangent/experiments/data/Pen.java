package io.github.cotangent.experiments.data;

import io.github.cotangent.core.RandomKey;

/// One hand at one moment: how it bends, turns, scales and presses.
final class Pen {
  /// Points along each side of the lattice that bends a digit: enough for a hand's irregularity,
  /// too few to break a curve.
  private static final int LATTICE = 4;

  /// Straight segments for each piece of a curve, of about half a pixel.
  private static final int STEPS = 8;

  private final int size;
  private final double[] bendX = new double[LATTICE * LATTICE];
  private final double[] bendY = new double[LATTICE * LATTICE];
  private final double slant;
  private final double cosine;
  private final double sine;
  private final double width;
  private final double height;
  private final double centreX;
  private final double centreY;
  private final double radius;
  private final double pressure;
  private final double phase;

  private Pen(RandomKey key, int size, double scale, double centreX, double centreY) {
    this.size = size;
    for (int i = 0; i < bendX.length; i++) {
      bendX[i] = .085 * key.normalAt(2L * i);
      bendY[i] = .065 * key.normalAt(2L * i + 1);
    }
    slant = .16 + .24 * clamped(key.normalAt(50));
    // A turn by the angle of tangent half t, without a sine.
    double t = .065 * clamped(key.normalAt(51));
    cosine = (1 - t * t) / (1 + t * t);
    sine = 2 * t / (1 + t * t);
    width = scale * 11.5 * (1 + .19 * clamped(key.normalAt(52)));
    height = scale * 18.5 * (1 + .09 * clamped(key.normalAt(53)));
    this.centreX = centreX + 1.2 * clamped(key.normalAt(54));
    this.centreY = centreY + 1.0 * clamped(key.normalAt(55));
    radius = scale * (1.2 + .33 * clamped(key.normalAt(56)));
    pressure = .22 * key.uniformAt(57);
    phase = key.uniformAt(58);
  }

  /// A pen over the middle of an image of `size` by `size` pixels.
  static Pen of(RandomKey key, int size) {
    return at(key, size, 1, (size - 1) / 2.0, (size - 1) / 2.0);
  }

  /// A pen that draws around a point, `scale` times as large.
  static Pen at(RandomKey key, int size, double scale, double centreX, double centreY) {
    return new Pen(key, size, scale, centreX, centreY);
  }

  private static double clamped(double normal) {
    return Math.clamp(normal, -2.2, 2.2);
  }

  /// Draws the curves of Catmull and Rom through the points, moved into the image where they
  /// would leave it.
  void draw(double[][] strokes, double[] ink) {
    draw(strokes, true, ink);
  }

  /// Draws the curves where they are, however little of them is in the image.
  void drawCut(double[][] strokes, double[] ink) {
    draw(strokes, false, ink);
  }

  private void draw(double[][] strokes, boolean inside, double[] ink) {
    double[][] x = new double[strokes.length][];
    double[][] y = new double[strokes.length][];
    for (int k = 0; k < strokes.length; k++) {
      x[k] = new double[strokes[k].length / 2];
      y[k] = new double[strokes[k].length / 2];
      for (int i = 0; i < x[k].length; i++) {
        place(strokes[k][2 * i], strokes[k][2 * i + 1], i, x[k], y[k]);
      }
    }
    double right = inside ? shiftInside(x) : 0;
    double down = inside ? shiftInside(y) : 0;
    for (int k = 0; k < strokes.length; k++) {
      for (int i = 0; i < x[k].length; i++) {
        x[k][i] += right;
        y[k][i] += down;
      }
      draw(x[k], y[k], ink);
    }
  }

  /// The smallest shift that keeps the pen off the image's border.
  private double shiftInside(double[][] values) {
    double least = size;
    double most = 0;
    for (double[] stroke : values) {
      for (double value : stroke) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    double first = 1.2 + radius;
    double last = size - 1 - first;
    if (least < first) {
      // Where both sides stick out, half each.
      return most > last ? (first + last - least - most) / 2 : Math.min(first - least, last - most);
    }
    return most > last ? Math.max(last - most, first - least) : 0;
  }

  private void draw(double[] x, double[] y, double[] ink) {
    double lastX = x[0];
    double lastY = y[0];
    for (int i = 0; i + 1 < x.length; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(x.length - 1, i + 2);
      for (int step = 1; step <= STEPS; step++) {
        double t = (double) step / STEPS;
        double nextX = spline(x[before], x[i], x[i + 1], x[after], t);
        double nextY = spline(y[before], y[i], y[i + 1], y[after], t);
        double way = phase + (i + t) / 3.5;
        double wave = 4 * Math.abs(way - Math.rint(way)) - 1;
        segment(lastX, lastY, nextX, nextY, radius * (1 + pressure * wave), ink);
        lastX = nextX;
        lastY = nextY;
      }
    }
  }

  private static double spline(double a, double b, double c, double d, double t) {
    return b + .5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }

  private void place(double u, double v, int i, double[] x, double[] y) {
    double bentU = u + lattice(bendX, u, v) - .5;
    double bentV = v + lattice(bendY, u, v) - .5;
    double px = width * bentU - slant * height * bentV;
    double py = height * bentV;
    x[i] = centreX + cosine * px - sine * py;
    y[i] = centreY + sine * px + cosine * py;
  }

  /// Values on a lattice over the unit square, interpolated smoothly.
  private static double lattice(double[] values, double u, double v) {
    double gridU = Math.clamp(u, 0, 1) * (LATTICE - 1);
    double gridV = Math.clamp(v, 0, 1) * (LATTICE - 1);
    int column = Math.min((int) gridU, LATTICE - 2);
    int row = Math.min((int) gridV, LATTICE - 2);
    double s = smooth(gridU - column);
    double t = smooth(gridV - row);
    int at = row * LATTICE + column;
    double upper = values[at] + s * (values[at + 1] - values[at]);
    double lower = values[at + LATTICE] + s * (values[at + LATTICE + 1] - values[at + LATTICE]);
    return upper + t * (lower - upper);
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  /// Inks the pixels within `r` of the segment from a to b, fading over one pixel; the darkest
  /// stroke at a pixel counts.
  private void segment(double ax, double ay, double bx, double by, double r, double[] ink) {
    double reach = r + .75;
    int left = (int) Math.max(0, Math.floor(Math.min(ax, bx) - reach));
    int right = (int) Math.min(size - 1, Math.ceil(Math.max(ax, bx) + reach));
    int top = (int) Math.max(0, Math.floor(Math.min(ay, by) - reach));
    int bottom = (int) Math.min(size - 1, Math.ceil(Math.max(ay, by) + reach));
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double px = column - ax;
        double py = row - ay;
        double t = length > 0 ? Math.clamp((px * dx + py * dy) / length, 0, 1) : 0;
        double ex = px - t * dx;
        double ey = py - t * dy;
        double distance = StrictMath.sqrt(ex * ex + ey * ey);
        double cover = smooth(Math.clamp((r + .75 - distance) / 1.5, 0, 1));
        int at = row * size + column;
        if (cover > ink[at]) {
          ink[at] = cover;
        }
      }
    }
  }
}
