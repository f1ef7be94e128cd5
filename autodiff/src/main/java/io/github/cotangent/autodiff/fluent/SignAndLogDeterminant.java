package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;

/// A determinant in two parts, `sign · exp(logDeterminant)`.
///
/// @param sign −1, 0 or 1, or NaN
/// @param logDeterminant the logarithm of the absolute value
public record SignAndLogDeterminant(Variable sign, Variable logDeterminant) {}
