package io.github.cotangent.core.loops;

import io.github.cotangent.core.expression.Elementary;
import io.github.cotangent.core.expression.Expression;
import io.github.cotangent.core.expression.FloatFormat;
import io.github.cotangent.core.expression.Real;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints the loops of reductions and softmax from one statement of each: the
/// interface, the plain loops and the loops on vectors, for `float` and for `double`.
///
/// Run it after a change to a loop, with the compiled classes and test classes on the class path:
///
///     java -cp core/target/classes:core/target/test-classes \
///       io.github.cotangent.core.loops.GenerateReductionLoops core/src/main/java
///
/// A test compares the committed files with what this prints.
public final class GenerateReductionLoops {
  private static final String BASE = "io/github/cotangent/core/";

  /// Vectors that one pass down the rows of a patch keeps in registers.
  private static final int[] TILES = {4, 2, 1};

  /// Where nothing is carried from row to row two do, and where there are two sums they must: more
  /// operations than the compiler inlines in one method leave vectors as objects.
  private static final int[] SMALL_TILES = {2, 1};

  /// A loop over patches. What `inputs` name are arrays of the element type; `parameters` are
  /// `double` and one for each column. `sums` are accumulators for each column, with the next value
  /// of each; or there is an `output` with its value.
  ///
  /// @param from the type of the inputs, or null for the element type
  /// @param to the type of the output, or null for the element type
  @SuppressWarnings("ArrayRecordComponent") // loops are never compared
  private record Loop(
      String name,
      String text,
      String[] inputs,
      String from,
      String[] parameters,
      String[] let,
      String[] sums,
      String[] values,
      String output,
      String to) {

    static Loop sum(
        String name,
        String text,
        String inputs,
        String parameters,
        String[] let,
        String sums,
        String... values) {
      return new Loop(
          name, text, words(inputs), null, words(parameters), let, words(sums), values, null, null);
    }

    static Loop map(
        String name,
        String text,
        String inputs,
        String from,
        String parameters,
        String output,
        String to,
        String value) {
      return new Loop(
          name,
          text,
          words(inputs),
          from,
          words(parameters),
          new String[0],
          new String[0],
          new String[] {value},
          output,
          to);
    }

    private static String[] words(String text) {
      return text.isEmpty() ? new String[0] : text.split(" ");
    }

    int[] tiles() {
      return isMap() || sums.length > 1 ? SMALL_TILES : TILES;
    }

    boolean isMap() {
      return output != null;
    }
  }

  // The values are written in a postfix form from which both scalar and vector code are printed:
  // operands, then + - * or fma (a b c fma = a · b + c, rounded once).
  private static final List<Loop> LOOPS =
      List.of(
          Loop.sum("sum", "sums += x", "x", "", new String[0], "sums", "sums x +"),
          Loop.sum(
              "sumOfProducts",
              "sums = fma(a, b, sums)",
              "a b",
              "",
              new String[0],
              "sums",
              "a b sums fma"),
          Loop.map("softmaxJacobian", "z = y · (t − c)", "t y", null, "c", "z", null, "y t c - *"),
          Loop.map(
              "scale",
              "y = e · factor, from double",
              "e",
              "double",
              "factor",
              "y",
              null,
              "e factor *"),
          Loop.map("shift", "y = (x − m) − c", "x", null, "m c", "y", null, "x m - c -"));

  private final StringBuilder out = new StringBuilder();

