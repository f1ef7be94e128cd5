/// The operations, one file each, with the rules of their derivatives.
@NullMarked
package io.github.cotangent.autodiff.op;

import org.jspecify.annotations.NullMarked;
