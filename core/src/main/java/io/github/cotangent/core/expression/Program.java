package io.github.cotangent.core.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// An [Expression] laid out as straight-line code for one [FloatFormat]: each step applies one
/// operation to earlier steps, equal steps are one, and the last step is the result.
///
/// It can be interpreted ([#evaluate]), which is slow and serves as the reference for the loops
/// that are generated from it.
public final class Program {
  /// One step: an operation on the results of earlier steps.
  ///
  /// @param operation what is done
  /// @param operands indices of earlier steps
  /// @param immediate see [Expression#immediate]
  public record Step(Operation operation, List<Integer> operands, long immediate) {}

  private final FloatFormat format;
  private final List<Step> steps;
  private final int inputs;

  private Program(FloatFormat format, List<Step> steps, int inputs) {
    this.format = format;
    this.steps = List.copyOf(steps);
    this.inputs = inputs;
  }

  /// The straight-line form of an expression.
  ///
  /// @throws IllegalArgumentException if a constant is not representable in the format
  public static Program of(FloatFormat format, Real result) {
    List<Step> steps = new ArrayList<>();
    lay(format, result, steps, new HashMap<>(), new IdentityHashMap<>());
    int inputs = 0;
    for (Step step : steps) {
      if (step.operation() == Operation.INPUT) {
        inputs = Math.max(inputs, (int) step.immediate() + 1);
      }
    }
    return new Program(format, steps, inputs);
  }

  private static int lay(
      FloatFormat format,
      Expression expression,
      List<Step> steps,
      Map<Step, Integer> indexOf,
      IdentityHashMap<Expression, Integer> done) {
    Integer known = done.get(expression);
    if (known != null) {
      return known;
    }
    List<Integer> operands = new ArrayList<>();
    for (Expression operand : expression.operands()) {
      operands.add(lay(format, operand, steps, indexOf, done));
    }
    check(format, expression);
    Step step = new Step(expression.operation(), List.copyOf(operands), expression.immediate());
    Integer index = indexOf.get(step);
    if (index == null) {
      index = steps.size();
      steps.add(step);
      indexOf.put(step, index);
    }
    done.put(expression, index);
    return index;
  }

  private static void check(FloatFormat format, Expression expression) {
    long immediate = expression.immediate();
    boolean representable =
        switch (expression.operation()) {
          case CONSTANT -> {
            double value = Double.longBitsToDouble(immediate);
            yield Double.isNaN(value) || format.round(value) == value;
          }
          case BITS_CONSTANT -> format == FloatFormat.BINARY64 || immediate == (int) immediate;
          case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED ->
              immediate >= 0 && immediate < format.width();
          default -> true;
        };
    if (!representable) {
      String value =
          expression.operation() == Operation.CONSTANT
              ? Double.toHexString(Double.longBitsToDouble(immediate))
              : Long.toString(immediate);
      throw new IllegalArgumentException(
          "program: " + expression.operation() + " " + value + " has no place in " + format);
    }
  }

  /// The format this program computes in.
  public FloatFormat format() {
    return format;
  }

  /// The steps in an order in which they can be taken.
  public List<Step> steps() {
    return steps;
  }

  /// How many arguments the program takes: one more than the highest index of an input.
  public int inputs() {
    return inputs;
  }

  /// The value at `arguments`. For [FloatFormat#BINARY32] these are taken as `float` and so is the
  /// result.
  public double evaluate(double... arguments) {
    return format == FloatFormat.BINARY32 ? evaluate32(arguments) : evaluate64(arguments);
  }

