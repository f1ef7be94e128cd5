/// Layers, losses, optimisers and training steps.
///
/// A [Layer] is a value; a [Model] is a layer with [Parameters], the only storage that changes.
/// Start at [Model] to predict and at [TrainingStep] to train; `TrainingLoopTest`, among the tests,
/// is a whole training to be read in a minute. Nothing here reads a raw value inside a
/// differentiable computation.
///
/// | | |
/// |---|---|
/// | affine | [Dense], [Conv2d], [ConvTranspose2d], [WeightNorm] around one |
/// | [NormalisationLayer] | [BatchNorm], [LayerNorm], [GroupNorm], [InstanceNorm] |
/// | activation | [Relu], [Tanh], [Sigmoid], [Gelu] |
/// | pooling | [MaxPool2d], [AvgPool2d], [AdaptiveAvgPool2d], [GlobalAvgPool2d] |
/// | composition | [Sequential], [Residual], [DenseConnection], [Flatten], [Dropout] |
/// | [Optimiser] | [Sgd], [Adam], [AdamW], [Adamax], [RmsProp], [GradientClipping] around one |
/// | optimiser with an objective | [Lbfgs], [GaussNewton] |
/// | learning rate by step | [Schedule] |
@NullMarked
package io.github.cotangent.nn;

import org.jspecify.annotations.NullMarked;
