package io.github.cotangent.experiments.data;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import java.util.List;

/// Digits as a hand might write them, drawn in plain Java: 28x28 grey, no files needed.
///
/// A digit is a few strokes, smooth curves through points; each has several ways to be written. A
/// drawing bends the points by a smooth random field, shears, turns, scales and shifts them, draws
/// the curves with a pen of random and varying thickness, and adds a little noise. Image `i`
/// depends on the key and `i` only, so a longer set begins with the shorter one.
///
/// Everything is computed with operations that Java specifies exactly (the normals of [RandomKey]
/// included): the same pixels on every machine.
public final class Glyphs {

  /// Rows and columns of an image.
  public static final int SIZE = 28;

  private static final List<String> CLASSES =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /// The ways to write each digit: strokes of points x, y in the unit square, y downwards. Strokes
  /// that share an end make a corner.
  private static final double[][][][] WAYS = {
    {
      {{.55, .01, .2, .1, .03, .5, .2, .9, .5, 1, .82, .88, .97, .5, .8, .1, .5, .01}},
      {
        {
          .72, .06, .36, .03, .08, .3, .06, .68, .32, .98, .7, .93, .94, .6, .9, .25, .66, .03, .44,
          .1
        }
      },
    },
    {
      {{.5, 0, .5, .5, .5, 1}},
      {{.26, .24, .4, .14, .54, 0}, {.54, 0, .53, .5, .52, 1}},
      {{.24, .22, .4, .12, .52, 0}, {.52, 0, .51, .5, .5, 1}, {.22, 1, .5, .99, .8, 1}},
    },
    {
      {
        {.08, .24, .25, .05, .58, 0, .88, .16, .84, .4, .5, .68, .05, 1},
        {.05, 1, .5, .98, .96, .97}
      },
      {
        {
          .06, .2, .3, .01, .7, .03, .88, .24, .74, .52, .42, .84, .16, .98, .05, .86, .22, .76, .5,
          .9, .74, .99, 1, .9
        }
      },
      {
        {.14, .1, .5, 0, .82, .12, .84, .36, .52, .66, .1, .95},
        {.1, .95, .35, .9, .65, 1, .95, .94}
      },
    },
    {
      {
        {.08, .14, .38, 0, .8, .08, .84, .32, .36, .46},
        {.36, .46, .82, .54, .92, .8, .52, 1, .04, .88}
      },
      {
        {.1, .02, .5, .01, .9, .02},
        {.9, .02, .66, .22, .42, .4},
        {.42, .4, .86, .48, .92, .8, .5, 1, .06, .9}
      },
      {{.12, .08, .5, 0, .82, .14, .72, .38, .5, .47, .54, .48, .86, .6, .86, .86, .5, 1, .1, .94}},
    },
    {
      {{.22, .03, .16, .3, .1, .56}, {.1, .56, .5, .56, .96, .53}, {.74, .08, .73, .5, .7, 1}},
      {{.68, 0, .4, .34, .05, .66}, {.05, .66, .5, .66, .97, .64}, {.68, 0, .7, .5, .68, 1}},
      {{.14, .06, .12, .36, .24, .54, .55, .54, .84, .42}, {.86, .02, .84, .5, .8, 1}},
    },
    {
      {
        {.9, .02, .55, .01, .26, .03},
        {.26, .03, .22, .22, .18, .43},
        {.18, .43, .5, .35, .86, .5, .9, .8, .55, 1, .08, .9}
      },
      {
        {.94, .0, .6, .05, .3, .04},
        {.3, .04, .2, .2, .2, .38, .5, .44, .8, .58, .82, .84, .5, .99, .1, .96}
      },
    },
    {
      {{.74, 0, .4, .16, .14, .5, .1, .8, .38, 1, .78, .92, .88, .7, .62, .53, .3, .6, .12, .78}},
      {{.56, 0, .28, .28, .12, .62, .22, .92, .54, 1, .84, .84, .8, .62, .5, .56, .2, .72}},
    },
    {
      {{.05, .06, .5, .04, .94, .02}, {.94, .02, .64, .4, .4, 1}},
      {{.06, .05, .5, .05, .94, .02}, {.94, .02, .66, .4, .46, 1}, {.28, .52, .5, .5, .78, .47}},
      {
        {.06, .2, .08, .12, .1, .03},
        {.1, .03, .5, .08, .92, .02},
        {.92, .02, .74, .3, .52, .6, .46, 1}
      },
    },
    {
      {
        {
          .78, .12, .48, 0, .17, .14, .3, .38, .62, .54, .9, .76, .5, 1, .1, .8, .36, .52, .72, .36,
          .84, .16, .62, .02
        }
      },
      {
        {.5, .01, .2, .1, .2, .36, .5, .46, .8, .36, .8, .1, .48, .01},
        {.5, .46, .12, .6, .1, .86, .5, 1, .9, .86, .88, .6, .5, .46}
      },
    },
    {
      {{.86, .2, .52, 0, .14, .18, .22, .46, .58, .48, .86, .22}, {.86, .22, .84, .6, .76, 1}},
      {
        {
          .84, .14, .48, 0, .14, .22, .28, .48, .64, .44, .86, .16, .88, .5, .76, .86, .44, 1, .14,
          .92
        }
      },
      {{.82, .1, .4, .02, .12, .28, .4, .5, .82, .3}, {.84, .06, .78, .5, .56, 1}},
    },
  };

