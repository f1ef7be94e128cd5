/// The smallest program that differentiates something, of which the start is measured.
@NullMarked
package io.github.cotangent.experiments.bench.start;

import org.jspecify.annotations.NullMarked;
