package io.github.cotangent.core.expression;

/// The operations an [Expression] consists of. Every one is exactly specified, so its bits are the
/// same in plain Java, in vector lanes of any width, interpreted or compiled: the basic operations
/// of IEEE 754 rounded to nearest even, comparisons, choices and integer operations on the
/// encoding.
///
/// Only the sign and payload of a NaN may differ between machines, so no formula lets a number
/// depend on them.
public enum Operation {
  /// An argument of the function.
  INPUT(Sort.REAL, 0),
  /// A number.
  CONSTANT(Sort.REAL, 0),
  /// a + b.
  ADD(Sort.REAL, 2),
  /// a − b.
  SUBTRACT(Sort.REAL, 2),
  /// a · b.
  MULTIPLY(Sort.REAL, 2),
  /// a / b.
  DIVIDE(Sort.REAL, 2),
  /// √a, correctly rounded.
  SQUARE_ROOT(Sort.REAL, 1),
  /// a · b + c, rounded once.
  FUSED_MULTIPLY_ADD(Sort.REAL, 3),
  /// The smaller of a and b as [Math#min(float, float)]: NaN if either is, −0 below +0.
  MINIMUM(Sort.REAL, 2),
  /// The larger of a and b as [Math#max(float, float)]: NaN if either is, −0 below +0.
  MAXIMUM(Sort.REAL, 2),
  /// −a: the sign bit turned over.
  NEGATE(Sort.REAL, 1),
  /// |a|: the sign bit cleared.
  ABSOLUTE(Sort.REAL, 1),
  /// Where the mask (first operand) holds the second operand, elsewhere the third.
  SELECT(Sort.REAL, 3),
  /// The number that an integer encodes.
  BITS_TO_REAL(Sort.REAL, 1),
  /// The value of a [PlainFunction] at one or two operands. It has no form on vectors.
  PLAIN(Sort.REAL, 2),
  /// Where the mask (first operand) holds, the value of a [PlainFunction] at the second operand,
  /// elsewhere the third operand. Meant for arguments that hardly ever occur.
  RARE_CASE(Sort.REAL, 3),

  /// An integer.
  BITS_CONSTANT(Sort.BITS, 0),
  /// The encoding of a number.
  REAL_TO_BITS(Sort.BITS, 1),
  /// a + b, modulo 2^width.
  BITS_ADD(Sort.BITS, 2),
  /// a − b, modulo 2^width.
  BITS_SUBTRACT(Sort.BITS, 2),
  /// Bitwise and.
  BITS_AND(Sort.BITS, 2),
  /// Bitwise or.
  BITS_OR(Sort.BITS, 2),
  /// Bitwise exclusive or.
  BITS_XOR(Sort.BITS, 2),
  /// Shift to the left by a constant.
  SHIFT_LEFT(Sort.BITS, 1),
  /// Shift to the right by a constant, the sign bit moving in.
  SHIFT_RIGHT(Sort.BITS, 1),
  /// Shift to the right by a constant, zeros moving in.
  SHIFT_RIGHT_UNSIGNED(Sort.BITS, 1),

  /// a < b: false if either is NaN.
  LESS(Sort.MASK, 2),
  /// a ≤ b: false if either is NaN.
  LESS_OR_EQUAL(Sort.MASK, 2),
  /// a = b: false if either is NaN; −0 equals +0.
  EQUAL(Sort.MASK, 2),
  /// Both masks hold.
  MASK_AND(Sort.MASK, 2),
  /// Either mask holds.
  MASK_OR(Sort.MASK, 2),
  /// The mask does not hold.
  MASK_NOT(Sort.MASK, 1);

  /// What an operation yields in a lane.
  public enum Sort {
    /// A floating-point number.
    REAL,
    /// An integer as wide as the number.
    BITS,
    /// True or false.
    MASK
  }

  private final Sort sort;
  private final int arity;

  Operation(Sort sort, int arity) {
    this.sort = sort;
    this.arity = arity;
  }

  /// What the operation yields.
  public Sort sort() {
    return sort;
  }

  /// How many operands it takes at most.
  public int arity() {
    return arity;
  }
}
