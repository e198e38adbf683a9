"""The program `solum` from the command line: checking and exporting, and bad input."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest
from conftest import ROOT

BUILD = ROOT / ".build" / "release"
NOTEBOOK = ROOT / "notebooks" / "transfer-learning.ipynb"
C_ROOMS = "CGDAL CDeflate COpenBLAS CProcess CProcessor CForest".split()
ROOMS = (
    "Basics Display Figures Forests Geodata CovariateGrids Geostatistics LinearAlgebra Spectroscopy Soil "
    "VirtualLandscape Sampling Tables "
    "NetworkLoops PortableLoops V3Loops V4Loops Networks Mapping Solum SafeTensors SwiftProtobuf"
).split() + C_ROOMS

PLAIN = """// %% [markdown]
// # Plain cells

// %%
struct Trouble: Error { let n: Int }
func half(_ n: Int) throws -> Int {
  if n % 2 == 1 { throw Trouble(n: n) }
  return n / 2
}
func quarter(_ n: Int) -> Int { half(half(n)) }
[4, 8].map { half($0) }

// %%
let name = "clay"
name

// %%
func say(_ n: Int) -> String {
  do { return "\\(quarter(n))" } catch { return "no: \\(error)" }
}
print(say(8), say(6))
let name = name.count
let first = [name].first
first

// %%
struct Horizon { let top: Double }
Horizon(top: 5)

// %%
struct Horizon { let bottom: Double; let isDeep = true }
var count = 0
func bump() { count += half(2) }
for _ in 0..<3 { bump() }
print(count, terminator: "!\\n")
Horizon(bottom: Double(count) / 2)
"""


def solum(*words: object, folder: pathlib.Path | None = None) -> subprocess.CompletedProcess:
    """Runs the program."""
    return subprocess.run(
        [BUILD / "solum", *map(str, words)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
        env={**os.environ, "DATA": ""},
    )


def notebook(path: pathlib.Path, *cells: str) -> pathlib.Path:
    """Writes a notebook of code cells."""
    content = {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": f"cell-{number}",
                "metadata": {},
                "outputs": [],
                "source": cell,
            }
            for number, cell in enumerate(cells)
        ],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def compiler(*words: object) -> subprocess.CompletedProcess:
    """Runs swiftc with the modules that the build made."""
    swiftc = shutil.which("swiftc")
    if swiftc is None:
        pytest.skip("there is no swiftc")
    options = ["-swift-version", "5", "-module-name", "main", "-I", BUILD / "Modules"]
    for room in C_ROOMS:
        options += ["-Xcc", f"-fmodule-map-file={BUILD / f'{room}.build' / 'module.modulemap'}"]
    return subprocess.run(
        [swiftc, *map(str, options), *map(str, words)], capture_output=True, text=True, check=False
    )


def outputs(path: pathlib.Path) -> list[dict]:
    """The outputs of an executed notebook, without the bars of progress."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    found = [output for cell in cells for output in cell.get("outputs", [])]
    return [output for output in found if "███" not in text_of(output)]


def text_of(output: dict) -> str:
    """What an output printed or shows as text."""
    if output["output_type"] == "stream":
        return "".join(output["text"])
    return "".join(output["data"]["text/plain"]) + "\n"


def shown(path: pathlib.Path) -> str:
    """What an executed notebook printed and showed, as one text."""
    return "".join(map(text_of, outputs(path)))


def objects_of(room: str) -> list[pathlib.Path]:
    """What the build made of a room, without what it left of sources that are gone."""
    found = (BUILD / f"{room}.build").rglob("*.o")
    sources = ROOT / "Sources" / room
    if not sources.exists():
        return list(found)
    names = {file.name for file in sources.resolve().rglob("*")}
    return [file for file in found if file.stem in names]


def compile_and_run(package: pathlib.Path, folder: pathlib.Path) -> str:
    """Links the only program of an exported package with the built library; what it prints."""
    objects = [file for room in ROOMS for file in objects_of(room)]
    main = next((package / "Sources").rglob("main.swift"))
    built = compiler(main, *objects, "-o", folder / "program")
    assert built.returncode == 0, built.stderr
    assert "warning:" not in built.stderr
    environment = {name: value for name, value in os.environ.items() if name != "SOLUM_OUTPUT"}
    environment["DATA"] = ""
    program = subprocess.run(
        [folder / "program"],
        capture_output=True,
        text=True,
        cwd=folder,
        check=True,
        env=environment,
    )
    return program.stdout


