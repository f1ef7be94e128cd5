/// A strict JSON reader and a deterministic writer.
///
/// [Json][io.github.cotangent.core.json.Json] is the way in; a document is a tree of
/// [JsonValue][io.github.cotangent.core.json.JsonValue]. Headers, configurations and summaries are
/// small and sometimes hostile, so the reader prefers refusing to guessing. The package knows
/// nothing of tensors or files.
@NullMarked
package io.github.cotangent.core.json;

import org.jspecify.annotations.NullMarked;
