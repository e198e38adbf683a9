"""Reads rasters and vector files that the tests wrote with rasterio and pyogrio, not with Solum.

    python read_geodata.py <folder>

`wanted.json` in the folder is a list of requests, `report.json` beside it the list of answers:

    {"kind": "raster", "path": …}                    what the file says about itself, and all values
    {"kind": "points", "path": …}                    columns, places and reference system
    {"kind": "sample", "path": …, "x": […], "y": […]}   the values of the first band at places

Missing numbers are null. A file that cannot be read is an answer with an "error".
"""

import json
import math
import pathlib
import struct
import sys

import numpy
import pyogrio.raw
import rasterio


def plain(values) -> list:
    """Numbers and texts as JSON has them."""
    def one(value):
        if value is None or isinstance(value, str):
            return value
        number = float(value)
        return number if math.isfinite(number) else None

    return [one(value) for value in values]


def colors(file) -> dict | None:
    """The colours of the first band's classes, by their codes."""
    try:
        return {str(code): list(color) for code, color in file.colormap(1).items()}
    except ValueError:
        return None


def raster(path: str) -> dict:
    with rasterio.open(path) as file:
        bands = file.read(masked=True).astype("float64").filled(numpy.nan)
        return {
            "driver": file.driver,
            "crs": file.crs.to_string(),
            "transform": list(file.transform.to_gdal()),
            "size": [file.width, file.height],
            "nodata": file.nodata,
            "dtype": file.dtypes[0],
            "names": list(file.descriptions),
            "units": list(file.units),
            "colors": colors(file),
            "tags": file.tags(),
            "layout": file.tags(ns="IMAGE_STRUCTURE").get("LAYOUT", ""),
            "compression": file.compression.name if file.compression else "",
            "block": list(file.block_shapes[0]),
            "overviews": file.overviews(1),
            "values": [plain(band.ravel()) for band in bands],
        }


def place(shape: bytes | None) -> tuple[float | None, float | None]:
    """The coordinates of a point in well-known binary."""
    if shape is None:
        return None, None
    order = "<" if shape[0] == 1 else ">"
    kind, x, y = struct.unpack(order + "Idd", shape[1:21])
    assert kind % 1000 == 1, f"geometry type {kind}"
    return (x, y) if math.isfinite(x) else (None, None)


def points(path: str) -> dict:
    meta, _, shapes, columns = pyogrio.raw.read(path)
    info = pyogrio.read_info(path)
    places = [place(shape) for shape in (shapes if shapes is not None else [])]
    return {
        "driver": info["driver"],
        "crs": meta["crs"] or "",
        "names": list(meta["fields"]),
        "tags": info.get("layer_metadata") or {},
        "x": [x for x, _ in places],
        "y": [y for _, y in places],
        "columns": [[str(entry) if isinstance(entry, str) else plain([entry])[0] for entry in column] for column in columns],
    }


def sample(path: str, x: list[float], y: list[float]) -> dict:
    with rasterio.open(path) as file:
        values = [value[0] for value in file.sample(zip(x, y), indexes=1, masked=True)]
        return {"values": [None if value is numpy.ma.masked else float(value) for value in values]}


def answer(request: dict) -> dict:
    kind = request.pop("kind")
    try:
        return {"raster": raster, "points": points, "sample": sample}[kind](**request)
    except Exception as error:  # any failure belongs in the report, whatever raised it
        return {"error": f"{type(error).__name__}: {error}"}


def main(folder: pathlib.Path) -> None:
    wanted = json.loads((folder / "wanted.json").read_text(encoding="utf-8"))
    report = [answer(request) for request in wanted]
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
