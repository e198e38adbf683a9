"""Messages that are valid but odd, and a history that another process holds."""

import sqlite3
import time

import pytest
from bare import BareKernel


@pytest.fixture
def kernel(tmp_path):
    kernel = BareKernel(tmp_path)
    kernel.start(env={"XDG_DATA_HOME": str(tmp_path)})
    assert kernel.ready(), kernel.log.read_text()
    yield kernel
    kernel.close()


DEEP = b'{"a":' * 250 + b"1" + b"}" * 250


@pytest.mark.parametrize(
    "changed, parent, metadata",
    [
        ({}, b"null", b"{}"),
        ({}, b"{}", b"null"),
        ({}, b"{}", b'{"a": NaN, "b": [Infinity, -Infinity]}'),
        ({}, b"{}", DEEP),
        ({}, DEEP, b"{}"),
        ({"msg_id": 7}, b"{}", b"{}"),
        ({"session": 3, "date": None}, b"{}", b"{}"),
    ],
)
def test_odd_messages_are_answered(kernel, changed, parent, metadata):
    content = {"code": "1 + 1", "silent": False}
    header = kernel.send(
        kernel.header("execute_request", **changed), content, parent=parent, metadata=metadata
    )
    assert kernel.answer(header)["status"] == "ok"


def test_content_of_nothing_is_answered(kernel):
    header = kernel.send(kernel.header("kernel_info_request"), b"null")
    assert kernel.answer(header)["status"] == "ok"


def test_aborted_replies_have_no_number(kernel):
    first = kernel.send_cell("var z = 0\nfor i in 0..<3_000_000 { z &+= i }\nlet b = [1]; b[9]")
    second = kernel.send_cell("2 + 2")
    assert kernel.answer(first)["execution_count"] == 1
    assert kernel.answer(second) == {"status": "aborted"}


def test_a_history_that_another_process_holds_holds_up_nothing(kernel, tmp_path):
    kernel.run("let first = 1")
    for _ in range(100):
        if (tmp_path / "solum" / "history.sqlite").exists():
            break
        time.sleep(0.05)
    other = sqlite3.connect(tmp_path / "solum" / "history.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for number in range(5):
        assert kernel.run(f"{number} + 1")["status"] == "ok"
    question = {"hist_access_type": "tail", "n": 5, "output": False, "raw": True}
    kernel.send(kernel.header("history_request"), question)
    started = time.monotonic()
    assert "print" in kernel.ask("complete_request", {"code": "pri", "cursor_pos": 3})["matches"]
    assert time.monotonic() - started < 1
    other.execute("ROLLBACK")
    time.sleep(2)
    entries = kernel.ask("history_request", question)["history"]
    assert [entry[2] for entry in entries] == [f"{number} + 1" for number in range(5)]