  private GenerateReductionLoops() {}

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
    files.put(BASE + "loops/ReductionLoops.java", new GenerateReductionLoops().contract());
    files.put(BASE + "loops/ScalarReductionLoops.java", new GenerateReductionLoops().scalar());
    files.put(BASE + "simd/SimdReductionLoops.java", new GenerateReductionLoops().simd());
    return files;
  }

  // ---- the three files ------------------------------------------------------------------------

  private String contract() {
    line("// Generated by GenerateReductionLoops: do not edit.");
    line("package io.github.cotangent.core.loops;");
    line("");
    line("/// The inner loops of reductions and softmax, over patches of an array.");
    line("///");
    line("/// A patch has `width` columns and `outers` times `rows` rows: its elements stand at");
    line(
        "/// `at + o * outerStep + r * rowStep + w`. Operands of one call share these steps,"
            + " unless");
    line(
        "/// they are given their own. Accumulators and parameters are `double` arrays with one"
            + " value");
    line(
        "/// for each column, from index `column` on. Each accumulator takes its column's elements"
            + " in the order");
    line("/// of (o, r), so its bits are fixed whoever implements this (`docs/numerics.md`, 2.1).");
    line("public interface ReductionLoops {");
    line("  /// The number of runs that are summed side by side.");
    line("  int RUNS = " + RUNS + ";");
    line("");
    for (Loop loop : LOOPS) {
      for (String type : types()) {
        line("  /// " + loop.text() + ".");
        line("  " + signature(loop, type) + ";");
        line("");
      }
    }
    for (String type : types()) {
      line(
          "  /// The sums of [#RUNS] runs of `length` neighbours, a multiple of 16, the first at"
              + " `at`, the");
      line(
          "  /// next ones `step` further each: element i of run r goes to lane 16 r + i mod 16 of"
              + " `lanes`,");
      line("  /// from 0 on.");
      line("  " + runsSignature(type) + ";");
      line("");
    }
    for (String type : types()) {
      line("  /// e = exp(x − m), kept in double, and sums += e.");
      line("  " + exponentialsSignature(type) + ";");
      line("");
    }
    line("  /// Elements of the array of working memory that [#exponentialsOfRun] wants.");
    line("  int STRIPS = " + STRIPS * STRIP + ";");
    line("");
    for (String type : types()) {
      line("  /// The same for a run, neighbours of one group, whose 16 lanes begin at `lane`:");
      line("  /// element i goes to lane i mod 16.");
      line("  " + runSignature(type) + ";");
      line("");
    }
    for (boolean max : new boolean[] {true, false}) {
      for (String type : new String[] {"float", "double"}) {
        line(
            "  /// best = the "
                + (max ? "largest" : "smallest")
                + " of best and x: NaN if either is, and −0 is below +0.");
        line("  " + extremeSignature(max, type) + ";");
        line("");
        line("  /// That of a run of at least one element; `work` has room for a vector.");
        line("  " + extremeOfRunSignature(max, type) + ";");
        if (!(type.equals("double") && !max)) {
          line("");
        }
      }
    }
    line("}");
    return out.toString();
  }

  private String scalar() {
    line("// Generated by GenerateReductionLoops: do not edit.");
    line("package io.github.cotangent.core.loops;");
    line("");
    line("/// The loops of reductions in plain Java.");
    line("public final class ScalarReductionLoops implements ReductionLoops {");
    boolean first = true;
    for (Loop loop : LOOPS) {
      for (String type : types()) {
        line(first ? "  @Override" : "\n  @Override");
        first = false;
        line("  public " + signature(loop, type) + " {");
        forRows(loop, "      ");
        line("        for (int w = 0; w < width; w++) {");
        scalarBody(loop, type, "          ", true);
        line("        }");
        endRows(loop);
        line("  }");
      }
    }
    for (String type : types()) {
      scalarRuns(type);
    }
    for (String type : types()) {
      scalarExponentials(type);
      scalarRun(type);
    }
    for (boolean max : new boolean[] {true, false}) {
      for (String type : new String[] {"float", "double"}) {
        line("\n  @Override");
        line("  public " + extremeSignature(max, type) + " {");
        line("    for (int o = 0; o < outers; o++) {");
        line("      for (int r = 0; r < rows; r++) {");
        line("        int i = at + o * outerStep + r * rowStep;");
        line("        for (int w = 0; w < width; w++) {");
        line("          best[column + w] =");
        line("              Math." + (max ? "max" : "min") + "(best[column + w], x[i + w]);");
        line("        }");
        line("      }");
        line("    }");
        line("  }");
        line("\n  @Override");
        line("  public " + extremeOfRunSignature(max, type) + " {");
        line("    " + type + " best = x[at];");
        line("    for (int i = 1; i < length; i++) {");
        line("      best = Math." + (max ? "max" : "min") + "(best, x[at + i]);");
        line("    }");
        line("    return best;");
        line("  }");
      }
    }
    line("}");
    return out.toString();
  }

  private String simd() {
    line("// Generated by GenerateReductionLoops: do not edit.");
    line("package io.github.cotangent.core.simd;");
    line("");
    line("import io.github.cotangent.core.loops.ReductionLoops;");
    line("import io.github.cotangent.core.loops.ScalarDoubleLoops;");
    line("import io.github.cotangent.core.loops.ScalarReductionLoops;");
    line("import jdk.incubator.vector.DoubleVector;");
    line("import jdk.incubator.vector.FloatVector;");
    line("import jdk.incubator.vector.LongVector;");
    line("import jdk.incubator.vector.VectorMask;");
    line("import jdk.incubator.vector.VectorOperators;");
    line("import jdk.incubator.vector.VectorShape;");
    line("import jdk.incubator.vector.VectorSpecies;");
    line("");
    line("/// The loops of reductions on vectors.");
    line("///");
    line("/// Columns go through in tiles of one, two or four vectors whose accumulators stay in");
    line("/// registers down all rows of the patch; what is left is plain Java.");
    line("public final class SimdReductionLoops implements ReductionLoops {");
    line("  private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;");
    line("  // Floats are computed with as doubles: a vector of them is half as wide.");
    line("  private static final VectorSpecies<Float> FLOATS =");
    line("      VectorSpecies.of(");
    line("          float.class, VectorShape.forBitSize(DOUBLES.vectorBitSize() / 2));");
    line("  private static final VectorSpecies<Float> WIDE = FloatVector.SPECIES_PREFERRED;");
    line("  private static final VectorSpecies<Long> LONGS =");
    line("      VectorSpecies.of(long.class, DOUBLES.vectorShape());");
    line("  private static final int LENGTH = DOUBLES.length();");
    line("  private static final int WIDE_LENGTH = WIDE.length();");
    line("  private static final int LANES = 16;");
    line("  // Four accumulators of a run, or two of longer vectors.");
    line("  private static final boolean BY_FOUR = 4 * LENGTH <= LANES;");
    line("  // Columns from which a map goes along rows rather than down columns.");
    line("  private static final int WIDE_PATCH = 32;");
    line("");
    line("  // The strips of working memory are so long.");
    line("  private static final int STRIP = " + STRIP + ";");
    line("");
    line("  // Rows from which a look at the range of exponentials pays for a call of its own.");
    line("  private static final int SEVERAL = 4;");
    line("");
    line("  private final ReductionLoops plain = new ScalarReductionLoops();");
    line("  private final LoopWarmUp floatExponentials;");
    line("  private final LoopWarmUp doubleExponentials;");
    line("  private final LoopWarmUp warmUp;");
    line("");
    line("  SimdReductionLoops(LoopWarmUp floats, LoopWarmUp doubles, LoopWarmUp others) {");
    line("    this.floatExponentials = floats;");
    line("    this.doubleExponentials = doubles;");
    line("    this.warmUp = others;");
    line("  }");
    line("");
    line("  /// Loops over rows and exponentials of a run go over to vectors when these are fast.");
    line("  public SimdReductionLoops() {");
    line("    this(new LoopWarmUp(), new LoopWarmUp(), new LoopWarmUp());");
    line("  }");
    line("");
    line("  /// Loops that are on vectors from the first call on.");
    line("  public static SimdReductionLoops atOnce() {");
    line("    LoopWarmUp done = LoopWarmUp.done();");
    line("    return new SimdReductionLoops(done, done, done);");
    line("  }");
    int number = 0;
    line("");
    line("  /// Which of the loops with this number takes rows of so many columns.");
    line("  private static int loop(int number, int width) {");
    line("    int vectors = width / LENGTH;");
    line(
        "    return 4 * number + (width > WIDE_PATCH ? 3 : vectors >= 4 ? 2 : vectors >= 2 ? 1 :"
            + " 0);");
    line("  }");
    for (Loop loop : LOOPS) {
      for (String type : types()) {
        warmingUp(signature(loop, type), number++);
        simdLoop(loop, type);
      }
    }
    for (String type : types()) {
      simdRuns(type);
    }
    for (String type : types()) {
      simdExponentials(type);
      simdRun(type);
    }
    stagesOfRun();
    for (boolean max : new boolean[] {true, false}) {
      for (String type : new String[] {"float", "double"}) {
        warmingUp(extremeSignature(max, type), number++);
        simdExtreme(max, type);
        simdExtremeOfRun(max, type);
      }
    }
    line("}");
    return out.toString();
  }

  /// The loop that has its last rows tried on vectors until these are fast.
  ///
  /// @param number of the loop among all
  private void warmingUp(String signature, int number) {
    String name = signature.substring(signature.indexOf(' ') + 1, signature.indexOf('('));
    boolean outers = signature.contains("int outers");
    line("\n  @Override");
    line("  public " + signature + " {");
    line("    int loop = loop(" + number + ", width);");
    line("    if (warmUp.isWarm(loop)) {");
    line("      " + name + "OnVectors(" + arguments(signature) + ");");
    line("      return;");
    line("    }");
    line("    int most = width < LENGTH ? 0 : warmUp.trial(Integer.MAX_VALUE, LENGTH);");
    line("    int some = most == 0 ? 0 : Math.min(rows, Math.max(1, most / width));");
    line("    long start = System.nanoTime();");
    if (outers) {
      line("    plain." + name + "(" + part(signature, "", "outers - 1", "rows") + ");");
    }
    String last = outers ? " + (outers - 1) * outerStep" : "";
    line("    plain." + name + "(" + part(signature, last, "1", "rows - some") + ");");
    line("    long rest = System.nanoTime();");
    line("    warmUp.spent(rest - start);");
    line("    if (some > 0) {");
    String end = last + " + (rows - some) * " + (outers ? "rowStep" : "%sStep");
    line("      " + name + "OnVectors(" + part(signature, end, "1", "some") + ");");
    line("      warmUp.tried(loop, some * (width / LENGTH + 1), System.nanoTime() - rest);");
    line("    }");
    line("  }");
  }

  /// The arguments for a part of the rows.
  ///
  /// @param step to its first row, of an operand `%s`
  private static String part(String signature, String step, String outers, String rows) {
    List<String> arguments = new ArrayList<>();
    for (String name : arguments(signature).split(", ")) {
      boolean place = name.equals("at") || name.endsWith("At");
      String array = place && name.length() > 2 ? name.substring(0, name.length() - 2) : "";
      arguments.add(
          place
              ? name + step.formatted(array)
              : name.equals("outers") ? outers : name.equals("rows") ? rows : name);
    }
    return String.join(", ", arguments);
  }

  private static String onVectors(String signature) {
    return signature.replaceFirst("\\(", "OnVectors(");
  }

  private void simdLoop(Loop loop, String type) {
    String signature = signature(loop, type);
    line("\n  private static " + onVectors(signature) + " {");
    if (loop.isMap()) {
      line("    if (width > WIDE_PATCH) {");
      line("      " + loop.name() + "Across(" + arguments(signature) + ");");
      line("      return;");
      line("    }");
    }
    tiles(loop.tiles(), loop.name(), signature, "LENGTH");
    line("    for (; w < width; w++) {");
    for (String sum : loop.sums()) {
      line("      double " + sum + "0 = " + sum + "[column + w];");
    }
    forRows(loop, "      ");
    scalarBody(loop, type, "          ", false);
    endRows(loop);
    for (String sum : loop.sums()) {
      line("      " + sum + "[column + w] = " + sum + "0;");
    }
    line("    }");
    line("  }");
    if (loop.isMap()) {
      across(loop, type, signature);
    }
    for (int tile : loop.tiles()) {
      openTile(loop.name(), signature, tile, "LENGTH");
      for (String parameter : loop.parameters()) {
        for (int k = 0; k < tile; k++) {
          line(
              "      DoubleVector "
                  + parameter
                  + k
                  + " = "
                  + loaded("double", parameter, plus("column + w", k))
                  + ";");
        }
      }
      for (String sum : loop.sums()) {
        for (int k = 0; k < tile; k++) {
          line(
              "      DoubleVector "
                  + sum
                  + k
                  + " = "
                  + loaded("double", sum, plus("column + w", k))
                  + ";");
        }
      }
      forRows(loop, "      ");
      for (int k = 0; k < tile; k++) {
        for (String input : loop.inputs()) {
          line(
              "          DoubleVector "
                  + input
                  + k
                  + " = "
                  + loaded(
                      loop.from() == null ? type : loop.from(),
                      input,
                      plus(index(loop, input) + " + w", k))
                  + ";");
        }
        if (loop.let().length > 0) {
          line(
              "          DoubleVector "
                  + loop.let()[0]
                  + k
                  + " = "
                  + vector(loop.let()[1], k)
                  + ";");
        }
        if (loop.isMap()) {
          line(
              "          "
                  + stored(
                      loop.to() == null ? type : loop.to(),
                      vector(loop.values()[0], k),
                      loop.output(),
                      plus(index(loop, loop.output()) + " + w", k))
                  + ";");
        } else {
          for (int s = 0; s < loop.sums().length; s++) {
            line("          " + loop.sums()[s] + k + " = " + vector(loop.values()[s], k) + ";");
          }
        }
      }
      endRows(loop);
      for (String sum : loop.sums()) {
        for (int k = 0; k < tile; k++) {
          line("      " + stored("double", sum + k, sum, plus("column + w", k)) + ";");
        }
      }
      closeTile();
    }
  }

  // Loads and stores are spelled out: the compiler always inlines the library's methods but refuses
  // our own once a method has grown large, and vectors handed to a call are objects.

  private static String loaded(String type, String array, String at) {
    return type.equals("float")
        ? "(DoubleVector) FloatVector.fromArray(FLOATS, "
            + array
            + ", "
            + at
            + ").castShape(DOUBLES, 0)"
        : "DoubleVector.fromArray(DOUBLES, " + array + ", " + at + ")";
  }

  private static String stored(String type, String value, String array, String at) {
    return type.equals("float")
        ? "((FloatVector) " + value + ".castShape(FLOATS, 0)).intoArray(" + array + ", " + at + ")"
        : value + ".intoArray(" + array + ", " + at + ")";
  }

  /// A map along its rows: nothing is carried down columns, and down them operands whose rows lie
  /// a power of two apart would push one another out of the cache.
  private void across(Loop loop, String type, String signature) {
    String parameters = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    line("");
    line("  private static void " + loop.name() + "Across(" + parameters + ") {");
    line("    int whole = width - width % LENGTH;");
    forRows(loop, "      ");
    line("        for (int w = 0; w < whole; w += LENGTH) {");
    for (String parameter : loop.parameters()) {
      String from = loaded("double", parameter, "column + w");
      line("          DoubleVector " + parameter + "0 = " + from + ";");
    }
    for (String input : loop.inputs()) {
      String own = loop.from() == null ? type : loop.from();
      String from = loaded(own, input, index(loop, input) + " + w");
      line("          DoubleVector " + input + "0 = " + from + ";");
    }
    String at = index(loop, loop.output()) + " + w";
    String value = vector(loop.values()[0], 0);
    String own = loop.to() == null ? type : loop.to();
    line("          " + stored(own, value, loop.output(), at) + ";");
    line("        }");
    line("        for (int w = whole; w < width; w++) {");
    scalarBody(loop, type, "          ", false);
    line("        }");
    endRows(loop);
    line("  }");
  }

  /// Calls the methods of all tiles. They are apart because the compiler's budget for what it
  /// inlines is for a method: vectors of an operation that it does not inline any more are objects.
  private void tiles(int[] tiles, String name, String signature, String length) {
    line("    int w = 0;");
    for (int tile : tiles) {
      String next = tile == 1 ? length : tile + " * " + length;
      line("    if (w <= width - " + next + ") {");
      line("      w = " + name + tile + "(" + arguments(signature) + ", w);");
      line("    }");
    }
  }

  private void openTile(String name, String signature, int tile, String length) {
    String next = tile == 1 ? length : tile + " * " + length;
    String parameters = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    line("");
    line("  private static int " + name + tile + "(" + parameters + ", int start) {");
    line("    int w = start;");
    line("    for (; w <= width - " + next + "; w += " + next + ") {");
  }

  private void closeTile() {
    line("    }");
    line("    return w;");
    line("  }");
  }

  private static String arguments(String signature) {
    List<String> names = new ArrayList<>();
    String parameters = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    for (String parameter : parameters.split(", ")) {
      names.add(parameter.split(" ")[1]);
    }
    return String.join(", ", names);
  }

  private void simdExtreme(boolean max, String type) {
    String vector = type.equals("float") ? "FloatVector" : "DoubleVector";
    String species = type.equals("float") ? "WIDE" : "DOUBLES";
    String length = type.equals("float") ? "WIDE_LENGTH" : "LENGTH";
    String method = max ? "max" : "min";
    String name = max ? "maximum" : "minimum";
    String signature = extremeSignature(max, type);
    line("\n  private static " + onVectors(signature) + " {");
    tiles(TILES, name, signature, length);
    line("    for (; w < width; w++) {");
    line("      " + type + " own = best[column + w];");
    line("      for (int o = 0; o < outers; o++) {");
    line("        for (int r = 0; r < rows; r++) {");
    line("          own = Math." + method + "(own, x[at + o * outerStep + r * rowStep + w]);");
    line("        }");
    line("      }");
    line("      best[column + w] = own;");
    line("    }");
    line("  }");
    for (int tile : TILES) {
      openTile(name, signature, tile, length);
      for (int k = 0; k < tile; k++) {
        String at = plus("column + w", k).replace("LENGTH", length);
        line(
            "      "
                + vector
                + " best"
                + k
                + " = "
                + vector
                + ".fromArray("
                + species
                + ", best, "
                + at
                + ");");
      }
      line("      for (int o = 0; o < outers; o++) {");
      line("        for (int r = 0; r < rows; r++) {");
      line("          int i = at + o * outerStep + r * rowStep + w;");
      for (int k = 0; k < tile; k++) {
        String at = plus("i", k).replace("LENGTH", length);
        String next = vector + ".fromArray(" + species + ", x, " + at + ")";
        line("          best" + k + " = best" + k + "." + method + "(" + next + ");");
      }
      line("        }");
      line("      }");
      for (int k = 0; k < tile; k++) {
        String at = plus("column + w", k).replace("LENGTH", length);
        line("      best" + k + ".intoArray(best, " + at + ");");
      }
      closeTile();
    }
  }

  // ---- runs side by side ----------------------------------------------------------------------

  /// Measured (Zen 3): four streams through memory are read 1.6 times as fast as one.
  private static final int RUNS = 4;

  private static String runsSignature(String type) {
    return "void sumOfRuns(" + type + "[] x, int at, int step, int length, double[] lanes)";
  }

  private void scalarRuns(String type) {
    line("\n  @Override");
    line("  public " + runsSignature(type) + " {");
    line("    for (int run = 0; run < RUNS; run++) {");
    line("      for (int w = 0; w < 16; w++) {");
    line("        double sum = 0;");
    line("        for (int i = w; i < length; i += 16) {");
    line("          sum += x[at + run * step + i];");
    line("        }");
    line("        lanes[run * 16 + w] = sum;");
    line("      }");
    line("    }");
    line("  }");
  }

  /// Additions of one run alone would wait for one another, and one stream for memory.
  private void simdRuns(String type) {
    line("\n  @Override");
    line("  public " + runsSignature(type) + " {");
    for (int tile : new int[] {4, 2}) {
      String next = tile + " * LENGTH";
      line(
          tile == 4
              ? "    for (int w = 0; BY_FOUR && w < LANES; w += " + next + ") {"
              : "    for (int w = 0; !BY_FOUR && w < LANES; w += " + next + ") {");
      line("      sumOfRuns" + tile + "(x, at + w, step, length, lanes, w);");
      line("    }");
    }
    line("  }");
    for (int tile : new int[] {4, 2}) {
      String parameters =
          runsSignature(type).substring("void sumOfRuns".length()).replace(")", ", int w)");
      line("\n  private static void sumOfRuns" + tile + parameters + " {");
      for (int run = 0; run < RUNS; run++) {
        for (int k = 0; k < tile; k++) {
          line("    DoubleVector " + sum(run, k) + " = DoubleVector.zero(DOUBLES);");
        }
      }
      line("    for (int i = 0; i < length; i += LANES) {");
      for (int k = 0; k < tile; k++) {
        for (int run = 0; run < RUNS; run++) {
          String start = run == 0 ? "at" : run == 1 ? "at + step" : "at + " + run + " * step";
          String next = loaded(type, "x", plus(start + " + i", k));
          line("      " + sum(run, k) + " = " + sum(run, k) + ".add(" + next + ");");
        }
      }
      line("    }");
      for (int run = 0; run < RUNS; run++) {
        String start = run == 0 ? "w" : run == 1 ? "LANES + w" : run + " * LANES + w";
        for (int k = 0; k < tile; k++) {
          line("    " + sum(run, k) + ".intoArray(lanes, " + plus(start, k) + ");");
        }
      }
      line("  }");
    }
  }

  private static String sum(int run, int k) {
    return "sum" + run + "Of" + k;
  }

  /// The accumulators of a run hide the time of a comparison.
  private void simdExtremeOfRun(boolean max, String type) {
    String vector = type.equals("float") ? "FloatVector" : "DoubleVector";
    String species = type.equals("float") ? "WIDE" : "DOUBLES";
    String length = type.equals("float") ? "WIDE_LENGTH" : "LENGTH";
    String method = max ? "max" : "min";
    int tile = TILES[0];
    line("\n  @Override");
    line("  public " + extremeOfRunSignature(max, type) + " {");
    line("    " + vector + " best0 = " + vector + ".broadcast(" + species + ", x[at]);");
    for (int k = 1; k < tile; k++) {
      line("    " + vector + " best" + k + " = best0;");
    }
    line("    int i = 0;");
    line(
        "    for (; i <= length - "
            + tile
            + " * "
            + length
            + "; i += "
            + tile
            + " * "
            + length
            + ") {");
    for (int k = 0; k < tile; k++) {
      String at = plus("at + i", k).replace("LENGTH", length);
      String next = vector + ".fromArray(" + species + ", x, " + at + ")";
      line("      best" + k + " = best" + k + "." + method + "(" + next + ");");
    }
    line("    }");
    line("    best0 = best0." + method + "(best1)." + method + "(best2." + method + "(best3));");
    line("    for (; i <= length - " + length + "; i += " + length + ") {");
    line(
        "      best0 = best0."
            + method
            + "("
            + vector
            + ".fromArray("
            + species
            + ", x, at + i));");
    line("    }");
    line("    best0.intoArray(work, 0);");
    line("    " + type + " best = work[0];");
    line("    for (int k = 1; k < " + length + "; k++) {");
    line("      best = Math." + method + "(best, work[k]);");
    line("    }");
    line("    for (; i < length; i++) {");
    line("      best = Math." + method + "(best, x[at + i]);");
    line("    }");
    line("    return best;");
    line("  }");
  }

  // ---- exponentials ---------------------------------------------------------------------------

  private static final String EXPONENTIALS_TAIL =
      "x, int at, int rowStep, double[] e, int eAt, int eStep, int rows, int width, int column,"
          + " double[] m, double[] sums)";

  private static String exponentialsSignature(String type) {
    return "void exponentials(" + type + "[] " + EXPONENTIALS_TAIL;
  }

  private void scalarExponentials(String type) {
    line("\n  @Override");
    line("  public " + exponentialsSignature(type) + " {");
    line("    for (int r = 0; r < rows; r++) {");
    line("      for (int w = 0; w < width; w++) {");
    line("        double own = ScalarDoubleLoops.exp(x[at + r * rowStep + w] - m[column + w]);");
    line("        e[eAt + r * eStep + w] = own;");
    line("        sums[column + w] += own;");
    line("      }");
    line("    }");
    line("  }");
  }

  /// One vector after another down each column of vectors: the processor overlaps them by itself.
  private void simdExponentials(String type) {
    String warmUp = type + "Exponentials";
    String signature = exponentialsSignature(type);
    line("\n  @Override");
    line("  public " + signature + " {");
    line("    if (" + warmUp + ".isWarm(0)) {");
    line("      onVectors(x, at, rowStep, e, eAt, eStep, rows, width, column, m, sums);");
    line("      return;");
    line("    }");
    line("    // The first columns of the first rows are tried.");
    line("    int most = " + warmUp + ".trial(Integer.MAX_VALUE, LENGTH);");
    line("    int across = Math.min(most, width - width % LENGTH);");
    line("    int down = across == 0 ? 0 : Math.min(rows, Math.max(1, most / width));");
    line("    if (down > 0) {");
    line("      long start = System.nanoTime();");
    line("      onVectors(x, at, rowStep, e, eAt, eStep, down, across, column, m, sums);");
    line("      " + warmUp + ".tried(0, down * across / LENGTH, System.nanoTime() - start);");
    line("    }");
    line("    long start = System.nanoTime();");
    line("    plain.exponentials(");
    line("        x, at + across, rowStep, e, eAt + across, eStep, down, width - across,");
    line("        column + across, m, sums);");
    line("    plain.exponentials(");
    line(
        "        x, at + down * rowStep, rowStep, e, eAt + down * eStep, eStep, rows - down,"
            + " width,");
    line("        column, m, sums);");
    line("    " + warmUp + ".spent(System.nanoTime() - start);");
    line("  }");
    line("");
    line("  private static void onVectors(" + type + "[] " + EXPONENTIALS_TAIL + " {");
    line("    int w = 0;");
    line("    for (; w <= width - LENGTH; w += LENGTH) {");
    line("      if (rows >= SEVERAL");
    line(
        "          && ordinary(x, at + w, rowStep, e, eAt + w, eStep, rows, column + w, m, sums))"
            + " {");
    line("        continue;");
    line("      }");
    line("      DoubleVector m0 = " + loaded("double", "m", "column + w") + ";");
    line("      DoubleVector sums0 = " + loaded("double", "sums", "column + w") + ";");
    line("      for (int r = 0; r < rows; r++) {");
    line("        DoubleVector x0 = " + loaded(type, "x", "at + r * rowStep + w") + ";");
    line("        DoubleVector a0 = x0.sub(m0);");
    List<String> statements = exponential(Elementary.in(FloatFormat.BINARY64).exp(INPUT));
    statements.forEach(statement -> line("        " + statement));
    String own = "v" + (statements.size() - 1);
    line("        " + own + ".intoArray(e, eAt + r * eStep + w);");
    line("        sums0 = sums0.add(" + own + ");");
    line("      }");
    line("      sums0.intoArray(sums, column + w);");
    line("    }");
    line("    for (; w < width; w++) {");
    line("      for (int r = 0; r < rows; r++) {");
    line("        double own = ScalarDoubleLoops.exp(x[at + r * rowStep + w] - m[column + w]);");
    line("        e[eAt + r * eStep + w] = own;");
    line("        sums[column + w] += own;");
    line("      }");
    line("    }");
    line("  }");
    ordinaryExponentials(type);
  }

  private static final Real INPUT = Expression.input(0);

  private static List<String> exponential(Real value) {
    List<String> statements = new ArrayList<>();
    for (String statement : GenerateLoops.statements(value)) {
      statements.add(statement.replace("SPECIES", "DOUBLES").replace("BITS", "LONGS"));
    }
    return statements;
  }

  private void ordinaryExponentials(String type) {
    Elementary elementary = Elementary.in(FloatFormat.BINARY64);
    line("");
    line(
        "  /// One column of vectors; false, with no sums changed, if one result may not be"
            + " normal.");
    line(
        "  private static boolean ordinary("
            + type
            + "[] "
            + EXPONENTIALS_TAIL.replace("int width, ", "")
            + " {");
    line("    DoubleVector m0 = " + loaded("double", "m", "column") + ";");
    line("    DoubleVector sums0 = " + loaded("double", "sums", "column") + ";");
    line("    for (int r = 0; r < rows; r++) {");
    line("      DoubleVector x0 = " + loaded(type, "x", "at + r * rowStep") + ";");
    line("      DoubleVector a0 = x0.sub(m0);");
    line(
        "      if (!a0.compare(VectorOperators.GE, "
            + -elementary.ordinaryBound()
            + ").allTrue()) {");
    line("        return false;");
    line("      }");
    List<String> statements = exponential(elementary.ordinaryExp(INPUT));
    statements.forEach(statement -> line("      " + statement));
    String own = "v" + (statements.size() - 1);
    line("      " + own + ".intoArray(e, eAt + r * eStep);");
    line("      sums0 = sums0.add(" + own + ");");
    line("    }");
    line("    sums0.intoArray(sums, column);");
    line("    return true;");
    line("  }");
  }

  // ---- exponentials of a run ------------------------------------------------------------------

  /// Elements that go through all stages before the next: the strips stay in the first cache.
  private static final int STRIP = 256;

  /// What the stages leave one another.
  private static final int STRIPS = 4;

  /// Steps of Horner's rule after which a stage ends, by measurement.
  private static final int[] STAGES = {0, 5};

  private static final String RUN_TAIL =
      "x, int at, int length, double[] m, double[] e, int eAt, double[] sums, int lane,"
          + " double[] strips)";

  private static String runSignature(String type) {
    return "void exponentialsOfRun(" + type + "[] " + RUN_TAIL;
  }

  private void scalarRun(String type) {
    line("\n  @Override");
    line("  public " + runSignature(type) + " {");
    line("    for (int i = 0; i < length; i++) {");
    line("      double own = ScalarDoubleLoops.exp(x[at + i] - m[lane + i % 16]);");
    line("      e[eAt + i] = own;");
    line("      sums[lane + i % 16] += own;");
    line("    }");
    line("  }");
  }

  private void simdRun(String type) {
    String warmUp = type + "Exponentials";
    line("\n  @Override");
    line("  public " + runSignature(type) + " {");
    line("    if (" + warmUp + ".isWarm(1)) {");
    line("      runOnVectors(x, at, length, m, e, eAt, sums, lane, strips);");
    line("      return;");
    line("    }");
    line("    // The first elements are tried.");
    line("    int some = " + warmUp + ".trial(length, LENGTH);");
    line("    some -= some % LANES;");
    line("    if (some > 0) {");
    line("      long start = System.nanoTime();");
    line("      runOnVectors(x, at, some, m, e, eAt, sums, lane, strips);");
    line("      " + warmUp + ".tried(1, some / LENGTH, System.nanoTime() - start);");
    line("    }");
    line("    long start = System.nanoTime();");
    line("    plain.exponentialsOfRun(");
    line("        x, at + some, length - some, m, e, eAt + some, sums, lane, strips);");
    line("    " + warmUp + ".spent(System.nanoTime() - start);");
    line("  }");
    line("");
    line("  private static void runOnVectors(" + type + "[] " + RUN_TAIL + " {");
    line("    int whole = length - length % LENGTH;");
    line("    for (int i = 0; i < whole; i += STRIP) {");
    line("      int n = Math.min(STRIP, whole - i);");
    line("      if (stage0(x, at + i, n, m[lane], strips)) {");
    for (int s = 1; s < STAGES.length; s++) {
      line("        stage" + s + "(n, strips);");
    }
    line("        stage" + STAGES.length + "(n, strips, e, eAt + i, sums, lane);");
    line("      } else {");
    line("        // A result may not be normal.");
    line("        int rows = n / LANES;");
    line(
        "        onVectors(x, at + i, LANES, e, eAt + i, LANES, rows, LANES, lane, m," + " sums);");
    line("        int done = i + rows * LANES;");
    line("        onVectors(x, at + done, 0, e, eAt + done, 0, 1, n % LANES, lane, m," + " sums);");
    line("      }");
    line("    }");
    line("    for (int i = whole; i < length; i++) {");
    line("      double own = ScalarDoubleLoops.exp(x[at + i] - m[lane + i % LANES]);");
    line("      e[eAt + i] = own;");
    line("      sums[lane + i % LANES] += own;");
    line("    }");
    line("  }");
    Stages.Stage first = stages().getFirst();
    line("");
    line("  /// The first stage; false if one result may not be normal.");
    line(
        "  private static boolean stage0("
            + type
            + "[] x, int at, int n, double m, double[] strips) {");
    line("    DoubleVector m0 = DoubleVector.broadcast(DOUBLES, m);");
    line("    for (int i = 0; i < n; i += LENGTH) {");
    line("      DoubleVector x0 = " + loaded(type, "x", "at + i") + ";");
    line("      DoubleVector a0 = x0.sub(m0);");
    line(
        "      if (!a0.compare(VectorOperators.GE, "
            + -Elementary.in(FloatFormat.BINARY64).ordinaryBound()
            + ").allTrue()) {");
    line("        return false;");
    line("      }");
    stage(first);
    line("    }");
    line("    return true;");
    line("  }");
  }

  private static List<Stages.Stage> stages() {
    return Stages.of(exponential(Elementary.in(FloatFormat.BINARY64).ordinaryExp(INPUT)), STAGES);
  }

  private void stagesOfRun() {
    List<Stages.Stage> stages = stages();
    for (int s = 1; s < STAGES.length; s++) {
      line("");
      line("  private static void stage" + s + "(int n, double[] strips) {");
      line("    for (int i = 0; i < n; i += LENGTH) {");
      stage(stages.get(s));
      line("    }");
      line("  }");
    }
    Stages.Stage last = stages.getLast();
    String result = last.statements().getLast().split(" ")[1];
    line("");
    line(
        "  private static void stage"
            + STAGES.length
            + "(int n, double[] strips, double[] e, int eAt, double[] sums, int lane) {");
    line("    for (int w = 0; w < LANES; w += LENGTH) {");
    line("      DoubleVector sums0 = " + loaded("double", "sums", "lane + w") + ";");
    line("      for (int i = w; i < n; i += LANES) {");
    stage(last);
    line("      " + result + ".intoArray(e, eAt + i);");
    line("      sums0 = sums0.add(" + result + ");");
    line("      }");
    line("      sums0.intoArray(sums, lane + w);");
    line("    }");
    line("  }");
  }

  private void stage(Stages.Stage stage) {
    for (int v : stage.loads()) {
      line(
          "      DoubleVector v" + v + " = " + loaded("double", "strips", strip(v) + " + i") + ";");
    }
    stage.statements().forEach(statement -> line("      " + statement));
    for (int v : stage.stores()) {
      line("      v" + v + ".intoArray(strips, " + strip(v) + " + i);");
    }
  }

  /// Where a value stands: steps of the polynomial, which follow one another, in one place.
  private static String strip(int value) {
    List<Integer> kept = stages().getFirst().stores();
    int at = kept.indexOf(value);
    return at == 0 ? "0" : (at < 0 ? kept.size() : at) + " * STRIP";
  }

  // ---- parts ----------------------------------------------------------------------------------

  private static String[] types() {
    return new String[] {"float", "double"};
  }

  /// Whether the operands lie differently, so that each has a step between rows of its own.
  private static boolean ownSteps(Loop loop) {
    return loop.from() != null || loop.to() != null;
  }

  private static String index(Loop loop, String array) {
    return "i"
        + (loop.inputs().length + (loop.isMap() ? 1 : 0) == 1
            ? ""
            : array.toUpperCase(Locale.ROOT));
  }

  private static List<String> arrays(Loop loop) {
    List<String> arrays = new ArrayList<>(List.of(loop.inputs()));
    if (loop.isMap()) {
      arrays.add(loop.output());
    }
    return arrays;
  }

  private static String offset(Loop loop, String array) {
    return arrays(loop).size() == 1 ? "at" : array + "At";
  }

  private static String signature(Loop loop, String type) {
    List<String> parts = new ArrayList<>();
    for (String array : arrays(loop)) {
      String own =
          array.equals(loop.output())
              ? (loop.to() == null ? type : loop.to())
              : (loop.from() == null ? type : loop.from());
      parts.add(own + "[] " + array);
      parts.add("int " + offset(loop, array));
      if (ownSteps(loop)) {
        parts.add("int " + array + "Step");
      }
    }
    if (!ownSteps(loop)) {
      parts.add("int outers");
      parts.add("int outerStep");
    }
    parts.add("int rows");
    if (!ownSteps(loop)) {
      parts.add("int rowStep");
    }
    parts.add("int width");
    parts.add("int column");
    for (String parameter : loop.parameters()) {
      parts.add("double[] " + parameter);
    }
    for (String sum : loop.sums()) {
      parts.add("double[] " + sum);
    }
    return "void " + loop.name() + "(" + String.join(", ", parts) + ")";
  }

  private static String extremeSignature(boolean max, String type) {
    return "void "
        + (max ? "maximum" : "minimum")
        + "("
        + type
        + "[] x, int at, int outers, int outerStep, int rows, int rowStep, int width, int column, "
        + type
        + "[] best)";
  }

  private static String extremeOfRunSignature(boolean max, String type) {
    return type
        + (max ? " maximumOfRun(" : " minimumOfRun(")
        + type
        + "[] x, int at, int length, "
        + type
        + "[] work)";
  }

  private void forRows(Loop loop, String indent) {
    if (ownSteps(loop)) {
      line(indent + "for (int r = 0; r < rows; r++) {");
      for (String array : arrays(loop)) {
        line(
            indent
                + "  int "
                + index(loop, array)
                + " = "
                + offset(loop, array)
                + " + r * "
                + array
                + "Step;");
      }
      return;
    }
    line(indent + "for (int o = 0; o < outers; o++) {");
    line(indent + "  for (int r = 0; r < rows; r++) {");
    line(indent + "    int row = o * outerStep + r * rowStep;");
    for (String array : arrays(loop)) {
      line(indent + "    int " + index(loop, array) + " = " + offset(loop, array) + " + row;");
    }
  }

  private void endRows(Loop loop) {
    line("      }");
    if (!ownSteps(loop)) {
      line("      }");
    }
  }

  private void scalarBody(Loop loop, String type, String indent, boolean inMemory) {
    for (String input : loop.inputs()) {
      line(indent + "double " + input + "0 = " + input + "[" + index(loop, input) + " + w];");
    }
    if (loop.let().length > 0) {
      line(
          indent + "double " + loop.let()[0] + "0 = " + plain(loop, loop.let()[1], inMemory) + ";");
    }
    if (loop.isMap()) {
      String value = plain(loop, loop.values()[0], inMemory);
      boolean narrow = loop.to() == null && type.equals("float");
      line(
          indent
              + loop.output()
              + "["
              + index(loop, loop.output())
              + " + w] = "
              + (narrow ? "(float) (" + value + ")" : value)
              + ";");
      return;
    }
    for (int s = 0; s < loop.sums().length; s++) {
      line(
          indent
              + loop.sums()[s]
              + (inMemory ? "[column + w]" : "0")
              + " = "
              + plain(loop, loop.values()[s], inMemory)
              + ";");
    }
  }

  /// The postfix `value` as plain Java.
  private static String plain(Loop loop, String value, boolean inMemory) {
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
        default -> {
          boolean parameter = List.of(loop.parameters()).contains(word);
          boolean sum = List.of(loop.sums()).contains(word);
          stack.add(word + (parameter || sum && inMemory ? "[column + w]" : "0"));
        }
      }
    }
    String result = stack.getFirst();
    return result.startsWith("(") ? result.substring(1, result.length() - 1) : result;
  }

  /// The postfix `value` on the vectors of tile `k`.
  private static String vector(String value, int k) {
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
        default -> stack.add(word + k);
      }
    }
    return stack.getFirst();
  }

  private static String plus(String base, int k) {
    return k == 0 ? base : base + " + " + (k == 1 ? "LENGTH" : k + " * LENGTH");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
