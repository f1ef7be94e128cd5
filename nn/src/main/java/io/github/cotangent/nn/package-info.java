/// Layers, losses, optimisers and training steps.
@NullMarked
package io.github.cotangent.nn;

import org.jspecify.annotations.NullMarked;
