"""Completion and inspection through the protocol, on the real data."""


def complete(session, code: str) -> tuple[list[str], str]:
    """The matches at the end of a text, and what they would replace."""
    content = session.client.complete(code, reply=True, timeout=20)["content"]
    return content["matches"], code[content["cursor_start"]:content["cursor_end"]]


def inspect(session, code: str) -> str:
    content = session.client.inspect(code, cursor_pos=1, reply=True, timeout=20)["content"]
    return content["data"].get("text/plain", "")


def test_files_and_columns_are_completed_inside_strings(session, edgeroi):
    reply, _ = session.run(f'let folder = "{edgeroi}"')
    assert reply["status"] == "ok"
    assert complete(session, 'SoilProfiles.read(folder + "/hor') == (["horizons.csv"], "hor")
    columns, replaced = complete(
        session, 'SoilProfiles.read(folder + "/horizons.csv", profile: "SOU')
    assert columns == ["SOURCEID"] and replaced == "SOU"
    known, _ = complete(
        session, f'SoilProfiles.read("{edgeroi}/horizons.csv", properties: ["OR')
    assert "ORCDRC" in known


def test_rasters_and_layers_of_values_are_completed_and_values_are_shown(session, edgeroi):
    reply, _ = session.run(
        f'let covariates = Covariates("{edgeroi}/covariates_aligned_100m/*.tif")\n'
        "let layers = SoilProfiles.example.harmonized(.organicCarbon, to: DepthScheme([0, 5, 30]))"
    )
    assert reply["status"] == "ok", reply
    expected = sorted(file.stem for file in (edgeroi / "covariates_aligned_100m").glob("*.tif"))
    found, replaced = complete(session, 'let dem = covariates["')
    assert len(found) == len(expected) and replaced == ""
    assert complete(session, 'layers.plot("5')[0] == ["5-30 cm"]
    assert inspect(session, "layers").startswith("let layers: DepthLayers\n\n")
    reply, _ = session.run("var total = 41\ntotal += 1")
    assert inspect(session, "total") == "var total: Int\n\n42"
