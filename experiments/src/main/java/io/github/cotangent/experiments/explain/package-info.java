/// A small language for formulas on the command line, such as `sum(batchnorm(x) * c)`.
///
/// [Parser][io.github.cotangent.experiments.explain.Parser] makes a tree of the text,
/// [Vocabulary][io.github.cotangent.experiments.explain.Vocabulary] lists its functions, and
/// [Formula][io.github.cotangent.experiments.explain.Formula] computes it, with values of its own
/// for names that were given none.
@NullMarked
package io.github.cotangent.experiments.explain;

import org.jspecify.annotations.NullMarked;
