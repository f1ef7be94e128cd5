package io.github.cotangent.core;

import org.jspecify.annotations.Nullable;

/// Where a normalisation keeps sums of its groups for what follows it: [ElementType#FLOAT64], any
/// view, of the shape of the operand reduced over the axes, these left out or kept with extent 1.
///
/// They are written like results: a storage's version stays.
///
/// @param squares for `Σ dᵢ²`
/// @param sums for `Σ xᵢ`, null for nowhere
public record GroupSums(Tensor squares, @Nullable Tensor sums) {}