def test_version_is_one_line():
    result = solum("--version")
    assert (result.returncode, result.stderr) == (0, "")
    assert re.fullmatch(r"Solum \d+\.\d+\.\d+\n", result.stdout)


def test_verbose_version_names_what_was_resolved_and_found():
    lines = solum("--version", "--verbose").stdout.splitlines()
    versions = dict(line.split(maxsplit=1) for line in lines[1:])
    resolved = json.loads((ROOT / "Package.resolved").read_text(encoding="utf-8"))["pins"]
    assert resolved
    for pin in resolved:
        assert versions[pin["identity"]] == pin["state"]["version"]
    assert versions["ZeroMQ"] == debian_version("libzmq5")
    assert versions["SQLite"] == debian_version("libsqlite3-0")
    assert versions["OpenBLAS"].split()[0] == debian_version("libopenblas0")
    assert re.fullmatch(r"\d+\.\d+\.\d+", versions["PROJ"])
    assert versions["GDAL"] == debian_version("libgdal-dev")
    compiler = subprocess.run(["swiftc", "--version"], capture_output=True, text=True, check=True)
    assert f"Swift version {versions['Swift']}" in compiler.stdout


def debian_version(package: str) -> str:
    """The version of what a Debian package holds."""
    query = ["dpkg-query", "--show", "--showformat=${Version}", package]
    found = subprocess.run(query, capture_output=True, text=True, check=False)
    if found.returncode != 0:
        pytest.skip(f"there is no package {package}")
    return re.match(r"[0-9.]*[0-9]", found.stdout).group()


def test_show_prints_what_tagged_cells_showed(tmp_path):
    path = notebook(tmp_path / "sums.ipynb", "20 + 1", 'print("second")\n22')
    content = json.loads(path.read_text(encoding="utf-8"))
    content["cells"][1]["metadata"] = {"tags": ["sum"]}
    path.write_text(json.dumps(content), encoding="utf-8")
    assert solum("run", path, "--to", tmp_path / "ran").returncode == 0
    executed = tmp_path / "ran" / "sums.ipynb"
    assert solum("show", executed).stdout == "21\nsecond\n22\n"
    assert solum("show", executed, "--tag", "sum").stdout == "second\n22\n"
    result = solum("show", executed, "--tag", "none")
    assert result.returncode == 2
    assert 'no cell has the tag "none"; there are sum.' in result.stderr


def test_check_is_silent_where_nothing_is_wrong(tmp_path):
    (tmp_path / "plain.swift").write_text(PLAIN, encoding="utf-8")
    result = solum("check", tmp_path / "plain.swift", NOTEBOOK)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_check_names_the_line_of_a_swift_file(tmp_path):
    text = "import Solum\n\n// %%\nlet a = 1\n\n// %%\nprint(a, nowhere)\n"
    (tmp_path / "soil.swift").write_text(text, encoding="utf-8")
    result = solum("check", "soil.swift", folder=tmp_path)
    assert result.returncode == 1
    assert result.stdout.splitlines() == [
        "soil.swift:7:10: error: cannot find 'nowhere' in scope",
        "7 | print(a, nowhere)",
        "  |          ^^^^^^^",
    ]


def test_check_names_the_cell_of_a_notebook(tmp_path):
    path = notebook(tmp_path / "soil.ipynb", "let a = 1", "print(a)\nprint(nowhere)")
    result = solum("check", path)
    assert result.returncode == 1
    assert result.stdout.startswith(f"{path}:cell 2:2:7: error: cannot find 'nowhere' in scope\n")


@pytest.mark.parametrize("command", ["check", "export"])
@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.ipynb", None, "there is no such file"),
        ("none.swift", None, "there is no such file"),
        ("text.ipynb", "hello", "not a notebook"),
        ("list.ipynb", "[1, 2]", "not a notebook"),
        ("old.ipynb", '{"nbformat": 3, "worksheets": []}', "nbconvert"),
    ],
)
def test_unreadable_files_end_with_two(tmp_path, command, name, content, message):
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    words = ["--to", "out"] if command == "export" else []
    result = solum(command, name, *words, folder=tmp_path)
    assert result.returncode == 2
    assert message in result.stderr
    assert name in result.stderr
    assert not (tmp_path / "out").exists()


