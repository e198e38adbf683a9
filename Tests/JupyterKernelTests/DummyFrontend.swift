import Basics
import Display
import Foundation
import JupyterKernel
import Testing

/// A kernel for the echo language, running in this process on ports of its own.
final class RunningKernel: Sendable {
  let language = EchoLanguage()
  let kernel: Kernel
  let key = Array("a key for tests".utf8)
  private let ended = DispatchSemaphore(value: 0)

  init(
    historyFile: String? = nil, connection: ConnectionInfo? = nil, recordBeside: String? = nil
  ) throws {
    kernel = try Kernel(
      language: language, connection: connection ?? ConnectionInfo(key: key),
      historyFile: historyFile, recordBeside: recordBeside)
    Thread { [kernel, ended] in
      _ = try? kernel.run()
      ended.signal()
    }.start()
  }

  /// Waits for the kernel's end and says whether it came in time.
  func hasEnded(within milliseconds: Int) -> Bool {
    ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  deinit { kernel.stop() }
}

/// A client on bare sockets, as unforgiving as a front end may be.
final class DummyFrontend {
  /// A message from the kernel, in short.
  struct Reply {
    let type: String
    let parent: String
    let content: JSONValue
    let metadata: JSONValue
    let header: JSONValue

    /// The type, with the state of a status message.
    var name: String {
      type == "status" ? content["execution_state"]?.text ?? "" : type
    }
  }

  /// What a request was answered with.
  struct Exchange {
    let id: String
    let published: [Reply]
    let reply: Reply

    var names: [String] { published.map(\.name) }

    /// All printed text of one stream.
    func text(_ stream: String = "stdout") -> String {
      published.filter { $0.type == "stream" && $0.content["name"]?.text == stream }
        .compactMap { $0.content["text"]?.text }.joined()
    }
  }

  enum Failure: Error { case nothingCame(waitingFor: String) }

  let shell: ZeroMQSocket
  let control: ZeroMQSocket
  let stdin: ZeroMQSocket
  let iopub: ZeroMQSocket
  let heartbeat: ZeroMQSocket
  let codec: MessageCodec
  let patience: Int
  private let context: ZeroMQContext
  private var early: [Reply] = []

  init(_ connection: ConnectionInfo, patience: Int = 10_000) throws {
    self.patience = patience
    let context = try ZeroMQContext()
    let codec = MessageCodec(key: connection.key, username: "tester")
    self.context = context
    self.codec = codec
    func socket(_ kind: ZeroMQSocket.Kind, _ port: Int) throws -> ZeroMQSocket {
      let socket = try ZeroMQSocket(kind, in: context)
      try socket.setReceiveQueue(0)
      if kind == .dealer { try socket.setIdentity(codec.session) }
      if kind == .subscriber { try socket.subscribe() }
      if let serverKey = connection.curvePublicKey {
        let keys = try ZeroMQContext.makeKeys()
        try socket.setCurveClient(
          serverKey: serverKey, publicKey: keys.publicKey, secretKey: keys.secretKey)
      }
      try socket.connect(connection.endpoint(port: port))
      return socket
    }
    shell = try socket(.dealer, connection.shellPort)
    control = try socket(.dealer, connection.controlPort)
    stdin = try socket(.dealer, connection.stdinPort)
    iopub = try socket(.subscriber, connection.iopubPort)
    heartbeat = try socket(.request, connection.heartbeatPort)
    let welcome = try next(on: iopub, "iopub_welcome") { $0.type == "iopub_welcome" }
    #expect(welcome.content["subscription"] == "")
  }

  deinit {
    for socket in [shell, control, stdin, iopub, heartbeat] { socket.close() }
    context.terminate()
  }

  /// Sends a request and gives its name.
  @discardableResult
  func send(
    _ type: String, _ content: JSONObject = JSONObject(), on socket: ZeroMQSocket? = nil
  ) throws -> String {
    let frames = codec.encode(type, content, parent: nil)
    try (socket ?? shell).send(frames)
    return try JSONValue(parsing: frames[2])["msg_id"]?.text ?? ""
  }

  /// Waits for a message that meets a condition; others are dropped.
  func next(
    on socket: ZeroMQSocket, _ purpose: String, where condition: (Reply) -> Bool = { _ in true }
  ) throws -> Reply {
    let deadline = ContinuousClock.now + .milliseconds(patience)
    while ContinuousClock.now < deadline {
      while let frames = try socket.receive() {
        let reply = try Self.read(codec.decode(frames))
        if condition(reply) { return reply }
      }
      _ = try socket.wait(milliseconds: 100)
    }
    throw Failure.nothingCame(waitingFor: purpose)
  }

  /// Everything published about a request, up to its idle.
  func published(about id: String) throws -> [Reply] {
    var replies: [Reply] = early.filter { $0.parent == id }
    early.removeAll { $0.parent == id }
    if replies.last?.name == "idle" { return replies }
    while true {
      let reply = try next(on: iopub, "idle of \(id)")
      guard reply.parent == id else {
        early.append(reply)
        continue
      }
      replies.append(reply)
      if reply.name == "idle" { return replies }
    }
  }

  /// The answer to a request.
  func answer(to id: String, on socket: ZeroMQSocket? = nil) throws -> Reply {
    try next(on: socket ?? shell, "answer to \(id)") { $0.parent == id }
  }

  /// Sends a request and collects everything that comes of it.
  func exchange(
    _ type: String, _ content: JSONObject = JSONObject(), on socket: ZeroMQSocket? = nil
  ) throws -> Exchange {
    let id = try send(type, content, on: socket)
    let reply = try answer(to: id, on: socket)
    return Exchange(id: id, published: try published(about: id), reply: reply)
  }

  /// Runs a cell.
  func execute(_ code: String, _ more: JSONObject = JSONObject()) throws -> Exchange {
    var content = more
    content["code"] = .string(code)
    return try exchange("execute_request", content)
  }

  private static func read(_ message: Message) throws -> Reply {
    Reply(
      type: message.header.type, parent: message.parentHeader["msg_id"]?.text ?? "",
      content: message.content, metadata: message.metadata,
      header: try JSONValue(parsing: message.header.bytes))
  }
}
