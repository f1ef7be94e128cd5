package io.github.cotangent.experiments.architecture;

import static io.github.cotangent.experiments.architecture.CompiledClasses.eachCall;
import static io.github.cotangent.experiments.architecture.CompiledClasses.eachFieldAccess;
import static io.github.cotangent.experiments.architecture.CompiledClasses.eachInstruction;
import static io.github.cotangent.experiments.architecture.CompiledClasses.mentioned;

import io.github.cotangent.experiments.architecture.CompiledClasses.Use;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The rules.
final class Rules {
  private static final String ROOT = "io.github.cotangent.";
  private static final String CORE = ROOT + "core";
  private static final String AUTODIFF = ROOT + "autodiff";
  private static final String NN = ROOT + "nn";
  private static final String EXPERIMENTS = ROOT + "experiments";
  private static final String VARIABLE = "io/github/cotangent/autodiff/Variable";
  private static final List<String> MODULES = List.of(CORE, AUTODIFF, NN, EXPERIMENTS);
  private static final List<String> LIBRARY = List.of(CORE, AUTODIFF, NN);

  /// Those methods of `Math` whose result the language states exactly.
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "absExact",
          "addExact",
          "ceil",
          "ceilDiv",
          "ceilMod",
          "clamp",
          "copySign",
          "decrementExact",
          "floor",
          "floorDiv",
          "floorMod",
          "fma",
          "getExponent",
          "incrementExact",
          "max",
          "min",
          "multiplyExact",
          "multiplyFull",
          "multiplyHigh",
          "negateExact",
          "nextAfter",
          "nextDown",
          "nextUp",
          "rint",
          "round",
          "scalb",
          "signum",
          "sqrt",
          "subtractExact",
          "toIntExact",
          "ulp",
          "unsignedMultiplyHigh");

  /// Those operators on lanes that the platform computes as it likes.
  private static final Set<String> INEXACT_LANES =
      Set.of(
          "ACOS", "ASIN", "ATAN", "ATAN2", "CBRT", "COS", "COSH", "EXP", "EXPM1", "HYPOT", "LOG",
          "LOG10", "LOG1P", "POW", "SIN", "SINH", "TAN", "TANH");

  private static final Set<String> LOCALE_BLIND =
      Set.of(
          "java/lang/String.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
          "java/lang/String.formatted([Ljava/lang/Object;)Ljava/lang/String;",
          "java/lang/String.toUpperCase()Ljava/lang/String;",
          "java/lang/String.toLowerCase()Ljava/lang/String;",
          "java/io/PrintStream.printf(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintStream;",
          "java/io/PrintStream.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintStream;",
          "java/io/PrintWriter.printf(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintWriter;",
          "java/io/PrintWriter.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintWriter;");

  /// What the planted violations refer to.
  static final List<String> STAND_INS =
      List.of(
          "package io.github.cotangent.nn; public class PlantedLayer {}",
          "package io.github.cotangent.autodiff; public class PlantedVariable {}");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "a module knows the modules below it only, and core, autodiff and nn nothing else",
              MODULES,
              List.of(),
              30,
              Rules::dependencies,
              List.of(
                  """
                  package io.github.cotangent.core;
                  class PlantedUpward { io.github.cotangent.autodiff.PlantedVariable x; }
                  """,
                  """
                  package io.github.cotangent.autodiff;
                  class PlantedUpward { void f(io.github.cotangent.nn.PlantedLayer layer) {} }
                  """,
                  """
                  package io.github.cotangent.nn;
                  class PlantedUpward {
                    Object main() { return io.github.cotangent.experiments.Main.class; }
                  }
                  """,
                  """
                  package io.github.cotangent.core;
                  class PlantedLogger { Object f() { return picocli.CommandLine.VERSION; }
                    picocli.CommandLine g; }
                  """),
              """
              package io.github.cotangent.nn;
              class PlantedDownward { io.github.cotangent.autodiff.PlantedVariable x; }
              """),
          new Rule(
              "vector types occur in core.simd only, and where bench measures the machine",
              MODULES,
              List.of(CORE + ".simd.", EXPERIMENTS + ".bench.peak."),
              30,
              (type, found) ->
                  mentioned(type).stream()
                      .filter(name -> name.startsWith("jdk.incubator.vector."))
                      .forEach(name -> found.accept("mentions " + name)),
              List.of(
                  """
                  package io.github.cotangent.core.loops;
                  class PlantedSignature { void f(jdk.incubator.vector.FloatVector[] x) {} }
                  """,
                  """
                  package io.github.cotangent.autodiff;
                  class PlantedCode {
                    int f() { return jdk.incubator.vector.FloatVector.SPECIES_MAX.length(); }
                  }
                  """,
                  """
                  package io.github.cotangent.experiments.bench;
                  class PlantedPeak { jdk.incubator.vector.DoubleVector x; }
                  """),
              """
              package io.github.cotangent.core.loops;
              class PlantedScalar { float f(float x) { return x + x; } }
              """),
          new Rule(
              "arithmetic has the same bits everywhere: no inexact function of the platform",
              MODULES,
              List.of(EXPERIMENTS + ".report."),
              30,
              Rules::inexactArithmetic,
              List.of(
                  """
                  package io.github.cotangent.core;
                  class PlantedExp { double f(double x) { return Math.exp(x); } }
                  """,
                  """
                  package io.github.cotangent.nn;
                  class PlantedReference {
                    java.util.function.DoubleUnaryOperator f() { return StrictMath::log; }
                  }
                  """,
                  """
                  package io.github.cotangent.core.simd;
                  import jdk.incubator.vector.*;
                  class PlantedTanh {
                    FloatVector f(FloatVector x) { return x.lanewise(VectorOperators.TANH); }
                  }
                  """,
                  """
                  package io.github.cotangent.core.simd;
                  import jdk.incubator.vector.*;
                  class PlantedPower { DoubleVector f(DoubleVector x) { return x.pow(2.5); } }
                  """,
                  """
                  package io.github.cotangent.experiments;
                  class PlantedStream {
                    double f(double... x) { return java.util.stream.DoubleStream.of(x).sum(); }
                  }
                  """),
              """
              package io.github.cotangent.core;
              class PlantedExact {
                double f(double x) { return Math.fma(Math.sqrt(x), Math.abs(x), Math.floor(x)); }
              }
              """),
          new Rule(
              "lanes of floating-point vectors are not reduced by the platform",
              MODULES,
              List.of(),
              30,
              (type, found) ->
                  eachCall(
                      type,
                      call -> {
                        if (call.owner().matches("jdk/incubator/vector/(Float|Double)Vector")
                            && call.name().startsWith("reduceLanes")) {
                          found.accept("calls " + call);
                        }
                      }),
              List.of(
                  """
                  package io.github.cotangent.core.simd;
                  import jdk.incubator.vector.*;
                  class PlantedSum {
                    float f(FloatVector x) { return x.reduceLanes(VectorOperators.ADD); }
                  }
                  """,
                  """
                  package io.github.cotangent.core.simd;
                  import jdk.incubator.vector.*;
                  class PlantedMaskedMaximum {
                    double f(DoubleVector x, VectorMask<Double> m) {
                      return x.reduceLanes(VectorOperators.MAX, m);
                    }
                  }
                  """),
              """
              package io.github.cotangent.core.simd;
              import jdk.incubator.vector.*;
              class PlantedWholeNumbers {
                long f(LongVector x) { return x.reduceLanes(VectorOperators.ADD); }
              }
              """),
          new Rule(
              "random numbers come from keys only",
              MODULES,
              List.of(),
              30,
              Rules::foreignRandomness,
              List.of(
                  """
                  package io.github.cotangent.nn;
                  class PlantedRandom { Object f() { return new java.util.Random(1); } }
                  """,
                  """
                  package io.github.cotangent.experiments;
                  class PlantedGenerator {
                    int f() { return java.util.random.RandomGenerator.getDefault().nextInt(); }
                  }
                  """,
                  """
                  package io.github.cotangent.core;
                  class PlantedMathRandom { double f() { return Math.random(); } }
                  """,
                  """
                  package io.github.cotangent.experiments;
                  class PlantedShuffle { void f(java.util.List<?> x) {
                    java.util.Collections.shuffle(x); } }
                  """),
              """
              package io.github.cotangent.core;
              class PlantedHash { int f(long key) { return Long.hashCode(key); } }
              """),
          new Rule(
              "the library neither prints nor exits",
              LIBRARY,
              List.of(),
              25,
              Rules::printingAndExiting,
              List.of(
                  """
                  package io.github.cotangent.core;
                  class PlantedPrint { void f() { System.out.println(); } }
                  """,
                  """
                  package io.github.cotangent.nn;
                  class PlantedExit { void f() { System.exit(1); } }
                  """,
                  """
                  package io.github.cotangent.autodiff;
                  class PlantedTrace { void f(Exception e) { e.printStackTrace(); } }
                  """),
              """
              package io.github.cotangent.core;
              class PlantedLog { Object f() { return System.getLogger("x"); } }
              """),
          new Rule(
              "the library opens no connection, maps no file into memory and has no thread-locals",
              LIBRARY,
              List.of(),
              25,
              Rules::unwantedFacilities,
              List.of(
                  """
                  package io.github.cotangent.core;
                  class PlantedSocket { java.net.Socket f; }
                  """,
                  """
                  package io.github.cotangent.nn;
                  class PlantedThreadLocal { Object f() { return new ThreadLocal<Object>(); } }
                  """,
                  """
                  package io.github.cotangent.core.io;
                  class PlantedMapping {
                    Object f(java.nio.channels.FileChannel c) throws java.io.IOException {
                      return c.map(java.nio.channels.FileChannel.MapMode.READ_ONLY, 0, 1);
                    }
                  }
                  """),
              """
              package io.github.cotangent.core.io;
              class PlantedReading {
                long f(java.nio.channels.FileChannel c) throws java.io.IOException {
                  return c.size();
                }
              }
              """),
          new Rule(
              "threads are made by core's engine only, and streams are sequential",
              LIBRARY,
              List.of(CORE + ".Workers", CORE + ".Engine"),
              25,
              Rules::threads,
              List.of(
                  """
                  package io.github.cotangent.nn;
                  class PlantedThread { void f() { new Thread(() -> {}).start(); } }
                  """,
                  """
                  package io.github.cotangent.core;
                  class PlantedPool {
                    Object f() { return java.util.concurrent.Executors.newCachedThreadPool(); }
                  }
                  """,
                  """
                  package io.github.cotangent.autodiff;
                  class PlantedParallelStream {
                    long f(java.util.List<?> x) { return x.parallelStream().count(); }
                  }
                  """),
              """
              package io.github.cotangent.autodiff;
              class PlantedStream { long f(java.util.List<?> x) { return x.stream().count(); } }
              """),
          new Rule(
              "the library has no static state that can change",
              LIBRARY,
              List.of(),
              25,
              Rules::staticState,
              List.of(
                  """
                  package io.github.cotangent.core;
                  class PlantedCounter { static int count; }
                  """,
                  """
                  package io.github.cotangent.autodiff;
                  class PlantedCache {
                    static final java.util.HashMap<String, String> CACHE =
                        new java.util.HashMap<>();
                  }
                  """,
                  """
                  package io.github.cotangent.nn;
                  class PlantedAtomic {
                    static final java.util.concurrent.atomic.AtomicLong NEXT =
                        new java.util.concurrent.atomic.AtomicLong();
                  }
                  """,
                  """
                  package io.github.cotangent.core;
                  public class PlantedTable { public static final double[] TABLE = {1, 2}; }
                  """),
              """
              package io.github.cotangent.core;
              class PlantedConstants {
                private static final double[] TABLE = {1, 2};
                static final java.util.List<String> NAMES = java.util.List.of("a");
              }
              """),
          new Rule(
              "no text depends on the default locale",
              MODULES,
              List.of(),
              30,
              Rules::localeBlindness,
              List.of(
                  """
                  package io.github.cotangent.experiments;
                  class PlantedFormat { String f(double x) { return String.format("%.3f", x); } }
                  """,
                  """
                  package io.github.cotangent.nn;
                  class PlantedUpperCase {
                    java.util.function.UnaryOperator<String> f() { return String::toUpperCase; }
                  }
                  """,
                  """
                  package io.github.cotangent.core;
                  class PlantedNumberFormat {
                    Object f() { return java.text.NumberFormat.getInstance(); }
                  }
                  """,
                  """
                  package io.github.cotangent.experiments;
                  class PlantedPattern { Object f() { return new java.text.DecimalFormat("0"); } }
                  """),
              """
              package io.github.cotangent.experiments;
              class PlantedRoot {
                String f(double x) {
                  return String.format(java.util.Locale.ROOT, "%.3f", x)
                      .toUpperCase(java.util.Locale.ROOT);
                }
              }
              """),
          new Rule(
              "no op loops over elements",
              List.of(AUTODIFF + ".op"),
              List.of(),
              40,
              Rules::elementLoops,
              List.of(
                  """
                  package io.github.cotangent.autodiff.op;
                  class PlantedLoad { float f(float[] x) { return x[0]; } }
                  """,
                  """
                  package io.github.cotangent.autodiff.op;
                  class PlantedStore { void f(double[] x) { x[0] = 1; } }
                  """),
              """
              package io.github.cotangent.autodiff.op;
              class PlantedAxes { int f(int[] axes) { return axes[0]; } }
              """),
          new Rule(
              "an op's rule is a program over variables: it reads no value and detaches nothing",
              List.of(AUTODIFF + ".op"),
              // detaches where nothing that it depends on is tracked
              List.of(AUTODIFF + ".op.JacobianProduct"),
              40,
              (type, found) ->
                  calls(
                          call ->
                              call.owner().equals(VARIABLE)
                                  && Set.of("value", "detach").contains(call.name()))
                      .accept(type, found),
              List.of(
                  """
                  package io.github.cotangent.autodiff.op;
                  class PlantedValue {
                    Object f(io.github.cotangent.autodiff.Variable x) { return x.value(); }
                  }
                  """,
                  """
                  package io.github.cotangent.autodiff.op;
                  import io.github.cotangent.autodiff.Variable;
                  class PlantedDetachedMean {
                    Variable f(Variable x) { return x.minus(x.meanKeeping(0).detach()); }
                  }
                  """),
              """
              package io.github.cotangent.autodiff.op;
              import io.github.cotangent.autodiff.Variable;
              class PlantedMean { Variable f(Variable x) { return x.minus(x.meanKeeping(0)); } }
              """),
          new Rule(
              "a network reads no value inside a differentiable computation",
              List.of(NN),
              // predict builds no graph; a training step hands out the values of its results; what
              // searches along lines decides by the values there; a first value is no derivative's
              List.of(
                  NN + ".Model",
                  NN + ".TrainingStep",
                  NN + ".Directions",
                  NN + ".GaussNewton",
                  NN + ".Lbfgs",
                  NN + ".WeightNorm"),
              20,
              (type, found) ->
                  calls(call -> call.owner().equals(VARIABLE) && call.name().equals("value"))
                      .accept(type, found),
              List.of(
                  """
                  package io.github.cotangent.nn;
                  import io.github.cotangent.autodiff.Variable;
                  class PlantedPeek {
                    Variable f(Variable x) { return x.times(x.value().size()); }
                  }
                  """),
              """
              package io.github.cotangent.nn;
              import io.github.cotangent.autodiff.Variable;
              class PlantedBlind { Variable f(Variable x) { return x.times(x.shape().size()); } }
              """));

  private Rules() {}

  private static void dependencies(ClassModel type, Consumer<String> found) {
    int module = moduleOf(CompiledClasses.name(type));
    for (String name : mentioned(type)) {
      boolean wrong =
          name.startsWith(ROOT)
              ? moduleOf(name) > module
              : module < MODULES.indexOf(EXPERIMENTS)
                  && !name.startsWith("java.")
                  && !name.startsWith("jdk.incubator.vector.");
      if (wrong) {
        found.accept("mentions " + name);
      }
    }
  }

  private static int moduleOf(String name) {
    for (int i = 0; i < MODULES.size(); i++) {
      if (name.startsWith(MODULES.get(i) + ".")) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " is in none of the modules");
  }

  private static void inexactArithmetic(ClassModel type, Consumer<String> found) {
    Predicate<Use> wrong =
        call ->
            switch (call.owner()) {
              case "java/lang/Math" -> !EXACT.contains(call.name());
              // specified bit for bit, but in differentiable code core's functions are to be used;
              // a learning rate is a number beside it
              case "java/lang/StrictMath" ->
                  !EXACT.contains(call.name())
                      && !CompiledClasses.name(type).equals(NN + ".Schedule")
                      && List.of(AUTODIFF, NN).stream()
                          .anyMatch(CompiledClasses.name(type)::startsWith);
              case "jdk/incubator/vector/FloatVector", "jdk/incubator/vector/DoubleVector" ->
                  call.name().equals("pow");
              case "java/util/stream/DoubleStream" ->
                  Set.of("sum", "average", "summaryStatistics").contains(call.name());
              case "java/util/stream/Collectors" ->
                  call.name().matches("(summing|averaging|summarizing)Double");
              default -> false;
            };
    calls(wrong).accept(type, found);
    eachFieldAccess(
        type,
        access -> {
          if (access.owner().equals("jdk/incubator/vector/VectorOperators")
              && INEXACT_LANES.contains(access.name())) {
            found.accept("uses the lanewise " + access.name());
          }
        });
  }

  private static void foreignRandomness(ClassModel type, Consumer<String> found) {
    Set<String> generators =
        Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");
    for (String name : mentioned(type)) {
      if (generators.contains(name) || name.startsWith("java.util.random.")) {
        found.accept("mentions " + name);
      }
    }
    calls(
            call ->
                Set.of("random", "shuffle", "randomUUID").contains(call.name())
                    && call.owner().startsWith("java/"))
        .accept(type, found);
  }

  private static void printingAndExiting(ClassModel type, Consumer<String> found) {
    calls(
            call ->
                (call.owner().equals("java/lang/System") && call.name().equals("exit"))
                    || (call.owner().equals("java/lang/Runtime")
                        && Set.of("exit", "halt").contains(call.name()))
                    || (call.name().equals("printStackTrace") && call.descriptor().equals("()V")))
        .accept(type, found);
    eachFieldAccess(
        type,
        access -> {
          if (access.owner().equals("java/lang/System")) {
            found.accept("uses System." + access.name());
          }
        });
  }

  private static void unwantedFacilities(ClassModel type, Consumer<String> found) {
    for (String name : mentioned(type)) {
      if (name.startsWith("java.net.") || name.endsWith("ThreadLocal")) {
        found.accept("mentions " + name);
      }
    }
    calls(call -> call.owner().equals("java/nio/channels/FileChannel") && call.name().equals("map"))
        .accept(type, found);
  }

  private static void threads(ClassModel type, Consumer<String> found) {
    Predicate<Use> wrong =
        call ->
            switch (call.owner()) {
              case "java/lang/Thread" ->
                  Set.of("<init>", "ofPlatform", "ofVirtual", "startVirtualThread")
                      .contains(call.name());
              case "java/util/concurrent/Executors", "java/util/concurrent/ForkJoinPool" -> true;
              case "java/util/concurrent/ThreadPoolExecutor" -> call.name().equals("<init>");
              default ->
                  call.name().equals("parallelStream")
                      || (call.name().equals("parallel")
                          && call.owner().startsWith("java/util/stream/"));
            };
    calls(wrong).accept(type, found);
  }

  private static void staticState(ClassModel type, Consumer<String> found) {
    for (FieldModel field : type.fields()) {
      int flags = field.flags().flagsMask();
      if ((flags & ClassFile.ACC_STATIC) == 0 || (flags & ClassFile.ACC_SYNTHETIC) != 0) {
        continue;
      }
      String name = field.fieldName().stringValue();
      String fieldType = field.fieldType().stringValue();
      if ((flags & ClassFile.ACC_FINAL) == 0) {
        found.accept("can change its static field " + name);
      } else if (fieldType.startsWith("[")
          && (flags & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED)) != 0) {
        found.accept("lets others change the elements of its static field " + name);
      } else if (fieldType.matches(
              "Ljava/util/(\\w*(Map|Set|Deque|ArrayList|LinkedList|Queue)|concurrent/.*);")
          && !fieldType.matches("Ljava/util/(Map|Set);")) {
        found.accept("can change what its static field " + name + " holds");
      }
    }
  }

  private static void localeBlindness(ClassModel type, Consumer<String> found) {
    Predicate<Use> wrong =
        call -> {
          boolean stated = call.descriptor().contains("Ljava/util/Locale;");
          return switch (call.owner()) {
            case "java/text/NumberFormat" ->
                call.name().startsWith("get") && call.name().endsWith("Instance") && !stated;
            case "java/text/DecimalFormat" ->
                call.name().equals("<init>") && !call.descriptor().contains("DecimalFormatSymbols");
            case "java/text/SimpleDateFormat", "java/util/Formatter" ->
                call.name().equals("<init>") && !stated;
            case "java/time/format/DateTimeFormatter" -> call.name().equals("ofPattern") && !stated;
            default -> LOCALE_BLIND.contains(call.owner() + "." + call.name() + call.descriptor());
          };
        };
    calls(wrong).accept(type, found);
  }

  private static void elementLoops(ClassModel type, Consumer<String> found) {
    for (MethodModel method : type.methods()) {
      String name = method.methodName().stringValue();
      if (name.equals("examples") || name.startsWith("lambda$examples$")) {
        continue; // the literal values of an op's examples
      }
      eachInstruction(
          method,
          element -> {
            TypeKind kind =
                switch (element) {
                  case ArrayLoadInstruction load -> load.typeKind();
                  case ArrayStoreInstruction store -> store.typeKind();
                  default -> TypeKind.VOID;
                };
            if (kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE) {
              found.accept(name + " touches an element of an array");
            }
          });
    }
  }

  private static BiConsumer<ClassModel, Consumer<String>> calls(Predicate<Use> wrong) {
    return (type, found) ->
        eachCall(
            type,
            call -> {
              if (wrong.test(call)) {
                found.accept("calls " + call);
              }
            });
  }
}
