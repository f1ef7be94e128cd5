/// The experiments of the paper and the program that runs them.
@NullMarked
package io.github.cotangent.experiments;

import org.jspecify.annotations.NullMarked;
