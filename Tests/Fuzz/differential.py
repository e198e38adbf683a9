"""Programs made from the grammar of cells, run by swiftc and by the cells; both must print the same.

    differential.py --programs 10000 --seed 1 [--solum PATH] [--keep DIR]

Programs are functions that are compiled many to a file. Arithmetic stays small and divisors are
never zero, so that no program traps. The exit status is 1 where a program differs; the file is kept.
"""

import argparse
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import families

FUNCTIONS = """
struct Layer: Equatable {
  var top: Int
  var bottom: Int
  var name: String
  var thickness: Int { bottom - top }
  func holds(_ depth: Int) -> Bool { depth >= top && depth < bottom }
  mutating func deepen(by amount: Int = 1) { bottom += amount }
}
enum Texture: CaseIterable, Equatable {
  case sand, clay(Int), loam(share: Double)
  static var allCases: [Texture] { [.sand, .clay(3), .loam(share: 0.5)] }
  var score: Int {
    switch self {
    case .sand: return 1
    case .clay(let grade) where grade > 5: return grade * 2
    case .clay(let grade): return grade
    case let .loam(share): return Int(share * 10)
    }
  }
}
func small(_ x: Int) -> Int { x % 1000 }
func mix(_ a: Int, _ b: Int, times n: Int = 2) -> Int { small(a &* n &+ b) }
func half(_ x: Double) -> Double { x / 2 }
func firstEven(_ list: [Int]) -> Int? { list.first { $0 % 2 == 0 } }
func pair(_ a: Int, _ b: String) -> (count: Int, text: String) { (a, b + "!") }
func layer(_ n: Int) -> Layer? { n > 0 ? Layer(top: 0, bottom: n, name: "L") : nil }
func share(_ n: Int) -> Double? { n % 2 == 0 ? Double(n) / 4 : nil }
protocol Growing {
  var bottom: Int { get set }
  mutating func deepen(by amount: Int)
}
extension Growing { mutating func twice() { deepen(by: 2); bottom &+= 1 } }
extension Layer: Growing {}
struct Pit: Growing {
  var bottom = 1
  private(set) var changes = 0
  mutating func deepen(by amount: Int) { bottom = small(bottom &- amount); changes += 1 }
}
enum Trouble: Error { case tooDeep(Int), empty }
func checked(_ n: Int) throws -> Int { if n > 50 { throw Trouble.tooDeep(n) }; return n }
func bump(_ x: inout Int, by amount: Int = 1) { x = small(x &+ amount) }
func largest<T: Comparable>(_ items: [T]) -> T? { items.sorted().last }
""" + families.DECLARATIONS


