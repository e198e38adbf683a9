import Basics
import Foundation
import JupyterKernel
import Testing

@Suite(.serialized) struct KernelQueryTests {
  private let running: RunningKernel
  private let client: DummyFrontend

  init() throws {
    running = try RunningKernel()
    client = try DummyFrontend(running.kernel.connection)
  }

  @Test(arguments: [true, false]) func theKernelSaysWhatItIs(onControl: Bool) throws {
    let socket = onControl ? client.control : client.shell
    let exchange = try client.exchange("kernel_info_request", on: socket)
    #expect(exchange.names == ["busy", "idle"])
    let info = exchange.reply.content
    #expect(exchange.reply.type == "kernel_info_reply")
    #expect(info["status"] == "ok")
    #expect(info["protocol_version"] == "5.5")
    #expect(info["implementation"] == "echo")
    #expect(info["language_info"]?["file_extension"] == ".txt")
    #expect(info["help_links"] == [["text": "Help", "url": "https://example.org"]])
  }

  struct Completion: Sendable {
    let code: String
    let cursor: JSONValue
    let matches: JSONValue
    let start: JSONValue
    let end: JSONValue
  }

  // Positions count Unicode scalars: "🌱👩‍🌾 " has five of them.
  static let completions = [
    Completion(code: "p", cursor: 1, matches: ["print", "password"], start: 0, end: 1),
    Completion(code: "🌱👩‍🌾 pr", cursor: 7, matches: ["print"], start: 5, end: 7),
    Completion(code: "zz", cursor: 2, matches: [], start: 0, end: 2),
    Completion(code: "pr", cursor: 99, matches: ["print"], start: 0, end: 2),
    Completion(
      code: "pr", cursor: -5,
      matches: [
        "print", "password", "show", "sleep", "stubborn", "fail",
      ], start: 0, end: 0),
    Completion(code: "pr", cursor: nil, matches: ["print"], start: 0, end: 2),
  ]

  @Test(arguments: completions) func completionCountsScalars(_ example: Completion) throws {
    let exchange = try client.exchange(
      "complete_request", ["code": .string(example.code), "cursor_pos": example.cursor])
    #expect(exchange.names == ["busy", "idle"])
    let content = exchange.reply.content
    #expect(content["matches"] == example.matches)
    #expect(content["cursor_start"] == example.start)
    #expect(content["cursor_end"] == example.end)
  }

  @Test func completionTellsKinds() throws {
    let reply = try client.exchange("complete_request", ["code": "pri", "cursor_pos": 3]).reply
    #expect(
      reply.content["metadata"]?["_jupyter_types_experimental"] == [
        ["text": "print", "type": "function", "signature": "(TEXT)", "start": 0, "end": 3]
      ])
  }

  @Test func inspectionFindsOrDoesNot() throws {
    let found = try client.exchange(
      "inspect_request", ["code": "print x", "cursor_pos": 2, "detail_level": 1])
    #expect(found.reply.content["found"] == true)
    #expect(found.reply.content["data"]?["text/plain"] == "prints, at 2, 1")
    let missing = try client.exchange("inspect_request", ["code": "x", "cursor_pos": 1])
    #expect(missing.reply.content["found"] == false)
    #expect(missing.reply.content["data"] == [:])
  }

  @Test func completenessComesWithAnIndent() throws {
    func ask(_ code: JSONValue) throws -> JSONValue {
      try client.exchange("is_complete_request", ["code": code]).reply.content
    }
    #expect(try ask("a") == ["status": "complete"])
    #expect(try ask("a\\") == ["status": "incomplete", "indent": "  "])
    #expect(try ask("!a") == ["status": "invalid"])
  }

  @Test func historyIsFoundInEveryWay() throws {
    for code in ["alpha", "beta", "alpha"] { _ = try client.execute(code) }
    func ask(_ content: JSONObject) throws -> JSONValue? {
      try client.exchange("history_request", content).reply.content["history"]
    }
    #expect(try ask(["hist_access_type": "tail", "n": 1]) == [[1, 3, "alpha"]])
    #expect(
      try ask(["hist_access_type": "tail", "n": 1, "output": true])
        == [[1, 3, ["alpha", "alpha"]]])
    #expect(
      try ask(["hist_access_type": "range", "session": 0, "start": 1, "stop": 2])
        == [[1, 1, "alpha"]])
    #expect(
      try ask(["hist_access_type": "search", "pattern": "al*", "unique": true])
        == [[1, 3, "alpha"]])
    let bad = try client.exchange("history_request", ["hist_access_type": "none"])
    #expect(bad.reply.content["status"] == "error")
  }

  @Test func nobodyListensToComms() throws {
    #expect(
      try client.exchange("comm_info_request").reply.content == ["status": "ok", "comms": [:]])
    let id = try client.send("comm_open", ["comm_id": "c1", "target_name": "t", "data": [:]])
    let published = try client.published(about: id)
    #expect(published.map(\.name) == ["busy", "comm_close", "idle"])
    #expect(published[1].content["comm_id"] == "c1")
    let message = try client.send("comm_msg", ["comm_id": "c1", "data": [:]])
    #expect(try client.published(about: message).map(\.name) == ["busy", "idle"])
  }

  @Test(arguments: ["debug_request", "create_subshell_request", "made_up_request"])
  func unknownRequestsAreAnswered(_ type: String) throws {
    for socket in [client.shell, client.control] {
      let exchange = try client.exchange(type, on: socket)
      #expect(exchange.names == ["busy", "idle"])
      #expect(exchange.reply.content["status"] == "error")
      #expect(exchange.reply.type == type.replacingOccurrences(of: "_request", with: "_reply"))
    }
  }

  @Test func questionsAreAnsweredWhileACellRuns() throws {
    let cell = try client.send("execute_request", ["code": "sleep 5000"])
    _ = try client.next(on: client.iopub, "execute_input") { $0.type == "execute_input" }
    let started = ContinuousClock.now
    let requests: [(String, JSONObject)] = [
      ("complete_request", ["code": "pr", "cursor_pos": 2]),
      ("inspect_request", ["code": "print", "cursor_pos": 2]),
      ("is_complete_request", ["code": "a"]), ("history_request", ["hist_access_type": "tail"]),
      ("comm_info_request", [:]), ("kernel_info_request", [:]),
    ]
    for (type, content) in requests {
      let exchange = try client.exchange(type, content)
      #expect(exchange.names == ["busy", "idle"])
      #expect(exchange.reply.content["status"] != "error")
    }
    #expect(ContinuousClock.now - started < .seconds(2))
    _ = try client.exchange("interrupt_request", on: client.control)
    #expect(try client.answer(to: cell).content["ename"] == "Interrupted")
  }
}
