"""P5: random forests beside scikit-learn and ranger: fit and predict.

The data are Friedman's first function (Friedman 1991, DOI 10.1214/aos/1176347963) with features without use; every
library grows the same number of trees, to the end, trying a third of the features at a split, and predicts the rows
it was fitted on. All sides run in turn, ranger where Rscript has it. The out-of-bag R² must agree, or the run fails.
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
from safetensors.numpy import save_file
from sklearn.ensemble import RandomForestRegressor

from table import Row

TREES = 500
AGREEMENT = 0.01
# Rows, features, how often each side runs and how often ranger: a fit of the larger table takes scikit-learn half a
# minute and ranger longer.
TABLES = [(1_500, 20, 5, 5), (10_000, 32, 3, 1)]
GROWTH = [(1_500 * factor, 20, 3) for factor in (1, 2, 4, 8)]
CORES = len(os.sched_getaffinity(0))


def data(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(1)
    x = random.uniform(size=(rows, columns)).astype(np.float32)
    y = (10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2 + 10 * x[:, 3] + 5 * x[:, 4]
         + random.normal(size=rows))
    return x, y.astype(np.float64)


def ours(root: pathlib.Path, path: pathlib.Path, threads: int, level: str = "") -> dict[str, float]:
    program = os.environ.get("SOLUM_FOREST_BENCH", f"{root}/.build/release/dev bench forest").split()
    run = subprocess.run(
        [*program, "--data", str(path), "--trees", str(TREES), "--threads", str(threads)], check=True,
        capture_output=True, text=True, cwd=root, env={**os.environ, "SOLUM_LOOPS": level})
    return {name: float(value) for name, value in (line.split()[:2] for line in run.stdout.splitlines())}


def scikit_learn(x: np.ndarray, y: np.ndarray, seed: int) -> dict[str, float]:
    forest = RandomForestRegressor(
        TREES, max_features=x.shape[1] // 3, oob_score=True, n_jobs=CORES, random_state=seed)
    started = time.perf_counter()
    forest.fit(x, y)
    fitted = time.perf_counter()
    forest.predict(x)
    return {"fit": fitted - started, "predict": time.perf_counter() - fitted, "r2": forest.oob_score_}


RANGER = """
suppressMessages(library(ranger))
arguments <- commandArgs(TRUE)
rows <- as.integer(arguments[2]); columns <- as.integer(arguments[3]); threads <- as.integer(arguments[4])
numbers <- readBin(arguments[1], "double", rows * (columns + 1))
d <- as.data.frame(matrix(numbers, rows)); names(d)[columns + 1] <- "y"
fit <- system.time(f <- ranger(y ~ ., d, num.trees = as.integer(arguments[5]), mtry = columns %/% 3, min.node.size = 1,
                               num.threads = threads, seed = 1, verbose = FALSE))["elapsed"]
