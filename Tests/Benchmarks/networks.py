"""P1, P2 and P3: trainings beside PyTorch with the same threads.

Both sides first learn from the same data, weights and order without dropout, and their losses are compared;
then both are timed in turn.
"""

import os
import pathlib
import statistics
import subprocess
import tempfile
import time

import numpy
import torch
from safetensors.numpy import load_file
from torch import nn

from table import Row

CORES = len(os.sched_getaffinity(0))
WORK = {
    "P1": ("10,000 windows of 10 × 9 × 9", 64, "≥ 3 (5)"),
    "P2": ("10,000 series of 32", 64, "≥ 10"),
    "P3": ("300 windows of 10 × 5 × 5", 32, "≥ 10"),
}
EPOCHS = {"P1": 2, "P2": 3, "P3": 50}
# Multiplications and additions of one sample of P1, counted as two: forward, and back without the
# gradient by the first layer's input.
P1_WORK = 2 * (2 * 81 * 16 * 90 + 3 * 16 * 32 * 144 + 3 * 128 * 64 + 3 * 64)


def module(name: str, dropout: float) -> nn.Sequential:
    """The network of one training, in PyTorch's default initialisation."""
    convolution, pool = (nn.Conv1d, nn.MaxPool1d) if name == "P2" else (nn.Conv2d, nn.MaxPool2d)
    channels, features = {"P1": (10, 128), "P2": (1, 256), "P3": (10, 32)}[name]
    return nn.Sequential(
        convolution(channels, 16, 3, padding=1), nn.ReLU(), pool(2),
        convolution(16, 32, 3, padding=1), nn.ReLU(), pool(2), nn.Flatten(),
        nn.Linear(features, 64), nn.ReLU(), nn.Dropout(dropout), nn.Linear(64, 1),
    )


