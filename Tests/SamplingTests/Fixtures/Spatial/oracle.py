"""Makes sites.csv and python.json: values of samples, folds and designs from other programs.

Run in this folder: python oracle.py. Versions: see README.md.
"""

import json
import math

import numpy as np
import scipy
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.optimize import least_squares
from scipy.spatial.distance import cdist
from scipy.special import gamma, kv
from scipy.stats import ks_2samp, wasserstein_distance

RADIUS = 6371008.8


def make_sites():
    """120 sites, 80 of them in six clusters, with an autocorrelated value and three covariates and two classes."""
    random = np.random.default_rng(7)
    centres = random.uniform(5_000, 45_000, (6, 2))
    near = centres[random.integers(0, 6, 80)] + random.normal(0, 900, (80, 2))
    xy = np.round(np.vstack([near, random.uniform(0, 50_000, (40, 2))]), 1)
    covariance = np.exp(-cdist(xy, xy) / 3_000) + 1e-9 * np.eye(120)
    field = np.linalg.cholesky(covariance) @ random.normal(size=120)
    covariates = np.stack([
        np.cos(xy[:, 0] / 9_000) + 0.3 * random.normal(size=120),
        xy[:, 1] / 1_000 + random.normal(0, 3, 120),
        np.exp(random.normal(size=120)),
    ], axis=1)
    value = 20 + 4 * field + 2 * covariates[:, 0] + random.normal(0, 1, 120)
    rock = (covariates[:, 1] + random.normal(0, 8, 120) > 25).astype(int)
    rows = ["id,x,y,lon,lat,value,a,b,c,rock,region"]
    for i, (x, y) in enumerate(xy):
        # A place on the sphere around 60 degrees north and the date line, for distances only.
        lon, lat = 179.8 + x / 100_000, 60 + y / 100_000
        lon = lon - 360 if lon > 180 else lon
        region = "abcdef"[int(x // 17_000) + 3 * int(y // 25_001)]
        rows.append(
            f"s{i},{x:.1f},{y:.1f},{lon:.6f},{lat:.6f},{value[i]:.3f},"
            f"{covariates[i, 0]:.4f},{covariates[i, 1]:.4f},{covariates[i, 2]:.4f},{rock[i]},{region}")
    with open("sites.csv", "w") as file:
        file.write("\n".join(rows) + "\n")


make_sites()
table = np.genfromtxt("sites.csv", delimiter=",", names=True, dtype=None, encoding="utf-8")
xy = np.stack([table["x"], table["y"]], axis=1)
value = table["value"].astype(np.float32).astype(float)
a, b, c = (table[name].astype(np.float32).astype(float) for name in "abc")
rock = table["rock"].astype(float)
result = {"versions": {"numpy": np.__version__, "scipy": scipy.__version__}}


def haversine(lonlat_a, lonlat_b):
    one, other = np.radians(lonlat_a)[:, None, :], np.radians(lonlat_b)[None, :, :]
    h = (np.sin((other[..., 1] - one[..., 1]) / 2) ** 2
         + np.cos(one[..., 1]) * np.cos(other[..., 1]) * np.sin((other[..., 0] - one[..., 0]) / 2) ** 2)
    return 2 * RADIUS * np.arcsin(np.sqrt(h))


# Great circles: distances of the first site, and a variogram.
lonlat = np.stack([table["lon"], table["lat"]], axis=1)
great = haversine(lonlat, lonlat)
result["greatCircle"] = {"fromFirst": great[0].tolist()}
upper = np.triu_indices(120, 1)
d, half = great[upper], 0.5 * (value[:, None] - value[None, :])[upper] ** 2
classes = np.ceil(d / 2_000).astype(int)
used = [k for k in range(1, 11) if (classes == k).any()]
result["greatCircle"].update(
    distances=[d[classes == k].mean() for k in used],
    semivariances=[half[classes == k].mean() for k in used],
    counts=[int((classes == k).sum()) for k in used])

# Models of the variogram in metres, by bounded least squares with the weights N / h^2.
apart = cdist(xy, xy)[upper]
bins = np.ceil(apart / (20_000 / 15)).astype(int)
h = np.array([apart[bins == k].mean() for k in range(1, 16)])
gamma_h = np.array([half[bins == k].mean() for k in range(1, 16)])
weight = np.array([(bins == k).sum() for k in range(1, 16)]) / h**2
shapes = {
    "spherical": lambda x: np.where(x < 1, 1.5 * x - 0.5 * x**3, 1),
    "exponential": lambda x: 1 - np.exp(-x),
    "gaussian": lambda x: 1 - np.exp(-(x**2)),
    "matern": lambda x: 1 - (1 + x) * np.exp(-x),
}
result["fits"] = {}
for name, shape in shapes.items():
    def misfits(p):
        return np.sqrt(weight) * (gamma_h - p[0] - p[1] * shape(h / (1000 * p[2])))
    fits = [least_squares(misfits, [2, 15, start], bounds=(0, np.inf), xtol=1e-14, ftol=1e-14, gtol=1e-14)
            for start in (1, 2, 4, 8, 12)]
    best = min(fits, key=lambda fit: fit.cost)
    result["fits"][name] = {
        "nugget": best.x[0], "partialSill": best.x[1], "range": 1000 * best.x[2], "misfit": 2 * best.cost}

# Distances of folds: regions as folds, and a lattice as the map.
lattice = np.array([[1_000 * i + 500, 1_000 * j + 500] for j in range(50) for i in range(50)], float)
between = cdist(xy, xy)
np.fill_diagonal(between, np.inf)
to_map = cdist(lattice, xy).min(axis=1)
region = table["region"]
test = np.array([between[i, region != region[i]].min() for i in range(120)])
alone = between.min(axis=1)
result["distances"] = {
    "wasserstein": wasserstein_distance(test, to_map),
    "wassersteinOfNeighbours": wasserstein_distance(alone, to_map),
    "clustering": ks_2samp(alone, to_map, alternative="greater", method="asymp").statistic,
    "testToTraining": np.sort(test).tolist(),
}
statistic = result["distances"]["clustering"]
n, m = 120, 2500
result["distances"]["pValue"] = math.exp(-2 * statistic**2 * n * m / (n + m))

# Ward's clusters at several levels, numbered in the order of their first members.
tree = linkage(xy, method="ward")
result["ward"] = {}
for level in (2, 5, 12, 40, 119):
    labels = fcluster(tree, level, criterion="maxclust")
    order = {}
    result["ward"][str(level)] = [order.setdefault(k, len(order)) for k in labels]


# K-fold nearest neighbour distance matching in its simplest form: Ward's clusters dealt out in turn
# along the first principal axis, the level with the least W of those with no fold above one half.
best = np.inf
for level in sorted({round(5 * (120 / 5) ** (step / 99)) for step in range(100)}):
    labels = fcluster(tree, level, criterion="maxclust")
    names = np.unique(labels)
    centres = np.array([xy[labels == k].mean(axis=0) for k in names])
    axis = np.linalg.svd(centres - centres.mean(axis=0))[2][0]
    turn = dict(zip(names[np.argsort(centres @ axis)], np.arange(len(names)) % 5))
    folds = np.array([turn[k] for k in labels])
    if np.bincount(folds, minlength=5).max() > 60:
        continue
    apart = np.array([between[i, folds != folds[i]].min() for i in range(120)])
    best = min(best, wasserstein_distance(apart, to_map))
result["distances"]["matched"] = best


def latin_objective(chosen, wanted):
    """Minasny & McBratney (2006): strata, classes, correlations."""
    numbers = np.stack([a, b, c], axis=1)
    strata = 0
    for column in numbers.T:
        edges = np.quantile(column, np.arange(wanted + 1) / wanted)
        counts, _ = np.histogram(column[chosen], edges)
        strata += np.abs(counts - 1).sum()
    shares = sum(abs((rock[chosen] == k).mean() - (rock == k).mean()) for k in (0, 1))
    correlation = np.abs(np.corrcoef(numbers.T) - np.corrcoef(numbers[chosen].T)).sum()
    return [float(strata), float(shares), float(correlation)]


random = np.random.default_rng(3)
choice = np.sort(random.choice(120, 20, replace=False))
result["latin"] = {
    "places": choice.tolist(), "parts": latin_objective(choice, 20),
    "random": [sum(latin_objective(random.choice(120, 20, replace=False), 20)) for _ in range(500)],
}

# Kennard-Stone by the plain definition.
scaled = np.stack([a, b, c, rock, 1 - rock], axis=1)
scaled = (scaled - scaled.mean(axis=0)) / scaled.std(axis=0)
apart = cdist(scaled, scaled)
chosen = list(map(int, np.unravel_index(apart.argmax(), apart.shape)))
while len(chosen) < 90:
    rest = [i for i in range(120) if i not in chosen]
    chosen.append(max(rest, key=lambda i: apart[i, chosen].min()))
result["kennardStone"] = sorted(chosen)

# Least squares.
design = np.stack([np.ones(120), a, b, c, rock, 1 - rock], axis=1)
fit, *_ = np.linalg.lstsq(design, value, rcond=None)
result["residuals"] = (value - design @ fit).tolist()

# The Matérn correlation in its own scale.
result["matern"] = [
    [nu, x, 2 ** (1 - nu) / gamma(nu) * x**nu * kv(nu, x)]
    for nu in (0.1, 0.5, 0.7, 1.5, 2.5, 5.0, 10.0) for x in (0.001, 0.1, 1.0, 3.0, 10.0)
]

with open("python.json", "w") as file:
    json.dump(result, file, indent=1)
