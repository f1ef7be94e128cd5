package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// One of several runs that are compared.
///
/// @param name what the run is called on the page, such as its folder
/// @param command the command that was run
/// @param settings what was computed, by name
/// @param environment on what and where, by name
/// @param results what came out
public record Part(
    String name,
    String command,
    Map<String, String> settings,
    Map<String, String> environment,
    Results results) {
  /// A run from the files it left.
  ///
  /// @param name what the run is called on the page, such as its folder
  /// @param config the content of `config.json`
  /// @param environment the content of `environment.json`
  /// @param results what came out
  /// @throws IllegalArgumentException if `config` is something else
  public static Part of(String name, JsonObject config, JsonObject environment, Results results) {
    Map<String, String> settings = new LinkedHashMap<>(texts(config.object("options")));
    settings.putAll(texts(config.object("settings")));
    return new Part(name, config.text("command"), settings, texts(environment), results);
  }

  /// The members of an object as texts, in order.
  public static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.members().forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonValue.Text(String text) -> text;
      case JsonArray array ->
          array.items().stream().map(Part::text).collect(Collectors.joining(" "));
      default -> Json.write(value);
    };
  }
}
