import SwiftCells
import Testing

/// Values that hold one another many times: compiled Swift runs out of stack here, cells must not.
@Suite struct DeepValueTests {
  private static let chains = [
    "indirect enum L { case end, link(Int, L) }\nvar v = L.end\nlet e = v\n"
      + "for n in 0..<200_000 { v = .link(n, v) }",
    "var v: () -> Int = { 0 }\nlet e = v\n"
      + "for _ in 0..<200_000 { let inner = v; v = { inner() + 1 } }",
    "func box(_ f: @escaping () -> Int) -> () -> Int { var n = 0; return { n += 1; return f() + n } }\n"
      + "var v: () -> Int = { 0 }\nlet e = v\nfor _ in 0..<200_000 { v = box(v) }",
    "var v: Any = 1\nlet e = v\nfor _ in 0..<200_000 { v = [v] }",
    "var v: Any = 1\nlet e = v\nfor _ in 0..<200_000 { v = Optional(v) as Any }",
    "var v: [String: Any] = [:]\nlet e = v\nfor _ in 0..<200_000 { v = [\"x\": v] }",
    "struct T { var parts: [T] }\nvar v = T(parts: [])\nlet e = v\n"
      + "for _ in 0..<200_000 { v = T(parts: [v, v]) }",
    "protocol P {}\nstruct S: P { var p: any P }\nstruct E: P {}\nvar v: any P = E()\nlet e = v\n"
      + "for _ in 0..<200_000 { v = S(p: v) }",
    "var v = AnyIterator { 1 }\nlet e = v\n"
      + "for _ in 0..<200_000 { var inner = v; v = AnyIterator { inner.next() } }",
    "var v = [1].lazy.map { $0 }\nlet e = v\nfor _ in 0..<200_000 { v = v.map { $0 + 1 } }",
    "enum R: Error { case none }\nvar v: Any = 1\nlet e = v\n"
      + "for _ in 0..<200_000 { v = Result<Any, any Error>.success((v, v)) }",
  ]

  @Test(arguments: chains) func chainsAreFreed(_ source: String) {
    let notebook = Notebook()
    #expect(notebook.run(source).failure == nil)
    #expect(notebook.run("v = e").failure == nil)
    #expect(notebook.result("1 + 1") == "2")
    // And once more, at the end of the session.
    notebook.run(source)
  }

  @Test(arguments: [
    "print(v)", "v", "\"\\(v)\"", "v == v", "v < v", "Set([v]).count", "v.hashValue",
    "[v, v].contains(v)", "[v: 1][v]", "[v, v].sorted().count", "(v as Any) as? Int",
    "Array([v].lazy)", "max(v, v)", "debugPrint(v)", "String(describing: v).count",
  ])
  func goingIntoAChainEndsTheCellAlone(_ use: String) {
    let notebook = Notebook(stackSize: 4 << 20)
    notebook.run("indirect enum L: Hashable, Comparable { case end, link(Int, L) }\nvar v = L.end")
    notebook.run("for n in 0..<100_000 { v = .link(n, v) }")
    let failure = notebook.run(use).failure
    #expect(failure == nil || failure?.message.contains("stack is too deep") == true)
    #expect(notebook.result("1 + 1") == "2")
  }

  @Test(arguments: ["print(v)", "v == v", "v.hashValue", "v"])
  func deepCollectionsDoNotEndTheProcess(_ use: String) {
    let notebook = Notebook(stackSize: 4 << 20)
    notebook.run("struct T: Hashable { var n = 1; var parts: [T] = [] }\nvar v = T()")
    #expect(notebook.result("T() == T() && T() != T(n: 2)") == "true")
    notebook.run("for n in 0..<100_000 { v = T(n: n, parts: [v]) }")
    _ = notebook.run(use)
    #expect(notebook.result("1 + 1") == "2")
  }

  @Test func lazySequencesInsideOneAnotherDoNotEndTheProcess() {
    let notebook = Notebook(stackSize: 4 << 20)
    notebook.run("var v = [1].lazy.map { $0 }\nfor _ in 0..<100_000 { v = v.map { $0 + 1 } }")
    #expect(notebook.run("v.first").failure?.message.contains("stack is too deep") == true)
    #expect(notebook.result("1 + 1") == "2")
  }

  /// A function of the library that calls a closure again and again must not take new room each time.
  @Test func callsFromTheLibraryGiveTheirRoomBack() {
    let notebook = Notebook(stackSize: 8 << 20)
    // The sum of 1 to 400,000.
    #expect(notebook.result("(0..<400_000).lazy.map { $0 + 1 }.reduce(0, +)") == "80000200000")
  }
}
