package io.github.cotangent.core.loops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints the loops over runs of neighbours of one group from one statement of each: the
/// interface, the plain loops and the loops on vectors, for `float` and for `double`.
///
/// Run it after a change to a loop, with the compiled classes and test classes on the class path:
///
///     java -cp core/target/classes:core/target/test-classes \
///       io.github.cotangent.core.loops.GenerateRunLoops core/src/main/java
///
/// A test compares the committed files with what this prints.
public final class GenerateRunLoops {
  private static final String BASE = "io/github/cotangent/core/";

  /// A loop over runs.
  ///
  /// @param operands arrays of the element type that are read, each at a place of its own
  /// @param along of the element type: arrays of which every run reads the same elements or, in a
  ///     second loop, single values
  /// @param parameters `double` values
  /// @param sums accumulators, or none
  /// @param outputs arrays of the element type that are written, or none
  /// @param statements `name = value` in postfix form: operands, then `+`, `-`, `*`, `chain` or
  ///     `fma` (a b c fma = a · b + c, rounded once). A name behind `^` is an element as a
  ///     `double`; a value that begins with `round` is rounded to an element
  private record Loop(
      String name,
      String text,
      List<String> operands,
      List<String> along,
      List<String> parameters,
      List<String> sums,
      List<String> outputs,
      List<String> statements) {
    /// The loops whose names differ, and those that have single values in the place of arrays.
    static List<Loop> all() {
      List<Loop> all = new ArrayList<>();
      for (Loop loop : LOOPS) {
        all.add(loop);
        if (!loop.along.isEmpty()) {
          all.add(loop.withValues());
        }
      }
      return all;
    }

    private Loop withValues() {
      return new Loop(
          name,
          text,
          operands,
          along.stream().map(array -> VALUE + array).toList(),
          parameters,
          sums,
          outputs,
          statements);
    }

    boolean hasValue(String name) {
      return along.contains(VALUE + name);
    }
  }

  private static final String VALUE = "value ";
  private static final String NORMALISED = "round ^x pivot - mean - factor *";

  private static final List<Loop> LOOPS =
      List.of(
          new Loop(
              "sumOfResiduals",
              "sums += x − pivot",
              List.of("x"),
              List.of(),
              List.of("pivot"),
              List.of("sums"),
              List.of(),
              List.of("sums = sums ^x pivot - +")),
          new Loop(
              "sumOfResidualsAndSum",
              "residuals += x − pivot and sums += x",
              List.of("x"),
              List.of(),
              List.of("pivot"),
              List.of("residuals", "sums"),
              List.of(),
              List.of("residuals = residuals ^x pivot - +", "sums = sums ^x +")),
          new Loop(
              "sumOfSquares",
              "sums = fma(d, d, sums) where d = (x − pivot) − mean",
              List.of("x"),
              List.of(),
              List.of("pivot", "mean"),
              List.of("sums"),
              List.of(),
              List.of("d = ^x pivot - mean -", "sums = d d sums fma")),
          new Loop(
              "normalise",
              "y = ((x − pivot) − mean) · factor",
              List.of("x"),
              List.of(),
              List.of("pivot", "mean", "factor"),
              List.of(),
              List.of("y"),
              List.of("y = " + NORMALISED)),
          new Loop(
              "normaliseAffine",
              "y = ((x − pivot) − mean) · factor, rounded, and z = y · scale + shift, each rounded",
              List.of("x"),
              List.of("scale", "shift"),
              List.of("pivot", "mean", "factor"),
              List.of(),
              List.of("y", "z"),
              List.of("y = " + NORMALISED, "z = y scale * shift +")),
          new Loop(
              "sumAndSumOfProducts",
              "sums += t and products = fma(y, t, products)",
              List.of("t", "y"),
              List.of(),
              List.of(),
              List.of("sums", "products"),
              List.of(),
              List.of("sums = sums ^t +", "products = ^y ^t products fma")),
          new Loop(
              "chainedSumAndSumOfProducts",
              "sums += c and products = fma(y, c, products) where c = CHAIN(scale, t), rounded",
              List.of("t", "y"),
              List.of("scale"),
              List.of(),
              List.of("sums", "products"),
              List.of(),
              List.of("c = scale t chain", "sums = sums ^c +", "products = ^y ^c products fma")),
          new Loop(
              "normaliseJacobian",
              "z = ((t − a) − y · b) · factor",
              List.of("t", "y"),
              List.of(),
              List.of("a", "b", "factor"),
              List.of(),
              List.of("z"),
              List.of("z = round ^t a - ^y b * - factor *")),
          new Loop(
              "chainedNormaliseJacobian",
              "z = ((c − a) − y · b) · factor where c = CHAIN(scale, t), rounded",
              List.of("t", "y"),
              List.of("scale"),
              List.of("a", "b", "factor"),
              List.of(),
              List.of("z"),
              List.of("c = scale t chain", "z = round ^c a - ^y b * - factor *")),
          new Loop(
              "sumAndSumOfChains",
              "sums += t and chains += CHAIN(p, t), rounded",
              List.of("t", "p"),
              List.of(),
              List.of(),
              List.of("sums", "chains"),
              List.of(),
              List.of("sums = sums ^t +", "c = p t chain", "chains = chains ^c +")));