class Writer:
    """Writes one random program, a function without parameters."""

    def __init__(self, source: random.Random) -> None:
        self.source = source
        self.lines: list[str] = []
        self.scopes: list[dict[str, tuple[str, bool]]] = [{}]
        self.count = 0
        self.depth = 0

    def pick(self, *choices):
        return self.source.choice(choices)

    def chance(self, share: float) -> bool:
        return self.source.random() < share

    def names(self, kind: str, changeable: bool = False) -> list[str]:
        return [
            name
            for scope in self.scopes
            for name, (type_, is_var) in scope.items()
            if type_ == kind and (is_var or not changeable)
        ]

    def fresh(self) -> str:
        self.count += 1
        return f"v{self.count}"

    def emit(self, line: str) -> None:
        self.lines.append("  " * (self.depth + 1) + line)

    # Expressions

    def name_or(self, kind: str, otherwise: str) -> str:
        names = self.names(kind)
        return self.source.choice(names) if names and self.chance(0.7) else otherwise

    def expression(self, kind: str, depth: int = 0) -> str:
        if depth > 2:
            return self.name_or(kind, self.literal(kind))
        return getattr(self, "make_" + kind.replace("[", "list_").rstrip("]?").lower())(depth)

    def literal(self, kind: str) -> str:
        number = self.source.randint(-99, 99)
        return {
            "Int": str(number) if number >= 0 else f"({number})",
            "Double": f"{abs(number) / 4}",
            "Bool": self.pick("true", "false"),
            "String": self.pick('"clay"', '"Ap"', '"é"', '""', '"sandy loam"', '"🌱 x"'),
            "[Int]": "[" + ", ".join(str(self.source.randint(0, 50)) for _ in range(3)) + "]",
        }[kind]

    def make_int(self, depth: int) -> str:
        a, b = (self.expression("Int", depth + 1) for _ in range(2))
        text = self.expression("String", depth + 2)
        numbers = self.name_or("[Int]", self.literal("[Int]"))
        return self.pick(
            self.literal("Int"),
            self.name_or("Int", self.literal("Int")),
            f"small({a} &+ {b})",
            f"small({a} &* {b} &- {a})",
            f"({a} / {self.source.randint(1, 9)})",
            f"({a} % {self.source.randint(2, 9)})",
            f"(({a} & {b}) ^ ({a} | 5))",
            f"min({a}, {b})",
            f"max({a}, {b}, 3)",
            f"abs({a})",
            f"mix({a}, {b})",
            f"mix({a}, {b}, times: {self.source.randint(0, 5)})",
            f"({self.expression('Bool', depth + 1)} ? {a} : {b})",
            f"{text}.count",
            f"{numbers}.count",
            f"({numbers}.max() ?? {a})",
            f"(firstEven({numbers}) ?? {b})",
            f"{numbers}.reduce(0) {{ small($0 &+ $1) }}",
            f"Int({self.expression('Double', depth + 1)}.rounded())",
            f"(Int({text}) ?? {a})",
            f"pair({a}, {text}).count",
            f"Layer(top: {a}, bottom: {b}, name: {text}).thickness",
            f"Texture.clay({a}).score",
        )

    def make_double(self, depth: int) -> str:
        a, b = (self.expression("Double", depth + 1) for _ in range(2))
        return self.pick(
            self.literal("Double"),
            self.name_or("Double", self.literal("Double")),
            f"({a} + {b})",
            f"({a} - {b})",
            f"({a} * 0.5)",
            f"half({a})",
            f"Double({self.expression('Int', depth + 1)})",
            f"abs({a})",
            f"max({a}, {b})",
            f"abs({a}).squareRoot()",
        )

    def make_bool(self, depth: int) -> str:
        a, b = (self.expression("Int", depth + 1) for _ in range(2))
        x, y = (self.expression("Bool", depth + 1) for _ in range(2))
        text = self.expression("String", depth + 1)
        return self.pick(
            self.literal("Bool"),
            self.name_or("Bool", "true"),
            f"({a} {self.pick('<', '<=', '>', '>=', '==', '!=')} {b})",
            f"({self.expression('Double', depth + 1)} < {self.expression('Double', depth + 1)})",
            f"({x} && {y})",
            f"({x} || {y})",
            f"(!{x})",
            f"{text}.isEmpty",
            f"{text}.hasPrefix({self.literal('String')})",
            f"(0..<{self.source.randint(1, 40)}).contains({a})",
            f"{self.name_or('[Int]', self.literal('[Int]'))}.contains({a})",
            f"Layer(top: 0, bottom: {a}, name: {text}).holds({b})",
            f"(Texture.clay({a}) == .clay({b}))",
        )

    def make_string(self, depth: int) -> str:
        a = self.expression("String", depth + 1)
        n = self.expression("Int", depth + 1)
        return self.pick(
            self.literal("String"),
            self.name_or("String", self.literal("String")),
            f"({a} + {self.literal('String')})",
            f'"<\\({n})>"',
            f'"\\({a.replace(chr(34), chr(34))})|\\({self.expression("Double", depth + 1)})"'
            if '"' not in a
            else f"{a}.uppercased()",
            f"{a}.uppercased()",
            f"String({a}.reversed())",
            f"String({a}.prefix({self.source.randint(0, 3)}))",
            f"String({n})",
            f"pair({n}, {a}).text",
        )

    def make_list_int(self, depth: int) -> str:
        a = self.name_or("[Int]", self.literal("[Int]"))
        n = self.expression("Int", depth + 1)
        return self.pick(
            self.literal("[Int]"),
            a,
            f"({a} + [{n}])",
            f"{a}.map {{ small($0 &* {self.source.randint(1, 7)}) }}",
            f"{a}.filter {{ $0 > {self.source.randint(0, 30)} }}",
            f"{a}.sorted()",
            f"{a}.sorted {{ $0 > $1 }}",
            f"Array({a}.reversed())",
            f"Array({a}.prefix({self.source.randint(0, 4)}))",
            f"Array(Set({a})).sorted()",
            f"Array(0..<{self.source.randint(0, 6)})",
            f"zip({a}, {a}.reversed()).map {{ small($0 &- $1) }}",
            f"{a}.enumerated().map {{ small($0.offset &+ $0.element) }}",
        )

    # Statements

    def declaration(self) -> None:
        kind = self.pick("Int", "Double", "Bool", "String", "[Int]")
        value = self.expression(kind)
        name = self.fresh()
        is_var = self.chance(0.5)
        annotation = f": {kind}" if self.chance(0.6) else ""
        if not annotation and kind == "Double":
            annotation = ": Double"
        self.emit(f"{'var' if is_var else 'let'} {name}{annotation} = {value}")
        self.scopes[-1][name] = (kind, is_var)

    def change(self) -> None:
        kind = self.pick("Int", "Double", "String", "[Int]")
        names = self.names(kind, changeable=True)
        if not names:
            return self.declaration()
        name = self.source.choice(names)
        if kind == "Int":
            self.emit(
                self.pick(
                    f"{name} = small({self.expression('Int')})",
                    f"{name} &+= {self.source.randint(0, 9)}",
                    f"{name} = small({name} &* 3)",
                )
            )
        elif kind == "[Int]":
            self.emit(
                self.pick(
                    f"{name}.append({self.expression('Int')})",
                    f"if !{name}.isEmpty {{ {name}[{name}.count / 2] = {self.expression('Int')} }}",
                    f"{name}.removeAll {{ $0 % 2 == 1 }}",
                    f"{name} += [1, 2]",
                )
            )
        else:
            value = self.expression(kind)
            self.emit(f"{name} = {value}" if value != name else f"print({name})")

    def shown(self) -> None:
        if self.chance(0.3):
            return self.used_as_any()
        kinds = [self.pick("Int", "Double", "Bool", "String", "[Int]") for _ in range(2)]
        self.emit("print(" + ", ".join(self.expression(kind) for kind in kinds) + ")")

    def used_as_any(self) -> None:
        """Literals and optionals whose types the compiler reads from a use as `Any`."""
        n, m = (self.expression("Int", 1) for _ in range(2))
        x = self.expression("Double", 1)
        flag = self.expression("Bool", 1)
        number = self.source.randint(0, 9)
        self.emit(
            self.pick(
                f"print({flag} ? {number} : {x}, {flag} ? {x} : {number})",
                f"print(layer({n})?.thickness ?? 0.5, layer({m})?.name ?? \"none\")",
                f"print(share({n}) ?? {number}, share({m}).map {{ $0 * 2 }} ?? {number})",
                f"print((try? checked({n})) ?? -1, (try? checked({m})) as Any)",
                f"print(largest([{n}, {m}]) ?? 0, largest([Double]()) ?? {number})",
                f"print([{n}: {flag}, {m} &+ 1000: true].count, [{x}, {number}], ({x}, {number}))",
                f"print(\"\\(share({n}) ?? {number}) \\(layer({m})?.thickness ?? {number})\")",
                f"print(layer({n}) == nil, layer({m})?.holds({number}) ?? false, share({n}) as Any)",
            )
        )

    def block(self, opening: str, names: dict[str, tuple[str, bool]] | None = None) -> None:
        self.emit(opening + " {")
        self.scopes.append(names or {})
        self.depth += 1
        for _ in range(self.source.randint(1, 3)):
            self.statement()
        self.depth -= 1
        self.scopes.pop()

    def nested(self) -> None:
        if self.depth > 1:
            return self.shown()
        form = self.pick(
            "if", "for", "list", "while", "switch", "let", "closure", "value", "any", "counts",
            "trouble", "function", "tuple", "labelled",
        )
        if form == "if":
            self.block(f"if ({self.expression('Bool')})")
            if self.chance(0.5):
                self.emit("} else {")
                self.lines.pop()
                self.block("} else")
            self.emit("}")
        elif form == "for":
            name = self.fresh()
            self.block(f"for {name} in 0..<{self.source.randint(0, 4)}", {name: ("Int", False)})
            self.emit("}")
        elif form == "list":
            name = self.fresh()
            self.block(
                f"for {name} in ({self.expression('[Int]')}) where {name} % 2 == 0",
                {name: ("Int", False)},
            )
            self.emit("}")
        elif form == "while":
            name = self.fresh()
            self.emit(f"var {name} = {self.source.randint(0, 4)}")
            self.block(f"while {name} > 0", {name: ("Int", False)})
            self.emit(f"  {name} -= 1")
            self.emit("}")
        elif form == "switch":
            self.emit(f"switch ({self.expression('Int')}) {{")
            self.emit(f"case 0: print(\"zero\")")
            self.emit(f"case 1...9, 20: print({self.expression('String')})")
            self.emit(f"case let n where n < 0: print(n, {self.expression('Bool')})")
            self.emit(f"default: print({self.expression('Int')})")
            self.emit("}")
        elif form == "let":
            name = self.fresh()
            self.block(
                f"if let {name} = firstEven({self.expression('[Int]')})", {name: ("Int", False)}
            )
            self.emit("}")
        elif form == "any":
            name = self.fresh()
            made = self.pick(f"Layer(top: 0, bottom: {self.expression('Int', 1)}, name: \"x\")", "Pit()")
            self.emit(f"var {name}: any Growing = {made}")
            self.emit(f"let kept{name} = {name}")
            self.emit(f"{name}.deepen(by: {self.expression('Int', 1)})")
            self.emit(f"{name}.bottom = small({name}.bottom &+ {self.source.randint(0, 9)})")
            self.emit(f"{name}.twice()")
            self.emit(f"print({name}, kept{name}.bottom, {name} is Pit, ({name} as? Layer)?.top ?? 0)")
        elif form == "counts":
            name, item = self.fresh(), self.fresh()
            self.emit(f"var {name}: [Int: Int] = [:]")
            self.emit(f"for {item} in {self.expression('[Int]')} {{ {name}[{item} % 4, default: {self.source.randint(0, 3)}] += {item} % 7 }}")
            self.emit(f"print({name}.sorted {{ $0.key < $1.key }}.map {{ \"\\($0.key):\\($0.value)\" }}, {name}[1] ?? 0)")
        elif form == "trouble":
            self.emit("do {")
            self.emit(f"  print(try checked({self.expression('Int', 1)}))")
            self.emit(f"  print(try checked({self.expression('Int', 1)}) &+ 1)")
            self.emit("} catch Trouble.tooDeep(let n) where n % 2 == 0 {")
            self.emit('  print("even", n)')
            self.emit("} catch {")
            self.emit("  print(error)")
            self.emit("}")
        elif form == "function":
            name, argument = self.fresh(), self.fresh()
            self.scopes.append({argument: ("Int", False)})
            guard, body = self.expression("Bool", 1), self.expression("Int", 1)
            self.scopes.pop()
            self.emit(f"func {name}(_ {argument}: Int) -> Int {{")
            self.emit(f"  defer {{ print(\"left\", {argument}) }}")
            self.emit(f"  guard {argument} > 0, {guard} else {{ return {self.source.randint(-9, 9)} }}")
            self.emit(f"  return small({body} &+ {name}(0))")
            self.emit("}")
            self.emit(f"print({name}({self.source.randint(-2, 9)}))")
        elif form == "tuple":
            one, two = self.fresh(), self.fresh()
            self.emit(f"var ({one}, {two}) = ({self.expression('Int')}, {self.expression('Int')})")
            self.emit(f"({one}, {two}) = ({two}, {one})")
            self.emit(f"bump(&{one})")
            self.emit(f"bump(&{two}, by: {self.expression('Int', 1)})")
            self.emit(f"swap(&{one}, &{two})")
            self.emit(f"print(({one}, {two}), ({one}, {two}) == (1, 2), ({one}, 1) < ({two}, 2))")
        elif form == "labelled":
            one, two = self.fresh(), self.fresh()
            self.emit(f"outer{one}: for {one} in 0..<4 {{")
            self.emit(f"  for {two} in stride(from: 3, through: 0, by: -1) {{")
            self.emit(f"    if {one} == {two} {{ continue outer{one} }}")
            self.emit(f"    if {one} &* {two} > {self.source.randint(1, 6)} {{ break outer{one} }}")
            self.emit(f"    print({one}, {two}, terminator: \" \")")
            self.emit("  }")
            self.emit("}")
            self.emit("print()")
        elif form == "closure":
            name, argument = self.fresh(), self.fresh()
            self.scopes.append({argument: ("Int", False)})
            body = self.expression("Int")
            self.scopes.pop()
            self.emit(f"let {name} = {{ ({argument}: Int) -> Int in {body} }}")
            self.emit(f"print({name}({self.expression('Int')}), [1, 2].map({name}))")
        else:
            name = self.fresh()
            self.emit(f"var {name} = Layer(top: {self.expression('Int')}, bottom: 9, name: \"A\")")
            self.emit(f"{name}.deepen(by: {self.expression('Int')})")
            self.emit(f"print({name}, {name}.thickness, {name} == {name})")

    def statement(self) -> None:
        self.source.choice(
            [self.declaration, self.declaration, self.change, self.shown, self.nested]
        )()

    def program(self, number: int) -> str:
        for _ in range(self.source.randint(3, 7)):
            self.statement()
        self.shown()
        body = "\n".join(self.lines)
        return f"func program{number}() {{\n{body}\n}}\nprint(\"program {number}\")\nprogram{number}()\n"


