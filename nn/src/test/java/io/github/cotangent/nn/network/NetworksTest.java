package io.github.cotangent.nn.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.NamedVariables;
import io.github.cotangent.nn.NormalisationLayer;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Pattern;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.TrainingStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworksTest {
  private static final RandomKey KEY = RandomKey.of(5);
  private static final Classification CIFAR = Classification.ofCifar10();
  private static final Normalisation NONE = Normalisation.none();
  private static final Normalisation BATCH = Normalisation.batch();
  private static final Normalisation LAYER = Normalisation.layer();

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  // ---- numbers of parameters ------------------------------------------------------------------

  private static long count(Network network) {
    return network.initialise(KEY, ElementType.FLOAT32).count();
  }

  @Test
  void vgg_has_the_number_of_parameters_of_the_paper() {
    Map<Integer, Long> plain =
        Map.of(11, 28_144_010L, 13, 28_328_522L, 16, 33_638_218L, 19, 38_947_914L);
    for (int depth : plain.keySet()) {
      assertEquals(plain.get(depth), count(Vgg.of(depth, CIFAR.normalisation(NONE))));
    }
    assertEquals(28_152_202, count(Vgg.of(11, CIFAR.normalisation(BATCH))));
    assertEquals(28_152_202, count(Vgg.of(11, CIFAR.normalisation(LAYER))));
  }

  @Test
  void resnet_has_the_number_of_parameters_of_the_paper() {
    assertEquals(11_173_962, count(ResNet.of(18, CIFAR)));
    assertEquals(12_393_162, count(ResNet.of(18, CIFAR.normalisation(LAYER))));
    assertEquals(21_282_122, count(ResNet.of(34, CIFAR)));
    assertEquals(23_313_098, count(ResNet.of(34, CIFAR.normalisation(LAYER))));
  }

  @Test
  void densenet_has_the_number_of_parameters_of_the_paper() {
    assertEquals(6_956_298, count(DenseNet.of(121, CIFAR)));
    assertEquals(16_580_298, count(DenseNet.of(121, CIFAR.normalisation(LAYER))));
    assertEquals(12_493_322, count(DenseNet.of(169, CIFAR)));
    assertEquals(24_233_930, count(DenseNet.of(169, CIFAR.normalisation(LAYER))));
  }

  // ---- beside PyTorch -------------------------------------------------------------------------

  private static int salt(String name) {
    return name.chars().sum() % 97;
  }

  /// Parameters that a script in another language sets by the same names: patterns of a salt that
  /// the name decides, around 1 for the factors of normalisations.
  private static void setPatterns(Parameters parameters) {
    for (String name : parameters.trainable()) {
      Shape shape = parameters.shape(name);
      Variable pattern = Variable.constant(Pattern.of(salt(name), shape));
      Variable value =
          shape.rank() > 1
              ? pattern.dividedBy(4)
              : pattern.dividedBy(8).plus(name.endsWith("weight") ? 1 : 0);
      parameters.set(name, value.value());
    }
  }

  /// The golden numbers are, by PyTorch 2.13 in FLOAT64: `Σ pattern · logits`, a fingerprint of the
  /// embedding, the sum of fingerprints of the gradients, and that of the running statistics after
  /// the pass. The models there were written for this, of PyTorch's layers under its usual names.
  private static void check(Network network, Shape input, Mode mode, double... golden) {
    Parameters parameters = network.initialise(KEY, ElementType.FLOAT64);
    setPatterns(parameters);
    NamedVariables variables = parameters.variables();
    Variable x = Variable.constant(Pattern.of(1, input));
    Layer.Output output = network.forward(x, variables, mode, KEY);
    Variable logits = output.value();
    Variable loss = logits.times(Variable.constant(Pattern.of(9, logits.shape()))).sum();
    double gradients = 0;
    for (Tensor gradient : Gradients.gradient(loss, variables.list(parameters.trainable()))) {
      gradients += Pattern.fingerprint(13, gradient);
    }
    // Last, as it makes the graph stale.
    output.state().forEach((name, value) -> parameters.set(name, value.value()));
    double state = 0;
    for (String name : parameters.names()) {
      if (!parameters.trainable().contains(name)) {
        state += Pattern.fingerprint(14, parameters.get(name));
      }
    }
    double[] actual = {
      loss.value().item(),
      Pattern.fingerprint(5, output.inner(Network.EMBEDDING).value()),
      gradients,
      state
    };
    for (int i = 0; i < golden.length; i++) {
      double tolerance = 1e-9 * Math.max(1, Math.abs(golden[i]));
      assertEquals(golden[i], actual[i], tolerance, network + ", number " + i);
    }
  }

  private static final Classification NARROW = CIFAR.width(0.0625).classes(5);

  @Test
  void vgg_computes_what_pytorch_does() {
    Shape x = Shape.of(3, 3, 32, 32);
    Mode mode = Mode.EVALUATE;
    check(
        Vgg.of(11, NARROW.normalisation(NONE)),
        x,
        mode,
        -12.92529296875,
        170.6912841796875,
        -20.551124572753906,
        0);
    check(
        Vgg.of(11, NARROW),
        x,
        mode,
        -21.18645450207371,
        176.71825641373556,
        -573.0340640248819,
        29.0);
    check(
        Vgg.of(11, NARROW.normalisation(LAYER)),
        x,
        mode,
        -77.93684178679048,
        1273.132490175962,
        -3608.113390709328,
        0);
  }

  @Test
  void resnet_computes_what_pytorch_does() {
    Shape x = Shape.of(3, 1, 28, 28);
    Classification grey = NARROW.image(1, 28, 28);
    check(
        ResNet.of(18, grey),
        x,
        Mode.TRAIN,
        -2.993990535574439,
        16.09205317425329,
        -81.32698729552439,
        75.7812853216834);
    check(
        ResNet.of(18, grey.normalisation(LAYER)),
        x,
        Mode.TRAIN,
        -0.43597129948929847,
        4.973996557734001,
        -6.21307775210116,
        0);
    check(
        ResNet.of(18, grey.normalisation(Normalisation.group(1))),
        x,
        Mode.TRAIN,
        -3.467192250209672,
        16.574233461394073,
        -25.076819959588093,
        0);
    check(
        ResNet.of(34, NARROW.image(2, 12, 9)),
        Shape.of(4, 2, 12, 9),
        Mode.TRAIN,
        -1.0855794143316997,
        30.873661761111048,
        31.788343435370102,
        256.0493768312636);
  }

  @Test
  void densenet_computes_what_pytorch_does() {
    Shape x = Shape.of(3, 3, 16, 16);
    Classification small = NARROW.image(3, 16, 16);
    check(
        DenseNet.of(121, small),
        x,
        Mode.TRAIN,
        -2.5656099437433815,
        15.026224259392968,
        -1256.814485164865,
        335.1896354423406);
    check(
        DenseNet.of(121, small.normalisation(LAYER)),
        x,
        Mode.TRAIN,
        -0.8741262129649809,
        7.794172824740485,
        -11.874113762718544,
        0);
  }

  @Test
  void the_small_network_computes_what_pytorch_does() {
    Shape x = Shape.of(3, 1, 28, 27);
    Classification grey = NARROW.image(1, 28, 27);
    check(
        ConvNet.of(grey.normalisation(NONE)),
        x,
        Mode.TRAIN,
        -0.3943967366096925,
        0.1625435109041175,
        5.203551062515804,
        0);
    check(
        ConvNet.of(grey),
        x,
        Mode.TRAIN,
        -0.03105158819256315,
        0.45257271822868406,
        7.649308607753263,
        -5.585481813104117);
    check(
        ConvNet.of(grey.normalisation(LAYER)),
        x,
        Mode.TRAIN,
        -0.3143663664022064,
        0.21512812144254212,
        5.2935839918306575,
        0);
  }

  // ---- names ----------------------------------------------------------------------------------

  @Test
  void parameters_are_called_as_in_pytorch() {
    assertEquals(
        List.of(
            "features.0.weight",
            "features.0.bias",
            "features.3.weight",
            "features.3.bias",
            "features.6.weight",
            "features.6.bias",
            "features.8.weight",
            "features.8.bias",
            "features.11.weight",
            "features.11.bias",
            "features.13.weight",
            "features.13.bias",
            "features.16.weight",
            "features.16.bias",
            "features.18.weight",
            "features.18.bias",
            "classifier.0.weight",
            "classifier.0.bias",
            "classifier.3.weight",
            "classifier.3.bias",
            "classifier.6.weight",
            "classifier.6.bias"),
        names(Vgg.of(11, NARROW.normalisation(NONE))));
    List<String> resnet = names(ResNet.of(18, NARROW));
    assertTrue(
        resnet.containsAll(
            List.of(
                "conv1.weight",
                "bn1.running_mean",
                "layer1.0.conv1.weight",
                "layer1.1.bn2.bias",
                "layer2.0.shortcut.0.weight",
                "layer4.0.shortcut.1.running_var",
                "linear.weight",
                "linear.bias")),
        resnet.toString());
    // 20 convolutions, 20 normalisations of 4 tensors, and the linear layer's 2.
    assertEquals(102, resnet.size());
    List<String> densenet = names(DenseNet.of(121, NARROW));
    assertTrue(
        densenet.containsAll(
            List.of(
                "conv1.weight",
                "dense1.0.bn1.weight",
                "dense4.15.conv2.weight",
                "trans3.bn.running_var",
                "trans1.conv.weight",
                "bn.bias",
                "linear.bias")),
        densenet.toString());
  }

  private static List<String> names(Network network) {
    return network.initialise(KEY, ElementType.FLOAT32).names();
  }

  @Test
  void first_values_do_not_depend_on_the_normalisation() {
    for (List<Network> pair :
        List.of(
            List.of(Vgg.of(11, NARROW.normalisation(NONE)), Vgg.of(11, NARROW)),
            List.of(ResNet.of(18, NARROW.normalisation(LAYER)), ResNet.of(18, NARROW)),
            List.of(DenseNet.of(121, NARROW.normalisation(LAYER)), DenseNet.of(121, NARROW)),
            List.of(
                Mlp.normalisedBeforeHead(NARROW.normalisation(NONE)),
                Mlp.normalisedBeforeHead(NARROW)))) {
      Parameters one = pair.get(0).initialise(KEY, ElementType.FLOAT32);
      Parameters other = pair.get(1).initialise(KEY, ElementType.FLOAT32);
      for (String name : one.names()) {
        if (one.shape(name).rank() > 1 && other.shape(name).equals(one.shape(name))) {
          assertTrue(one.get(name).hasSameBits(other.get(name)), pair.get(0) + " " + name);
        }
      }
    }
  }

  @Test
  void first_values_of_vgg_have_the_spread_of_the_paper() {
    Parameters parameters = Vgg.of(11, CIFAR.width(0.25)).initialise(KEY, ElementType.FLOAT32);
    assertDeviation(Math.sqrt(2.0 / (9 * 128)), parameters.get("features.18.weight"));
    assertDeviation(Math.sqrt(2.0 / (9 * 32)), parameters.get("features.3.weight"));
    // 0.01/√width: at a quarter of the width, twice the paper's.
    assertDeviation(0.02, parameters.get("classifier.0.weight"));
    assertDeviation(0.02, parameters.get("classifier.6.weight"));
    for (String name : List.of("features.0.bias", "classifier.0.bias", "classifier.norm.bias")) {
      for (double value : parameters.get(name).toDoubleArray()) {
        assertEquals(0, value, name);
      }
    }
  }

  private static void assertDeviation(double expected, Tensor weight) {
    double[] values = weight.toDoubleArray();
    double squares = 0;
    for (double value : values) {
      squares += value * value / values.length;
    }
    // Of n normal samples the variance has the relative deviation √(2/n).
    double variance = expected * expected;
    assertEquals(variance, squares, 5 * variance * Math.sqrt(2.0 / values.length));
  }

  // ---- what it is given and what it shows -----------------------------------------------------

  @Test
  void the_dense_network_is_the_composition_that_it_stands_for() {
    Classification digits = new Classification(Shape.of(1, 28, 28), 10, 1, BATCH);
    Sequential plain =
        Sequential.of(
            Dense.of(784, 128),
            new Relu(),
            Dense.of(128, 128),
            BatchNorm.of(128),
            Dense.of(128, 10));
    Network network = Mlp.normalisedBeforeHead(digits);
    Parameters parameters = network.initialise(KEY, ElementType.FLOAT32);
    assertTrue(parameters.hasSameBits(plain.initialise(KEY, ElementType.FLOAT32)));
    Tensor images = KEY.normal(ElementType.FLOAT32, Shape.of(6, 1, 28, 28));
    Variable x = Variable.constant(images);
    Variable rows = x.reshape(6, 784);
    Layer.Output expected = plain.forward(rows, parameters.constants(), Mode.TRAIN, KEY);
    for (Variable input : List.of(x, rows)) {
      Layer.Output output = network.forward(input, parameters.constants(), Mode.TRAIN, KEY);
      assertTrue(expected.value().value().hasSameBits(output.value().value()));
      assertTrue(expected.inner("3").value().hasSameBits(output.inner(Network.EMBEDDING).value()));
    }
    assertEquals(
        List.of("1"),
        List.copyOf(NormalisationLayer.within(Mlp.normalisedAfterFirst(digits)).keySet()));
    assertMessage(
        "Mlp: the input must have shape [n, 1, 28, 28] or [n, 784] but has [6, 783]",
        () -> network.forward(rows.slice(1, 0, 783), parameters.constants(), Mode.TRAIN, KEY));
  }

  @Test
  void the_embedding_is_what_the_last_layer_is_given() {
    Map<Network, String> heads =
        Map.of(
            Vgg.of(11, NARROW), "classifier.6",
            ResNet.of(18, NARROW), "linear",
            DenseNet.of(121, NARROW), "linear",
            ConvNet.of(NARROW), "linear",
            Mlp.normalisedBeforeHead(NARROW), "4",
            Mlp.normalisedAfterFirst(NARROW), "5");
    heads.forEach(
        (network, head) -> {
          Parameters parameters = network.initialise(KEY, ElementType.FLOAT64);
          Variable x = Variable.constant(KEY.normal(ElementType.FLOAT64, Shape.of(4, 3, 32, 32)));
          Layer.Output output = network.forward(x, parameters.constants(), Mode.EVALUATE, KEY);
          Variable embedding = output.inner(Network.EMBEDDING);
          NamedVariables own = parameters.constants().below(head);
          Tensor logits = embedding.linear(own.get("weight"), own.get("bias")).value();
          assertTrue(logits.hasSameBits(output.value().value()), network.toString());
        });
  }

  @Test
  void networks_that_cannot_be_without_normalisation_say_so() {
    assertMessage(
        """
        ResNet: there is no such network without normalisation, it stands behind or before every \
        convolution
          help: choose one, such as Normalisation.batch(), or Vgg or ConvNet\
        """,
        () -> ResNet.of(18, CIFAR.normalisation(NONE)));
    assertThrows(IllegalArgumentException.class, () -> DenseNet.of(121, CIFAR.normalisation(NONE)));
  }

  @Test
  void what_there_is_not_is_named() {
    assertMessage(
        "Vgg: there is none of 12 layers, but of 11, 13, 16 and 19", () -> Vgg.of(12, CIFAR));
    assertMessage(
        "ResNet: there is none of 50 layers, but of 18 and 34", () -> ResNet.of(50, CIFAR));
    assertMessage(
        "DenseNet: there is none of 120 layers, but of 121 and 169", () -> DenseNet.of(120, CIFAR));
    assertMessage(
        "DenseNet: images must have at least 8 by 8 pixels, as they are halved three times; they"
            + " are [3, 7, 32]",
        () -> DenseNet.of(121, CIFAR.image(3, 7, 32)));
    assertMessage(
        "Classification: the width must be above 0 and finite, got 0.0", () -> CIFAR.width(0));
    assertMessage("Classification: there must be at least 1 class, got 0", () -> CIFAR.classes(0));
    assertMessage(
        "Classification: the shape of a sample must be [channels, height, width], got [784]",
        () -> new Classification(Shape.of(784), 10, 1, NONE));
    Network network = ResNet.of(18, NARROW);
    assertMessage(
        "ResNet-18: the input must have shape [n, 3, 32, 32] but has [2, 3, 28, 28]",
        () ->
            network.forward(
                Variable.constant(Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 3, 28, 28))),
                network.initialise(KEY, ElementType.FLOAT32).constants(),
                Mode.TRAIN,
                KEY));
  }

  @Test
  void widths_are_rounded_to_the_nearest_and_at_least_one() {
    int[] scaled = new int[5];
    double[] widths = {1, 0.01, 0.125, 0.375, 1.5};
    for (int i = 0; i < 5; i++) {
      scaled[i] = CIFAR.width(widths[i]).scaled(12);
    }
    assertArrayEquals(new int[] {12, 1, 2, 5, 18}, scaled);
  }

  // ---- training -------------------------------------------------------------------------------

  @Test
  void every_network_trains_by_plan_with_the_bits_of_the_eager_step() {
    Classification tiny = CIFAR.width(1.0 / 32).image(1, 9, 8).classes(3);
    List<Network> networks = new ArrayList<>();
    for (Normalisation normalisation :
        List.of(
            BATCH,
            LAYER,
            Normalisation.group(1),
            Normalisation.instance(),
            Normalisation.batchWithoutStatisticsGradient(),
            Normalisation.batchInEveryMode())) {
      // An instance of one pixel has no variance: the last stage needs images of two.
      boolean instance = normalisation.layerFor(Shape.of(2, 3, 3)).toString().startsWith("Inst");
      networks.add(
          ResNet.of(18, (instance ? tiny.image(1, 16, 16) : tiny).normalisation(normalisation)));
    }
    networks.add(Vgg.of(11, tiny));
    networks.add(Vgg.of(11, tiny.normalisation(NONE)));
    networks.add(DenseNet.of("DenseNet of 4", new int[] {1, 1, 1, 1}, tiny));
    networks.add(ConvNet.of(tiny));
    networks.add(ConvNet.of(tiny.normalisation(NONE)));
    networks.add(Mlp.normalisedBeforeHead(tiny));
    networks.add(Mlp.normalisedAfterFirst(tiny.normalisation(LAYER)));
    for (int i = 0; i < networks.size(); i++) {
      Network network = networks.get(i);
      Shape images = i == 3 ? Shape.of(6, 1, 16, 16) : Shape.of(6, 1, 9, 8);
      Model planned = Model.of(network, KEY);
      Model eager = Model.of(network, planned.parameters().copy());
      Parameters before = planned.parameters().copy();
      Sgd sgd = Sgd.of(0.1).withMomentum(0.9);
      TrainingStep a = TrainingStep.of(planned, sgd, Losses::crossEntropy);
      TrainingStep b = TrainingStep.of(eager, sgd, Losses::crossEntropy).eager();
      for (int step = 0; step < 2; step++) {
        RandomKey key = KEY.derive(step);
        Tensor x = key.normal(ElementType.FLOAT32, images);
        Tensor labels = key.integers(3, Shape.of(6));
        assertEquals(a.run(x, labels, key).loss(), b.run(x, labels, key).loss(), 0.0);
      }
      assertTrue(planned.parameters().hasSameBits(eager.parameters()), network + " " + i);
      assertTrue(!planned.parameters().hasSameBits(before));
      Tensor logits = planned.predict(KEY.normal(ElementType.FLOAT32, images));
      assertEquals(Shape.of(6, 3), logits.shape());
    }
  }

  @Test
  void a_summary_has_a_row_for_each_layer() {
    String text = Model.of(ResNet.of(18, NARROW), KEY).summary(Shape.of(2, 3, 32, 32)).toString();
    assertTrue(text.contains("layer2.0.shortcut.1"), text);
    assertTrue(text.contains("[2, 8, 16, 16]"), text);
  }
}
