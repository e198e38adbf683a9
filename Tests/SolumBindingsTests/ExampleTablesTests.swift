import Basics
import BindingsGenerator
import ExampleTables
import Foundation
import SwiftCells
import Testing

/// A small library with what tables and rasters ask of the bindings: its registrations are written by
/// the generator, compiled into these tests and used by cells.
@Suite struct ExampleTablesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func vocabulary() -> Vocabulary {
    let vocabulary = Vocabulary()
    vocabulary.addExampleTables()
    return vocabulary
  }

  private let notebook = Notebook(ExampleTablesTests.vocabulary())

  /// With `RECORD_SNAPSHOTS=1` the registrations are written anew.
  @Test func registrationsAreThoseOfTheSources() throws {
    var reader = SourceReader(library: "ExampleTables")
    let sources = Self.folder.deletingLastPathComponent()
      .appendingPathComponent("Support/ExampleTables")
    for file in try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted() {
      reader.read(
        try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8))
    }
    let generation = Generation([reader.finished()])
    #expect(generation.report.unbound.map { "\($0.id): \($0.reason)" } == [])
    let path = "\(Generation.registrationFolder)/ExampleTables.swift"
    let text = try #require(generation.registrations[path])
    let file = Self.folder.appendingPathComponent("Generated/ExampleTables.swift")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let cell: String
    let shows: String
    var testDescription: String { cell }
  }

  /// Expected by hand.
  @Test(arguments: [
    Case(cell: "(nir - red) / (nir + red)", shows: "[0.5, 0.0]"),
    Case(cell: "2 * red", shows: "[2.0, 4.0]"),
    Case(cell: "-red * 0.5", shows: "[-0.5, -1.0]"),
    Case(cell: "red + [1, 1]", shows: "[2.0, 3.0]"),
    Case(cell: "((red > 1) & (nir < 3)).rows", shows: "[false, true]"),
    Case(cell: "(red > 1 && nir < 3).count", shows: "1"),
    Case(cell: "(!(red == 1)).rows", shows: "[false, true]"),
    Case(cell: "Mask([true]) == Mask([false])", shows: "false"),
    Case(cell: "[red, nir].map { (column: Column) in column * 2 }.count", shows: "2"),
    Case(cell: "table.names", shows: "[\"sand\", \"clay\"]"),
    Case(cell: "table[\"sand\", row: 1]", shows: "20.0"),
    Case(cell: "table[table[\"sand\"] > 15][\"clay\"]", shows: "[4.0]"),
    Case(cell: "table.selecting(\"clay\").names", shows: "[\"clay\"]"),
    Case(cell: "table.selecting([\"clay\", \"sand\"]).names.count", shows: "2"),
    Case(cell: "[1, 2, 6].mean", shows: "3.0"),
    Case(cell: "red.values.mean", shows: "1.5"),
    Case(cell: "3.0.squared", shows: "9.0"),
    Case(cell: "Double.missing.isNaN", shows: "true"),
    Case(cell: "[Double](red)", shows: "[1.0, 2.0]"),
    Case(cell: "isWanted(true)", shows: "true"),
    Case(cell: "[1, 2] + [3]", shows: "[1, 2, 3]"),
  ])
  func cellsUseWhatTheLibraryDeclares(_ test: Case) {
    prepare()
    let shown = notebook.run(test.cell)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.text == test.shows)
  }

  private func prepare() {
    let shown = notebook.run(
      """
      var red: Column = [1, 2]
      let nir: Column = [3, 2]
      var table: ColumnTable = ["sand": [10, 20], "clay": [3, 4]]
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
  }

  @Test func elementsOfSubscriptsAreAssigned() {
    prepare()
    let shown = notebook.run(
      """
      table["silt"] = table["sand"] * 2
      table["clay", row: 0] = 7
      table["clay"] += table["silt"]
      red += nir
      print(table.names, table["clay"], red)
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "[\"sand\", \"clay\", \"silt\"] [27.0, 44.0] [4.0, 4.0]\n")
  }

  @Test func errorsOfOperatorsEndTheCell() {
    prepare()
    #expect(notebook.run("red + [1]").error == "columns of 2 and of 1 numbers")
    #expect(notebook.run("red += [1]").error == "columns of 2 and of 1 numbers")
    #expect(notebook.run("table.selecting(\"silt\")").error == "no column 'silt'")
  }

  @Test func programsTryWhatThrows() throws {
    let sequence = try CellSequence(vocabulary: Self.vocabulary())
    let source = """
      var red: Column = [1, 2]
      let sum = red + red * 2
      red += sum
      func index(_ nir: Column, _ red: Column) -> Column { (nir - red) / (nir + red) }
      """
    #expect(sequence.check(source, name: "cell").map(\.message) == [])
    let program = sequence.compiledCells().joined()
    #expect(program.contains("let sum = try red + red * 2"), "\(program)")
    #expect(program.contains("try red += sum"), "\(program)")
    #expect(
      program.contains("throws -> Column { try (nir - red) / (nir + red) }"), "\(program)")
  }

  @Test(arguments: [
    ("red * red", "cannot be applied to two 'Column' operands"),
    ("[\"a\"].mean", "cannot convert value of type 'String' to expected element type 'Double'"),
    ("let c: Column = [\"a\"]", "cannot convert value of type 'String'"),
    ("(red > 1) + 1", "cannot be applied"),
  ])
  func mistakesAreFoundBeforeTheCellRuns(_ cell: String, _ sentence: String) {
    prepare()
    #expect(notebook.check(cell).contains(sentence), "\(notebook.check(cell))")
  }
}

