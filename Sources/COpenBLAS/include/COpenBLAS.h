#pragma once

/// OpenBLAS, opened when it is first asked for, so that programs that never multiply large matrices
/// neither need it nor pay for it.

/// Opens the library once; safe from any thread.
///
/// Returns NULL where it is open, otherwise the loader's message about the last name tried. The library is set
/// to one thread: callers bring their own, and results must not depend on their number.
const char *solum_openblas_open(void);

/// The names that are tried, separated by commas.
const char *solum_openblas_names(void);

/// The library's description of itself, or an empty text where it has none or is not open.
const char *solum_openblas_description(void);

/// C = alpha · op(A) · op(B) + beta · C in row-major order; a transposition flag of 0 means "as it is".
///
/// The library must be open.
void solum_openblas_sgemm(int transpose_a, int transpose_b, int rows, int columns, int inner,
                          float alpha, const float *a, int a_step, const float *b, int b_step,
                          float beta, float *c, int c_step);
