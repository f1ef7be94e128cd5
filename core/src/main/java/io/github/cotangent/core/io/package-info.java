/// Reading and writing tensors as files.
///
/// [SafetensorsFile][io.github.cotangent.core.io.SafetensorsFile] holds many tensors by name,
/// [NpyFile][io.github.cotangent.core.io.NpyFile] one. A damaged file is refused by name, offset
/// and reason ([MalformedFileException][io.github.cotangent.core.io.MalformedFileException]) and
/// never half-read; a file is replaced whole or not at all
/// ([AtomicFile][io.github.cotangent.core.io.AtomicFile]).
@NullMarked
package io.github.cotangent.core.io;

import org.jspecify.annotations.NullMarked;
