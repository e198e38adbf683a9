#pragma once

// A table of GDAL's functions that is filled when it is first asked for. Nothing links against GDAL, and
// its headers are not needed: opening it costs a tenth of a second and tens of megabytes, which a program
// that reads no file need not pay, and its headers come with hundreds of megabytes of other libraries.

#include "GDALTypes.h"

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-completeness"

// Every function of GDAL that Solum calls: what it returns, its name, what it takes. To use one more, add
// one line.
#define SOLUM_GDAL_FUNCTIONS(F) \
  F(void, CPLErrorReset, (void)) \
  F(const char *, CPLGetConfigOption, (const char *, const char *)) \
  F(void *, CPLGetErrorHandlerUserData, (void)) \
  F(void, CPLPopErrorHandler, (void)) \
  F(void, CPLPushErrorHandlerEx, (CPLErrorHandler, void *)) \
  F(void, CPLSetConfigOption, (const char *, const char *)) \
  F(CPLErrorHandler, CPLSetErrorHandler, (CPLErrorHandler)) \
  F(void, CPLSetThreadLocalConfigOption, (const char *, const char *)) \
  F(void *, CPLZLibInflate, \
    (const void *ptr, size_t nBytes, void *outptr, size_t nOutAvailableBytes, size_t *pnOutBytes)) \
  F(int, VSIFCloseL, (VSILFILE *)) \
  F(VSILFILE *, VSIFOpenL, (const char *, const char *)) \
  F(void, VSIFree, (void *)) \
  F(int, VSIIngestFile, \
    (VSILFILE *fp, const char *pszFilename, GByte **ppabyRet, vsi_l_offset *pnSize, \
     GIntBig nMaxSize)) \
  F(void, GDALAllRegister, (void)) \
  F(void, GDALClose, (GDALDatasetH)) \
  F(GDALDatasetH, GDALCreate, \
    (GDALDriverH hDriver, const char *, int, int, int, GDALDataType, CSLConstList)) \
  F(GDALColorTableH, GDALCreateColorTable, (GDALPaletteInterp)) \
  F(GDALDatasetH, GDALCreateCopy, \
    (GDALDriverH, const char *, GDALDatasetH, int, CSLConstList, GDALProgressFunc, void *)) \
  F(int, GDALDataTypeIsComplex, (GDALDataType)) \
  F(OGRErr, GDALDatasetCommitTransaction, (GDALDatasetH hDS)) \
  F(OGRLayerH, GDALDatasetCreateLayer, \
    (GDALDatasetH, const char *, OGRSpatialReferenceH, OGRwkbGeometryType, CSLConstList)) \
  F(OGRLayerH, GDALDatasetGetLayer, (GDALDatasetH, int)) \
  F(int, GDALDatasetGetLayerCount, (GDALDatasetH)) \
  F(OGRErr, GDALDatasetStartTransaction, (GDALDatasetH hDS, int bForce)) \
  F(void, GDALDestroyColorTable, (GDALColorTableH)) \
  F(CPLErr, GDALFillRaster, (GDALRasterBandH hBand, double dfRealValue, double dfImaginaryValue)) \
  F(void, GDALGetBlockSize, (GDALRasterBandH, int *pnXSize, int *pnYSize)) \
  F(int, GDALGetColorEntryAsRGB, (GDALColorTableH, int, GDALColorEntry *)) \
  F(int, GDALGetColorEntryCount, (GDALColorTableH)) \
  F(GDALDriverH, GDALGetDatasetDriver, (GDALDatasetH)) \
  F(const char *, GDALGetDataTypeName, (GDALDataType)) \
  F(int, GDALGetDataTypeSizeBits, (GDALDataType eDataType)) \
  F(GDALRasterAttributeTableH, GDALGetDefaultRAT, (GDALRasterBandH hBand)) \
  F(const char *, GDALGetDescription, (GDALMajorObjectH)) \
  F(GDALDriverH, GDALGetDriverByName, (const char *)) \
  F(CPLErr, GDALGetGeoTransform, (GDALDatasetH, double *)) \
  F(GDALRasterBandH, GDALGetMaskBand, (GDALRasterBandH hBand)) \
  F(int, GDALGetMaskFlags, (GDALRasterBandH hBand)) \
  F(char **, GDALGetMetadata, (GDALMajorObjectH, const char *)) \
  F(const char *, GDALGetMetadataItem, (GDALMajorObjectH, const char *, const char *)) \
  F(const char *, GDALGetProjectionRef, (GDALDatasetH)) \
  F(GDALRasterBandH, GDALGetRasterBand, (GDALDatasetH, int)) \
  F(char **, GDALGetRasterCategoryNames, (GDALRasterBandH)) \
  F(GDALColorInterp, GDALGetRasterColorInterpretation, (GDALRasterBandH)) \
  F(GDALColorTableH, GDALGetRasterColorTable, (GDALRasterBandH)) \
  F(int, GDALGetRasterCount, (GDALDatasetH)) \
  F(GDALDataType, GDALGetRasterDataType, (GDALRasterBandH)) \
  F(double, GDALGetRasterNoDataValue, (GDALRasterBandH, int *)) \
  F(double, GDALGetRasterOffset, (GDALRasterBandH, int *pbSuccess)) \
  F(double, GDALGetRasterScale, (GDALRasterBandH, int *pbSuccess)) \
  F(const char *, GDALGetRasterUnitType, (GDALRasterBandH)) \
  F(int, GDALGetRasterXSize, (GDALDatasetH)) \
  F(int, GDALGetRasterYSize, (GDALDatasetH)) \
  F(GDALDatasetH, GDALOpenEx, \
    (const char *pszFilename, unsigned int nOpenFlags, const char *const *papszAllowedDrivers, \
     const char *const *papszOpenOptions, const char *const *papszSiblingFiles)) \
  F(CPLErr, GDALRasterIO, \
    (GDALRasterBandH hRBand, GDALRWFlag eRWFlag, int nDSXOff, int nDSYOff, int nDSXSize, \
     int nDSYSize, void *pBuffer, int nBXSize, int nBYSize, GDALDataType eBDataType, \
     int nPixelSpace, int nLineSpace)) \
  F(int, GDALRATGetColOfUsage, (GDALRasterAttributeTableH, GDALRATFieldUsage)) \
  F(int, GDALRATGetRowCount, (GDALRasterAttributeTableH)) \
  F(int, GDALRATGetValueAsInt, (GDALRasterAttributeTableH, int, int)) \
  F(const char *, GDALRATGetValueAsString, (GDALRasterAttributeTableH, int, int)) \
  F(CPLErr, GDALReadBlock, (GDALRasterBandH, int, int, void *)) \
  F(void, GDALSetColorEntry, (GDALColorTableH, int, const GDALColorEntry *)) \
  F(void, GDALSetDescription, (GDALMajorObjectH, const char *)) \
  F(CPLErr, GDALSetGeoTransform, (GDALDatasetH, double *)) \
  F(CPLErr, GDALSetMetadataItem, (GDALMajorObjectH, const char *, const char *, const char *)) \
  F(CPLErr, GDALSetProjection, (GDALDatasetH, const char *)) \
  F(CPLErr, GDALSetRasterColorTable, (GDALRasterBandH, GDALColorTableH)) \
  F(CPLErr, GDALSetRasterNoDataValue, (GDALRasterBandH, double)) \
  F(CPLErr, GDALSetRasterUnitType, (GDALRasterBandH hBand, const char *pszNewValue)) \
  F(GDALDatasetH, GDALTranslate, \
    (const char *pszDestFilename, GDALDatasetH hSrcDataset, const GDALTranslateOptions *psOptions, \
     int *pbUsageError)) \
  F(void, GDALTranslateOptionsFree, (GDALTranslateOptions *psOptions)) \
  F(GDALTranslateOptions *, GDALTranslateOptionsNew, \
    (char **papszArgv, GDALTranslateOptionsForBinary *psOptionsForBinary)) \
  F(const char *, GDALVersionInfo, (const char *)) \
  F(GDALDatasetH, GDALWarp, \
    (const char *pszDest, GDALDatasetH hDstDS, int nSrcCount, GDALDatasetH *pahSrcDS, \
     const GDALWarpAppOptions *psOptions, int *pbUsageError)) \
  F(void, GDALWarpAppOptionsFree, (GDALWarpAppOptions *psOptions)) \
  F(GDALWarpAppOptions *, GDALWarpAppOptionsNew, \
    (char **papszArgv, GDALWarpAppOptionsForBinary *psOptionsForBinary)) \
  F(void, GDALWarpAppOptionsSetProgress, \
    (GDALWarpAppOptions *psOptions, GDALProgressFunc pfnProgress, void *pProgressData)) \
  F(void, OCTDestroyCoordinateTransformation, (OGRCoordinateTransformationH)) \
  F(OGRCoordinateTransformationH, OCTNewCoordinateTransformation, \
    (OGRSpatialReferenceH hSourceSRS, OGRSpatialReferenceH hTargetSRS)) \
  F(int, OCTTransformEx, \
    (OGRCoordinateTransformationH hCT, int nCount, double *x, double *y, double *z, \
     int *pabSuccess)) \
  F(OGRFeatureH, OGR_F_Create, (OGRFeatureDefnH)) \
  F(void, OGR_F_Destroy, (OGRFeatureH)) \
  F(double, OGR_F_GetFieldAsDouble, (OGRFeatureH, int)) \
  F(GIntBig, OGR_F_GetFieldAsInteger64, (OGRFeatureH, int)) \
  F(const char *, OGR_F_GetFieldAsString, (OGRFeatureH, int)) \
  F(OGRGeometryH, OGR_F_GetGeometryRef, (OGRFeatureH)) \
  F(int, OGR_F_IsFieldSetAndNotNull, (OGRFeatureH, int)) \
  F(void, OGR_F_SetFieldDouble, (OGRFeatureH, int, double)) \
  F(void, OGR_F_SetFieldInteger64, (OGRFeatureH, int, GIntBig)) \
  F(void, OGR_F_SetFieldString, (OGRFeatureH, int, const char *)) \
  F(OGRErr, OGR_F_SetGeometryDirectly, (OGRFeatureH, OGRGeometryH)) \
  F(int, OGR_FD_GetFieldCount, (OGRFeatureDefnH)) \
  F(OGRFieldDefnH, OGR_FD_GetFieldDefn, (OGRFeatureDefnH, int)) \
  F(int, OGR_FD_GetGeomFieldCount, (OGRFeatureDefnH hFDefn)) \
  F(OGRFieldDefnH, OGR_Fld_Create, (const char *, OGRFieldType)) \
  F(void, OGR_Fld_Destroy, (OGRFieldDefnH)) \
  F(const char *, OGR_Fld_GetNameRef, (OGRFieldDefnH)) \
  F(OGRFieldType, OGR_Fld_GetType, (OGRFieldDefnH)) \
  F(int, OGR_G_Centroid, (OGRGeometryH, OGRGeometryH)) \
  F(OGRGeometryH, OGR_G_CreateGeometry, (OGRwkbGeometryType)) \
  F(void, OGR_G_DestroyGeometry, (OGRGeometryH)) \
  F(int, OGR_G_GetGeometryCount, (OGRGeometryH)) \
  F(OGRwkbGeometryType, OGR_G_GetGeometryType, (OGRGeometryH)) \
  F(double, OGR_G_GetX, (OGRGeometryH, int)) \
  F(double, OGR_G_GetY, (OGRGeometryH, int)) \
  F(int, OGR_G_IsEmpty, (OGRGeometryH)) \
  F(void, OGR_G_SetPoint_2D, (OGRGeometryH, int iPoint, double, double)) \
  F(OGRErr, OGR_L_CreateFeature, (OGRLayerH, OGRFeatureH)) \
  F(OGRErr, OGR_L_CreateField, (OGRLayerH, OGRFieldDefnH, int)) \
  F(GIntBig, OGR_L_GetFeatureCount, (OGRLayerH, int)) \
  F(OGRFeatureDefnH, OGR_L_GetLayerDefn, (OGRLayerH)) \
  F(const char *, OGR_L_GetName, (OGRLayerH)) \
  F(OGRFeatureH, OGR_L_GetNextFeature, (OGRLayerH)) \
  F(OGRSpatialReferenceH, OGR_L_GetSpatialRef, (OGRLayerH)) \
  F(void, OGR_L_ResetReading, (OGRLayerH)) \
  F(OGRErr, OGR_L_SetIgnoredFields, (OGRLayerH, const char **)) \
  F(void, OSRDestroySpatialReference, (OGRSpatialReferenceH)) \
  F(OGRErr, OSRExportToWktEx, \
    (OGRSpatialReferenceH, char **ppszResult, const char *const *papszOptions)) \
  F(const char *, OSRGetAuthorityCode, (OGRSpatialReferenceH hSRS, const char *pszTargetKey)) \
  F(const char *, OSRGetAuthorityName, (OGRSpatialReferenceH hSRS, const char *pszTargetKey)) \
  F(double, OSRGetLinearUnits, (OGRSpatialReferenceH, char **)) \
  F(const char *, OSRGetName, (OGRSpatialReferenceH hSRS)) \
  F(void, OSRGetPROJVersion, (int *pnMajor, int *pnMinor, int *pnPatch)) \
  F(int, OSRIsGeographic, (OGRSpatialReferenceH)) \
  F(int, OSRIsSameEx, \
    (OGRSpatialReferenceH, OGRSpatialReferenceH, const char *const *papszOptions)) \
  F(OGRSpatialReferenceH, OSRNewSpatialReference, (const char *)) \
  F(void, OSRSetAxisMappingStrategy, (OGRSpatialReferenceH hSRS, OSRAxisMappingStrategy strategy)) \
  F(OGRErr, OSRSetFromUserInput, (OGRSpatialReferenceH hSRS, const char *))

#define SOLUM_GDAL_FIELD(result, name, parameters) result(*_Nonnull name) parameters;

/// The functions of the GDAL library that was found on this computer.
typedef struct {
  SOLUM_GDAL_FUNCTIONS(SOLUM_GDAL_FIELD)
  // NULL before GDAL 3.5.
  int64_t (*_Nullable GDALGetRasterNoDataValueAsInt64)(GDALRasterBandH _Nullable, int *_Nullable);
  uint64_t (*_Nullable GDALGetRasterNoDataValueAsUInt64)(GDALRasterBandH _Nullable, int *_Nullable);
} SolumGDALFunctions;

/// Opens GDAL and looks its functions up; the caller sees to it that this runs once.
///
/// Returns NULL where no library can be used, and leaves the reason in `reason`, which is cut to
/// `capacity` bytes.
const SolumGDALFunctions *_Nullable solum_gdal_open(char *_Nonnull reason, size_t capacity);

/// Takes on what Geodata reads and writes of tables; runs when the program starts.
void solum_register_geodata(void);

#pragma clang diagnostic pop