def build(programs: list[str], folder: pathlib.Path) -> list[str]:
    """Compiles programs in one file, less those that take the compiler too long."""
    file = folder / "main.swift"
    programs = list(programs)
    while True:
        file.write_text(FUNCTIONS + "".join(programs), encoding="utf-8")
        run = subprocess.run(
            ["swiftc", "-Onone", "-suppress-warnings", "-module-name", "main", "-lm", "-o",
             str(folder / "program"), str(file)],
            capture_output=True, text=True,
        )
        if run.returncode == 0:
            return programs
        slow = re.search(r"main\.swift:(\d+):\d+: error: .*in reasonable time", run.stderr)
        if slow is None:
            raise SystemExit(run.stderr)
        line = int(slow.group(1)) - FUNCTIONS.count("\n")
        for index, program in enumerate(programs):
            line -= program.count("\n")
            if line <= 0:
                del programs[index]
                break


def output(folder: pathlib.Path) -> str:
    return subprocess.run(
        [str(folder / "program")], check=True, capture_output=True, text=True
    ).stdout


def interpreted(text: str, folder: pathlib.Path, solum: str) -> str:
    file = folder / "cell.swift"
    file.write_text(text, encoding="utf-8")
    run = subprocess.run(
        [solum, "run", str(file), "--to", str(folder)], capture_output=True, text=True
    )
    if run.returncode != 0:
        return f"exit status {run.returncode}\n{run.stderr}"
    notebook = json.loads((folder / "cell.ipynb").read_text(encoding="utf-8"))
    return "".join(
        "".join(output["text"])
        for cell in notebook["cells"]
        for output in cell["outputs"]
        if output["output_type"] == "stream"
    )


