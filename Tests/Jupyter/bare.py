"""A kernel started as a cluster or a script would start it, and a client on its bare messages."""

import hashlib
import hmac
import json
import os
import pathlib
import signal
import socket
import subprocess
import time
import uuid

import zmq
from jupyter_client.kernelspec import KernelSpecManager

CHANNELS = ("shell", "iopub", "stdin", "control", "hb")
DELIMITER = b"<IDS|MSG>"


def free_ports() -> list[int]:
    """One port for each channel."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in CHANNELS]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class BareKernel:
    """A kernel process, its connection file, and sockets to it."""

    def __init__(self, folder: pathlib.Path, digest=hashlib.sha256, **fields) -> None:
        self.file = folder / f"kernel-{uuid.uuid4().hex[:8]}.json"
        self.log = folder / "kernel.log"
        self.digest = digest
        self.fields = {
            "ip": "127.0.0.1",
            "transport": "tcp",
            "key": uuid.uuid4().hex,
            "signature_scheme": "hmac-sha256",
            **{f"{name}_port": port for name, port in zip(CHANNELS, free_ports())},
            **fields,
        }
        self.file.write_text(json.dumps(self.fields), encoding="utf-8")
        self.file.chmod(0o600)
        self.context = zmq.Context()
        self.sockets: dict[str, zmq.Socket] = {}
        self.process: subprocess.Popen | None = None

    def start(self, *wrap: str, more: tuple[str, ...] = (), env=None, **options):
        """Starts the process, behind the words of `wrap`; a variable that is None is left out."""
        spec = KernelSpecManager().get_kernel_spec("solum")
        words = [word.replace("{connection_file}", str(self.file)) for word in spec.argv]
        variables = {**os.environ, "JPY_PARENT_PID": str(os.getpid()), **(env or {})}
        variables = {name: value for name, value in variables.items() if value is not None}
        options = {"stdin": subprocess.DEVNULL, "stderr": self.log.open("ab"), **options}
        self.process = subprocess.Popen(
            [*wrap, *words, *more],
            stdout=subprocess.DEVNULL,
            env=variables,
            start_new_session=True,
            **options,
        )
        return self

    def connect(self, **changed) -> None:
        """Makes the sockets, at the places of the fields unless they are changed."""
        fields = {**self.fields, **changed}
        for name, kind in (("shell", zmq.DEALER), ("control", zmq.DEALER), ("iopub", zmq.SUB)):
            one = self.context.socket(kind)
            one.linger = 0
            one.ipv6 = ":" in fields["ip"]
            if kind == zmq.SUB:
                one.subscribe(b"")
            one.connect(f"tcp://{fields['ip']}:{fields[name + '_port']}")
            self.sockets[name] = one

    def header(self, kind: str, **changed) -> dict:
        return {
            "msg_id": uuid.uuid4().hex,
            "session": "test",
            "username": "test",
            "date": "2026-01-01T00:00:00Z",
            "msg_type": kind,
            "version": "5.4",
            **changed,
        }

    def send(self, header: dict, content, parent=b"{}", metadata=b"{}", channel="shell") -> dict:
        """Sends a rightly signed message; parts may be bytes."""
        parts = [
            part if isinstance(part, bytes) else json.dumps(part).encode()
            for part in (header, parent, metadata, content)
        ]
        code = hmac.new(self.fields["key"].encode(), b"".join(parts), self.digest)
        self.sockets[channel].send_multipart([DELIMITER, code.hexdigest().encode(), *parts])
        return header

    def receive(self, channel: str, timeout: float) -> tuple[dict, dict, dict] | None:
        """Header, parent header and content of the next message, or None after a time."""
        if not self.sockets[channel].poll(timeout * 1000):
            return None
        frames = self.sockets[channel].recv_multipart()
        start = frames.index(DELIMITER)
        header, parent, _, content = (json.loads(part) for part in frames[start + 2 : start + 6])
        return header, parent, content

    def answer(self, header: dict, timeout: float = 10, channel="shell") -> dict | None:
        """The content of the answer to a message, or None where none comes in time."""
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0 and self.process.poll() is None:
            message = self.receive(channel, min(left, 0.2))
            if message and message[1].get("msg_id") == header["msg_id"]:
                return message[2]
        return None

    def ask(self, kind: str, content=None, timeout: float = 10, channel="shell") -> dict | None:
        """Sends a request and waits for its answer."""
        header = self.send(self.header(kind), content or {}, channel=channel)
        return self.answer(header, timeout, channel)

    def send_cell(self, code: str) -> dict:
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
        return self.send(self.header("execute_request"), content)

    def run(self, code: str, timeout: float = 60) -> dict | None:
        """Runs a cell; the content of its reply."""
        return self.answer(self.send_cell(code), timeout)

    def ready(self, timeout: float = 30) -> bool:
        """Whether the kernel answers in time."""
        if not self.sockets:
            self.connect()
        return self.ask("kernel_info_request", timeout=timeout) is not None

    def lives(self) -> bool:
        return self.process.poll() is None

    def close(self) -> None:
        for one in self.sockets.values():
            one.close(0)
        self.context.term()
        if self.process:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)  # with what stands behind wrappers
            except ProcessLookupError:
                pass
            self.process.wait(10)
