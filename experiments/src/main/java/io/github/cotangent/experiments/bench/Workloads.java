package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;
import java.util.ArrayList;
import java.util.List;

/// All workloads, in the order of their report.
public final class Workloads {
  private static final int[] SQUARES = {64, 128, 256, 512, 1024, 2048};
  private static final int[] VECTORS = {1_000, 100_000, 10_000_000};
  private static final int[] DOUBLES = {100_000, 10_000_000};

  /// Channels before and after, and the size of the images.
  private static final int[][] CONVOLUTIONS = {
    {3, 64, 32},
    {64, 64, 32},
    {64, 128, 16},
    {128, 128, 16},
    {256, 256, 8},
    {512, 512, 4},
    {512, 512, 2}
  };

  private Workloads() {}

  /// All of them.
  public static List<Workload> all() {
    List<Workload> all = new ArrayList<>();
    products(all);
    for (int size : VECTORS) {
      for (Elementwise.Function function : Elementwise.Function.values()) {
        all.add(new Elementwise(function, size));
      }
    }
    for (int size : DOUBLES) {
      for (Elementwise.Function function : Elementwise.Function.values()) {
        all.add(new Elementwise(function, size, ElementType.FLOAT64));
      }
    }
    all.add(new CrossEntropy(128, 10));
    all.add(new CrossEntropy(4096, 1000));
    all.add(new BatchNormalisation(128, 64, 32, 32));
    all.add(new BatchNormalisation(128, 256, 8, 8));
    all.add(new LayerNormalisation(4096, 1024));
    all.add(new LayerNormalisation(128, 256));
    all.add(new MaxPooling(128, 64, 32, 32));
    convolutions(all);
    networks(all);
    all.add(new OptimiserStep(OptimiserStep.Rule.SGD));
    all.add(new OptimiserStep(OptimiserStep.Rule.ADAM));
    all.add(new FirstGradient());
    return all;
  }

  /// The one of this name.
  ///
  /// @throws IllegalArgumentException if there is none
  static Workload named(String name) {
    return all().stream()
        .filter(workload -> workload.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("bench: no workload is called " + name));
  }

  private static void products(List<Workload> all) {
    for (int n : SQUARES) {
      all.add(new MatrixProduct(ElementType.FLOAT32, n, n, n));
    }
    all.add(new MatrixProduct(ElementType.FLOAT32, 128, 784, 256));
    all.add(new MatrixProduct(ElementType.FLOAT32, 128, 4096, 4096));
    all.add(new MatrixProduct(ElementType.FLOAT32, 1024, 576, 64));
    all.add(new MatrixProduct(ElementType.FLOAT64, 512, 512, 512));
    all.add(new MatrixProduct(ElementType.FLOAT64, 1024, 1024, 1024));
  }

  private static void convolutions(List<Workload> all) {
    for (int[] c : CONVOLUTIONS) {
      all.add(Convolution.of(c[0], c[1], c[2], 3, false));
      all.add(Convolution.of(c[0], c[1], c[2], 3, true));
    }
    all.add(Convolution.of(256, 64, 16, 1, true));
    all.add(Convolution.of(64, 256, 16, 1, true));
    all.add(new Convolution(128, 64, 128, 32, 3, 2, 1, true));
    all.add(new Convolution(128, 128, 128, 16, 3, 1, 32, true));
    all.add(new Convolution(128, 128, 128, 16, 3, 1, 128, true));
    all.add(Convolution.of(128, 128, 16, 3, true).with(ElementType.FLOAT64));
    all.add(Convolution.of(256, 64, 16, 1, true).with(ElementType.FLOAT64));
  }

  private static void networks(List<Workload> all) {
    all.add(new Training(new Perceptron(List.of(64, 32, 32, 10), false, 1)));
    all.add(new Training(new Perceptron(List.of(64, 32, 32, 10), false, 32)));
    all.add(new Training(new Perceptron(List.of(64, 32, 32, 10), true, 32)));
    all.add(new Training(new Perceptron(List.of(784, 256, 256, 10), true, 128)));
    all.add(new ConvolutionalTraining(ConvolutionalTraining.Kind.VGG11, 128));
    all.add(new ConvolutionalTraining(ConvolutionalTraining.Kind.RESNET18, 32));
    Perceptron hidden = new Perceptron(List.of(784, 256, 10), true, 128);
    all.add(new NetworkDerivative(NetworkDerivative.Order.GRADIENT, hidden));
    all.add(new NetworkDerivative(NetworkDerivative.Order.HESSIAN_VECTOR_PRODUCT, hidden));
  }
}
