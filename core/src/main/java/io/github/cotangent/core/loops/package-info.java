/// The loops that kernels run, on raw arrays: what a provider offers, and the plain Java provider.
@NullMarked
package io.github.cotangent.core.loops;

import org.jspecify.annotations.NullMarked;
