package io.github.cotangent.experiments.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a formula by recursive descent:
///
/// ```
/// formula = sum [ ("<" | ">") sum ]
/// sum     = product { ("+" | "-") product }
/// product = sign { ("*" | "/" | "@") sign }
/// sign    = "-" sign | power
/// power   = atom [ "^" sign ]
/// atom    = number | name | name "(" [ part { "," part } ] ")" | "(" formula ")"
/// part    = formula | name "=" ( signed | "[" [ signed { "," signed } ] "]" )
/// signed  = ["-"] number
/// ```
///
/// `@` is the matrix product; the signs that explanations are written with, `−`, `·` and `²`, are
/// read too.
final class Parser {
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 100;
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}₀-₉_]*");

  private final String text;
  private int at;
  private int depth;

  private Parser(String text) {
    this.text = text;
  }

  /// The tree of `text`.
  ///
  /// @throws FormulaException if it is no formula
  static Tree parse(String text) {
    Parser parser = new Parser(text);
    if (text.length() > LONGEST) {
      throw FormulaException.at(
          0,
          text.substring(0, 40) + "…",
          "the formula has " + text.length() + " characters, more than " + LONGEST,
          "");
    }
    if (text.isBlank()) {
      throw parser.error(0, "the formula is empty", "\"sum(batchnorm(x) * c)\" is one");
    }
    Tree tree = parser.formula();
    if (parser.peek() != END) {
      throw parser.unexpected("an operator or the end");
    }
    return tree;
  }

  // ---- the grammar ----------------------------------------------------------------------------

  /// What stands within something else.
  private Tree within(Supplier<Tree> inner) {
    if (++depth > DEEPEST) {
      throw error(at, "nested deeper than " + DEEPEST + " levels", "");
    }
    Tree tree = inner.get();
    depth--;
    return tree;
  }

  private Tree formula() {
    Tree left = sum();
    if (peek() != '<' && peek() != '>') {
      return left;
    }
    int position = at;
    return new Tree.Operation(next(), left, sum(), position);
  }

  private Tree sum() {
    Tree left = product();
    while (peek() == '+' || peek() == '-') {
      int position = at;
      left = new Tree.Operation(next(), left, product(), position);
    }
    return left;
  }

  private Tree product() {
    Tree left = sign();
    while (peek() == '*' || peek() == '/' || peek() == '@') {
      int position = at;
      left = new Tree.Operation(next(), left, sign(), position);
    }
    return left;
  }

  private Tree sign() {
    if (peek() != '-') {
      return power();
    }
    int position = at;
    next();
    return new Tree.Negation(within(this::sign), position);
  }

  private Tree power() {
    Tree base = atom();
    int position = at;
    return switch (peek()) {
      case '^' -> new Tree.Operation(next(), base, within(this::sign), position);
      case '²' -> {
        next();
        yield new Tree.Operation('^', base, new Tree.Literal(2, position), position);
      }
      default -> base;
    };
  }

  private Tree atom() {
    char first = peek();
    int position = at;
    if (first == '(') {
      next();
      Tree inner = within(this::formula);
      close('(', position);
      return inner;
    }
    if (Character.isDigit(first) || first == '.') {
      return new Tree.Literal(number(), position);
    }
    if (!Character.isLetter(first)) {
      throw unexpected("a number, a name or (");
    }
    String name = name();
    return peek() == '(' ? call(name, position) : new Tree.Name(name, position);
  }

  private Tree call(String function, int position) {
    int open = at;
    next();
    List<Tree> operands = new ArrayList<>();
    List<Tree.Setting> settings = new ArrayList<>();
    if (peek() != ')') {
      part(operands, settings);
      while (peek() == ',') {
        next();
        part(operands, settings);
      }
    }
    close('(', open);
    return new Tree.Call(function, operands, settings, position);
  }

  private void part(List<Tree> operands, List<Tree.Setting> settings) {
    peek();
    int position = at;
    Matcher setting =
        Pattern.compile("(" + NAME + ")\\s*=").matcher(text).region(at, text.length());
    if (!setting.lookingAt()) {
      if (!settings.isEmpty()) {
        throw error(at, "an operand after a setting", "settings such as axis=0 come last");
      }
      operands.add(within(this::formula));
      return;
    }
    at = setting.end();
    List<Double> values = new ArrayList<>();
    if (peek() == '[') {
      int open = at;
      next();
      while (peek() != ']' && peek() != END) {
        if (!values.isEmpty()) {
          require(',', "a comma or ]");
        }
        values.add(signed());
      }
      close('[', open);
    } else {
      values.add(signed());
    }
    settings.add(new Tree.Setting(setting.group(1), values, position));
  }

  private double signed() {
    if (peek() == '-') {
      next();
      return -signed();
    }
    if (!Character.isDigit(peek()) && peek() != '.') {
      throw unexpected("a number");
    }
    return number();
  }

  // ---- characters -----------------------------------------------------------------------------

  private static final char END = '\0';

  /// The next character that is no space, which stays; signs of explanations as those of keyboards.
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return END;
    }
    char next = text.charAt(at);
    return switch (next) {
      case '−' -> '-';
      case '·', '⊙', '×' -> '*';
      default -> next;
    };
  }

  private char next() {
    char next = peek();
    at++;
    return next;
  }

  private double number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw unexpected("a number");
    }
    at = number.end();
    return Double.parseDouble(number.group());
  }

  private String name() {
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      throw unexpected("a name");
    }
    at = name.end();
    return name.group();
  }

  private void close(char open, int position) {
    char closing = open == '(' ? ')' : ']';
    if (peek() == END) {
      throw error(position, "this " + open + " is never closed", "");
    }
    require(closing, "an operator, a comma or " + closing);
  }

  private void require(char wanted, String expected) {
    if (peek() != wanted) {
      throw unexpected(expected);
    }
    next();
  }

  // ---- errors ---------------------------------------------------------------------------------

  private FormulaException unexpected(String expected) {
    char found = peek();
    String what = found == END ? "the formula ends" : "'" + text.substring(at, at + 1) + "' stands";
    String help =
        found == '='
            ? "settings such as axis=0 are for functions: sum(x, axis=0)"
            : Character.isLetterOrDigit(found) || found == '(' ? "a product is written x * y" : "";
    return error(at, what + " where " + expected + " is expected", help);
  }

  private FormulaException error(int position, String wrong, String help) {
    return FormulaException.at(position, text, wrong, help);
  }
}
