#include "CDeflate.h"

#include <dlfcn.h>

static SolumDeflateFunctions functions;

const SolumDeflateFunctions *solum_deflate_open(void) {
  void *library = dlopen("libdeflate.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libdeflate.0.dylib", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return NULL;
#define SOLUM_DEFLATE_LOAD(name)                                   \
  functions.name = (__typeof__(functions.name))dlsym(library, #name); \
  if (functions.name == NULL) return NULL;
  SOLUM_DEFLATE_LOAD(libdeflate_alloc_decompressor)
  SOLUM_DEFLATE_LOAD(libdeflate_free_decompressor)
  SOLUM_DEFLATE_LOAD(libdeflate_zlib_decompress_ex)
  return &functions;
}
