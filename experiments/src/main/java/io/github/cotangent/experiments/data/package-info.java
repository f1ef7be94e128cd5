/// The images that experiments train on: readers of the published files, digits drawn by the
/// program, and the ways to split a set into batches.
///
/// [TrainingData][io.github.cotangent.experiments.data.TrainingData] gives a set with its training
/// and test part; [Batches][io.github.cotangent.experiments.data.Batches] an epoch's order. The
/// package knows nothing of networks or commands.
@NullMarked
package io.github.cotangent.experiments.data;

import org.jspecify.annotations.NullMarked;
