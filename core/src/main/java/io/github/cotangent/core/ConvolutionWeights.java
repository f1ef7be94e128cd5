package io.github.cotangent.core;

/// The weights of a convolution in panels: for each group and each panel of channels of the result,
/// the inner axis (ky, kx, channel) row by row.
///
/// They are packed once for all images, as many panels at a time as stay in the last cache.
final class ConvolutionWeights<A> {
  private final FloatingArrays<A> arrays;
  private final A from;
  private final Tensor weights;
  private final int panel;

  /// @param weights `[groups, channels of the result, kernel height, kernel width, channels of the
  ///     source]`, channels being those of a group; a row of the kernel follows the one before as
  ///     evenly as its taps follow one another
  ConvolutionWeights(FloatingArrays<A> arrays, Tensor weights) {
    this.arrays = arrays;
    this.from = arrays.elements().apply(weights.storage());
    this.weights = weights;
    this.panel = arrays.loops().panel();
  }

  int groups() {
    return weights.extent(0);
  }

  /// Channels of the result in a group.
  int outputs() {
    return weights.extent(1);
  }

  int kernelHeight() {
    return weights.extent(2);
  }

  int kernelWidth() {
    return weights.extent(3);
  }

  /// Channels of the source in a group.
  int channels() {
    return weights.extent(4);
  }

  /// The extent of the inner axis.
  int depth() {
    return weights.extent(2) * weights.extent(3) * weights.extent(4);
  }

  /// Panels in a group.
  int panels() {
    return MatrixProduct.blocks(outputs(), panel);
  }

  /// How many elements a panel has.
  int panelLength() {
    return depth() * panel;
  }

  /// Writes a panel of a group.
  void pack(int group, int number, A to, int at) {
    int[] strides = weights.strides();
    int first = number * panel;
    int columns = Math.min(panel, outputs() - first);
    int base = weights.offset() + group * strides[0] + first * strides[1];
    int taps = kernelHeight() * kernelWidth();
    if (columns < panel) {
      arrays.loops().clear(to, at, 0, 1, panelLength());
    }
    if (taps == 1) {
      arrays.loops().copy(from, base, strides[4], strides[1], channels(), columns, to, at, panel);
      return;
    }
    for (int channel = 0; channel < channels(); channel++) {
      arrays
          .loops()
          .copy(
              from,
              base + channel * strides[4],
              strides[3],
              strides[1],
              taps,
              columns,
              to,
              at + channel * panel,
              channels() * panel);
    }
  }
}
