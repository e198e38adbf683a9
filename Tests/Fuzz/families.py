"""Types with operators and witnesses of every shape, and uses of them, for the programs of differential.py.

A family is a structure with some of the operators below, in any order: several with one name and
other right sides, beside or instead of those that the protocols ask for. What the compiler makes, and
what the library calls natively, must not take the wrong one.
"""

import random

# Operators of cells, and what they do to types of the library.
DECLARATIONS = """
prefix operator +++
prefix func +++ (n: inout Int) -> Int { n = small(n &+ 1); return n }
postfix operator ++
postfix func ++ (n: inout Int) -> Int { let old = n; n = small(n &+ 1); return old }
infix operator <->
func <-> (a: inout Int, b: inout Int) { (a, b) = (b, a) }
infix operator ?=: AssignmentPrecedence
func ?= (a: inout Int, b: Int?) { if let b { a = b } }
infix operator |||: LogicalDisjunctionPrecedence
func ||| (a: Bool, b: @autoclosure () -> Bool) -> Bool { a ? true : b() }
func + (a: [Bool], b: [Bool]) -> [Bool] { zip(a, b).map { $0 && !$1 } }
extension Array where Element == Double {
  static func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 * 2 + $1 } }
}
func * (a: [Int], b: Int) -> [Int] { a.map { small($0 &* b) } }
func *= (a: inout [Int], b: Int) { a = a * b }
func + (a: String, b: Int) -> String { a + String(b) }
prefix func - (a: [Int]) -> [Int] { a.map { 0 &- $0 } }
protocol Scored { var score: Int { get }; func told() -> String }
extension Scored { func told() -> String { "scored \\(score)" } }
extension Int: Scored { var score: Int { small(self) } }
extension Bool: Scored { var score: Int { self ? 1 : 0 } }
extension String: Scored { var score: Int { count }; func told() -> String { "text" } }
extension Array: Scored where Element: Scored { var score: Int { reduce(0) { small($0 &+ $1.score) } } }
extension Optional: Scored where Wrapped: Scored { var score: Int { self?.score ?? -1 } }
func scores(_ items: [any Scored]) -> [Int] { items.map(\\.score) }
func scored<T: Scored>(_ item: T) -> String { "\\(item.score) \\(item.told())" }
protocol Sum { static func + (a: Self, b: Self) -> Self; static func < (a: Self, b: Self) -> Bool }
extension Int: Sum {}
extension Double: Sum {}
extension String: Sum {}
func larger<T: Sum>(_ a: T, _ b: T) -> T { a < b ? b : a }
"""

# Each needs what stands before the colon.
MEMBERS = {
    "==": "static func == (x: Self, y: Self) -> Bool { x.a % 5 == y.a % 5 }",
    "== Int": "static func == (x: Self, y: Int) -> Bool { x.a == y }",
    "== String": 'static func == (x: Self, y: String) -> Bool { "\\(x.a)" == y }',
    "Int ==": "static func == (x: Int, y: Self) -> Bool { x == y.b }",
    "<": "static func < (x: Self, y: Self) -> Bool { x.a < y.a }",
    "< Int": "static func < (x: Self, y: Int) -> Bool { x.b < y }",
    "< String": 'static func < (x: Self, y: String) -> Bool { "\\(x.a)" < y }',
    "+": "static func + (x: Self, y: Self) -> Self { Self(a: small(x.a &+ y.a), b: x.b) }",
    "+ Int": "static func + (x: Self, y: Int) -> Self { Self(a: small(x.a &+ y), b: 7) }",
    "+=": "static func += (x: inout Self, y: Self) { x.a = small(x.a &+ y.a) }",
    "+= Int": "static func += (x: inout Self, y: Int) { x.b = small(x.b &+ y) }",
    "-": "static prefix func - (x: Self) -> Self { Self(a: 0 &- x.a, b: x.b) }",
    "!": "static prefix func ! (x: Self) -> Bool { x.a == 0 }",
    "++": "static postfix func ++ (x: inout Self) -> Int { x.b = small(x.b &+ 3); return x.b }",
    "description": 'var description: String { "<\\(a)|\\(b)>" }',
    "hash": "func hash(into hasher: inout Hasher) { hasher.combine(a % 5) }",
    "hash String": "func hash(into text: String) -> Int { 3 }",
    "description Int": 'func description(_ width: Int) -> String { "no" }',
}

