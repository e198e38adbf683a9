"""The kernel as clusters, containers and scripts start it."""

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest
from bare import BareKernel

ROOT_ONLY = pytest.mark.skipif(
    os.geteuid() != 0 or not shutil.which("unshare"), reason="namespaces need root and unshare"
)


@pytest.fixture
def kernel(tmp_path):
    kernel = BareKernel(tmp_path)
    yield kernel
    kernel.close()


def stays(kernel, seconds: float = 1.5) -> bool:
    """Whether the kernel still runs a cell after a while."""
    if not kernel.ready():
        return False
    time.sleep(seconds)
    return kernel.lives() and kernel.run("1 + 1")["status"] == "ok"


# ---- the process it ends with


@pytest.mark.parametrize("value", ["3999999", "1", "0", "jupyter", None])
def test_a_parent_that_names_nobody_here_ends_nothing(kernel, value):
    kernel.start(env={"JPY_PARENT_PID": value})
    assert stays(kernel), kernel.log.read_text()


def test_a_process_that_is_no_ancestor_ends_nothing(kernel):
    stranger = subprocess.Popen(["sleep", "60"])
    kernel.start(env={"JPY_PARENT_PID": str(stranger.pid)})
    assert kernel.ready()
    stranger.kill()
    stranger.wait()
    assert stays(kernel)


@ROOT_ONLY
@pytest.mark.parametrize("words", [(), ("--mount-proc",)])
def test_it_lives_in_another_process_namespace(kernel, words):
    kernel.start("unshare", "--pid", "--fork", *words)
    assert stays(kernel), kernel.log.read_text()


WRAPPER = "import subprocess, sys; subprocess.Popen(sys.argv[1:], stderr=sys.stderr); input()"


def ends_with_its_starter(kernel, *wrap: str, env=None) -> bool:
    """Starts the kernel as the child of a process that then ends; whether it ends as well."""
    starter = kernel.start(
        sys.executable, "-c", WRAPPER, *wrap, env=env, stdin=subprocess.PIPE
    ).process
    assert kernel.ready(), kernel.log.read_text()
    starter.stdin.close()
    starter.wait(10)
    end = time.monotonic() + 10
    while time.monotonic() < end:
        kernel.sockets["control"].send(b"")  # a client that goes on
        if kernel_is_gone(kernel):
            return True
        time.sleep(0.1)
    return False


def kernel_is_gone(kernel) -> bool:
    """Whether no process has the connection file among its words."""
    for folder in os.listdir("/proc"):
        if folder.isdigit():
            try:
                with open(f"/proc/{folder}/cmdline", "rb") as words:
                    if str(kernel.file).encode() in words.read():
                        return False
            except OSError:
                pass
    return True


def test_it_ends_with_its_parent_where_the_variable_is_from_elsewhere(kernel):
    assert ends_with_its_starter(kernel, env={"JPY_PARENT_PID": "3999999"})


def test_it_ends_with_the_ancestor_that_is_named_behind_wrappers(kernel, tmp_path):
    # The wrapper outlives the starter, as `conda run` does; the starter names itself.
    code = (
        "import os, subprocess, sys\n"
        "os.environ['JPY_PARENT_PID'] = str(os.getpid())\n"
        "subprocess.Popen(['sh', '-c', '\"$@\"; sleep 1', 'sh', *sys.argv[1:]])\n"
        "input()"
    )
    starter = kernel.start(sys.executable, "-c", code, stdin=subprocess.PIPE).process
    assert kernel.ready(), kernel.log.read_text()
    starter.stdin.close()
    starter.wait(10)
    end = time.monotonic() + 10
    while not kernel_is_gone(kernel) and time.monotonic() < end:
        time.sleep(0.1)
    assert kernel_is_gone(kernel)


def test_hang_up_is_harmless_under_nohup(kernel):
    kernel.start("nohup")
    assert kernel.ready()
    kernel.process.send_signal(signal.SIGHUP)
    assert stays(kernel, 0.5)


def test_hang_up_ends_it_otherwise(kernel):
    kernel.start()
    assert kernel.ready()
    kernel.process.send_signal(signal.SIGHUP)
    assert kernel.process.wait(10) == 0


# ---- what it is given


