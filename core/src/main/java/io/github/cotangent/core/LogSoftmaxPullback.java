package io.github.cotangent.core;

/// The pullback of a logarithm of a softmax p for a cotangent t that has one element in each group:
/// `t − p Σ t`, each operation rounded, in one pass over p.
///
/// Elsewhere t is +0, so the element is the sum, and it is added to `0 − p Σ t`; no bit depends on
/// the sign of a zero.
final class LogSoftmaxPullback {
  /// Elements of a piece of work.
  private static final int PIECE = 1 << 16;

  private final Engine engine;

  LogSoftmaxPullback(Engine engine) {
    this.engine = engine;
  }

  /// @param element that of t, at `index`
  Tensor at(Tensor element, Tensor p, int axis, Tensor index) {
    String who = "logSoftmaxPullbackAt";
    Kernels kernels = engine.kernels();
    kernels.requireFloating(who, p);
    kernels.requireSameType(who, p, element);
    int along = p.shape().axis(axis);
    Choice choice = Choice.of(engine, who, p, along, index);
    kernels.requireSameShape(who, index, element);
    Tensor softmax = p.isContiguous() ? p : kernels.copy(p);
    Tensor elements = element.isContiguous() ? element : kernels.copy(element);
    Tensor result = kernels.resultAnywhere(p.type(), p.shape());
    if (p.size() == 0) {
      return result;
    }
    int rows = p.extent(along);
    int width = after(p, along);
    int count = p.size() / (rows * width);
    int each = Math.max(1, PIECE / (rows * width));
    engine.parallel(
        MatrixProduct.blocks(count, each),
        piece -> {
          int end = Math.min(count, (piece + 1) * each);
          for (int k = piece * each; k < end; k++) {
            if (p.type() == ElementType.FLOAT32) {
              floats(k, rows, width, elements, softmax, choice, result);
            } else {
              doubles(k, rows, width, elements, softmax, choice, result);
            }
          }
        });
    return result;
  }

  private static int after(Tensor p, int along) {
    int after = 1;
    for (int axis = along + 1; axis < p.rank(); axis++) {
      after *= p.extent(axis);
    }
    return after;
  }

  /// Groups `k * width` to `(k + 1) * width`, which are the columns of neighbouring `rows`.
  private static void floats(
      int k, int rows, int width, Tensor element, Tensor p, Choice choice, Tensor result) {
    float[] t = element.storage().floats();
    float[] from = p.storage().floats();
    float[] to = result.storage().floats();
    int tAt = element.offset() + k * width;
    int first = p.offset() + k * rows * width;
    int resultAt = result.offset() + k * rows * width;
    if (width == 1) {
      elsewhere(from, first, t[tAt], to, resultAt, rows);
    } else {
      for (int r = 0; r < rows; r++) {
        int row = r * width;
        for (int w = 0; w < width; w++) {
          to[resultAt + row + w] = 0f - from[first + row + w] * t[tAt + w];
        }
      }
    }
    for (int w = 0; w < width; w++) {
      int at = choice.of(k * width + w) * width + w;
      to[resultAt + at] += t[tAt + w];
    }
  }

  /// Groups `k * width` to `(k + 1) * width`, which are the columns of neighbouring `rows`.
  private static void doubles(
      int k, int rows, int width, Tensor element, Tensor p, Choice choice, Tensor result) {
    double[] t = element.storage().doubles();
    double[] from = p.storage().doubles();
    double[] to = result.storage().doubles();
    int tAt = element.offset() + k * width;
    int first = p.offset() + k * rows * width;
    int resultAt = result.offset() + k * rows * width;
    if (width == 1) {
      elsewhere(from, first, t[tAt], to, resultAt, rows);
    } else {
      for (int r = 0; r < rows; r++) {
        int row = r * width;
        for (int w = 0; w < width; w++) {
          to[resultAt + row + w] = 0d - from[first + row + w] * t[tAt + w];
        }
      }
    }
    for (int w = 0; w < width; w++) {
      int at = choice.of(k * width + w) * width + w;
      to[resultAt + at] += t[tAt + w];
    }
  }

  // Alone in a method, these loops are turned to vectors.

  private static void elsewhere(float[] p, int at, float sum, float[] to, int toAt, int length) {
    for (int i = 0; i < length; i++) {
      to[toAt + i] = 0f - p[at + i] * sum;
    }
  }

  private static void elsewhere(double[] p, int at, double sum, double[] to, int toAt, int length) {
    for (int i = 0; i < length; i++) {
      to[toAt + i] = 0d - p[at + i] * sum;
    }
  }
}