USES = {
    "== Int": ["print({x} == {n}, {y} == {n})"],
    "== String": ['print({x} == "{m}", {y} == "{n}")'],
    "Int ==": ["print({n} == {x}, {m} == {y})"],
    "< Int": ["print({x} < {n}, {y} < {m})"],
    "< String": ['print({x} < "{m}")'],
    "+": ["print(({x} + {y}).a, [{x}, {y}, {x}].reduce({y}, +).a)", "print([{x}].map {{ $0 + {y} }}[0].a)"],
    "+ Int": ["print(({x} + {n}).b, [{n}, {m}].reduce({x}, +).a)"],
    "+=": ["{x} += {y}\n  print({x}.a)", "print([{x}, {y}].reduce(into: {x}, +=).a)",
           "var l{k} = [{x}, {y}]\n  l{k}[1] += {x}\n  print(l{k}.map(\\.a))"],
    "+= Int": ["{y} += {n}\n  print({y}.b)", "print([{n}, {m}].reduce(into: {x}, +=).b)"],
    "-": ["print((-{x}).a, [{x}, {y}].map(-).map(\\.a))"],
    "!": ["print(!{x}, [{x}, {y}].map(!))"],
    "++": ["print({x}++, {x}.b)", "var p{k} = [{x}]\n  p{k}[0]++\n  print(p{k}[0].b)"],
    "Equatable": [
        "print({x} == {y}, {x} != {y}, [{x}] == [{y}], Optional({x}) == {y})",
        "print([{x}, {y}].contains({y}), [{y}, {x}].firstIndex(of: {x}) ?? -1)",
        'switch {x} {{\n  case {y}: print("same")\n  default: print("other")\n  }}',
        "print(({x}, 1) == ({y}, 1), [1: {x}] == [1: {y}], Set([1]).isSubset(of: [2]))",
    ],
    "Comparable": [
        "print([{x}, {y}, {x}].sorted().map(\\.b), max({x}, {y}).a, min({x}, {y}).a)",
        "print({x} < {y}, {x} >= {y}, [{x}, {y}].max()!.a, [{x}, {y}].sorted(by: >).map(\\.a))",
        "print(({x}, 1) < ({y}, 2), largest([{x}, {y}])!.a)",
    ],
    "Hashable": [
        "print(Set([{x}, {y}]).count, [{x}: 1][{y}] ?? 0)",
        "var c{k}: [{type}: Int] = [:]\n  for v in [{x}, {y}, {x}] {{ c{k}[v, default: {n}] &+= 1 }}\n"
        "  print(c{k}.count, c{k}[{x}] ?? 0)",
    ],
    "description": ['print({x}, [{y}], "\\({x})", Optional({y}) as Any)'],
}

LIBRARY = [
    "print(+++{i}, {i}, {i}++, {i})",
    "{i} <-> {j}\n  print({i}, {j})",
    "{i} ?= firstEven([{n}, {m}])\n  print({i})",
    "print({n} > 3 ||| {m} > 3, [{i}, {j}] * {m}, -[{i}, {j}], \"v\" + {i})",
    "var q{k} = [{i}, {n}]\n  q{k} *= {m}\n  q{k}[0]++\n  q{k}[0] <-> {i}\n  print(q{k}, +++q{k}[1])",
    "print([{i} > {n}, true] + [{j} > {m}, false], [[true], [false]].reduce([true], +), [1.5, {n}] - [2, 0.25])",
    "print(scores([{i}, {i} > {n}, \"abc\", [{i}, {j}]]), scored({i}), scored([{j}, 1]), scored(firstEven([{i}])))",
    "print(scored(\"ab\"), ({i} as Any) is any Scored, (1.5 as Any) is any Scored)",
    "print(larger({i}, {j}), larger(0.5, Double({n})), larger(\"a\", \"b\"))",
    "print([{i}, {j}, {n}].reduce(into: 0, &+=), [{n}, {m}].map(-), [1.5, 2.25].reduce(into: 1, *=))",
]


class Family:
    """One structure and what it can do."""

    def __init__(self, number: int, source: random.Random) -> None:
        self.name = f"F{number}"
        self.source = source
        order = source.choice(["Equatable", "Comparable", "Hashable", ""])
        self.traits = {"Equatable", order} - {""} if order else set()
        members = [m for m in MEMBERS if source.random() < 0.4]
        needed = {"Comparable": "<", "Hashable": "hash"}.get(order)
        if "==" in members and order == "Hashable" or needed == "<":
            members.append(needed)
        if "hash" in members and "==" not in members and order == "Hashable":
            members.append("==")
        self.members = sorted(set(members), key=lambda _: source.random())
        self.isText = "description" in self.members
        self.conformances = ([order] if order else []) + (
            ["CustomStringConvertible"] if self.isText else [])

    def declaration(self) -> str:
        head = f"struct {self.name}" + (": " + ", ".join(self.conformances) if self.conformances else "")
        body = "".join(f"  {MEMBERS[m].replace('Self', self.name)}\n" for m in self.members)
        return f"{head} {{\n  var a: Int\n  var b = 2\n{body}}}\n"

    def uses(self, count: int) -> list[str]:
        known = [u for key in [*self.members, *sorted(self.traits)] for u in USES.get(key, [])]
        if not known:
            return []
        lines = [f"var x = {self.name}(a: {self.source.randint(-9, 9)})",
                 f"var y = {self.name}(a: {self.source.randint(-9, 9)}, b: {self.source.randint(0, 5)})"]
        lines += [self.filled(self.source.choice(known), k) for k in range(count)]
        return lines + ["x.a = y.a", "print(x.a, y.b)", "y.b = x.b"]

    def filled(self, text: str, number: int) -> str:
        x, y = self.source.choice([("x", "y"), ("y", "x"), ("x", "x")])
        return text.format(x=x, y=y, k=number, type=self.name, n=self.source.randint(-5, 9),
                           m=self.source.randint(0, 9))


def library(count: int, source: random.Random) -> list[str]:
    """Uses of operators and conformances that cells give to types of the library."""
    lines = [f"var i = {source.randint(-9, 9)}", f"var j = {source.randint(0, 9)}"]
    lines += [source.choice(LIBRARY).format(i=source.choice("ij"), j=source.choice("ij"), k=k,
                                           n=source.randint(0, 9), m=source.randint(1, 9))
              for k in range(count)]
    return [line for line in lines if "i <-> i" not in line and "j <-> j" not in line] + [
        "i = j", "j = i &+ 1", "print(i, j)"]


def text(number: int, source: random.Random) -> str:
    """The declaration of a family and a function that uses it, besides the library."""
    family = Family(number, source)
    body = "".join(f"  {line}\n" for line in family.uses(source.randint(2, 5)))
    other = "".join(f"  {line}\n" for line in library(source.randint(1, 3), source))
    return (f"{family.declaration()}func family{number}() {{\n{body}}}\n"
            f"func library{number}() {{\n{other}}}\n"
            f'print("program {number}")\nfamily{number}()\nlibrary{number}()\n')
