package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The transpose of [Convolution] in the weight, `y = a ⋄ b`: for images `[n, c, h, w]` and windows
/// `[n, o, …]`, the sums over all windows of window times pixel, `[o, c / groups, kh, kw]`.
public record ConvolutionWeight(ConvolutionGeometry geometry, HeightWidth kernel)
    implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.conv2dWeight(x[0], x[1], geometry, kernel);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    HeightWidth outputPadding = geometry.outputPadding(Convolution.sizeOf(a), kernel);
    return Variable.apply(new ConvolutionTranspose(geometry, outputPadding), b, yBar);
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return a.conv2d(yBar, geometry);
  }

  @Override
  public String formula() {
    return "ā = b ⋆ᵀ ȳ, b̄ = a ⋆ ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    ConvolutionGeometry one = ConvolutionGeometry.DEFAULT;
    return List.of(
        Example.of(new ConvolutionWeight(one, new HeightWidth(2, 3)))
            .with(2, 2, 3, 4)
            .with(2, 3, 2, 2),
        Example.of(new ConvolutionWeight(one.stride(2, 3).padding(1, 0), new HeightWidth(3, 2)))
            .with(1, 2, 4, 6)
            .with(1, 2, 2, 2),
        Example.of(new ConvolutionWeight(one.padding(0, 1).groups(2), new HeightWidth(2, 1)))
            .with(2, 4, 2, 3)
            .with(2, 2, 1, 5));
  }
}
