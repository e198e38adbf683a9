import Display
import Foundation
import SwiftCells
import Testing

@Suite struct RegistrationTests {
  private func notebook() -> Notebook { Notebook(OrchardVocabulary.make()) }

  @Test func closureThatOutlivesItsSessionThrows() throws {
    final class Keeper { var work: ((Double) throws -> Double)? }
    let (vocabulary, keeper) = (OrchardVocabulary.make(), Keeper())
    vocabulary.function(
      "keep", Parameter(nil, ((Double) throws -> Double).self, name: "work"), documentation: ""
    ) { keeper.work = $0 }
    var notebook: Notebook? = Notebook(vocabulary)
    notebook?.run("let factor = 3.0\nkeep { $0 * factor }")
    let work = try #require(keeper.work)
    #expect(try work(2) == 6)
    notebook = nil
    // The thread that ran the cell may still hold the session for a moment.
    for _ in 0..<1_000 where (try? work(2)) != nil { usleep(10_000) }
    #expect(throws: (any Error).self) { try work(2) }
  }

  @Test(arguments: [
    ("Apple(height: 2.5).height", "2.5"),
    ("Apple(height: 2, variety: \"Boskoop\").variety.name", "\"Boskoop\""),
    ("Apple.tallest.height", "9.0"),
    ("tallest([Apple(height: 2), Pear(4)])", "4.0"),
    ("harvest(.ripe)", "\"ripe 0\""),
    ("harvest(.stored(days: 3), at: [\"barn\": \"Elstar\"])", "\"stored(days: 3) 1\""),
    ("total(1, 2.5, 3)", "6.5"),
    ("total()", "0.0"),
    ("table(rows: 3) { Double($0) * 2 }", "[0.0, 2.0, 4.0]"),
    ("season", "\"spring\""),
    ("maybe(3)", "Optional(3)"),
    ("maybe(-3) ?? 7", "7"),
    ("Pear(3).grown(by: 1)", "4.0"),
    ("let v: Variety = \"Cox\"\nv", "variety Cox"),
    ("[\"a\": Variety(\"Cox\")]", "[\"a\": variety Cox]"),
    ("Orchard(\"home\") { Apple(height: 1) }.heights", "[1.0]"),
  ])
  func hostValuesAreUsedAsSwiftUsesThem(_ source: String, _ expected: String) {
    #expect(notebook().result(source) == expected)
  }

  @Test func resultBuilderBlockTakesConditionsAndLoops() {
    let notebook = notebook()
    let source = """
      let tall = true
      let orchard = Orchard("home") {
        Apple(height: 1)
        if tall { Pear(5) } else { Pear(2) }
        for i in 1...2 { Apple(height: Double(i) * 10) }
      }
      orchard.heights
      """
    #expect(notebook.result(source) == "[1.0, 5.0, 10.0, 20.0]")
  }

  @Test func displayableValueShowsAllItsForms() {
    let outcome = notebook().run("Orchard(\"home\") { Pear(1) }")
    guard case .value(let data?) = outcome else {
      Issue.record("no value: \(outcome)")
      return
    }
    #expect(data.text(.plainText) == "home: 1 trees")
    #expect(data.text(.html) == "<b>home</b>")
  }

  @Test func errorOfTheHostEndsTheCellWithItsSentence() {
    let notebook = notebook()
    let failure = notebook.run("var kept = 1\nkept = 2\nOrchard.read(\"x\")").failure
    #expect(failure?.name == "OrchardError")
    #expect(failure?.message == "no file 'x'; give the path of an orchard")
    #expect(failure?.traceback.contains("In[1]:3:1") == true)
    #expect(notebook.result("kept") == "2")
  }

  @Test func errorOfTheHostCanBeCaught() {
    let source = """
      do {
        let orchard = try Orchard.read("x")
        print(orchard.count)
      } catch { print("caught \\(error)") }
      """
    #expect(notebook().printed(source) == "caught no file 'x'; give the path of an orchard\n")
  }

