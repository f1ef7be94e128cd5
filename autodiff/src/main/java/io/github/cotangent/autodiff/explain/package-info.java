/// What [io.github.cotangent.autodiff.Explain] tells and how it is written: a computation and the
/// walks over it as plain data, then as text, as Graphviz DOT and as a page of HTML.
@NullMarked
package io.github.cotangent.autodiff.explain;

import org.jspecify.annotations.NullMarked;
