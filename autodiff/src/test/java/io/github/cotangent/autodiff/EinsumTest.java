package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Einstein's notation against its definition: loops over all labels.
class EinsumTest {
  private static Variable random(int seed, int... extents) {
    return Variable.of(RandomKey.of(seed).normal(ElementType.FLOAT64, Shape.of(extents)));
  }

  private static Variable einsum(String equation, List<Variable> operands) {
    List<Variable> others = operands.subList(1, operands.size());
    return operands.get(0).einsum(equation, others.toArray(Variable[]::new));
  }

  /// The value by a loop over every label; labels are small letters, `extents` is by letter.
  private static double[] loops(
      List<String> inputs, String output, List<Variable> operands, double[] extents) {
    int size = 1;
    for (int axis = 0; axis < output.length(); axis++) {
      size *= (int) extents[output.charAt(axis)];
    }
    double[] result = new double[size];
    StringBuilder labels = new StringBuilder();
    for (char label = 'a'; label <= 'z'; label++) {
      if (String.join("", inputs).indexOf(label) >= 0) {
        labels.append(label);
      }
    }
    loop(labels.toString(), 0, new int[128], inputs, output, operands, extents, result);
    return result;
  }

  private static void loop(
      String labels,
      int depth,
      int[] index,
      List<String> inputs,
      String output,
      List<Variable> operands,
      double[] extents,
      double[] result) {
    if (depth < labels.length()) {
      char label = labels.charAt(depth);
      for (index[label] = 0; index[label] < extents[label]; index[label]++) {
        loop(labels, depth + 1, index, inputs, output, operands, extents, result);
      }
      return;
    }
    double product = 1;
    for (int i = 0; i < inputs.size(); i++) {
      product *= operands.get(i).value().get(inputs.get(i).chars().map(c -> index[c]).toArray());
    }
    int at = 0;
    for (int axis = 0; axis < output.length(); axis++) {
      char label = output.charAt(axis);
      at = at * (int) extents[label] + index[label];
    }
    result[at] += product;
  }

