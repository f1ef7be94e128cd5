/// What an experiment found, as data, and how it is shown: tables, a page to look at, a summary
/// on the terminal.
///
/// An experiment fills [Claim] and [ClassifyRun]; [Results] carries them; the rest of the package
/// turns them into files and text. It computes nothing but means and deviations over seeds.
@NullMarked
package io.github.cotangent.experiments.report;

import org.jspecify.annotations.NullMarked;
