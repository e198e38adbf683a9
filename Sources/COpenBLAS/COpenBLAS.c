#include "COpenBLAS.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

enum { row_major = 101, as_it_is = 111, transposed = 112 };

typedef void (*sgemm_function)(int order, int transpose_a, int transpose_b, int m, int n, int k,
                               float alpha, const float *a, int lda, const float *b, int ldb,
                               float beta, float *c, int ldc);
typedef void (*set_threads_function)(int count);
typedef char *(*config_function)(void);

static pthread_once_t once = PTHREAD_ONCE_INIT;
static sgemm_function sgemm = NULL;
static config_function config = NULL;
static char problem[512] = "";

static const char *const names[] = {
    "libopenblas.so.0", "libopenblas.so", "libopenblas.dylib",
    "/opt/homebrew/opt/openblas/lib/libopenblas.dylib",
    "/usr/local/opt/openblas/lib/libopenblas.dylib",
};

static void open_library(void) {
  // Products run on the calling thread: the library is to start none of its own.
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof names[0] && library == NULL; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    const char *message = dlerror();
    snprintf(problem, sizeof problem, "%s", message != NULL ? message : "no such library");
    return;
  }
  set_threads_function set_threads =
      (set_threads_function)dlsym(library, "openblas_set_num_threads");
  config = (config_function)dlsym(library, "openblas_get_config");
  sgemm_function found = (sgemm_function)dlsym(library, "cblas_sgemm");
  if (found == NULL || set_threads == NULL) {
    snprintf(problem, sizeof problem, "the library lacks cblas_sgemm or openblas_set_num_threads");
    return;
  }
  set_threads(1);
  sgemm = found;
}

const char *solum_openblas_open(void) {
  pthread_once(&once, open_library);
  return sgemm != NULL ? NULL : problem;
}

const char *solum_openblas_names(void) { return "libopenblas.so.0, libopenblas.so, libopenblas.dylib"; }

const char *solum_openblas_description(void) {
  if (sgemm == NULL || config == NULL) return "";
  return config();
}

void solum_openblas_sgemm(int transpose_a, int transpose_b, int rows, int columns, int inner,
                          float alpha, const float *a, int a_step, const float *b, int b_step,
                          float beta, float *c, int c_step) {
  if (sgemm == NULL) return;
  sgemm(row_major, transpose_a ? transposed : as_it_is, transpose_b ? transposed : as_it_is, rows,
        columns, inner, alpha, a, a_step, b, b_step, beta, c, c_step);
}
