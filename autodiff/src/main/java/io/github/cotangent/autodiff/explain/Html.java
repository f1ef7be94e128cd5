package io.github.cotangent.autodiff.explain;

/// Text within HTML and SVG.
final class Html {
  private Html() {}

  /// `text` as the content of an element or of a quoted attribute.
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace('\0', '\uFFFD'); // no HTML has it, not even escaped
  }
}
