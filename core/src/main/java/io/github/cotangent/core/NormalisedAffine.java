package io.github.cotangent.core;

/// A normalised tensor, and that scaled and shifted.
public record NormalisedAffine(Tensor normalised, Tensor affine) {}
