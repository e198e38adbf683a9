"""User mistakes: each is a clear error in the notebook, the kernel lives on and keeps its values."""

import pytest

PROFILES = """id,top,bottom,x,y,soc
A,0,10,149.6,-30.2,12.5
A,10,30,149.6,-30.2,7.0
B,0,20,149.7,-30.1,9.0
"""


@pytest.fixture
def kernel(session, tmp_path):
    """A kernel that already holds a value, and a folder with a small profile file."""
    (tmp_path / "profiles.csv").write_text(PROFILES, encoding="utf-8")
    reply, _ = session.run("let kept = 41")
    assert reply["status"] == "ok"
    return session


def read_cell(path, **replaced) -> str:
    """A cell that reads the profile file, with some of its words replaced."""
    words = {"profile": "id", "property": "soc", **replaced}
    return (
        f'let profiles = SoilProfiles.read("{path}", profile: "{words["profile"]}", top: "top", '
        f'bottom: "bottom", x: "x", y: "y", crs: "EPSG:4283", '
        f'properties: ["{words["property"]}": .organicCarbon(.gramsPerKilogram)])'
    )


def check_fails_and_lives_on(kernel, code: str, *words: str) -> None:
    """The cell fails with an error that says each of the words; the kernel and its values stay."""
    reply, outputs = kernel.run(code)
    assert reply["status"] == "error", outputs
    text = reply["evalue"] + "\n".join(reply["traceback"])
    for word in words:
        assert word in text, text
    reply, outputs = kernel.run("kept + 1")
    assert reply["status"] == "ok"
    assert [o["data"]["text/plain"] for o in outputs if o["type"] == "execute_result"] == ["42"]


def test_unknown_column_names_the_near_ones(kernel, tmp_path):
    path = tmp_path / "profiles.csv"
    check_fails_and_lives_on(kernel, read_cell(path, property="socc"), "socc", "soc", "bottom")


def test_missing_file_is_named(kernel, tmp_path):
    path = tmp_path / "absent.csv"
    check_fails_and_lives_on(kernel, read_cell(path), "absent.csv")


def test_raster_that_covers_no_site_is_named(kernel, tmp_path, edgeroi):
    (tmp_path / "far.csv").write_text(PROFILES.replace("149.", "9."), encoding="utf-8")
    reply, _ = kernel.run(read_cell(tmp_path / "far.csv"))
    assert reply["status"] == "ok", reply
    elevation = edgeroi / "covariates_aligned_100m" / "elevation.tif"
    check_fails_and_lives_on(
        kernel,
        "let layers = profiles.harmonized(.organicCarbon, to: .globalSoilMap, "
        f'by: .equalAreaSpline(lambda: 0.1))\nlayers.sampled(from: Covariates("{elevation}"), window: 3)',
        "elevation",
    )


def test_network_that_cannot_work_names_layer_and_shapes(kernel):
    code = """
    let samples = SoilProfiles.example
        .harmonized(.organicCarbon, to: .globalSoilMap, by: .equalAreaSpline(lambda: 0.1))
        .sampled(from: Covariates.example, window: 3)
    let cnn = CNN {
        Conv2D(16, kernel: 3, activation: .relu)
        Conv2D(32, kernel: 3, activation: .relu)
        Flatten()
    }
    cnn.summary(for: samples)
    """
    check_fails_and_lives_on(kernel, code, "Conv2D", "1", "3")


def test_type_error_runs_nothing(kernel):
    code = 'print("must not appear")\nlet depth: Int = "five"'
    reply, outputs = kernel.run(code)
    assert reply["status"] == "error"
    assert not [output for output in outputs if output["type"] == "stream"]
    check_fails_and_lives_on(
        kernel, code, "cannot convert value of type 'String' to specified type 'Int'", "^"
    )
