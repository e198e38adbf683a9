import Foundation
import JupyterKernel
import Testing

/// Trees of processes as proc(5) describes them.
@Suite struct ParentProcessTests {
  private func withProcesses<Result>(
    _ parents: [Int32: Int32], _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (process, parent) in parents {
      let place = URL(fileURLWithPath: "\(folder)/\(process)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let text = "\(process) (a ) (name) 1) S \(parent) 1 1 0 -1"
      try Data(text.utf8).write(to: place.appendingPathComponent("stat"))
    }
    return try body(folder)
  }

  private let parent = getppid()

  @Test func theParentIsBelieved() {
    #expect(ParentProcess.find(named: "\(parent)") == parent)
  }

  @Test func anAncestorBehindWrappersIsBelieved() throws {
    let found = try withProcesses([parent: 50_001, 50_001: 50_002, 50_002: 1]) {
      ParentProcess.find(named: "50002", processes: $0)
    }
    #expect(found == 50_002)
  }

  @Test func aNumberFromAnotherPlaceIsNotBelieved() throws {
    let found = try withProcesses([parent: 50_001, 50_001: 0, 60_000: 1]) {
      ParentProcess.find(named: "60000", processes: $0)
    }
    #expect(found == parent)
    #expect(ParentProcess.find(named: "3999999", processes: "/does/not/exist") == parent)
  }

  @Test func aKernelThatIsToOutliveItsParentDoes() {
    #expect(ParentProcess.find(named: "3999999", isDetached: true) == nil)
    #expect(ParentProcess.find(named: "\(parent)", isDetached: true) == parent)
  }

  @Test(arguments: [nil, "", "0", "1", "-5", "jupyter"]) func withoutANumberNobodyIsWatched(
    _ named: String?
  ) {
    #expect(ParentProcess.find(named: named) == nil)
  }

  @Test func aCircleOfParentsEnds() throws {
    let found = try withProcesses([parent: 50_001, 50_001: parent]) {
      ParentProcess.find(named: "60000", processes: $0)
    }
    #expect(found == parent)
  }
}
