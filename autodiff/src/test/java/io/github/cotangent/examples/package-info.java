/// What a user of the library writes: ops and programs on exported packages alone, shown in the
/// documentation.
package io.github.cotangent.examples;
