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

    def line(self) -> str:
        ratio = self.peer / self.ours
        return (
            f"| {self.name} | {self.work} | {self.ours:.4g} {self.unit} | {self.peer:.4g} {self.unit} "
            f"| {ratio:.2f} | {self.aim} |\n"
        )
