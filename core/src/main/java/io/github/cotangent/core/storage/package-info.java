/// The arrays behind tensors and where they come from.
///
/// For the project's own modules: users see tensors, which never change under their hands.
@NullMarked
package io.github.cotangent.core.storage;

import org.jspecify.annotations.NullMarked;
