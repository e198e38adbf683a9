"""One line of the table of benchmarks."""

from dataclasses import dataclass


@dataclass
class Row:
    """A figure of ours beside that of a peer."""

    name: str
    work: str
    ours: float
    peer: float
    unit: str
    aim: str
    accuracy: str = ""
    # Where more is better, the ratio is ours divided by the peer's.
    is_rate: bool = False

    def ratio(self) -> float:
        return self.ours / self.peer if self.is_rate else self.peer / self.ours

    def line(self) -> str:
        return (
            f"| {self.name} | {self.work} | {self.ours:.4g} {self.unit} | {self.peer:.4g} {self.unit} "
            f"| {self.ratio():.2f} | {self.aim} | {self.accuracy} |\n"
        )
