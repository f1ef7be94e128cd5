/// Holds the listings of the documentation to code that is compiled and run.
package io.github.cotangent.experiments.documentation;