predict <- system.time(predict(f, d, num.threads = threads, verbose = FALSE))["elapsed"]
cat("fit", fit, "\\npredict", predict, "\\nr2", f$r.squared, "\\n")
"""


def ranger(x: np.ndarray, y: np.ndarray) -> dict[str, float] | None:
    """Runs ranger; `None` where R or the package is missing."""
    rscript = shutil.which("Rscript")
    if rscript is None:
        print("P5: no Rscript here, so ranger is left out", file=sys.stderr)
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "data.bin"
        path.write_bytes(np.column_stack([x.astype(np.float64), y]).T.tobytes())
        run = subprocess.run(
            [rscript, "-e", RANGER, str(path), str(len(x)), str(x.shape[1]), str(CORES), str(TREES)],
            capture_output=True, text=True)
    if run.returncode != 0:
        print(f"P5: ranger is left out: {run.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    return {name: float(value) for name, value in (line.split() for line in run.stdout.splitlines())}


def agree(name: str, one: dict[str, float], other: dict[str, float]) -> None:
    if abs(one["r2"] - other["r2"]) > AGREEMENT:
        raise SystemExit(f"P5 {name}: our out-of-bag R² is {one['r2']:.4f}, that of the peer {other['r2']:.4f}")


def rows(root: pathlib.Path, rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "data.safetensors"
        result = [row for table in TABLES for row in compared(root, path, *table, rounds)]
        return result + growth(root, path, rounds) + threads(root, path, rounds) + levels(root, path, rounds)


def compared(
    root: pathlib.Path, path: pathlib.Path, n: int, columns: int, most: int, ranger_runs: int, rounds: int,
) -> list[Row]:
    """Our side beside both peers, run in turn."""
    x, y = data(n, columns)
    save_file({"x": x, "y": y}, path)
    work = f"{TREES} trees, {n:,} × {columns}, a third of the features a split"
    sides: dict[str, list[dict[str, float]]] = {"ours": [], "scikit-learn": [], "ranger": []}
    for seed in range(min(rounds, most)):
        sides["ours"].append(ours(root, path, CORES))
        sides["scikit-learn"].append(scikit_learn(x, y, seed))
        found = ranger(x, y) if seed < ranger_runs and len(sides["ranger"]) == seed else None
        if found is not None:
            sides["ranger"].append(found)
    result = []
    for peer in ("scikit-learn", "ranger"):
        if not sides[peer]:
            continue
        agree(f"{work}, {peer}", sides["ours"][0], sides[peer][0])
        for task, aim in (("fit", "≥ 5"), ("predict", "≥ 10")):
            times = [statistics.median(run[task] for run in sides[side]) * 1000 for side in ("ours", peer)]
            name = f"forest, {task}: {work}, beside {peer}, median of {len(sides[peer])}"
            found = " and ".join(f"{sides[side][0]['r2']:.4f}" for side in ("ours", peer))
            result.append(
                Row("P5", name, *times, "ms", aim if peer == "scikit-learn" else "≥ 1",
                    f"out-of-bag R² {found}" if task == "fit" else ""))
    return result


def growth(root: pathlib.Path, path: pathlib.Path, rounds: int) -> list[Row]:
    """How the time of a fit grows; the ideal, n log n, stands in the place of a peer."""
    times = []
    for n, columns, most in GROWTH:
        x, y = data(n, columns)
        save_file({"x": x, "y": y}, path)
        times.append(statistics.median(ours(root, path, CORES)["fit"] for _ in range(min(rounds, most))))
    first = GROWTH[0][0]
    return [
        Row("P5", f"forest, fit: {n:,} × {columns}; n log n from {first:,} rows instead of a peer", time_ * 1000,
            times[0] * (n * np.log(n)) / (first * np.log(first)) * 1000, "ms", "≥ 0.8")
        for (n, columns, _), time_ in zip(GROWTH, times)]


def threads(root: pathlib.Path, path: pathlib.Path, rounds: int) -> list[Row]:
    """One thread beside two."""
    if CORES < 2:
        return []
    x, y = data(*TABLES[0][:2])
    save_file({"x": x, "y": y}, path)
    runs: dict[int, list[dict[str, float]]] = {1: [], 2: []}
    for _ in range(min(rounds, 5)):
        for count in runs:
            runs[count].append(ours(root, path, count))
    if runs[1][0]["r2"] != runs[2][0]["r2"]:
        raise SystemExit("P5: the number of threads changes the forest")
    two, one = (statistics.median(run["fit"] for run in runs[count]) * 1000 for count in (2, 1))
    return [Row("P5", "forest, fit: 1,500 × 20 on two threads; one thread instead of a peer", two, one, "ms", "≥ 1.6")]


def levels(root: pathlib.Path, path: pathlib.Path, rounds: int) -> list[Row]:
    """Lower levels of processors beside the highest that this one has."""
    x, y = data(*TABLES[1][:2])
    save_file({"x": x, "y": y}, path)
    runs: dict[str, list[dict[str, float]]] = {"": [], "v3": [], "portable": []}
    for _ in range(min(rounds, TABLES[1][2])):
        for level in runs:
            runs[level].append(ours(root, path, CORES, level))
    if len({run[0]["r2"] for run in runs.values()}) > 1:
        raise SystemExit("P5: the level of the processor changes the forest")
    times = {level: statistics.median(run["predict"] for run in found) * 1000 for level, found in runs.items()}
    return [
        Row("P5", f"forest, predict: 10,000 × 32 with the loops {level}; the highest level instead of a peer",
            times[level], times[""], "ms", "≥ 0.3")
        for level in ("v3", "portable")]


if __name__ == "__main__":
    for one in rows(pathlib.Path(__file__).resolve().parents[2], int(sys.argv[1]) if len(sys.argv) > 1 else 5):
        print(one.line(), end="")
