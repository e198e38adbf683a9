"""The first steps of somebody new to Solum, on real data: three short lines each at most.

What is expected is computed here, from the same files, with Python's own csv and statistics.
"""

import csv
import pathlib
import statistics

import pytest
from conftest import Session, result_text


@pytest.fixture(scope="module")
def ask(edgeroi):
    """Runs a step, and returns what it shows: the plain text, and the forms in which it is shown."""
    session = Session()
    session.run(f'let folder = "{edgeroi}"')

    def ask(code: str) -> tuple[str, set[str]]:
        lines = code.splitlines()
        assert len(lines) <= 3 and max(map(len, lines)) <= 100, code
        reply, outputs = session.run(code)
        assert reply["status"] == "ok", reply
        forms = {form for output in outputs for form in output.get("data", {})}
        return result_text(outputs), forms

    yield ask
    session.close()


@pytest.fixture(scope="module")
def horizons(edgeroi) -> list[dict[str, str]]:
    return rows(edgeroi / "horizons.csv")


def rows(path: pathlib.Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def numbers(rows: list[dict[str, str]], column: str) -> list[float]:
    return [float(row[column]) for row in rows if row[column]]


def test_reading_a_table_and_its_first_rows(ask, horizons):
    text, forms = ask('let horizons = Table.read(folder + "/horizons.csv")\nhorizons.head(5)')
    assert horizons[0]["SOURCEID"] in text and "5 rows, 10 columns" in text
    assert "text/html" in forms


def test_the_mean_of_a_column(ask, horizons):
    text, _ = ask('mean(horizons["CLYPPT"])')
    assert float(text) == pytest.approx(statistics.fmean(numbers(horizons, "CLYPPT")), rel=1e-12)


def test_a_summary(ask, horizons):
    text, _ = ask("horizons.summary")
    row = next(line.split() for line in text.splitlines() if line.startswith("CLYPPT"))
    known = numbers(horizons, "CLYPPT")
    assert row[2] == str(len(horizons) - len(known))
    assert [float(row[3]), float(row[-1])] == pytest.approx([min(known), max(known)], abs=0.05)


def test_choosing_and_sorting_rows(ask, horizons):
    text, _ = ask(
        'horizons.where(horizons["CLYPPT"] > 60 && horizons["UHDICM"] < 30)\n'
        '  .sorted(by: "ORCDRC", descending: true).head(3).select("SOURCEID", "ORCDRC")')
    chosen = [
        row for row in horizons
        if row["CLYPPT"] and float(row["CLYPPT"]) > 60 and float(row["UHDICM"]) < 30 and row["ORCDRC"]]
    greatest = sorted(numbers(chosen, "ORCDRC"), reverse=True)[:3]
    shown = [float(line.split()[-1]) for line in text.splitlines()[2:5]]
    assert shown == pytest.approx(greatest, abs=0.005)


def test_a_new_column(ask, horizons):
    text, _ = ask('horizons.adding("ratio", horizons["SNDPPT"] / horizons["CLYPPT"])["ratio"].median')
    both = [row for row in horizons if row["SNDPPT"] and row["CLYPPT"]]
    ratios = [float(row["SNDPPT"]) / float(row["CLYPPT"]) for row in both]
    assert float(text) == pytest.approx(statistics.median(ratios), rel=1e-12)


def test_groups(ask, horizons):
    text, _ = ask('horizons.grouped(by: "HZDUSD").summary("ORCDRC", .mean, .sd, .count)')
    a = numbers([row for row in horizons if row["HZDUSD"] == "A"], "ORCDRC")
    row = next(line.split() for line in text.splitlines() if line.startswith("A "))
    assert float(row[1]) == pytest.approx(statistics.fmean(a), abs=5e-3)
    assert float(row[2]) == pytest.approx(statistics.stdev(a), abs=5e-3)
    assert row[3] == str(len(a))


def test_a_join(ask, horizons, edgeroi):
    text, _ = ask(
        'let sites = Table.read(folder + "/sites.csv")\n'
        'horizons.joined(with: sites, on: "SOURCEID").count')
    known = {row["SOURCEID"] for row in rows(edgeroi / "sites.csv")}
    assert int(text) == sum(row["SOURCEID"] in known for row in horizons)


def test_a_plot(ask):
    _, forms = ask('horizons.plot(x: "CLYPPT", y: "ORCDRC", color: "UHDICM")')
    assert "image/svg+xml" in forms


def test_profiles_chosen_by_a_column_of_their_sites(ask, edgeroi):
    ask(
        'let profiles = SoilProfiles.read(folder + "/horizons.csv", profile: "SOURCEID", top: "UHDICM",\n'
        '  bottom: "LHDICM", x: "LONGDA94", y: "LATGDA94", crs: "EPSG:4283",\n'
        '  properties: ["CLYPPT": .clay], sites: folder + "/sites.csv"); profiles')
    text, _ = ask(
        'let named = profiles\n'
        '  .adding(siteColumns: ["TAXGAUC"], from: folder + "/sites.csv", profile: "SOURCEID")\n'
        'named.filtered { $0["TAXGAUC"] == "BE" }.count')
    assert int(text) == sum(row["TAXGAUC"] == "BE" for row in rows(edgeroi / "sites.csv"))


def test_sketches(ask):
    _, forms = ask(
        'let deep = named.filtered { $0["TAXGAUC"] == "BE" && $0["deepest"] > 150 }\n'
        'deep.sketch(color: .property(.clay))')
    assert "image/svg+xml" in forms


def test_points_that_state_one_depth(ask, tmp_path):
    (tmp_path / "points.csv").write_text("id,lon,lat,soc\na,149.7,-30.1,12\nb,149.8,-30.2,15.5\n")
    ask(f'let points = "{tmp_path}/points.csv"; points')
    text, _ = ask(
        'SoilProfiles.read(points, profile: "id", depth: 0...20, x: "lon", y: "lat", crs: "EPSG:4326",\n'
        '  properties: ["soc": .organicCarbon(.gramsPerKilogram)]).horizons.select("bottom", "depth")')
    assert [line.split() for line in text.splitlines()[2:4]] == [["20", "10"], ["20", "10"]]
