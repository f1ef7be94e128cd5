package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A convolution of square images with a kernel that is padded to keep their size, and if
/// `backward` also the gradients by the images and the kernel.
///
/// The name has the kernel's size, its stride if that is not 1, and the number of groups if there
/// are several, then `batch x in _ out @ size`.
///
/// @param in channels of the images
/// @param out channels of the result
/// @param size height and width of the images
/// @param kernel height and width of the kernel, odd
/// @param type of the elements
public record Convolution(
    int batch,
    int in,
    int out,
    int size,
    int kernel,
    int stride,
    int groups,
    boolean backward,
    ElementType type)
    implements Workload {
  /// On elements of [ElementType#FLOAT32].
  public Convolution(
      int batch, int in, int out, int size, int kernel, int stride, int groups, boolean backward) {
    this(batch, in, out, size, kernel, stride, groups, backward, ElementType.FLOAT32);
  }

  /// With stride 1 and one group.
  static Convolution of(int in, int out, int size, int kernel, boolean backward) {
    return new Convolution(128, in, out, size, kernel, 1, 1, backward);
  }

  /// The same on elements of another type.
  Convolution with(ElementType other) {
    return new Convolution(batch, in, out, size, kernel, stride, groups, backward, other);
  }

  @Override
  public String name() {
    return "conv"
        + kernel
        + "x"
        + kernel
        + (stride == 1 ? "" : "s" + stride)
        + (groups == 1 ? "" : "g" + groups)
        + (backward ? "_fwdbwd_" : "_fwd_")
        + batch
        + "x"
        + in
        + "_"
        + out
        + "@"
        + size
        + Workload.suffix(type);
  }

  /// The pixels of the result along an axis.
  public int windows() {
    return (size - 1) / stride + 1;
  }

  /// The pixels around the image on each side.
  public int padding() {
    return kernel / 2;
  }

  /// Each of the three products alike, with all taps counted, those beyond the edges too.
  @Override
  public Work work() {
    double taps = (double) in / groups * kernel * kernel;
    double product = 2.0 * batch * out * windows() * windows() * taps;
    return Work.operations(type, backward ? 3 * product : product);
  }

  @Override
  public Optional<Baseline> baseline() {
    return Baseline.single(type, () -> with(ElementType.FLOAT32));
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.LAYOUT);
  }

  /// Images, kernel, and if backward a cotangent of the result.
  @Override
  public List<Tensor> inputs() {
    List<Tensor> inputs = new ArrayList<>();
    inputs.add(KEY.derive("x").normal(type, Shape.of(batch, in, size, size)));
    inputs.add(KEY.derive("kernel").normal(type, Shape.of(out, in / groups, kernel, kernel)));
    if (backward) {
      inputs.add(KEY.derive("cotangent").normal(type, Shape.of(batch, out, windows(), windows())));
    }
    return inputs;
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    ConvolutionGeometry geometry =
        ConvolutionGeometry.DEFAULT.stride(stride).padding(padding()).groups(groups);
    Variable x = Variable.of(inputs.get(0));
    Variable weight = Variable.of(inputs.get(1));
    if (!backward) {
      return Replay.of(() -> List.of(x.conv2d(weight, geometry)));
    }
    Variable cotangent = Variable.constant(inputs.get(2));
    return Replay.of(() -> Backward.of(x.conv2d(weight, geometry), cotangent, List.of(x, weight)));
  }
}
