"""P8: loops in cells beside the same loops in Python, whole processes."""

import json
import math
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from table import Row

WORK = {
    "sum": "sum of 5 M whole numbers",
    "fibonacci": "fib(27), recursive",
    "sieve": "sieve of 2 M",
    "matrix": "product of two 120 × 120 matrices, nested arrays",
    "counting": "500 k counts in a dictionary",
    "quicksort": "quicksort of 200 k, in place",
}


def rows(root: pathlib.Path, rounds: int) -> list[Row]:
    folder = pathlib.Path(__file__).parent / "Cells"
    result = [row(root, folder, name, work, rounds) for name, work in WORK.items()]
    mean = math.exp(statistics.mean(math.log(one.peer / one.ours) for one in result))
    result.append(Row("P8", "geometric mean of the ratios", 1, mean, "", "≥ 2"))
    return result + inside(root)


def inside(root: pathlib.Path) -> list[Row]:
    """What is timed inside one process; here the limit stands in the place of a peer."""
    run = subprocess.run(
        [str(root / ".build/release/dev"), "bench", "cells"], check=True, capture_output=True, text=True,
        cwd=root,
    )
    seconds = {name: float(time) for name, time in map(str.split, run.stdout.splitlines())}
    return [
        Row("P8", "parsing and checking a cell of 50 lines, median of the language tests; "
            "the limit instead of a peer", seconds["check"] * 1000, 2, "ms", "≥ 1"),
        Row("P8", "the same for a cell of 50 dense lines", seconds["dense"] * 1000, 2, "ms",
            "≥ 1"),
        Row("P8", "a call of a library function from a cell; the limit instead of a peer",
            seconds["call"] * 1e6, 1, "µs", "≥ 1"),
    ]


def row(root: pathlib.Path, folder: pathlib.Path, name: str, work: str, rounds: int) -> Row:
    ours, peer = [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as output:
            program = [str(root / ".build/release/solum"), "run", str(folder / f"{name}.swift")]
            started = time.perf_counter()
            subprocess.run([*program, "--to", output], check=True, capture_output=True)
            ours.append(time.perf_counter() - started)
            found = printed(pathlib.Path(output) / f"{name}.ipynb")
        started = time.perf_counter()
        run = subprocess.run(
            [sys.executable, str(folder / f"{name}.py")], check=True, capture_output=True, text=True
        )
        peer.append(time.perf_counter() - started)
        if found != run.stdout:
            raise SystemExit(f"{name}: ours printed {found!r}, Python {run.stdout!r}")
    medians = [statistics.median(times) * 1000 for times in (ours, peer)]
    return Row("P8", f"cells: {work}, beside CPython", *medians, "ms", "≥ 1")


def printed(notebook: pathlib.Path) -> str:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return "".join(
        "".join(output["text"])
        for cell in cells
        for output in cell["outputs"]
        if output["output_type"] == "stream"
    )
