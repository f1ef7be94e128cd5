/// The rules of the project's structure and arithmetic, held by reading the compiled classes of all
/// modules. Each rule comes with planted violations that it must find.
package io.github.cotangent.experiments.architecture;
