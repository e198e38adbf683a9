"""Makes rasters that are stored in different ways, and the windows that rasterio reads from them.

Made with rasterio 1.4.4 (its own GDAL 3.10.3) and NumPy 2.4.6; run it in this folder.
"""

import csv

import numpy
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

WIDTH, HEIGHT, SIZE = 70, 50, 5
PLACES = [(0, 0), (69, 49), (15, 15), (16, 31), (32, 33), (47, 20), (3, 48), (66, 2), (40, 40), (31, 16)]

columns, rows = numpy.meshgrid(numpy.arange(WIDTH), numpy.arange(HEIGHT))
smooth = 300 + 80 * numpy.sin(columns / 9) * numpy.cos(rows / 7) + columns * rows / 31
smooth[10:18, 12:20] = -9999
whole = numpy.round(smooth).astype("int16")
bytes_ = numpy.where(smooth < 0, 255, numpy.clip(smooth / 3, 0, 254)).astype("uint8")
positive = numpy.where(smooth < 0, 4000, smooth).astype("uint16")

tiled = {"tiled": True, "blockxsize": 32, "blockysize": 16}
files = {
    "float_1": (smooth.astype("float32"), -9999, {"compress": "deflate", **tiled}),
    "float_2": (smooth.astype("float32"), -9999, {"compress": "deflate", "predictor": 2, **tiled}),
    "float_3": (smooth.astype("float32"), -9999, {"compress": "deflate", "predictor": 3, **tiled}),
    "float_3_strips": (smooth.astype("float32"), -9999, {"compress": "deflate", "predictor": 3, "blockysize": 7}),
    "float_3_big_endian": (smooth.astype("float32"), -9999, {"compress": "deflate", "predictor": 3, "endianness": "big", **tiled}),
    "float_3_bigtiff": (smooth.astype("float32"), -9999, {"compress": "deflate", "predictor": 3, "bigtiff": "yes", **tiled}),
    "double_3": (smooth, -9999, {"compress": "deflate", "predictor": 3, **tiled}),
    "int16_2": (whole, -9999, {"compress": "deflate", "predictor": 2, **tiled}),
    "int32_2": (whole.astype("int32") * 70001, -9999 * 70001, {"compress": "deflate", "predictor": 2, **tiled}),
    "uint8_2": (bytes_, 255, {"compress": "deflate", "predictor": 2, **tiled}),
    "uint32_strips": (positive.astype("uint32"), 4000, {"compress": "deflate", "blockysize": 7}),
    "uint16_12_bits": (positive, 4000, {"compress": "deflate", "nbits": 12, **tiled}),
    "int16_lzw_2": (whole, -9999, {"compress": "lzw", "predictor": 2, **tiled}),
    "float_plain": (smooth.astype("float32"), -9999, tiled),
    "pixel_2": (numpy.stack([bytes_, 254 - bytes_ // 2]), 255, {"compress": "deflate", "predictor": 2, "interleave": "pixel", **tiled}),
    "band_3": (numpy.stack([smooth, 2 * smooth]).astype("float32"), -9999, {"compress": "deflate", "predictor": 3, "interleave": "band", **tiled}),
}


def write(name, bands, nodata, options):
    bands = bands if bands.ndim == 3 else bands[numpy.newaxis]
    with rasterio.open(
        f"{name}.tif", "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=len(bands), dtype=bands.dtype,
        crs="EPSG:32633", transform=from_origin(500000, 5400000, 10, 10), nodata=nodata, **options,
    ) as file:
        file.write(bands)


for name, (bands, nodata, options) in files.items():
    write(name, bands, nodata, options)
# A file most of whose tiles were never written.
with rasterio.open(
    "sparse_3.tif", "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=1, dtype="float32", crs="EPSG:32633",
    transform=from_origin(500000, 5400000, 10, 10), nodata=-9999, compress="deflate", predictor=3, sparse_ok=True, **tiled,
) as file:
    file.write(smooth[32:48, 32:64].astype("float32"), 1, window=Window(32, 32, 32, 16))

# A file of one block that no memory should be spent on; nothing of it is written.
with rasterio.open(
    "one_block.tif", "w", driver="GTiff", width=40_000, height=40_000, count=1, dtype="uint16", crs="EPSG:32633",
    transform=from_origin(500000, 5400000, 10, 10), compress="deflate", sparse_ok=True, blockysize=40_000,
):
    pass

with open("windows.csv", "w", newline="") as target:
    writer = csv.writer(target, lineterminator="\n")
    for name in [*files, "sparse_3"]:
        with rasterio.open(f"{name}.tif") as file:
            for band in range(1, file.count + 1):
                for column, row in PLACES:
                    window = Window(column - SIZE // 2, row - SIZE // 2, SIZE, SIZE)
                    values = file.read(band, window=window, boundless=True, masked=True)
                    numbers = values.astype("float64").filled(numpy.nan).ravel()
                    writer.writerow(
                        [name, band, column, row]
                        + ["" if numpy.isnan(number) else repr(float(number)) for number in numbers]
                    )
