import Foundation
import SwiftCells
import Testing

/// Whole programs, each run as one cell and compared with what swiftc made of it.
///
/// `Programs/record.sh` compiles them with swiftc and keeps what they print, or the lines on which
/// they are rejected.
@Suite struct ProgramTests {
  @Test(arguments: Program.all("Accepted")) func printsWhatTheCompiledProgramPrints(
    _ program: Program
  ) {
    let notebook = Notebook()
    let outcome = notebook.run(program.source)
    program.expecting {
      #expect(outcome.failure == nil, "\(outcome.failure?.traceback ?? [])")
      #expect(notebook.sink.text == program.expectedOutput)
    }
  }

  @Test(arguments: Program.all("Failing")) func failsOnTheLineWhereTheCompiledProgramTraps(
    _ program: Program
  ) {
    let notebook = Notebook()
    let failure = notebook.run(program.source).failure
    let place = failure?.traceback.first { $0.hasPrefix("In[1]:") }
    program.expecting {
      #expect(failure?.name != "CompileError", "\(failure?.traceback ?? [])")
      #expect(place?.split(separator: ":").dropFirst().first.map(String.init) == program.trapLine)
      #expect(notebook.sink.text == program.expectedOutput)
    }
  }

  @Test(arguments: Program.all("Rejected")) func isRejectedOnTheLinesThatTheCompilerRejects(
    _ program: Program
  ) {
    let found = Notebook().session.diagnostics(program.source, name: "In")
      .filter { $0.severity == .error }
    let lines = Set(found.map(\.span.line)).sorted()
    program.expecting {
      #expect(lines == program.rejectedLines, "\(found.map { "\($0.span.line): \($0.message)" })")
    }
  }
}

extension ProgramTests {
  @Test(arguments: Program.all("Rejected")) func cellsThatDoNotRunAreCheckedAsStrictly(
    _ program: Program
  ) throws {
    func lines(_ found: [Diagnostic]) -> [Int] {
      Set(found.filter { $0.severity == .error }.map(\.span.line)).sorted()
    }
    let session = Notebook().session.diagnostics(program.source, name: "In")
    let sequence = try CellSequence(vocabulary: Vocabulary()).check(program.source, name: "In")
    #expect(lines(sequence) == lines(session))
  }
}

/// A program with what swiftc made of it.
struct Program: CustomTestStringConvertible, Sendable {
  let path: String
  let source: String
  let expectedOutput: String
  var testDescription: String { path }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Programs")

  /// The programs of a folder by name.
  static func all(_ kind: String) -> [Program] {
    let names = FileManager.default.enumerator(atPath: folder.appendingPathComponent(kind).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { Program(path: kind + "/" + $0) }
  }

  private init(path: String) {
    func text(_ name: String) -> String {
      (try? String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }
    self.path = path
    source = text(path)
    expectedOutput = text(path.dropLast("swift".count) + "expected")
  }

  private func lines(with mark: String) -> [Int] {
    source.components(separatedBy: "\n").enumerated()
      .filter { $0.element.contains(mark) }.map { $0.offset + 1 }
  }

  /// The lines on which swiftc rejects the program.
  var rejectedLines: [Int] { lines(with: " // error: ") }
  /// The line on which the compiled program traps.
  var trapLine: String? { lines(with: " // fails: ").first.map(String.init) }

  /// Runs expectations, which must fail for the programs that `open.txt` lists.
  func expecting(_ body: () -> Void) {
    if Self.open.contains(path) {
      withKnownIssue("swiftc and the cells still differ here") { body() }
    } else {
      body()
    }
  }

  /// Programs that cells do not treat as swiftc does yet.
  private static let open: Set<String> = {
    let text = try? String(
      contentsOf: folder.appendingPathComponent("open.txt"), encoding: .utf8)
    return Set((text ?? "").components(separatedBy: "\n"))
  }()
}