@pytest.mark.parametrize(
    "more",
    [("--kernel", "solum"), ("--IPKernelApp.debug=True",), ("extra", "--flag", "-x", "--a=b")],
)
def test_words_it_does_not_know_are_noted_and_ignored(kernel, more):
    kernel.start(more=more)
    assert stays(kernel, 0)
    assert f"ignored: {' '.join(more)}" in kernel.log.read_text()


def test_closed_streams_are_no_trouble(kernel):
    kernel.start("sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh")
    assert stays(kernel, 0)
    reply = kernel.run('warn("to nobody"); print("to nobody")\nthrow_it()')
    assert reply["status"] == "error"
    assert stays(kernel, 0)


def test_full_disks_are_no_trouble(kernel):
    kernel.start("sh", "-c", 'exec "$@" >/dev/full 2>/dev/full', "sh", more=("unknown",))
    assert stays(kernel, 0)


@ROOT_ONLY
def test_a_full_home_is_no_trouble(kernel, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    script = (
        f'mount -t tmpfs -o size=64k none {home}; head -c 1M /dev/zero > {home}/full; exec "$@"'
    )
    kernel.start(
        "unshare", "--mount", "sh", "-c", script, "sh",
        env={"HOME": str(home), "XDG_DATA_HOME": None},
    )
    assert stays(kernel, 0)
    assert kernel.run("2 + 2")["status"] == "ok"


@ROOT_ONLY
def test_a_home_that_cannot_be_written_is_no_trouble(kernel, tmp_path):
    script = f'mount -t tmpfs -o ro none {tmp_path}/home; exec "$@"'
    (tmp_path / "home").mkdir()
    kernel.start(
        "unshare", "--mount", "sh", "-c", script, "sh",
        env={"HOME": f"{tmp_path}/home", "XDG_DATA_HOME": None},
    )
    assert stays(kernel, 0)


@pytest.mark.parametrize("home", [None, "", "/dev/null/home"])
def test_no_home_is_no_trouble(kernel, home):
    kernel.start(env={"HOME": home, "XDG_DATA_HOME": None})
    assert stays(kernel, 0)


@ROOT_ONLY
def test_no_proc_is_no_trouble(kernel):
    kernel.start("unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /proc; exec "$@"', "sh")
    assert stays(kernel)
    assert kernel.run("Array(repeating: 1.0, count: 10_000_000).count")["status"] == "ok"


# ---- threads

FOREST = """
let rows = (0..<20_000).map { row in (0..<10).map { Double(row * ($0 + 3) % 101) } }
let targets = rows.map { $0[0] * $0[1] - $0[2] }
let forest = try RegressionForest(trees: 300, seed: 1).fit(rows, targets)
"""


def test_a_bound_processor_gives_one_thread(kernel):
    kernel.start("taskset", "-c", "0")
    assert shard_threads(kernel) == 0


def test_the_option_sets_the_number_of_threads(kernel):
    kernel.start(more=("--threads", "3"))
    assert shard_threads(kernel) == 2


def shard_threads(kernel) -> int:
    """How many threads stood beside that of the cell while a forest was fitted."""
    assert kernel.ready(), kernel.log.read_text()
    cell = kernel.send_cell(FOREST)
    most, reply = 0, None
    while reply is None and kernel.lives():
        folder = f"/proc/{kernel.process.pid}/task"
        names = []
        for task in os.listdir(folder):
            try:
                with open(f"{folder}/{task}/comm", encoding="utf-8") as name:
                    names.append(name.read().strip())
            except OSError:
                pass
        most = max(most, sum(name.startswith("solum-shard") for name in names))
        reply = kernel.answer(cell, timeout=0.02)
    assert reply["status"] == "ok", reply
    return most


@pytest.mark.parametrize("value", ["0", "-1", "two"])
def test_no_threads_at_all_are_refused(kernel, value):
    kernel.start(more=("--threads", value))
    assert kernel.process.wait(30) != 0
    assert "--threads" in kernel.log.read_text()


def test_a_number_of_threads_that_cannot_be_used_is_noted(kernel):
    kernel.start(env={"SOLUM_THREADS": "many"})
    assert stays(kernel, 0)
    assert 'SOLUM_THREADS is "many"' in kernel.log.read_text()
