import Basics
import Display
import Foundation
import SwiftCells
import Testing

@Suite struct CellSessionTests {
  @Test func typeErrorLeavesVariablesAsTheyWere() {
    let notebook = Notebook()
    notebook.run("var x = 1")
    #expect(notebook.run("x = 2\nlet y: Int = \"a\"").failure?.name == "CompileError")
    #expect(notebook.result("x") == "1")
  }

  @Test func everyMistakeOfACellIsReported() {
    let failure = Notebook().run("let a: Int = \"a\"\nprint(b)\nlet c = 1 + 2.5 + \"x\"").failure
    let places = failure?.traceback.filter { $0.contains(": error: ") }.count
    #expect(places == 3)
  }

  @Test func messagePointsAtTheExactPlace() {
    let failure = Notebook().run("let a = 1\nlet b = a + cc").failure
    #expect(
      failure?.traceback == [
        "In[1]:2:13: error: cannot find 'cc' in scope", "2 | let b = a + cc",
        "  |             ^^",
      ])
  }

  @Test func runTimeErrorHasATracebackAndKeepsWhatWasAssigned() {
    let notebook = Notebook()
    notebook.run("func third(_ list: [Int]) -> Int {\n  return list[2]\n}")
    let failure = notebook.run("var n = 1\nn = 5\nlet t = third([1])\nn = 6").failure
    #expect(failure?.name == "RuntimeError")
    #expect(failure?.message == "Index out of range: 2, in an array with indices 0..<1")
    #expect(
      failure?.traceback.filter { $0.hasPrefix("In[") } == [
        "In[1]:2:10, in third(_:)", "In[2]:3:9",
      ])
    #expect(notebook.result("n") == "5")
    #expect(notebook.errors("t").first?.hasPrefix("cannot find 't' in scope") == true)
  }

  @Test(arguments: [
    ("let n = Int.max\nn + 1", "arithmetic overflow"),
    ("let z = 0\n1 / z", "division by zero"),
    ("let a = [1]\na[3]", "Index out of range: 3, in an array with indices 0..<1"),
    ("let o: Int? = nil\no!", "unexpectedly found nil while unwrapping an Optional value"),
    (
      "let d = 1e300\nInt(d)",
      "Double value cannot be converted to Int because it is too large: 1e+300"
    ),
    ("let n = -1\nArray(repeating: 0, count: n)", "Can't construct Array with count < 0"),
    ("let e: [Int] = []\ne.max()!", "unexpectedly found nil while unwrapping an Optional value"),
    ("fatalError(\"stop\")", "Fatal error: stop"),
    (
      "\"x\".padding(toLength: 4, withPad: \".\", startingAt: -1)",
      "padding(startingAt:) needs a place inside the text to pad with"
    ),
    ("let x: Any = \"a\"\nx as! Int", "could not cast value of type 'String' to 'Int'"),
  ])
  func whatWouldTrapIsAnError(_ source: String, _ message: String) {
    #expect(Notebook().run(source).failure?.message == message)
  }

  // A small stack: the test library traces every single throw, which takes its time.
  @Test func deepRecursionIsAnErrorAndTheSessionGoesOn() {
    let notebook = Notebook(stackSize: 4 << 20)
    notebook.run("func down(_ n: Int) -> Int { 1 + down(n + 1) }")
    #expect(notebook.run("down(0)").failure?.message.contains("stack is too deep") == true)
    #expect(notebook.result("1 + 1") == "2")
  }

  @Test func recursionOfTenThousandLevelsIsFine() {
    let notebook = Notebook()
    notebook.run("func sum(_ n: Int) -> Int { n == 0 ? 0 : n + sum(n - 1) }")
    #expect(notebook.result("sum(10_000)") == "50005000")
  }

  @Test(arguments: [
    "Array(repeating: 0.0, count: 1 << 50)", "Array(0..<90_000_000_000)",
    "(Int.min...Int.max).map { $0 }",
  ])
  func allocationThatCannotFitIsAnError(_ source: String) {
    let message = Notebook().run(source).failure?.message
    #expect(message?.contains("more memory") == true)
  }

  @Test(arguments: [
    "while true {}", "var n = 0\nwhile n >= 0 { n = (n + 1) % 100 }",
    "func f(_ n: Int) -> Int { n < 2 ? 1 : f(n - 1) + f(n - 2) }\nf(60)",
    "(0..<1_000_000_000).reduce(0) { ($0 + $1) % 7 }", "(0...).filter { $0 < 5 }",
  ])
  func interruptStopsAndKeepsVariables(_ source: String) async {
    let notebook = Notebook()
    notebook.run("let kept = 3")
    let cancellation = CancellationToken()
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(100)) {
      cancellation.cancel()
    }
    #expect(notebook.run(source, cancellation: cancellation).isInterrupted)
    #expect(notebook.result("kept") == "3")
  }

  @Test func interruptBeforeTheCellBeginsIsNotLost() {
    let notebook = Notebook()
    let cancellation = CancellationToken()
    cancellation.cancel()
    #expect(notebook.run("let late = 1\nwhile true {}", cancellation: cancellation).isInterrupted)
    #expect(notebook.errors("late") != [])
    #expect(notebook.result("1 + 1") == "2")
  }

  @Test func laterDeclarationStandsAndOldClosuresKeepTheirs() {
    let notebook = Notebook()
    notebook.run("let scale = 2\nlet twice = { (n: Int) in n * scale }")
    notebook.run("let scale = \"big\"")
    #expect(notebook.result("twice(4)") == "8")
    #expect(notebook.result("scale") == "\"big\"")
  }

  @Test func redeclarationInsideOneCellIsAnError() {
    #expect(Notebook().errors("let a = 1\nlet a = 2") == ["invalid redeclaration of 'a'"])
  }

  @Test func typeDeclaredAgainIsANewType() {
    let notebook = Notebook()
    notebook.run("struct P { var x: Int }\nlet p = P(x: 1)")
    notebook.run("struct P { var y: Int }")
    #expect(notebook.result("P(y: 2).y + p.x") == "3")
  }

  @Test func tryMayBeLeftOut() {
    let notebook = Notebook()
    notebook.run(
      """
      enum Mistake: Error { case small }
      func check(_ n: Int) throws -> Int {
        if n < 0 { throw Mistake.small }
        return n
      }
      """)
    #expect(notebook.result("check(2)") == "2")
    let failure = notebook.run("check(-2)").failure
    #expect(failure?.name == "Mistake")
    #expect(failure?.message == "small")
  }

  @Test(arguments: [
    ("let x = 1", nil), ("print(1)", nil), ("1 + 1", "2"), ("\"a\"", "\"a\""),
    ("[\"a\": 1]", "[\"a\": 1]"), ("(1, \"b\")", "(1, \"b\")"), ("var y = 1\ny += 1", nil),
  ])
  func lastExpressionIsTheResult(_ source: String, _ expected: String?) {
    #expect(Notebook().result(source) == expected)
  }

  @Test func importsOfTheLibrariesAreAcceptedAndOthersAreNot() {
    let notebook = Notebook()
    #expect(notebook.result("import Foundation\nimport Solum\nsqrt(4.0)") == "2.0")
    #expect(notebook.errors("import UIKit").first?.contains("no such module 'UIKit'") == true)
  }

  @Test(arguments: [
    ("let x = 1", CellCompleteness.complete), ("func f() {", .incomplete(indent: "  ")),
    ("let x = [1,", .incomplete(indent: "  ")),
    ("if true {\n  for i in 1...2 {", .incomplete(indent: "    ")),
    ("let = 3", .invalid), ("", .complete),
  ])
  func completenessIsSeen(_ source: String, _ expected: CellCompleteness) {
    #expect(Notebook().session.completeness(source) == expected)
  }

  @Test func completionKnowsVariablesMembersAndClosureParameters() {
    let notebook = Notebook()
    notebook.run("let profile = (top: 5, bottom: 30)\nlet depths = [1.5, 2.5]")
    func names(_ source: String) -> [String] {
      notebook.session.complete(source, at: source.unicodeScalars.count).items.map(\.text)
    }
    #expect(names("prof") == ["profile"])
    #expect(names("profile.").sorted() == ["bottom", "top"])
    #expect(names("depths.fi").contains("filter"))
    #expect(names("depths.map { $0.rou").contains("rounded"))
    #expect(names("pri").contains("print"))
  }

  @Test func completionReplacesTheWordAtTheCursor() {
    let notebook = Notebook()
    notebook.run("let depth = 1")
    let completions = notebook.session.complete("let é = dep", at: 11)
    #expect(completions.start == 8 && completions.end == 11)
  }

  @Test func inspectionShowsTypesOfVariables() {
    let notebook = Notebook()
    notebook.run("let depths = [1.5, 2.5]")
    #expect(notebook.session.inspect("print(depths)", at: 8)?.signature == "let depths: [Double]")
    #expect(
      notebook.session.inspect("depths.first", at: 9)?.signature.contains("first: Element?") == true
    )
  }

  @Test func helpIsGivenWhileACellRuns() {
    let notebook = Notebook()
    notebook.run("let answer = 42")
    let (items, isInterrupted) = notebook.whileRunning("while true {}") {
      $0.complete("ans", at: 3).items.map(\.text)
    }
    #expect(items == ["answer"])
    #expect(isInterrupted)
  }

  @Test func bodiesThatUseThemselvesWithEverNewTypesAreCheckedInTime() {
    let source = """
      extension Sequence {
        func deep() -> Int { Array([self]).deep() }
        func wide() -> Int { [self].wide() + [[self]].wide() + [(self, 1)].wide() }
      }
      let later = { [1].deep() + [1].wide() }
      """
    #expect(Notebook().errors(source).isEmpty)
  }

  @Test func absurdShorthandArgumentIsOneMistake() {
    #expect(Notebook().errors("let a = [1].map { $0100000 }").count == 1)
  }

  @Test func valuesOfAnArrayAreChangedInPlace() {
    // A copy for each append would make this take minutes.
    let source = """
      var list: [[Int]] = [[]]
      for i in 0..<200_000 { list[0].append(i) }
      list[0].count
      """
    #expect(Notebook().result(source) == "200000")
  }

  @Test func longOutputArrivesInOrder() {
    let notebook = Notebook()
    #expect(notebook.printed("for i in 0..<1000 { print(i) }").split(separator: "\n").count == 1000)
    #expect(notebook.sink.text.hasPrefix("0\n1\n2\n"))
  }
}
