"""Makes rasters of classes that name them in different ways.

Made with rasterio 1.4.4; run it in this folder. The category names and the attribute table are in files of GDAL's own,
`.aux.xml`, written by hand.
"""

import pathlib

import numpy
import rasterio
from rasterio.transform import from_origin

codes = numpy.repeat(numpy.array([[1, 2, 2, 4]], "uint8"), 4, axis=0)
for name in ("palette", "categories", "attributes"):
    with rasterio.open(
        f"{name}.tif", "w", driver="GTiff", width=4, height=4, count=1, dtype="uint8", crs="EPSG:32633",
        transform=from_origin(500_000, 5_400_000, 10, 10), nodata=0, compress="deflate",
    ) as file:
        file.write(codes, 1)
        if name == "palette":
            file.write_colormap(1, {1: (200, 30, 30, 255), 2: (30, 200, 30, 255), 4: (30, 30, 200, 255)})

names = ["", "Clay", "Chalk", "Marl", "Sand"]
pathlib.Path("categories.tif.aux.xml").write_text(
    "<PAMDataset><PAMRasterBand band=\"1\"><CategoryNames>"
    + "".join(f"<Category>{name}</Category>" for name in names)
    + "</CategoryNames></PAMRasterBand></PAMDataset>\n", encoding="utf-8")
fields = [("Value", 0, 5), ("Class", 2, 2)]
pathlib.Path("attributes.tif.aux.xml").write_text(
    "<PAMDataset><PAMRasterBand band=\"1\"><GDALRasterAttributeTable tableType=\"thematic\">"
    + "".join(
        f"<FieldDefn index=\"{index}\"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>"
        for index, (name, kind, usage) in enumerate(fields))
    + "".join(
        f"<Row index=\"{index}\"><F>{code}</F><F>{name}</F></Row>"
        for index, (code, name) in enumerate([(1, "Clay"), (2, "Chalk"), (4, "Sand")]))
    + "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>\n", encoding="utf-8")
