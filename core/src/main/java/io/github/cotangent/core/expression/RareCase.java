package io.github.cotangent.core.expression;

/// A function for the few arguments at which an [Expression] would need far more work than
/// elsewhere.
///
/// The values come from [StrictMath], whose bits are fixed by its specification, not from the
/// expression language.
public enum RareCase {
  /// The sine of an argument too large for the reduction by three constants.
  SINE {
    @Override
    public double at(double argument) {
      return StrictMath.sin(argument);
    }
  },
  /// The cosine of an argument too large for the reduction by three constants.
  COSINE {
    @Override
    public double at(double argument) {
      return StrictMath.cos(argument);
    }
  };

  /// The value at an argument.
  public abstract double at(double argument);

  /// The value at an argument, rounded from `double` to `float`.
  public float at(float argument) {
    return (float) at((double) argument);
  }
}
