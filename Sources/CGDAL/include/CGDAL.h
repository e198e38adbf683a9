#pragma once

// The types of GDAL, and a table of its functions that is filled when it is first asked for.
// Nothing links against GDAL: opening it costs a tenth of a second and tens of megabytes, which a
// program that reads no file need not pay.

#include <gdal/cpl_conv.h>
#include <gdal/cpl_error.h>
#include <gdal/cpl_string.h>
#include <gdal/cpl_vsi.h>
#include <gdal/gdal.h>
#include <gdal/gdal_alg.h>
#include <gdal/gdal_utils.h>
#include <gdal/ogr_api.h>
#include <gdal/ogr_srs_api.h>
#include <stdint.h>

// Every function of GDAL that Solum calls. To use one more, add one line.
#define SOLUM_GDAL_FUNCTIONS(F) \
  F(CPLErrorReset)              \
  F(CPLGetConfigOption)         \
  F(CPLGetErrorHandlerUserData) \
  F(CPLPopErrorHandler)         \
  F(CPLPushErrorHandlerEx)      \
  F(CPLSetConfigOption)         \
  F(CPLSetErrorHandler)         \
  F(CPLZLibInflate)             \
  F(VSIFCloseL)                 \
  F(VSIFOpenL)                  \
  F(VSIFree)                    \
  F(VSIIngestFile)              \
  F(GDALAllRegister)            \
  F(GDALClose)                  \
  F(GDALCreate)                 \
  F(GDALCreateColorTable)       \
  F(GDALCreateCopy)             \
  F(GDALDataTypeIsComplex)      \
  F(GDALDatasetCommitTransaction) \
  F(GDALDatasetCreateLayer)     \
  F(GDALDatasetGetLayer)        \
  F(GDALDatasetGetLayerCount)   \
  F(GDALDatasetStartTransaction)\
  F(GDALDestroyColorTable)      \
  F(GDALFillRaster)             \
  F(GDALGetBlockSize)           \
  F(GDALGetColorEntryAsRGB)     \
  F(GDALGetColorEntryCount)     \
  F(GDALGetDatasetDriver)       \
  F(GDALGetDataTypeName)        \
  F(GDALGetDataTypeSizeBits)    \
  F(GDALGetDefaultRAT)          \
  F(GDALGetDescription)         \
  F(GDALGetDriverByName)        \
  F(GDALGetGeoTransform)        \
  F(GDALGetMaskBand)            \
  F(GDALGetMaskFlags)           \
  F(GDALGetMetadata)            \
  F(GDALGetMetadataItem)        \
  F(GDALGetProjectionRef)       \
  F(GDALGetRasterBand)          \
  F(GDALGetRasterCategoryNames) \
  F(GDALGetRasterColorInterpretation) \
  F(GDALGetRasterColorTable)    \
  F(GDALGetRasterCount)         \
  F(GDALGetRasterDataType)      \
  F(GDALGetRasterNoDataValue)   \
  F(GDALGetRasterOffset)        \
  F(GDALGetRasterScale)         \
  F(GDALGetRasterUnitType)      \
  F(GDALGetRasterXSize)         \
  F(GDALGetRasterYSize)         \
  F(GDALOpenEx)                 \
  F(GDALRasterIO)               \
  F(GDALRATGetColOfUsage)       \
  F(GDALRATGetRowCount)         \
  F(GDALRATGetValueAsInt)       \
  F(GDALRATGetValueAsString)    \
  F(GDALReadBlock)              \
  F(GDALSetColorEntry)          \
  F(GDALSetDescription)         \
  F(GDALSetGeoTransform)        \
  F(GDALSetMetadataItem)        \
  F(GDALSetProjection)          \
  F(GDALSetRasterColorTable)    \
  F(GDALSetRasterNoDataValue)   \
  F(GDALSetRasterUnitType)      \
  F(GDALTranslate)              \
  F(GDALTranslateOptionsFree)   \
  F(GDALTranslateOptionsNew)    \
  F(GDALVersionInfo)            \
  F(GDALWarp)                   \
  F(GDALWarpAppOptionsFree)     \
  F(GDALWarpAppOptionsNew)      \
  F(GDALWarpAppOptionsSetProgress) \
  F(OCTDestroyCoordinateTransformation) \
  F(OCTNewCoordinateTransformation) \
  F(OCTTransformEx)             \
  F(OGR_F_Create)               \
  F(OGR_F_Destroy)              \
  F(OGR_F_GetFieldAsString)     \
  F(OGR_F_GetGeometryRef)       \
  F(OGR_F_IsFieldSetAndNotNull) \
  F(OGR_F_SetFieldDouble)       \
  F(OGR_F_SetFieldString)       \
  F(OGR_F_SetGeometryDirectly)  \
  F(OGR_FD_GetFieldCount)       \
  F(OGR_FD_GetFieldDefn)        \
  F(OGR_FD_GetGeomFieldCount)   \
  F(OGR_Fld_Create)             \
  F(OGR_Fld_Destroy)            \
  F(OGR_Fld_GetNameRef)         \
  F(OGR_G_Centroid)             \
  F(OGR_G_CreateGeometry)       \
  F(OGR_G_DestroyGeometry)      \
  F(OGR_G_GetGeometryCount)     \
  F(OGR_G_GetGeometryType)      \
  F(OGR_G_GetX)                 \
  F(OGR_G_GetY)                 \
  F(OGR_G_IsEmpty)              \
  F(OGR_G_SetPoint_2D)          \
  F(OGR_L_CreateFeature)        \
  F(OGR_L_CreateField)          \
  F(OGR_L_GetFeatureCount)      \
  F(OGR_L_GetLayerDefn)         \
  F(OGR_L_GetName)              \
  F(OGR_L_GetNextFeature)       \
  F(OGR_L_GetSpatialRef)        \
  F(OGR_L_ResetReading)         \
  F(OGR_L_SetIgnoredFields)     \
  F(OSRDestroySpatialReference) \
  F(OSRExportToWktEx)           \
  F(OSRGetAuthorityCode)        \
  F(OSRGetAuthorityName)        \
  F(OSRGetLinearUnits)          \
  F(OSRGetName)                 \
  F(OSRIsGeographic)            \
  F(OSRIsSameEx)                \
  F(OSRNewSpatialReference)     \
  F(OSRSetAxisMappingStrategy)  \
  F(OSRSetFromUserInput)

#define SOLUM_GDAL_FIELD(name) __typeof__(name) *_Nonnull name;

/// The functions of the GDAL library that was found on this computer.
typedef struct {
  SOLUM_GDAL_FUNCTIONS(SOLUM_GDAL_FIELD)
  // NULL before GDAL 3.5, whose headers do not declare them either.
  int64_t (*_Nullable GDALGetRasterNoDataValueAsInt64)(GDALRasterBandH _Nullable, int *_Nullable);
  uint64_t (*_Nullable GDALGetRasterNoDataValueAsUInt64)(GDALRasterBandH _Nullable, int *_Nullable);
} SolumGDALFunctions;

/// Opens GDAL and looks its functions up; the caller sees to it that this runs once.
///
/// Returns NULL where no library can be used, and leaves the reason in `reason`, which is cut to
/// `capacity` bytes.
const SolumGDALFunctions *_Nullable solum_gdal_open(char *_Nonnull reason, size_t capacity);