  @Test func throwingClosureOfACellReachesTheHostAndBack() {
    let notebook = notebook()
    notebook.run("let orchard = Orchard(\"home\") { Pear(2); Pear(4) }")
    #expect(notebook.result("orchard.scaled { $0 * 10 }") == "[20.0, 40.0]")
    notebook.run("let empty: [Double] = []")
    #expect(
      notebook.result("orchard.scaled { empty[Int($0)] }")
        == "error: Index out of range: 2, in an empty array")
    #expect(
      notebook.result("table(rows: 2) { empty[$0] }")
        == "error: Index out of range: 0, in an empty array")
  }

  @Test func hostStructuresHaveValueSemantics() {
    let notebook = notebook()
    notebook.run("var a = Apple(height: 5)\nlet b = a\na.height = 3\na.prune(to: 2)")
    #expect(notebook.result("[a.height, b.height]") == "[2.0, 5.0]")
    #expect(
      notebook.errors("b.height = 1") == ["cannot assign to property: 'b' is a 'let' constant"])
    #expect(
      notebook.errors("b.prune(to: 1)")
        == ["cannot use mutating member on immutable value: 'b' is a 'let' constant"])
  }

  @Test func tuplesKeepTheirLabels() {
    let notebook = notebook()
    notebook.run("let orchard = Orchard(\"home\") { Pear(2); Pear(4) }")
    #expect(notebook.result("orchard.heightRange().high") == "4.0")
    #expect(notebook.result("orchard.heightRange()") == "(low: 2.0, high: 4.0)")
  }

  @Test func existentialsAreCastAtRunTime() {
    let notebook = notebook()
    notebook.run("let trees: [any Tree] = [Apple(height: 1), Pear(2)]")
    #expect(notebook.result("trees.map { $0 is Pear }") == "[false, true]")
    #expect(notebook.result("(trees[0] as? Apple)?.variety.name") == "Optional(\"Elstar\")")
    #expect(notebook.result("trees.map(\\.height)") == "[1.0, 2.0]")
  }

  @Test func enumerationOfTheHostIsMatchedExhaustively() {
    let notebook = notebook()
    notebook.run(
      """
      func text(_ ripeness: Ripeness) -> String {
        switch ripeness {
        case .green: "no"
        case .ripe: "yes"
        case .stored(let days): "for \\(days) days"
        }
      }
      """)
    #expect(notebook.result("[text(.ripe), text(.stored(days: 4))]") == "[\"yes\", \"for 4 days\"]")
    #expect(
      notebook.errors("let r = Ripeness.ripe\nswitch r { case .green: print(1) }")
        == ["switch must be exhaustive"])
  }

  @Test(arguments: [
    ("Apple(hight: 2)", "incorrect argument label in call (have 'hight:', expected 'height:')"),
    ("Apple()", "missing argument for parameter 'height' in call"),
    (
      "Apple(height: \"2\")",
      "cannot convert value of type 'String' to expected argument type 'Double'"
    ),
    (
      "Apple(height: 2).varety",
      "value of type 'Apple' has no member 'varety'; did you mean 'variety'?"
    ),
    ("Aple(height: 2)", "cannot find 'Aple' in scope; did you mean 'Apple'?"),
    ("harvest(.rip)", "type 'Ripeness' has no member 'rip'; did you mean 'ripe'?"),
    (
      "tallest([Apple(height: 2), 3])",
      "cannot convert value of type 'Int' to expected element type 'any Tree'"
    ),
  ])
  func mistakeIsFoundBeforeAnythingRuns(_ source: String, _ expected: String) {
    let notebook = notebook()
    #expect(notebook.printed("print(1)\n" + source) == "error: \(expected)")
    #expect(notebook.sink.text.isEmpty)
  }

  @Test func progressBearsAnIdentifierOfItsOwn() {
    let notebook = notebook()
    #expect(notebook.result("water(steps: 3)") == "3")
    let first = Set(notebook.sink.displayIDs)
    notebook.run("water(steps: 3)")
    #expect(!first.isEmpty && first.isDisjoint(with: notebook.sink.displayIDs))
  }

  @Test func completionAndInspectionKnowTheVocabulary() {
    let session = notebook().session
    let completions = session.complete("let a = Apple(height: 1)\na.", at: 27)
    #expect(completions.items.map(\.text).contains("variety"))
    let cases = session.complete("harvest(.", at: 9).items.map(\.text)
    #expect(cases.contains("ripe") && cases.contains("stored"))
    let inspection = session.inspect("tallest([])", at: 3)
    #expect(inspection?.signature == "func tallest(_ trees: [any Tree]) -> Double")
    #expect(inspection?.documentation == "The height of the tallest tree.")
  }
}
