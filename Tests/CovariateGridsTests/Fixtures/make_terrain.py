"""Makes heights and what other programs derive from them.

Slope, aspect, hillshade and the topographic position index are those of GDAL's own `gdaldem` (3.6.2), called by its
C function; curvature (Zevenbergen & Thorne 1987, equations 3-15) and drainage (O'Callaghan & Mark 1984) are worked
out here with NumPy 2.4.6. Run it in this folder. Every column is a list of cells, row by row from the north; cells of
the edge, which gdaldem leaves out, are empty, but for the columns "at edges", which `-compute_edges` gives. The four
corners are empty there too: gdaldem takes the ground to be level along the edge beyond them.
"""

import csv
import ctypes
import ctypes.util
import math

import numpy

COLUMNS, ROWS, CELL = 24, 18, 25.0

rng = numpy.random.default_rng(4)
x, y = numpy.meshgrid(numpy.arange(COLUMNS), numpy.arange(ROWS))
heights = (
    250 + 30 * numpy.sin(x / 5) * numpy.cos(y / 4) + 0.8 * x - 0.5 * y + rng.normal(0, 1.5, x.shape)
).astype("float32")

gdal = ctypes.CDLL("libgdal.so.32")
for name in ["GDALGetDriverByName", "GDALCreate", "GDALGetRasterBand", "GDALDEMProcessing", "GDALDEMProcessingOptionsNew"]:
    getattr(gdal, name).restype = ctypes.c_void_p
gdal.GDALAllRegister()


def transfer(dataset, array, flag):
    band = ctypes.c_void_p(gdal.GDALGetRasterBand(ctypes.c_void_p(dataset), 1))
    status = gdal.GDALRasterIO(
        band, flag, 0, 0, COLUMNS, ROWS, array.ctypes.data_as(ctypes.c_void_p), COLUMNS, ROWS, 6, 0, 0
    )
    assert status == 0


driver = ctypes.c_void_p(gdal.GDALGetDriverByName(b"MEM"))
source = gdal.GDALCreate(driver, b"", COLUMNS, ROWS, 1, 6, None)
gdal.GDALSetGeoTransform(ctypes.c_void_p(source), (ctypes.c_double * 6)(0, CELL, 0, 0, 0, -CELL))
transfer(source, heights, 1)


def gdaldem(mode, *words):
    words = (ctypes.c_char_p * (len(words) + 3))(b"-of", b"MEM", *[word.encode() for word in words], None)
    options = ctypes.c_void_p(gdal.GDALDEMProcessingOptionsNew(words, None))
    result = gdal.GDALDEMProcessing(b"", ctypes.c_void_p(source), mode.encode(), None, options, None)
    values = numpy.zeros((ROWS, COLUMNS), "float32")
    transfer(result, values, 0)
    return values.astype("float64")


def inner(values, bad=-9999):
    values = values.copy()
    values[0], values[-1], values[:, 0], values[:, -1] = (numpy.nan,) * 4
    values[values == bad] = numpy.nan
    return values


slope = inner(gdaldem("slope"))
aspect = numpy.radians(inner(gdaldem("aspect")))
shade = inner((gdaldem("hillshade", "-az", "315", "-alt", "45") - 1) / 254, bad=math.inf)


def edges(values):
    result = numpy.where(numpy.isnan(inner(values)), values, numpy.nan)
    result[[0, 0, -1, -1], [0, -1, 0, -1]] = numpy.nan
    return result


edge_slope = edges(gdaldem("slope", "-compute_edges"))
edge_aspect = numpy.radians(edges(gdaldem("aspect", "-compute_edges")))
edge_shade = edges((gdaldem("hillshade", "-az", "315", "-alt", "45", "-compute_edges") - 1) / 254)
tpi = inner(gdaldem("TPI"))  # the difference from the mean of the eight neighbours

z = heights.astype("float64")
n, s, w, e, c = z[:-2, 1:-1], z[2:, 1:-1], z[1:-1, :-2], z[1:-1, 2:], z[1:-1, 1:-1]
nw, ne, sw, se = z[:-2, :-2], z[:-2, 2:], z[2:, :-2], z[2:, 2:]
D = ((w + e) / 2 - c) / CELL**2
E = ((n + s) / 2 - c) / CELL**2
F = (-nw + ne + sw - se) / (4 * CELL**2)
G = (-w + e) / (2 * CELL)
H = (n - s) / (2 * CELL)
# The published signs call a convex slope's profile positive and a convex contour's plan negative;
# the library calls both positive.
profile, plan = numpy.full((2, ROWS, COLUMNS), numpy.nan)
profile[1:-1, 1:-1] = -2 * (D * G**2 + E * H**2 + F * G * H) / (G**2 + H**2)
plan[1:-1, 1:-1] = -(2 * (D * H**2 + E * G**2 - F * G * H) / (G**2 + H**2))

area = numpy.ones((ROWS, COLUMNS))
for _, row, column in sorted(((z[r, c], r, c) for r in range(ROWS) for c in range(COLUMNS)), reverse=True):
    best, target = 0.0, None
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            r, k = row + dr, column + dc
            if (dr, dc) == (0, 0) or not (0 <= r < ROWS and 0 <= k < COLUMNS):
                continue
            fall = (z[row, column] - z[r, k]) / (CELL * math.hypot(dr, dc))
            if fall > best:
                best, target = fall, (r, k)
    if target is not None:
        area[target] += area[row, column]
wetness = numpy.log(area * CELL / numpy.tan(numpy.radians(numpy.maximum(slope, 0.1))))

table = {
    "height": z, "slope": slope, "aspect sine": numpy.sin(aspect), "aspect cosine": numpy.cos(aspect),
    "profile curvature": profile, "plan curvature": plan, "difference from neighbours": tpi,
    "wetness": wetness, "hillshade": shade,
    "slope at edges": edge_slope, "aspect sine at edges": numpy.sin(edge_aspect),
    "aspect cosine at edges": numpy.cos(edge_aspect), "hillshade at edges": edge_shade,
}
with open("terrain.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(table)
    for cell in zip(*(values.ravel() for values in table.values())):
        writer.writerow(["" if numpy.isnan(value) else repr(float(value)) for value in cell])
