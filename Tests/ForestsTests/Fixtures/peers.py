"""Reference results of other libraries, written as peers.json.

scikit-learn 1.9.1, quantile-forest 1.4.2 and ranger 0.14.1 (through Rscript) on friedman.csv and mixed.csv beside this
script and on the published data sets of the Edgeroi district and of Africa, whose folder is the first argument. Of
the latter only the summaries go into the file. A figure is the mean over five seeds with their standard deviation.
Run: python peers.py <folder of the data sets>
"""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from quantile_forest import RandomForestQuantileRegressor
from sklearn.ensemble import (ExtraTreesClassifier, ExtraTreesRegressor, RandomForestClassifier,
                              RandomForestRegressor)
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

SEEDS = range(5)
HERE = pathlib.Path(__file__).parent
RESULTS = {}


def note(name, values):
    """Keeps the mean over the seeds and the largest standard deviation."""
    values = np.array(values)
    mean = np.round(values.mean(axis=0), 5)
    RESULTS[name] = {"mean": np.atleast_1d(mean).ravel().tolist(),
                     "sd": round(float(np.max(values.std(axis=0, ddof=1))), 5)}
    print(name, RESULTS[name]["mean"][:8], RESULTS[name]["sd"], flush=True)


def oob(model, x, y, **options):
    forests = [model(500, oob_score=True, bootstrap=True, random_state=seed, n_jobs=-1, **options).fit(x, y)
               for seed in SEEDS]
    return [forest.oob_score_ for forest in forests], forests


def ranger(columns, target, categories, settings, result):
    """What R evaluates `result` to, for the five seeds; the target is the column y."""
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/data.csv", "w", encoding="utf-8") as out:
            out.write(",".join([*(f"x{i}" for i in range(columns.shape[1])), "y"]) + "\n")
            for row, value in zip(columns, target):
                out.write(",".join([*(repr(float(v)) for v in row), str(value)]) + "\n")
        factors = "".join(f"d$x{c} <- factor(d$x{c});" for c in categories)
        kind = "d$y <- factor(d$y);" if isinstance(target[0], str) else ""
        script = f"""library(ranger); d <- read.csv("{folder}/data.csv"); {factors} {kind}
        for (seed in 1:5) {{ f <- ranger(y ~ ., d, num.trees = 500, min.node.size = 1, seed = seed, {settings})
        cat({result}, "\\n") }}"""
        run = subprocess.run(["Rscript", "-e", script], check=True, capture_output=True, text=True)
    return [[float(v) for v in line.split()] for line in run.stdout.splitlines()]


def friedman():
    table = np.genfromtxt(HERE / "friedman.csv", delimiter=",", skip_header=1)
    x, y = table[:300, :7], table[:300, 7]
    new_x, new_y = table[300:, :7], table[300:, 7]
    note("friedman.extra", oob(ExtraTreesRegressor, x, y, max_features=1.0)[0])
    note("friedman.extra.whole", [ExtraTreesRegressor(500, random_state=seed, n_jobs=-1).fit(x, y).score(new_x, new_y)
                                  for seed in SEEDS])
    note("friedman.ranger", ranger(x, y, [], "mtry = 2", "f$r.squared"))
    note("friedman.permutation", ranger(x, y, [], 'mtry = 2, importance = "permutation"',
                                        "f$variable.importance"))
    note("friedman.quantiles", [
        RandomForestQuantileRegressor(500, max_features=2, min_samples_leaf=5, random_state=seed, n_jobs=-1)
        .fit(x, y).predict(new_x, quantiles=[0.05, 0.5, 0.95], interpolation="lower") for seed in SEEDS])
    weights = 1.0 + np.arange(300) % 7
    weights[::10] = 0
    tree = DecisionTreeRegressor(min_samples_leaf=5, random_state=0).fit(x, y, sample_weight=weights)
    note("friedman.weighted.tree", [tree.predict(new_x)] * 2)
    classes = np.digitize(y, [10, 14, 18])
    tree = DecisionTreeClassifier(min_samples_leaf=5, random_state=0).fit(x, classes, sample_weight=weights)
    note("friedman.weighted.classes", [tree.predict_proba(new_x)] * 2)


