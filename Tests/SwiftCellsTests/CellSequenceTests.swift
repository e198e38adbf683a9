import Display
import SwiftCells
import Testing

/// Cells that are checked in order, and the program that is made of them.
@Suite struct CellSequenceTests {
  private static let library = {
    let vocabulary = Vocabulary()
    vocabulary.function("risky", Parameter(nil, Int.self, name: "n"), isThrowing: true) { $0 }
    vocabulary.function(
      "table", Parameter("rows", Int.self), Parameter("value", ((Int) -> Double).self)
    ) { rows, value in (0..<rows).map(value) }
    vocabulary.closure(
      ((Int) -> Double).self, Int.self, returns: Double.self,
      make: { (call: @escaping (Int) throws -> Double) in
        { index in stopping(0) { try call(index) } }
      })
    vocabulary.type(Orchard.self, name: "Orchard") { type in
      type.staticProperty("example", isThrowing: true) { Orchard(trees: [], name: "example") }
      type.method("grown", isThrowing: true) { $0 }
      type.property("isOld", isThrowing: true) { _ in true }
    }
    return vocabulary
  }()

  private func compiled(_ cells: [String]) throws -> [String] {
    let sequence = try CellSequence(vocabulary: Self.library)
    for (index, cell) in cells.enumerated() {
      let found = sequence.check(cell, name: "cell \(index + 1)")
      #expect(found.isEmpty, "\(found.flatMap(\.rendered))")
    }
    return sequence.compiledCells()
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let cell: String
    let program: String
    var testDescription: String { cell }
  }

  @Test(arguments: [
    Case(cell: "let a = risky(1) + 2", program: "let a = try risky(1) + 2"),
    Case(cell: "let a = 2 + risky(1)", program: "let a = try 2 + risky(1)"),
    Case(cell: "let a = try risky(1)", program: "let a = try risky(1)"),
    Case(cell: "let a = try? risky(1)", program: "let a = try? risky(1)"),
    Case(cell: "var a = 1; a = risky(2)", program: "var a = 1; try a = risky(2)"),
    Case(cell: "if risky(1) > 0 {}", program: "if try risky(1) > 0 {}"),
    Case(cell: "print(\"\\(risky(1))\")", program: "try print(\"\\(risky(1))\")"),
    Case(
      cell: "let a = if true { risky(1) } else { 2 }",
      program: "let a = if true { try risky(1) } else { 2 }"),
    Case(
      cell: "let a = Orchard.example.grown().isOld",
      program: "let a = try Orchard.example.grown().isOld"),
    Case(
      cell: "let a = [1, 2].map { risky($0) }", program: "let a = try [1, 2].map { try risky($0) }"),
    Case(
      cell: "func f(_ n: Int) -> Int { risky(n) }\nlet a = f(1)",
      program: "func f(_ n: Int) throws -> Int { try risky(n) }\nlet a = try f(1)"),
    Case(
      cell: "func f() { do { print(risky(1)) } catch { print(error) } }",
      program: "func f() { do { try print(risky(1)) } catch { print(error) } }"),
    Case(
      cell: "let f = { (n: Int) in risky(n) }\nlet a = f(1)",
      program: "let f = { (n: Int) in try risky(n) }\nlet a = try f(1)"),
    Case(
      cell: "let a = { risky(1) }()", program: "let a = try { try risky(1) }()"),
    Case(
      cell: "struct S { var a: Int { risky(1) } }",
      program: "struct S { var a: Int { try! risky(1) } }"
    ),
    Case(
      cell: "let a = table(rows: 2) { Double(risky($0)) }",
      program: "let a = table(rows: 2) { try! Double(risky($0)) }"),
    Case(
      cell:
        "func f(_ g: () throws -> Int) rethrows -> Int { g() }\nlet a = f { 1 } + f { risky(1) }",
      program: "func f(_ g: () throws -> Int) rethrows -> Int { try g() }\n"
        + "let a = try f { 1 } + f { try risky(1) }"),
    Case(
      cell: "let f = { (n: Int) in risky(n) }\nlet a = [1].map(f) + [1].map(risky)",
      program: "let f = { (n: Int) in try risky(n) }\nlet a = try [1].map(f) + [1].map(risky)"),
    Case(cell: "defer { print(risky(1)) }", program: "defer { try! print(risky(1)) }"),
  ])
  func tryIsWrittenWhereSwiftWantsIt(_ test: Case) throws {
    #expect(try compiled([test.cell]) == [test.program])
  }