  private float evaluate32(double[] arguments) {
    float[] real = new float[steps.size()];
    int[] bits = new int[steps.size()];
    boolean[] mask = new boolean[steps.size()];
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int a = operand(step, 0);
      int b = operand(step, 1);
      int c = operand(step, 2);
      int places = (int) step.immediate();
      switch (step.operation()) {
        case INPUT -> real[i] = (float) arguments[(int) step.immediate()];
        case CONSTANT -> real[i] = (float) Double.longBitsToDouble(step.immediate());
        case ADD -> real[i] = real[a] + real[b];
        case SUBTRACT -> real[i] = real[a] - real[b];
        case MULTIPLY -> real[i] = real[a] * real[b];
        case DIVIDE -> real[i] = real[a] / real[b];
        case SQUARE_ROOT -> real[i] = (float) Math.sqrt(real[a]);
        case FUSED_MULTIPLY_ADD -> real[i] = Math.fma(real[a], real[b], real[c]);
        case MINIMUM -> real[i] = Math.min(real[a], real[b]);
        case MAXIMUM -> real[i] = Math.max(real[a], real[b]);
        case NEGATE -> real[i] = -real[a];
        case ABSOLUTE -> real[i] = Math.abs(real[a]);
        case SELECT -> real[i] = mask[a] ? real[b] : real[c];
        case BITS_TO_REAL -> real[i] = Float.intBitsToFloat(bits[a]);
        case PLAIN ->
            real[i] =
                step.operands().size() == 1
                    ? plain(step).at(real[a])
                    : plain(step).at(real[a], real[b]);
        case RARE_CASE -> real[i] = mask[a] ? plain(step).at(real[b]) : real[c];
        case BITS_CONSTANT -> bits[i] = (int) step.immediate();
        case REAL_TO_BITS -> bits[i] = Float.floatToRawIntBits(real[a]);
        case BITS_ADD -> bits[i] = bits[a] + bits[b];
        case BITS_SUBTRACT -> bits[i] = bits[a] - bits[b];
        case BITS_AND -> bits[i] = bits[a] & bits[b];
        case BITS_OR -> bits[i] = bits[a] | bits[b];
        case BITS_XOR -> bits[i] = bits[a] ^ bits[b];
        case SHIFT_LEFT -> bits[i] = bits[a] << places;
        case SHIFT_RIGHT -> bits[i] = bits[a] >> places;
        case SHIFT_RIGHT_UNSIGNED -> bits[i] = bits[a] >>> places;
        case LESS -> mask[i] = real[a] < real[b];
        case LESS_OR_EQUAL -> mask[i] = real[a] <= real[b];
        case EQUAL -> mask[i] = real[a] == real[b];
        case MASK_AND -> mask[i] = mask[a] & mask[b];
        case MASK_OR -> mask[i] = mask[a] | mask[b];
        case MASK_NOT -> mask[i] = !mask[a];
      }
    }
    return real[steps.size() - 1];
  }

  private double evaluate64(double[] arguments) {
    double[] real = new double[steps.size()];
    long[] bits = new long[steps.size()];
    boolean[] mask = new boolean[steps.size()];
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int a = operand(step, 0);
      int b = operand(step, 1);
      int c = operand(step, 2);
      int places = (int) step.immediate();
      switch (step.operation()) {
        case INPUT -> real[i] = arguments[(int) step.immediate()];
        case CONSTANT -> real[i] = Double.longBitsToDouble(step.immediate());
        case ADD -> real[i] = real[a] + real[b];
        case SUBTRACT -> real[i] = real[a] - real[b];
        case MULTIPLY -> real[i] = real[a] * real[b];
        case DIVIDE -> real[i] = real[a] / real[b];
        case SQUARE_ROOT -> real[i] = Math.sqrt(real[a]);
        case FUSED_MULTIPLY_ADD -> real[i] = Math.fma(real[a], real[b], real[c]);
        case MINIMUM -> real[i] = Math.min(real[a], real[b]);
        case MAXIMUM -> real[i] = Math.max(real[a], real[b]);
        case NEGATE -> real[i] = -real[a];
        case ABSOLUTE -> real[i] = Math.abs(real[a]);
        case SELECT -> real[i] = mask[a] ? real[b] : real[c];
        case BITS_TO_REAL -> real[i] = Double.longBitsToDouble(bits[a]);
        case PLAIN ->
            real[i] =
                step.operands().size() == 1
                    ? plain(step).at(real[a])
                    : plain(step).at(real[a], real[b]);
        case RARE_CASE -> real[i] = mask[a] ? plain(step).at(real[b]) : real[c];
        case BITS_CONSTANT -> bits[i] = step.immediate();
        case REAL_TO_BITS -> bits[i] = Double.doubleToRawLongBits(real[a]);
        case BITS_ADD -> bits[i] = bits[a] + bits[b];
        case BITS_SUBTRACT -> bits[i] = bits[a] - bits[b];
        case BITS_AND -> bits[i] = bits[a] & bits[b];
        case BITS_OR -> bits[i] = bits[a] | bits[b];
        case BITS_XOR -> bits[i] = bits[a] ^ bits[b];
        case SHIFT_LEFT -> bits[i] = bits[a] << places;
        case SHIFT_RIGHT -> bits[i] = bits[a] >> places;
        case SHIFT_RIGHT_UNSIGNED -> bits[i] = bits[a] >>> places;
        case LESS -> mask[i] = real[a] < real[b];
        case LESS_OR_EQUAL -> mask[i] = real[a] <= real[b];
        case EQUAL -> mask[i] = real[a] == real[b];
        case MASK_AND -> mask[i] = mask[a] & mask[b];
        case MASK_OR -> mask[i] = mask[a] | mask[b];
        case MASK_NOT -> mask[i] = !mask[a];
      }
    }
    return real[steps.size() - 1];
  }

  private static int operand(Step step, int index) {
    return index < step.operands().size() ? step.operands().get(index) : 0;
  }

  private static PlainFunction plain(Step step) {
    return PlainFunction.values()[(int) step.immediate()];
  }
}
