package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import java.util.List;
import java.util.stream.Stream;

/// Results that are computed from inputs, in memory of their own.
public record Computation(Evaluation evaluation, List<Value> inputs, List<Value> results) {
  /// The value of an op.
  public static Computation of(Op op, List<Value> inputs, Value result) {
    return new Computation(new Evaluation.OfOp(op), inputs, List.of(result));
  }

  /// A view that an op gives of one of several inputs, copied so that it is free of that one's
  /// fate.
  public static Computation copied(Op op, List<Value> inputs, Value result) {
    return new Computation(new Evaluation.Copied(op), inputs, List.of(result));
  }

  /// The values whose memory is read.
  Stream<Value> reads() {
    return inputs.stream().map(Value::base);
  }

  /// The elements of the largest tensor that is read or written.
  int largest() {
    return Stream.concat(inputs.stream(), results.stream())
        .mapToInt(value -> value.shape().size())
        .max()
        .orElse(0);
  }
}