def test_check_needs_a_file():
    result = solum("check")
    assert result.returncode == 2
    assert "solum check notebook.ipynb" in result.stderr


def test_export_reports_mistakes_and_writes_nothing(tmp_path):
    path = notebook(tmp_path / "soil.ipynb", "print(nowhere)")
    result = solum("export", path, "--to", tmp_path / "out")
    assert result.returncode == 1
    assert "cell 1:1:7: error: cannot find 'nowhere' in scope" in result.stderr
    assert not (tmp_path / "out").exists()


def test_export_leaves_a_folder_alone_that_is_not_empty(tmp_path):
    path = notebook(tmp_path / "soil-map.ipynb", "print(1)")
    out = tmp_path / "out"
    out.mkdir()
    (out / "kept.txt").write_text("kept", encoding="utf-8")
    result = solum("export", path, "--to", out)
    assert result.returncode == 2
    assert "--force" in result.stderr
    assert os.listdir(out) == ["kept.txt"]
    assert solum("export", path, "--to", out, "--force").returncode == 0
    assert (out / "Sources" / "SoilMap" / "main.swift").exists()
    assert (out / "kept.txt").read_text(encoding="utf-8") == "kept"


def test_export_refuses_a_folder_that_is_not_solum(tmp_path):
    path = notebook(tmp_path / "soil-map.ipynb", "print(1)")
    result = solum("export", path, "--to", tmp_path / "out", "--solum", tmp_path)
    assert result.returncode == 2
    assert "not the package Solum" in result.stderr


def test_exported_package_finds_the_library(tmp_path):
    path = notebook(tmp_path / "soil-map.ipynb", "print(1)")
    assert solum("export", path, "--to", tmp_path / "out").returncode == 0
    manifest = (tmp_path / "out" / "Package.swift").read_text(encoding="utf-8")
    found = re.search(r'path: "(.*)"', manifest)
    assert found and pathlib.Path(found.group(1)).resolve() == ROOT.resolve()


def test_run_prints_what_cells_show(tmp_path):
    path = notebook(tmp_path / "sums.ipynb", 'print("first")\n20 + 1', "let half = 0.5\nhalf * 3")
    lines = solum("run", path).stdout.splitlines()
    assert lines[0].startswith("cell 1: ok") and lines[1:3] == ["first", "21"]
    assert lines[3].startswith("cell 2: ok") and lines[4:] == ["1.5"]
    kept = solum("run", path, "--to", tmp_path / "ran").stdout
    assert "21" not in kept


def test_compiled_program_prints_what_the_notebook_showed(tmp_path):
    path = tmp_path / "plain.swift"
    path.write_text(PLAIN, encoding="utf-8")
    assert solum("export", path, "--to", tmp_path / "out").returncode == 0
    assert solum("run", path, "--to", tmp_path / "ran").returncode == 0
    printed = compile_and_run(tmp_path / "out", tmp_path)
    assert printed == shown(tmp_path / "ran" / "plain.ipynb")


def test_compiled_tour_prints_and_draws_what_the_notebook_showed(tmp_path):
    assert solum("export", NOTEBOOK, "--to", tmp_path / "tour").returncode == 0
    assert solum("run", NOTEBOOK, "--to", tmp_path / "ran", folder=tmp_path).returncode == 0
    executed = tmp_path / "ran" / NOTEBOOK.name
    assert compile_and_run(tmp_path / "tour", tmp_path) == shown(executed)
    bundles = [output.get("data", {}) for output in outputs(executed)]
    pictures = ["".join(data["image/svg+xml"]) for data in bundles if "image/svg+xml" in data]
    assert len(pictures) >= 6
    for number, picture in enumerate(pictures, start=1):
        written = tmp_path / "output" / f"figure-{number}.svg"
        assert written.read_text(encoding="utf-8") == picture
    assert not (tmp_path / "output" / f"figure-{len(pictures) + 1}.svg").exists()
