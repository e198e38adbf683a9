"""P11: reading, grouping, joining, sorting and quantiles of a large table beside pandas.

Both sides read the same files into the same types, pandas with its fastest engine (pyarrow) on as many threads, and
run in turn. What they find is compared.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
import pandas as pd
import pyarrow

from table import Row

ROWS = 5_000_000
ROUNDS = 5
CORES = len(os.sched_getaffinity(0))
WORK = {
    "read": "read {rows:,} rows of ten columns",
    "group": "means of two columns by two others",
    "join": "inner join with a tenth as many sites",
    "sort": "sort by a number",
    "quantiles": "five quantiles of a column",
}


def write(folder: pathlib.Path) -> None:
    random = np.random.default_rng(1)
    profiles = ROWS // 10
    layers = np.array(["0-5 cm", "5-15 cm", "15-30 cm", "30-60 cm", "60-100 cm"])
    uses = np.array(["forest", "cropland", "pasture", "orchard", "wetland", "bare"])
    rows = pd.DataFrame({
        "profile": random.integers(0, profiles, ROWS), "layer": layers[random.integers(0, 5, ROWS)],
        "landuse": uses[random.integers(0, 6, ROWS)], "top": random.integers(0, 200, ROWS),
        "clay": np.round(random.gamma(2, 10, ROWS), 1), "carbon": random.lognormal(2, 0.8, ROWS),
        "ph": np.round(random.normal(6, 1, ROWS), 2), "lab": [f"L{i:07d}" for i in range(ROWS)],
        "year": random.integers(1970, 2024, ROWS), "x": np.round(random.uniform(140, 150, ROWS), 5),
    })
    rows.loc[random.random(ROWS) < 0.05, "clay"] = np.nan
    rows.to_csv(folder / "rows.csv", index=False)
    sites = pd.DataFrame({
        "profile": random.permutation(profiles), "lon": random.uniform(140, 150, profiles),
        "soil": np.array(["Oxisol", "Ultisol", "Vertisol"])[random.integers(0, 3, profiles)],
    })
    sites.to_csv(folder / "sites.csv", index=False)


def ours(root: pathlib.Path, folder: pathlib.Path) -> dict[str, tuple[float, float]]:
    program = os.environ.get("SOLUM_TABLE_BENCH", f"{root}/.build/release/dev bench table").split()
    run = subprocess.run(
        [*program, "--rows", str(folder / "rows.csv"), "--sites", str(folder / "sites.csv")], check=True,
        capture_output=True, text=True, cwd=root)
    return {name: (float(seconds), float(check))
            for name, seconds, check in (line.split() for line in run.stdout.splitlines())}


def pandas(folder: pathlib.Path) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}

    def timed(name, work, check):
        started = time.perf_counter()
        result = work()
        found[name] = (time.perf_counter() - started, float(check(result)))
        return result

    sites = pd.read_csv(folder / "sites.csv", engine="pyarrow")
    rows = timed("read", lambda: pd.read_csv(folder / "rows.csv", engine="pyarrow"), lambda t: t["carbon"].sum())
    timed("group", lambda: rows.groupby(["landuse", "layer"])[["clay", "carbon"]].mean(), lambda t: t["clay"].sum())
    timed("join", lambda: rows.merge(sites, on="profile"), lambda t: t["lon"].sum())
    timed("sort", lambda: rows.sort_values("carbon"), lambda t: t["top"].head(1000).sum())
    timed("quantiles", lambda: rows["carbon"].quantile([0.05, 0.25, 0.5, 0.75, 0.95]), lambda q: q.sum())
    return found


def rows(root: pathlib.Path, rounds: int) -> list[Row]:
    pyarrow.set_cpu_count(CORES)
    runs: dict[str, list[dict[str, tuple[float, float]]]] = {"ours": [], "pandas": []}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write(folder)
        pandas(folder)
        for _ in range(min(rounds, ROUNDS)):
            runs["ours"].append(ours(root, folder))
            runs["pandas"].append(pandas(folder))
    result = []
    for task, work in WORK.items():
        checks = [runs[side][0][task][1] for side in runs]
        if not np.isclose(*checks, rtol=1e-9):
            raise SystemExit(f"P11 {task}: we find {checks[0]}, pandas {checks[1]}")
        times = [statistics.median(run[task][0] for run in runs[side]) * 1000 for side in runs]
        result.append(Row("P11", f"tables: {work.format(rows=ROWS)}, beside pandas", *times, "ms", "≥ 1 (3)",
                          "equal" if task == "read" else ""))
    return result


if __name__ == "__main__":
    for one in rows(pathlib.Path(__file__).resolve().parents[2], int(sys.argv[1]) if len(sys.argv) > 1 else 5):
        print(one.line(), end="")
