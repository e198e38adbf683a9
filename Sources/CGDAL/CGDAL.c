#include "CGDAL.h"

#include <dlfcn.h>
#include <stdio.h>

static SolumGDALFunctions functions;

// The names under which GDAL is installed: the development link first, then the numbers of the
// releases from 3.2 to 3.12, newest first.
static const char *const names[] = {
    "libgdal.so",    "libgdal.so.38", "libgdal.so.37", "libgdal.so.36", "libgdal.so.35",
    "libgdal.so.34", "libgdal.so.33", "libgdal.so.32", "libgdal.so.31", "libgdal.so.30",
    "libgdal.so.29", "libgdal.so.28", "libgdal.dylib",
};

const SolumGDALFunctions *solum_gdal_open(char *reason, size_t capacity) {
  void *library = NULL;
  for (size_t i = 0; library == NULL && i < sizeof names / sizeof *names; i++) {
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  }
  if (library == NULL) {
    snprintf(reason, capacity, "no file named libgdal.so (or libgdal.so.28 to .38) was found");
    return NULL;
  }
#define SOLUM_GDAL_LOAD(result, name, parameters)                                \
  functions.name = (__typeof__(functions.name))dlsym(library, #name);            \
  if (functions.name == NULL) {                                                  \
    snprintf(reason, capacity, "the GDAL found here has no function " #name);    \
    return NULL;                                                                 \
  }
  SOLUM_GDAL_FUNCTIONS(SOLUM_GDAL_LOAD)
#define SOLUM_GDAL_LOAD_OPTIONAL(name) *(void **)&functions.name = dlsym(library, #name);
  SOLUM_GDAL_LOAD_OPTIONAL(GDALGetRasterNoDataValueAsInt64)
  SOLUM_GDAL_LOAD_OPTIONAL(GDALGetRasterNoDataValueAsUInt64)
  return &functions;
}

// Whoever links Geodata reads GeoPackages with Table.read, without having to ask for it.
__attribute__((constructor)) static void register_geodata(void) { solum_register_geodata(); }
