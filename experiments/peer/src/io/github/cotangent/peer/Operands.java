package io.github.cotangent.peer;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.experiments.bench.Sample;
import java.util.Arrays;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;

/// Our tensors as libtorch's, and samples of libtorch's.
final class Operands {
  private static final boolean CHANNELS_LAST =
      System.getProperty("cotangent.peer.layout", "nchw").equals("nhwc");

  private Operands() {}

  /// A copy in libtorch's memory; images lie there as the process is told.
  static Tensor of(io.github.cotangent.core.Tensor x) {
    long[] shape = Arrays.stream(x.shape().toArray()).asLongStream().toArray();
    Pointer data;
    torch.ScalarType type;
    if (x.type() == ElementType.FLOAT32) {
      data = new FloatPointer(x.toFloatArray());
      type = torch.ScalarType.Float;
    } else if (x.type() == ElementType.FLOAT64) {
      data = new DoublePointer(x.toDoubleArray());
      type = torch.ScalarType.Double;
    } else {
      data = new LongPointer(x.toLongArray());
      type = torch.ScalarType.Long;
    }
    Tensor copy = torch.from_blob(data, shape, new TensorOptions(type)).clone();
    data.deallocate();
    return shape.length == 4 && CHANNELS_LAST
        ? copy.contiguous(torch.MemoryFormat.ChannelsLast)
        : copy;
  }

  /// As [#of], to be differentiated by.
  static Tensor source(io.github.cotangent.core.Tensor x) {
    Tensor copy = of(x);
    copy.set_requires_grad(true);
    return copy;
  }

  /// A sample of the elements in C order.
  static double[] sample(Tensor x) {
    Tensor plain = x.detach().to(torch.ScalarType.Double).contiguous();
    double[] elements = new double[(int) plain.numel()];
    plain.data_ptr_double().get(elements);
    return Sample.of(elements);
  }
}
