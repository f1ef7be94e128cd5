/// The classifiers of the paper's first family of experiments, and how they are trained and judged.
@NullMarked
package io.github.cotangent.experiments.classify;

import org.jspecify.annotations.NullMarked;
