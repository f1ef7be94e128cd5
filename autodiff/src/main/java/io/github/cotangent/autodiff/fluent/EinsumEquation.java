package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An equation such as `bij,bjk->bik` with a label for each axis of the shapes that it is read for.
///
/// A label is a letter. The axes that an ellipsis stands for get labels of their own, counted from
/// the last one, so that they meet as in broadcasting: the same label, and extents that are equal
/// or 1.
///
/// @param inputs for each operand the labels of its axes
/// @param output the labels of the result's axes
record EinsumEquation(List<String> inputs, String output) {
  // No letter: what stands for the last axis of an ellipsis. Those before it follow.
  private static final char LAST = '\ue000';

  EinsumEquation {
    inputs = List.copyOf(inputs);
  }

  /// Reads `text` for operands of these shapes.
  ///
  /// @throws IllegalArgumentException if it is no equation
  /// @throws ShapeMismatchException if the shapes do not fit it
  static EinsumEquation of(String text, List<Shape> shapes) {
    return new Reader(text, shapes).read();
  }

  private static final class Reader {
    private final String text;
    private final List<Shape> shapes;
    private final List<String> inputs = new ArrayList<>();
    private int ellipsis;

    Reader(String text, List<Shape> shapes) {
      this.text = text;
      this.shapes = shapes;
    }

    EinsumEquation read() {
      String equation = text.replace(" ", "");
      int arrow = equation.indexOf("->");
      String left = arrow < 0 ? equation : equation.substring(0, arrow);
      String[] subscripts = left.split(",", -1);
      if (subscripts.length != shapes.size()) {
        throw malformed("it names " + subscripts.length + " operands, given are " + shapes.size());
      }
      for (int i = 0; i < subscripts.length; i++) {
        inputs.add(input(i, subscripts[i]));
      }
      requireExtents();
      String output = arrow < 0 ? implied() : output(equation.substring(arrow + 2));
      return new EinsumEquation(inputs, output);
    }

    private String input(int i, String subscript) {
      int rank = shapes.get(i).rank();
      int named = requireLabels(subscript);
      boolean open = subscript.contains("...");
      if (open ? named > rank : named != rank) {
        throw mismatched(
            "\""
                + subscript
                + "\" names "
                + named
                + (open ? " axes and more" : " axes")
                + ", operand "
                + i
                + " has "
                + rank);
      }
      ellipsis = Math.max(ellipsis, rank - named);
      return spelled(subscript, rank - named);
    }

    /// The number of letters in a subscript, which may hold one ellipsis.
    private int requireLabels(String subscript) {
      String letters = subscript.replaceFirst("\\.\\.\\.", "");
      for (int k = 0; k < letters.length(); k++) {
        char label = letters.charAt(k);
        boolean letter = label >= 'a' && label <= 'z' || label >= 'A' && label <= 'Z';
        if (!letter) {
          throw malformed(
              "\""
                  + subscript
                  + "\" holds '"
                  + label
                  + "', axes are named by letters and at most one ellipsis \"...\"");
        }
      }
      return letters.length();
    }

    /// A subscript with a label in place of each axis of its ellipsis.
    private static String spelled(String subscript, int axes) {
      StringBuilder labels = new StringBuilder();
      for (int k = axes - 1; k >= 0; k--) {
        labels.append((char) (LAST + k));
      }
      return subscript.replace("...", labels);
    }

    /// Axes of one label have one extent; those of an ellipsis are expanded to one another.
    private void requireExtents() {
      Map<Character, Integer> operands = new HashMap<>();
      Map<Character, Integer> extents = new HashMap<>();
      for (int i = 0; i < inputs.size(); i++) {
        for (int axis = 0; axis < inputs.get(i).length(); axis++) {
          char label = inputs.get(i).charAt(axis);
          int extent = shapes.get(i).extent(axis);
          int known = extents.getOrDefault(label, extent);
          boolean expands = label >= LAST;
          if (known != extent && !(expands && (known == 1 || extent == 1))) {
            throw mismatched(
                "axes "
                    + (expands ? "of \"...\"" : "\"" + label + "\"")
                    + " have different extents, "
                    + known
                    + " in operand "
                    + operands.get(label)
                    + " and "
                    + extent
                    + " in operand "
                    + i);
          }
          if (!extents.containsKey(label) || known == 1) {
            operands.put(label, i);
            extents.put(label, extent);
          }
        }
      }
    }

    /// The axes of ellipses, then the labels that occur once, in the order of the alphabet.
    private String implied() {
      Map<Character, Integer> counts = new TreeMap<>();
      for (char label : String.join("", inputs).toCharArray()) {
        counts.merge(label, 1, Integer::sum);
      }
      StringBuilder once = new StringBuilder("...");
      counts.forEach(
          (label, count) -> {
            if (label < LAST && count == 1) {
              once.append(label);
            }
          });
      return spelled(once.toString(), ellipsis);
    }

    private String output(String subscript) {
      requireLabels(subscript);
      for (int k = 0; k < subscript.length(); k++) {
        char label = subscript.charAt(k);
        if (label != '.' && subscript.indexOf(label) < k) {
          throw malformed(
              "the result names \"" + label + "\" twice", "x.diagonalMatrix() makes a diagonal");
        }
        if (label != '.' && inputs.stream().noneMatch(input -> input.indexOf(label) >= 0)) {
          throw malformed("the result names \"" + label + "\", which no operand does");
        }
      }
      if (ellipsis > 0 && !subscript.contains("...")) {
        throw malformed(
            "an operand has axes of \"...\", the result has not", "sum over these axes first");
      }
      return spelled(subscript, ellipsis);
    }

    private IllegalArgumentException malformed(String what) {
      return new IllegalArgumentException(message(what, ""));
    }

    private IllegalArgumentException malformed(String what, String help) {
      return new IllegalArgumentException(message(what, "\n  help: " + help));
    }

    private ShapeMismatchException mismatched(String what) {
      return new ShapeMismatchException(message(what, ""));
    }

    private String message(String what, String help) {
      StringBuilder message = new StringBuilder("einsum \"" + text + "\": " + what);
      for (int i = 0; i < shapes.size(); i++) {
        message.append("\n  operand ").append(i).append(' ').append(shapes.get(i));
      }
      return message.append(help).toString();
    }
  }
}
