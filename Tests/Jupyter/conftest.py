"""What the tests that drive the installed kernel share."""

import os
import pathlib
import tempfile

import pytest
from jupyter_client.manager import start_new_kernel

# Kernels keep their history where this says: tests neither see nor change that of the user.
_history = tempfile.TemporaryDirectory()
os.environ["XDG_DATA_HOME"] = _history.name

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = pathlib.Path(os.environ.get("SOLUM_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def edgeroi() -> pathlib.Path:
    """The folder of the real Edgeroi data; its absence is a failure in CI and a skip elsewhere."""
    folder = DATA / "edgeroi"
    if not folder.is_dir():
        message = f"the Edgeroi data are not at {folder}; set SOLUM_DATA"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return folder


class Session:
    """A running kernel and the few questions that the tests ask it."""

    def __init__(self) -> None:
        self.manager, self.client = start_new_kernel(kernel_name="solum")

    def run(self, code: str, timeout: float = 120) -> tuple[dict, list[dict]]:
        """Executes a cell; returns the reply's content and the outputs in order."""
        outputs: list[dict] = []

        def keep(message: dict) -> None:
            if message["msg_type"] not in ("status", "execute_input"):
                outputs.append({"type": message["msg_type"], **message["content"]})

        reply = self.client.execute_interactive(code, timeout=timeout, output_hook=keep)
        return reply["content"], outputs

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


@pytest.fixture
def session():
    """A fresh kernel for one test."""
    session = Session()
    yield session
    session.close()


def result_text(outputs: list[dict]) -> str:
    """The plain text of a cell's result."""
    return next(
        output["data"]["text/plain"] for output in outputs if output["type"] == "execute_result"
    )
