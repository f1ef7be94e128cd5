package io.github.cotangent.core;

/// The softmax of one operand and its logarithm, from one evaluation of the exponentials.
///
/// @param softmax as of [Kernels#softmax]
/// @param log as of [Kernels#logSoftmax]
public record SoftmaxAndLog(Tensor softmax, Tensor log) {}
