import Basics
import Foundation
import JupyterKernel
import Testing

@Suite struct ConnectionInfoTests {
  private let fields: JSONObject = [
    "shell_port": 1, "control_port": 2, "iopub_port": 3, "stdin_port": 4, "hb_port": 5,
    "ip": "127.0.0.1", "transport": "tcp", "key": "abc", "signature_scheme": "hmac-sha256",
    "kernel_name": "solum", "something_new": ["a": 1],
  ]

  private func info(_ change: (inout JSONObject) -> Void = { _ in }) throws -> ConnectionInfo {
    var fields = fields
    change(&fields)
    return try ConnectionInfo(.object(fields), path: "c.json")
  }

  @Test func readsAFileWithUnknownFields() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(JSONValue.object(fields).prettyText.utf8).write(to: file)
    let info = try ConnectionInfo(contentsOf: file.path)
    #expect(info.heartbeatPort == 5)
    #expect(info.key == Array("abc".utf8))
    #expect(info.endpoint(port: info.shellPort) == "tcp://127.0.0.1:1")
  }

  @Test func writesAddressesOfEveryTransport() throws {
    #expect(try info { $0["ip"] = "::1" }.endpoint(port: 0) == "tcp://[::1]:*")
    let local = try info {
      $0["transport"] = "ipc"
      $0["ip"] = "/run/k"
    }
    #expect(local.endpoint(port: 3) == "ipc:///run/k-3")
  }

  // JEP 106's schema allows text; jupyter_client writes numbers.
  @Test func portsMayBeWrittenAsText() throws {
    #expect(try info { $0["hb_port"] = "4711" }.heartbeatPort == 4_711)
    #expect(throws: ConnectionError.missing(field: "hb_port", path: "c.json")) {
      try info { $0["hb_port"] = "many" }
    }
  }

  @Test func namesBecomeNumbers() throws {
    #expect(try info { $0["ip"] = "localhost" }.endpoint(port: 7) == "tcp://127.0.0.1:7")
    #expect(try info { $0["ip"] = "*" }.endpoint(port: 7) == "tcp://*:7")
    #expect(try info { $0["ip"] = "lo" }.endpoint(port: 7) == "tcp://lo:7")
  }

  @Test func theSchemeIsThatOfTheFile() throws {
    #expect(try info { $0["signature_scheme"] = "hmac-sha512" }.signatureScheme == .sha512)
    #expect(try info { $0["signature_scheme"] = nil }.signatureScheme == .sha256)
    // Without a key nothing is signed, whatever the scheme.
    #expect(
      try info {
        $0["key"] = ""
        $0["signature_scheme"] = "none"
      }.key.isEmpty)
  }

  @Test func errorsNameTheFieldAndTheValue() {
    #expect(throws: ConnectionError.missing(field: "hb_port", path: "c.json")) {
      try info { $0["hb_port"] = nil }
    }
    #expect(throws: ConnectionError.port(field: "iopub_port", value: 70_000)) {
      try info { $0["iopub_port"] = 70_000 }
    }
    #expect(throws: ConnectionError.transport("udp")) { try info { $0["transport"] = "udp" } }
    #expect(throws: ConnectionError.signatureScheme("hmac-sha224")) {
      try info { $0["signature_scheme"] = "hmac-sha224" }
    }
    #expect(ConnectionError.signatureScheme("x").description.contains("hmac-sha256, hmac-sha384"))
    #expect(throws: ConnectionError.notAnObject(path: "c.json")) {
      try ConnectionInfo([], path: "c.json")
    }
    #expect(throws: ConnectionError.self) { try ConnectionInfo(contentsOf: "/does/not/exist") }
  }
}
