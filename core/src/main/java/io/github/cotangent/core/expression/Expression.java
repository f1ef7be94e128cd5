package io.github.cotangent.core.expression;

import java.util.List;

/// The value of one element as a formula over exactly specified [Operation]s.
///
/// Expressions form a directed acyclic graph: one that is used twice is computed once. They are
/// built by the methods of [Real], [Bits] and [Mask], starting from [#input] and [#constant], and
/// evaluated or translated after [Program#of] has laid them out as straight-line code.
public sealed interface Expression permits Real, Bits, Mask {
  /// The outermost operation.
  Operation operation();

  /// What it is applied to.
  List<Expression> operands();

  /// What the operation needs besides operands: the index of an input, the number of places of a
  /// shift, the integer of a constant, the [Double#doubleToRawLongBits] of a number, the ordinal of
  /// a [PlainFunction]; otherwise 0.
  long immediate();

  /// Argument number `index` of the function, counted from 0.
  static Real input(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("input: index must be at least 0, got " + index);
    }
    return new Real(Operation.INPUT, List.of(), index);
  }

  /// A number. It must be representable in the format the program is made for.
  static Real constant(double value) {
    return new Real(Operation.CONSTANT, List.of(), Double.doubleToRawLongBits(value));
  }

  /// An integer. It must be representable in the width the program is made for.
  static Bits bits(long value) {
    return new Bits(Operation.BITS_CONSTANT, List.of(), value);
  }

  /// The value of plain code, which makes the program one without a form on vectors.
  static Real plain(PlainFunction function, Real... arguments) {
    return new Real(Operation.PLAIN, List.of(arguments), function.ordinal());
  }
}
