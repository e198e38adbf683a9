import SwiftCells
import Testing

/// What asks for more memory than any machine has: compiled Swift traps here.
@Suite struct MemoryRequestTests {
  @Test(arguments: [
    "Array(repeating: 0, count: n)", "Array(repeating: \"a\", count: n)", "Array(0..<n)",
    "[Int](0...n)", "(0..<n).map { $0 }", "String(repeating: \"clay\", count: n)",
    "String(repeating: Character(\"c\"), count: n)", "repeatElement(1, count: n).map { $0 + 1 }",
    "Array(repeatElement(1, count: n))",
    "\"a\".padding(toLength: n, withPad: \"b\", startingAt: 0)",
    "String(format: \"%999999999999d\", 1)", "String(format: \"%.99999999999f\", 1.5)",
    "var list = [1]\nlist.reserveCapacity(n)", "(0..<n).sorted()", "(0..<n).reversed().map { $0 }",
    "(0..<n).filter { $0 >= 0 }", "Array(zip(0..<n, 0..<n))", "Array((0..<n).enumerated())",
    "Set(0..<n)", "var list = [1]\nlist.append(contentsOf: 0..<n)",
    "let part = String(repeating: \"a\", count: 1 << 20)\n"
      + "Array(repeating: part, count: 1 << 30).joined()",
    "let part = String(repeating: \"a\", count: 1 << 20)\n"
      + "Array(repeating: part, count: 1 << 24).joined(separator: part)",
    "let part = Array(repeating: 1, count: 1 << 20)\n"
      + "Array(Array(repeating: part, count: 1 << 24).joined())",
    "let part = Array(repeating: 1, count: 1 << 20)\n"
      + "(0..<1 << 24).flatMap { _ in part }",
    "let part = String(repeating: \"a\", count: 1 << 21)\n"
      + "part.replacingOccurrences(of: \"a\", with: part)",
  ])
  func isRefusedAndTheSessionGoesOn(_ source: String) {
    let notebook = Notebook()
    notebook.run("let n = 100_000_000_000_000")
    #expect(notebook.run(source).failure?.message.contains("more memory") == true)
    #expect(notebook.result("1 + 1") == "2")
  }

  @Test func sizesThatAreOnlyCountedNeedNoMemory() {
    let notebook = Notebook()
    notebook.run("let n = 100_000_000_000_000")
    #expect(notebook.result("(0..<n).count") == "100000000000000")
    #expect(notebook.result("(0..<n).contains(5)") == "true")
    #expect(notebook.result("(0..<n).first { $0 > 3 }") == "Optional(4)")
    #expect(
      notebook.run("(Int.min...Int.max).count").failure?.message == "arithmetic overflow")
  }

  @Test func textsKeepTheirMeaning() {
    let notebook = Notebook()
    // Expected values: what swiftc prints for the same expressions.
    #expect(notebook.result("\"a,b,,c\".components(separatedBy: \",\")") == #"["a", "b", "", "c"]"#)
    #expect(notebook.result("\"abc\".components(separatedBy: \"\")") == #"["abc"]"#)
    #expect(notebook.result("\"aaa\".replacingOccurrences(of: \"aa\", with: \"b\")") == #""ba""#)
    #expect(
      notebook.result("String(format: \"%5.2f|%-4d|%03d\", 1.5, 2, 7)") == #"" 1.50|2   |007""#)
    #expect(
      notebook.result("\"ab\".padding(toLength: 5, withPad: \"xy\", startingAt: 1)") == #""abyxy""#)
  }
}
