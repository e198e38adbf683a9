"""P6: the kernel beside ipykernel: start, round trip, printing, help, interrupt, memory."""

import hashlib
import hmac
import importlib.metadata
import json
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

import psutil
import zmq
from jupyter_client.manager import KernelManager
from jupyter_client.kernelspec import KernelSpec

from table import Row

CELLS = {
    "ours": {
        "lines": "for i in 0..<20_000 { print(i) }", "endless": "while true {}", "complete": "pri",
        "inspect": "print",
    },
    "peer": {
        "lines": "for i in range(20_000): print(i)", "endless": "while True: pass",
        "complete": "pri", "inspect": "print",
    },
}


def peers() -> str:
    return f"ipykernel {importlib.metadata.version('ipykernel')}"


def commands(root: pathlib.Path) -> dict[str, list[str]]:
    return {
        "ours": [str(root / ".build/release/solum"), "kernel", "{connection_file}"],
        "peer": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    }


def rows(root: pathlib.Path, rounds: int) -> list[Row]:
    argv = commands(root)
    starts: dict[str, list[float]] = {side: [] for side in argv}
    for _ in range(rounds):
        for side in argv:
            starts[side].append(start(argv[side]))
    figures = {side: session(argv[side], CELLS[side]) for side in argv}

    def row(work: str, key: str, unit: str, aim: str) -> Row:
        return Row("P6", f"kernel: {work}", figures["ours"][key], figures["peer"][key], unit, aim)

    median = {side: statistics.median(times) for side, times in starts.items()}
    return [
        Row("P6", "kernel: spawn to `kernel_info_reply`", median["ours"], median["peer"], "ms", "≥ 10"),
        row("round trip of `1 + 1`, median", "median", "ms", "≥ 3"),
        row("round trip of `1 + 1`, 99th percentile", "p99", "ms", "≥ 3"),
        row("20,000 printed lines", "lines", "ms", "≥ 3"),
        row("completion", "complete", "ms", "≥ 1"),
        row("inspection", "inspect", "ms", "≥ 1"),
        row("interrupt of an endless loop", "interrupt", "ms", "≥ 1"),
        row("resident memory, idle", "memory", "MB", "≥ 2"),
    ]


def start(argv: list[str]) -> float:
    """Milliseconds from starting the process to the first reply, over sockets of our own."""
    with tempfile.TemporaryDirectory() as folder:
        holders = [socket.socket() for _ in range(5)]
        for holder in holders:
            holder.bind(("127.0.0.1", 0))
        ports = [holder.getsockname()[1] for holder in holders]
        for holder in holders:
            holder.close()
        file = pathlib.Path(folder) / "connection.json"
        names = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]
        connection = dict(zip(names, ports)) | {
            "ip": "127.0.0.1", "key": "key", "transport": "tcp",
            "signature_scheme": "hmac-sha256", "kernel_name": "bench",
        }
        file.write_text(json.dumps(connection), encoding="utf-8")
        client = zmq.Context.instance().socket(zmq.DEALER)
        client.setsockopt(zmq.RECONNECT_IVL, 1)
        client.setsockopt(zmq.LINGER, 0)
        started = time.perf_counter()
        process = subprocess.Popen(
            [word.replace("{connection_file}", str(file)) for word in argv],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        client.connect(f"tcp://127.0.0.1:{ports[0]}")
        header = {
            "msg_id": uuid.uuid4().hex, "session": "bench", "username": "bench",
            "date": "2026-01-01T00:00:00Z", "msg_type": "kernel_info_request", "version": "5.5",
        }
        parts = [json.dumps(header).encode(), b"{}", b"{}", b"{}"]
        signature = hmac.new(b"key", b"".join(parts), hashlib.sha256).hexdigest().encode()
        client.send_multipart([b"<IDS|MSG>", signature, *parts])
        client.recv_multipart()
        elapsed = (time.perf_counter() - started) * 1000
        process.kill()
        process.wait()
        client.close()
        return elapsed


def session(argv: list[str], cells: dict[str, str]) -> dict[str, float]:
    """What one running kernel needs for the things that a notebook does all day."""
    manager = KernelManager()
    manager._kernel_spec = KernelSpec(
        argv=argv, display_name="bench", language="", interrupt_mode="signal"
    )
    manager.start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    memory = psutil.Process(manager.provisioner.pid).memory_info().rss / 1e6

    def run(code: str) -> float:
        started = time.perf_counter()
        identifier = client.execute(code)
        while True:
            message = client.get_iopub_msg(timeout=60)
            if (
                message["parent_header"].get("msg_id") == identifier
                and message["content"].get("execution_state") == "idle"
            ):
                break
        client.get_shell_msg(timeout=60)
        return (time.perf_counter() - started) * 1000

    def ask(request) -> float:
        started = time.perf_counter()
        identifier = request()
        while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != identifier:
            pass
        return (time.perf_counter() - started) * 1000

    trips = sorted(run("1 + 1") for _ in range(500))
    figures = {
        "memory": memory, "median": statistics.median(trips), "p99": trips[494],
        "lines": statistics.median(run(cells["lines"]) for _ in range(7)),
        "complete": statistics.median(
            ask(lambda: client.complete(cells["complete"])) for _ in range(31)
        ),
        "inspect": statistics.median(
            ask(lambda: client.inspect(cells["inspect"])) for _ in range(31)
        ),
    }
    stops = []
    for _ in range(7):
        identifier = client.execute(cells["endless"])
        time.sleep(0.3)
        stops.append(ask(lambda: (manager.interrupt_kernel(), identifier)[1]))
    figures["interrupt"] = statistics.median(stops)
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    return figures
