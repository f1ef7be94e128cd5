/// Tests of the classifiers' training.
@NullMarked
package io.github.cotangent.experiments.classify;

import org.jspecify.annotations.NullMarked;
