"""The notebooks, executed cell by cell through the kernel, on made-up and on real data."""

import os
import pathlib

import nbformat
from conftest import ROOT
from nbclient import NotebookClient

TOUR = "transfer-learning.ipynb"
EXPLORE = "explore.ipynb"


def execute(name: str, data: str, folder: pathlib.Path):
    """Runs a notebook in a folder of its own and returns its executed cells."""
    notebook = nbformat.read(ROOT / "notebooks" / name, as_version=4)
    before = os.environ.get("DATA")
    os.environ["DATA"] = data
    try:
        NotebookClient(
            notebook,
            kernel_name="solum",
            timeout=1800,
            resources={"metadata": {"path": str(folder)}},
        ).execute()
    finally:
        if before is None:
            del os.environ["DATA"]
        else:
            os.environ["DATA"] = before
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def representations(cells) -> list[dict]:
    """Every MIME bundle that the cells show."""
    return [
        output["data"]
        for cell in cells
        for output in cell.outputs
        if output["output_type"] in ("display_data", "execute_result")
    ]


def comparison_table(cells) -> str:
    """The text of the table that compares the learners."""
    return next(
        bundle["text/plain"] for bundle in representations(cells) if "CCC" in bundle["text/plain"]
    )


def check_shows_everything(cells, folder: pathlib.Path) -> None:
    """Every step shows a table or a picture, and the map is on disk."""
    bundles = representations(cells)
    assert sum("image/svg+xml" in bundle for bundle in bundles) >= 6
    assert sum("text/html" in bundle for bundle in bundles) >= 4
    table = comparison_table(cells)
    for learner in ("RandomForest", "CNN", "MultiTask", "Transfer"):
        assert learner in table
    assert list(folder.glob("*.tif"))


def test_example_landscape(tmp_path):
    check_shows_everything(execute(TOUR, "", tmp_path), tmp_path)


def test_edgeroi(edgeroi, tmp_path):
    check_shows_everything(execute(TOUR, str(edgeroi), tmp_path), tmp_path)


def check_explores(cells, folder: pathlib.Path) -> None:
    """Every cell shows a table or a picture, and the table that was saved is on disk."""
    assert all(cell.outputs for cell in cells)
    bundles = representations(cells)
    assert sum("image/svg+xml" in bundle for bundle in bundles) >= 10
    assert sum("text/html" in bundle for bundle in bundles) >= 9
    assert (folder / "carbon.csv").stat().st_size > 200


def test_exploring_the_example_landscape(tmp_path):
    check_explores(execute(EXPLORE, "", tmp_path), tmp_path)


def test_exploring_edgeroi(edgeroi, tmp_path):
    check_explores(execute(EXPLORE, str(edgeroi), tmp_path), tmp_path)