  private final StringBuilder out = new StringBuilder();

  private GenerateRunLoops() {}

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
    files.put(BASE + "loops/RunLoops.java", new GenerateRunLoops().contract());
    files.put(BASE + "loops/ScalarRunLoops.java", new GenerateRunLoops().scalar());
    files.put(BASE + "simd/SimdRunLoops.java", new GenerateRunLoops().simd());
    return files;
  }

  // ---- the three files ------------------------------------------------------------------------

  private String contract() {
    lines(
        """
        // Generated by GenerateRunLoops: do not edit.
        package io.github.cotangent.core.loops;

        import io.github.cotangent.core.storage.Storage;

        /// The inner loops of normalisations over runs: neighbours in memory that belong to one
        /// group.
        ///
        /// There are `outers` runs of `length` elements; run o of an operand begins `o` times the
        /// operand's step behind its first. `scale` and `shift` are the same for every run.
        /// Accumulators are 16 lanes from index `lane` on: element i of a run goes to lane i mod
        /// 16, in the order of (o, i), so its bits are fixed whoever implements this
        /// (`docs/numerics.md`, 2.1).
        public interface RunLoops {\
        """);
    boolean first = true;
    for (Loop loop : Loop.all()) {
      for (String type : types()) {
        line((first ? "" : "\n") + "  /// " + loop.text() + ".");
        first = false;
        line("  " + signature(loop, type) + ";");
      }
      line("\n  /// The same for arrays of either type.");
      line("  default " + signature(loop, "Storage").replace("Storage[]", "Storage") + " {");
      line("    if (" + arrays(loop).getFirst() + ".type() == ElementType.FLOAT32) {");
      line("      " + call(loop, ".floats()") + ";");
      line("    } else {");
      line("      " + call(loop, ".doubles()") + ";");
      line("    }");
      line("  }");
    }
    line("}");
    return out.toString()
        .replace(
            "import io.github.cotangent.core.storage.Storage;",
            "import io.github.cotangent.core.ElementType;\n"
                + "import io.github.cotangent.core.storage.Storage;");
  }

  private String scalar() {
    lines(
        """
        // Generated by GenerateRunLoops: do not edit.
        package io.github.cotangent.core.loops;

        /// The loops over runs in plain Java.
        public final class ScalarRunLoops implements RunLoops {\
        """);
    boolean first = true;
    for (Loop loop : Loop.all()) {
      for (String type : types()) {
        line(first ? "  @Override" : "\n  @Override");
        first = false;
        line("  public " + signature(loop, type) + " {");
        line("    for (int o = 0; o < outers; o++) {");
        line("      for (int i = 0; i < length; i++) {");
        for (String statement : loop.statements()) {
          line("        " + plain(loop, type, statement, "i"));
        }
        line("      }");
        line("    }");
        line("  }");
      }
    }
    line("}");
    return out.toString();
  }

  private String simd() {
    lines(
        """
        // Generated by GenerateRunLoops: do not edit.
        package io.github.cotangent.core.simd;

        import io.github.cotangent.core.loops.RunLoops;
        import io.github.cotangent.core.loops.ScalarDoubleLoops;
        import io.github.cotangent.core.loops.ScalarFloatLoops;
        import jdk.incubator.vector.DoubleVector;
        import jdk.incubator.vector.FloatVector;
        import jdk.incubator.vector.VectorOperators;
        import jdk.incubator.vector.VectorShape;
        import jdk.incubator.vector.VectorSpecies;

        /// The loops over runs on vectors: a run is one loop with a constant step, from whose
        /// bounds the compiler sees that no index leaves an array.
        public final class SimdRunLoops implements RunLoops {
          private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
          // Floats are computed with as doubles: a vector of them is half as wide.
          private static final VectorSpecies<Float> FLOATS =
              VectorSpecies.of(
                  float.class, VectorShape.forBitSize(DOUBLES.vectorBitSize() / 2));
          private static final int LENGTH = DOUBLES.length();
          private static final int LANES = 16;
          // Four accumulators hide the time of an addition; of longer vectors two fill the lanes.
          private static final boolean BY_FOUR = 4 * LENGTH <= LANES;\
        """);
    for (Loop loop : Loop.all()) {
      for (String type : types()) {
        if (loop.sums().isEmpty()) {
          simdMap(loop, type);
        } else {
          simdSums(loop, type);
        }
      }
    }
    line("}");
    return out.toString();
  }

  private void simdMap(Loop loop, String type) {
    line("\n  @Override");
    line("  public " + signature(loop, type) + " {");
    line("    int whole = length - length % LENGTH;");
    broadcasts(loop, type);
    line("    for (int o = 0; o < outers; o++) {");
    starts(loop, "      ");
    line("      for (int i = 0; i < whole; i += LENGTH) {");
    vectors(loop, type, 0, "i", "        ");
    line("      }");
    line("      for (int i = whole; i < length; i++) {");
    for (String statement : loop.statements()) {
      line("        " + plain(loop, type, statement, "i"));
    }
    line("      }");
    line("    }");
    line("  }");
  }

  private void simdSums(Loop loop, String type) {
    String signature = signature(loop, type);
    String parameters = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    String name = loop.name();
    line("\n  @Override");
    line("  public " + signature + " {");
    line("    int whole = length - length % LANES;");
    line("    // Lanes take the ends of runs in turn with what stands before them.");
    line("    int runs = whole == length ? outers : 1;");
    line("    for (int o = 0; o < outers; o += runs) {");
    line("      for (int w = 0; w < LANES; w += BY_FOUR ? 4 * LENGTH : 2 * LENGTH) {");
    String some = arguments(loop, "runs", "whole");
    line("        if (BY_FOUR) {");
    line("          " + name + "4(" + some + ", w);");
    line("        } else {");
    line("          " + name + "2(" + some + ", w);");
    line("        }");
    line("      }");
    line("      for (int i = whole; i < length; i++) {");
    for (String statement : loop.statements()) {
      line("        " + plain(loop, type, statement, "i"));
    }
    line("      }");
    line("    }");
    line("  }");
    for (int tile : new int[] {4, 2}) {
      line("\n  private static void " + name + tile + "(" + parameters + ", int w) {");
      broadcasts(loop, type);
      for (String sum : loop.sums()) {
        for (int k = 0; k < tile; k++) {
          line(
              "    DoubleVector "
                  + sum
                  + k
                  + " = DoubleVector.fromArray(DOUBLES, "
                  + sum
                  + ", "
                  + plus("lane + w", k)
                  + ");");
        }
      }
      line("    for (int o = 0; o < outers; o++) {");
      starts(loop, "      ");
      line("      for (int i = 0; i < length; i += LANES) {");
      for (int k = 0; k < tile; k++) {
        vectors(loop, type, k, "w + i", "        ");
      }
      line("      }");
      line("    }");
      for (String sum : loop.sums()) {
        for (int k = 0; k < tile; k++) {
          line("    " + sum + k + ".intoArray(" + sum + ", " + plus("lane + w", k) + ");");
        }
      }
      line("  }");
    }
  }

  private void broadcasts(Loop loop, String type) {
    for (String parameter : loop.parameters()) {
      line(
          "    DoubleVector "
              + parameter
              + "0 = DoubleVector.broadcast(DOUBLES, "
              + parameter
              + ");");
    }
    String vector = type.equals("float") ? "FloatVector" : "DoubleVector";
    String species = type.equals("float") ? "FLOATS" : "DOUBLES";
    for (String value : valuesAlong(loop)) {
      line(
          "    "
              + vector
              + " "
              + value
              + "0 = "
              + vector
              + ".broadcast("
              + species
              + ", "
              + value
              + ");");
    }
  }

  /// Where run o of each operand begins.
  private void starts(Loop loop, String indent) {
    for (String array : arrays(loop)) {
      line(indent + "int " + array + "Run = " + array + "At + o * " + array + "Step;");
    }
  }

  private void vectors(Loop loop, String type, int k, String at, String indent) {
    String vector = type.equals("float") ? "FloatVector" : "DoubleVector";
    String species = type.equals("float") ? "FLOATS" : "DOUBLES";
    for (String array : loop.operands()) {
      line(
          indent
              + vector
              + " "
              + array
              + k
              + " = "
              + vector
              + ".fromArray("
              + species
              + ", "
              + array
              + ", "
              + plus(array + "Run + " + at, k)
              + ");");
    }
    for (String array : arraysAlong(loop)) {
      line(
          indent
              + vector
              + " "
              + array
              + k
              + " = "
              + vector
              + ".fromArray("
              + species
              + ", "
              + array
              + ", "
              + plus(array + "At + " + at, k)
              + ");");
    }
    for (String statement : loop.statements()) {
      String name = statement.substring(0, statement.indexOf(' '));
      String value = statement.substring(statement.indexOf('=') + 2);
      boolean rounded = value.startsWith("round ");
      boolean element =
          rounded
              || value.endsWith("chain")
              || !value.contains("^") && loop.outputs().contains(name);
      String computed = vector(loop, type, rounded ? value.substring("round ".length()) : value, k);
      if (rounded && type.equals("float")) {
        computed = "(FloatVector) " + computed + ".castShape(FLOATS, 0)";
      }
      if (loop.sums().contains(name)) {
        line(indent + name + k + " = " + computed + ";");
      } else {
        line(
            indent + (element ? vector : "DoubleVector") + " " + name + k + " = " + computed + ";");
      }
      if (loop.outputs().contains(name)) {
        line(
            indent + name + k + ".intoArray(" + name + ", " + plus(name + "Run + " + at, k) + ");");
      }
    }
  }

  // ---- statements -----------------------------------------------------------------------------

  private String vector(Loop loop, String type, String value, int k) {
    String species = type.equals("float") ? "FLOATS" : "DOUBLES";
    List<String> stack = new ArrayList<>();
    for (String word : value.split(" ")) {
      switch (word) {
        case "+", "-", "*" -> {
          String right = stack.removeLast();
          String method = word.equals("+") ? "add" : word.equals("-") ? "sub" : "mul";
          stack.add(stack.removeLast() + "." + method + "(" + right + ")");
        }
        case "fma" -> {
          String c = stack.removeLast();
          String b = stack.removeLast();
          stack.add(stack.removeLast() + ".fma(" + b + ", " + c + ")");
        }
        case "chain" -> {
          String t = stack.removeLast();
          String product = stack.removeLast() + ".mul(" + t + ")";
          String zero = type.equals("float") ? "FloatVector" : "DoubleVector";
          stack.add(
              product
                  + ".blend("
                  + zero
                  + ".zero("
                  + species
                  + "), "
                  + t
                  + ".compare(VectorOperators.EQ, 0))");
        }
        default -> {
          if (loop.parameters().contains(word) || loop.hasValue(word)) {
            stack.add(word + "0");
          } else if (word.startsWith("^")) {
            String own = word.substring(1) + k;
            stack.add(
                type.equals("float") ? "((DoubleVector) " + own + ".castShape(DOUBLES, 0))" : own);
          } else {
            stack.add(word + k);
          }
        }
      }
    }
    return stack.getFirst();
  }

  private String plain(Loop loop, String type, String statement, String i) {
    String name = statement.substring(0, statement.indexOf(' '));
    String value = statement.substring(statement.indexOf('=') + 2);
    boolean rounded = value.startsWith("round ");
    String computed =
        plainValue(loop, type, rounded ? value.substring("round ".length()) : value, i);
    if (computed.startsWith("(") && !rounded) {
      computed = computed.substring(1, computed.length() - 1);
    }
    if (rounded && type.equals("float")) {
      computed = "(float) " + computed;
    }
    if (loop.sums().contains(name)) {
      return name + "[lane + " + i + " % 16] = " + computed + ";";
    }
    if (loop.outputs().contains(name)) {
      return place(loop, name, i) + " = " + computed + ";";
    }
    boolean element = rounded || value.endsWith("chain");
    return (element ? type : "double") + " " + name + "0 = " + computed + ";";
  }

  private String plainValue(Loop loop, String type, String value, String i) {
    List<String> stack = new ArrayList<>();
    for (String word : value.split(" ")) {
      switch (word) {
        case "+", "-", "*" -> {
          String right = stack.removeLast();
          stack.add("(" + stack.removeLast() + " " + word + " " + right + ")");
        }
        case "fma" -> {
          String c = stack.removeLast();
          String b = stack.removeLast();
          stack.add("Math.fma(" + stack.removeLast() + ", " + b + ", " + c + ")");
        }
        case "chain" -> {
          String t = stack.removeLast();
          String loops = type.equals("float") ? "ScalarFloatLoops" : "ScalarDoubleLoops";
          stack.add(loops + ".chain(" + stack.removeLast() + ", " + t + ")");
        }
        default -> {
          String own = word.startsWith("^") ? word.substring(1) : word;
          if (loop.parameters().contains(own) || loop.hasValue(own)) {
            stack.add(own);
          } else if (loop.sums().contains(own)) {
            stack.add(own + "[lane + " + i + " % 16]");
          } else {
            String element =
                arrays(loop).contains(own) || loop.along().contains(own)
                    ? place(loop, own, i)
                    : own + "0";
            boolean widened = word.startsWith("^") && type.equals("float");
            stack.add(widened ? "(double) " + element : element);
          }
        }
      }
    }
    return stack.getFirst();
  }

  private static String place(Loop loop, String array, String i) {
    return loop.along().contains(array)
        ? array + "[" + array + "At + " + i + "]"
        : array + "[" + array + "At + o * " + array + "Step + " + i + "]";
  }

  // ---- signatures -----------------------------------------------------------------------------

  private static String[] types() {
    return new String[] {"float", "double"};
  }

  private static List<String> arrays(Loop loop) {
    List<String> arrays = new ArrayList<>(loop.operands());
    arrays.addAll(loop.outputs());
    return arrays;
  }

  private static List<String> arraysAlong(Loop loop) {
    return loop.along().stream().filter(name -> !name.startsWith(VALUE)).toList();
  }

  private static List<String> valuesAlong(Loop loop) {
    return loop.along().stream()
        .filter(name -> name.startsWith(VALUE))
        .map(name -> name.substring(VALUE.length()))
        .toList();
  }

  private static String signature(Loop loop, String type) {
    List<String> parts = new ArrayList<>();
    for (String array : arrays(loop)) {
      parts.add(type + "[] " + array);
      parts.add("int " + array + "At");
      parts.add("int " + array + "Step");
    }
    for (String array : arraysAlong(loop)) {
      parts.add(type + "[] " + array);
      parts.add("int " + array + "At");
    }
    for (String value : valuesAlong(loop)) {
      parts.add((type.equals("Storage") ? "double" : type) + " " + value);
    }
    parts.add("int outers");
    parts.add("int length");
    for (String parameter : loop.parameters()) {
      parts.add("double " + parameter);
    }
    for (String sum : loop.sums()) {
      parts.add("double[] " + sum);
    }
    if (!loop.sums().isEmpty()) {
      parts.add("int lane");
    }
    return "void " + loop.name() + "(" + String.join(", ", parts) + ")";
  }

  private static String call(Loop loop, String access) {
    List<String> parts = new ArrayList<>();
    for (String array : arrays(loop)) {
      parts.addAll(List.of(array + access, array + "At", array + "Step"));
    }
    for (String array : arraysAlong(loop)) {
      parts.addAll(List.of(array + access, array + "At"));
    }
    for (String value : valuesAlong(loop)) {
      parts.add(access.equals(".floats()") ? "(float) " + value : value);
    }
    parts.addAll(List.of("outers", "length"));
    parts.addAll(loop.parameters());
    parts.addAll(loop.sums());
    if (!loop.sums().isEmpty()) {
      parts.add("lane");
    }
    return loop.name() + "(" + String.join(", ", parts) + ")";
  }

  /// The arguments for some runs from run o on.
  private static String arguments(Loop loop, String outers, String length) {
    List<String> parts = new ArrayList<>();
    for (String array : arrays(loop)) {
      parts.add(array);
      parts.add(array + "At + o * " + array + "Step");
      parts.add(array + "Step");
    }
    for (String array : arraysAlong(loop)) {
      parts.addAll(List.of(array, array + "At"));
    }
    parts.addAll(valuesAlong(loop));
    parts.addAll(List.of(outers, length));
    parts.addAll(loop.parameters());
    parts.addAll(loop.sums());
    parts.add("lane");
    return String.join(", ", parts);
  }

  private static String plus(String base, int k) {
    return k == 0 ? base : base + " + " + (k == 1 ? "LENGTH" : k + " * LENGTH");
  }

  private void lines(String text) {
    text.lines().forEach(this::line);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
