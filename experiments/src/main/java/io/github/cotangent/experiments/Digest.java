package io.github.cotangent.experiments;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Dropout;
import io.github.cotangent.nn.Gelu;
import io.github.cotangent.nn.LayerNorm;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Sequential;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.TrainingStep;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// One SHA-256 over what the kernels return and over 20 training steps of a small network: the same
/// for every number of threads, provider, vector width and machine.
@Command(
    name = "digest",
    description =
        "Prints one SHA-256 over the results of the kernels and of 20 training steps. It is the"
            + " same on every machine, whatever the threads, kernels and vectors. Exit code 1 if it"
            + " is another than this version is known to have.",
    footer = {
      "",
      "Examples:",
      "  experiments/run digest",
      "  experiments/run digest --threads 1 --kernels scalar",
      "  JDK_JAVA_OPTIONS=-XX:MaxVectorSize=16 experiments/run digest"
    })
public final class Digest implements Callable<Integer> {
  /// The digest of this version. It changes only with a rule of `docs/numerics.md`.
  static final String EXPECTED = "70e8fbcdb6154e39181eb899c922eb011efe2bcd34c235834b7f8f8fddd0d064";

  private static final List<ElementType> FLOATING =
      List.of(ElementType.FLOAT32, ElementType.FLOAT64);

  /// Sizes around the vectors' lengths and the blocks'.
  private static final int[] SIZES = {1, 7, 16, 33, 1_003, 20_000};

  private static final double[] SPECIAL = {
    0,
    -0.0,
    1,
    -1,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    1e-40,
    3e38,
    1e-310,
    88.5,
    -103.5,
    709.5,
    1e5,
    0.5,
    2
  };

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final EngineOptions options = new EngineOptions();

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For the launcher.
  public Digest() {}

