import Basics
import Display

/// Answers everything that is not the execution of a cell, at any time.
final class QueryAnswerer: Sendable {
  private let language: any KernelLanguage
  private let iopub: IOPubChannel
  private let history: HistoryStore
  private let connection: ConnectionInfo
  private let queue = WorkQueue<(message: Message, channel: RouterChannel)>()

  init(
    language: any KernelLanguage, iopub: IOPubChannel, history: HistoryStore,
    connection: ConnectionInfo
  ) {
    self.language = language
    self.iopub = iopub
    self.history = history
    self.connection = connection
  }

  /// Puts a request at the end of the queue.
  func append(_ message: Message, from channel: RouterChannel) {
    queue.append((message, channel))
  }

  /// Works until ``close()``.
  func run() {
    while let (message, channel) = queue.take() { answer(message, on: channel) }
  }

  /// Ends ``run()``.
  func close() { queue.close() }

  /// Answers one message in this thread.
  func answer(_ message: Message, on channel: RouterChannel) {
    iopub.publishStatus("busy", parent: message.header)
    guard message.header.type != "history_request" else {
      return answerHistory(message, on: channel)
    }
    finish(content(answering: message), message, on: channel)
  }

  private func finish(_ content: JSONObject?, _ message: Message, on channel: RouterChannel) {
    if let content { channel.reply(Self.replyType(message.header.type), content, to: message) }
    iopub.publishStatus("idle", parent: message.header)
  }

  /// `x_reply` for `x_request`.
  static func replyType(_ type: String) -> String {
    let suffix = "_request"
    return (type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type) + "_reply"
  }
}

// MARK: - The answers

extension QueryAnswerer {
  /// The content of the answer, `nil` for messages that have none.
  private func content(answering message: Message) -> JSONObject? {
    let content = message.content
    switch message.header.type {
    case "kernel_info_request": return kernelInfo
    case "complete_request": return completions(content)
    case "inspect_request": return inspection(content)
    case "is_complete_request": return completeness(content)
    case "connect_request": return ports
    case "comm_info_request": return ["status": "ok", "comms": [:]]
    case "comm_open": closeComm(content, message)
    case "comm_msg", "comm_close": break
    default: return refusal(message.header.type)
    }
    return nil
  }

  private var kernelInfo: JSONObject {
    let info = language.info
    return [
      "status": "ok", "protocol_version": .string(MessageCodec.protocolVersion),
      "implementation": .string(info.implementation),
      "implementation_version": .string(info.implementationVersion),
      "language_info": [
        "name": .string(info.name), "version": .string(info.version),
        "mimetype": .string(info.mimeType), "file_extension": .string(info.fileExtension),
        "pygments_lexer": .string(info.pygmentsLexer),
        "codemirror_mode": .string(info.codeMirrorMode), "nbconvert_exporter": "script",
      ],
      "banner": .string(info.banner), "debugger": false, "supported_features": [],
      "help_links": .array(
        info.helpLinks.map { ["text": .string($0.text), "url": .string($0.url)] }),
    ]
  }

  private var ports: JSONObject {
    [
      "status": "ok", "shell_port": .integer(connection.shellPort),
      "iopub_port": .integer(connection.iopubPort),
      "stdin_port": .integer(connection.stdinPort),
      "hb_port": .integer(connection.heartbeatPort),
      "control_port": .integer(connection.controlPort),
    ]
  }

  private func completions(_ content: JSONValue) -> JSONObject {
    let (code, cursor) = place(content)
    let list = language.complete(code, cursor: cursor)
    let start = list.range.lowerBound
    let end = list.range.upperBound
    let types: [JSONValue] = list.items.map { item in
      [
        "text": .string(item.text), "type": .string(item.kind),
        "signature": .string(item.signature), "start": .integer(start), "end": .integer(end),
      ]
    }
    return [
      "status": "ok", "matches": .array(list.items.map { .string($0.text) }),
      "cursor_start": .integer(start), "cursor_end": .integer(end),
      "metadata": ["_jupyter_types_experimental": .array(types)],
    ]
  }

  private func inspection(_ content: JSONValue) -> JSONObject {
    let (code, cursor) = place(content)
    let detail = min(max(content["detail_level"]?.integer ?? 0, 0), 1)
    let data = language.inspect(code, cursor: cursor, detail: detail)
    return [
      "status": "ok", "found": .bool(data != nil), "metadata": [:],
      "data": .object(data.map { JSONObject($0) } ?? JSONObject()),
    ]
  }

  private func completeness(_ content: JSONValue) -> JSONObject {
    switch language.isComplete(content["code"]?.text ?? "") {
    case .complete: ["status": "complete"]
    case .incomplete(let indent): ["status": "incomplete", "indent": .string(indent)]
    case .invalid: ["status": "invalid"]
    case .unknown: ["status": "unknown"]
    }
  }

  /// Answers later, from the thread of the history: its file may be held by another process.
  private func answerHistory(_ message: Message, on channel: RouterChannel) {
    guard let request = HistoryRequest(message.content) else {
      let failure = CellFailure(
        name: "InvalidRequest",
        message: "\"hist_access_type\" must be \"tail\", \"range\" or \"search\"")
      return finish(failure.errorContent, message, on: channel)
    }
    history.entries(for: request) { [self] in
      finish(Self.content(of: $0, request), message, on: channel)
    }
  }

  private static func content(
    of entries: [HistoryEntry], _ request: HistoryRequest
  ) -> JSONObject {
    let entries = entries.map { entry -> JSONValue in
      let input = JSONValue.string(entry.input)
      let output = entry.output.map { JSONValue.string($0) } ?? .null
      return [
        .integer(entry.session), .integer(entry.line),
        request.wantsOutput ? [input, output] : input,
      ]
    }
    return ["status": "ok", "history": .array(entries)]
  }

  /// No target is known, so whoever opens a comm is told that it is closed.
  private func closeComm(_ content: JSONValue, _ message: Message) {
    KernelLog.write("unknown comm target \"\(content["target_name"]?.text ?? "")\"")
    iopub.publish(
      "comm_close", ["comm_id": content["comm_id"] ?? "", "data": [:]], parent: message.header)
  }

  private func refusal(_ type: String) -> JSONObject? {
    KernelLog.write("unknown message type \"\(type)\"")
    guard type.hasSuffix("_request") else { return nil }
    return CellFailure(
      name: "UnknownRequest", message: "this kernel does not know \"\(type)\""
    ).errorContent
  }

  /// The code of a request and a cursor inside it.
  private func place(_ content: JSONValue) -> (code: String, cursor: Int) {
    let code = content["code"]?.text ?? ""
    let length = code.unicodeScalars.count
    return (code, min(max(content["cursor_pos"]?.integer ?? length, 0), length))
  }
}
