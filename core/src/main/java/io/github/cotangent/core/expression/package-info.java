/// Definitions of elementwise functions over exactly specified operations.
@NullMarked
package io.github.cotangent.core.expression;

import org.jspecify.annotations.NullMarked;
