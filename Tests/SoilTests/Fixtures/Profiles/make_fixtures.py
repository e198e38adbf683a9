"""Makes the fixtures of SoilTests: files of features, and values of equal-area splines.

Run with Python 3, numpy 2, scipy 1.17, geopandas 1.2 and pyogrio 0.13: python make_fixtures.py
"""

import csv
import os
import sqlite3

import geopandas
import numpy
import pandas
from scipy.integrate import quad

HORIZONS = [
    # profile, top, bottom, oc, clay
    ("001", 0, 12, 21.5, 30), ("001", 12, 30, 9.5, 31), ("001", 35, 60, 4.25, None),
    ("002", 0, 25, 15.0, 12), ("002", 20, 40, 6.0, 14),
    ("Ä3", 0, 20, 8.75, 45),
]
PLACES = {"001": (600100.0, 5340200.0), "002": (600900.0, 5340800.0), "Ä3": (601500.0, 5341000.0)}
CRS = "EPSG:32633"


def features():
    """One GeoPackage with three layers, and a Shapefile, of invented profiles."""
    table = pandas.DataFrame(HORIZONS, columns=["profile", "top", "bottom", "oc", "clay"])
    x = [PLACES[p][0] for p in table["profile"]]
    y = [PLACES[p][1] for p in table["profile"]]
    placed = geopandas.GeoDataFrame(table, geometry=geopandas.points_from_xy(x, y), crs=CRS)
    sites = geopandas.GeoDataFrame(
        {"site": list(PLACES)}, geometry=geopandas.points_from_xy(*zip(*PLACES.values())), crs=CRS)
    path = "profiles.gpkg"
    if os.path.exists(path):
        os.remove(path)
    options = {"SPATIAL_INDEX": "NO"}
    placed.to_file(path, layer="placed", driver="GPKG", **options)
    sites.to_file(path, layer="sites", driver="GPKG", **options)
    import pyogrio
    pyogrio.write_dataframe(table, path, layer="horizons", driver="GPKG", append=False)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE gpkg_contents SET last_change = '2024-01-01T00:00:00.000Z'")
    sqlite3.connect(path).execute("VACUUM").connection.close()
    placed.to_file("profiles.shp", driver="ESRI Shapefile", encoding="UTF-8")


class Spline:
    """The equal-area quadratic spline from dense matrices (Malone et al. 2009, equations 3-10)."""

    def __init__(self, top, bottom, value, smoothness):
        u, l, y = (numpy.asarray(v, float) for v in (top, bottom, value))
        n, t = len(y), l - u
        gap = u[1:] - l[:-1]
        r = numpy.zeros((n - 1, n - 1))
        q = numpy.zeros((n - 1, n))
        for i in range(n - 1):
            r[i, i] = 2 * (t[i] + t[i + 1]) + 6 * gap[i]
            if i + 1 < n - 1:
                r[i, i + 1] = r[i + 1, i] = t[i + 1]
            q[i, i], q[i, i + 1] = -1, 1
        z = numpy.eye(n) + 6 * n * smoothness * q.T @ numpy.linalg.inv(r) @ q
        s = numpy.linalg.solve(z, y)
        b = 6 * numpy.linalg.solve(r, q @ s)
        self.u, self.l, self.s = u, l, s
        self.b0, self.b1 = numpy.append(0, b), numpy.append(b, 0)
        self.g = (self.b1 - self.b0) / (2 * t)
        self.a = s - self.b0 * t / 2 - self.g * t * t / 3

    def __call__(self, x):
        for i in range(len(self.u)):
            if x < self.u[i]:
                return self.a[i] + self.b1[i - 1] * (x - self.u[i])
            if x <= self.l[i]:
                return self.a[i] + self.b0[i] * (x - self.u[i]) + self.g[i] * (x - self.u[i]) ** 2
        return numpy.nan

    def mean(self, top, bottom):
        """The integral by adaptive quadrature between all breaks, over the covered thickness."""
        low, high = max(top, self.u[0]), min(bottom, self.l[-1])
        if high <= low:
            return numpy.nan
        breaks = [v for v in [*self.u, *self.l] if low < v < high]
        ends = sorted({low, *breaks, high})
        total = sum(quad(self, a, b, epsabs=1e-12, epsrel=1e-12)[0] for a, b in zip(ends, ends[1:]))
        return total / (high - low)


def splines():
    """Exact layer means of forty random profiles, with gaps, at three weights of smoothness."""
    generator = numpy.random.default_rng(20240607)
    layers = [(0, 5), (5, 15), (15, 30), (30, 60), (60, 100), (100, 200)]
    with open("splines.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["profile", "lambda", "tops", "bottoms", "values", "layers"])
        for number in range(40):
            smoothness = [0.01, 0.1, 1.0][number % 3]
            tops, bottoms, depth = [], [], float(generator.choice([0, 0, 0, 3]))
            for _ in range(generator.integers(2, 9)):
                tops.append(depth)
                depth += float(generator.integers(4, 40))
                bottoms.append(depth)
                depth += float(generator.choice([0, 0, 0, 7]))
            values = numpy.round(40 * numpy.exp(-numpy.array(tops) / 40)
                                 * generator.lognormal(0, 0.3, len(tops)), 2)
            spline = Spline(tops, bottoms, values, smoothness)
            means = [spline.mean(*layer) for layer in layers]
            join = lambda numbers: " ".join("NA" if v != v else repr(float(v)) for v in numbers)
            writer.writerow([number, smoothness, join(tops), join(bottoms), join(values), join(means)])


if __name__ == "__main__":
    features()
    splines()
