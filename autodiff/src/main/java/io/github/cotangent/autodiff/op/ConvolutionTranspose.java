package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The transpose of [Convolution] in the image, `y = a ⋆ᵀ b`: images `[n, c, h, w]` from windows
/// `[n, o, …]` and the convolution's weight `[o, c / groups, kh, kw]`.
public record ConvolutionTranspose(ConvolutionGeometry geometry, HeightWidth outputPadding)
    implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.convTranspose2d(x[0], x[1], geometry, outputPadding);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    return yBar.conv2d(b, geometry);
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return Variable.apply(new ConvolutionWeight(geometry, Convolution.sizeOf(b)), yBar, a);
  }

  @Override
  public String formula() {
    return "ā = ȳ ⋆ b, b̄ = ȳ ⋄ a";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    ConvolutionGeometry one = ConvolutionGeometry.DEFAULT;
    return List.of(
        Example.of(new ConvolutionTranspose(one, HeightWidth.of(0)))
            .with(2, 3, 2, 3)
            .with(3, 2, 2, 1),
        Example.of(new ConvolutionTranspose(one.stride(2, 3).padding(1, 0), new HeightWidth(1, 2)))
            .with(1, 2, 2, 3)
            .with(2, 2, 3, 2),
        Example.of(new ConvolutionTranspose(one.dilation(2, 1).groups(2), HeightWidth.of(0)))
            .with(2, 2, 2, 3)
            .with(2, 2, 2, 2));
  }
}