def mixed():
    with open(HERE / "mixed.csv", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    x = np.array([[float(v) for v in row[:6]] for row in rows])
    y = np.array([float(row[6]) for row in rows])
    labels = [row[7] for row in rows]
    halves = ["low" if label in ("low", "medium") else "high" for label in labels]
    order = 'respect.unordered.factors = "order"'
    note("mixed.order", ranger(x, y, [4, 5], f"mtry = 2, {order}", "f$r.squared"))
    note("mixed.order.classes", ranger(x, labels, [4, 5], f"mtry = 2, {order}", "1 - f$prediction.error"))
    note("mixed.order.halves", ranger(x, halves, [4, 5], f"mtry = 2, {order}", "1 - f$prediction.error"))
    note("mixed.permutation.classes", ranger(x, labels, [], 'mtry = 2, importance = "permutation"',
                                             "f$variable.importance"))
    for name, target in (("classes", labels), ("halves", halves)):
        scores, forests = oob(RandomForestClassifier, x, target, max_features=2)
        note(f"mixed.{name}", scores)
        note(f"mixed.{name}.importance", [forest.feature_importances_ for forest in forests])
        note(f"mixed.{name}.extra", oob(ExtraTreesClassifier, x, target, max_features=2)[0])


def table(path):
    with open(path, encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text else np.nan


def edgeroi(folder):
    sites = {row["SOURCEID"]: row for row in table(folder / "sites.csv")}
    horizons = [row for row in table(folder / "horizons.csv") if row["ORCDRC"]]
    place = [[number(sites[row["SOURCEID"]][name]) for name in ("LONGDA94", "LATGDA94")] for row in horizons]
    depth = [[number(row[name]) for name in ("UHDICM", "LHDICM")] for row in horizons]
    soil = [[number(row[name]) for name in ("CLYPPT", "SNDPPT", "SLTPPT", "PHIHO5")] for row in horizons]
    groups = sorted({site["TAXGAUC"] for site in sites.values()})
    group = [[groups.index(sites[row["SOURCEID"]]["TAXGAUC"])] for row in horizons]
    y = np.array([number(row["ORCDRC"]) for row in horizons])
    x = np.hstack([place, depth, soil])
    note("edgeroi", oob(RandomForestRegressor, x, y, max_features=2)[0])
    note("edgeroi.extra", oob(ExtraTreesRegressor, x, y, max_features=1.0)[0])
    x = np.hstack([place, depth, group])
    note("edgeroi.order", ranger(x, y, [4], 'mtry = 2, respect.unordered.factors = "order"', "f$r.squared"))
    labels = [row["HZDUSD"] or "none" for row in horizons]
    x = np.hstack([place, depth, soil])
    note("edgeroi.horizons", oob(RandomForestClassifier, x, labels, max_features=2)[0])


def africa(folder):
    sites = {row["SOURCEID"]: row for row in table(folder / "sites.csv")}
    all_horizons = table(folder / "horizons.csv")
    names = ("UHDICM", "LHDICM", "PHIHOX", "SNDPPT", "SLTPPT", "CLYPPT")

    def values(row):
        site = sites[row["SOURCEID"]]
        return [number(site["LONWGS84"]), number(site["LATWGS84"]), *(number(row[name]) for name in names)]

    horizons = [row for row in all_horizons if row["ORCDRC"]][::8]
    x = np.array([values(row) for row in horizons])
    y = np.array([number(row["ORCDRC"]) for row in horizons])
    note("africa", oob(RandomForestRegressor, x, y, max_features=2)[0])
    first = {}
    for row in all_horizons:
        if sites[row["SOURCEID"]]["TAXGWRB"]:
            first.setdefault(row["SOURCEID"], row)
    x = np.array([values(row) for row in first.values()])
    labels = [sites[key]["TAXGWRB"] for key in first]
    print("africa", len(y), len(labels))
    note("africa.groups", oob(RandomForestClassifier, x, labels, max_features=2)[0])
    note("africa.groups.extra", oob(ExtraTreesClassifier, x, labels, max_features=2)[0])


def main():
    data = pathlib.Path(sys.argv[1])
    friedman()
    mixed()
    edgeroi(data / "edgeroi")
    africa(data / "afsp_africa")
    (HERE / "peers.json").write_text(json.dumps(RESULTS, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
