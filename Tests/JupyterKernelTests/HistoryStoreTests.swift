import Basics
import Foundation
import GRDB
import JupyterKernel
import Testing

@Suite struct HistoryStoreTests {
  /// A store at work.
  private final class Working {
    let store: HistoryStore

    init(_ path: String?) {
      store = HistoryStore(path: path)
      Thread { [store] in store.run() }.start()
    }

    deinit { store.close() }

    func record(line: Int, _ input: String, output: String? = nil) {
      store.record(line: line, input, output: output)
    }

    @discardableResult
    func flush(milliseconds: Int) -> Bool { store.flush(milliseconds: milliseconds) }

    func entries(for request: HistoryRequest) -> [HistoryEntry] {
      let found = Monitor<[HistoryEntry]?>(nil)
      store.entries(for: request) { entries in found.update { $0 = entries } }
      return found.wait(milliseconds: 10_000) { $0 } ?? []
    }
  }

  private func filled(_ path: String?, _ inputs: [String]) -> Working {
    let store = Working(path)
    for (index, input) in inputs.enumerated() {
      store.record(line: index + 1, input, output: index == 0 ? "first" : nil)
    }
    return store
  }

  private func inputs(_ store: Working, _ access: HistoryRequest.Access) -> [String] {
    store.entries(for: HistoryRequest(access)).map(\.input)
  }

  private func withFile<Result>(_ body: (String) throws -> Result) rethrows -> Result {
    let path = NSTemporaryDirectory() + UUID().uuidString + ".sqlite"
    defer {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
    }
    return try body(path)
  }

  @Test func theFolderOfTheFileIsMade() {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/of/solum/history.sqlite"
    #expect(filled(path, ["a"]).flush(milliseconds: 5000))
    #expect(
      inputs(Working(path), .search(pattern: "*", count: nil, isUnique: false)) == ["a"])
  }

  @Test func tailGivesTheLastEntriesInOrder() {
    let store = filled(nil, ["a", "b", "c"])
    #expect(inputs(store, .tail(count: 2)) == ["b", "c"])
    #expect(inputs(store, .tail(count: 0)).isEmpty)
  }

  @Test func rangeExcludesItsEnd() {
    let store = filled(nil, ["a", "b", "c"])
    #expect(inputs(store, .range(session: 0, start: 2, stop: 3)) == ["b"])
    #expect(inputs(store, .range(session: 0, start: 1, stop: nil)) == ["a", "b", "c"])
    #expect(inputs(store, .range(session: 7, start: 1, stop: nil)).isEmpty)
    #expect(inputs(store, .range(session: .min, start: 1, stop: nil)).isEmpty)
  }

  @Test func searchMatchesPatterns() {
    let store = filled(nil, ["let a", "let b", "x", "let a"])
    #expect(
      inputs(store, .search(pattern: "let ?", count: nil, isUnique: false))
        == ["let a", "let b", "let a"])
    #expect(
      inputs(store, .search(pattern: "let*", count: nil, isUnique: true)) == ["let b", "let a"])
    #expect(
      inputs(store, .search(pattern: "*", count: 2, isUnique: false)) == ["x", "let a"])
  }

  @Test func outlivesTheSession() {
    withFile { path in
      filled(path, ["old"]).flush(milliseconds: 5_000)
      let store = filled(path, ["new"])
      let entries = store.entries(for: HistoryRequest(.tail(count: 10)))
      #expect(entries.map(\.input) == ["old", "new"])
      #expect(entries.map(\.session) == [1, 2])
      #expect(entries[0].output == "first")
      #expect(inputs(store, .range(session: -1, start: 1, stop: nil)) == ["old"])
      #expect(inputs(store, .range(session: 1, start: 1, stop: nil)) == ["old"])
    }
  }

  @Test func severalSessionsShareAFile() {
    withFile { path in
      let stores = (0..<4).map { _ in filled(path, (0..<20).map { "cell \($0)" }) }
      for store in stores { store.flush(milliseconds: 20_000) }
      #expect(inputs(stores[0], .tail(count: 1_000)).count == 80)
    }
  }

  @Test func aFileThatAnotherProcessHoldsIsWrittenLater() throws {
    try withFile { path in
      filled(path, ["old"]).flush(milliseconds: 5_000)
      var patient = Configuration()
      patient.busyMode = .timeout(5)
      let other = try DatabaseQueue(path: path, configuration: patient)
      let store = Working(path)
      try other.inDatabase { database in
        try database.execute(sql: "BEGIN EXCLUSIVE")
        store.record(line: 1, "new")
        #expect(!store.flush(milliseconds: 600))
        // What the session itself has run is known all the same.
        #expect(inputs(store, .range(session: 0, start: 1, stop: nil)) == ["new"])
        try database.execute(sql: "COMMIT")
      }
      #expect(store.flush(milliseconds: 10_000))
      #expect(inputs(store, .tail(count: 10)) == ["old", "new"])
    }
  }

  @Test func unusableFilesAreReplacedByMemory() throws {
    #expect(inputs(filled("/dev/null/x.sqlite", ["a"]), .tail(count: 5)) == ["a"])
    try withFile { path in
      try Data(repeating: 7, count: 9_000).write(to: URL(fileURLWithPath: path))
      #expect(inputs(filled(path, ["a"]), .tail(count: 5)) == ["a"])
    }
  }
}
