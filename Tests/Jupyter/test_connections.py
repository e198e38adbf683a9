"""Connection files that should be served, and those that cannot be."""

import hashlib
import json
import stat
import time

import pytest
from bare import CHANNELS, BareKernel


@pytest.fixture
def make(tmp_path):
    made = []

    def one(*arguments, **fields):
        made.append(BareKernel(tmp_path, *arguments, **fields))
        return made[-1]

    yield one
    for kernel in made:
        kernel.close()


def wait_for_ports(kernel) -> dict:
    """The connection file once the kernel has written its ports."""
    for _ in range(300):
        fields = json.loads(kernel.file.read_text(encoding="utf-8"))
        if fields["shell_port"] != 0:
            return fields
        kernel.process.poll()
        time.sleep(0.05)
    raise AssertionError(kernel.log.read_text())


def test_ports_that_are_chosen_are_written_back(make):
    kernel = make(**{f"{name}_port": 0 for name in CHANNELS})
    kernel.start()
    fields = wait_for_ports(kernel)
    assert stat.S_IMODE(kernel.file.stat().st_mode) == 0o600
    assert fields["key"] == kernel.fields["key"]
    kernel.connect(**{f"{name}_port": fields[f"{name}_port"] for name in CHANNELS})
    assert kernel.ready()


@pytest.mark.parametrize("place", ["localhost", "*", "0.0.0.0", "::1", "[::1]", "::"])
def test_addresses(make, place):
    kernel = make(ip=place)
    kernel.start()
    client = {"*": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "[::1]", "::1": "[::1]"}
    kernel.connect(ip=client.get(place, place))
    assert kernel.ready(), kernel.log.read_text()


def test_ports_as_text(make):
    kernel = make()
    fields = {**kernel.fields, **{f"{c}_port": str(kernel.fields[f"{c}_port"]) for c in CHANNELS}}
    kernel.file.write_text(json.dumps(fields), encoding="utf-8")
    kernel.start()
    assert kernel.ready(), kernel.log.read_text()


@pytest.mark.parametrize(
    "name", ["md5", "sha1", "sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"]
)
def test_signatures_by_the_hashes_of_python(make, name):
    kernel = make(digest=getattr(hashlib, name), signature_scheme=f"hmac-{name}")
    kernel.start()
    assert kernel.ready(), kernel.log.read_text()


@pytest.mark.parametrize(
    "text, word",
    [
        ("", "cannot be read"),
        ("{", "cannot be read"),
        ("[]", "no JSON object"),
        ('{"ip": "127.0.0.1"}', "shell_port"),
        (None, "No such file"),
        ("scheme", "hmac-sha224"),
        ("place", "no.such.machine.invalid"),
    ],
)
def test_a_file_that_cannot_be_served_is_one_clear_line(make, text, word):
    kernel = make()
    if text is None:
        kernel.file.unlink()
    elif text == "scheme":
        kernel.file.write_text(json.dumps({**kernel.fields, "signature_scheme": "hmac-sha224"}))
    elif text == "place":
        kernel.file.write_text(json.dumps({**kernel.fields, "ip": "no.such.machine.invalid"}))
    else:
        kernel.file.write_text(text, encoding="utf-8")
    kernel.start()
    assert kernel.process.wait(30) == 1
    lines = kernel.log.read_text().splitlines()
    assert len(lines) == 1 and word in lines[0], lines
