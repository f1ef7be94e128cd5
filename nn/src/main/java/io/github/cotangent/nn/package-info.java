/// Layers, losses, optimisers and training steps.
///
/// A [Layer] is a value; a [Model] is a layer with [Parameters], the only storage that changes.
/// Start at [Model] to predict and at [TrainingStep] to train; `TrainingLoopTest`, among the tests,
/// is a whole training to be read in a minute. Nothing here reads a raw value inside a
/// differentiable computation.
@NullMarked
package io.github.cotangent.nn;

import org.jspecify.annotations.NullMarked;
