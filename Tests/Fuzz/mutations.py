"""Programs of the language tests with one thing changed; swiftc and the checker must agree.

    mutations.py --programs 500 --seed 1 [--solum PATH] [--keep DIR]

Each mutant is an accepted program with one token replaced, taken away or doubled, in the way of
slips of the pen. Both sides either accept it, or reject it, with the first error on the same line.
What the compiler accepts or rejects without rhyme, such as variables used before they are declared
at the top level, stays different: the exit status is 1 where more than the tolerance differ.
"""

import argparse
import concurrent.futures
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "Tests/SwiftCellsTests/Programs"
TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|[A-Za-z_]\w*|\d[\d_.]*|[^\w\s]+|\s+')
WORDS = {"let": "var", "var": "let", "true": "1", "struct": "enum", "Int": "Double",
         "Double": "Int", "String": "Int", "Bool": "Int", "return": "", "mutating": "",
         "static": "", "try": "", "throws": "", "inout": "", "default": "case 3", "self": "Self",
         "prefix": "postfix", "postfix": "prefix", "extension": "struct", "Self": "Int",
         "Equatable": "Comparable", "Comparable": "Equatable"}
OPERATORS = {"==": "=", "=": "==", "+": "-", "-": "+", "?": "", "!": "", "??": "+", "&&": "||",
             "->": "", "...": "..<", "&": "", ".": "?.", ",": "", ":": "", "<": ">", ">": "<", "+=": "+", "*": "**", "*=": "="}


class Mutation:
    """One change of a text."""

    def __init__(self, text: str, source: random.Random) -> None:
        self.source = source
        self.tokens = TOKEN.findall(text)
        names = [t for t in self.tokens if t[0].isalpha() and len(t) > 1]
        self.names = sorted(set(names)) or ["x"]

    def text(self) -> str:
        places = [i for i, token in enumerate(self.tokens) if not token.isspace()]
        index = self.source.choice(places)
        tokens = list(self.tokens)
        tokens[index] = self.changed(tokens[index])
        return "".join(tokens)

    def changed(self, token: str) -> str:
        if token in WORDS and self.source.random() < 0.7:
            return WORDS[token]
        if token in OPERATORS and self.source.random() < 0.8:
            return OPERATORS[token]
        if token.startswith('"'):
            return self.source.choice(["1", "nil", "1.5", "x"])
        if token[0].isdigit():
            return self.source.choice(['"a"', "nil", "2.5", "true", "[1]"])
        if token[0].isalpha():
            return self.source.choice([self.source.choice(self.names), token + "x", "nil"])
        return ""


# The two parsers place what is missing at the end of one line or the beginning of the next.
SYNTAX = re.compile(r"expected|unexpected|consecutive|unterminated|extraneous|extra ")


def errors(text: str) -> list[tuple[int, str]]:
    found = re.findall(r"^[^\n]*?:(\d+):\d+: error: (.*)", text, re.MULTILINE)
    return sorted((int(line), message) for line, message in found)


def compiler(file: pathlib.Path) -> list[tuple[int, str]] | None:
    run = subprocess.run(
        ["swiftc", "-Onone", "-suppress-warnings", "-swift-version", "5", "-module-name", "main",
         "-diagnostic-style", "llvm", "-emit-sil", "-o", "/dev/null", str(file)],
        capture_output=True, text=True,
    )
    if "in reasonable time" in run.stderr:
        return None
    return errors(run.stderr)


def checker(file: pathlib.Path, solum: str) -> list[tuple[int, str]]:
    run = subprocess.run([solum, "check", str(file)], capture_output=True, text=True)
    found = errors(run.stdout + run.stderr)
    return found if found or run.returncode == 0 else [(0, "no error, but a failure")]


def outcome(text: str, solum: str) -> tuple[list[tuple[int, str]] | None, list[tuple[int, str]]]:
    with tempfile.TemporaryDirectory() as name:
        file = pathlib.Path(name) / "main.swift"
        file.write_text(text, encoding="utf-8")
        return compiler(file), checker(file, solum)


def verdict(expected: list[tuple[int, str]], found: list[tuple[int, str]]) -> str:
    if bool(expected) != bool(found):
        return "accepted by the checker alone" if expected else "rejected by the checker alone"
    if not expected or SYNTAX.match(expected[0][1]) or SYNTAX.match(found[0][1]):
        return ""
    if expected[0][0] != found[0][0]:
        return f"first error on line {found[0][0]}, not {expected[0][0]}: {expected[0][1]}"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--solum", default=str(ROOT / ".build/release/solum"))
    parser.add_argument("--tolerance", type=float, default=0.02, help="share that may differ")
    parser.add_argument("--keep", type=pathlib.Path, default=None)
    options = parser.parse_args()
    opened = (PROGRAMS / "open.txt").read_text(encoding="utf-8").split()
    files = [f for f in sorted(PROGRAMS.glob("Accepted/*/*.swift"))
             if str(f.relative_to(PROGRAMS)) not in opened]
    source = random.Random(options.seed)
    mutants = []
    for _ in range(options.programs):
        file = source.choice(files)
        mutants.append((file, Mutation(file.read_text(encoding="utf-8"), source).text()))
    failures = passed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        outcomes = pool.map(lambda mutant: outcome(mutant[1], options.solum), mutants)
        for number, ((file, text), (expected, found)) in enumerate(zip(mutants, outcomes)):
            difference = "" if expected is None else verdict(expected, found)
            passed += expected is None
            if not difference:
                continue
            failures += 1
            print(f"{number} {file.relative_to(PROGRAMS)}: {difference}")
            if options.keep:
                (options.keep / f"mutant-{options.seed}-{number}.swift").write_text(
                    text, encoding="utf-8")
    print(f"{options.programs} mutants, {failures} differ, {passed} passed over")
    return 1 if failures > options.programs * options.tolerance else 0


if __name__ == "__main__":
    sys.exit(main())
