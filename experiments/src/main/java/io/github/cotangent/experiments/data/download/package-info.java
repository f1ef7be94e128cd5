/// Fetches the files of data sets from where their authors publish them: resumable, checked against
/// a known sum, and never half-written.
@NullMarked
package io.github.cotangent.experiments.data.download;

import org.jspecify.annotations.NullMarked;