  @Test
  void any_equation_is_its_loops() {
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] extents = new double[128];
      for (char label = 'a'; label <= 'f'; label++) {
        extents[label] = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
      }
      List<String> inputs = new ArrayList<>();
      List<Variable> operands = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        StringBuilder labels = new StringBuilder();
        for (int axis = random.nextInt(4); axis > 0; axis--) {
          labels.append((char) ('a' + random.nextInt(6)));
        }
        inputs.add(labels.toString());
        int[] shape = labels.chars().map(label -> (int) extents[label]).toArray();
        operands.add(random(seed * 10 + i, shape));
      }
      StringBuilder output = new StringBuilder();
      String all = String.join("", inputs);
      for (int k = random.nextInt(5); k > 0 && !all.isEmpty(); k--) {
        String label = String.valueOf(all.charAt(random.nextInt(all.length())));
        if (output.indexOf(label) < 0) {
          output.append(label);
        }
      }
      String equation = String.join(",", inputs) + "->" + output;
      Variable y = einsum(equation, operands);
      assertArrayEquals(
          loops(inputs, output.toString(), operands, extents),
          y.value().toDoubleArray(),
          1e-12,
          equation + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ij,jk       | 2x3 3x4     | ij,jk->ik",
        "ba          | 2x3         | ba->ab",
        "ii          | 3x3         | ii->",
        "iBA         | 2x3x4       | iBA->ABi",
        "i,i         | 3 3         | i,i->",
        "i,j         | 2 3         | i,j->ij",
        " i j , j -> i | 2x3 3     | ij,j->i",
        "...ij,...jk | 5x2x3 5x3x4 | bij,bjk->bik",
        "...ii       | 5x2x2       | bii->b",
        "...ii->...i | 5x2x2       | bii->bi",
        "...ij->ji... | 5x2x3      | bij->jib",
        "i...,i...->... | 2x3x4 2x3x4 | iab,iab->ab",
        "...,...     | 3x4 3x4     | ab,ab->ab",
        "...         | 3x4         | ab->ab",
        "ij...->ij   | 2x3         | ij->ij",
      })
  void short_forms_mean_the_long_ones(String equation, String shapes, String explicit) {
    List<Variable> operands = operands(shapes);
    Variable expected = einsum(explicit, operands);
    Variable actual = einsum(equation, operands);
    assertEquals(expected.shape(), actual.shape());
    assertArrayEquals(expected.value().toDoubleArray(), actual.value().toDoubleArray(), 1e-12);
  }

  private static List<Variable> operands(String shapes) {
    List<Variable> operands = new ArrayList<>();
    for (String shape : shapes.trim().split(" ", -1)) {
      int[] extents = Arrays.stream(shape.split("x", -1)).mapToInt(Integer::parseInt).toArray();
      operands.add(random(operands.size(), extents));
    }
    return operands;
  }

  @Test
  void axes_of_ellipses_meet_as_in_broadcasting() {
    Variable a = random(1, 4, 1, 2, 3);
    Variable b = random(2, 5, 3, 6);
    Variable product = a.einsum("...ij,...jk->...ik", b);
    assertEquals(Shape.of(4, 5, 2, 6), product.shape());
    assertTrue(product.value().hasSameBits(a.matmul(b).value()));
    Variable c = random(3, 2);
    assertEquals(Shape.of(4, 5, 3), a.einsum("...ij,...jk,i->...j", b, c).shape());
    Variable scaled = c.einsum("i,...->...i", random(4, 7, 1));
    assertEquals(Shape.of(7, 1, 2), scaled.shape());
  }

  /// Computed with NumPy 2.4.6.
  @Test
  void values_are_those_of_numpy() {
    double[] count = new double[12];
    Arrays.setAll(count, i -> i + 1);
    Variable a = Variable.of(Tensor.of(count, 2, 2, 3));
    Variable b = Variable.of(Tensor.of(Arrays.copyOf(count, 6), 3, 2));
    assertArrayEquals(
        new double[] {22, 28, 49, 64, 76, 100, 103, 136},
        a.einsum("...ij,jk", b).value().toDoubleArray());
    assertArrayEquals(
        new double[] {1, 10, 2, 11, 3, 12}, a.einsum("iij->ji").value().toDoubleArray());
    assertArrayEquals(
        new double[] {22, 100, 49, 136}, a.einsum("Aib,bA->iA", b).value().toDoubleArray());
  }

  @Test
  void derivatives_are_right_to_order_3_in_both_modes() {
    Tensor a = random(1, 2, 3).value();
    Tensor b = random(2, 3, 2).value();
    Tensor c = random(3, 2, 2).value();
    GradientCheck.of("matrix product", x -> einsum("ij,jk->ik", x)).at(a, b).verify();
    GradientCheck.of("trace of three", x -> einsum("ij,jk,ki->", x)).at(a, b, c).verify();
    GradientCheck.of("diagonal and sum", x -> einsum("ii,ji->j", x)).at(c, c).verify();
    GradientCheck.of("outer", x -> einsum("ij,kl->iljk", x)).at(c, c).verify();
    GradientCheck.of("a sum of one", x -> einsum("ij,jk->k", x)).at(a, b).verify();
  }

  @Test
  void the_cheapest_pair_is_contracted_first() {
    // Left to right this would make a matrix of 3000 by 3000.
    Variable column = random(1, 3000, 1);
    Variable row = random(2, 1, 3000);
    Variable vector = random(3, 3000);
    Variable y = column.einsum("ij,jk,k->i", row, vector);
    List<String> ops = new ArrayList<>();
    largest(y, ops);
    assertEquals(List.of(), ops);
    assertEquals(Shape.of(3000), y.shape());
  }

  private static void largest(Variable x, List<String> over) {
    if (x.shape().size() > 3000) {
      over.add(x.toString());
    }
    for (Variable input : x.inputs()) {
      largest(input, over);
    }
  }

  @Test
  void operands_of_float32_give_float32_and_bits_do_not_depend_on_the_engine() {
    Supplier<Variable> compute =
        () ->
            Variable.constant(random(1, 4, 5, 6).value().to(ElementType.FLOAT32))
                .einsum(
                    "bij,bkj->bik",
                    Variable.constant(random(2, 4, 7, 6).value().to(ElementType.FLOAT32)));
    Variable y = compute.get();
    assertEquals(ElementType.FLOAT32, y.type());
    try (Engine engine = Engine.builder().kernels(Engine.Choice.SCALAR).threads(1).build()) {
      assertTrue(engine.call(compute).value().hasSameBits(y.value()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ij,jk->ik | 2x3 | it names 2 operands, given are 1",
        "ij;jk->ik | 2x3 3x4 | it names 1 operands, given are 2",
        "i1->i | 2x3 | \"i1\" holds '1', axes are named by letters and at most one ellipsis"
            + " \"...\"",
        "i..->i | 2x3 | \"i..\" holds '.', axes are named by letters and at most one ellipsis"
            + " \"...\"",
        "...i...->i | 2x3 | \"...i...\" holds '.', axes are named by letters and at most one"
            + " ellipsis \"...\"",
        "ij->i->j | 2x3 | \"i->j\" holds '-', axes are named by letters and at most one ellipsis"
            + " \"...\"",
        "ijk->i | 2x3 | \"ijk\" names 3 axes, operand 0 has 2",
        "i->i | 2x3 | \"i\" names 1 axes, operand 0 has 2",
        "ijk...->i | 2x3 | \"ijk...\" names 3 axes and more, operand 0 has 2",
        "ii->i | 2x3 | axes \"i\" have different extents, 2 in operand 0 and 3 in operand 0",
        "ij,jk->ik | 2x3 4x5 | axes \"j\" have different extents, 3 in operand 0 and 4 in operand"
            + " 1",
        "ij,jk->ik | 2x3 1x5 | axes \"j\" have different extents, 3 in operand 0 and 1 in operand"
            + " 1",
        "...i,...i | 2x3 4x3 | axes of \"...\" have different extents, 2 in operand 0 and 4 in"
            + " operand 1",
        "ij->ii | 2x3 | the result names \"i\" twice",
        "ij->ik | 2x3 | the result names \"k\", which no operand does",
        "...j->j | 2x3 | an operand has axes of \"...\", the result has not",
      })
  void what_is_wrong_with_an_equation_is_told(String equation, String shapes, String what) {
    List<Variable> operands = operands(shapes);
    String message =
        assertThrows(IllegalArgumentException.class, () -> einsum(equation, operands)).getMessage();
    StringBuilder expected = new StringBuilder("einsum \"" + equation + "\": " + what);
    for (int i = 0; i < operands.size(); i++) {
      expected.append("\n  operand ").append(i).append(' ').append(operands.get(i).shape());
    }
    assertEquals(expected.toString(), message.replaceFirst("\n  help: .*", ""));
  }
}
