/// A strict reader and writer of JSON, for the project's own modules.
@NullMarked
package io.github.cotangent.core.json;

import org.jspecify.annotations.NullMarked;
