/// What the tests of all modules share.
@NullMarked
package io.github.cotangent.testing;

import org.jspecify.annotations.NullMarked;
