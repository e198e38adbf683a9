"""Makes rasters whose missing cells are not, or not only, told by one number, and what rasterio reads.

Made with rasterio 1.4.4 (its own GDAL 3.10.3) and NumPy; run it in this folder. Each file has 20
columns and 15 rows; `values.csv` holds the cells as `file,band,cell,value`, an empty value where the
cell is missing, and `means.csv` bilinear means on a grid shifted by half a cell (by GDAL's warper).
"""

import csv

import numpy
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject

WIDTH, HEIGHT = 20, 15
PLACE = {"crs": "EPSG:32633", "transform": from_origin(500000, 5400000, 10, 10)}
columns, rows = numpy.meshgrid(numpy.arange(WIDTH), numpy.arange(HEIGHT))
plain = (columns * 3 + rows * rows).astype("float32")
valid = numpy.where((rows >= 4) & (rows < 8) & (columns >= 5) & (columns < 12), 0, 255).astype("uint8")
valid[0, 0] = 0


def write(name, bands, valid=None, internal=True, colors=None, **options):
    bands = bands if bands.ndim == 3 else bands[numpy.newaxis]
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(
        f"{name}.tif", "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=len(bands), dtype=bands.dtype,
        **PLACE, **options,
    ) as file:
        if colors:
            file.colorinterp = colors
        file.write(bands)
        if valid is not None:
            file.write_mask(valid)


tiled = {"compress": "deflate", "tiled": True, "blockxsize": 16, "blockysize": 16}
write("internal", plain, valid, **tiled)
write("beside", plain, valid, internal=False)
two = numpy.stack([plain, 2 * plain, valid]).astype("uint16")
write("alpha", two, colors=[ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha], alpha="unspecified")
single = numpy.stack([plain, valid]).astype("uint8")
write("gray_alpha", single, colors=[ColorInterp.gray, ColorInterp.alpha], alpha="unspecified")
signed = (plain - 128).astype("int8")
write("int8", signed, nodata=-128, **tiled)
write("int64", (plain - 3).astype("int64"), nodata=0, **tiled)
write("uint64", plain.astype("uint64"), nodata=3)
infinite = plain.copy()
infinite[2, 3], infinite[9, 9], infinite[12, 1] = numpy.inf, -numpy.inf, numpy.nan
write("infinite", infinite, **tiled)


def known(file, band):
    values = file.read(band).astype("float64")
    # GDAL takes an alpha band for a mask only beside one or three bands.
    alpha = [number for number in file.indexes if file.colorinterp[number - 1] == ColorInterp.alpha]
    mask = file.read(alpha[0]) if alpha else file.read_masks(band)
    values[(mask == 0) | ~numpy.isfinite(values)] = numpy.nan
    return values


names = ["internal", "beside", "alpha", "gray_alpha", "int8", "int64", "uint64", "infinite"]
with open("values.csv", "w", newline="") as one, open("means.csv", "w", newline="") as other:
    values, means = csv.writer(one, lineterminator="\n"), csv.writer(other, lineterminator="\n")
    for name in names:
        with rasterio.open(f"{name}.tif") as file:
            for band in [1, 2] if name == "alpha" else [1]:
                cells = known(file, band)
                shifted = numpy.full((HEIGHT, WIDTH), numpy.nan)
                reproject(
                    cells, shifted, src_crs=file.crs, src_transform=file.transform, dst_crs=file.crs,
                    dst_transform=from_origin(500005, 5399995, 10, 10), src_nodata=numpy.nan,
                    dst_nodata=numpy.nan, resampling=Resampling.bilinear, tolerance=0,
                )
                for writer, found in [(values, cells), (means, shifted)]:
                    for cell, value in enumerate(found.ravel()):
                        writer.writerow([name, band, cell, "" if numpy.isnan(value) else repr(float(value))])
