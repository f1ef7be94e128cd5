/// Variables and their derivatives of any order, in both modes.
@NullMarked
package io.github.cotangent.autodiff;

import org.jspecify.annotations.NullMarked;
