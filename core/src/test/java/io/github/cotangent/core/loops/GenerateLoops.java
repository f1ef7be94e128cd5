package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.expression.Elementary;
import io.github.cotangent.core.expression.Expression;
import io.github.cotangent.core.expression.FloatFormat;
import io.github.cotangent.core.expression.Operation;
import io.github.cotangent.core.expression.PlainFunction;
import io.github.cotangent.core.expression.Program;
import io.github.cotangent.core.expression.Program.Step;
import io.github.cotangent.core.expression.Real;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints the loops of the elementwise functions from their one statement in [ElementwiseFunction]:
/// in plain Java and on the Vector API, for `float` and for `double`.
///
/// Run it after a change to a function, with the compiled classes and test classes on the class
/// path:
///
///     java -cp core/target/classes:core/target/test-classes \
///       io.github.cotangent.core.loops.GenerateLoops core/src/main/java
///
/// A test compares the committed files with what this prints.
public final class GenerateLoops {
  private static final String BASE = "io/github/cotangent/core/";
  private static final String[] NAMES = {"a", "b", "c"};

  /// Steps, inputs among them, of a function that takes less time than memory does.
  private static final int LIGHT = 4;

  private final FloatFormat format;
  private final boolean simd;
  private final StringBuilder out = new StringBuilder();

  private GenerateLoops(FloatFormat format, boolean simd) {
    this.format = format;
    this.simd = simd;
  }

