import Foundation
import JupyterKernel
import Testing

@Suite(.serialized) struct KernelRobustnessTests {
  private let running: RunningKernel
  private let client: DummyFrontend

  init() throws {
    running = try RunningKernel()
    client = try DummyFrontend(running.kernel.connection)
  }

  private func expectAlive() throws {
    #expect(try client.execute("alive").reply.content["status"] == "ok")
    #expect(
      try client.exchange("kernel_info_request", on: client.control).reply.content["status"]
        == "ok")
  }

  @Test func garbageIsDropped() throws {
    var generator = SystemRandomNumberGenerator()
    for count in 0..<200 {
      let frames = (0...(count % 8)).map { _ in
        (0..<(count % 50)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      }
      for socket in [client.shell, client.control, client.stdin] { try socket.send(frames) }
    }
    for socket in [client.shell, client.control] {
      try socket.send([MessageCodec.delimiter])
      try socket.send([Frame](repeating: MessageCodec.delimiter, count: 3_000))
    }
    try expectAlive()
  }

  @Test func wronglySignedMessagesAreDropped() throws {
    let other = MessageCodec(key: Array("another key".utf8))
    try client.shell.send(other.encode("execute_request", ["code": "wrong"], parent: nil))
    try client.control.send(other.encode("shutdown_request", ["restart": false], parent: nil))
    try expectAlive()
    let history = try client.exchange("history_request", ["hist_access_type": "tail", "n": 9])
    #expect(history.reply.content["history"] == [[1, 1, "alive"]])
  }

  @Test func replayedMessagesAreDropped() throws {
    let frames = client.codec.encode("execute_request", ["code": "once"], parent: nil)
    for _ in 0..<3 { try client.shell.send(frames) }
    try expectAlive()
    let history = try client.exchange("history_request", ["hist_access_type": "tail", "n": 9])
    #expect(history.reply.content["history"] == [[1, 1, "once"], [1, 2, "alive"]])
  }

  @Test func signedNonsenseIsDropped() throws {
    let signer = MessageSigner(key: running.key)
    let deep = String(repeating: "[", count: 100_000)
    let good = #"{"msg_id":"1","msg_type":"t"}"#
    let nonsense = [
      ("{", "{}"), ("{}", "{}"), ("[]", "{}"), (#"{"msg_id":1}"#, "{}"), (good, deep), (good, "7"),
    ]
    for (header, content) in nonsense {
      let parts = [header, "{}", "{}", content].map { Frame($0.utf8) }
      try client.shell.send([MessageCodec.delimiter, signer.signature(of: parts)] + parts)
    }
    try expectAlive()
  }

  @Test func aSlowClientLosesNothing() throws {
    let context = try ZeroMQContext()
    let slow = try ZeroMQSocket(.subscriber, in: context)
    try slow.setReceiveQueue(1)
    try slow.subscribe()
    try slow.connect(running.kernel.connection.endpoint(port: running.kernel.connection.iopubPort))
    #expect(try slow.wait(milliseconds: 5_000).message)
    // Far more than all buffers between the two hold, of 1,000 messages of 64 KiB among others.
    let cell = try client.send("execute_request", ["code": "flood 8000000"])
    usleep(1_000_000)
    var size = 0
    var isIdle = false
    while !isIdle, try slow.wait(milliseconds: 5_000).message {
      while let message = try slow.receive().map(client.codec.decode), !isIdle {
        size += message.content["text"]?.text?.utf8.count ?? 0
        isIdle =
          message.parentHeader["msg_id"]?.text == cell
          && message.content["execution_state"] == "idle"
      }
    }
    slow.close()
    context.terminate()
    // "line \(number)\n" for every number: 8 · 10⁶ · 6 + digits.
    #expect(size == 48_000_000 + 10 + 180 + 2_700 + 36_000 + 450_000 + 5_400_000 + 49_000_000)
    #expect(try client.answer(to: cell).content["status"] == "ok")
  }

  @Test func aClientThatReadsNothingDoesNotStopTheOthers() throws {
    let sleeper = try DummyFrontend(running.kernel.connection)
    for _ in 0..<20 { #expect(try client.execute("flood 2000").text().utf8.count == 18_890) }
    withExtendedLifetime(sleeper) {}
  }

  @Test func manyCellsSentAtOnceAreRunInOrder() throws {
    let ids = try (0..<500).map {
      try client.send("execute_request", ["code": .string("cell \($0)")])
    }
    for (index, id) in ids.enumerated() {
      #expect(try client.answer(to: id).content["execution_count"] == .integer(index + 1))
    }
    #expect(try client.published(about: ids[499]).map(\.name).last == "idle")
  }

  @Test func filesTransportWorks() throws {
    var connection = ConnectionInfo(key: Array("k".utf8))
    connection.transport = .ipc
    connection.address = NSTemporaryDirectory() + UUID().uuidString.prefix(8)
    (connection.shellPort, connection.controlPort, connection.iopubPort) = (1, 2, 3)
    (connection.stdinPort, connection.heartbeatPort) = (4, 5)
    let local = try RunningKernel(connection: connection)
    let client = try DummyFrontend(local.kernel.connection)
    #expect(try client.execute("a").reply.content["status"] == "ok")
  }

  @Test(.enabled(if: ZeroMQContext.hasEncryption))
  func encryptedConnectionsWorkAndOpenOnesAreRefused() throws {
    let keys = try ZeroMQContext.makeKeys()
    var connection = ConnectionInfo(key: Array("k".utf8))
    connection.curveSecretKey = keys.secretKey
    connection.curvePublicKey = keys.publicKey
    let closed = try RunningKernel(connection: connection)
    let client = try DummyFrontend(closed.kernel.connection)
    #expect(try client.execute("a").reply.content["status"] == "ok")
    var open = closed.kernel.connection
    open.curvePublicKey = nil
    #expect(throws: DummyFrontend.Failure.self) { try DummyFrontend(open, patience: 300) }
  }

  @Test func portsInUseAreAnError() throws {
    #expect(throws: ZeroMQError.self) {
      try Kernel(language: EchoLanguage(), connection: running.kernel.connection)
    }
  }
}
