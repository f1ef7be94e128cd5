@NullMarked
package io.github.cotangent.experiments.conformance;

import org.jspecify.annotations.NullMarked;
