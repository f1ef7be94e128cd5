/// Measures how fast workloads of the library are, alone and beside a peer.
///
/// Start at [Workload], of which [Workloads] has the list. [Measurement] is what measuring one
/// gives, [Machine] what this machine allows, and [Pair] what comes of measuring one beside the
/// same work of another library, in the processes that [Peer] starts. No peer is known here: its
/// source stands in `experiments/peer`, outside of the build.
@NullMarked
package io.github.cotangent.experiments.bench;

import org.jspecify.annotations.NullMarked;
