import Foundation
import JupyterKernel
import Testing

@Suite struct RunRecordTests {
  private final class Folder {
    let path = NSTemporaryDirectory() + UUID().uuidString
    var file: String { path + "/kernel-1.json" }
    var record: String { path + "/.kernel-1.json.running" }

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data("{}".utf8).write(to: URL(fileURLWithPath: file))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func kernel(_ folder: Folder) throws -> RunningKernel {
    try RunningKernel(connection: ConnectionInfo(key: Array("k".utf8)), recordBeside: folder.file)
  }

  @Test func aCleanEndLeavesNothing() throws {
    let folder = try Folder()
    let running = try kernel(folder)
    let client = try DummyFrontend(running.kernel.connection)
    #expect(try client.execute("a").text("stderr") == "")
    _ = try client.exchange("shutdown_request", ["restart": true], on: client.control)
    #expect(running.hasEnded(within: 2_000))
    #expect(!FileManager.default.fileExists(atPath: folder.record))
  }

  @Test func theCellThatRunsIsNoted() throws {
    let folder = try Folder()
    let running = try kernel(folder)
    let client = try DummyFrontend(running.kernel.connection)
    _ = try client.execute("a")
    let id = try client.send("execute_request", ["code": "print x\nsleep 5000"])
    _ = try client.next(on: client.iopub, "x") { $0.type == "stream" && $0.parent == id }
    #expect(RunRecord(connectionFile: folder.file)?.earlier?.cell == 2)
    running.kernel.interrupt()
  }

  @Test func theNextKernelSaysOnceHowTheOneBeforeEnded() throws {
    let folder = try Folder()
    try Data("3                   \n".utf8).write(to: URL(fileURLWithPath: folder.record))
    let running = try kernel(folder)
    let client = try DummyFrontend(running.kernel.connection)
    #expect(try client.execute("silent", ["silent": true]).text("stderr") == "")
    let remark = try client.execute("a").text("stderr")
    #expect(remark.contains("killed while cell [3] ran"))
    #expect(remark.contains("memory"))
    #expect(try client.execute("b").text("stderr") == "")
  }

  @Test func recordsWhoseConnectionFilesAreGoneAreRemoved() throws {
    let folder = try Folder()
    let stale = folder.path + "/.kernel-9.json.running"
    try Data("0\n".utf8).write(to: URL(fileURLWithPath: stale))
    #expect(RunRecord(connectionFile: folder.file)?.earlier == nil)
    #expect(!FileManager.default.fileExists(atPath: stale))
  }

  @Test(arguments: ["", "what", "\u{0}\u{0}"]) func nonsenseIsNoRecord(_ text: String) throws {
    let folder = try Folder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.record))
    let record = try #require(RunRecord(connectionFile: folder.file))
    #expect(record.earlier == nil)
  }

  @Test func whereNothingCanBeWrittenThereIsNone() {
    #expect(RunRecord(connectionFile: "/proc/self/kernel-1.json") == nil)
  }
}
