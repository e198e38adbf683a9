"""The same cells on processors that lack instructions of this one, under qemu's user mode.

What a level computes depends on the level alone: an old processor gives the digits that this one gives
when it is told to use the old one's level, and the levels v3 and v4 give the same digits.
"""

import os
import pathlib
import re
import shutil
import subprocess

import pytest
from conftest import ROOT

SOLUM = ROOT / ".build" / "release" / "solum"
CELLS = ROOT / "Tests" / "Processors" / "cells.swift"
# qemu's largest model has AVX2 and no AVX-512.
MODELS = {"Nehalem-v1": "portable", "Haswell-v4": "v3", "max": "v3"}


def flags() -> set[str]:
    found = re.search(r"^flags\s*:(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)
    return set(found[1].split()) if found else set()


def levels() -> list[str]:
    """The levels of this machine, read from what Linux says of the processor."""
    has_v3 = {"avx2", "fma", "bmi1", "bmi2", "f16c", "movbe"} <= flags()
    has_v4 = has_v3 and {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"} <= flags()
    return ["portable"] + ["v3"] * has_v3 + ["v4"] * has_v4


def printed(level: str = "", *, model: str = "") -> str:
    words = ["qemu-x86_64", "-cpu", model] if model else []
    environment = {**os.environ, "SOLUM_LOOPS": level, "SOLUM_THREADS": "1"}
    run = subprocess.run(
        [*words, SOLUM, "run", CELLS], env=environment, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stdout + run.stderr
    # The lines on how long each cell took are left out.
    return "".join(line for line in run.stdout.splitlines(True) if not line.startswith("cell "))


@pytest.fixture(scope="module")
def digits() -> dict[str, str]:
    """What the cells print at each level that this machine has."""
    return {level: printed(level) for level in levels()}


def test_levels_that_fuse_give_the_same_digits(digits: dict[str, str]) -> None:
    fused = {text for level, text in digits.items() if level != "portable"}
    if not fused:
        pytest.skip("this processor has no AVX2")
    assert len(fused) == 1
    assert re.search(r"\d\.\d{6}", digits["portable"])


def test_levels_come_near_each_other(digits: dict[str, str]) -> None:
    number = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
    for text in digits.values():
        ours, portable = (list(map(float, number.findall(t))) for t in (text, digits["portable"]))
        assert len(ours) == len(portable) > 50
        # Two epochs carry the differences in the last digits on, to some 4e-7.
        assert max(abs(a - b) for a, b in zip(ours, portable)) < 1e-5


def test_highest_level_is_chosen(digits: dict[str, str]) -> None:
    assert printed() == digits[levels()[-1]]


def needs_qemu() -> None:
    if shutil.which("qemu-x86_64") is None:
        assert not os.environ.get("CI"), "qemu-x86_64 is missing; install the package qemu-user"
        pytest.skip("qemu-x86_64 is not installed")


def test_too_old_a_processor_is_told_in_a_sentence() -> None:
    needs_qemu()
    run = subprocess.run(
        ["qemu-x86_64", "-cpu", "Penryn-v1", SOLUM, "run", CELLS], capture_output=True, text=True, timeout=600)
    assert run.returncode == 1
    assert "lacks instructions of x86-64-v2" in run.stderr


@pytest.mark.parametrize("model", MODELS)
def test_other_processors_run_their_level(model: str, digits: dict[str, str]) -> None:
    needs_qemu()
    expected = digits.get(MODELS[model])
    run = printed(model=model)
    if expected is None:
        pytest.skip(f"this processor has no {MODELS[model]} to compare with; the cells ran")
    assert run == expected