def difference(expected: str, found: str) -> str:
    """The first program whose output differs, with both outputs."""
    program = ""
    left, right = expected.splitlines(), found.splitlines()
    for number in range(max(len(left), len(right))):
        a = left[number] if number < len(left) else "(nothing)"
        b = right[number] if number < len(right) else "(nothing)"
        if a.startswith("program "):
            program = a
        if a != b:
            return f"{program}: swiftc printed {a!r}, the cells {b!r}\n" + "\n".join(right[:12])
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=int, default=200)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--solum", default=".build/release/solum")
    parser.add_argument("--keep", type=pathlib.Path, default=pathlib.Path("."))
    options = parser.parse_args()
    done = failures = 0
    for batch in itertools.count():
        if done >= options.programs:
            break
        source = random.Random(options.seed * 1_000_003 + batch * options.batch)
        count = min(options.batch, options.programs - done)
        programs = [
            families.text(done + i, source) if source.random() < 0.3
            else Writer(source).program(done + i)
            for i in range(count)
        ]
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            programs = build(programs, folder)
            text = FUNCTIONS + "".join(programs)
            expected = output(folder)
            found = interpreted(text, folder, options.solum)
        if expected != found:
            failures += 1
            kept = options.keep / f"differs-{options.seed}-{done}.swift"
            kept.write_text(text, encoding="utf-8")
            print(f"{kept}: {difference(expected, found)}")
        done += len(programs)
    print(f"{done} programs, {failures} batches differ")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
