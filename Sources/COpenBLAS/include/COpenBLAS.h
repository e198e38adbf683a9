#pragma once

/// OpenBLAS and its LAPACK, opened when first asked for, so that programs that never decompose matrices
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

// Matrices in column-major order; the library must be open. The numbers returned are its own "info": 0 is success. Where
// there is a working memory, a length of -1 writes the length that is wanted to its first element (and to
// that of the places).

/// C = op(A) · op(B).
void solum_openblas_dgemm(int transpose_a, int transpose_b, int rows, int columns, int inner,
                          const double *a, int a_step, const double *b, int b_step, double *c,
                          int c_step);

/// A = L · Lᵀ; only the lower triangle of A is read and written (dpotrf).
int solum_openblas_cholesky(int size, double *a);

/// Solves L · Lᵀ · X = B in place (dpotrs).
int solum_openblas_cholesky_solve(int size, const double *factor, int count, double *b);

/// P · A = L · U in place (dgetrf).
int solum_openblas_lu(int size, double *a, int *pivots);

/// Solves with the factors of `solum_openblas_lu` in place (dgetrs).
int solum_openblas_lu_solve(int size, const double *factors, const int *pivots, int count,
                            double *b);

/// The reciprocal of the condition number in the 1-norm, estimated (dgecon): `work` holds four times the size,
/// `places` the size.
double solum_openblas_lu_condition(int size, const double *factors, double norm, double *work,
                                   int *places);

/// A = Q · R, with R above the diagonal and the reflections of Q below (dgeqrf).
int solum_openblas_qr(int rows, int columns, double *a, double *scales, double *work, int length);

/// The columns of Q from its reflections (dorgqr).
int solum_openblas_qr_columns(int rows, int columns, double *a, const double *scales, double *work,
                              int length);

/// A = U · diag(values) · V, as many columns of U and rows of V as values (dgesdd).
int solum_openblas_svd(int rows, int columns, double *a, double *values, double *u, double *v,
                       double *work, int length, int *places);

/// Eigenvalues, smallest first, and eigenvectors of a symmetric matrix, of which the lower triangle is read
/// (dsyevr).
int solum_openblas_eigen(int size, double *a, double *values, double *vectors, int *support,
                         double *work, int length, int *places, int places_length);

/// The least squares solution of least norm (dgelsd).
int solum_openblas_least_squares(int rows, int columns, int count, double *a, double *b, int b_step,
                                 double *values, double tolerance, int *rank, double *work,
                                 int length, int *places);
