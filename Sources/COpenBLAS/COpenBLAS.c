#include "COpenBLAS.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { column_major = 102, as_it_is = 111, transposed = 112 };

typedef char *(*config_function)(void);

static pthread_once_t once = PTHREAD_ONCE_INIT;
static config_function config = NULL;
static int is_open = 0;
static char problem[512] = "";

static const char *const names[] = {
    "libopenblas.so.0", "libopenblas.so", "libopenblas.dylib",
    "/opt/homebrew/opt/openblas/lib/libopenblas.dylib",
    "/usr/local/opt/openblas/lib/libopenblas.dylib",
};

static void (*set_threads)(int);

/// The functions of LAPACK by their Fortran names. Texts bring their length along, after all others.
static void (*dgemm)(int, int, int, int, int, int, double, const double *, int, const double *, int,
                     double, double *, int);
static void (*dpotrf)(const char *, const int *, double *, const int *, int *, size_t);
static void (*dpotrs)(const char *, const int *, const int *, const double *, const int *, double *,
                      const int *, int *, size_t);
static void (*dgetrf)(const int *, const int *, double *, const int *, int *, int *);
static void (*dgetrs)(const char *, const int *, const int *, const double *, const int *,
                      const int *, double *, const int *, int *, size_t);
static void (*dgecon)(const char *, const int *, const double *, const int *, const double *,
                      double *, double *, int *, int *, size_t);
static void (*dgeqrf)(const int *, const int *, double *, const int *, double *, double *,
                      const int *, int *);
static void (*dorgqr)(const int *, const int *, const int *, double *, const int *, const double *,
                      double *, const int *, int *);
static void (*dgesdd)(const char *, const int *, const int *, double *, const int *, double *,
                      double *, const int *, double *, const int *, double *, const int *, int *,
                      int *, size_t);
static void (*dsyevr)(const char *, const char *, const char *, const int *, double *, const int *,
                      const double *, const double *, const int *, const int *, const double *,
                      int *, double *, double *, const int *, int *, double *, const int *, int *,
                      const int *, int *, size_t, size_t, size_t);
static void (*dgelsd)(const int *, const int *, const int *, double *, const int *, double *,
                      const int *, double *, const double *, int *, double *, const int *, int *,
                      int *);

/// Finds the functions; gives the name of the first that is missing, or NULL.
static const char *find_functions(void *library) {
  const struct {
    const char *name;
    void *place;
  } functions[] = {
      {"openblas_set_num_threads", &set_threads},
      {"cblas_dgemm", &dgemm},
      {"dpotrf_", &dpotrf},
      {"dpotrs_", &dpotrs},
      {"dgetrf_", &dgetrf},
      {"dgetrs_", &dgetrs},
      {"dgecon_", &dgecon},
      {"dgeqrf_", &dgeqrf},
      {"dorgqr_", &dorgqr},
      {"dgesdd_", &dgesdd},
      {"dsyevr_", &dsyevr},
      {"dgelsd_", &dgelsd},
  };
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
    void *found = dlsym(library, functions[i].name);
    if (found == NULL) return functions[i].name;
    memcpy(functions[i].place, &found, sizeof found);
  }
  return NULL;
}

static void open_library(void) {
  // Everything runs on the calling thread: the library is to start none of its own.
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof names[0] && library == NULL; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    const char *message = dlerror();
    snprintf(problem, sizeof problem, "%s", message != NULL ? message : "no such library");
    return;
  }
  const char *missing = find_functions(library);
  if (missing != NULL) {
    snprintf(problem, sizeof problem, "the library lacks %s", missing);
    return;
  }
  config = (config_function)dlsym(library, "openblas_get_config");
  set_threads(1);
  is_open = 1;
}

const char *solum_openblas_open(void) {
  pthread_once(&once, open_library);
  return is_open ? NULL : problem;
}

const char *solum_openblas_names(void) { return "libopenblas.so.0, libopenblas.so, libopenblas.dylib"; }

const char *solum_openblas_description(void) {
  if (!is_open || config == NULL) return "";
  return config();
}

void solum_openblas_dgemm(int transpose_a, int transpose_b, int rows, int columns, int inner,
                          const double *a, int a_step, const double *b, int b_step, double *c,
                          int c_step) {
  dgemm(column_major, transpose_a ? transposed : as_it_is, transpose_b ? transposed : as_it_is,
        rows, columns, inner, 1, a, a_step, b, b_step, 0, c, c_step);
}

int solum_openblas_cholesky(int size, double *a) {
  int info = 0;
  dpotrf("L", &size, a, &size, &info, 1);
  return info;
}

int solum_openblas_cholesky_solve(int size, const double *factor, int count, double *b) {
  int info = 0;
  dpotrs("L", &size, &count, factor, &size, b, &size, &info, 1);
  return info;
}

int solum_openblas_lu(int size, double *a, int *pivots) {
  int info = 0;
  dgetrf(&size, &size, a, &size, pivots, &info);
  return info;
}

int solum_openblas_lu_solve(int size, const double *factors, const int *pivots, int count,
                            double *b) {
  int info = 0;
  dgetrs("N", &size, &count, factors, &size, pivots, b, &size, &info, 1);
  return info;
}

double solum_openblas_lu_condition(int size, const double *factors, double norm, double *work,
                                   int *places) {
  int info = 0;
  double reciprocal = 0;
  dgecon("1", &size, factors, &size, &norm, &reciprocal, work, places, &info, 1);
  return reciprocal;
}

int solum_openblas_qr(int rows, int columns, double *a, double *scales, double *work, int length) {
  int info = 0;
  dgeqrf(&rows, &columns, a, &rows, scales, work, &length, &info);
  return info;
}

int solum_openblas_qr_columns(int rows, int columns, double *a, const double *scales, double *work,
                              int length) {
  int info = 0;
  dorgqr(&rows, &columns, &columns, a, &rows, scales, work, &length, &info);
  return info;
}

int solum_openblas_svd(int rows, int columns, double *a, double *values, double *u, double *v,
                       double *work, int length, int *places) {
  int info = 0;
  int rank = rows < columns ? rows : columns;
  dgesdd("S", &rows, &columns, a, &rows, values, u, &rows, v, &rank, work, &length, places, &info,
         1);
  return info;
}

int solum_openblas_eigen(int size, double *a, double *values, double *vectors, int *support,
                         double *work, int length, int *places, int places_length) {
  int info = 0, found = 0, none = 0;
  double unused = 0, tolerance = 0;
  dsyevr("V", "A", "L", &size, a, &size, &unused, &unused, &none, &none, &tolerance, &found, values,
         vectors, &size, support, work, &length, places, &places_length, &info, 1, 1, 1);
  return info;
}

int solum_openblas_least_squares(int rows, int columns, int count, double *a, double *b, int b_step,
                                 double *values, double tolerance, int *rank, double *work,
                                 int length, int *places) {
  int info = 0;
  dgelsd(&rows, &columns, &count, a, &rows, b, &b_step, values, &tolerance, rank, work, &length,
         places, &info);
  return info;
}
