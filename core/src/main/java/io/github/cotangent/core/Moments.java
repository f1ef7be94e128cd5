package io.github.cotangent.core;

/// The mean and the biased variance of groups of elements.
///
/// @param mean of each group, `pivot + mean(x − pivot)`
/// @param variance the mean of the squared distances from the mean, divided by n
public record Moments(Tensor mean, Tensor variance) {}
