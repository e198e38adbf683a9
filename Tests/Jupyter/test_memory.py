"""Limits of memory: cells end with an error where there is not enough, and the kernel lives on."""

import os
import pathlib
import signal
import time

import pytest
from bare import BareKernel


@pytest.fixture
def kernel(tmp_path):
    kernel = BareKernel(tmp_path)
    yield kernel
    kernel.close()


def limited(kernel, kilobytes: int):
    return kernel.start("sh", "-c", f'ulimit -v {kilobytes}; exec "$@"', "sh")


def test_cells_run_where_address_space_is_scarce(kernel):
    limited(kernel, 200_000)
    assert kernel.ready(), kernel.log.read_text()
    assert kernel.run("1 + 1")["status"] == "ok"
    assert kernel.run("func f(_ n: Int) -> Int { n == 0 ? 0 : 1 + f(n - 1) }\nf(10_000)")[
        "status"
    ] == "ok"
    too_deep = kernel.run("func g(_ n: Int) -> Int { 1 + g(n + 1) }\ng(0)")
    assert "too deep" in too_deep["evalue"]
    assert kernel.ask("is_complete_request", {"code": "1"})["status"] == "complete"


@pytest.mark.parametrize("kilobytes", range(100_000, 320_000, 20_000))
def test_where_there_is_too_little_it_says_so_and_ends(kernel, kilobytes):
    limited(kernel, kilobytes)
    kernel.connect()
    if kernel.ready(timeout=20):
        assert kernel.run("1 + 1", timeout=20)["status"] == "ok", kernel.log.read_text()
    else:
        assert not kernel.lives(), "it hangs"
        assert kernel.log.read_text().strip(), "it says nothing"


GROWING = {
    "array": "var a = [Double]()\nwhile true { a.append(1.5) }",
    "objects": 'var a = [String]()\nwhile true { a.append("a longer text than fits in \\(a.count)") }',
    "joined arrays": "var a = [1.0, 2.0]\nwhile true { a += a }",
    "copies": "var all = [[Double]]()\nlet a = Array(repeating: 1.0, count: 5_000_000)\n"
    "while true { var b = a\nb[0] = 2\nall.append(b) }",
    "dictionary": "var d = [Int: Int]()\nwhile true { d[d.count] = 1 }",
    "set": "var s = Set<Int>()\nwhile true { s.insert(s.count) }",
    "text": 'var t = "a longer text"\nwhile true { t += t }',
    "text by pieces": 'var t = ""\nwhile true { t += "some more of it and more and more" }',
    "inserted": "var a = [Int]()\nwhile true { a.insert(1, at: a.count) }",
    "sequence": "Array((0...).lazy.map { $0 + 1 })",
}


@pytest.mark.parametrize("name", GROWING)
def test_what_grows_beyond_the_limit_is_an_error(kernel, name):
    limited(kernel, 800_000)
    assert kernel.ready(), kernel.log.read_text()
    assert kernel.run("let kept = 41")["status"] == "ok"
    reply = kernel.run(GROWING[name], timeout=120)
    assert reply is not None, kernel.log.read_text()
    assert reply["status"] == "error" and "more memory" in reply["evalue"], reply
    assert kernel.run("kept + 1")["status"] == "ok"


def own_group() -> pathlib.Path | None:
    """A control group in which processes can be put, or None where none can be made."""
    for base in (pathlib.Path("/sys/fs/cgroup/memory"), pathlib.Path("/sys/fs/cgroup")):
        group = base / f"solum-test-{os.getpid()}"
        try:
            group.mkdir()
        except OSError:
            continue
        if (group / "memory.limit_in_bytes").exists() or (group / "memory.max").exists():
            return group
        group.rmdir()
    return None


@pytest.fixture
def group():
    group = own_group()
    if group is None:
        pytest.skip("no control group can be made here")
    yield group
    for _ in range(50):
        try:
            return group.rmdir()
        except OSError:
            time.sleep(0.1)


def in_group(kernel, group: pathlib.Path, size: int):
    name = "memory.max" if (group / "memory.max").exists() else "memory.limit_in_bytes"
    (group / name).write_text(str(size))
    return kernel.start("sh", "-c", f'echo $$ > {group}/cgroup.procs; exec "$@"', "sh")


@pytest.mark.parametrize("name", ["array", "objects", "dictionary", "text", "copies"])
def test_the_limit_of_a_control_group_is_an_error_too(kernel, group, name):
    in_group(kernel, group, 600_000_000)
    assert kernel.ready(), kernel.log.read_text()
    assert kernel.run("let kept = 41")["status"] == "ok"
    reply = kernel.run(GROWING[name], timeout=120)
    assert reply is not None, kernel.log.read_text()
    assert reply["status"] == "error" and "more memory" in reply["evalue"], reply
    assert kernel.run("kept + 1")["status"] == "ok"
    kernel.close()


def test_a_kernel_that_was_killed_is_told_of_at_the_restart(kernel):
    kernel.start()
    assert kernel.ready()
    kernel.run("1 + 1")
    kernel.send_cell("while true {}")
    time.sleep(0.5)
    kernel.process.send_signal(signal.SIGKILL)
    kernel.process.wait()
    kernel.start()
    assert kernel.ready()
    streams(kernel)  # a socket for output subscribes again only when it is read
    kernel.run("1 + 1")
    assert "was killed while cell [2] ran" in streams(kernel)
    kernel.run("1 + 1")
    assert streams(kernel) == ""
    assert "was killed while cell [2] ran" in kernel.log.read_text()


def streams(kernel) -> str:
    """What the kernel has printed so far."""
    text = ""
    while message := kernel.receive("iopub", 1):
        if message[0]["msg_type"] == "stream":
            text += message[2]["text"]
    return text


def test_a_clean_end_is_not_told_of(kernel):
    kernel.start()
    assert kernel.ready()
    kernel.run("1 + 1")
    kernel.ask("shutdown_request", {"restart": True}, channel="control")
    kernel.process.wait(10)
    kernel.start()
    assert kernel.ready()
    assert kernel.run("1 + 1")["execution_count"] == 1
    assert "killed" not in kernel.log.read_text()
    assert [one.name for one in kernel.file.parent.glob(".*.running")] == [
        f".{kernel.file.name}.running"
    ]