/// Types of cells that conform to protocols of a library.
@Suite struct OpenProtocolTests {
  private let notebook = Notebook(
    {
      let vocabulary = Vocabulary()
      vocabulary.addExampleTables()
      return vocabulary
    }())

  private func declare(_ body: String, name: String = "let name = \"own\"") {
    let shown = notebook.run(
      """
      struct Own: Summary {
        \(name)
        var factor = 2.0
        func value(of column: Column) throws -> Double {
          \(body)
        }
      }
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
  }

  @Test func theLibraryCallsWhatTheCellDeclares() {
    declare("column.values.mean * factor")
    let shown = notebook.run("summarized([1, 2, 6], by: [Largest(), Own(), Own(factor: 3)])")
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.text == "[\"largest 6.0\", \"own 6.0\", \"own 9.0\"]")
  }

  @Test func valuesComeBackAsTheyWere() {
    declare("factor")
    let shown = notebook.run(
      """
      let summaries = reversed([Largest(), Own(factor: 5)])
      print(summaries[0] is Own, (summaries[0] as? Own)?.factor ?? 0, summaries.map { $0.name })
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "true 5.0 [\"own\", \"largest\"]\n")
  }

  @Test func errorsAreThoseOfTheCellWithTheirWay() {
    declare("return column.values[9]")
    let shown = notebook.run("let kept = 1\nsummarized([1, 2], by: [Own()])")
    #expect(shown.error == "Index out of range: 9, in an array with indices 0..<2")
    #expect(shown.traceback.contains("cell:5:"), "\(shown.traceback)")
    #expect(notebook.run("kept").text == "1")
  }

  @Test func errorsOfMembersThatCannotThrowEndTheCell() {
    declare("1", name: "var name: String { [String]()[0] }")
    let shown = notebook.run("summarized([1], by: [Own()])")
    #expect(shown.error == "Index out of range: 0, in an empty array", "\(shown.traceback)")
  }

  @Test func anErrorOfTheCellCanBeCaughtInIt() {
    notebook.run("enum Mistake: Error { case bad }")
    declare("throw Mistake.bad")
    let shown = notebook.run(
      "do { print(try summarized([1], by: [Own()])) } catch { print(\"caught \\(error)\") }")
    #expect(shown.printed == "caught bad\n", "\(shown.traceback)")
  }

  @Test func anotherThreadIsRefused() {
    declare("factor", name: "var name: String { \"own \" + \"name\" }")
    let sentence = "the functions of a cell run on the thread of the cell alone"
    let thrown = notebook.run("summarizedElsewhere([1], by: Own())")
    #expect(thrown.error?.contains(sentence) == true, "\(thrown)")
    let silent = notebook.run("namedElsewhere(Own())")
    #expect(silent.error?.contains(sentence) == true, "\(silent)")
    #expect(notebook.run("Own().name").text == "\"own name\"")
  }

  @Test func anInterruptEndsWhatTheLibraryCalls() {
    declare("var n = 0\n while n >= 0 { n = (n + 1) % 7 }\n return 1")
    let cancellation = CancellationToken()
    Thread.detachNewThread {
      usleep(100_000)
      cancellation.cancel()
    }
    let shown = notebook.run("summarized([1], by: [Own()])", cancellation: cancellation)
    #expect(shown.error == "interrupted")
  }

  @Test func aMissingRequirementIsFoundBeforeTheCellRuns() {
    let errors = notebook.check("struct Own: Summary { let name = \"own\" }")
    #expect(errors.contains("type 'Own' does not conform to protocol 'Summary'"), "\(errors)")
    #expect(errors.contains("value"), "\(errors)")
  }

  @Test func programsMarkWhatMayThrow() throws {
    let vocabulary = Vocabulary()
    vocabulary.addExampleTables()
    let sequence = try CellSequence(vocabulary: vocabulary)
    let source = """
      struct Sums: Summary {
        let name = "sums"
        func value(of column: Column) -> Double { (column + column).values[0] }
      }
      """
    #expect(sequence.check(source, name: "cell").map(\.message) == [])
    let program = sequence.compiledCells().joined()
    #expect(
      program.contains("throws -> Double { try (column + column).values[0] }"), "\(program)")
  }

  @Test func extensionsOfAProtocolOfTheLibraryAreUsed() {
    declare("factor")
    let shown = notebook.run(
      """
      extension Summary {
        func twice(_ column: Column) throws -> Double { 2 * (try value(of: column)) }
      }
      let all: [any Summary] = [Largest(), Own()]
      print(try Own().twice([1]), try Largest().twice([4]), try all.map { try $0.twice([3]) })
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "4.0 8.0 [6.0, 4.0]\n")
  }

  @Test func anExtensionLetsATypeOfTheLibraryConform() {
    let shown = notebook.run(
      """
      extension ColumnTable: Summary {
        var name: String { "first of \\(names.count)" }
        func value(of column: Column) throws -> Double { column.values[0] }
      }
      summarized([4, 5], by: [ColumnTable([])])
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.text == "[\"first of 0 4.0\"]")
  }
}
