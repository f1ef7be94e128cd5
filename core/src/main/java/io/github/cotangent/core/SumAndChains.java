package io.github.cotangent.core;

/// The sum of some values, and that of their [ElementwiseFunction#CHAIN] with others.
public record SumAndChains(Tensor sum, Tensor chains) {}
