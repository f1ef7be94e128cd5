package io.github.cotangent.core;

/// The cotangents of what a normalisation with scale and shift is computed from, for one of its
/// result: the first has its shape, those of scale and shift have one element for each group.
public record AffineCotangents(Tensor x, Tensor scale, Tensor shift) {}
