#!/usr/bin/env bash
# Compares what CGDAL declares of GDAL with GDAL's own headers (libgdal-dev). The compiler does it: a
# function that is declared twice in different ways is an error, and every constant is asserted.
set -euo pipefail
cd "$(dirname "$0")/../../Sources/CGDAL/include"
{
  for header in cpl_conv cpl_error cpl_string cpl_vsi gdal gdal_alg gdal_utils ogr_api ogr_srs_api; do
    echo "#include <gdal/$header.h>"
  done
  echo '#define SOLUM_GDAL_TYPES_H'
  echo '#include "CGDAL.h"'
  echo '#define DECLARE(result, name, parameters) result name parameters;'
  echo 'SOLUM_GDAL_FUNCTIONS(DECLARE)'
  grep -oE '\b[A-Za-z]+[A-Za-z0-9_]* = [0-9]+' GDALTypes.h |
    sed -E 's/(.*) = (.*)/_Static_assert(\1 == \2, "\1");/'
  sed -nE 's/^#define (G[A-Z_]+) (0x.*)/_Static_assert(\1 == \2, "\1");/p' GDALTypes.h
  echo '_Static_assert(sizeof(GDALColorEntry) == 4 * sizeof(short), "GDALColorEntry");'
} | clang -x c -std=gnu17 -Werror -fsyntax-only -I . -
