import Basics
import Foundation
import JupyterKernel
import Testing

@Suite struct ConnectionFileTests {
  /// A folder with a connection file.
  private final class Folder {
    let path = NSTemporaryDirectory() + UUID().uuidString
    var file: String { path + "/kernel-1.json" }

    init(_ change: (inout JSONObject) -> Void = { _ in }) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      var fields: JSONObject = [
        "shell_port": 0, "control_port": 0, "iopub_port": "0", "stdin_port": 0, "hb_port": 0,
        "ip": "127.0.0.1", "key": "secret", "kernel_name": "solum",
      ]
      change(&fields)
      try Data(JSONValue.object(fields).serialized).write(to: URL(fileURLWithPath: file))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
  }

  @Test func chosenPortsAreWrittenBackForTheUserAlone() throws {
    let folder = try Folder()
    let kernel = try Kernel(language: EchoLanguage(), connectionFile: folder.file)
    let written = try ConnectionInfo(contentsOf: folder.file)
    #expect(written == kernel.connection)
    let ports = [
      written.shellPort, written.controlPort, written.iopubPort, written.stdinPort,
      written.heartbeatPort,
    ]
    #expect(Set(ports).count == 5)
    #expect(!ports.contains(0))
    let fields = try JSONValue(parsing: Array(Data(contentsOf: URL(fileURLWithPath: folder.file))))
    #expect(fields["kernel_name"] == "solum")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try folder.names == [".kernel-1.json.running", "kernel-1.json"])
  }

  @Test func aFileThatLeavesNothingOpenStaysAsItIs() throws {
    let folder = try Folder()
    let chosen = try Kernel(language: EchoLanguage(), connectionFile: folder.file).connection
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    try ConnectionFile(folder.file).write(portsOf: chosen)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
  }

  @Test func aLinkKeepsPointingAtTheFile() throws {
    let folder = try Folder()
    let link = folder.path + "/link.json"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.file)
    let kernel = try Kernel(language: EchoLanguage(), connectionFile: link)
    #expect(try ConnectionInfo(contentsOf: folder.file) == kernel.connection)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == folder.file)
  }

  @Test func filesOfTheIPCTransportAreNumbered() throws {
    let folder = try Folder { fields in
      fields["transport"] = "ipc"
      fields["ip"] = .string(NSTemporaryDirectory() + UUID().uuidString.prefix(8))
    }
    let kernel = try Kernel(language: EchoLanguage(), connectionFile: folder.file)
    #expect(kernel.connection.shellPort == 1)
    #expect(try ConnectionInfo(contentsOf: folder.file).heartbeatPort == 5)
  }

  @Test(arguments: ["", "{", "[]", "{\"ip\": \"127.0.0.1\"}", "\u{0}\u{1}"])
  func badFilesAreOneLine(_ text: String) throws {
    let folder = try Folder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file))
    let error = #expect(throws: ConnectionError.self) { try ConnectionFile(folder.file) }
    #expect(error?.description.contains(folder.file) == true)
    #expect(error?.description.contains("\n") == false)
  }
}
