"""Executes a notebook through the installed Solum kernel and writes the result beside a copy.

The notebook is run in its own folder; an error in a cell ends the run with that cell's traceback,
and the notebook executed so far is written all the same.
"""

import argparse
import os
import pathlib
import sys
import tempfile
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def write_whole(notebook, path: pathlib.Path) -> None:
    """Writes a notebook under a temporary name and then gives it its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".ipynb")
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(temporary, 0o666 & ~mask)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        nbformat.write(notebook, file)
    os.replace(temporary, path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebook", type=pathlib.Path)
    parser.add_argument("--to", type=pathlib.Path, required=True, help="folder of the result")
    parser.add_argument("--timeout", type=int, default=3600, help="seconds a cell may take")
    options = parser.parse_args()

    notebook = nbformat.read(options.notebook, as_version=4)
    client = NotebookClient(
        notebook,
        kernel_name="solum",
        timeout=options.timeout,
        resources={"metadata": {"path": str(options.to)}},
        on_cell_executed=report,
    )
    options.to.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    try:
        client.execute()
    except CellExecutionError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        write_whole(notebook, options.to / options.notebook.name)
    print(f"{len(notebook.cells)} cells in {time.monotonic() - started:.1f} s")
    return 0


def report(cell, cell_index, execute_reply) -> None:
    """Says on the terminal which cell is done."""
    first_line = cell.source.strip().splitlines()[0] if cell.source.strip() else ""
    print(f"cell {cell_index}: {execute_reply['content']['status']}  {first_line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