class Training:
    """One training of PyTorch on the data that our side wrote."""

    def __init__(
        self, name: str, arrays: dict[str, numpy.ndarray], dropout: float,
        precision: torch.dtype = torch.float32,
    ) -> None:
        self.batch = WORK[name][1]
        self.inputs = torch.from_numpy(arrays["inputs"]).to(precision)
        self.targets = torch.from_numpy(arrays["targets"]).to(precision)
        self.module = module(name, dropout).to(precision)
        if dropout == 0:
            ours = [array for key, array in sorted(arrays.items()) if key[0].isdigit()]
            ours = [ours[i] for pair in range(len(ours) // 2) for i in (2 * pair + 1, 2 * pair)]
            for parameter, array in zip(self.module.parameters(), ours, strict=True):
                parameter.data = torch.tensor(array, dtype=precision)
        self.optimizer = torch.optim.Adam(self.module.parameters(), lr=1e-3)

    def epoch(self, order: torch.Tensor) -> float:
        """One epoch; the mean loss."""
        total = 0.0
        for start in range(0, len(order), self.batch):
            chosen = order[start:start + self.batch]
            self.optimizer.zero_grad()
            loss = nn.functional.mse_loss(self.module(self.inputs[chosen]), self.targets[chosen])
            loss.backward()
            self.optimizer.step()
            total += loss.item() * len(chosen)
        return total / len(order)


def ours(root: pathlib.Path, *words: object, level: str = "") -> list[float]:
    run = subprocess.run(
        [str(root / ".build/release/dev"), "bench", "network", *map(str, words)],
        check=True, capture_output=True, text=True, env={**os.environ, "SOLUM_LOOPS": level},
    )
    return [float(line.split()[1]) for line in run.stdout.splitlines()]


def compared(root: pathlib.Path, name: str, file: pathlib.Path) -> str:
    """How far the losses of equal epochs from equal weights in equal order lie from double precision.

    Rounding grows with every step, in PyTorch as here: after some epochs single and double precision of
    PyTorch are apart by more than 1e-3 themselves. Two epochs are compared.
    """
    found = ours(root, name, "--write", file, "--epochs", 2)
    arrays = load_file(file)
    orders = torch.from_numpy(arrays["order"]).long()
    exact = Training(name, arrays, dropout=0, precision=torch.float64)
    peer = Training(name, arrays, dropout=0)
    expected = [exact.epoch(order) for order in orders]
    apart, usual = (
        max(abs(a - b) / b for a, b in zip(losses, expected, strict=True))
        for losses in (found, [peer.epoch(order) for order in orders])
    )
    if apart > 1e-3:
        raise SystemExit(f"{name}: losses {found} differ from PyTorch's {expected}")
    return f"losses of 2 epochs within {apart:.0e} of double precision (PyTorch {usual:.0e})"


def timed(
    root: pathlib.Path, name: str, arrays: dict, rounds: int, samples: int, threads: int,
    level: str = "",
) -> tuple[float, float]:
    """Median milliseconds of one epoch, ours and PyTorch's, in turn."""
    epochs = max(1, EPOCHS[name] * 10_000 // max(samples, 10_000))
    repeats = -(-samples // len(arrays["targets"]))
    larger = {
        key: numpy.concatenate([arrays[key]] * repeats)[:samples] for key in ("inputs", "targets")
    }
    torch.set_num_threads(threads)
    training = Training(name, larger, dropout=0.3)
    training.epoch(torch.randperm(samples))
    mine, peer = [], []
    for _ in range(rounds):
        words = (name, "--samples", samples, "--threads", threads, "--epochs", epochs)
        mine.append(ours(root, *words, level=level)[0])
        started = time.perf_counter()
        for _ in range(epochs):
            training.epoch(torch.randperm(samples))
        peer.append((time.perf_counter() - started) / epochs)
    return statistics.median(mine) * 1000, statistics.median(peer) * 1000


def peak() -> float:
    """The most GFLOP/s that a product of two 1,024 × 1,024 matrices reaches here."""
    torch.set_num_threads(CORES)
    left, right = torch.randn(1024, 1024), torch.randn(1024, 1024)
    best = 0.0
    for _ in range(60):
        started = time.perf_counter()
        left @ right
        best = max(best, 2 * 1024**3 / (time.perf_counter() - started) / 1e9)
    return best


def rows(root: pathlib.Path, rounds: int) -> list[Row]:
    result = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (work, _, aim) in WORK.items():
            file = pathlib.Path(folder) / f"{name}.safetensors"
            accuracy = compared(root, name, file)
            arrays = load_file(file)
            samples = len(arrays["targets"])
            row = Row(
                name, f"an epoch of {work}, beside PyTorch",
                *timed(root, name, arrays, rounds, samples, CORES), "ms", aim, accuracy,
            )
            result.append(row)
            result += [
                Row(
                    name, f"the same with the loops {level}",
                    *timed(root, name, arrays, max(3, rounds // 2), samples, CORES, level), "ms", "≥ 1",
                )
                for level in ("v3", "portable")
            ]
            if name == "P1":
                result.append(share(row, peak()))
                result += scaling(root, arrays, max(3, rounds // 2))
    return result


def share(row: Row, limit: float) -> Row:
    speed = 10_000 * P1_WORK / row.ours / 1e6
    return Row(
        "P1", "the same in GFLOP/s, beside the most that sgemm of 1,024³ reaches (the ratio is the "
        "share of it)", speed, limit, "GFLOP/s", "≥ 0.4", is_rate=True,
    )


def scaling(root: pathlib.Path, arrays: dict, rounds: int) -> list[Row]:
    """The same with one thread, and with two, four and eight times as many samples."""
    cases = [(10_000, 1)] + [(10_000 * times, CORES) for times in (2, 4, 8)]
    return [
        Row(
            "P1", f"the same with {samples:,} windows and {threads} thread{'s' * (threads > 1)}",
            *timed(root, "P1", arrays, rounds, samples, threads), "ms", "≥ 3",
        )
        for samples, threads in cases
    ]
