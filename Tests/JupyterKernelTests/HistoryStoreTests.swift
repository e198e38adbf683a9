import Foundation
import JupyterKernel
import Testing

@Suite struct HistoryStoreTests {
  private func filled(_ path: String?, _ inputs: [String]) -> HistoryStore {
    let store = HistoryStore(path: path)
    for (index, input) in inputs.enumerated() {
      store.record(line: index + 1, input, output: index == 0 ? "first" : nil)
    }
    return store
  }

  private func inputs(_ store: HistoryStore, _ access: HistoryRequest.Access) -> [String] {
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
      inputs(HistoryStore(path: path), .search(pattern: "*", count: nil, isUnique: false)) == ["a"])
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

  @Test func unusableFilesAreReplacedByMemory() throws {
    #expect(inputs(filled("/dev/null/x.sqlite", ["a"]), .tail(count: 5)) == ["a"])
    try withFile { path in
      try Data(repeating: 7, count: 9_000).write(to: URL(fileURLWithPath: path))
      #expect(inputs(filled(path, ["a"]), .tail(count: 5)) == ["a"])
    }
  }
}
