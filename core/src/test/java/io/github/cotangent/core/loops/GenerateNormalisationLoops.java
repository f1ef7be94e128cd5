package io.github.cotangent.core.loops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints the loops of normalisations from one statement of each: the interface, the plain loops
/// and the loops on vectors, over runs and over columns, for `float` and for `double`.
///
/// Run it after a change to a loop, with the compiled classes and test classes on the class path:
///
///     java -cp core/target/classes:core/target/test-classes \
///       io.github.cotangent.core.loops.GenerateNormalisationLoops core/src/main/java
///
/// A test compares the committed files with what this prints.
public final class GenerateNormalisationLoops {
  private static final String BASE = "io/github/cotangent/core/";

  /// A loop.
  ///
  /// @param operands arrays of the element type that are read, each at a place of its own
  /// @param along arrays of the element type of which all runs of a group, or all rows, read the
  ///     same elements or, in a second loop, one for each group
  /// @param parameters `double` values, one for each group or column
  /// @param sums accumulators, or none
  /// @param outputs arrays of the element type that are written, or none
  /// @param statements `name = value` in postfix form: operands, then `+`, `-`, `*`, `chain` or
  ///     `fma` (a b c fma = a · b + c, rounded once). A name behind `^` is an element as a
  ///     `double`; a value that begins with `round` is rounded to an element
  /// @param byGroup whether what stands along runs is always one for each group
  private record Loop(
      String name,
      String text,
      List<String> operands,
      List<String> along,
      List<String> parameters,
      List<String> sums,
      List<String> outputs,
      List<String> statements,
      boolean byGroup) {
    Loop(
        String name,
        String text,
        List<String> operands,
        List<String> along,
        List<String> parameters,
        List<String> sums,
        List<String> outputs,
        List<String> statements) {
      this(name, text, operands, along, parameters, sums, outputs, statements, false);
    }

    Loop onlyByGroup() {
      return new Loop(name, text, operands, along, parameters, sums, outputs, statements, true);
    }

    /// The loops, and those that have one value for each group along its runs.
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
          name + BY_GROUP,
          text,
          operands,
          along.stream().map(array -> VALUE + array).toList(),
          parameters,
          sums,
          outputs,
          statements,
          byGroup);
    }

    /// How many vectors of lanes are summed side by side: their accumulators stay in registers.
    int tile() {
      return sums.size() > 2 ? 2 : 4;
    }

    /// Columns have arrays along them.
    boolean hasColumns() {
      return along.stream().noneMatch(name -> name.startsWith(VALUE));
    }

    boolean hasValue(String name) {
      return along.contains(VALUE + name);
    }
  }

  /// What a loop goes over.
  private enum Form {
    RUNS("", "", "outers", "length"),
    COLUMNS("OfColumns", ", of columns", "rows", "width");

    final String suffix;
    final String text;
    final String outer;
    final String inner;

    Form(String suffix, String text, String outer, String inner) {
      this.suffix = suffix;
      this.text = text;
      this.outer = outer;
      this.inner = inner;
    }

    static List<Form> of(Loop loop) {
      if (!loop.hasColumns()) {
        return List.of(RUNS);
      }
      return loop.byGroup() ? List.of(COLUMNS) : List.of(RUNS, COLUMNS);
    }
  }

  private static final String VALUE = "value ";
  private static final String BY_GROUP = "ByGroup";
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
              List.of("sums = sums ^t +", "c = p t chain", "chains = chains ^c +")),
          new Loop(
                  "sumsOfAffinePullback",
                  "shifts += t, scales += CHAIN(y, t), sums += c and products = fma(y, c, products)"
                      + " where c = CHAIN(scale, t), chains rounded",
                  List.of("t", "y"),
                  List.of("scale"),
                  List.of(),
                  List.of("shifts", "scales", "sums", "products"),
                  List.of(),
                  List.of(
                      "shifts = shifts ^t +",
                      "p = y t chain",
                      "scales = scales ^p +",
                      "c = scale t chain",
                      "sums = sums ^c +",
                      "products = ^y ^c products fma"))
              .onlyByGroup());

  private final StringBuilder out = new StringBuilder();

  private GenerateNormalisationLoops() {}

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
    files.put(BASE + "loops/NormalisationLoops.java", new GenerateNormalisationLoops().contract());
    files.put(
        BASE + "loops/ScalarNormalisationLoops.java", new GenerateNormalisationLoops().scalar());
    files.put(BASE + "simd/SimdNormalisationLoops.java", new GenerateNormalisationLoops().simd());
    return files;
  }

  // ---- the three files ------------------------------------------------------------------------

  private String contract() {
    lines(
        """
        // Generated by GenerateNormalisationLoops: do not edit.
        package io.github.cotangent.core.loops;

        import io.github.cotangent.core.ElementType;
        import io.github.cotangent.core.storage.Storage;

        /// The inner loops of normalisations, over runs and over columns.
        ///
        /// A run is neighbours in memory that belong to one group. Each of the groups from `from`
        /// to before `to` has `outers` runs of `length` elements; run o of group g begins `o` times
        /// the operand's step and `g` times its group step behind its first. `scale` and `shift`
        /// are the same for every run of a group, and in a loop `ByGroup` for its elements as well:
        /// they have one element for each group. Parameters are one for each group, accumulators
        /// 16 lanes: element i of a run of group g goes to lane 16 g + i mod 16, in the order of
        /// (o, i).
        ///
        /// Columns are neighbours with an accumulator and parameters each, from index `column` of
        /// their arrays on. `rows` of them stand `rowStep` apart in all operands, and an
        /// accumulator takes its column's elements from row 0 on. `scale` and `shift` are the same
        /// for every row. There is at least one group, run, row and element.
        ///
        /// So the bits are fixed whoever implements this (`docs/numerics.md`, 2.1).
        public interface NormalisationLoops {\
        """);
    boolean first = true;
    for (Loop loop : Loop.all()) {
      for (Form form : Form.of(loop)) {
        for (String type : types()) {
          line((first ? "" : "\n") + "  /// " + loop.text() + form.text + ".");
          first = false;
          line("  " + signature(loop, form, type) + ";");
        }
        line("\n  /// The same for arrays of either type.");
        String signature = signature(loop, form, "Storage").replace("Storage[]", "Storage");
        line("  default " + signature + " {");
        line("    if (" + arrays(loop).getFirst() + ".type() == ElementType.FLOAT32) {");
        line("      " + call(loop, form, ".floats()") + ";");
        line("    } else {");
        line("      " + call(loop, form, ".doubles()") + ";");
        line("    }");
        line("  }");
      }
    }
    line("}");
    return out.toString();
  }

  private String scalar() {
    lines(
        """
        // Generated by GenerateNormalisationLoops: do not edit.
        package io.github.cotangent.core.loops;

        /// The loops of normalisations in plain Java.
        public final class ScalarNormalisationLoops implements NormalisationLoops {\
        """);
    boolean first = true;
    for (Loop loop : Loop.all()) {
      for (Form form : Form.of(loop)) {
        for (String type : types()) {
          line(first ? "  @Override" : "\n  @Override");
          first = false;
          line("  public " + signature(loop, form, type) + " {");
          String indent = form == Form.RUNS ? "      " : "    ";
          if (form == Form.RUNS) {
            line("    for (int g = from; g < to; g++) {");
          }
          line(indent + "for (int o = 0; o < " + form.outer + "; o++) {");
          plainLoop(loop, form, type, "0", form.inner, indent + "  ");
          line(indent + "}");
          if (form == Form.RUNS) {
            line("    }");
          }
          line("  }");
        }
      }
    }
    line("}");
    return out.toString();
  }

  private String simd() {
    lines(
        """
        // Generated by GenerateNormalisationLoops: do not edit.
        package io.github.cotangent.core.simd;

        import io.github.cotangent.core.loops.NormalisationLoops;
        import io.github.cotangent.core.loops.ScalarDoubleLoops;
        import io.github.cotangent.core.loops.ScalarFloatLoops;
        import io.github.cotangent.core.loops.ScalarNormalisationLoops;
        import jdk.incubator.vector.DoubleVector;
        import jdk.incubator.vector.FloatVector;
        import jdk.incubator.vector.VectorOperators;
        import jdk.incubator.vector.VectorShape;
        import jdk.incubator.vector.VectorSpecies;

        /// The loops of normalisations on vectors: a run, or a row of columns, is one loop with a
        /// constant step, from whose bounds the compiler sees that no index leaves an array.
        ///
        /// Each begins on plain loops. What they do last, with the end of a run or row in it, is
        /// tried on vectors until that is fast.
        public final class SimdNormalisationLoops implements NormalisationLoops {
          private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
          // Floats are computed with as doubles: a vector of them is half as wide.
          private static final VectorSpecies<Float> FLOATS =
              VectorSpecies.of(
                  float.class, VectorShape.forBitSize(DOUBLES.vectorBitSize() / 2));
          private static final int LENGTH = DOUBLES.length();
          private static final int LANES = 16;
          // Four accumulators hide the time of an addition; of longer vectors two fill the lanes.
          private static final boolean BY_FOUR = 4 * LENGTH <= LANES;

          private final NormalisationLoops plain = new ScalarNormalisationLoops();
          private final LoopWarmUp warmUp;

          SimdNormalisationLoops(LoopWarmUp warmUp) {
            this.warmUp = warmUp;
          }

          /// Loops that go over to vectors when these are fast.
          public SimdNormalisationLoops() {
            this(new LoopWarmUp());
          }

          /// Loops that are on vectors from the first call on.
          public static SimdNormalisationLoops atOnce() {
            return new SimdNormalisationLoops(LoopWarmUp.done());
          }\
        """);
    int number = 0;
    for (Loop loop : Loop.all()) {
      for (Form form : Form.of(loop)) {
        for (String type : types()) {
          warmingUp(loop, form, type, number++);
          if (loop.sums().isEmpty()) {
            simdMap(loop, form, type);
          } else if (form == Form.RUNS) {
            simdSums(loop, type);
          } else {
            simdColumnSums(loop, type);
          }
        }
      }
    }
    line("}");
    return out.toString();
  }

  /// The loop that tries vectors until they are fast.
  ///
  /// @param number of the loop among all
  private void warmingUp(Loop loop, Form form, String type, int number) {
    String name = loop.name() + form.suffix;
    boolean runs = form == Form.RUNS;
    // Four rows and one have a loop each.
    String own =
        runs ? "" + 2 * number : "rows < 4 ? %d : %d".formatted(2 * number, 2 * number + 1);
    lines(
        """

          @Override
          public %1$s {
            int loop = %2$s;
            if (warmUp.isWarm(loop)) {
              %3$sOnVectors(%4$s);
              return;
            }\
        """
            .formatted(
                signature(loop, form, type), own, name, arguments(loop, form, Part.all(form))));
    if (runs) {
      // A try has the end of a run in it, and begins at the first lane.
      line("    int most = warmUp.trial(length - length % LANES, LENGTH);");
      line("    int tried = most == 0 ? 0 : most + length % LANES;");
    } else {
      line("    int tried = width < LENGTH ? 0 : warmUp.trial(width, LENGTH);");
      line("    int some = tried == 0 ? 0 : Math.min(rows, 4);");
    }
    line("    long start = System.nanoTime();");
    for (Part part : Part.beforeTry(form)) {
      line("    plain." + name + "(" + arguments(loop, form, part) + ");");
    }
    line("    long rest = System.nanoTime();");
    line("    warmUp.spent(rest - start);");
    line("    if (tried > 0) {");
    line("      " + name + "OnVectors(" + arguments(loop, form, Part.tried(form)) + ");");
    String vectors = runs ? "tried / LENGTH + 1" : "some * (tried / LENGTH + 1)";
    line("      warmUp.tried(loop, " + vectors + ", System.nanoTime() - rest);");
    line("    }");
    line("  }");
  }

  private void simdMap(Loop loop, Form form, String type) {
    boolean runs = form == Form.RUNS;
    String indent = runs ? "      " : "    ";
    line("\n  private static " + onVectors(signature(loop, form, type)) + " {");
    line("    int whole = %1$s - %1$s %% LENGTH;".formatted(form.inner));
    if (runs) {
      line("    for (int g = from; g < to; g++) {");
      broadcasts(loop, type, indent);
    }
    line(indent + "for (int o = 0; o < " + form.outer + "; o++) {");
    starts(loop, form, "o", "", indent + "  ");
    line(indent + "  for (int i = 0; i < whole; i += LENGTH) {");
    if (!runs) {
      loadParameters(loop, indent + "    ");
    }
    loadAlong(loop, form, type, "", "i", indent + "    ");
    vectors(loop, type, "", "", "i", indent + "    ");
    line(indent + "  }");
    plainLoop(loop, form, type, "whole", form.inner, indent + "  ");
    line(indent + "}");
    if (runs) {
      line("    }");
    }
    line("  }");
  }

  private void simdSums(Loop loop, String type) {
    String signature = signature(loop, Form.RUNS, type);
    String name = loop.name();
    lines(
        """

          private static %1$s {
            int whole = length - length %% LANES;
            if (whole == length) {
              %2$sOfWhole(%3$s);
              return;
            }
            // Lanes take the ends of runs in turn with what stands before them.
            for (int g = from; g < to; g++) {
              for (int o = 0; o < outers; o++) {
                %2$sOfWhole(%4$s);\
        """
            .formatted(
                onVectors(signature),
                name,
                arguments(loop, Form.RUNS, Part.all(Form.RUNS)),
                arguments(loop, Form.RUNS, new Part("g, g + 1, 1", "whole", " + o * %sStep", ""))));
    plainLoop(loop, Form.RUNS, type, "whole", "length", "        ");
    line("      }");
    line("    }");
    line("  }");
    String ofWhole = parameters(signature);
    if (loop.tile() == 2) {
      lines(
          """

            private static void %1$sOfWhole(%2$s) {
              for (int w = 0; w < LANES; w += 2 * LENGTH) {
                %1$s2(%3$s, w);
              }
            }\
          """
              .formatted(name, ofWhole, arguments(loop, Form.RUNS, Part.all(Form.RUNS))));
    } else {
      lines(
          """

            private static void %1$sOfWhole(%2$s) {
              for (int w = 0; w < LANES; w += BY_FOUR ? 4 * LENGTH : 2 * LENGTH) {
                if (BY_FOUR) {
                  %1$s4(%3$s, w);
                } else {
                  %1$s2(%3$s, w);
                }
              }
            }\
          """
              .formatted(name, ofWhole, arguments(loop, Form.RUNS, Part.all(Form.RUNS))));
    }
    for (int tile : loop.tile() == 2 ? new int[] {2} : new int[] {4, 2}) {
      line("\n  private static void " + name + tile + "(" + ofWhole + ", int w) {");
      line("    for (int g = from; g < to; g++) {");
      broadcasts(loop, type, "      ");
      line("      int lane = g * LANES + w;");
      for (String sum : loop.sums()) {
        for (int k = 0; k < tile; k++) {
          line(load("      ", "double", sum + k, sum, plus("lane", k)));
        }
      }
      line("      for (int o = 0; o < outers; o++) {");
      starts(loop, Form.RUNS, "o", "", "        ");
      line("        for (int i = 0; i < length; i += LANES) {");
      for (int k = 0; k < tile; k++) {
        String at = plus("w + i", k);
        loadAlong(loop, Form.RUNS, type, Integer.toString(k), at, "          ");
        vectors(loop, type, Integer.toString(k), Integer.toString(k), at, "          ");
      }
      line("        }");
      line("      }");
      for (String sum : loop.sums()) {
        for (int k = 0; k < tile; k++) {
          line("      " + sum + k + ".intoArray(" + sum + ", " + plus("lane", k) + ");");
        }
      }
      line("    }");
      line("  }");
    }
  }

  /// Four rows at a time, so that accumulators are read and written a fourth as often.
  private void simdColumnSums(Loop loop, String type) {
    String signature = signature(loop, Form.COLUMNS, type);
    line("\n  private static " + onVectors(signature) + " {");
    line("    int whole = width - width % LENGTH;");
    line("    int o = 0;");
    for (int rows : new int[] {4, 1}) {
      String name = loop.name() + Form.COLUMNS.suffix + rows;
      line("    for (; o <= rows - " + rows + "; o += " + rows + ") {");
      String some = arguments(loop, Form.COLUMNS, new Part("", "whole", " + o * rowStep", ""));
      line("      " + name + "(" + some + ");");
      line("    }");
    }
    line("    for (o = 0; o < rows; o++) {");
    plainLoop(loop, Form.COLUMNS, type, "whole", "width", "      ");
    line("    }");
    line("  }");
    for (int rows : new int[] {4, 1}) {
      String name = loop.name() + Form.COLUMNS.suffix + rows;
      line(
          "\n  private static void "
              + name
              + "("
              + parameters(signature).replace("int rows, ", "")
              + ") {");
      for (int k = 0; k < rows; k++) {
        starts(loop, Form.COLUMNS, Integer.toString(k), Integer.toString(k), "    ");
      }
      line("    for (int i = 0; i < width; i += LENGTH) {");
      loadParameters(loop, "      ");
      loadAlong(loop, Form.COLUMNS, type, "", "i", "      ");
      for (String sum : loop.sums()) {
        line(load("      ", "double", sum + "0", sum, "column + i"));
      }
      for (int k = 0; k < rows; k++) {
        vectors(loop, type, Integer.toString(k), "", "i", "      ");
      }
      for (String sum : loop.sums()) {
        line("      " + sum + "0.intoArray(" + sum + ", column + i);");
      }
      line("    }");
      line("  }");
    }
  }

  // ---- parts of loops -------------------------------------------------------------------------

  private void broadcasts(Loop loop, String type, String indent) {
    for (String parameter : loop.parameters()) {
      line(
          "%1$sDoubleVector %2$s0 = DoubleVector.broadcast(DOUBLES, %2$s[g]);"
              .formatted(indent, parameter));
    }
    for (String value : valuesAlong(loop)) {
      line(
          "%1$s%2$s %4$s0 = %2$s.broadcast(%3$s, %4$s[%4$sAt + g * %4$sGroupStep]);"
              .formatted(indent, vectorOf(type), speciesOf(type), value));
    }
  }

  private void loadParameters(Loop loop, String indent) {
    for (String parameter : loop.parameters()) {
      line(load(indent, "double", parameter + "0", parameter, "column + i"));
    }
  }

  private void loadAlong(Loop loop, Form form, String type, String k, String at, String indent) {
    for (String array : arraysAlong(loop)) {
      String start = array + (form == Form.RUNS ? "Run + " : "At + ");
      line(load(indent, type, array + "Along" + k, array, start + at));
    }
  }

  /// Where run or row `o` of each operand begins.
  private void starts(Loop loop, Form form, String o, String suffix, String indent) {
    for (String array : arrays(loop)) {
      String step =
          form == Form.RUNS
              ? "g * %1$sGroupStep + %2$s * %1$sStep".formatted(array, o)
              : o + " * rowStep";
      line("%sint %sRun%s = %sAt + %s;".formatted(indent, array, suffix, array, step));
    }
    for (String array : form == Form.RUNS ? arraysAlong(loop) : List.<String>of()) {
      line("%1$sint %2$sRun = %2$sAt + g * %2$sGroupStep;".formatted(indent, array));
    }
  }

  /// The statements for one vector of each operand.
  ///
  /// @param k the number of the vector, among those of a tile or of rows
  /// @param sum the number of its accumulators and of what stands along it
  private void vectors(Loop loop, String type, String k, String sum, String at, String indent) {
    boolean rows = sum.isEmpty() && !k.isEmpty();
    String own = k.isEmpty() ? "0" : k;
    String run = "Run" + (rows ? k : "") + " + " + at;
    for (String array : loop.operands()) {
      line(load(indent, type, array + own, array, array + run));
    }
    for (String statement : loop.statements()) {
      String name = statement.substring(0, statement.indexOf(' '));
      String value = statement.substring(statement.indexOf('=') + 2);
      boolean rounded = value.startsWith("round ");
      boolean element =
          rounded
              || value.endsWith("chain")
              || !value.contains("^") && loop.outputs().contains(name);
      String computed =
          vector(loop, type, rounded ? value.substring("round ".length()) : value, own, sum);
      if (rounded && type.equals("float")) {
        computed = "(FloatVector) " + computed + ".castShape(FLOATS, 0)";
      }
      if (loop.sums().contains(name)) {
        line(indent + name + (sum.isEmpty() ? "0" : sum) + " = " + computed + ";");
      } else {
        String declared = element ? vectorOf(type) : "DoubleVector";
        line(indent + declared + " " + name + own + " = " + computed + ";");
      }
      if (loop.outputs().contains(name)) {
        line(indent + name + own + ".intoArray(" + name + ", " + name + run + ");");
      }
    }
  }

  private void plainLoop(Loop loop, Form form, String type, String from, String to, String indent) {
    line(indent + "for (int i = " + from + "; i < " + to + "; i++) {");
    for (String statement : loop.statements()) {
      line(indent + "  " + plain(loop, form, type, statement));
    }
    line(indent + "}");
  }

  private static String load(String indent, String type, String name, String array, String at) {
    return "%s%s %s = %s.fromArray(%s, %s, %s);"
        .formatted(indent, vectorOf(type), name, vectorOf(type), speciesOf(type), array, at);
  }

  private static String vectorOf(String type) {
    return type.equals("float") ? "FloatVector" : "DoubleVector";
  }

  private static String speciesOf(String type) {
    return type.equals("float") ? "FLOATS" : "DOUBLES";
  }

  // ---- statements -----------------------------------------------------------------------------

  private static String vector(Loop loop, String type, String value, String k, String sum) {
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
          stack.add(
              "%s.mul(%s).blend(%s.zero(%s), %s.compare(VectorOperators.EQ, 0))"
                  .formatted(stack.removeLast(), t, vectorOf(type), speciesOf(type), t));
        }
        default -> {
          if (word.startsWith("^")) {
            String own = word.substring(1) + k;
            stack.add(
                type.equals("float") ? "((DoubleVector) " + own + ".castShape(DOUBLES, 0))" : own);
          } else if (loop.along().contains(word)) {
            stack.add(word + "Along" + sum);
          } else if (loop.parameters().contains(word) || loop.hasValue(word)) {
            stack.add(word + "0");
          } else if (loop.sums().contains(word)) {
            stack.add(word + (sum.isEmpty() ? "0" : sum));
          } else {
            stack.add(word + k);
          }
        }
      }
    }
    return stack.getFirst();
  }

  private static String plain(Loop loop, Form form, String type, String statement) {
    String name = statement.substring(0, statement.indexOf(' '));
    String value = statement.substring(statement.indexOf('=') + 2);
    boolean rounded = value.startsWith("round ");
    String computed =
        plainValue(loop, form, type, rounded ? value.substring("round ".length()) : value);
    if (computed.startsWith("(") && !rounded) {
      computed = computed.substring(1, computed.length() - 1);
    }
    if (rounded && type.equals("float")) {
      computed = "(float) " + computed;
    }
    if (loop.sums().contains(name)) {
      return sumAt(form, name) + " = " + computed + ";";
    }
    if (loop.outputs().contains(name)) {
      return elementAt(loop, form, name) + " = " + computed + ";";
    }
    boolean element = rounded || value.endsWith("chain");
    return (element ? type : "double") + " " + name + "0 = " + computed + ";";
  }

  private static String plainValue(Loop loop, Form form, String type, String value) {
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
          if (loop.hasValue(own)) {
            stack.add("%1$s[%1$sAt + g * %1$sGroupStep]".formatted(own));
          } else if (loop.parameters().contains(own)) {
            stack.add(own + (form == Form.RUNS ? "[g]" : "[column + i]"));
          } else if (loop.sums().contains(own)) {
            stack.add(sumAt(form, own));
          } else {
            String element =
                arrays(loop).contains(own) || loop.along().contains(own)
                    ? elementAt(loop, form, own)
                    : own + "0";
            boolean widened = word.startsWith("^") && type.equals("float");
            stack.add(widened ? "(double) " + element : element);
          }
        }
      }
    }
    return stack.getFirst();
  }

  private static String sumAt(Form form, String sum) {
    return sum + (form == Form.RUNS ? "[16 * g + i % 16]" : "[column + i]");
  }

  private static String elementAt(Loop loop, Form form, String array) {
    boolean along = loop.along().contains(array);
    if (form == Form.COLUMNS) {
      return (along ? "%1$s[%1$sAt + i]" : "%1$s[%1$sAt + o * rowStep + i]").formatted(array);
    }
    return (along
            ? "%1$s[%1$sAt + g * %1$sGroupStep + i]"
            : "%1$s[%1$sAt + g * %1$sGroupStep + o * %1$sStep + i]")
        .formatted(array);
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

  private static String signature(Loop loop, Form form, String type) {
    boolean runs = form == Form.RUNS;
    List<String> parts = new ArrayList<>();
    for (String array : arrays(loop)) {
      parts.add(type + "[] " + array);
      parts.add("int " + array + "At");
      if (runs) {
        parts.add("int " + array + "Step");
        parts.add("int " + array + "GroupStep");
      }
    }
    for (String array : loop.along()) {
      String own = array.startsWith(VALUE) ? array.substring(VALUE.length()) : array;
      parts.add(type + "[] " + own);
      parts.add("int " + own + "At");
      if (runs) {
        parts.add("int " + own + "GroupStep");
      }
    }
    parts.add(runs ? "int from, int to, int outers" : "int rows, int rowStep");
    parts.add("int " + form.inner);
    for (String parameter : loop.parameters()) {
      parts.add("double[] " + parameter);
    }
    for (String sum : loop.sums()) {
      parts.add("double[] " + sum);
    }
    if (!runs) {
      parts.add("int column");
    }
    return "void " + loop.name() + form.suffix + "(" + String.join(", ", parts) + ")";
  }

  private static String parameters(String signature) {
    return signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
  }

  private static String call(Loop loop, Form form, String access) {
    List<String> arguments = new ArrayList<>();
    for (String parameter : parameters(signature(loop, form, "Storage")).split(", ")) {
      String name = parameter.substring(parameter.lastIndexOf(' ') + 1);
      arguments.add(parameter.startsWith("Storage") ? name + access : name);
    }
    return loop.name() + form.suffix + "(" + String.join(", ", arguments) + ")";
  }

  private static String onVectors(String signature) {
    return signature.replaceFirst("\\(", "OnVectors(");
  }

  /// Some runs or rows, or a part of them.
  ///
  /// @param some which groups and how many runs of each, or how many rows; nothing for one
  /// @param inner how many elements of each
  /// @param step from the first run or row of an operand, `%s`, to theirs
  /// @param skipped columns or elements of a run before theirs
  private record Part(String some, String inner, String step, String skipped) {
    static Part all(Form form) {
      return form == Form.RUNS
          ? new Part("from, to, outers", "length", "", "")
          : new Part("rows", "width", "", "");
    }

    /// What comes before [#tried], in its order.
    static List<Part> beforeTry(Form form) {
      return form == Form.RUNS
          ? List.of(
              new Part("from, to - 1, outers", "length", "", ""),
              new Part("to - 1, to, outers - 1", "length", "", ""),
              new Part("to - 1, to, 1", "length - tried", LAST_RUN, ""))
          : List.of(
              new Part("rows - some", "width", "", ""),
              new Part("some", "width - tried", LAST_ROWS, ""));
    }

    /// The end of the last run, or of the last rows.
    static Part tried(Form form) {
      return form == Form.RUNS
          ? new Part("to - 1, to, 1", "tried", LAST_RUN, " + length - tried")
          : new Part("some", "tried", LAST_ROWS, " + width - tried");
    }

    private static final String LAST_RUN = " + (outers - 1) * %sStep";
    private static final String LAST_ROWS = " + (rows - some) * rowStep";
  }

  private static String arguments(Loop loop, Form form, Part part) {
    List<String> arguments = new ArrayList<>();
    for (String parameter : parameters(signature(loop, form, "float")).split(", ")) {
      String name = parameter.substring(parameter.lastIndexOf(' ') + 1);
      String array = name.endsWith("At") ? name.substring(0, name.length() - 2) : "";
      if (arrays(loop).contains(array)) {
        arguments.add(name + part.step.formatted(array) + part.skipped);
      } else if (arraysAlong(loop).contains(array) || name.equals("column")) {
        arguments.add(name + part.skipped);
      } else if (name.equals("from") || name.equals("rows")) {
        arguments.addAll(part.some.isEmpty() ? List.of() : List.of(part.some));
      } else if (!name.equals("to") && !name.equals("outers")) {
        arguments.add(name.equals(form.inner) ? part.inner : name);
      }
    }
    return String.join(", ", arguments);
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