  /// Points along each side of the lattice that bends a digit: enough for a hand's irregularity,
  /// too few to break a curve.
  private static final int LATTICE = 4;

  /// Straight segments for each piece of a curve, of about half a pixel.
  private static final int STEPS = 8;

  private Glyphs() {}

  /// Training and test images, drawn from keys of their own.
  public static TrainingData data(RandomKey key, int train, int test) {
    return new TrainingData(
        images("glyphs, training", key.derive("training"), train),
        images("glyphs, test", key.derive("test"), test));
  }

  /// `count` images of random digits.
  public static LabelledImages images(String name, RandomKey key, int count) {
    byte[] pixels = new byte[Math.multiplyExact(count, SIZE * SIZE)];
    byte[] labels = new byte[count];
    int block = 32;
    Engine.current()
        .parallel(
            (count + block - 1) / block,
            b -> {
              for (int i = b * block; i < Math.min(count, (b + 1) * block); i++) {
                RandomKey own = key.derive(i);
                labels[i] = (byte) own.derive("digit").integerAt(0, 10);
                draw(labels[i], own, pixels, i * SIZE * SIZE);
              }
            });
    return new LabelledImages(name, 1, SIZE, SIZE, 255, pixels, labels, CLASSES);
  }

  /// Draws one digit into `SIZE * SIZE` bytes from `offset`, which hold zeros.
  static void draw(int digit, RandomKey key, byte[] out, int offset) {
    RandomKey shape = key.derive("shape");
    double[][] strokes = WAYS[digit][(int) shape.integerAt(0, WAYS[digit].length)];
    Pen pen = new Pen(shape);
    double[] ink = new double[SIZE * SIZE];
    pen.draw(strokes, ink);
    RandomKey noise = key.derive("noise");
    double level = .02 + .06 * shape.uniformAt(40);
    double strength = 215 + 40 * shape.uniformAt(41);
    for (int i = 0; i < ink.length; i++) {
      double grain = noise.normalAt(i);
      double value = strength * ink[i] * (1 + level * grain);
      if (ink[i] == 0) {
        // The paper: mostly clean.
        value = 255 * level * (grain - 1.6);
      }
      out[offset + i] = (byte) (int) Math.rint(Math.clamp(value, 0, 255));
    }
  }

  /// One hand at one moment: how it bends, turns, scales and presses.
  private static final class Pen {
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

    Pen(RandomKey key) {
      for (int i = 0; i < bendX.length; i++) {
        bendX[i] = .085 * key.normalAt(2L * i);
        bendY[i] = .065 * key.normalAt(2L * i + 1);
      }
      slant = .16 + .24 * clamped(key.normalAt(50));
      // A turn by the angle of tangent half t, without a sine.
      double t = .065 * clamped(key.normalAt(51));
      cosine = (1 - t * t) / (1 + t * t);
      sine = 2 * t / (1 + t * t);
      width = 11.5 * (1 + .19 * clamped(key.normalAt(52)));
      height = 18.5 * (1 + .09 * clamped(key.normalAt(53)));
      centreX = 13.5 + 1.2 * clamped(key.normalAt(54));
      centreY = 13.5 + 1.0 * clamped(key.normalAt(55));
      radius = 1.2 + .33 * clamped(key.normalAt(56));
      pressure = .22 * key.uniformAt(57);
      phase = key.uniformAt(58);
    }

    private static double clamped(double normal) {
      return Math.clamp(normal, -2.2, 2.2);
    }

    /// Draws the curves of Catmull and Rom through the points, moved into the image where they
    /// would leave it.
    void draw(double[][] strokes, double[] ink) {
      double[][] x = new double[strokes.length][];
      double[][] y = new double[strokes.length][];
      for (int k = 0; k < strokes.length; k++) {
        x[k] = new double[strokes[k].length / 2];
        y[k] = new double[strokes[k].length / 2];
        for (int i = 0; i < x[k].length; i++) {
          place(strokes[k][2 * i], strokes[k][2 * i + 1], i, x[k], y[k]);
        }
      }
      double right = shiftInside(x);
      double down = shiftInside(y);
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
      double least = SIZE;
      double most = 0;
      for (double[] stroke : values) {
        for (double value : stroke) {
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      }
      double first = 1.2 + radius;
      double last = SIZE - 1 - first;
      if (least < first) {
        // Where both sides stick out, half each.
        return most > last
            ? (first + last - least - most) / 2
            : Math.min(first - least, last - most);
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
    private static void segment(
        double ax, double ay, double bx, double by, double r, double[] ink) {
      double reach = r + .75;
      int left = (int) Math.max(0, Math.floor(Math.min(ax, bx) - reach));
      int right = (int) Math.min(SIZE - 1, Math.ceil(Math.max(ax, bx) + reach));
      int top = (int) Math.max(0, Math.floor(Math.min(ay, by) - reach));
      int bottom = (int) Math.min(SIZE - 1, Math.ceil(Math.max(ay, by) + reach));
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
          int at = row * SIZE + column;
          if (cover > ink[at]) {
            ink[at] = cover;
          }
        }
      }
    }
  }
}
