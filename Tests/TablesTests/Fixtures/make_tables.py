"""Writes rows.csv, sites.csv and expected.json: a table and what pandas and SciPy make of it.

    python make_tables.py

Made with pandas 3.1 and SciPy 1.17.
"""

import json
import pathlib

import numpy as np
import pandas as pd
from scipy import stats

HERE = pathlib.Path(__file__).parent
random = np.random.default_rng(7)
COUNT = 240

rows = pd.DataFrame({
    "profile": random.integers(1, 41, COUNT),
    "layer": random.choice(["0-5 cm", "5-15 cm", "15-30 cm"], COUNT),
    "landuse": random.choice(["forêt", "cropland", "pasture"], COUNT),
    "clay": np.round(random.gamma(4, 6, COUNT), 1),
    "carbon": random.lognormal(2, 0.7, COUNT),
    "sampled": pd.to_datetime("2001-03-01") + pd.to_timedelta(random.integers(0, 4000, COUNT), "D"),
})
rows.loc[random.random(COUNT) < 0.1, "clay"] = np.nan
rows.loc[random.random(COUNT) < 0.05, "landuse"] = None
rows["ph"] = np.round(4.5 + 0.04 * rows["clay"] + random.normal(0, 0.5, COUNT), 2)
rows.to_csv(HERE / "rows.csv", index=False)
sites = pd.DataFrame({"profile": np.arange(1, 36), "x": np.round(random.uniform(140, 150, 35), 4)})
sites.to_csv(HERE / "sites.csv", index=False)

rows = pd.read_csv(HERE / "rows.csv")


def numbers(values):
    return [None if pd.isna(value) else float(value) for value in values]


grouped = rows.groupby(["landuse", "layer"], dropna=False)
clay = grouped["clay"].agg(["count", "mean", "std", "median", "min", "max", "sum"])
known = rows.dropna(subset=["clay", "ph"])
line = stats.linregress(known["clay"], known["ph"])
wide = rows.pivot_table(index="profile", columns="layer", values="carbon", aggfunc="mean")
expected = {
    "describe": {
        name: numbers(rows[name].describe()[["min", "25%", "50%", "mean", "75%", "max", "std"]])
        for name in ["clay", "carbon", "ph"]
    },
    "skewness": {name: float(rows[name].skew()) for name in ["clay", "carbon", "ph"]},
    "quantiles": numbers(rows["clay"].quantile([0.05, 0.333, 0.9])),
    "missing": int(rows["clay"].isna().sum()),
    "pearson": float(rows["clay"].corr(rows["ph"])),
    "spearman": float(rows["clay"].corr(rows["ph"], method="spearman")),
    "covariance": float(rows["clay"].cov(rows["ph"])),
    "ranks": numbers(rows["clay"].rank()),
    "groups": [[None if pd.isna(key) else key for key in keys] for keys in clay.index],
    "group clay": {name: numbers(clay[name]) for name in clay.columns},
    "group q90": numbers(grouped["carbon"].quantile(0.9)),
    "sorted": [int(i) for i in rows.sort_values(["landuse", "clay"], kind="stable").index],
    "sorted down": [
        int(i) for i in rows.sort_values("clay", ascending=False, kind="stable").index
    ],
    "inner": numbers(rows.merge(sites, on="profile")["x"]),
    "left": numbers(rows.merge(sites, on="profile", how="left")["x"]),
    "counts": {str(k): int(v) for k, v in rows["landuse"].value_counts(dropna=False).items()},
    "wide": {"profiles": [int(i) for i in wide.index],
             **{name: numbers(wide[name]) for name in wide.columns}},
    "years": [int(y) for y in pd.to_datetime(rows["sampled"]).dt.year],
    "line": [line.slope, line.intercept, line.stderr, line.intercept_stderr, line.rvalue ** 2,
             line.pvalue],
    "student": [[d, p, float(stats.t.ppf(p, d))] for d in [1, 2, 5, 30, 400] for p in
                [0.6, 0.9, 0.975, 0.9995]],
}
(HERE / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n")
