package io.github.cotangent.experiments.report;

import java.util.Locale;

/// Pieces of HTML. Whatever comes from outside goes through [#text].
final class Html {
  private Html() {}

  /// `text` as the content of an element or of a quoted attribute.
  static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case 0 -> html.append('\uFFFD'); // no HTML has it, not even escaped
                default -> html.appendCodePoint(c);
              }
            });
    return html.toString();
  }

  /// A number with three digits, its full value as a tooltip; a dash where it is not defined.
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "<span class=\"undefined\" title=\"not defined\">–</span>";
    }
    return "<span title=\"" + value + "\">" + shortened(value) + "</span>";
  }

  private static String shortened(double value) {
    double size = Math.abs(value);
    if (Double.isInfinite(size)) {
      return value < 0 ? "−∞" : "∞";
    }
    if (size == 0) {
      return "0";
    }
    if (size >= 1e-3 && size < 1e5) {
      String text = String.format(Locale.ROOT, "%.4g", size);
      text = text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
      return value < 0 ? "−" + text : text;
    }
    String[] parts = String.format(Locale.ROOT, "%.2e", size).split("e", 2);
    int exponent = Integer.parseInt(parts[1]);
    return (value < 0 ? "−" : "")
        + parts[0].replaceFirst("\\.?0+$", "")
        + "×10<sup>"
        + (exponent < 0 ? "−" : "")
        + Math.abs(exponent)
        + "</sup>";
  }

  /// A number with three decimals, or a dash.
  static String fixed(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
  }

  /// A share in [0, 1] in percent, or a dash.
  static String percent(double share) {
    double percent = 100 * share;
    if (Double.isNaN(percent)) {
      return "–";
    }
    if (percent > 0 && percent < 0.001) {
      return "< 0.001 %";
    }
    return String.format(Locale.ROOT, percent >= 0.1 ? "%.1f %%" : "%.3f %%", percent);
  }

  /// The frame of a chart, which the script draws in the canvas `id`.
  ///
  /// @param kind the style of its place: `plot`, or `plot flat` for a low one
  /// @param names how many names its legend has, for which it needs room on narrow screens
  static String chart(String id, String title, String kind, int names) {
    return fill(
        """
        <div class="card"><h3>%2$s</h3>
        <div class="%3$s" style="--names:%4$d">\
        <canvas id="%1$s" role="img" aria-label="%2$s"></canvas></div></div>
        """,
        id, text(title), kind, names);
  }

  /// A template with its places filled in order, without regard to the default locale.
  static String fill(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }
}
