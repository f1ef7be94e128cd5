package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Cross-correlation of images `[n, c, h, w]` with a weight `[o, c / groups, kh, kw]`, `y = a ⋆ b`.
///
/// Its transposes are [ConvolutionTranspose], `⋆ᵀ`, and [ConvolutionWeight], `⋄`; the transposes of
/// each of the three are the two others.
public record Convolution(ConvolutionGeometry geometry) implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.conv2d(x[0], x[1], geometry);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    HeightWidth outputPadding = geometry.outputPadding(sizeOf(a), sizeOf(b));
    return Variable.apply(new ConvolutionTranspose(geometry, outputPadding), yBar, b);
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return Variable.apply(new ConvolutionWeight(geometry, sizeOf(b)), a, yBar);
  }

  @Override
  public String formula() {
    return "ā = ȳ ⋆ᵀ b, b̄ = a ⋄ ȳ";
  }

  /// The extents of the last two of four axes.
  static HeightWidth sizeOf(Variable x) {
    return new HeightWidth(x.shape().extent(2), x.shape().extent(3));
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    ConvolutionGeometry one = ConvolutionGeometry.DEFAULT;
    return List.of(
        Example.of(new Convolution(one)).with(2, 2, 3, 4).with(3, 2, 2, 3),
        // Pixels that no window reaches, at the bottom and at the right.
        Example.of(new Convolution(one.stride(2, 3).padding(1, 0)))
            .with(1, 2, 4, 6)
            .with(2, 2, 3, 2),
        Example.of(new Convolution(one.dilation(1, 2).padding(0, 1).groups(2)))
            .with(2, 4, 2, 3)
            .with(2, 2, 2, 2));
  }
}
