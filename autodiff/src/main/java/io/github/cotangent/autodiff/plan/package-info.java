/// How a recorded computation is replayed: what is computed together, slice by slice, and in which
/// buffers. Read [io.github.cotangent.autodiff.plan.Schedule] first.
@NullMarked
package io.github.cotangent.autodiff.plan;

import org.jspecify.annotations.NullMarked;
