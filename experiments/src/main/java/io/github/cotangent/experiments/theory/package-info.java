/// The paper's theory as claims that are tried: each a prediction in closed form, in plain double
/// arithmetic, beside what differentiation measures.
@NullMarked
package io.github.cotangent.experiments.theory;

import org.jspecify.annotations.NullMarked;
