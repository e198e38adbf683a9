#pragma once
#include <stddef.h>

// The functions of libdeflate, which GDAL brings along, that Solum calls. It is opened when it is first
// asked for, like GDAL.

enum {
  solum_deflate_done = 0,
  /// The output did not fit into the room for it, and fills what there was.
  solum_deflate_full = 3,
};

typedef struct {
  void *(*libdeflate_alloc_decompressor)(void);
  void (*libdeflate_free_decompressor)(void *);
  int (*libdeflate_zlib_decompress_ex)(void *, const void *in, size_t size, void *out, size_t room,
                                       size_t *used, size_t *count);
} SolumDeflateFunctions;

/// The functions; `NULL` where there is no libdeflate.
const SolumDeflateFunctions *solum_deflate_open(void);
