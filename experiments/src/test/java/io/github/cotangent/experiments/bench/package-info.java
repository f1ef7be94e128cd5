@NullMarked
package io.github.cotangent.experiments.bench;

import org.jspecify.annotations.NullMarked;