  /// Writes the files below the folder that the first argument names.
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    for (Map.Entry<String, String> file : sources().entrySet()) {
      Files.writeString(root.resolve(file.getKey()), file.getValue());
    }
  }

  /// The text of every generated file by its path below the source folder.
  public static Map<String, String> sources() {
    Map<String, String> files = new LinkedHashMap<>();
    for (boolean simd : new boolean[] {false, true}) {
      for (FloatFormat format : FloatFormat.values()) {
        GenerateLoops generator = new GenerateLoops(format, simd);
        generator.file();
        String path = BASE + (simd ? "simd/" : "loops/") + generator.className() + ".java";
        files.put(path, generator.out.toString());
      }
    }
    return files;
  }

  private boolean single() {
    return format == FloatFormat.BINARY32;
  }

  private String className() {
    return className(simd);
  }

  private String className(boolean vectors) {
    return (vectors ? "Simd" : "Scalar") + (single() ? "Float" : "Double") + "Loops";
  }

  private String real() {
    return single() ? "float" : "double";
  }

  private String integer() {
    return single() ? "int" : "long";
  }

  private String vector() {
    return single() ? "FloatVector" : "DoubleVector";
  }

  private String bitsVector() {
    return single() ? "IntVector" : "LongVector";
  }

  private String box() {
    return single() ? "Float" : "Double";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void file() {
    line("// Generated from ElementwiseFunction by GenerateLoops: do not edit.");
    line("package io.github.cotangent.core." + (simd ? "simd" : "loops") + ";");
    line("");
    line("import io.github.cotangent.core.ElementwiseFunction;");
    if (simd) {
      line("import io.github.cotangent.core.loops." + className(false) + ";");
      line("import java.util.Arrays;");
      line("import jdk.incubator.vector." + vector() + ";");
      line("import jdk.incubator.vector." + bitsVector() + ";");
      line("import jdk.incubator.vector.VectorMask;");
      line("import jdk.incubator.vector.VectorOperators;");
      line("import jdk.incubator.vector.VectorSpecies;");
    } else {
      line("import io.github.cotangent.core.expression.PlainFunction;");
    }
    line("");
    if (simd) {
      line(
          "/// The elementwise functions of `"
              + real()
              + "` on vectors of the width that the machine");
      line(
          "/// prefers, and plain loops of the same bits for what is left after the last whole"
              + " vector:");
      line("/// masked loads and stores are slow or missing on some machines.");
      line("final class " + className() + " {");
      line(
          "  private static final VectorSpecies<"
              + box()
              + "> SPECIES = "
              + vector()
              + ".SPECIES_PREFERRED;");
      line("  private static final VectorSpecies<" + (single() ? "Integer" : "Long") + "> BITS =");
      line("      VectorSpecies.of(" + integer() + ".class, SPECIES.vectorShape());");
      line("");
      line("  private static final int LENGTH = SPECIES.length();");
      line("");
      line(
          "  // Runs of so many elements are of what is in no cache, and memory gives more to two"
              + " streams");
      line("  // than to one (measured on Zen 3: 1.05 to 1.2 times as much).");
      line("  private static final int FAR = 1 << 15;");
    } else {
      line(
          "/// The elementwise functions of `"
              + real()
              + "` in plain Java: each for one element, and");
      line("/// loops over runs as [ElementwiseLoops] describes them.");
      line("public final class " + className() + " {");
    }
    line("");
    line("  private " + className() + "() {}");
    for (int arity = 1; arity <= 3; arity++) {
      dispatch(arity);
    }
    for (ElementwiseFunction function : ElementwiseFunction.values()) {
      if (!simd) {
        scalarFunction(function);
      } else if (!function.isPlain()) {
        simdFunction(function);
      }
    }
    line("}");
  }

  private static List<ElementwiseFunction> functions(int arity) {
    List<ElementwiseFunction> functions = new ArrayList<>();
    for (ElementwiseFunction function : ElementwiseFunction.values()) {
      if (function.arity() == arity) {
        functions.add(function);
      }
    }
    return functions;
  }

  private void dispatch(int arity) {
    StringBuilder parameters = new StringBuilder("ElementwiseFunction f");
    StringBuilder arguments = new StringBuilder();
    for (int k = 0; k < arity; k++) {
      parameters.append(operand(k, true));
      arguments.append(operand(k, false));
    }
    line("");
    String list = String.join(", ", List.of(NAMES).subList(0, arity));
    if (simd) {
      entry(arity, list);
      line("");
      line("  /// The same on whole vectors only, not all strides being 0.");
    } else {
      line("  /// y = f(" + list + ").");
    }
    line("  " + (simd ? "private static void vectors(" : "public static void apply("));
    line("      " + parameters + ", " + real() + "[] y, int yOffset, int n) {");
    line("    switch (f) {");
    for (ElementwiseFunction f : functions(arity)) {
      if (simd && f.isPlain()) {
        continue;
      }
      String tail = ", y, yOffset, n);";
      if (!simd || arity == 1) {
        line("      case " + f + " -> " + name(f) + "(" + arguments.substring(2) + tail);
      } else {
        line("      case " + f + " -> {");
        String word = "if";
        for (int strides = (1 << arity) - 1; strides > 0; strides--) {
          StringBuilder condition = new StringBuilder();
          for (int k = 0; k < arity; k++) {
            condition
                .append(k == 0 ? "" : " && ")
                .append(NAMES[k])
                .append("Stride == ")
                .append(strides >> k & 1);
          }
          line("        " + word + " (" + condition + ") {");
          line(
              "          "
                  + name(f)
                  + suffix(strides, arity)
                  + "("
                  + arguments.substring(2)
                  + tail);
          word = "} else if";
        }
        line("        }");
        line("      }");
      }
    }
    line(
        "      default -> throw new IllegalArgumentException(f + \": takes \" + f.arity() + \""
            + " arguments, got "
            + arity
            + "\");");
    line("    }");
    line("  }");
  }

  /// Plain loops for what is short or not yet compiled, and the elements after the last whole
  /// vector.
  private void entry(int arity, String list) {
    StringBuilder parameters = new StringBuilder();
    StringBuilder runs = new StringBuilder();
    StringBuilder same = new StringBuilder();
    StringBuilder later = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (int k = 0; k < arity; k++) {
      String n = NAMES[k];
      parameters.append(operand(k, true));
      runs.append(k == 0 ? "" : " | ").append(n).append("Stride").append(k == 0 ? "" : " << " + k);
      same.append(operands(n, n, "Offset"));
      later.append(operands(n, n, "Offset + tried * " + n + "Stride"));
      rest.append(operands(n, n, "Offset + whole * " + n + "Stride"));
    }
    String plain = className(false) + ".apply(f";
    line("  /// y = f(" + list + ") for any length and strides 0 or 1.");
    line("  static void apply(");
    line("      LoopWarmUp warmUp, ElementwiseFunction f" + parameters + ",");
    line("      " + real() + "[] y, int yOffset, int n) {");
    line("    int runs = " + runs + ";");
    line("    int whole = n - n % LENGTH;");
    line("    if (runs == 0 && n > 0) {");
    line("      " + plain + same + ", y, yOffset, 1);");
    line("      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);");
    line("      return;");
    line("    }");
    line("    if (whole == 0 || f.isPlain()) {");
    line("      " + plain + same + ", y, yOffset, n);");
    line("      return;");
    line("    }");
    line("    int loop = LoopWarmUp.loop(f, runs);");
    line("    if (!warmUp.isWarm(loop)) {");
    line("      int tried = warmUp.trial(whole, LENGTH);");
    line("      if (tried > 0) {");
    line("        long start = System.nanoTime();");
    line("        vectors(f" + same + ", y, yOffset, tried);");
    line("        warmUp.tried(loop, tried / LENGTH, System.nanoTime() - start);");
    line("      }");
    line("      long start = System.nanoTime();");
    line("      " + plain + later + ", y, yOffset + tried, n - tried);");
    line("      warmUp.spent(System.nanoTime() - start);");
    line("      return;");
    line("    }");
    line("    vectors(f" + same + ", y, yOffset, whole);");
    line("    if (whole < n) {");
    line("      " + plain + rest + ", y, yOffset + whole, n - whole);");
    line("    }");
    line("  }");
  }

  private static String operands(String array, String name, String offset) {
    return ", " + array + ", " + name + offset + ", " + name + "Stride";
  }

  private String operand(int k, boolean typed) {
    String n = NAMES[k];
    if (typed) {
      return ", " + real() + "[] " + n + ", int " + n + "Offset, int " + n + "Stride";
    }
    return ", " + n + ", " + n + "Offset" + (simd ? "" : ", " + n + "Stride");
  }

  private static String suffix(int strides, int arity) {
    if (strides == (1 << arity) - 1) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < arity; k++) {
      text.append(strides >> k & 1);
    }
    return "At" + text;
  }

  /// The function's name in camel case.
  static String name(ElementwiseFunction function) {
    StringBuilder name = new StringBuilder();
    for (String word : function.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  // ---- plain Java -----------------------------------------------------------------------------

  private void scalarFunction(ElementwiseFunction function) {
    Program program = function.program(format);
    StringBuilder parameters = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    StringBuilder operands = new StringBuilder();
    for (int k = 0; k < function.arity(); k++) {
      parameters.append(", ").append(real()).append(' ').append(NAMES[k]);
      arguments
          .append(", ")
          .append(NAMES[k])
          .append("Stride == 0 ? ")
          .append(NAMES[k])
          .append("0 : ");
      arguments.append(NAMES[k]).append("[").append(NAMES[k]).append("Offset + i]");
      operands.append(operand(k, true));
    }
    line("");
    line("  /// " + function + " of one element.");
    line(
        "  public static " + real() + " " + name(function) + "(" + parameters.substring(2) + ") {");
    List<Step> steps = program.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (inline(step)) {
        continue;
      }
      String type =
          switch (step.operation().sort()) {
            case REAL -> real();
            case BITS -> integer();
            case MASK -> "boolean";
          };
      line("    " + type + " v" + i + " = " + scalar(steps, step) + ";");
    }
    line("    return " + scalarReference(steps, steps.size() - 1) + ";");
    line("  }");
    line("");
    line("  private static void " + name(function) + "(");
    line("      " + operands.substring(2) + ", " + real() + "[] y, int yOffset, int n) {");
    line("    if (n == 0) {");
    line("      return;");
    line("    }");
    for (int k = 0; k < function.arity(); k++) {
      line("    " + real() + " " + NAMES[k] + "0 = " + NAMES[k] + "[" + NAMES[k] + "Offset];");
    }
    line("    for (int i = 0; i < n; i++) {");
    line("      y[yOffset + i] = " + name(function) + "(" + arguments.substring(2) + ");");
    line("    }");
    line("  }");
  }

  /// Whether a step is written where it is used.
  private static boolean inline(Step step) {
    return switch (step.operation()) {
      case INPUT, CONSTANT, BITS_CONSTANT -> true;
      default -> false;
    };
  }

  private String scalarReference(List<Step> steps, int index) {
    Step step = steps.get(index);
    return inline(step) ? scalar(steps, step) : "v" + index;
  }

  private String scalar(List<Step> steps, Step step) {
    String[] v = new String[3];
    for (int k = 0; k < step.operands().size(); k++) {
      v[k] = scalarReference(steps, step.operands().get(k));
    }
    return switch (step.operation()) {
      case INPUT -> NAMES[(int) step.immediate()];
      case CONSTANT -> literal(Double.longBitsToDouble(step.immediate()));
      case ADD -> v[0] + " + " + v[1];
      case SUBTRACT -> v[0] + " - " + v[1];
      case MULTIPLY -> v[0] + " * " + v[1];
      case DIVIDE -> v[0] + " / " + v[1];
      case SQUARE_ROOT -> (single() ? "(float) " : "") + "Math.sqrt(" + v[0] + ")";
      case FUSED_MULTIPLY_ADD -> "Math.fma(" + v[0] + ", " + v[1] + ", " + v[2] + ")";
      case MINIMUM -> "Math.min(" + v[0] + ", " + v[1] + ")";
      case MAXIMUM -> "Math.max(" + v[0] + ", " + v[1] + ")";
      case NEGATE -> "-" + v[0];
      case ABSOLUTE -> "Math.abs(" + v[0] + ")";
      case SELECT -> v[0] + " ? " + v[1] + " : " + v[2];
      case BITS_TO_REAL ->
          (single() ? "Float.intBitsToFloat(" : "Double.longBitsToDouble(") + v[0] + ")";
      case PLAIN -> plain(step) + v[0] + (v[1] == null ? "" : ", " + v[1]) + ")";
      case RARE_CASE -> v[0] + " ? " + plain(step) + v[1] + ") : " + v[2];
      case BITS_CONSTANT -> literal(step.immediate());
      case REAL_TO_BITS ->
          (single() ? "Float.floatToRawIntBits(" : "Double.doubleToRawLongBits(") + v[0] + ")";
      case BITS_ADD -> v[0] + " + " + v[1];
      case BITS_SUBTRACT -> v[0] + " - " + v[1];
      case BITS_AND -> v[0] + " & " + v[1];
      case BITS_OR -> v[0] + " | " + v[1];
      case BITS_XOR -> v[0] + " ^ " + v[1];
      case SHIFT_LEFT -> v[0] + " << " + step.immediate();
      case SHIFT_RIGHT -> v[0] + " >> " + step.immediate();
      case SHIFT_RIGHT_UNSIGNED -> v[0] + " >>> " + step.immediate();
      case LESS -> v[0] + " < " + v[1];
      case LESS_OR_EQUAL -> v[0] + " <= " + v[1];
      case EQUAL -> v[0] + " == " + v[1];
      case MASK_AND -> v[0] + " & " + v[1];
      case MASK_OR -> v[0] + " | " + v[1];
      case MASK_NOT -> "!" + v[0];
    };
  }

  private static String plain(Step step) {
    return "PlainFunction." + PlainFunction.values()[(int) step.immediate()] + ".at(";
  }

  private String literal(double value) {
    if (Double.isNaN(value)) {
      return box() + ".NaN";
    }
    if (Double.isInfinite(value)) {
      return box() + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    if (Math.abs(value) < 100_000 && value == Math.rint(value)) {
      return (int) value == 0 && 1 / value < 0
          ? (single() ? "-0.0f" : "-0.0")
          : (int) value + (single() ? "f" : ".0");
    }
    return single() ? Float.toHexString((float) value) + "f" : Double.toHexString(value);
  }

  private String literal(long value) {
    return Long.toString(value) + (single() ? "" : "L");
  }

  // ---- Vector API -----------------------------------------------------------------------------

  private void simdFunction(ElementwiseFunction function) {
    int arity = function.arity();
    for (int strides = (1 << arity) - 1; strides > 0; strides--) {
      simdLoop(function, strides);
    }
  }

  private void simdLoop(ElementwiseFunction function, int strides) {
    Program program = function.program(format);
    List<Step> steps = program.steps();
    int arity = function.arity();
    StringBuilder operands = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    for (int k = 0; k < arity; k++) {
      String n = NAMES[k];
      int stride = strides >> k & 1;
      operands
          .append(", ")
          .append(real())
          .append("[] ")
          .append(n)
          .append(", int ")
          .append(n)
          .append("Offset");
      arguments
          .append(n)
          .append(", ")
          .append(n)
          .append("Offset")
          .append(stride == 1 ? " + i, 1, " : ", 0, ");
    }
    line("");
    line("  private static void " + name(function) + suffix(strides, arity) + "(");
    line("      " + operands.substring(2) + ", " + real() + "[] y, int yOffset, int n) {");
    broadcasts(strides, arity);
    boolean light = arity <= 2 && steps.size() <= LIGHT;
    String far = name(function) + suffix(strides, arity) + "Far";
    if (light) {
      String list = operands.toString().replace(real() + "[] ", "").replace("int ", "");
      line("    if (n >= FAR) {");
      line("      " + far + "(" + list.substring(2) + ", y, yOffset, n);");
      line("      return;");
      line("    }");
    }
    line("    for (int i = 0; i < n; i += LENGTH) {");
    if (function == ElementwiseFunction.EXP) {
      ordinaryExponentials();
    }
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.operation() == Operation.RARE_CASE) {
        line("      if (v" + step.operands().get(0) + ".anyTrue()) {");
        line("        " + className(false) + ".apply(");
        line(
            "            ElementwiseFunction."
                + function
                + ", "
                + arguments
                + "y, yOffset + i, LENGTH);");
        line("        continue;");
        line("      }");
      }
      line("      " + type(step) + " v" + i + " = " + lane(step, strides) + ";");
    }
    line("      v" + (steps.size() - 1) + ".intoArray(y, yOffset + i);");
    line("    }");
    line("  }");
    if (light) {
      line("");
      line("  private static void " + far + "(");
      line("      " + operands.substring(2) + ", " + real() + "[] y, int yOffset, int n) {");
      broadcasts(strides, arity);
      twoStreams(steps, strides);
      line("  }");
    }
  }

  private void broadcasts(int strides, int arity) {
    for (int k = 0; k < arity; k++) {
      if ((strides >> k & 1) == 0) {
        String n = NAMES[k];
        String value = vector() + ".broadcast(SPECIES, " + n + "[" + n + "Offset])";
        line("    " + vector() + " " + n + "0 = " + value + ";");
      }
    }
  }

  /// The two halves side by side.
  private void twoStreams(List<Step> steps, int strides) {
    line("    int half = n / 2 - n / 2 % LENGTH;");
    line("    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {");
    statements(steps, strides, "v", "i");
    statements(steps, strides, "w", "j");
    line("    }");
    line("    for (int i = 2 * half; i < n; i += LENGTH) {");
    statements(steps, strides, "v", "i");
    line("    }");
  }

  private void statements(List<Step> steps, int strides, String prefix, String index) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String value = lane(step, strides, prefix, index);
      line("      " + type(step) + " " + prefix + i + " = " + value + ";");
    }
    line("      " + prefix + (steps.size() - 1) + ".intoArray(y, yOffset + " + index + ");");
  }

  /// Vectors whose exponentials are all normal numbers, which need less.
  private void ordinaryExponentials() {
    List<Step> steps =
        Program.of(format, Elementary.in(format).ordinaryExp(Expression.input(0))).steps();
    double bound = Elementary.in(format).ordinaryBound();
    line("      " + vector() + " x = " + vector() + ".fromArray(SPECIES, a, aOffset + i);");
    line("      if (x.abs().compare(VectorOperators.LE, " + literal(bound) + ").allTrue()) {");
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String value = step.operation() == Operation.INPUT ? "x" : lane(step, 1);
      line("        " + type(step) + " v" + i + " = " + value + ";");
    }
    line("        v" + (steps.size() - 1) + ".intoArray(y, yOffset + i);");
    line("        continue;");
    line("      }");
  }

  /// The statements that compute `value` of the vector `a0` of doubles. The last of its values,
  /// `v0`, `v1`, …, is the result; species are called `SPECIES` and `BITS`.
  static List<String> statements(Real value) {
    GenerateLoops generator = new GenerateLoops(FloatFormat.BINARY64, true);
    List<String> statements = new ArrayList<>();
    for (Step step : Program.of(FloatFormat.BINARY64, value).steps()) {
      statements.add(
          generator.type(step) + " v" + statements.size() + " = " + generator.lane(step, 0) + ";");
    }
    return statements;
  }

  private String type(Step step) {
    return switch (step.operation().sort()) {
      case REAL -> vector();
      case BITS -> bitsVector();
      case MASK -> "VectorMask<" + box() + ">";
    };
  }

  private String lane(Step step, int strides) {
    return lane(step, strides, "v", "i");
  }

  /// A step for the vectors at `index`, whose values are called `prefix` and a number.
  private String lane(Step step, int strides, String prefix, String index) {
    String[] v = new String[3];
    for (int k = 0; k < step.operands().size(); k++) {
      v[k] = prefix + step.operands().get(k);
    }
    return switch (step.operation()) {
      case INPUT -> {
        String n = NAMES[(int) step.immediate()];
        yield (strides >> step.immediate() & 1) == 0
            ? n + "0"
            : vector() + ".fromArray(SPECIES, " + n + ", " + n + "Offset + " + index + ")";
      }
      case CONSTANT ->
          vector()
              + ".broadcast(SPECIES, "
              + literal(Double.longBitsToDouble(step.immediate()))
              + ")";
      case ADD -> v[0] + ".add(" + v[1] + ")";
      case SUBTRACT -> v[0] + ".sub(" + v[1] + ")";
      case MULTIPLY -> v[0] + ".mul(" + v[1] + ")";
      case DIVIDE -> v[0] + ".div(" + v[1] + ")";
      case SQUARE_ROOT -> v[0] + ".sqrt()";
      case FUSED_MULTIPLY_ADD -> v[0] + ".fma(" + v[1] + ", " + v[2] + ")";
      case MINIMUM -> v[0] + ".min(" + v[1] + ")";
      case MAXIMUM -> v[0] + ".max(" + v[1] + ")";
      case NEGATE -> v[0] + ".neg()";
      case ABSOLUTE -> v[0] + ".abs()";
      case SELECT -> v[2] + ".blend(" + v[1] + ", " + v[0] + ")";
      case BITS_TO_REAL -> v[0] + (single() ? ".reinterpretAsFloats()" : ".reinterpretAsDoubles()");
      case PLAIN -> throw new IllegalArgumentException(step + " has no form on vectors");
      case RARE_CASE -> v[2];
      case BITS_CONSTANT -> bitsVector() + ".broadcast(BITS, " + literal(step.immediate()) + ")";
      case REAL_TO_BITS -> v[0] + (single() ? ".reinterpretAsInts()" : ".reinterpretAsLongs()");
      case BITS_ADD -> v[0] + ".add(" + v[1] + ")";
      case BITS_SUBTRACT -> v[0] + ".sub(" + v[1] + ")";
      case BITS_AND -> v[0] + ".and(" + v[1] + ")";
      case BITS_OR -> v[0] + ".or(" + v[1] + ")";
      case BITS_XOR -> v[0] + ".lanewise(VectorOperators.XOR, " + v[1] + ")";
      case SHIFT_LEFT -> v[0] + ".lanewise(VectorOperators.LSHL, " + step.immediate() + ")";
      case SHIFT_RIGHT -> v[0] + ".lanewise(VectorOperators.ASHR, " + step.immediate() + ")";
      case SHIFT_RIGHT_UNSIGNED ->
          v[0] + ".lanewise(VectorOperators.LSHR, " + step.immediate() + ")";
      case LESS -> v[0] + ".compare(VectorOperators.LT, " + v[1] + ")";
      case LESS_OR_EQUAL -> v[0] + ".compare(VectorOperators.LE, " + v[1] + ")";
      case EQUAL -> v[0] + ".compare(VectorOperators.EQ, " + v[1] + ")";
      case MASK_AND -> v[0] + ".and(" + v[1] + ")";
      case MASK_OR -> v[0] + ".or(" + v[1] + ")";
      case MASK_NOT -> v[0] + ".not()";
    };
  }
}
