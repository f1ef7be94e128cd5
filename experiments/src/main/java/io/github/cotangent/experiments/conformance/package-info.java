/// Conformance with reference values: cases of a single op, of small programs and of whole training
/// runs, which say what values and derivatives must be.
///
/// [Suite][io.github.cotangent.experiments.conformance.Suite] runs the cases of a folder,
/// [Case][io.github.cotangent.experiments.conformance.Case] and
/// [TrainingCase][io.github.cotangent.experiments.conformance.TrainingCase] read one and compute
/// what it asks for, and [OpTable][io.github.cotangent.experiments.conformance.OpTable] says which
/// method of a variable each op's name means.
@NullMarked
package io.github.cotangent.experiments.conformance;

import org.jspecify.annotations.NullMarked;