  @Test(arguments: [
    Case(cell: "1 + 2  // three", program: "print(1 + 2)  // three"),
    Case(cell: "\"clay\"", program: "debugPrint(\"clay\")"),
    Case(cell: "Orchard.example", program: "show(try Orchard.example)"),
    Case(cell: "[1, 2].first", program: "print(([1, 2].first) as Any)"),
    Case(cell: "print(1)", program: "print(1)"),
    Case(cell: "var a = 1\na = 2", program: "var a = 1\na = 2"),
    Case(cell: "let a = 1", program: "let a = 1"),
  ])
  func lastValueIsShown(_ test: Case) throws {
    #expect(try compiled([test.cell]) == [test.program])
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let cells: [String]
    let last: String
    var testDescription: String { cells.joined(separator: " | ") }
  }

  @Test(arguments: [
    Pair(
      cells: ["let a = 1", "let a = a + 1\nprint(a)"], last: "let a_2 = a + 1\nprint(a_2)"),
    Pair(
      cells: ["let a = 1\nlet a_2 = 3", "let a = 2\nprint(a, a_2)"],
      last: "let a_3 = 2\nprint(a_3, a_2)"),
    Pair(
      cells: ["let a = 1", "let a: Int? = 2\nif let a { print(a) }\nlet f = { [a] in a }"],
      last: "let a_2: Int? = 2\nif let a = a_2 { print(a) }\nlet f = { [a = a_2] in a }"),
    Pair(
      cells: ["let a: Int? = 1", "guard let a else { fatalError() }\nprint(a)"],
      last: "guard let a_2 = a else { fatalError() }\nprint(a_2)"),
    Pair(
      cells: ["func f(_ n: Int) -> Int { n }", "func f(_ n: Int) -> Int { n + 1 }\nprint(f(1))"],
      last: "func f_2(_ n: Int) -> Int { n + 1 }\nprint(f_2(1))"),
    Pair(
      cells: ["func f(_ n: Int) -> Int { n }", "func f(_ s: String) -> Int { 0 }\nprint(f(1))"],
      last: "func f(_ s: String) -> Int { 0 }\nprint(f(1))"),
    Pair(
      cells: ["struct S { var a = 1 }", "struct S { var b = 1 }\nlet s: [S] = [S(b: 2)]"],
      last: "enum S_2 { struct S { var b = 1 } }\nlet s: [S_2.S] = [S_2.S(b: 2)]"),
    Pair(
      cells: ["let a = 1", "func f(a: Int) -> Int { a }\nlet a = f(a: a)"],
      last: "func f(a: Int) -> Int { a }\nlet a_2 = f(a: a)"),
  ])
  func namesDeclaredAgainGetAnother(_ test: Pair) throws {
    #expect(try compiled(test.cells).last == test.last)
  }

  @Test func cellsSeeWhatEarlierOnesDeclareAlthoughNothingRuns() throws {
    let sequence = try CellSequence(vocabulary: Vocabulary())
    let declarations = "let a = [1, 2][5]\nstruct S { let n: Int }\nfunc f() -> S { S(n: a) }"
    #expect(sequence.check(declarations, name: "cell 1").isEmpty)
    #expect(sequence.check("extension S { var m: Int { n } }", name: "cell 2").isEmpty)
    #expect(sequence.check("f().m + a", name: "cell 3").isEmpty)
    #expect(sequence.check("f().k", name: "cell 4").map(\.message).count == 1)
  }

  @Test func aMistakeIsReportedOnce() throws {
    let sequence = try CellSequence(vocabulary: Vocabulary())
    #expect(sequence.check("let a = nowhere", name: "cell 1").count == 1)
    #expect(sequence.check("print(a + 1)", name: "cell 2").isEmpty)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let sequence = try CellSequence(vocabulary: Vocabulary())
    let found = sequence.check("let a = 1\nlet b: String = a", name: "soil.swift", firstLine: 40)
    #expect(found.first?.rendered.first?.hasPrefix("soil.swift:41:17: error: ") == true)
    #expect(found.first?.rendered.dropFirst().first == "41 | let b: String = a")
  }

  @Test func aMemberThatTwoCellsAddIsRefused() throws {
    let sequence = try CellSequence(vocabulary: Vocabulary())
    let cell = "extension Int { var half: Int { self / 2 } }"
    #expect(sequence.check(cell, name: "cell 1").isEmpty)
    #expect(sequence.programDiagnostics.isEmpty)
    #expect(sequence.check(cell, name: "cell 2").isEmpty)
    #expect(sequence.programDiagnostics.map(\.span.position.line) == [1])
  }
}
