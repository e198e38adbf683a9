"""Makes the rasters of this folder and the values expected of them.

Made with rasterio 1.4.4 (its own GDAL 3.10.3), pyproj 3.7.2 and NumPy; run it in this folder.
"""

import csv
import numpy
import pyproj
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import from_origin
from rasterio.warp import reproject


def write(path, bands, crs, transform, nodata=None, tags=None, **options):
    bands = numpy.atleast_3d(bands) if bands.ndim == 3 else bands[numpy.newaxis]
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1],
        count=bands.shape[0], dtype=bands.dtype, crs=crs, transform=transform, nodata=nodata,
        compress="deflate", **options,
    ) as file:
        file.write(bands)
        if tags:
            file.update_tags(**tags)


def save(path, values):
    with open(path, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(
            [["" if numpy.isnan(value) else repr(float(value)) for value in row] for row in values]
        )


columns, rows = numpy.meshgrid(numpy.arange(12), numpy.arange(9))
stored = (rows * 100 + columns * 3 - 40).astype("int16")
stored[2, 5] = -32768
with rasterio.open(
    "scaled.tif", "w", driver="GTiff", width=12, height=9, count=1, dtype="int16",
    crs="EPSG:32633", transform=from_origin(500000, 5400000, 30, 30), nodata=-32768,
) as file:
    file.write(stored, 1)
    file.scales = [0.1]
    file.offsets = [5]
    file.units = ["g/kg"]
    file.set_band_description(1, "organic carbon")
with rasterio.open("scaled.tif") as file:
    values = file.read(1, masked=True) * file.scales[0] + file.offsets[0]
    save("scaled.csv", values.filled(numpy.nan))

classes = ((rows // 3) * 4 + columns // 3).astype("uint8")
write("classes.tif", classes, "EPSG:4326", from_origin(10, 50, 0.1, 0.1), nodata=0,
      tags={"CATEGORICAL": "YES"})

columns, rows = numpy.meshgrid(numpy.arange(40), numpy.arange(30))
smooth = 100 + 20 * numpy.sin(columns / 5) * numpy.cos(rows / 7) + 0.3 * columns
smooth[10:13, 20:24] = -9999
origin = from_origin(500000, 5400000, 100, 100)
write("smooth.tif", smooth, "EPSG:32633", origin, nodata=-9999)
write("twobands.tif", numpy.stack([smooth, 1000 - smooth]).astype("float32"), "EPSG:32633", origin)

# How many target cells there are for one source cell at the centre of the target. GDAL's own guess
# counts the cells of the whole window, so that it depends on how much of the window is covered.
to_metres = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32633", always_xy=True)
centre = (14.995 + 14 * 0.0021, 48.755 - 12 * 0.0013)
x, y = to_metres.transform(*centre)
right = to_metres.transform(centre[0] + 0.0021, centre[1])
down = to_metres.transform(centre[0], centre[1] - 0.0013)
scales = {
    "XSCALE": 100 / numpy.hypot(right[0] - x, right[1] - y),
    "YSCALE": 100 / numpy.hypot(down[0] - x, down[1] - y),
}
for name, resampling in [("", Resampling.bilinear), ("_nearest", Resampling.nearest)]:
    target = numpy.full((24, 28), numpy.nan)
    reproject(
        smooth, target, src_transform=origin, src_crs="EPSG:32633", src_nodata=-9999,
        dst_transform=from_origin(14.995, 48.755, 0.0021, 0.0013), dst_crs="EPSG:4326",
        dst_nodata=numpy.nan, resampling=resampling, tolerance=0, **scales,
    )
    save(f"smooth_in_degrees{name}.csv", target)
print(scales)
