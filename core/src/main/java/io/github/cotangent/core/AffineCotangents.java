package io.github.cotangent.core;

/// The cotangents of what a normalisation with scale and shift is computed from, for one of its
/// result.
public record AffineCotangents(Tensor x, Tensor scale, Tensor shift) {}
