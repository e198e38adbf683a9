"""Measures Solum beside its peers and writes one table, docs/benchmarks.md.

Both sides run in turn in one run, on the same machine and the same work; the table has medians.
A faster wrong answer is a failure: what both sides print is compared.
"""

import argparse
import os
import pathlib
import platform
import sys
import tempfile
from importlib.metadata import version

import cells
import forests
import kernel
import networks
import rasters
import tables

ROOT = pathlib.Path(__file__).resolve().parents[2]
PEERS = ["torch", "scikit-learn", "rasterio", "pandas"]
HEAD = """# Benchmarks

Written by `make bench`; not edited by hand. Both sides run in turn (A B A B …) on the same machine and the same work,
and what they print or find is compared. The ratio is the peer's time or memory divided by ours: above 1 we need less.

Machine: {machine}. Peers: Python {python}, {peers}.

| | the work | ours | peer | ratio | aim | accuracy |
|---|---|---|---|---|---|---|
"""


def processor() -> str:
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each side runs")
    parser.add_argument("--only", default="", help="kernel, cells, networks, forests, rasters or tables, with commas; "
                        "then the table is printed and not written")
    parser.add_argument("--write", type=pathlib.Path, default=ROOT / "docs" / "benchmarks.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as history:
        os.environ["XDG_DATA_HOME"] = history
        rooms = {"kernel": kernel, "cells": cells, "networks": networks, "forests": forests,
                 "rasters": rasters, "tables": tables}
        rows = [
            row for name, room in rooms.items() if name in options.only.split(",") or not options.only
            for row in room.rows(ROOT, options.rounds)
        ]
    cores = len(os.sched_getaffinity(0))
    head = HEAD.format(
        machine=f"{processor()}, {cores} cores", python=platform.python_version(),
        peers=kernel.peers() + "".join(f", {name} {version(name)}" for name in PEERS),
    )
    text = head + "".join(row.line() for row in rows)
    if not options.only:
        temporary = options.write.with_suffix(".new")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(options.write)
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
