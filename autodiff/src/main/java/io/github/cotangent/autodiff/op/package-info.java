/// The ops, one a file: each with its value by a kernel and its rule.
///
/// A rule reads like the mathematics and uses only ops that have rules. Contains no loop over
/// elements.
@NullMarked
package io.github.cotangent.autodiff.op;

import org.jspecify.annotations.NullMarked;
