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

  static final List<String> CLASSES = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

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

  private Glyphs() {}

  /// Training and test images, drawn from keys of their own.
  public static TrainingData data(RandomKey key, int train, int test) {
    return new TrainingData(
        images("glyphs, training", key.derive("training"), train),
        images("glyphs, test", key.derive("test"), test));
  }

  /// `count` images of random digits.
  public static LabelledImages images(String name, RandomKey key, int count) {
    return images(name, key, count, 1, SIZE, Glyphs::draw);
  }

  /// Draws an image.
  interface Painter {
    /// Draws `digit` into the bytes of `out` from `offset`, which hold zeros.
    ///
    /// @param key of the image
    void paint(int digit, RandomKey key, byte[] out, int offset);
  }

  /// `count` images of random digits, each by a key of its own.
  static LabelledImages images(
      String name, RandomKey key, int count, int channels, int size, Painter painter) {
    int image = channels * size * size;
    byte[] pixels = new byte[Math.multiplyExact(count, image)];
    byte[] labels = new byte[count];
    int block = 32;
    Engine.current()
        .parallel(
            (count + block - 1) / block,
            b -> {
              for (int i = b * block; i < Math.min(count, (b + 1) * block); i++) {
                RandomKey own = key.derive(i);
                labels[i] = (byte) own.derive("digit").integerAt(0, 10);
                painter.paint(labels[i], own, pixels, i * image);
              }
            });
    return new LabelledImages(name, channels, size, size, 255, pixels, labels, CLASSES);
  }

  /// The strokes of one of the ways to write a digit.
  static double[][] strokes(int digit, RandomKey key) {
    return WAYS[digit][(int) key.integerAt(0, WAYS[digit].length)];
  }

  /// Draws one digit into `SIZE * SIZE` bytes from `offset`, which hold zeros.
  static void draw(int digit, RandomKey key, byte[] out, int offset) {
    RandomKey shape = key.derive("shape");
    Pen pen = Pen.of(shape, SIZE);
    double[] ink = new double[SIZE * SIZE];
    pen.draw(strokes(digit, shape), ink);
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
}