  /// Runs this command alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Digest(), arguments);
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("Digest: to be called by the launcher");
    }
    try (Engine engine = options.engine()) {
      String digest = engine.call(Digest::compute);
      spec.commandLine().getOut().println(digest);
      if (digest.equals(EXPECTED)) {
        return 0;
      }
      spec.commandLine().getErr().println("digest: expected " + EXPECTED);
      return Failure.CLAIM;
    }
  }

  /// Computes the digest on the engine of `run` and adds there the claim that it is the expected
  /// one.
  static void check(Run run) {
    boolean expected;
    try (var _ = run.time("digest")) {
      expected = compute().equals(EXPECTED);
    }
    run.add(
        Claim.of(
            "digest",
            "The bits of the kernels and of 20 training steps are those that this version has on"
                + " every machine (1 if so)",
            1,
            expected ? 1 : 0,
            expected ? 0 : 1,
            0));
  }

  /// The digest on the current engine, in hexadecimal.
  static String compute() {
    Hash hash = new Hash();
    RandomKey key = RandomKey.of(20_220_530);
    for (ElementType type : FLOATING) {
      elementwise(hash, key.derive("elementwise"), type);
      families(hash, key.derive("families"), type);
    }
    hash.add(key.derive("integers").integers(1_000, Shape.of(100)));
    hash.add(permutation(key.derive("permutation").permutation(1_000)));
    training(hash, key.derive("training"));
    return hash.hexadecimal();
  }

  private static Tensor permutation(int[] order) {
    return Tensor.of(Arrays.stream(order).asLongStream().toArray());
  }

  private static void elementwise(Hash hash, RandomKey key, ElementType type) {
    Kernels kernels = Engine.current().kernels();
    for (ElementwiseFunction function : ElementwiseFunction.values()) {
      RandomKey own = key.derive(function.name());
      for (int size : SIZES) {
        Tensor[] x = new Tensor[function.arity()];
        for (int i = 0; i < x.length; i++) {
          Tensor normal = own.derive(i).normal(type, Shape.of(size));
          x[i] = times(normal, i == 0 ? 3 : 1);
        }
        hash.add(kernels.apply(function, x));
      }
      Tensor special = Tensor.of(SPECIAL, SPECIAL.length, 1).to(type);
      Shape all = Shape.of(SPECIAL.length, SPECIAL.length);
      Tensor[] pairs = new Tensor[function.arity()];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = i == 1 ? special.transpose().expand(all) : special.expand(all);
      }
      hash.add(kernels.apply(function, pairs));
    }
  }

  private static Tensor times(Tensor x, double factor) {
    return Engine.current()
        .kernels()
        .apply(ElementwiseFunction.MULTIPLY, x, Tensor.full(x.type(), factor, x.shape()));
  }

  private static void families(Hash hash, RandomKey key, ElementType type) {
    Kernels kernels = Engine.current().kernels();
    Tensor x = key.derive("x").normal(type, Shape.of(37, 129, 5));
    int[][] subsets = {{}, {0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}};
    for (int[] axes : subsets) {
      hash.add(kernels.sum(x, true, axes));
      hash.add(kernels.mean(x, true, axes));
      Tensor y = kernels.normalise(x, 1e-5, axes);
      hash.add(y);
      hash.add(
          kernels.normaliseJacobian(key.derive("t").normal(type, x.shape()), x, y, 1e-5, axes));
      hash.add(kernels.logSumExp(x, true, axes));
      hash.add(kernels.norm(x, true, axes));
    }
    hash.add(kernels.sum(key.derive("long").normal(type, Shape.of(300_000)), true));
    for (int axis = 0; axis < 3; axis++) {
      Tensor y = kernels.softmax(x, axis);
      hash.add(y);
      hash.add(kernels.softmaxJacobian(key.derive("s").normal(type, x.shape()), y, axis));
      hash.add(kernels.logSoftmax(x, axis));
      hash.add(kernels.linearRecurrence(y, x, axis));
      hash.add(kernels.argSort(x, axis, axis == 1));
    }
    for (int[] size : new int[][] {{3, 5, 7}, {64, 100, 33}, {130, 257, 129}}) {
      Tensor a = key.derive("a").normal(type, Shape.of(size[0], size[1]));
      Tensor b = key.derive("b").normal(type, Shape.of(size[1], size[2]));
      hash.add(kernels.matmul(a, b));
      hash.add(kernels.matmul(b.transpose(), a.transpose()));
    }
    hash.add(key.derive("uniform").uniform(type, Shape.of(1_000)));
  }

  private static void training(Hash hash, RandomKey key) {
    Model model =
        Model.of(
            Sequential.of(
                Dense.of(20, 32),
                new Gelu(),
                BatchNorm.of(32),
                new Dropout(0.25),
                Dense.of(32, 16),
                LayerNorm.of(16),
                Dense.of(16, 5)),
            key.derive("weights"));
    TrainingStep step =
        TrainingStep.of(
            model, Sgd.of(0.1).withMomentum(0.9).withWeightDecay(1e-3), Losses::crossEntropy);
    for (int t = 0; t < 20; t++) {
      RandomKey own = key.derive(t);
      int batch = t % 4 == 3 ? 17 : 48;
      Tensor x = own.derive("x").normal(ElementType.FLOAT32, Shape.of(batch, 20));
      Tensor labels = own.derive("labels").integers(5, Shape.of(batch));
      hash.add(step.run(x, labels, own.derive("step")).loss());
    }
    model.parameters().snapshot().values().forEach(hash::add);
  }

  /// A SHA-256 over bits, all NaN being one.
  private static final class Hash {
    private final MessageDigest sha;

    Hash() {
      try {
        sha = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    void add(double value) {
      sha.update(ByteBuffer.allocate(8).putLong(Double.doubleToLongBits(value)).flip());
    }

    void add(Tensor tensor) {
      ByteBuffer bytes = ByteBuffer.allocate(tensor.size() * 8);
      switch (tensor.type()) {
        case FLOAT32 -> {
          for (float value : tensor.toFloatArray()) {
            bytes.putInt(Float.floatToIntBits(value));
          }
        }
        case FLOAT64 -> {
          for (double value : tensor.toDoubleArray()) {
            bytes.putLong(Double.doubleToLongBits(value));
          }
        }
        case INT64 -> {
          for (long value : tensor.toLongArray()) {
            bytes.putLong(value);
          }
        }
        case BOOL -> {
          for (boolean value : tensor.toBooleanArray()) {
            bytes.put((byte) (value ? 1 : 0));
          }
        }
      }
      sha.update(bytes.flip());
    }

    String hexadecimal() {
      return HexFormat.of().formatHex(sha.digest());
    }
  }
}
