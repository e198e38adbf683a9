#ifndef SOLUM_GDAL_TYPES_H
#define SOLUM_GDAL_TYPES_H

// The types and constants of GDAL that Solum uses, as GDAL's own headers give them. They are a part of
// its binary interface and do not change between releases; `Tests/Support/check-gdal.sh` compares
// them with the headers where these are installed.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef unsigned char GByte;
typedef long long GIntBig;
typedef unsigned long long vsi_l_offset;
typedef FILE VSILFILE;
typedef char **CSLConstList;

typedef void *GDALMajorObjectH;
typedef void *GDALDatasetH;
typedef void *GDALDriverH;
typedef void *GDALRasterBandH;
typedef void *GDALColorTableH;
typedef void *GDALRasterAttributeTableH;
typedef void *OGRLayerH;
typedef void *OGRFeatureH;
typedef void *OGRFeatureDefnH;
typedef void *OGRFieldDefnH;
typedef void *OGRGeometryH;
typedef void *OGRSpatialReferenceH;
typedef void *OGRCoordinateTransformationH;
typedef struct GDALTranslateOptions GDALTranslateOptions;
typedef struct GDALTranslateOptionsForBinary GDALTranslateOptionsForBinary;
typedef struct GDALWarpAppOptions GDALWarpAppOptions;
typedef struct GDALWarpAppOptionsForBinary GDALWarpAppOptionsForBinary;

typedef struct {
  short c1, c2, c3, c4;
} GDALColorEntry;

typedef enum { CE_None = 0, CE_Debug = 1, CE_Warning = 2, CE_Failure = 3, CE_Fatal = 4 } CPLErr;
typedef int CPLErrorNum;
typedef int OGRErr;
enum { OGRERR_NONE = 0 };

typedef enum {
  GDT_Unknown = 0,
  GDT_Byte = 1,
  GDT_UInt16 = 2,
  GDT_Int16 = 3,
  GDT_UInt32 = 4,
  GDT_Int32 = 5,
  GDT_Float32 = 6,
  GDT_Float64 = 7
} GDALDataType;

typedef enum { GF_Read = 0, GF_Write = 1 } GDALRWFlag;
typedef enum { GCI_Undefined = 0, GCI_AlphaBand = 6 } GDALColorInterp;
typedef enum { GPI_Gray = 0, GPI_RGB = 1 } GDALPaletteInterp;
typedef enum { GFU_Name = 2, GFU_Min = 3, GFU_Max = 4, GFU_MinMax = 5 } GDALRATFieldUsage;
typedef enum { OAMS_TRADITIONAL_GIS_ORDER = 0 } OSRAxisMappingStrategy;
typedef enum {
  OFTInteger = 0, OFTReal = 2, OFTString = 4, OFTDate = 9, OFTDateTime = 11, OFTInteger64 = 12
} OGRFieldType;
typedef enum { wkbUnknown = 0, wkbPoint = 1, wkbNone = 100 } OGRwkbGeometryType;

#define GDAL_OF_RASTER 0x02
#define GDAL_OF_VECTOR 0x04
#define GDAL_OF_VERBOSE_ERROR 0x40
#define GMF_ALL_VALID 0x01
#define GMF_NODATA 0x08

typedef void (*CPLErrorHandler)(CPLErr, CPLErrorNum, const char *);
typedef int (*GDALProgressFunc)(double, const char *, void *);

#endif
