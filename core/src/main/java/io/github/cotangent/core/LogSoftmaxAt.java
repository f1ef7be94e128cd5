package io.github.cotangent.core;

/// Chosen elements of the logarithm of a softmax, and the pullback of a cotangent of these.
///
/// @param log one element for each group
/// @param pullback of the shape of the operand
public record LogSoftmaxAt(Tensor log, Tensor pullback) {}
