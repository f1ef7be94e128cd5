package io.github.cotangent.core;

/// Extents of a matrix, and the distances between its rows and between its columns in an array.
record Matrix(int rows, int columns, int rowStride, int columnStride) {}
