/// Loops on vectors that do nothing but be fast: the one place outside of core with vector types.
@NullMarked
package io.github.cotangent.experiments.bench.peak;

import org.jspecify.annotations.NullMarked;
