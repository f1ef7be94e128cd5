/// Pictures of features in the plane, and how well classes are apart in them: t-SNE, principal
/// components and silhouettes.
///
/// Everything is computed in double, by operations that Java specifies exactly, and in an order
/// that does not depend on the threads: the same bits on every machine.
@NullMarked
package io.github.cotangent.experiments.tsne;

import org.jspecify.annotations.NullMarked;
