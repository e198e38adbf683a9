"""The Swift in the documents: cells take it, and the compiler takes what is exported."""

import re

import pytest
from conftest import ROOT
from test_commands import compiler, solum

RUN = ["docs/networks.md", "docs/forests.md", "docs/samples.md"]
DOCUMENTS = ["README.md", *RUN]


def program(path: str) -> str:
    """All blocks of Swift of a document, as the cells of one file."""
    text = (ROOT / path).read_text(encoding="utf-8")
    blocks = re.findall(r"^```swift\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert blocks
    return "".join(f"// %%\n{block}\n" for block in blocks)


@pytest.mark.parametrize("path", DOCUMENTS)
def test_cells_of_documents_pass_the_checker_and_the_compiler(tmp_path, path):
    file = tmp_path / "document.swift"
    file.write_text(program(path), encoding="utf-8")
    exported = solum("export", file, "--to", tmp_path / "package")
    assert exported.returncode == 0, exported.stderr
    main = next((tmp_path / "package" / "Sources").rglob("main.swift"))
    checked = compiler("-typecheck", main)
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("path", RUN)
def test_cells_of_documents_run(tmp_path, path):
    file = tmp_path / "document.swift"
    file.write_text(program(path), encoding="utf-8")
    result = solum("run", file, "--to", tmp_path / "out")
    assert result.returncode == 0, result.stderr
